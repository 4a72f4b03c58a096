//! What each chart shows: numbers with finished labels, in whole decades.

use footprint::data;
use footprint::estimate::descending;
use footprint::model::{Driver, DriverKind, Evidence, Metric, Outcome, Totals};

use super::{Points, points};
use crate::chart::{Anchor, Band, Bar, Bars, Cloud, DriverRow, Drivers, Ladder, Other, Pair};
use crate::results::Parts;
use crate::text::number::{NBSP, amount, count, percent, range, units};
use crate::text::{Text, fill};

/// Whole decades around a result: five, or more where its range needs them.
fn decades(low: f64, median: f64, high: f64) -> (i32, i32) {
    let exponent = |value: f64| if value > 0.0 { libm::floor(libm::log10(value)) as i32 } else { 0 };
    let middle = exponent(median);
    ((middle - 2).min(exponent(low)).max(middle - 8), (middle + 3).max(exponent(high) + 1).min(middle + 8))
}

/// Tight decades for a chart of parts.
fn tight(low: f64, high: f64) -> (i32, i32) {
    let exponent = |value: f64| if value > 0.0 { libm::log10(value) } else { 0.0 };
    let from = libm::floor(exponent(low)) as i32;
    (from, (libm::ceil(exponent(high)) as i32).max(from + 1))
}

/// Numerals at powers of ten: the unit on the first, the last and wherever it changes.
pub fn numerals(metric: Metric, (from, to): (i32, i32)) -> Vec<(f64, String)> {
    let mut last = "";
    (from..=to)
        .map(|exponent| {
            let value = libm::pow(10.0, f64::from(exponent));
            let steps = units(metric);
            let (size, symbol) =
                steps.iter().rev().find(|(size, _)| value * 1.000_001 >= *size).copied().unwrap_or(steps[0]);
            let number = crate::text::number::significant(value / size, 1);
            let label = if symbol != last || exponent == to { [&*number, NBSP, symbol].concat() } else { number };
            last = symbol;
            (value, label)
        })
        .collect()
}

fn band(metric: Metric, points: Points) -> Band {
    Band { points, low: amount(metric, points[0]), high: amount(metric, points[4]) }
}

/// Evidence whose result stands beside, as a label.
fn other_label(text: &Text, chosen: Evidence) -> &'static str {
    if chosen == Evidence::Newer { text.evidence(Evidence::Report) } else { text.newer_mark }
}

/// The ruler of one metric.
pub fn ladder(text: &Text, evidence: Evidence, outcome: &Totals, other: &Totals, metric: Metric) -> Option<Ladder> {
    let points = points(outcome, metric)?;
    let decades = decades(points[0], points[2], points[4]);
    let anchors = data::equivalents().iter().enumerate().filter(|(_, figure)| figure.unit == units(metric)[0].1);
    let other = self::points(other, metric).filter(|other| *other != points).map(|other| Other {
        points: [other[0], other[2], other[4]],
        label: [other_label(text, evidence), text.colon, &amount(metric, other[2])].concat(),
    });
    Some(Ladder {
        metric,
        decades,
        numerals: numerals(metric, decades),
        flag: amount(metric, points[2]),
        band: band(metric, points),
        other,
        anchors: anchors
            .map(|(at, figure)| Anchor {
                value: figure.central,
                name: text.equivalents.get(at).map_or("", |(name, _)| name).into(),
                amount: amount(metric, figure.central),
            })
            .collect(),
    })
}

/// Activities that are counted, largest share first: index in
/// `Activity::ALL` and shares.
pub fn shares(outcome: &Outcome) -> Vec<(usize, [f64; 3])> {
    let medians = outcome.shares.map(|share| share[1]);
    let order = descending(&medians).into_iter().map(|at| (at, outcome.shares[at]));
    order.filter(|(_, share)| share[2] > 0.0).collect()
}

/// The breakdown by activity.
pub fn bars(text: &Text, outcome: &Outcome) -> Bars {
    let row = |(at, share): (usize, [f64; 3])| Bar {
        label: text.activities[at].into(),
        share,
        value: share_words(text, share),
    };
    Bars { rows: shares(outcome).into_iter().map(row).collect() }
}

