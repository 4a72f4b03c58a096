//! From a set-up to results: 4,096 draws through the three equations.

use crate::estimate::{DRAWS, Normals, Selector, Spread, Summary};
use crate::quantity::{Gram, KilowattHour, KilowattHours, LitresPerKilowattHour, Millilitre, WattHour, WattHours};

use super::equations::{Raise, carbon, offsite_water, water};
use super::factors::{Factor, Factors};
use super::scenario::{Activity, Scale, Setup};

/// The results of one set-up on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// Facility energy.
    pub energy: Summary<WattHour>,
    /// Carbon; none where the place has no published intensity.
    pub carbon: Option<Summary<Gram>>,
    /// Water; none where the place has no published value for the scope.
    pub water: Option<Summary<Millilitre>>,
    /// Energy of each activity, in the order of [`Activity::ALL`].
    pub by_activity: [Summary<WattHour>; 10],
    /// Each activity's share of the energy, 0 to 1: 5 %, median, 95 %.
    pub shares: [[f64; 3]; 10],
    /// The part of the median energy, 0 to 1, whose figures have no published range.
    pub unranged: f64,
}

/// The draws behind the last result, for the cloud.
#[derive(Debug, Default)]
pub struct Draws {
    /// Energy in Wh.
    pub energy: Vec<f64>,
    /// Carbon in g, as many; empty when not published.
    pub carbon: Vec<f64>,
    /// Water in mL, as many; empty when not published.
    pub water: Vec<f64>,
}

/// How many times the first set-up the second one uses, draw by draw.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Energy: 5 %, median, 95 % of second ÷ first.
    pub energy: Option<[f64; 3]>,
    /// Carbon, where both are published.
    pub carbon: Option<[f64; 3]>,
    /// Water, where both are published.
    pub water: Option<[f64; 3]>,
}

/// Which of two compared set-ups; the second may need dimensions of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    A,
    B { own_text: bool, own_cooling: bool },
}

/// Keeps the draws of each factor, so that a change of counts costs only
/// additions and the search for percentiles.
#[derive(Debug)]
pub struct Engine {
    normals: Normals,
    columns: Vec<Option<(Spread, Vec<f64>)>>,
    selector: Selector,
    draws: Draws,
    scratch: Vec<f64>,
}

impl Engine {
    /// A new engine; computes the 4,096 normal quantiles.
    pub fn new() -> Self {
        let columns = Factor::ALL.iter().map(|_| None).collect();
        let (normals, selector) = (Normals::new(), Selector::default());
        Self { normals, columns, selector, draws: Draws::default(), scratch: Vec::new() }
    }

    /// Forgets the draws of all factors; the next result draws them again.
    /// Only a benchmark needs this.
    pub fn forget(&mut self) {
        self.columns.iter_mut().for_each(|column| *column = None);
    }

    /// The results of a set-up.
    pub fn evaluate(&mut self, setup: &Setup, scale: &Scale) -> Outcome {
        let factors = Factors::of(setup);
        self.prepare(&factors, Side::A);
        let mut draws = core::mem::take(&mut self.draws);
        self.total(setup, scale, &factors, Side::A, &mut draws);
        let energy = Summary::new(self.selector.percentiles(&draws.energy));
        let carbon = (!draws.carbon.is_empty()).then(|| Summary::new(self.selector.percentiles(&draws.carbon)));
        let water = (!draws.water.is_empty()).then(|| Summary::new(self.selector.percentiles(&draws.water)));
        let (by_activity, shares) = self.by_activity(setup, scale, &factors, &draws.energy);
        let unranged = unranged(&factors, &by_activity, &energy);
        self.draws = draws;
        Outcome { energy, carbon, water, by_activity, shares, unranged }
    }

    /// Energy, carbon and water alone: what the other evidence would give.
    /// Leaves [`Self::draws`] as they are.
    pub fn totals(&mut self, setup: &Setup, scale: &Scale) -> Outcome {
        let kept = core::mem::take(&mut self.draws);
        let outcome = self.evaluate(setup, scale);
        self.draws = kept;
        outcome
    }

