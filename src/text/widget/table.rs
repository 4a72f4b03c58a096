//! The texts of the widgets: what the program needs too, and what is written into
//! their pages once.

use super::super::table::{Flat, texts};

type S = &'static str;

/// Sources of the calculator's figures and places, in the order of
/// [`WidgetText::sources`]; a test holds them to the tables.
pub const SOURCES: [&str; 15] = [
    "report-2025",
    "per-prompt-synthesis",
    "google-2025",
    "epoch-2025",
    "oviedo-2026",
    "openai-2025",
    "lights-camera-2026",
    "hausfather-2026",
    "google-2009",
    "ember-2026",
    "ecologits-2026",
    "per-prompt-water",
    "wri-2020",
    "lbnl-2024",
    "iea-2025",
];

texts! {
/// The texts that the program in the browser needs too.
WidgetText {
    /// By [`footprint::model::Activity::ALL`]: one, and several.
    things: [(S, S); 10],
    /// Several, of a day among several.
    a_day: S,
    nothing: S,
    /// Two set-ups side by side.
    beside: S,
    /// A thing with what tells it from the other: evidence or place.
    with: S,
    more: S,
    less: S,
    equal: S,
    times: S,
    pair: S,
    also: S,
    evidence: S,
    place: S,
    own: S,
    drivers: S,
    cloud: S,
    mixed: S,
    sources_label: S,
    /// By [`SOURCES`].
    sources: [S; 15],
    /// For whoever writes about it: date, version, what, how much, of what evidence, where, sources.
    sentence: S,
    compared: S,
    countries: S,
    /// Labels of the controls.
    controls: [S; 5],
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// The texts of the pages alone.
WidgetPage {
    /// What each kind is called, in the order of the builder.
    kinds: [S; 10],
    /// Of a page that is always the same, and of one that follows the figures.
    frozen: S,
    live: S,
    credit: S,
    credit_still: S,
    credit_label: S,
    failed: S,
    set: S,
    less: S,
    more: S,
    /// Of the widgets of published figures.
    evidence_titles: [S; 4],
    published: S,
    model_source: S,
    embed: S,
}
}
