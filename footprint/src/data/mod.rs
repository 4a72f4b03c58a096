//! The figures, places and sources, strictly parsed.
//!
//! Every row of `footprint/data/` is read by the same parser in the browser,
//! on the command line and in the tests. A row without a source, with its ends
//! out of order or with a word that is not in the tables does not parse.
//!
//! ```
//! use footprint::data;
//!
//! let report = data::figure("text-report").expect("the report's figure");
//! assert_eq!((report.central, report.range), (2.9, None));
//! assert_eq!(report.source, "report-2025");
//! ```

mod claim;
mod csv;
mod ecologits;
mod ends;
mod evidence;
mod figure;
mod measured;
mod open;
mod place;
mod report;
mod source;

use std::sync::OnceLock;

pub use claim::{Claim, Finding, claims, parse_claims};
pub use ecologits::{EcoLogits, Made, Provider, TextModel, VideoModel, Zone};
pub use ends::{End, Ends};
pub use evidence::{Counted, Ends as EvidenceEnds, EvidenceRow, Reach, Task, evidence, evidence_words, parse_evidence};
pub use figure::{Boundary, Figure, Grade, Method, figures as parse_figures};
pub use measured::{Measured, measured, parse_measured};
pub use open::{Field, Kind, TABLES, Table};
pub use place::{Place, PlaceId, places as parse_places};
pub use report::{Group, ReportRow, When, parse_report, report, report_row, report_words};
pub use source::{Note, REPORT_ZH_HANS, Source, evidence_notes, names, notes, parse_sources, place_names, sources};

/// The version of the figures: the month of their last change and a number.
/// It stands in every link, download and embed.
pub const DATASET: &str = "2026-11.1";

/// The tables as shipped; [`Tables::get`] parses them once.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) figures: Vec<Figure<'static>>,
    pub(crate) equivalents: Vec<Figure<'static>>,
    pub(crate) places: Vec<Place<'static>>,
}

impl Tables {
    /// The shipped tables. They are compiled in and a test parses them, so a
    /// failure here cannot reach a user; an empty table stands for it.
    pub(crate) fn get() -> &'static Self {
        static TABLES: OnceLock<Tables> = OnceLock::new();
        TABLES.get_or_init(|| Self {
            figures: figure::figures("figures.csv", include_str!("../../data/figures.csv")).unwrap_or_default(),
            equivalents: figure::figures("equivalents.csv", include_str!("../../data/equivalents.csv"))
                .unwrap_or_default(),
            places: place::places("places.csv", include_str!("../../data/places.csv")).unwrap_or_default(),
        })
    }
}

/// The figure with this id in `figures.csv`.
pub fn figure(id: &str) -> Option<&'static Figure<'static>> {
    figures().iter().find(|figure| figure.id == id)
}

/// All figures of tasks and facilities.
pub fn figures() -> &'static [Figure<'static>] {
    &Tables::get().figures
}

/// The everyday equivalents.
pub fn equivalents() -> &'static [Figure<'static>] {
    &Tables::get().equivalents
}

/// Electricity of all the world's data centres: a table of its own, which only
/// the survey's what-ifs need.
///
/// ```
/// let world = &footprint::data::macros()[0];
/// assert_eq!((world.central, world.unit, world.year), (415.0, "TWh", 2024));
/// ```
pub fn macros() -> &'static [Figure<'static>] {
    static MACROS: OnceLock<Vec<Figure<'static>>> = OnceLock::new();
    MACROS.get_or_init(|| figure::figures("macro.csv", include_str!("../../data/macro.csv")).unwrap_or_default())
}

/// All places: the world, the report's regions, then countries by code.
pub fn places() -> &'static [Place<'static>] {
    &Tables::get().places
}
