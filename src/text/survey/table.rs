//! The texts of the survey's page: what the program needs too, and what is
//! written into the page once.

use super::super::table::{Flat, texts};

type S = &'static str;
/// A heading and what it says.
pub type Told = (S, S);

texts! {
/// The texts of the survey that the program in the browser needs too.
SurveyText {
    /// By [`footprint::data::Group::ALL`].
    groups: [S; 9],
    /// Now, and in 12 months.
    times: [S; 2],
    /// Of how many: known, following from a share of the 608, at most so many.
    n: [S; 3],
    elsewhere: S,
    share: S,
    unpublished: S,
    gap: S,
    /// By [`footprint::survey::Verdict::ALL`].
    verdicts: [S; 3],
    change: S,
    overlap: S,
    details: S,
    asked: S,
    base: S,
    place: S,
    table_head: [S; 4],
    sample: S,
    regional: S,
    /// By [`footprint::survey::Times::ALL`].
    when: [S; 3],
    /// By [`footprint::survey::Order::ALL`].
    sort: [S; 3],
    chosen: S,
    /// Of what prompts the evidence speaks: Epoch AI's, the report's.
    evidence: [S; 2],
    count: S,
    nothing: S,
    picture_title: S,
    source: S,
    picture_failed: S,
    /// What messages call the fields: groups, when, sort, place, evidence, and
    /// then the inputs by [`footprint::survey::Input::ALL`].
    fields: [S; 15],
    out_rack: S,
    out_cooling_site: S,
    out_cooling_all: S,
    out_gain: S,
    out_use: S,
    out_doubling: S,
    out_iea: S,
    out_market: S,
    out_market_needed: S,
    out_cost: S,
    out_unit: S,
    out_tokens: S,
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// The texts of the survey's page alone.
SurveyPage {
    title: S,
    description: S,
    h1: S,
    lead: S,
    panel: S,
    no_script: S,
    failed: S,
    contents: S,
    /// Headings of the sections, in their order on the page.
    sections: [S; 15],
    /// Headlines of the figures, in the order of their ids.
    headlines: [S; 14],
    /// What to know about each.
    notes: [S; 14],
    caption: S,
    caption_profile: S,
    gaps_title: S,
    by_hand: S,
    explore_hint: S,
    groups_title: S,
    few: S,
    when_title: S,
    sort_title: S,
    reset: S,
    copy_link: S,
    files: S,
    time_note: S,
    questionnaire: S,
    what_if_hint: S,
    /// Seven what-ifs: heading, and what is assumed and who says so.
    what_ifs: [Told; 7],
    sources: S,
    /// How inputs are named where their instrument says the rest.
    inputs: [S; 10],
    place_input: S,
    evidence_input: S,
    evidence_names: [S; 2],
    /// Three ways from a finding to an estimate: sentence, name of the link.
    estimates: [Told; 3],
    conclusions_hint: S,
    voices_hint: S,
    figures_hint: S,
    figures_file: S,
    figures_head: [S; 6],
}
}