    /// The draws behind the last [`Self::evaluate`].
    pub fn draws(&self) -> &Draws {
        &self.draws
    }

    /// How many times `a` the set-up `b` uses. What both share is drawn once
    /// for both, so that a common doubt does not widen the ratio.
    pub fn compare(&mut self, a: &Setup, b: &Setup, scale: &Scale) -> Comparison {
        let (factors_a, factors_b) = (Factors::of(a), Factors::of(b));
        let differs = |factor| factors_a.spread(factor) != factors_b.spread(factor);
        let side = Side::B { own_text: differs(Factor::Text), own_cooling: a.place != b.place };
        let (mut first, mut second) = (Draws::default(), Draws::default());
        self.prepare(&factors_a, Side::A);
        self.total(a, scale, &factors_a, Side::A, &mut first);
        self.prepare(&factors_b, side);
        self.total(b, scale, &factors_b, side, &mut second);
        Comparison {
            energy: self.ratio(&first.energy, &second.energy),
            carbon: self.ratio(&first.carbon, &second.carbon),
            water: self.ratio(&first.water, &second.water),
        }
    }

    fn ratio(&mut self, first: &[f64], second: &[f64]) -> Option<[f64; 3]> {
        if first.is_empty() || second.is_empty() || first.iter().any(|v| *v <= 0.0) {
            return None;
        }
        let ratios: Vec<f64> = first.iter().zip(second).map(|(a, b)| b / a).collect();
        let [low, _, median, _, high] = self.selector.percentiles(&ratios);
        Some([low, median, high])
    }

    /// Draws every factor whose distribution changed.
    fn prepare(&mut self, factors: &Factors, side: Side) {
        for factor in Factor::ALL {
            let spread = factors.spread(factor);
            if spread.is_point() {
                continue;
            }
            let slot = slot(factor, side);
            let column = &mut self.columns[slot as usize];
            if column.as_ref().is_some_and(|(drawn, _)| drawn == spread) {
                continue;
            }
            let mut values = column.take().map(|(_, values)| values).unwrap_or_default();
            self.normals.draw(spread, slot.dimension(), &mut values);
            *column = Some((*spread, values));
        }
    }

