//! The uncertain factors of a set-up and their distributions.

use crate::data::{self, Figure};
use crate::estimate::{Range, RangeKind, Spread};
use crate::quantity::{GramsPerKilowattHour, WattHours};

use super::equations::{Raise, facility_energy};
use super::scenario::{Activity, Evidence, Setup, WaterScope};

/// A factor, drawn once per draw however many activities share it. The order
/// is that of the lattice's dimensions: the widest first, as a test checks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Factor {
    /// Energy of a small-model prompt.
    Small,
    /// Energy of an image.
    Image,
    /// Energy of a reasoning prompt.
    Reasoning,
    /// Energy of a text prompt, from the chosen evidence.
    Text,
    /// Energy of a video.
    Video,
    /// Water that a kWh of hydropower evaporates from reservoirs.
    Reservoir,
    /// Energy of a long document.
    Document,
    /// Water in the data centre per kWh of IT energy (WUE).
    OnSite,
    /// Energy of a coding-agent task.
    Agent,
    /// Water that power plants evaporate per kWh.
    Cooling,
    /// Server ÷ accelerator energy.
    Host,
    /// Facility ÷ IT energy (PUE).
    Pue,
    /// Energy of a search.
    Search,
    /// Text prompt of the second set-up, when its evidence differs.
    TextB,
    /// Power-plant water of the second set-up, when its place differs.
    CoolingB,
}

impl Activity {
    /// The factor that its energy is; none for the user's own activity. A
    /// search with an AI answer is a search and this.
    pub const fn factor(self) -> Option<Factor> {
        Some(match self {
            Self::Text | Self::AiSearch => Factor::Text,
            Self::Reasoning => Factor::Reasoning,
            Self::Image => Factor::Image,
            Self::Video => Factor::Video,
            Self::Agent => Factor::Agent,
            Self::Search => Factor::Search,
            Self::Small => Factor::Small,
            Self::Document => Factor::Document,
            Self::Custom => return None,
        })
    }
}

impl Factor {
    /// All of them, in the order of the dimensions.
    pub const ALL: [Self; 15] = [
        Self::Small,
        Self::Image,
        Self::Reasoning,
        Self::Text,
        Self::Video,
        Self::Reservoir,
        Self::Document,
        Self::OnSite,
        Self::Agent,
        Self::Cooling,
        Self::Host,
        Self::Pue,
        Self::Search,
        Self::TextB,
        Self::CoolingB,
    ];

    /// The figure of a factor that no choice changes.
    pub fn figure(self) -> Option<&'static Figure<'static>> {
        data::figure(match self {
            Self::Small => "small",
            Self::Image => "image",
            Self::Reasoning => "reasoning",
            Self::Video => "video",
            Self::Reservoir => "reservoir",
            Self::Document => "document",
            Self::OnSite => "onsite-water",
            Self::Agent => "agent",
            Self::Host => "host",
            Self::Pue => "pue",
            Self::Search => "search",
            Self::Text | Self::TextB | Self::Cooling | Self::CoolingB => return None,
        })
    }

    /// Its dimension in the lattice.
    pub fn dimension(self) -> usize {
        self as usize
    }
}

/// The distributions behind one set-up.
#[derive(Clone, Debug, PartialEq)]
pub struct Factors {
    spreads: [Spread; 15],
    raises: [Raise; 10],
    /// Carbon intensity of the place; a point, as its source gives no range.
    pub grid: Option<GramsPerKilowattHour>,
    /// Share of hydropower, when reservoirs count.
    pub hydro_share: f64,
    /// Whether the chosen water can be computed for the place.
    pub has_water: bool,
}

impl Factors {
    /// The factors of this set-up.
    pub fn of(setup: &Setup) -> Self {
        let place = setup.place.get();
        let mut spreads = Factor::ALL.map(|factor| factor.figure().map_or(Spread::point(0.0), Figure::spread));
        if let Some(pue) = Factor::Pue.figure()
            && let Some(range) = pue.range
        {
            spreads[Factor::Pue as usize] = range.spread_above(1.0, pue.central);
        }
        spreads[Factor::Text as usize] = text(setup);
        let (cooling, has_water) = match setup.water {
            WaterScope::OnSite => (Spread::point(0.0), true),
            WaterScope::Plants | WaterScope::Reservoirs => match place.cooling {
                Some((low, high, _)) => (between(low.value(), high.value()), true),
                None => (Spread::point(0.0), false),
            },
            WaterScope::Wri => match place.wri {
                Some((value, _)) => (Spread::point(value.value()), true),
                None => (Spread::point(0.0), false),
            },
        };
        spreads[Factor::Cooling as usize] = cooling;
        let hydro_share = match setup.water {
            WaterScope::Reservoirs => place.hydro_share.unwrap_or(0.0),
            _ => 0.0,
        };
        let raises = Activity::ALL.map(|activity| raise(setup, activity));
        Self { spreads, raises, grid: place.grid.map(|(intensity, _, _)| intensity), hydro_share, has_water }
    }

