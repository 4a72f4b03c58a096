//! Lesson plans: what does not depend on a language, and the calculator's settings
//! that they open.

use std::sync::OnceLock;

use crate::Error;

use super::csv::{Row, rows};
use super::question::link;

/// One row of `presets.csv`: settings of the calculator for the classroom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// The calculator's query; what a lesson compares is its second set-up.
    pub link: &'a str,
}

/// One row of `lessons.csv`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lesson<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// How long it takes.
    pub minutes: u32,
    /// For whom: the ages, the upper one open where there is none.
    pub ages: (u32, Option<u32>),
    /// The minutes of its steps, in their order; together the whole.
    pub steps: Vec<u32>,
    /// Ids of its questions, in their order.
    pub questions: Vec<&'a str>,
    /// Ids of its presets.
    pub presets: Vec<&'a str>,
}

const PRESET_COLUMNS: &[&str] = &["id", "link"];

const LESSON_COLUMNS: &[&str] = &["id", "minutes", "from_age", "to_age", "steps", "questions", "presets"];

/// Parses `presets.csv`.
///
/// # Errors
/// The first row without an id of its own, or without a link.
///
/// ```
/// let error = footprint::data::parse_presets("id,link\nday,\n").unwrap_err();
/// assert_eq!(error.subject, "presets.csv:2 link");
/// ```
pub fn parse_presets(text: &str) -> Result<Vec<Preset<'_>>, Error> {
    let mut parsed: Vec<Preset<'_>> = Vec::new();
    for row in rows("presets.csv", text, PRESET_COLUMNS) {
        let row = row?;
        let next = Preset { id: row.required("id")?, link: link(&row)? };
        if parsed.iter().any(|other| other.id == next.id) {
            return Err(row.error("id", "an id of its own"));
        }
        parsed.push(next);
    }
    Ok(parsed)
}

/// Parses `lessons.csv`.
///
/// # Errors
/// The first row without an id of its own, with a number that is not whole, with ages
/// out of order, without questions or presets, or whose steps do not add up to its
/// minutes.
///
/// ```
/// let header = "id,minutes,from_age,to_age,steps,questions,presets\n";
/// let short = format!("{header}x,20,10,13,5 10,a b,c\n");
/// let error = footprint::data::parse_lessons(&short).unwrap_err();
/// assert_eq!(error.subject, "lessons.csv:2 steps");
/// ```
pub fn parse_lessons(text: &str) -> Result<Vec<Lesson<'_>>, Error> {
    let mut parsed: Vec<Lesson<'_>> = Vec::new();
    for row in rows("lessons.csv", text, LESSON_COLUMNS) {
        let row = row?;
        let next = lesson(&row)?;
        if parsed.iter().any(|other| other.id == next.id) {
            return Err(row.error("id", "an id of its own"));
        }
        parsed.push(next);
    }
    Ok(parsed)
}

fn lesson<'a>(row: &Row<'a>) -> Result<Lesson<'a>, Error> {
    let whole = |column, cell: &str| cell.parse::<u32>().map_err(|_| row.error(column, "a whole number"));
    let number = |column| whole(column, row.cell(column));
    let list = |column| Ok::<_, Error>(row.required(column)?.split(' ').collect::<Vec<_>>());
    let (from, to) = (number("from_age")?, row.cell("to_age"));
    let to = if to.is_empty() { None } else { Some(whole("to_age", to)?) };
    if to.is_some_and(|to| to < from) {
        return Err(row.error("to_age", "not below the other age"));
    }
    let minutes = number("minutes")?;
    let steps: Vec<u32> = list("steps")?.into_iter().map(|cell| whole("steps", cell)).collect::<Result<_, _>>()?;
    if steps.iter().sum::<u32>() != minutes {
        return Err(row.error("steps", "minutes that add up to the lesson's"));
    }
    let (questions, presets) = (list("questions")?, list("presets")?);
    Ok(Lesson { id: row.required("id")?, minutes, ages: (from, to), steps, questions, presets })
}

/// The calculator's settings for the classroom. A test parses them; an empty table
/// stands for a failure that cannot reach a user.
///
/// ```
/// assert!(footprint::data::presets().iter().any(|preset| preset.id == "class-year"));
/// ```
pub fn presets() -> &'static [Preset<'static>] {
    static PRESETS: OnceLock<Vec<Preset<'static>>> = OnceLock::new();
    PRESETS.get_or_init(|| parse_presets(include_str!("../../data/presets.csv")).unwrap_or_default())
}

/// The lesson plans as shipped, the shortest first. A test parses them.
///
/// ```
/// let minutes: Vec<u32> = footprint::data::lessons().iter().map(|lesson| lesson.minutes).collect();
/// assert_eq!(minutes, [20, 45, 90]);
/// ```
pub fn lessons() -> &'static [Lesson<'static>] {
    static LESSONS: OnceLock<Vec<Lesson<'static>>> = OnceLock::new();
    LESSONS.get_or_init(|| parse_lessons(include_str!("../../data/lessons.csv")).unwrap_or_default())
}