/// A share with its range: `82% (36–95)`.
fn share_words(text: &Text, [low, median, high]: [f64; 3]) -> String {
    let whole = |share: f64| count(libm::round(share * 100.0));
    if whole(low) == whole(high) {
        percent(median)
    } else {
        [&*percent(median), text.open, &whole(low), "–", &whole(high), text.close].concat()
    }
}

/// The heading of the breakdown, as a finding.
pub fn bars_title(text: &Text, outcome: &Outcome) -> String {
    match shares(outcome).first() {
        Some((at, share)) if share[1] > 0.5 => fill(text.bars_title, &[text.activities[*at]]),
        Some(_) => text.bars_title_none.into(),
        None => String::new(),
    }
}

/// A driver's name.
pub fn driver_label(text: &Text, driver: &Driver) -> &'static str {
    match driver.kind {
        DriverKind::Evidence => text.driver_evidence,
        DriverKind::Factor(factor) => text.factor(factor),
    }
}

/// The drivers of the shown metric; none where nothing has a range.
pub fn drivers(text: &Text, metric: Metric, (centre, drivers): &(f64, Vec<Driver>)) -> Option<Drivers> {
    // The centre may lie outside: an own value beyond every published figure.
    let low = drivers.iter().map(|driver| driver.low).fold(*centre, f64::min);
    let high = drivers.iter().map(|driver| driver.high).fold(*centre, f64::max);
    if drivers.is_empty() || low <= 0.0 {
        return None;
    }
    let decades = tight(low, high);
    let row = |driver: &Driver| DriverRow {
        label: driver_label(text, driver).into(),
        low: driver.low,
        high: driver.high,
        value: range(metric, driver.low, *centre, driver.high),
    };
    let rows = drivers.iter().take(8).map(row).collect();
    Some(Drivers { metric, decades, numerals: numerals(metric, decades), centre: *centre, rows })
}

/// Both set-ups on one ruler.
pub fn pair(names: [&str; 2], metric: Metric, a: &Totals, b: &Totals) -> Option<Pair> {
    let sides = [points(a, metric)?, points(b, metric)?];
    let low = sides[0][0].min(sides[1][0]);
    let decades = tight(if low > 0.0 { low } else { 0.1 }, sides[0][4].max(sides[1][4]));
    let side = |at: usize| (names[at].into(), amount(metric, sides[at][2]), band(metric, sides[at]));
    Some(Pair { metric, decades, numerals: numerals(metric, decades), sides: [side(0), side(1)] })
}

/// The metric that the cloud shows against energy: carbon only where water is
/// not published, as carbon is energy times one number, a straight line.
pub fn cloud_metric(outcome: &Totals) -> Metric {
    if outcome.water.is_some() { Metric::Water } else { Metric::Carbon }
}

/// Draws on the live cloud, and on the page before the program.
pub const CLOUD_DRAWS: [usize; 2] = [1024, 64];

/// The cloud of so many draws; none where the metric is not published.
pub fn cloud(parts: &Parts, draws: usize) -> Option<Cloud> {
    let thin = |values: &[f64]| values.iter().step_by((values.len() / draws).max(1)).copied().collect();
    let up = cloud_metric(&parts.outcome);
    let across = points(&parts.outcome, Metric::Energy)?;
    let high = points(&parts.outcome, up)?;
    let decades = |points: Points| {
        let exponent = |value: f64| if value > 0.0 { libm::floor(libm::log10(value)) as i32 } else { 0 };
        (exponent(points[0] / 3.0), exponent(points[4] * 3.0) + 1)
    };
    Some(Cloud {
        metric: up,
        across: thin(&parts.cloud.0),
        up: thin(&parts.cloud.1),
        across_decades: decades(across),
        up_decades: decades(high),
        across_numerals: numerals(Metric::Energy, decades(across)),
        up_numerals: numerals(up, decades(high)),
        across_lines: [across[0], across[2], across[4]],
        up_lines: [high[0], high[2], high[4]],
    })
}
