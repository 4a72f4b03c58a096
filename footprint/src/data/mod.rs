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

#[cfg(feature = "archive")]
mod archive;
mod claim;
mod csv;
mod ecologits;
mod ends;
mod evidence;
mod figure;
mod kept;
mod lesson;
mod measured;
mod open;
mod place;
mod question;
mod report;
mod source;

use std::sync::OnceLock;

#[cfg(feature = "archive")]
pub use archive::Dataset;
#[cfg(all(feature = "archive", not(target_arch = "wasm32")))]
pub use archive::{ARCHIVE, Archived};
pub use claim::{Claim, Finding, claims, parse_claims};
pub use ecologits::{EcoLogits, Made, Provider, TextModel, VideoModel, Zone};
pub use ends::{End, Ends};
pub use evidence::{Counted, Ends as EvidenceEnds, EvidenceRow, Reach, Task, evidence, evidence_words, parse_evidence};
pub use figure::{Boundary, Figure, Grade, Method, figures as parse_figures};
pub(crate) use figure::{GRADES, METHODS};
#[cfg(all(feature = "archive", not(target_arch = "wasm32")))]
pub use kept::stay_at;
pub use lesson::{Lesson, Preset, lessons, parse_lessons, parse_presets, presets};
pub use measured::{Measured, measured, parse_measured};
pub use open::{Field, Kind, TABLES, Table};
pub use place::{Place, PlaceId, places as parse_places};
pub use question::{Asked, Level, Question, parse_questions, questions};
pub use report::{Group, ReportRow, When, parse_report, report, report_row, report_words};
pub use source::{Note, Source, evidence_notes, names, notes, parse_sources, place_names, report_zh_hans, sources};

/// The version of the figures: the month of their last change and a number.
/// It stands in every link, download and embed.
pub const DATASET: &str = "2026-11.2";

/// The version of the figures that results come from: today's, or that of an
/// earlier dataset where one is in use. A macro, because a constant where there
/// is but one dataset costs a program less than the call of a function.
///
/// ```
/// assert_eq!(footprint::dataset!(), footprint::data::DATASET);
/// ```
#[cfg(not(feature = "archive"))]
#[macro_export]
macro_rules! dataset {
    () => {
        $crate::data::DATASET
    };
}

/// The version of the figures that results come from: today's, or that of an
/// earlier dataset where one is in use.
#[cfg(feature = "archive")]
#[macro_export]
macro_rules! dataset {
    () => {
        $crate::data::Dataset::in_use().map_or($crate::data::DATASET, $crate::data::Dataset::version)
    };
}

/// The tables that results are computed from. [`Tables::get`] gives those in use:
/// the shipped ones, parsed once, unless an earlier dataset is (feature `archive`).
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) figures: Vec<Figure<'static>>,
    pub(crate) equivalents: Vec<Figure<'static>>,
    pub(crate) places: Vec<Place<'static>>,
}

impl Tables {
    /// The tables in use.
    #[cfg(not(feature = "archive"))]
    pub(crate) fn get() -> &'static Self {
        Self::shipped()
    }

    /// The tables in use.
    #[cfg(feature = "archive")]
    pub(crate) fn get() -> &'static Self {
        Dataset::in_use().map_or_else(Self::shipped, Dataset::tables)
    }

    /// The shipped tables. They are compiled in and a test parses them, so a
    /// failure here cannot reach a user; an empty table stands for it.
    fn shipped() -> &'static Self {
        static TABLES: OnceLock<Tables> = OnceLock::new();
        TABLES.get_or_init(|| Self {
            figures: figure::figures("figures.csv", kept::text("figures.csv", include_str!("../../data/figures.csv")))
                .unwrap_or_default(),
            equivalents: figure::figures(
                "equivalents.csv",
                kept::text("equivalents.csv", include_str!("../../data/equivalents.csv")),
            )
            .unwrap_or_default(),
            places: place::places("places.csv", kept::text("places.csv", include_str!("../../data/places.csv")))
                .unwrap_or_default(),
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
    MACROS.get_or_init(|| {
        figure::figures("macro.csv", kept::text("macro.csv", include_str!("../../data/macro.csv"))).unwrap_or_default()
    })
}

/// All places: the world, the report's regions, then countries by code.
pub fn places() -> &'static [Place<'static>] {
    &Tables::get().places
}
