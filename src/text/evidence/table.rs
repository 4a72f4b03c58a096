//! The texts of the page of evidence.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// Everything the page of evidence says.
EvidenceText {
    title: S,
    h1: S,
    lead: S,
    pair: S,
    legend_title: S,
    /// By [`footprint::data::Task::ALL`].
    tasks: [S; 12],
    /// By [`footprint::data::Reach::ALL`]: name.
    reaches: [S; 9],
    /// The same: what it covers.
    covers: [S; 9],
    /// The same: what it leaves out.
    leaves: [S; 9],
    /// By [`footprint::data::EvidenceEnds`].
    ends: [S; 7],
    chart_title: S,
    chart_caption: S,
    chart_sentence: S,
    lane_count: S,
    lane_one: S,
    lane_use: S,
    lane_none: S,
    /// The report's pair with its origins, and in short.
    marks: [S; 3],
    carbon_title: S,
    carbon_caption: S,
    water_title: S,
    water_caption: S,
    filter_title: S,
    /// By [`footprint::evidence::FIELDS`].
    fields: [S; 6],
    all: S,
    search: S,
    search_hint: S,
    count: S,
    nothing: S,
    clear: S,
    rows: S,
    previous: S,
    next: S,
    every: S,
    paged: S,
    bad_link: S,
    table_title: S,
    table_hint: S,
    table_head: [S; 5],
    ours: S,
    tokens_in: S,
    tokens_out: S,
    settings: S,
    from: S,
    up_to: S,
    no_centre: S,
    each: S,
    label_covers: S,
    label_leaves: S,
    note: S,
    checked: S,
    use_it: S,
    compare_it: S,
    no_use: S,
    as_is: S,
    one_value: S,
    no_ai: S,
}
}