    /// A factor's distribution.
    pub fn spread(&self, factor: Factor) -> &Spread {
        &self.spreads[factor as usize]
    }

    /// The central facility energy of one of this activity.
    pub fn each(&self, setup: &Setup, activity: Activity) -> WattHours {
        self.each_at(setup, activity, &|factor| self.spread(factor).central())
    }

    /// The facility energy of one of this activity, each factor at `value(factor)`.
    pub(super) fn each_at(&self, setup: &Setup, activity: Activity, value: &dyn Fn(Factor) -> f64) -> WattHours {
        let figure = WattHours::new(activity.factor().map_or(setup.custom.value(), value));
        let raised = facility_energy(figure, self.raise(activity as usize), value(Factor::Host), value(Factor::Pue));
        match activity {
            Activity::AiSearch => WattHours::new(value(Factor::Search)) + raised,
            _ => raised,
        }
    }

    /// How the figure of this activity (by its place in [`Activity::ALL`]) is raised.
    pub fn raise(&self, at: usize) -> Raise {
        self.raises[at]
    }
}

/// How an activity's figure is raised to the facility. The report's figure is
/// used as the report gives it unless the user adds cooling and power losses.
fn raise(setup: &Setup, activity: Activity) -> Raise {
    match activity {
        Activity::Text | Activity::AiSearch => match setup.evidence {
            Evidence::Report if !setup.add_pue => Raise::AsGiven,
            evidence => evidence.figure().map_or(Raise::AsGiven, |figure| Raise::of(figure.boundary)),
        },
        other => other.figure().map_or(Raise::AsGiven, |figure| Raise::of(figure.boundary)),
    }
}

/// The distribution of a text prompt's energy.
fn text(setup: &Setup) -> Spread {
    let own = |value: WattHours| Spread::point(value.value());
    setup.evidence.figure().map_or_else(|| own(setup.own), Figure::spread)
}

/// Between two scenarios without a centre.
fn between(low: f64, high: f64) -> Spread {
    let range = Range { low, high, kind: RangeKind::Scenarios };
    range.spread(range.centre())
}

/// Whether the dataset in use has every figure that the equations ask of the
/// shipped one. A missing figure would count as nothing, without a word.
#[cfg(feature = "archive")]
pub fn is_complete() -> bool {
    fn has() -> Vec<bool> {
        let factors = Factor::ALL.map(|factor| factor.figure().is_some());
        let activities = Activity::ALL.map(|activity| activity.figure().is_some());
        let evidence = Evidence::ALL.map(|evidence| evidence.figure().is_some());
        [factors.as_slice(), &activities, &evidence].concat()
    }
    has() == data::Dataset::during(None, has)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The lattice's first dimensions are its best: they belong to the widest
    /// factors. Host and PUE are narrow, search is a point.
    #[test]
    fn the_widest_factors_come_first() {
        let setup = Setup { evidence: Evidence::Oviedo, ..Setup::default() };
        let factors = Factors::of(&setup);
        let widths: Vec<f64> = Factor::ALL[..13]
            .iter()
            .map(|factor| match factor {
                Factor::Pue => 0.12,
                factor => factors.spread(*factor).width(),
            })
            .collect();
        for pair in widths.windows(2) {
            assert!(pair[0] + 0.06 >= pair[1], "{widths:?}");
        }
    }

    #[test]
    fn the_report_is_used_as_given_until_the_switch() {
        let mut setup = Setup::default();
        assert_eq!(Factors::of(&setup).raise(0), Raise::AsGiven);
        setup.add_pue = true;
        assert_eq!(Factors::of(&setup).raise(0), Raise::Pue);
        setup.evidence = Evidence::Google;
        assert_eq!(Factors::of(&setup).raise(0), Raise::AsGiven);
    }
}
