//! Questions for the classroom: a guess first, then what the calculator or the
//! survey gives. No answer stands in the table.

use std::sync::OnceLock;

use crate::Error;

use super::csv::{Row, rows};

/// How much a question asks of those who guess.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// One thing against another; ages 10 to 13.
    Against,
    /// One number with its range.
    Range,
    /// What depends on what: evidence, model, place, water, people, who was asked.
    Depends,
}

impl Level {
    /// All of them, the easiest first.
    pub const ALL: [Self; 3] = [Self::Against, Self::Range, Self::Depends];

    /// Its number in the table.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Against => "1",
            Self::Range => "2",
            Self::Depends => "3",
        }
    }
}

/// Where an answer comes from, and the scale for guesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asked<'a> {
    /// A result of the calculator, guessed on the logarithmic ruler.
    Ladder {
        /// `energy`, `carbon` or `water`: that of the link.
        metric: &'a str,
        /// The calculator's settings. A second set-up is what the answer is shown
        /// beside: other evidence, another model, place or water.
        link: &'a str,
        /// The ruler's ends, as powers of ten of Wh, g or mL.
        decades: [i8; 2],
    },
    /// A share of the report, guessed from 0 to 100 %.
    Share {
        /// The row of `report.csv`.
        row: &'a str,
    },
}

/// One row of `questions.csv`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Question<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// Its level.
    pub level: Level,
    /// Where the answer comes from.
    pub asked: Asked<'a>,
    /// What the question names to compare with, if anything: an id in
    /// `equivalents.csv` or `figures.csv`, or of a share in `report.csv`.
    pub beside: &'a str,
}

const COLUMNS: &[&str] = &["id", "level", "kind", "metric", "link", "row", "beside", "from", "to"];

const METRICS: [(&str, &str); 3] = [("energy", "energy"), ("carbon", "carbon"), ("water", "water")];

/// Parses `questions.csv`.
///
/// # Errors
/// The first row without an id of its own, with a word that is not in the tables,
/// with cells of the other kind, with ends out of order, or at the first level with
/// nothing to compare with; the error names file, line and column.
///
/// ```
/// let header = "id,level,kind,metric,link,row,beside,from,to\n";
/// let typed = format!("{header}x,2,ladder,energy,0.3,,,-2,4\n");
/// let error = footprint::data::parse_questions(&typed).unwrap_err();
/// assert_eq!((&*error.subject, &*error.allowed), ("questions.csv:2 link", "a link that begins with v="));
/// ```
pub fn parse_questions(text: &str) -> Result<Vec<Question<'_>>, Error> {
    let mut parsed: Vec<Question<'_>> = Vec::new();
    for row in rows("questions.csv", text, COLUMNS) {
        let row = row?;
        let next = question(&row)?;
        if parsed.iter().any(|other| other.id == next.id) {
            return Err(row.error("id", "an id of its own"));
        }
        parsed.push(next);
    }
    Ok(parsed)
}

fn question<'a>(row: &Row<'a>) -> Result<Question<'a>, Error> {
    let is_ladder = row.word("kind", &[("ladder", true), ("share", false)])?;
    let of_the_other: &[&str] = if is_ladder { &["row"] } else { &["metric", "link", "from", "to"] };
    if let Some(column) = of_the_other.iter().find(|column| !row.cell(column).is_empty()) {
        return Err(row.error(column, "empty for this kind"));
    }
    let asked = if is_ladder {
        Asked::Ladder { metric: row.word("metric", &METRICS)?, link: link(row)?, decades: decades(row)? }
    } else {
        Asked::Share { row: row.required("row")? }
    };
    let level = row.word("level", &Level::ALL.map(|level| (level.id(), level)))?;
    if level == Level::Against {
        row.required("beside")?;
    }
    Ok(Question { id: row.required("id")?, level, asked, beside: row.cell("beside") })
}

/// The calculator's query in a row; the layer of links reads it.
pub(super) fn link<'a>(row: &Row<'a>) -> Result<&'a str, Error> {
    let link = row.required("link")?;
    if link.starts_with("v=") { Ok(link) } else { Err(row.error("link", "a link that begins with v=")) }
}

fn decades(row: &Row<'_>) -> Result<[i8; 2], Error> {
    let power = |column| row.cell(column).parse::<i8>().map_err(|_| row.error(column, "a whole power of ten"));
    let (from, to) = (power("from")?, power("to")?);
    if from < to { Ok([from, to]) } else { Err(row.error("to", "above the other end")) }
}

/// The questions as shipped. A test parses them; an empty table stands for a failure
/// that cannot reach a user.
///
/// ```
/// use footprint::data::{Level, questions};
/// let first = &questions()[0];
/// assert_eq!((first.level, first.beside), (Level::Against, "phone-charge"));
/// ```
pub fn questions() -> &'static [Question<'static>] {
    static QUESTIONS: OnceLock<Vec<Question<'static>>> = OnceLock::new();
    QUESTIONS.get_or_init(|| parse_questions(include_str!("../../data/questions.csv")).unwrap_or_default())
}
