//! The texts of the page for the press.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts of the page.
PressText {
    title: S,
    description: S,
    h1: S,
    lead: S,
    contents: S,
    figures_title: S,
    figures_hint: S,
    /// What each key figure is called, with the unit of what it is for.
    figures: [S; 5],
    range: S,
    /// A figure that stops at the accelerator, raised to the whole data centre.
    whole: S,
    covers: S,
    year: S,
    method: S,
    source: S,
    sentence: S,
    embed: S,
    survey_title: S,
    survey_hint: S,
    survey_more: S,
    cite_title: S,
    cite: [S; 3],
    cite_line: S,
    cite_more: S,
    licence_title: S,
    licence: [S; 3],
    pictures_title: S,
    pictures_hint: S,
    alt: S,
    not_title: S,
    not: [S; 7],
    independent_title: S,
    independent: [S; 3],
    contact_title: S,
    corrections: S,
    more_title: S,
    more: [(S, S); 4],
}
}
