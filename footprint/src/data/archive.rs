//! Earlier datasets, for links made with them: the tables that the calculator
//! computes with, parsed by the same strict parser, in use instead of the shipped
//! ones for as long as someone says.
//!
//! Rows stand at the places of the shipped tables, whatever their order was: a
//! [`PlaceId`](super::PlaceId) and the words for an equivalent mean the same under
//! every dataset, and one scenario can be computed under two, one after the other.

use std::cell::Cell;

use crate::{Error, ErrorKind};

use super::Tables;
use super::figure::{Boundary, Figure, Grade, Method, figures};
use super::place::{Place, places};

/// A dataset beside the shipped one.
#[derive(Debug)]
pub struct Dataset {
    version: &'static str,
    tables: Tables,
}

thread_local! {
    /// The dataset in use; none: the shipped one. Of each thread its own, so that
    /// results computed beside each other do not disturb each other.
    static IN_USE: Cell<Option<&'static Dataset>> = const { Cell::new(None) };
}

/// Puts back what was in use, also where the work between has panicked.
struct Restore(Option<&'static Dataset>);

impl Drop for Restore {
    fn drop(&mut self) {
        IN_USE.set(self.0);
    }
}

impl Dataset {
    /// A dataset from its files `figures.csv`, `equivalents.csv` and `places.csv`.
    /// It stays for as long as the program runs; so do figures and places of it.
    ///
    /// # Errors
    /// What the parsers of these tables refuse; a file without rows or without its
    /// last line's end; an equivalent or place that the shipped tables lack.
    ///
    /// ```
    /// use footprint::data::{self, Dataset};
    ///
    /// let files = [
    ///     include_str!("../../data/figures.csv").replace(",2.9,", ",5,"),
    ///     include_str!("../../data/equivalents.csv").into(),
    ///     include_str!("../../data/places.csv").into(),
    /// ];
    /// let old = Dataset::parse("2020-01.1", files.each_ref().map(String::as_str)).expect("sound files");
    /// let report = || data::figure("text-report").expect("the report's figure").central;
    /// assert_eq!((Dataset::during(Some(old), report), report()), (5.0, 2.9));
    /// ```
    pub fn parse(version: &str, files: [&str; 3]) -> Result<&'static Self, Error> {
        let [figure_rows, equivalent_rows, place_rows] = files.map(kept);
        let shipped = Tables::shipped();
        let figures = whole("figures.csv", figure_rows, figures("figures.csv", figure_rows)?)?;
        let equivalents =
            whole("equivalents.csv", equivalent_rows, self::figures("equivalents.csv", equivalent_rows)?)?;
        let equivalents = arranged("equivalents.csv", equivalents, &shipped.equivalents, |row| row.id, unused)?;
        let places = whole("places.csv", place_rows, places("places.csv", place_rows)?)?;
        let places = arranged("places.csv", places, &shipped.places, |row| row.code, unpublished)?;
        let tables = Tables { figures, equivalents, places };
        Ok(Box::leak(Box::new(Self { version: kept(version), tables })))
    }

    /// Its version.
    pub fn version(&self) -> &'static str {
        self.version
    }

    pub(super) fn tables(&self) -> &Tables {
        &self.tables
    }

    /// The dataset in use; none where the shipped one is.
    pub fn in_use() -> Option<&'static Self> {
        IN_USE.get()
    }

    /// Has everything that this thread computes from now on use this dataset.
    pub fn install(&'static self) {
        IN_USE.set(Some(self));
    }

    /// Does something with a dataset, with the shipped one where it is none, and
    /// goes back to the one in use before.
    pub fn during<T>(dataset: Option<&'static Self>, work: impl FnOnce() -> T) -> T {
        let _before = Restore(IN_USE.replace(dataset));
        work()
    }
}

/// Datasets are few and stay: their texts live as long as the program.
fn kept(text: &str) -> &'static str {
    Box::leak(Box::from(text))
}

/// All rows of a file that has not been cut off.
fn whole<T>(file: &'static str, text: &str, rows: Vec<T>) -> Result<Vec<T>, Error> {
    if rows.is_empty() || !text.ends_with('\n') {
        return Err(Error::new(ErrorKind::BadFigure, file, "whole", ""));
    }
    Ok(rows)
}

/// Rows at the places of the shipped ones; what is missing becomes a row that
/// says nothing.
fn arranged<T: Clone>(
    file: &'static str,
    rows: Vec<T>,
    shipped: &[T],
    key: fn(&T) -> &'static str,
    blank: fn(&T) -> T,
) -> Result<Vec<T>, Error> {
    if let Some(unknown) = rows.iter().find(|row| !shipped.iter().any(|other| key(other) == key(row))) {
        return Err(Error::new(ErrorKind::BadFigure, file, "a row of today's table", key(unknown)));
    }
    let found = |known: &T| rows.iter().find(|row| key(row) == key(known)).cloned();
    Ok(shipped.iter().map(|known| found(known).unwrap_or_else(|| blank(known))).collect())
}

/// An equivalent of no unit is none of any result.
fn unused(figure: &Figure<'static>) -> Figure<'static> {
    Figure {
        unit: "",
        central: 0.0,
        range: None,
        boundary: Boundary::None,
        method: Method::Estimated,
        verified: Grade::D,
        ..figure.clone()
    }
}

/// A place of which the dataset published nothing.
fn unpublished(place: &Place<'static>) -> Place<'static> {
    Place { code: place.code, grid: None, cooling: None, hydro_share: None, wri: None }
}

/// An earlier dataset as it is kept in `data/archive/`.
#[cfg(not(target_arch = "wasm32"))]
#[derive(Debug)]
pub struct Archived {
    /// Its version, the name of its folder.
    pub version: &'static str,
    /// `figures.csv`, `equivalents.csv`, `places.csv`.
    pub files: [&'static str; 3],
    /// `sources.csv`.
    pub sources: &'static str,
}

#[cfg(not(target_arch = "wasm32"))]
macro_rules! archived {
    ($version:literal) => {
        Archived {
            version: $version,
            files: [
                include_str!(concat!("../../data/archive/", $version, "/figures.csv")),
                include_str!(concat!("../../data/archive/", $version, "/equivalents.csv")),
                include_str!(concat!("../../data/archive/", $version, "/places.csv")),
            ],
            sources: include_str!(concat!("../../data/archive/", $version, "/sources.csv")),
        }
    };
}

/// Every earlier dataset, oldest first. Natively alone: the site's programs fetch
/// the one that a link asks for.
#[cfg(not(target_arch = "wasm32"))]
pub const ARCHIVE: [Archived; 1] = [archived!("2026-11.1")];

#[cfg(not(target_arch = "wasm32"))]
impl Archived {
    /// The files of each, in its folder.
    pub const FILES: [&str; 4] = ["figures.csv", "equivalents.csv", "places.csv", "sources.csv"];

    /// The kept dataset of a version.
    pub fn find(version: &str) -> Option<&'static Self> {
        const KEPT: &[Archived] = &ARCHIVE;
        KEPT.iter().find(|archived| archived.version == version && version != super::DATASET)
    }

    /// The dataset.
    ///
    /// # Errors
    /// As [`Dataset::parse`]; a test parses every one.
    pub fn dataset(&self) -> Result<&'static Dataset, Error> {
        Dataset::parse(self.version, self.files)
    }
}
