//! From a set-up to results: 4,096 draws through the three equations.

use crate::estimate::{DRAWS, Selector, Spread, Summary};
use crate::quantity::{Gram, KilowattHour, KilowattHours, LitresPerKilowattHour, Millilitre, WattHour, WattHours};

use super::columns::{Column, Columns, Side};
use super::equations::{Raise, carbon, offsite_water, water};
use super::factors::{Factor, Factors};
use super::scenario::{Activity, Scale, Setup};

/// Energy, carbon and water of one set-up on one scale.
#[derive(Clone, Debug, PartialEq)]
pub struct Totals {
    /// Facility energy.
    pub energy: Summary<WattHour>,
    /// Carbon; none where the place has no published intensity.
    pub carbon: Option<Summary<Gram>>,
    /// Water; none where the place has no published value for the scope.
    pub water: Option<Summary<Millilitre>>,
    /// The part of the energy, 0 to 1, whose figures have no published range.
    pub unranged: f64,
}

/// The totals of a set-up and what they are made of.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The totals; their fields are the outcome's too.
    pub totals: Totals,
    /// Energy of each activity, in the order of [`Activity::ALL`].
    pub by_activity: [Summary<WattHour>; 10],
    /// Each activity's share of the energy, 0 to 1: 5 %, median, 95 %.
    pub shares: [[f64; 3]; 10],
}

impl core::ops::Deref for Outcome {
    type Target = Totals;
    fn deref(&self) -> &Totals {
        &self.totals
    }
}

/// The draws behind the last result, for the cloud.
#[derive(Debug, Default)]
pub struct Draws {
    /// Energy in Wh.
    pub energy: Vec<f64>,
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

/// Shares are percentiles of every fourth draw: a lattice of its own, and
/// plenty for whole percents.
const SHARE_STEP: usize = 4;

/// Computes results, and keeps what the next one can use again.
#[derive(Debug)]
pub struct Engine {
    columns: Columns,
    selector: Selector,
    draws: Draws,
    scratch: Vec<f64>,
    each: [Option<(Each, [f64; 5])>; 10],
}

/// All that the energy of one of an activity depends on.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Each {
    figure: Spread,
    search: Spread,
    host: Spread,
    pue: Spread,
    raise: Raise,
}

impl Engine {
    /// A new engine; computes the 4,096 normal quantiles.
    pub fn new() -> Self {
        Self {
            columns: Columns::new(),
            selector: Selector::default(),
            draws: Draws::default(),
            scratch: Vec::new(),
            each: [None; 10],
        }
    }

    /// Forgets all draws; the next result draws every factor again. Only a
    /// benchmark needs this.
    pub fn forget(&mut self) {
        self.columns.forget();
        self.each = [None; 10];
    }

    /// The results of a set-up.
    pub fn evaluate(&mut self, setup: &Setup, scale: &Scale) -> Outcome {
        let factors = Factors::of(setup);
        let mut draws = core::mem::take(&mut self.draws);
        let totals = self.draw(setup, scale, &factors, &mut draws);
        let (by_activity, shares) = self.by_activity(setup, scale, &factors, &draws.energy);
        self.draws = draws;
        Outcome { totals, by_activity, shares }
    }

    /// The totals alone, in half the time. Leaves [`Self::draws`] as they are.
    pub fn totals(&mut self, setup: &Setup, scale: &Scale) -> Totals {
        self.draw(setup, scale, &Factors::of(setup), &mut Draws::default())
    }

