//! What moves the answer most: one factor at a time at its low and high end.

use crate::estimate::descending;
use crate::quantity::{KilowattHour, LitresPerKilowattHour, Millilitre, WattHours};

use super::equations::{carbon, offsite_water, water};
use super::factors::{Factor, Factors};
use super::scenario::{Activity, Evidence, Metric, Scale, Setup};

/// What was moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DriverKind {
    /// The choice of evidence for a text prompt, lowest to highest figure.
    Evidence,
    /// A factor, from its 5 % to its 95 % point.
    Factor(Factor),
}

/// The result with one factor at its ends and every other at its centre.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Driver {
    /// What was moved.
    pub kind: DriverKind,
    /// The result at its low end, in Wh, g or mL.
    pub low: f64,
    /// The result at its high end.
    pub high: f64,
}

/// Drivers of a metric, by swing (high ÷ low), and the central result between
/// them; empty where the metric is not published for the place.
pub fn drivers(setup: &Setup, scale: &Scale, metric: Metric) -> (f64, Vec<Driver>) {
    let factors = Factors::of(setup);
    let centre = |factor: Factor| factors.spread(factor).central();
    let Some(central) = result(setup, scale, &factors, metric, &centre) else {
        return (0.0, Vec::new());
    };
    let mut drivers: Vec<Driver> = Factor::ALL
        .into_iter()
        .filter(|factor| !factors.spread(*factor).is_point())
        .filter_map(|moved| {
            let spread = factors.spread(moved);
            let at = |end: f64| {
                result(setup, scale, &factors, metric, &|factor| if factor == moved { end } else { centre(factor) })
            };
            Some(ordered(DriverKind::Factor(moved), at(spread.low())?, at(spread.high())?))
        })
        .collect();
    let choices = Evidence::ALL.iter().filter(|evidence| evidence.figure().is_some()).filter_map(|evidence| {
        let setup = Setup { evidence: *evidence, ..setup.clone() };
        let factors = Factors::of(&setup);
        result(&setup, scale, &factors, metric, &|factor| factors.spread(factor).central())
    });
    let (low, high) = choices.fold((f64::INFINITY, 0.0_f64), |(low, high), value| (low.min(value), high.max(value)));
    drivers.push(ordered(DriverKind::Evidence, low, high));
    drivers.retain(|driver| driver.high > driver.low * 1.000_001);
    let swing = |driver: &Driver| if driver.low > 0.0 { driver.high / driver.low } else { f64::INFINITY };
    let swings: Vec<f64> = drivers.iter().map(swing).collect();
    let drivers = descending(&swings).into_iter().map(|at| drivers[at]).collect();
    (central, drivers)
}

fn ordered(kind: DriverKind, one: f64, other: f64) -> Driver {
    Driver { kind, low: one.min(other), high: one.max(other) }
}

/// The result with each factor at `value(factor)`.
fn result(
    setup: &Setup,
    scale: &Scale,
    factors: &Factors,
    metric: Metric,
    value: &dyn Fn(Factor) -> f64,
) -> Option<f64> {
    let pue = value(Factor::Pue);
    let mut energy = WattHours::ZERO;
    for activity in Activity::ALL {
        energy += factors.each_at(setup, activity, value) * (scale.count(setup, activity) * scale.factor());
    }
    let kwh = energy.to::<KilowattHour>();
    match metric {
        Metric::Energy => Some(energy.value()),
        Metric::Carbon => factors.grid.map(|grid| carbon(kwh, grid).value()),
        Metric::Water => factors.has_water.then(|| {
            let per_kwh = |factor| LitresPerKilowattHour::new(value(factor));
            let offsite = offsite_water(per_kwh(Factor::Cooling), factors.hydro_share, per_kwh(Factor::Reservoir));
            water(kwh, pue, per_kwh(Factor::OnSite), offsite).to::<Millilitre>().value()
        }),
    }
}
