//! The calculator's state and how a scenario becomes results. No view code, so
//! it is tested natively.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::model::{Comparison, Driver, Engine, Evidence, Outcome, Scenario, Setup, drivers};
use yew::prelude::*;

/// A change to the scenario, made by any control.
pub struct Edit(pub Box<dyn FnOnce(&mut Scenario)>);

impl core::fmt::Debug for Edit {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Edit")
    }
}

/// What every control gets to report a change.
pub type OnEdit = Callback<Edit>;

/// Reports a change.
pub fn edit(on_edit: &OnEdit, change: impl FnOnce(&mut Scenario) + 'static) {
    on_edit.emit(Edit(Box::new(change)));
}

/// The calculator's state: the last good scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// What is computed.
    pub scenario: Scenario,
}

impl Reducible for State {
    type Action = Edit;

    fn reduce(self: Rc<Self>, Edit(change): Edit) -> Rc<Self> {
        let mut scenario = self.scenario.clone();
        change(&mut scenario);
        if scenario == self.scenario { self } else { Rc::new(Self { scenario }) }
    }
}

/// The set-up of one side; A where there is no B.
pub fn side(scenario: &mut Scenario, b: bool) -> &mut Setup {
    if b { scenario.b.get_or_insert_with(Setup::default) } else { &mut scenario.a }
}

/// Everything the panels show of one scenario.
#[derive(Clone, Debug, PartialEq)]
pub struct Results {
    /// The scenario itself.
    pub scenario: Scenario,
    /// The result.
    pub outcome: Outcome,
    /// What the other evidence gives: the newer, or the report's where the
    /// newer is chosen.
    pub other: Outcome,
    /// The central result and drivers of the shown metric.
    pub drivers: (f64, Vec<Driver>),
    /// The second set-up's result and how it compares.
    pub compared: Option<(Outcome, Comparison)>,
    /// 1,024 draws of energy and the second metric, for the cloud.
    pub cloud: Rc<(Vec<f64>, Vec<f64>)>,
}

/// An engine that components can share.
pub type SharedEngine = RefCell<Engine>;

impl Results {
    /// Computes a scenario.
    pub fn of(engine: &SharedEngine, scenario: &Scenario) -> Self {
        let mut engine = engine.borrow_mut();
        let (a, scale) = (&scenario.a, &scenario.scale);
        let outcome = engine.evaluate(a, scale);
        let other = Setup { evidence: other_evidence(a.evidence), add_pue: false, ..a.clone() };
        let draws = engine.draws();
        // Carbon is energy times one number, a straight line: water tells more.
        let second = if draws.water.is_empty() { &draws.carbon } else { &draws.water };
        let thin = |values: &[f64]| values.iter().step_by(4).copied().collect();
        let cloud = Rc::new((thin(&draws.energy), thin(second)));
        let compared = scenario.b.as_ref().map(|b| (engine.totals(b, scale), engine.compare(a, b, scale)));
        Self {
            scenario: scenario.clone(),
            other: engine.totals(&other, scale),
            drivers: drivers(a, scale, scenario.metric),
            outcome,
            compared,
            cloud,
        }
    }
}

/// The evidence whose result stands beside the chosen one's.
pub fn other_evidence(chosen: Evidence) -> Evidence {
    if chosen == Evidence::Newer { Evidence::Report } else { Evidence::Newer }
}

/// Stops of the count slider: one step is one place.
pub const STOPS: [f64; 32] = [
    0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 80.0,
    100.0, 120.0, 150.0, 200.0, 250.0, 300.0, 400.0, 500.0, 600.0, 700.0, 800.0, 1000.0,
];

/// The stop at or below a count.
pub fn stop_of(count: f64) -> usize {
    STOPS.iter().rposition(|stop| *stop <= count).unwrap_or(0)
}

/// The next count up or down the stops from any count.
pub fn step(count: f64, up: bool) -> f64 {
    let found =
        if up { STOPS.iter().find(|stop| **stop > count) } else { STOPS.iter().rev().find(|stop| **stop < count) };
    found.copied().unwrap_or(count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_to_the_next_stop_and_never_below_zero() {
        assert_eq!(
            (step(20.0, true), step(22.0, false), step(0.0, false), step(5000.0, true)),
            (25.0, 20.0, 0.0, 5000.0)
        );
    }

    #[test]
    fn an_edit_that_changes_nothing_keeps_the_state() {
        let state = Rc::new(State { scenario: Scenario::default() });
        let same = state.clone().reduce(Edit(Box::new(|_| {})));
        assert!(Rc::ptr_eq(&state, &same));
    }
}
