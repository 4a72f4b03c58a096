//! What one request takes: using the data centre, and its part of making it.

use crate::data::Made;
use crate::quantity::{
    Kilograms, KilogramsAntimony, KilogramsAntimonyPerKilowattHour, KilogramsPerKilowattHour, KilowattHours, Litres,
    LitresPerKilowattHour, Megajoules, MegajoulesPerKilowattHour,
};

/// A data centre and its electricity.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Use {
    /// Facility ÷ IT energy.
    pub pue: f64,
    /// Water in the data centre for each kWh of IT energy.
    pub onsite: LitresPerKilowattHour,
    /// Carbon of the electricity.
    pub gwp: KilogramsPerKilowattHour,
    /// Metals of the electricity.
    pub adpe: KilogramsAntimonyPerKilowattHour,
    /// Primary energy of the electricity.
    pub pe: MegajoulesPerKilowattHour,
    /// Water of generating the electricity.
    pub offsite: LitresPerKilowattHour,
}

/// What one request takes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Impacts {
    /// Electricity of the whole data centre.
    pub energy: KilowattHours,
    /// Water, in the data centre and of its electricity. Making hardware is not in it.
    pub water: Litres,
    /// Carbon of the electricity.
    pub gwp: Kilograms,
    /// Metals of the electricity.
    pub adpe: KilogramsAntimony,
    /// Primary energy of the electricity.
    pub pe: Megajoules,
    /// Its part of making the hardware.
    pub embodied: Made,
}

impl Impacts {
    /// Carbon of using and making.
    pub fn carbon(&self) -> Kilograms {
        self.gwp + self.embodied.gwp
    }

    /// Metals of using and making.
    pub fn metals(&self) -> KilogramsAntimony {
        self.adpe + self.embodied.adpe
    }

    /// Primary energy of using and making.
    pub fn primary(&self) -> Megajoules {
        self.pe + self.embodied.pe
    }
}

/// Both ends of an estimate: the smallest and the largest of what the tables allow.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Span {
    /// The lower end.
    pub low: Impacts,
    /// The upper end.
    pub high: Impacts,
}

impl Span {
    /// How many times the energy of the high end is that of the low end.
    pub fn times(&self) -> f64 {
        self.high.energy / self.low.energy
    }
}

/// Impacts of a request from the energy of its computers and its part of the
/// hardware. Water on site goes with IT energy, all else with the facility's.
pub(super) fn impacts(it: KilowattHours, usage: &Use, embodied: Made) -> Impacts {
    let energy = it * usage.pue;
    Impacts {
        energy,
        water: it * usage.onsite + energy * usage.offsite,
        gwp: energy * usage.gwp,
        adpe: energy * usage.adpe,
        pe: energy * usage.pe,
        embodied,
    }
}

/// A share of what making hardware took.
pub(super) fn part(made: Made, share: f64) -> Made {
    Made { gwp: made.gwp * share, adpe: made.adpe * share, pe: made.pe * share }
}

/// Making a share of a server together with some accelerators.
pub(super) fn together(server: Made, share: f64, accelerator: Made, count: f64) -> Made {
    let (server, accelerators) = (part(server, share), part(accelerator, count));
    Made { gwp: server.gwp + accelerators.gwp, adpe: server.adpe + accelerators.adpe, pe: server.pe + accelerators.pe }
}

/// Seconds that hardware works: three years without a pause.
pub(super) const LIFETIME: f64 = 3.0 * 365.0 * 24.0 * 60.0 * 60.0;
