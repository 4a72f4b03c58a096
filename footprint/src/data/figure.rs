//! A figure: a value that knows its unit, range, boundary, method, year and source.

use crate::estimate::{Range, RangeKind, Spread};
use crate::{Error, ErrorKind};

use super::csv::{Row, rows};

/// Where the figure's energy was metered or modelled to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boundary {
    /// The accelerators (GPU, TPU) alone.
    Accelerator,
    /// The whole server, without cooling and power losses.
    Server,
    /// The data centre with cooling and power losses.
    Facility,
    /// The source does not say.
    NotStated,
    /// Not an energy of a task, so no such boundary.
    None,
}

/// How the figure came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// Metered on running machines.
    Measured,
    /// Stated by the operator with its basis.
    Disclosed,
    /// Computed from a model of hardware and load.
    Modelled,
    /// Derived from totals or experience.
    Estimated,
    /// Stated without any basis.
    Claimed,
}

/// How the source was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grade {
    /// The primary text or data was read.
    A,
    /// Quoted by a third party that read the primary.
    B,
    /// Secondary only.
    C,
    /// Derived; the arithmetic is in the notes.
    D,
}

/// The words of the `range` column.
pub(super) const RANGES: [(&str, Option<RangeKind>); 7] = [
    ("", None),
    ("5-95", Some(RangeKind::P5To95)),
    ("iqr", Some(RangeKind::Interquartile)),
    ("scenarios", Some(RangeKind::Scenarios)),
    ("min-max", Some(RangeKind::MinMax)),
    ("sd", Some(RangeKind::StandardDeviation)),
    ("judgement", Some(RangeKind::Judgement)),
];
/// The words of the `boundary` column.
pub(super) const BOUNDARIES: [(&str, Boundary); 5] = [
    ("accelerator", Boundary::Accelerator),
    ("server", Boundary::Server),
    ("facility", Boundary::Facility),
    ("not-stated", Boundary::NotStated),
    ("none", Boundary::None),
];
/// The words of the `method` column.
pub(crate) const METHODS: [(&str, Method); 5] = [
    ("measured", Method::Measured),
    ("disclosed", Method::Disclosed),
    ("modelled", Method::Modelled),
    ("estimated", Method::Estimated),
    ("claimed", Method::Claimed),
];
/// The words of the `verified` column.
pub(crate) const GRADES: [(&str, Grade); 4] = [("A", Grade::A), ("B", Grade::B), ("C", Grade::C), ("D", Grade::D)];

/// One row of `figures.csv` or `equivalents.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// Its unit as printed: `Wh/prompt`, `L/kWh`, `ratio`, `g`, `mL`.
    pub unit: &'a str,
    /// The central value, in `unit`.
    pub central: f64,
    /// The published range, if any.
    pub range: Option<Range>,
    /// How far it reaches.
    pub boundary: Boundary,
    /// How it came about.
    pub method: Method,
    /// The year it speaks of.
    pub year: u16,
    /// Source of the lower end, where it is another.
    pub low_source: Option<&'a str>,
    /// Source of the central value.
    pub source: &'a str,
    /// Source of the upper end, where it is another.
    pub high_source: Option<&'a str>,
    /// How the source was checked.
    pub verified: Grade,
}

impl Figure<'_> {
    /// Its distribution; a figure without a published range is a point.
    pub fn spread(&self) -> Spread {
        self.range.map_or(Spread::point(self.central), |range| range.spread(self.central))
    }

    /// Its ids of sources: centre, low, high, without repeats.
    pub fn sources(&self) -> impl Iterator<Item = &str> {
        let low = self.low_source.filter(|id| *id != self.source);
        let high = self.high_source.filter(|id| *id != self.source && Some(*id) != low);
        [Some(self.source), low, high].into_iter().flatten()
    }
}

const COLUMNS: &[&str] = &[
    "id",
    "unit",
    "low",
    "central",
    "high",
    "range",
    "boundary",
    "method",
    "year",
    "low_source",
    "source",
    "high_source",
    "verified",
];

/// Parses a file of figures.
///
/// # Errors
/// The first row that has no source, no unit, a missing or negative number, a
/// word outside the tables, one end without the other, or ends out of order;
/// the error names file, line and column.
///
/// ```
/// let header = "id,unit,low,central,high,range,boundary,method,year,low_source,source,high_source,verified\n";
/// let unsourced = format!("{header}x,Wh/prompt,,2.9,,,server,estimated,2023,,,,B\n");
/// let error = footprint::data::parse_figures("figures.csv", &unsourced).unwrap_err();
/// assert_eq!(error.subject, "figures.csv:2 source");
/// ```
pub fn figures<'a>(file: &'static str, text: &'a str) -> Result<Vec<Figure<'a>>, Error> {
    let mut figures: Vec<Figure<'a>> = Vec::new();
    for row in rows(file, text, COLUMNS) {
        let row = row?;
        let figure = figure(&row)?;
        if figures.iter().any(|other| other.id == figure.id) {
            return Err(row.error("id", "an id of its own"));
        }
        figures.push(figure);
    }
    Ok(figures)
}

fn figure<'a>(row: &Row<'a>) -> Result<Figure<'a>, Error> {
    let central = row.number("central")?.ok_or_else(|| row.error("central", "a decimal"))?;
    let range = range(row, central)?;
    let other = |column| Some(row.cell(column)).filter(|cell| !cell.is_empty());
    Ok(Figure {
        id: row.required("id")?,
        unit: row.required("unit")?,
        central,
        range,
        boundary: row.word("boundary", &BOUNDARIES)?,
        method: row.word("method", &METHODS)?,
        year: year(row, "year")?,
        low_source: other("low_source"),
        source: row.required("source")?,
        high_source: other("high_source"),
        verified: row.word("verified", &GRADES)?,
    })
}

/// The range of a row around its centre: both ends with a kind, or none at all.
pub(super) fn range(row: &Row<'_>, central: f64) -> Result<Option<Range>, Error> {
    match (row.number("low")?, row.number("high")?, row.word("range", &RANGES)?) {
        (None, None, None) => Ok(None),
        (Some(low), Some(high), Some(kind)) if low <= central && central <= high && low < high => {
            Ok(Some(Range { low, high, kind }))
        }
        _ => Err(row.error("range", "low, central and high in order with a kind, or neither end nor kind")),
    }
}

/// A year of four digits.
pub(super) fn year(row: &Row<'_>, column: &str) -> Result<u16, Error> {
    let cell = row.cell(column);
    cell.parse()
        .ok()
        .filter(|year| (1900..2100).contains(year))
        .ok_or_else(|| Error { kind: ErrorKind::BadFigure, ..row.error(column, "a year") })
}
