//! What people read about the figures: sources, notes, names, the published
//! figures behind the evidence strip. Pages are rendered from these; the
//! running calculator does without them.

use crate::Error;
use crate::estimate::Range;

use super::csv::rows;
use super::figure::{BOUNDARIES, Boundary, GRADES, Grade, METHODS, Method, range, year};

/// One row of `sources.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source<'a> {
    /// Its id, used by every figure.
    pub id: &'a str,
    /// Authors and title.
    pub title: &'a str,
    /// Who published it.
    pub publisher: &'a str,
    /// Year of publication; a range of years for series.
    pub year: &'a str,
    /// Its address; may be empty.
    pub url: &'a str,
    /// Its licence, or `facts cited`.
    pub licence: &'a str,
    /// Whether the licence text was `seen` or is `recalled`.
    pub licence_status: &'a str,
}

/// One row of `notes.csv`: what a figure covers and leaves out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note<'a> {
    /// The figure's id.
    pub id: &'a str,
    /// In English.
    pub en: &'a str,
    /// In Simplified Chinese.
    pub zh: &'a str,
}

/// One published figure for a text prompt.
#[derive(Clone, Debug, PartialEq)]
pub struct TextPrompt<'a> {
    /// Model or variant.
    pub item: &'a str,
    /// The family of figures it is drawn with.
    pub group: &'a str,
    /// The published value in Wh, or the centre of its range.
    pub central: f64,
    /// The published range in Wh.
    pub range: Option<Range>,
    /// How far it reaches.
    pub boundary: Boundary,
    /// How it came about.
    pub method: Method,
    /// Its year.
    pub year: u16,
    /// Its source.
    pub source: &'a str,
    /// How the source was checked.
    pub verified: Grade,
}

/// All sources.
///
/// # Errors
/// The first row without id, title or licence.
pub fn sources() -> Result<Vec<Source<'static>>, Error> {
    parse_sources(include_str!("../../data/sources.csv"))
}

/// Parses `sources.csv`.
///
/// # Errors
/// The first row without id, title or licence.
pub fn parse_sources(text: &str) -> Result<Vec<Source<'_>>, Error> {
    const COLUMNS: &[&str] = &["id", "title", "publisher", "year", "url", "licence", "licence_status"];
    rows("sources.csv", text, COLUMNS)
        .map(|row| {
            let row = row?;
            Ok(Source {
                id: row.required("id")?,
                title: row.required("title")?,
                publisher: row.cell("publisher"),
                year: row.cell("year"),
                url: row.cell("url"),
                licence: row.required("licence")?,
                licence_status: row.required("licence_status")?,
            })
        })
        .collect()
}

/// All notes.
///
/// # Errors
/// The first row that lacks a language.
pub fn notes() -> Result<Vec<Note<'static>>, Error> {
    parse_notes("notes.csv", include_str!("../../data/notes.csv"))
}

/// Notes to the rows of the evidence, by the id in their column `note`.
///
/// # Errors
/// The first row that lacks a language.
pub fn evidence_notes() -> Result<Vec<Note<'static>>, Error> {
    parse_notes("evidence_notes.csv", include_str!("../../data/evidence_notes.csv"))
}

fn parse_notes(file: &'static str, text: &'static str) -> Result<Vec<Note<'static>>, Error> {
    rows(file, text, &["id", "en", "zh"])
        .map(|row| {
            let row = row?;
            Ok(Note { id: row.required("id")?, en: row.required("en")?, zh: row.required("zh")? })
        })
        .collect()
}

/// The names of all places (Unicode CLDR) in one language, as files.
pub mod names {
    /// English.
    pub const EN: &str = include_str!("../../data/place_names.en.csv");
    /// Simplified Chinese.
    pub const ZH_HANS: &str = include_str!("../../data/place_names.zh-hans.csv");
}

/// The texts of `report.csv` in Simplified Chinese, as a file of [`report_words`](super::report_words).
pub const REPORT_ZH_HANS: &str = include_str!("../../data/report_words.zh-hans.csv");

/// Parses a file of [`names`]: code and name of each place.
///
/// # Errors
/// The first row without a name.
///
/// ```
/// use footprint::data;
/// assert_eq!(data::place_names(data::names::EN).expect("parses")[0], ["world", "World"]);
/// ```
pub fn place_names(text: &str) -> Result<Vec<[&str; 2]>, Error> {
    rows("place_names.csv", text, &["place", "name"])
        .map(|row| {
            let row = row?;
            Ok([row.required("place")?, row.required("name")?])
        })
        .collect()
}

/// All published figures for a text prompt.
///
/// # Errors
/// The first incomplete row.
pub fn text_prompts() -> Result<Vec<TextPrompt<'static>>, Error> {
    const COLUMNS: &[&str] =
        &["item", "group", "low", "central", "high", "range", "boundary", "method", "year", "source", "verified"];
    rows("text_prompts.csv", include_str!("../../data/text_prompts.csv"), COLUMNS)
        .map(|row| {
            let row = row?;
            let central = match (row.number("central")?, row.number("low")?, row.number("high")?) {
                (Some(central), _, _) => central,
                (None, Some(low), Some(high)) => libm::sqrt(low * high),
                _ => return Err(row.error("central", "a decimal, or both ends")),
            };
            Ok(TextPrompt {
                item: row.required("item")?,
                group: row.required("group")?,
                central,
                range: range(&row, central)?,
                boundary: row.word("boundary", &BOUNDARIES)?,
                method: row.word("method", &METHODS)?,
                year: year(&row, "year")?,
                source: row.required("source")?,
                verified: row.word("verified", &GRADES)?,
            })
        })
        .collect()
}
