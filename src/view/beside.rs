//! The texts that stand beside controls and follow them: rendered into the page
//! natively, written by the program when they change.
//!
//! An empty text hides its place. A key of the second set-up begins with `b.`.

use footprint::data;
use footprint::estimate::Z_90;
use footprint::model::{Activity, Evidence, Factor, Factors, Metric, Period, Raise, Setup, WaterScope};
use footprint::quantity::WattHours;

use super::{bars_title, circumstances, points, sentence, working};
use crate::names::Names;
use crate::results::{Parts, Results};
use crate::text::number::{NBSP, amount, published, short, significant};
use crate::text::{Text, fill};

/// Keys and texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Beside(pub Vec<(String, String)>);

impl Beside {
    /// The texts of a scenario.
    pub fn of(text: &Text, names: &Names, results: &Results, parts: &Parts) -> Self {
        let mut beside = Self::default();
        let scenario = &results.scenario;
        let place = names.place(scenario.a.place.get().code);
        let energy = points(&results.totals, Metric::Energy).unwrap_or_default();
        beside.put("", "title", text.result_title(scenario.scale.period).into());
        beside.put("", "for", circumstances(text, scenario, place));
        beside.put("", "used", used(text, &scenario.a));
        for metric in Metric::ALL {
            let value = points(&results.totals, metric).map_or(text.not_published.into(), |p| amount(metric, p[2]));
            beside.put("", &["sum-", metric.id()].concat(), value);
        }
        beside.show("empty", energy[2] <= 0.0);
        // One prompt alone mixes with nothing.
        let mixes = |setup: &Setup| scenario.scale.period != Period::Prompt && setup.mixes_evidence();
        beside.show("mixed", mixes(&scenario.a) || scenario.b.as_ref().is_some_and(mixes));
        beside.show("days", scenario.scale.period == Period::SchoolYear);
        beside.show("alone", scenario.b.is_none());
        beside.show("compared", scenario.b.is_some());
        beside.put("", "bars-title", bars_title(text, &parts.outcome));
        for (key, step) in ["step-sum", "step-carbon", "step-water"].into_iter().zip(working::steps(text, results)) {
            beside.put("", key, step);
        }
        beside.put("", "sentence", sentence(text, scenario, &results.totals, &results.other, place));
        beside.setup(text, "", &scenario.a);
        if let Some(b) = &scenario.b {
            beside.setup(text, "b.", b);
        }
        beside
    }

    /// The text of a key.
    pub fn get(&self, key: &str) -> &str {
        self.0.iter().find(|(known, _)| known == key).map_or("", |(_, text)| text)
    }

    fn put(&mut self, prefix: &str, key: &str, text: String) {
        self.0.push(([prefix, key].concat(), text));
    }

    fn show(&mut self, key: &str, shown: bool) {
        self.put("", key, if shown { "1" } else { "" }.into());
    }

    fn setup(&mut self, text: &Text, prefix: &str, setup: &Setup) {
        let factors = Factors::of(setup);
        for activity in Activity::ALL {
            let mut each = fill(text.each, &[&each(text, setup, &factors, activity)]);
            if factors.raise(activity as usize) != Raise::AsGiven {
                let whole = [&*short(factors.each(setup, activity).value()), NBSP, "Wh"].concat();
                each.push_str(&[text.semicolon, &fill(text.raised, &[&whole])].concat());
            }
            self.put(prefix, &["each.", activity.id()].concat(), each);
            let sum = setup.count(activity) * factors.each(setup, activity).value();
            self.put(prefix, &["sub.", activity.id()].concat(), amount(Metric::Energy, sum));
        }
        let place = setup.place.get();
        let note = match place.grid {
            Some((grid, year, _)) => fill(text.place_note, &[&significant(grid.value(), 3), &year.to_string()]),
            None => text.place_none.into(),
        };
        self.put(prefix, "place-note", note);
        let missing = match setup.water {
            WaterScope::Wri if place.wri.is_none() => text.wri_none,
            WaterScope::Plants | WaterScope::Reservoirs if place.cooling.is_none() => text.water_none,
            _ => "",
        };
        self.put(prefix, "water-note", missing.into());
        self.put(prefix, "pue-switch", if setup.evidence == Evidence::Report { "1" } else { "" }.into());
    }
}

/// Energy of one text prompt under a choice, as chosen.
pub fn chosen(setup: &Setup) -> WattHours {
    setup.evidence.figure().map_or(setup.own, |figure| WattHours::new(figure.central))
}

/// What the cursor of the evidence strip says.
pub fn used(text: &Text, setup: &Setup) -> String {
    fill(text.you_use, &[&[&*published(chosen(setup).value()), NBSP, "Wh"].concat()])
}

/// The published energy of one, with its range.
fn each(text: &Text, setup: &Setup, factors: &Factors, activity: Activity) -> String {
    let wh = |value: String, range: Option<[String; 2]>| match range {
        Some([low, high]) => [&*value, NBSP, "Wh", text.open, &low, "–", &high, text.close].concat(),
        None => [&*value, NBSP, "Wh", text.open, text.no_range, text.close].concat(),
    };
    let figure = match activity {
        Activity::Text => setup.evidence.figure(),
        Activity::AiSearch => {
            let spread = factors.spread(Factor::Text);
            let search = factors.spread(Factor::Search).central();
            let ends = [spread.at(-Z_90), spread.at(Z_90)].map(|end| short(end + search));
            return wh(short(spread.central() + search), (!spread.is_point()).then_some(ends));
        }
        Activity::Custom => None,
        other => data::figure(other.id()),
    };
    match figure {
        Some(figure) => wh(published(figure.central), figure.range.map(|r| [r.low, r.high].map(published))),
        None => {
            let own = if activity == Activity::Custom { setup.custom } else { setup.own };
            [&*published(own.value()), NBSP, "Wh"].concat()
        }
    }
}
