//! The report's own figures: every number of the survey and of its text.

use std::sync::OnceLock;

use crate::Error;

use super::csv::{Row, rows};

/// Whose answer a figure is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Group {
    /// Everyone who answered.
    All,
    /// Executives in Asia-Pacific.
    AsiaPacific,
    /// Executives in Europe.
    Europe,
    /// Executives in North America.
    NorthAmerica,
    /// Executives in the Middle East.
    MiddleEast,
    /// Executives in Latin America.
    LatinAmerica,
    /// Those who work for suppliers of AI.
    Supplier,
    /// Those who work for companies that adopt AI.
    Adopter,
    /// Nobody's answer: a figure that the report cites or a person stated.
    Context,
}

impl Group {
    /// All of them, in the order of the tables.
    pub const ALL: [Self; 9] = [
        Self::All,
        Self::AsiaPacific,
        Self::Europe,
        Self::NorthAmerica,
        Self::MiddleEast,
        Self::LatinAmerica,
        Self::Supplier,
        Self::Adopter,
        Self::Context,
    ];

    /// Its word in the table and in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::All => "all",
            Self::AsiaPacific => "asia-pacific",
            Self::Europe => "europe",
            Self::NorthAmerica => "north-america",
            Self::MiddleEast => "middle-east",
            Self::LatinAmerica => "latin-america",
            Self::Supplier => "supplier",
            Self::Adopter => "adopter",
            Self::Context => "context",
        }
    }

    /// Whether it is a region.
    pub const fn is_region(self) -> bool {
        matches!(self, Self::AsiaPacific | Self::Europe | Self::NorthAmerica | Self::MiddleEast | Self::LatinAmerica)
    }

    /// Whether it is a side of the market.
    pub const fn is_side(self) -> bool {
        matches!(self, Self::Supplier | Self::Adopter)
    }

    /// Whether nobody can belong to both: two regions, or two sides. Everyone
    /// holds each of them, and a region holds some of each side.
    pub fn is_apart_from(self, other: Self) -> bool {
        self != other && (self.is_region() && other.is_region() || self.is_side() && other.is_side())
    }
}

/// Of when a figure speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// The report does not say.
    Unsaid,
    /// The time of the survey.
    Now,
    /// Twelve months later, as expected.
    In12Months,
    /// A year.
    Year(u16),
}

/// One row of `report.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportRow<'a> {
    /// Its id, stable for ever: the finding, a point, what tells it from the others.
    pub id: &'a str,
    /// What was asked, paraphrased; and whether the report prints it.
    pub question: &'a str,
    /// The answer given, or what is counted.
    pub answer: &'a str,
    /// Who gave it.
    pub group: Group,
    /// Of when it speaks.
    pub when: When,
    /// The value as published, in `unit`.
    pub value: f64,
    /// Its unit: `%`, `people`, `Wh` …
    pub unit: &'a str,
    /// How many were asked, where that is known or follows.
    pub base_n: Option<u32>,
    /// Who was asked, or who says so.
    pub base_note: &'a str,
    /// Chapter of the report with its page.
    pub section: &'a str,
}

impl<'a> ReportRow<'a> {
    /// The finding that it belongs to: its id up to the first point.
    pub fn finding(&self) -> &'a str {
        self.id.split_once('.').map_or(self.id, |(finding, _)| finding)
    }
}

const COLUMNS: &[&str] =
    &["id", "question", "answer", "group", "when", "value", "unit", "base_n", "base_note", "section"];

/// The report's figures as shipped. A test parses them; an empty table stands
/// for a failure that cannot reach a user.
///
/// ```
/// use footprint::data;
/// let obstacle = data::report_row("obstacle.north-america").expect("a row");
/// assert_eq!((obstacle.value, obstacle.unit, obstacle.base_n), (54.0, "%", Some(179)));
/// ```
pub fn report() -> &'static [ReportRow<'static>] {
    static ROWS: OnceLock<Vec<ReportRow<'static>>> = OnceLock::new();
    ROWS.get_or_init(|| {
        parse_report(super::kept::text("report.csv", include_str!("../../data/report.csv"))).unwrap_or_default()
    })
}

/// The row with this id.
pub fn report_row(id: &str) -> Option<&'static ReportRow<'static>> {
    report().iter().find(|row| row.id == id)
}

/// Parses `report.csv`.
///
/// # Errors
/// The first row without id, question, answer, unit or section, with a share
/// above 100 %, a base that is no whole number, a word outside the tables, or
/// the id of another; the error names file, line and column.
///
/// ```
/// let header = "id,question,answer,group,when,value,unit,base_n,base_note,section\n";
/// let much = format!("{header}x.all,Why,so,all,now,140,%,608,everyone,Introduction\n");
/// let error = footprint::data::parse_report(&much).unwrap_err();
/// assert_eq!(error.subject, "report.csv:2 value");
/// ```
pub fn parse_report(text: &str) -> Result<Vec<ReportRow<'_>>, Error> {
    let mut parsed: Vec<ReportRow<'_>> = Vec::new();
    for row in rows("report.csv", text, COLUMNS) {
        let row = row?;
        let next = report_line(&row)?;
        if parsed.iter().any(|other| other.id == next.id) {
            return Err(row.error("id", "an id of its own"));
        }
        parsed.push(next);
    }
    Ok(parsed)
}

fn report_line<'a>(row: &Row<'a>) -> Result<ReportRow<'a>, Error> {
    let value = row.number("value")?.ok_or_else(|| row.error("value", "a decimal"))?;
    let unit = row.required("unit")?;
    if unit == "%" && value > 100.0 {
        return Err(row.error("value", "a share up to 100"));
    }
    let base_n = match row.cell("base_n") {
        "" => None,
        cell => Some(cell.parse().map_err(|_| row.error("base_n", "a whole number"))?),
    };
    let when = match row.cell("when") {
        "" => When::Unsaid,
        "now" => When::Now,
        "12m" => When::In12Months,
        _ => When::Year(super::figure::year(row, "when")?),
    };
    Ok(ReportRow {
        id: row.required("id")?,
        question: row.required("question")?,
        answer: row.required("answer")?,
        group: row.word("group", &Group::ALL.map(|group| (group.id(), group)))?,
        when,
        value,
        unit,
        base_n,
        base_note: row.cell("base_note"),
        section: row.required("section")?,
    })
}
/// One line of `report_words.zh-hans.csv`: a text of `report.csv` and its Chinese.
///
/// # Errors
/// The first line without two cells.
pub fn report_words(text: &str) -> Result<Vec<(&str, &str)>, Error> {
    rows("report_words.zh-hans.csv", text, &["en", "zh"])
        .map(|row| {
            let row = row?;
            Ok((row.required("en")?, row.required("zh")?))
        })
        .collect()
}
