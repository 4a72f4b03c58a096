//! What people read about the figures: sources, notes, names. Pages are rendered
//! from these; the running calculator does without them.

use crate::Error;

use super::csv::rows;

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

/// All sources.
///
/// # Errors
/// The first row without id, title or licence.
pub fn sources() -> Result<Vec<Source<'static>>, Error> {
    parse_sources(super::kept::text("sources.csv", include_str!("../../data/sources.csv")))
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
    parse_notes("notes.csv", super::kept::text("notes.csv", include_str!("../../data/notes.csv")))
}

/// Notes to the rows of the evidence, by the id in their column `note`.
///
/// # Errors
/// The first row that lacks a language.
pub fn evidence_notes() -> Result<Vec<Note<'static>>, Error> {
    parse_notes(
        "evidence_notes.csv",
        super::kept::text("evidence_notes.csv", include_str!("../../data/evidence_notes.csv")),
    )
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
pub fn report_zh_hans() -> &'static str {
    super::kept::text("report_words.zh-hans.csv", include_str!("../../data/report_words.zh-hans.csv"))
}

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
