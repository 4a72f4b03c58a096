//! The texts of the page of claims.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// What the instrument says.
ClaimsText {
    /// By [`footprint::claims::Prompt::ALL`].
    prompts: [S; 10],
    /// By [`footprint::model::WaterScope::ALL`].
    scopes: [S; 4],
    unit: [S; 3],
    value_label: S,
    everywhere: S,
    in_places: S,
    one_place: S,
    /// Of a result that the claim lies below, and above.
    off: [S; 2],
    edge: S,
    published: S,
    unpublished: S,
    count: S,
    none: S,
    working: S,
    bad_link: S,
    kept: S,
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// What the page says around it.
ClaimsPage {
    title: S,
    h1: S,
    lead: S,
    scale_title: S,
    /// By [`footprint::data::Finding::ALL`]: the word, and what it means.
    scale: [(S, S); 6],
    try_title: S,
    try_hint: S,
    metric_label: S,
    gives: S,
    published_title: S,
    published_hint: S,
    published_all: S,
    misses: S,
    open: S,
    copy: S,
    groups: [S; 6],
    said_by: S,
    needs: S,
    today: S,
    settings: [S; 2],
    settings_give: S,
    checked: S,
    read: S,
    wrong_claim: S,
}
}
