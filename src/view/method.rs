//! The worked example of the page of methods, by the functions themselves.

use footprint::data::{self, PlaceId};
use footprint::estimate::{Range, RangeKind};
use footprint::model::{Evidence, Period, Raise, Scenario, Setup, carbon, facility_energy, offsite_water, water};
use footprint::quantity::{KilowattHour, LitresPerKilowattHour, Millilitre, WattHours};

use crate::text::fill;
use crate::text::method::ExampleText;
use crate::text::number::{published, short};

/// The reader's numbers.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Example {
    /// Electricity of one prompt, of the whole data centre.
    pub prompt: WattHours,
    /// Where it runs.
    pub place: PlaceId,
}

impl Default for Example {
    /// The newer evidence and the world's electricity.
    fn default() -> Self {
        let prompt = data::figure("text-newer").map_or(0.3, |figure| figure.central);
        Self { prompt: WattHours::new(prompt), place: PlaceId::WORLD }
    }
}

impl Example {
    /// The numbers of a calculator's link: its text prompt and its place.
    pub fn of(scenario: &Scenario) -> Self {
        let Setup { evidence, own, place, .. } = scenario.a;
        let prompt = evidence.figure().map_or(own, |figure| WattHours::new(figure.central));
        Self { prompt, place }
    }

    /// The same as a state of the calculator.
    pub fn scenario(self) -> Scenario {
        let mut scenario = Scenario::default();
        scenario.a.place = self.place;
        if self.prompt == Self::default().prompt {
            scenario.a.evidence = Evidence::Newer;
        } else {
            (scenario.a.evidence, scenario.a.own) = (Evidence::Own, self.prompt);
        }
        scenario.scale.period = Period::Prompt;
        scenario
    }
}

/// Electricity, carbon and water, each with its arithmetic.
pub fn steps(text: &ExampleText, example: Example) -> [String; 3] {
    let central = |id: &str| data::figure(id).map_or(0.0, |figure| figure.central);
    let (pue, onsite) = (central("pue"), central("onsite-water"));
    let energy = facility_energy(example.prompt, Raise::AsGiven, 1.0, pue);
    let wh = published(energy.value());
    let kwh = energy.to::<KilowattHour>();
    let place = example.place.get();
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
