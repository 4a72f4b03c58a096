//! The texts of the page of methods.

use super::super::table::{Flat, texts};

type S = &'static str;
/// A name and what it means.
#[cfg(not(target_arch = "wasm32"))]
type Told = (S, S);

texts! {
/// The steps of the worked example.
ExampleText {
    steps: [S; 3],
    unpublished: S,
    wh_label: S,
    place_label: S,
    bad_link: S,
    kept: S,
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// How numbers come about, in words; the equations stand in `page/method`.
MethodText {
    title: S,
    lead: S,
    sections: [S; 9],
    /// By `page::method::EQUATIONS`: name, and what its letters mean.
    equations: [Told; 11],
    in_code: S,
    example: S,
    example_own: S,
    example_link: S,
    /// Accelerator, server, facility, not stated.
    boundaries: [Told; 4],
    boundary_note: S,
    ranges_hint: S,
    /// By [`footprint::estimate::RangeKind`], in the order of the table.
    ranges: [Told; 6],
    statistics: [Told; 6],
    limits: [Told; 6],
    corrections_hint: S,
    corrections_head: [S; 3],
    /// What, before, after.
    corrections: [[S; 3]; 6],
    cite_hint: S,
    error: S,
    error_to: S,
}
}