    /// The draws of a factor, or its one value.
    fn column(&self, factors: &Factors, factor: Factor, side: Side) -> Column<'_> {
        let spread = factors.spread(factor);
        match &self.columns[slot(factor, side) as usize] {
            Some((_, values)) if !spread.is_point() => Column::Drawn(values),
            _ => Column::Point(spread.central()),
        }
    }

    /// Adds `count` tasks of an activity to every draw of `energy`, in Wh.
    fn add(&self, factors: &Factors, at: usize, setup: &Setup, count: f64, side: Side, energy: &mut [f64]) {
        let column = |factor| self.column(factors, factor, side);
        let host = column(Factor::Host);
        let pue = column(Factor::Pue);
        let mut add = |figure: Column<'_>, raise: Raise| match (figure, raise) {
            (Column::Point(value), Raise::AsGiven) => energy.iter_mut().for_each(|sum| *sum += count * value),
            (Column::Drawn(values), Raise::AsGiven) => {
                energy.iter_mut().zip(values).for_each(|(sum, value)| *sum += count * value);
            }
            (figure, raise) => {
                for (draw, sum) in energy.iter_mut().enumerate() {
                    *sum += count * (figure.at(draw) * raise.factor(host.at(draw), pue.at(draw)));
                }
            }
        };
        let raise = factors.raise(at);
        match Activity::ALL[at] {
            Activity::Text => add(column(Factor::Text), raise),
            Activity::AiSearch => {
                add(column(Factor::Search), Raise::AsGiven);
                add(column(Factor::Text), raise);
            }
            Activity::Custom => add(Column::Point(setup.custom.value()), raise),
            Activity::Small => add(column(Factor::Small), raise),
            Activity::Reasoning => add(column(Factor::Reasoning), raise),
            Activity::Document => add(column(Factor::Document), raise),
            Activity::Image => add(column(Factor::Image), raise),
            Activity::Video => add(column(Factor::Video), raise),
            Activity::Agent => add(column(Factor::Agent), raise),
            Activity::Search => add(column(Factor::Search), raise),
        }
    }

    fn total(&self, setup: &Setup, scale: &Scale, factors: &Factors, side: Side, out: &mut Draws) {
        out.energy.clear();
        out.energy.resize(DRAWS, 0.0);
        for (at, activity) in Activity::ALL.into_iter().enumerate() {
            let count = scale.count(setup, activity) * scale.factor();
            if count > 0.0 {
                self.add(factors, at, setup, count, side, &mut out.energy);
            }
        }
        let kwh = |wh: &f64| -> KilowattHours { WattHours::new(*wh).to::<KilowattHour>() };
        out.carbon.clear();
        if let Some(grid) = factors.grid {
            out.carbon.extend(out.energy.iter().map(|wh| carbon(kwh(wh), grid).value()));
        }
        out.water.clear();
        if factors.has_water {
            let [pue, onsite, cooling, reservoir] = [Factor::Pue, Factor::OnSite, Factor::Cooling, Factor::Reservoir]
                .map(|f| self.column(factors, f, side));
            out.water.extend(out.energy.iter().enumerate().map(|(draw, wh)| {
                let per_kwh = |column: &Column<'_>| LitresPerKilowattHour::new(column.at(draw));
                let offsite = offsite_water(per_kwh(&cooling), factors.hydro_share, per_kwh(&reservoir));
                water(kwh(wh), pue.at(draw), per_kwh(&onsite), offsite).to::<Millilitre>().value()
            }));
        }
    }

    fn by_activity(
        &mut self,
        setup: &Setup,
        scale: &Scale,
        factors: &Factors,
        total: &[f64],
    ) -> ([Summary<WattHour>; 10], [[f64; 3]; 10]) {
        let mut summaries = [Summary::new([0.0; 5]); 10];
        let mut shares = [[0.0; 3]; 10];
        let mut energy = core::mem::take(&mut self.scratch);
        for (at, activity) in Activity::ALL.into_iter().enumerate() {
            let count = scale.count(setup, activity) * scale.factor();
            if count <= 0.0 {
                continue;
            }
            energy.clear();
            energy.resize(DRAWS, 0.0);
            self.add(factors, at, setup, count, Side::A, &mut energy);
            summaries[at] = Summary::new(self.selector.percentiles(&energy));
            energy
                .iter_mut()
                .zip(total)
                .for_each(|(part, whole)| *part = if *whole > 0.0 { *part / whole } else { 0.0 });
            let [low, _, median, _, high] = self.selector.percentiles(&energy);
            shares[at] = [low, median, high];
        }
        self.scratch = energy;
        (summaries, shares)
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// The draws of one factor.
#[derive(Clone, Copy)]
enum Column<'a> {
    Point(f64),
    Drawn(&'a [f64]),
}

impl Column<'_> {
    #[inline]
    fn at(&self, draw: usize) -> f64 {
        match self {
            Self::Point(value) => *value,
            Self::Drawn(values) => values[draw],
        }
    }
}

/// Where a factor's draws are kept.
fn slot(factor: Factor, side: Side) -> Factor {
    match (factor, side) {
        (Factor::Text, Side::B { own_text: true, .. }) => Factor::TextB,
        (Factor::Cooling, Side::B { own_cooling: true, .. }) => Factor::CoolingB,
        (factor, _) => factor,
    }
}

/// The part of the energy whose figures have no published range.
fn unranged(factors: &Factors, by_activity: &[Summary<WattHour>; 10], energy: &Summary<WattHour>) -> f64 {
    if energy.median <= WattHours::ZERO {
        return 0.0;
    }
    let points = Activity::ALL.iter().zip(by_activity).filter(|(activity, _)| match activity {
        Activity::Text => factors.spread(Factor::Text).is_point(),
        Activity::AiSearch | Activity::Search | Activity::Custom => true,
        _ => false,
    });
    points.map(|(_, summary)| summary.median / energy.median).sum::<f64>().min(1.0)
}
