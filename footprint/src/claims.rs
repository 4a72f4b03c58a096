//! Which settings give a claimed number: every kind of prompt, boundary, place and
//! water scope that the calculator knows, asked in turn.

use crate::data::{Counted, EvidenceEnds, EvidenceRow, PlaceId, Task, evidence};
use crate::link::{self, VERSION};
use crate::model::{Activity, Engine, Evidence, Metric, Period, Scale, Scenario, Setup, Totals, WaterScope, carbon};
use crate::quantity::{Gram, Millilitre, WattHour, WattHours};
use crate::{Error, ErrorKind};

/// What a claim may have meant by a prompt, and whose evidence it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Prompt {
    /// A short text prompt on this evidence; the report's also with cooling and
    /// power losses added.
    Text(Evidence, bool),
    /// Another activity that is asked like a prompt.
    Other(Activity),
}

impl Prompt {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Text(Evidence::Report, false),
        Self::Text(Evidence::Report, true),
        Self::Text(Evidence::Newer, false),
        Self::Text(Evidence::Google, false),
        Self::Text(Evidence::Epoch, false),
        Self::Text(Evidence::Oviedo, false),
        Self::Text(Evidence::OpenAi, false),
        Self::Other(Activity::Small),
        Self::Other(Activity::Reasoning),
        Self::Other(Activity::Document),
    ];

    /// The calculator set to one of this.
    pub fn scenario(self, place: PlaceId, water: WaterScope, metric: Metric) -> Scenario {
        let mut a = Setup { place, water, ..Setup::default() };
        let mut scale = Scale::default();
        match self {
            Self::Text(evidence, add_pue) => {
                (a.evidence, a.add_pue) = (evidence, add_pue);
                scale.period = Period::Prompt;
            }
            Self::Other(activity) => {
                a.counts = [0.0; 10];
                a.set_count(activity, 1.0);
            }
        }
        Scenario { a, b: None, scale, metric }
    }
}

/// What settings give: 5 %, median and 95 % in Wh, g or mL.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Given {
    /// The place.
    pub place: PlaceId,
    /// The water counted; of no meaning for energy and carbon.
    pub water: WaterScope,
    /// The result.
    pub result: [f64; 3],
}

impl Given {
    /// How far a claim lies from the result, as a factor: at most 1 inside the 90 %
    /// range, above 1 for claim ÷ upper end or lower end ÷ claim.
    ///
    /// ```
    /// use footprint::claims::Given;
    /// use footprint::data::PlaceId;
    /// use footprint::model::WaterScope;
    /// let given = Given { place: PlaceId::WORLD, water: WaterScope::Plants, result: [0.1, 0.3, 1.0] };
    /// assert_eq!((given.times_off(0.5), given.times_off(3.0), given.times_off(0.05)), (1.0, 3.0, 2.0));
    /// ```
    pub fn times_off(&self, claim: f64) -> f64 {
        // A point stands for its rounding: 0.24 is what rounds to 0.24.
        let [low, _, high] = self.result;
        (claim / high).max(low / claim).max(1.0)
    }

    /// Whether the settings reproduce a claim: it lies in the 90 % range, or within
    /// a hundredth of a figure that has none.
    pub fn reproduces(&self, claim: f64) -> bool {
        self.times_off(claim) <= if self.result[0] < self.result[2] { 1.0 } else { 1.01 }
    }

    /// How far the claim lies from the median, as a factor of 1 or more.
    pub fn from_median(&self, claim: f64) -> f64 {
        (claim / self.result[1]).max(self.result[1] / claim)
    }
}

/// The water scopes that a metric is asked for: one for energy and carbon.
pub const fn scopes(metric: Metric) -> &'static [WaterScope] {
    match metric {
        Metric::Water => &WaterScope::ALL,
        _ => &[WaterScope::Plants],
    }
}

/// How many places have to be asked: energy and water on site are the same in all of
/// them, so the world answers for all.
pub fn places_asked(metric: Metric, water: WaterScope) -> usize {
    let everywhere = metric == Metric::Energy || (metric == Metric::Water && water == WaterScope::OnSite);
    if everywhere { 1 } else { PlaceId::all().count() }
}

/// What a kind of prompt gives for one water scope in `places`, by their order;
/// those whose value is not published are left out.
pub fn given(
    engine: &mut Engine,
    prompt: Prompt,
    metric: Metric,
    water: WaterScope,
    places: core::ops::Range<usize>,
) -> Vec<Given> {
    let mut all = Vec::new();
    let mut known: Option<Totals> = None;
    for place in PlaceId::all().take(places_asked(metric, water).min(places.end)).skip(places.start) {
        let scenario = prompt.scenario(place, water, metric);
        let result = match (metric, &known) {
            // The energy is the same everywhere; only the grid differs.
            (Metric::Carbon, Some(totals)) => place.get().grid.map(|(grid, ..)| {
                let grams = |energy: WattHours| carbon(energy.to(), grid).value();
                [totals.energy.low, totals.energy.median, totals.energy.high].map(grams)
            }),
            _ => {
                let totals = engine.totals(&scenario.a, &scenario.scale);
                let result = of(&totals, metric);
                known = Some(totals);
                result
            }
        };
        all.extend(result.map(|result| Given { place, water, result }));
    }
    all
}

