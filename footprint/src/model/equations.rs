//! The three equations, each once. Draws and drivers use these.

use crate::data::Boundary;
use crate::quantity::{Grams, GramsPerKilowattHour, KilowattHours, Litres, LitresPerKilowattHour, WattHours};

/// How a figure is raised to the whole facility.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raise {
    /// It is used as it is: it covers the facility, or nobody knows.
    AsGiven,
    /// Server energy: times PUE.
    Pue,
    /// Accelerator energy: times the rest of the server, times PUE.
    HostAndPue,
}

impl Raise {
    /// What a figure of this boundary needs. PUE is never applied twice: a
    /// facility figure has it already, and one that does not say is left alone.
    pub const fn of(boundary: Boundary) -> Self {
        match boundary {
            Boundary::Accelerator => Self::HostAndPue,
            Boundary::Server => Self::Pue,
            Boundary::Facility | Boundary::NotStated | Boundary::None => Self::AsGiven,
        }
    }

    /// The factor, given server ÷ accelerator energy and PUE.
    pub const fn factor(self, host: f64, pue: f64) -> f64 {
        match self {
            Self::AsGiven => 1.0,
            Self::Pue => pue,
            Self::HostAndPue => host * pue,
        }
    }
}

/// Facility energy of one task from a published figure: `E = e · raise`.
///
/// ```
/// use footprint::model::{Raise, facility_energy};
/// use footprint::quantity::WattHours;
/// // An image metered at the accelerator, 2 Wh; server 1.57 times that; PUE 1.2.
/// let image = facility_energy(WattHours::new(2.0), Raise::HostAndPue, 1.57, 1.2);
/// assert!((image.value() - 3.768).abs() < 1e-9);
/// ```
pub fn facility_energy(figure: WattHours, raise: Raise, host: f64, pue: f64) -> WattHours {
    figure * raise.factor(host, pue)
}

/// Carbon: `E · grid`. Location-based, life-cycle, a yearly mean.
pub fn carbon(energy: KilowattHours, grid: GramsPerKilowattHour) -> Grams {
    energy * grid
}

/// Water of the electricity, per kWh: what power plants evaporate, and
/// hydropower's share times what reservoirs evaporate.
pub fn offsite_water(
    cooling: LitresPerKilowattHour,
    hydro_share: f64,
    reservoir: LitresPerKilowattHour,
) -> LitresPerKilowattHour {
    cooling + reservoir * hydro_share
}

/// Water consumed: `E / PUE · on-site + E · off-site`. On-site water is
/// published per kWh of IT energy, hence the division.
///
/// ```
/// use footprint::model::water;
/// use footprint::quantity::{KilowattHours, LitresPerKilowattHour};
/// let litres = water(KilowattHours::new(1.2), 1.2, LitresPerKilowattHour::new(0.38), LitresPerKilowattHour::new(1.0));
/// assert!((litres.value() - 1.58).abs() < 1e-9);
/// ```
pub fn water(energy: KilowattHours, pue: f64, onsite: LitresPerKilowattHour, offsite: LitresPerKilowattHour) -> Litres {
    energy / pue * onsite + energy * offsite
}
