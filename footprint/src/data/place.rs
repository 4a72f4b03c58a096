//! Places: the electricity of a country, a region or the world.

use crate::Error;
use crate::quantity::{GramsPerKilowattHour, LitresPerKilowattHour};

use super::csv::{Row, rows};
use super::figure::year;
use super::{Tables, places as all};

/// One row of `places.csv`. What is `None` has not been published.
#[derive(Clone, Debug, PartialEq)]
pub struct Place<'a> {
    /// ISO 3166 code, `world`, or one of the report's regions.
    pub code: &'a str,
    /// Life-cycle carbon intensity of its electricity, yearly, with year and source.
    pub grid: Option<(GramsPerKilowattHour, u16, &'a str)>,
    /// Water its power plants evaporate for each kWh: all once-through cooling,
    /// all cooling towers; without reservoirs. With source.
    pub cooling: Option<(LitresPerKilowattHour, LitresPerKilowattHour, &'a str)>,
    /// Hydropower's share of its electricity, 0 to 1.
    pub hydro_share: Option<f64>,
    /// WRI's own national value, with source.
    pub wri: Option<(LitresPerKilowattHour, &'a str)>,
}

/// A place in the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlaceId(u16);

impl PlaceId {
    /// The world, the first row.
    pub const WORLD: Self = Self(0);

    /// The place with this code; countries in either case.
    pub fn find(code: &str) -> Option<Self> {
        all().iter().position(|place| place.code.eq_ignore_ascii_case(code)).map(|at| Self(at as u16))
    }

    /// All places, in the order of the table.
    pub fn all() -> impl Iterator<Item = Self> {
        (0..all().len()).map(|at| Self(at as u16))
    }

    /// Its row.
    pub fn get(self) -> &'static Place<'static> {
        &Tables::get().places[usize::from(self.0)]
    }
}

const COLUMNS: &[&str] = &[
    "place",
    "g_per_kwh",
    "grid_year",
    "grid_source",
    "once_through",
    "tower",
    "hydro_share",
    "mix_year",
    "water_source",
    "wri",
    "wri_source",
];

/// Parses `places.csv`.
///
/// # Errors
/// The first row with a number but no source or year, or ends out of order.
pub fn places<'a>(file: &'static str, text: &'a str) -> Result<Vec<Place<'a>>, Error> {
    rows(file, text, COLUMNS).map(|row| row.and_then(|row| place(&row))).collect()
}

fn place<'a>(row: &Row<'a>) -> Result<Place<'a>, Error> {
    let grid = match row.number("g_per_kwh")? {
        Some(value) => Some((GramsPerKilowattHour::new(value), year(row, "grid_year")?, row.required("grid_source")?)),
        None => None,
    };
    let cooling = match (row.number("once_through")?, row.number("tower")?) {
        (Some(low), Some(high)) if low <= high => {
            year(row, "mix_year")?;
            Some((LitresPerKilowattHour::new(low), LitresPerKilowattHour::new(high), row.required("water_source")?))
        }
        (None, None) => None,
        _ => return Err(row.error("tower", "not below once_through")),
    };
    let wri = match row.number("wri")? {
        Some(value) => Some((LitresPerKilowattHour::new(value), row.required("wri_source")?)),
        None => None,
    };
    let hydro_share = row.number("hydro_share")?.map(|percent| percent / 100.0);
    Ok(Place { code: row.required("place")?, grid, cooling, hydro_share, wri })
}
