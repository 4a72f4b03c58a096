//! The worked example of the page of methods, by the functions themselves.

use footprint::data::{self, PlaceId};
use footprint::estimate::{Range, RangeKind};
use footprint::model::{
    Activity, Evidence, Factors, Period, Raise, Scenario, Setup, carbon, facility_energy, offsite_water, water,
};
use footprint::quantity::{KilowattHour, LitresPerKilowattHour, Millilitre, WattHours};
use footprint::{Error, link};

use crate::text::fill;
use crate::text::method::ExampleText;
use crate::text::number::{published, short};

/// The reader's numbers: a text prompt of the calculator and a place.
#[derive(Clone, Debug, PartialEq)]
pub struct Example(Setup);

impl Default for Example {
    /// The newer evidence and the world's electricity.
    fn default() -> Self {
        Self(Setup { evidence: Evidence::Newer, ..Setup::default() })
    }
}

impl Example {
    /// The prompt and the place of a calculator's link; the default where the query
    /// says nothing of them.
    pub fn of(query: &str, scenario: &Scenario) -> Self {
        let says =
            |field: &str| query.contains(&["&", field, "="].concat()) || query.contains(&["?", field, "="].concat());
        match ["v", "evidence", "own", "place"].into_iter().any(says) {
            true => Self(scenario.a.clone()),
            false => Self::default(),
        }
    }

    /// The prompt's electricity as the calculator uses it, at its centre.
    pub fn prompt(&self) -> WattHours {
        Factors::of(&self.0).each(&self.0, Activity::Text)
    }

    /// Where it runs.
    pub fn place(&self) -> PlaceId {
        self.0.place
    }

    /// The same as a state of the calculator.
    pub fn scenario(&self) -> Scenario {
        let mut scenario = Scenario { a: self.0.clone(), ..Scenario::default() };
        scenario.scale.period = Period::Prompt;
        scenario
    }

    /// Applies a number as a person types it.
    ///
    /// # Errors
    /// What is wrong with it; the example then stays as it was.
    pub fn apply_typed(&mut self, typed: &str) -> Result<(), Error> {
        let mut scenario = self.scenario();
        link::apply_typed(&mut scenario, "own", typed)?;
        // The number that stands there already keeps its evidence.
        if scenario.a.own != self.prompt() {
            scenario.a.evidence = Evidence::Own;
            self.0 = scenario.a;
        }
        Ok(())
    }

    /// Applies a place of a link.
    ///
    /// # Errors
    /// What is wrong with it; the example then stays as it was.
    pub fn apply_place(&mut self, code: &str) -> Result<(), Error> {
        let mut scenario = self.scenario();
        link::apply(&mut scenario, "place", code)?;
        self.0 = scenario.a;
        Ok(())
    }
}

/// Electricity, carbon and water, each with its arithmetic.
pub fn steps(text: &ExampleText, example: &Example) -> [String; 3] {
    let central = |id: &str| data::figure(id).map_or(0.0, |figure| figure.central);
    let (pue, onsite) = (central("pue"), central("onsite-water"));
    let energy = facility_energy(example.prompt(), Raise::AsGiven, 1.0, pue);
    let wh = published(energy.value());
    let kwh = energy.to::<KilowattHour>();
    let place = example.place().get();
    let none = |step: &str| {
        let name = step.split(['：', ':']).next().unwrap_or_default();
        [name, if step.contains('：') { "：" } else { ": " }, text.unpublished].concat()
    };
    let carbon = place.grid.map_or_else(
        || none(text.steps[1]),
        |(grid, ..)| fill(text.steps[1], &[&wh, &published(grid.value()), &short(carbon(kwh, grid).value())]),
    );
    let water = place.cooling.map_or_else(
        || none(text.steps[2]),
        |(low, high, _)| {
            let plants = Range { low: low.value(), high: high.value(), kind: RangeKind::MinMax }.centre();
            let litres = LitresPerKilowattHour::new;
            let offsite = offsite_water(litres(plants), 0.0, litres(0.0));
            let drunk = water(kwh, pue, litres(onsite), offsite).to::<Millilitre>();
            let said = [&*wh, &published(onsite), &published(pue), &short(plants), &short(drunk.value())];
            fill(text.steps[2], &said)
        },
    );
    [fill(text.steps[0], &[&wh]), carbon, water]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_calculators_link_keeps_its_evidence_and_nothing_else_is_one() {
        let of = |query: &str| Example::of(query, &link::parse(query).0);
        assert_eq!(of("?utm_source=x"), Example::default());
        assert_eq!((of("?v=1").prompt().value(), of("?v=1&pue=1").prompt().value()), (2.9, 2.9 * 1.2));
        let query = link::write(&of("?evidence=epoch&place=FR").scenario());
        assert!(query.contains("evidence=epoch") && query.contains("place=FR"), "{query}");
    }

    #[test]
    fn typing_the_number_that_stands_there_changes_nothing() {
        let mut example = Example::default();
        assert!(example.apply_typed("0.3").is_ok() && example == Example::default());
        assert!(example.apply_typed("-1").is_err() && example == Example::default());
        assert!(example.apply_typed("2").is_ok() && example.prompt() == WattHours::new(2.0));
    }
}