/// The ends and the median of a metric, in Wh, g or mL; none where not published.
pub fn of(totals: &Totals, metric: Metric) -> Option<[f64; 3]> {
    match metric {
        Metric::Energy => {
            let energy = totals.energy;
            Some([energy.low, energy.median, energy.high].map(|energy| energy.to::<WattHour>().value()))
        }
        Metric::Carbon => {
            totals.carbon.map(|grams| [grams.low, grams.median, grams.high].map(|g| g.to::<Gram>().value()))
        }
        Metric::Water => {
            totals.water.map(|water| [water.low, water.median, water.high].map(|ml| ml.to::<Millilitre>().value()))
        }
    }
}

/// The published figures for one prompt that give a claim: it lies between their ends,
/// where these are of one boundary, or within a tenth of their centre.
///
/// ```
/// use footprint::claims::published;
/// use footprint::model::Metric;
/// let rows = published(Metric::Energy, 2.9);
/// assert!(rows.iter().any(|row| row.id == "devries-chatgpt"));
/// assert!(published(Metric::Water, 0.26).iter().all(|row| row.unit == "mL"));
/// ```
pub fn published(metric: Metric, claim: f64) -> Vec<&'static EvidenceRow<'static>> {
    let (counted, unit) = match metric {
        Metric::Energy => (Counted::Energy, "Wh"),
        Metric::Carbon => (Counted::Carbon, "g"),
        Metric::Water => (Counted::Water, "mL"),
    };
    let is_prompt = |task| matches!(task, Task::Text | Task::Reasoning | Task::Document | Task::Vision);
    let gives = |row: &&EvidenceRow<'_>| {
        let [low, central, high] = row.values;
        let near = central.is_some_and(|central| (claim / central).max(central / claim) <= 1.1);
        let is_between = |low: Option<f64>, high: Option<f64>| {
            low.or(central).zip(high.or(central)).is_some_and(|(low, high)| low <= claim && claim <= high)
        };
        near || (row.ends.is_some_and(|ends| ends != EvidenceEnds::OtherBoundary) && is_between(low, high))
    };
    evidence()
        .iter()
        .filter(|row| !row.is_synthesis && row.counted == counted && row.unit == unit && is_prompt(row.task))
        .filter(gives)
        .collect()
}

/// A claimed number for one prompt, as a query string and back: `metric` (`energy`,
/// `carbon` or `water`) and `value` in Wh, g or mL.
///
/// ```
/// use footprint::claims::Claimed;
/// let (claimed, problems) = Claimed::parse("?v=1&metric=water&value=519");
/// assert!(problems.is_empty() && claimed.value == 519.0);
/// assert!(claimed.write().ends_with("&metric=water&value=519"));
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Claimed {
    /// What is claimed.
    pub metric: Metric,
    /// How much, in Wh, g or mL; above zero.
    pub value: f64,
}

impl Default for Claimed {
    /// The report's figure.
    fn default() -> Self {
        Self { metric: Metric::Energy, value: 2.9 }
    }
}

/// Least and most that can be claimed.
const LIMITS: (f64, f64) = (0.0001, 1e6);

impl Claimed {
    /// Reads a link. Never fails: what cannot be read is reported and stays at its
    /// default.
    pub fn parse(link: &str) -> (Self, Vec<Error>) {
        let mut claimed = Self::default();
        let problems = link::read(link, |field, value| claimed.apply(field, value));
        (claimed, problems)
    }

    /// Applies one field of a link.
    ///
    /// # Errors
    /// What is wrong with it; the claim then stays as it was.
    pub fn apply(&mut self, field: &str, value: &str) -> Result<(), Error> {
        match field {
            "v" if value == VERSION => {}
            "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
            "data" => {}
            "metric" => self.metric = link::choice("metric", value, Metric::ALL.map(|metric| (metric.id(), metric)))?,
            "value" => self.value = link::within("value", value, (LIMITS.0, LIMITS.1, false))?,
            _ => return Err(link::unknown_field(field, value)),
        }
        Ok(())
    }

    /// Applies the value as a person types it.
    ///
    /// # Errors
    /// What is wrong with it; the claim then stays as it was.
    pub fn apply_typed(&mut self, typed: &str) -> Result<(), Error> {
        self.value = link::number("value", typed, LIMITS.0, LIMITS.1)?;
        Ok(())
    }

    /// The link's query without `?`.
    pub fn write(&self) -> String {
        let value = link::write_number(self.value);
        [&*link::opening(), "&metric=", self.metric.id(), "&value=", &value].concat()
    }
}
