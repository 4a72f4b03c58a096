//! How a scenario becomes everything that is shown of it. No view code, so it
//! is tested natively.

use footprint::model::{
    Comparison, Driver, Engine, Evidence, Factors, Outcome, Scenario, Setup, Totals, carbon, drivers,
};
use footprint::quantity::WattHours;

/// The result of a scenario: what is shown at every input.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// The scenario itself.
    pub scenario: Scenario,
    /// The result.
    pub totals: Totals,
    /// What the other evidence gives: the newer, or the report's where the
    /// newer is chosen.
    pub other: Totals,
    /// The second set-up's result.
    pub b: Option<Totals>,
}

impl Results {
    /// Computes a scenario's result.
    pub fn of(engine: &mut Engine, scenario: &Scenario) -> Self {
        let (a, scale) = (&scenario.a, &scenario.scale);
        let other = Setup { evidence: other_evidence(a.evidence), add_pue: false, ..a.clone() };
        let b = scenario.b.as_ref().map(|b| engine.totals(b, scale));
        Self { scenario: scenario.clone(), totals: engine.totals(a, scale), other: engine.totals(&other, scale), b }
    }
}

/// What a result is made of: shown a moment after it.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// The result and its breakdown.
    pub outcome: Outcome,
    /// The central result and drivers of the shown metric.
    pub drivers: (f64, Vec<Driver>),
    /// The second set-up's result and how it compares.
    pub compared: Option<(Totals, Comparison)>,
    /// 1,024 draws of energy and the second metric, for the cloud.
    pub cloud: (Vec<f64>, Vec<f64>),
}

impl Parts {
    /// Computes a scenario's parts.
    pub fn of(engine: &mut Engine, scenario: &Scenario) -> Self {
        let (a, scale) = (&scenario.a, &scenario.scale);
        let outcome = engine.evaluate(a, scale);
        let draws = engine.draws();
        let thin = |values: &[f64]| -> Vec<f64> { values.iter().step_by(4).copied().collect() };
        let energy = thin(&draws.energy);
        // Carbon is energy times one number, a straight line: water tells more.
        let second = match Factors::of(a).grid {
            Some(grid) if draws.water.is_empty() => {
                energy.iter().map(|wh| carbon(WattHours::new(*wh).to(), grid).value()).collect()
            }
            _ => thin(&draws.water),
        };
        Self {
            outcome,
            drivers: drivers(a, scale, scenario.metric),
            compared: scenario.b.as_ref().map(|b| (engine.totals(b, scale), engine.compare(a, b, scale))),
            cloud: (energy, second),
        }
    }
}

/// The evidence whose result stands beside the chosen one's.
pub fn other_evidence(chosen: Evidence) -> Evidence {
    if chosen == Evidence::Newer { Evidence::Report } else { Evidence::Newer }
}
