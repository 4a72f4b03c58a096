//! The report retold: cases, voices, findings, conclusions. `{id}` in a text is
//! the figure of that row of `footprint/data/report.csv`, printed with its unit.

use super::super::table::{Flat, texts};
use super::Told;

texts! {
/// The report in this project's own words.
Stories {
    /// Seven main findings: a heading that states it, two or three sentences.
    findings: [Told; 7],
    /// Six conclusions: a heading that is an action, one or two sentences.
    conclusions: [Told; 6],
    /// Five companies: name with its side (supplier, adopter or both), a paragraph.
    cases: [Told; 5],
    /// What was said, in one line each: name with role, paraphrase. No quotation.
    voices: [Told; 10],
    /// Context figures that no chart carries: a heading, a paragraph.
    context: [Told; 4],
}
}