    fn draw(&mut self, setup: &Setup, scale: &Scale, factors: &Factors, draws: &mut Draws) -> Totals {
        self.columns.prepare(factors, Side::A);
        self.total(setup, scale, factors, Side::A, draws);
        let energy: Summary<WattHour> = Summary::new(self.selector.percentiles(&draws.energy));
        Totals {
            energy,
            // One number times the energy: its percentiles are the energy's.
            carbon: factors.grid.map(|grid| energy.map(|energy| carbon(energy.to::<KilowattHour>(), grid))),
            water: (!draws.water.is_empty()).then(|| Summary::new(self.selector.percentiles(&draws.water))),
            unranged: unranged(setup, scale, factors, energy.median),
        }
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
        let side = Side::B { text_differs: differs(Factor::Text), place_differs: a.place != b.place };
        let (mut first, mut second) = (Draws::default(), Draws::default());
        self.columns.prepare(&factors_a, Side::A);
        self.total(a, scale, &factors_a, Side::A, &mut first);
        self.columns.prepare(&factors_b, side);
        self.total(b, scale, &factors_b, side, &mut second);
        let energy = self.ratio(&first.energy, &second.energy);
        let grids = factors_a.grid.zip(factors_b.grid).filter(|(first, _)| first.value() > 0.0);
        Comparison {
            energy,
            carbon: energy.zip(grids).map(|(energy, (first, second))| energy.map(|ratio| ratio * (second / first))),
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

    /// Adds `count` tasks of an activity to every draw of `energy`, in Wh.
    fn add(&self, setup: &Setup, factors: &Factors, activity: Activity, count: f64, side: Side, energy: &mut [f64]) {
        let column = |factor| self.columns.of(factors, factor, side);
        let (host, pue) = (column(Factor::Host), column(Factor::Pue));
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
        if activity == Activity::AiSearch {
            add(column(Factor::Search), Raise::AsGiven);
        }
        let figure = activity.factor().map_or(Column::Point(setup.custom.value()), column);
        add(figure, factors.raise(activity as usize));
    }

    fn total(&self, setup: &Setup, scale: &Scale, factors: &Factors, side: Side, out: &mut Draws) {
        out.energy.clear();
        out.energy.resize(DRAWS, 0.0);
        for activity in Activity::ALL {
            let count = scale.count(setup, activity) * scale.factor();
            if count > 0.0 {
                self.add(setup, factors, activity, count, side, &mut out.energy);
            }
        }
        out.water.clear();
        if factors.has_water {
            let kwh = |wh: &f64| -> KilowattHours { WattHours::new(*wh).to::<KilowattHour>() };
            let [pue, onsite, cooling, reservoir] = [Factor::Pue, Factor::OnSite, Factor::Cooling, Factor::Reservoir]
                .map(|factor| self.columns.of(factors, factor, side));
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
            self.add(setup, factors, activity, 1.0, Side::A, &mut energy);
            let points = self.each(setup, factors, activity, &energy);
            summaries[at] = Summary::new(points.map(|point| count * point));
            let part = |(whole, one): (&f64, &f64)| if *whole > 0.0 { count * one / whole } else { 0.0 };
            let parts: Vec<f64> = total.iter().zip(&energy).step_by(SHARE_STEP).map(part).collect();
            let [low, _, median, _, high] = self.selector.percentiles(&parts);
            shares[at] = [low, median, high];
        }
        self.scratch = energy;
        (summaries, shares)
    }

    /// The percentiles of one of an activity, found again only when something
    /// they depend on has changed.
    fn each(&mut self, setup: &Setup, factors: &Factors, activity: Activity, energy: &[f64]) -> [f64; 5] {
        let custom = Spread::point(setup.custom.value());
        let each = Each {
            figure: activity.factor().map_or(custom, |factor| *factors.spread(factor)),
            search: *factors.spread(Factor::Search),
            host: *factors.spread(Factor::Host),
            pue: *factors.spread(Factor::Pue),
            raise: factors.raise(activity as usize),
        };
        match self.each[activity as usize] {
            Some((known, points)) if known == each => points,
            _ => {
                let points = self.selector.percentiles(energy);
                self.each[activity as usize] = Some((each, points));
                points
            }
        }
    }
}

impl Default for Engine {
    fn default() -> Self {
        Self::new()
    }
}

/// The part of the energy whose figures have no published range, every factor
/// at its centre.
fn unranged(setup: &Setup, scale: &Scale, factors: &Factors, energy: WattHours) -> f64 {
    if energy <= WattHours::ZERO {
        return 0.0;
    }
    let is_point = |factor: Factor| factors.spread(factor).is_point();
    let points = Activity::ALL.into_iter().map(|activity| {
        let one = match activity {
            Activity::AiSearch if !is_point(Factor::Text) => WattHours::new(factors.spread(Factor::Search).central()),
            other if other.factor().is_some_and(|factor| !is_point(factor)) => WattHours::ZERO,
            other => factors.each(setup, other),
        };
        one * (scale.count(setup, activity) * scale.factor()) / energy
    });
    points.sum::<f64>().min(1.0)
}
