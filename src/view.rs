//! From results to what charts and sentences show: finished labels, whole
//! decades, familiar things. Knows both the figures and the language; knows no
//! page.

use footprint::data;
use footprint::estimate::Summary;
use footprint::model::{
    Activity, Driver, DriverKind, Equivalent, Evidence, Metric, Outcome, Period, Scenario, Setup, equivalents,
};
use footprint::quantity::Unit;

use crate::chart::{Anchor, Band, Bar, Bars, DriverRow, Drivers, Ladder, Other, Pair};
use crate::text::number::{amount, count, percent, plain_range, range, units};
use crate::text::{Text, fill};

/// 5, 25, 50, 75, 95 % of a metric in its base unit (Wh, g, mL).
pub type Points = [f64; 5];

fn points_of<U: Unit>(summary: &Summary<U>) -> Points {
    [summary.low, summary.quarter, summary.median, summary.three_quarters, summary.high].map(|q| q.value())
}

/// The points of one metric; none where it is not published.
pub fn points(outcome: &Outcome, metric: Metric) -> Option<Points> {
    match metric {
        Metric::Energy => Some(points_of(&outcome.energy)),
        Metric::Carbon => outcome.carbon.as_ref().map(points_of),
        Metric::Water => outcome.water.as_ref().map(points_of),
    }
}

/// The equivalents of one metric.
pub fn familiar(outcome: &Outcome, metric: Metric) -> Vec<Equivalent> {
    match metric {
        Metric::Energy => equivalents(&outcome.energy, metric, 2),
        Metric::Carbon => outcome.carbon.as_ref().map_or_else(Vec::new, |carbon| equivalents(carbon, metric, 2)),
        Metric::Water => outcome.water.as_ref().map_or_else(Vec::new, |water| equivalents(water, metric, 2)),
    }
}

/// An equivalent as a phrase: `9 phone charges (3–23)`.
pub fn equivalent_phrase(text: &Text, equivalent: &Equivalent) -> String {
    let [low, median, high] = equivalent.number;
    let phrase = data::equivalents()
        .iter()
        .position(|figure| figure.id == equivalent.figure.id)
        .and_then(|at| text.equivalents.get(at))
        .map_or("{0}", |(_, phrase)| phrase);
    let number = crate::text::number::short(median);
    let mut words = fill(phrase, &[&number]);
    if high > low {
        words.push_str(&[text.open, &plain_range(low, high), text.close].concat());
    }
    words
}

/// How sure a result is: 0 firm … 3 order of magnitude only, or none where
/// what matters in it has no published range.
pub fn sureness(points: &Points, unranged: f64, metric: Metric) -> Option<usize> {
    let [low, _, _, _, high] = *points;
    let factor = if low > 0.0 { libm::sqrt(high / low) } else { f64::INFINITY };
    let level = match factor {
        f if f < 1.5 => 0,
        f if f <= 3.0 => 1,
        f if f <= 10.0 => 2,
        _ => 3,
    };
    // A point is never called sure, nor what mostly rests on points; the grid's
    // intensity is one, so carbon is never called firm.
    let rests_on_points = unranged > 0.5 || (level == 0 && (unranged > 0.1 || metric == Metric::Carbon));
    if high <= low || rests_on_points { None } else { Some(level) }
}

/// The words for how sure a result is, and the phrase with its factor.
pub fn sure_words(text: &Text, points: &Points, unranged: f64, metric: Metric) -> (String, String) {
    let factor = libm::sqrt(points[4] / points[0]);
    let phrase = || match factor {
        f if !f.is_finite() || f <= 1.0 => String::new(),
        f if f < 1.5 => fill(text.within, &[&count(libm::round((f - 1.0) * 100.0).max(1.0))]),
        f => fill(text.times, &[&crate::text::number::significant(f, if f < 10.0 { 1 } else { 2 })]),
    };
    match sureness(points, unranged, metric) {
        Some(level) => (text.sure[level].into(), phrase()),
        None if points[4] <= points[0] => (text.sure_none.into(), String::new()),
        None if unranged > 0.1 => (text.sure_none.into(), fill(text.partly, &[&percent(unranged)])),
        None => (text.sure_none.into(), phrase()),
    }
}

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
            let label = if symbol != last || exponent == to { format!("{number}\u{a0}{symbol}") } else { number };
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
    if chosen == Evidence::Newer { text.evidence(Evidence::Report).0 } else { text.newer_mark }
}

/// The ruler of one metric.
pub fn ladder(text: &Text, evidence: Evidence, outcome: &Outcome, other: &Outcome, metric: Metric) -> Option<Ladder> {
    let points = points(outcome, metric)?;
    let decades = decades(points[0], points[2], points[4]);
    let anchors = data::equivalents().iter().enumerate().filter(|(_, figure)| figure.unit == units(metric)[0].1);
    let other = self::points(other, metric).filter(|other| *other != points).map(|other| Other {
        points: [other[0], other[2], other[4]],
        label: format!("{}{}{}", other_label(text, evidence), text.colon, amount(metric, other[2])),
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
/// [`Activity::ALL`] and shares.
pub fn shares(outcome: &Outcome) -> Vec<(usize, [f64; 3])> {
    let mut shares: Vec<(usize, [f64; 3])> =
        outcome.shares.iter().copied().enumerate().filter(|(_, share)| share[2] > 0.0).collect();
    shares.sort_by(|a, b| b.1[1].total_cmp(&a.1[1]));
    shares
}

/// The breakdown by activity.
pub fn bars(text: &Text, outcome: &Outcome) -> Bars {
    let row =
        |(at, share): (usize, [f64; 3])| Bar { label: text.activities[at].0.into(), share, value: share_words(share) };
    Bars { rows: shares(outcome).into_iter().map(row).collect() }
}

/// A share with its range: `82% (36–95)`.
pub fn share_words([low, median, high]: [f64; 3]) -> String {
    let whole = |share: f64| libm::round(share * 100.0) as u64;
    if whole(low) == whole(high) {
        percent(median)
    } else {
        format!("{} ({}–{})", percent(median), whole(low), whole(high))
    }
}

/// The heading of the breakdown, as a finding.
pub fn bars_title(text: &Text, outcome: &Outcome) -> String {
    match shares(outcome).first() {
        Some((at, share)) if share[1] > 0.5 => fill(text.bars_title, &[text.activities[*at].0]),
        _ => text.bars_title_none.into(),
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
    let low = drivers.iter().map(|driver| driver.low).fold(f64::INFINITY, f64::min);
    let high = drivers.iter().map(|driver| driver.high).fold(0.0, f64::max);
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
pub fn pair(text: &Text, metric: Metric, a: &Outcome, b: &Outcome) -> Option<Pair> {
    let sides = [points(a, metric)?, points(b, metric)?];
    let low = sides[0][0].min(sides[1][0]);
    let decades = tight(if low > 0.0 { low } else { 0.1 }, sides[0][4].max(sides[1][4]));
    let side = |at: usize| (text.side[at].into(), amount(metric, sides[at][2]), band(metric, sides[at]));
    Some(Pair { metric, decades, numerals: numerals(metric, decades), sides: [side(0), side(1)] })
}

/// How B compares, in words.
pub fn compared(text: &Text, ratio: Option<[f64; 3]>) -> String {
    let Some([low, median, high]) = ratio else { return text.compare_none.into() };
    let range = plain_range(low, high);
    match median {
        m if m > 1.05 => fill(text.compare_more, &[&crate::text::number::short(m), &range]),
        m if m < 0.95 => fill(text.compare_less, &[&percent(m), &range]),
        _ => fill(text.compare_equal, &[&range]),
    }
}

/// People, time and place of a scenario in words.
pub fn circumstances(text: &Text, scenario: &Scenario, place: &str) -> String {
    let people = if scenario.scale.people == 1.0 {
        text.person.to_owned()
    } else {
        fill(text.people, &[&count(scenario.scale.people)])
    };
    let at = Period::ALL.iter().position(|period| *period == scenario.scale.period).unwrap_or(1);
    fill(text.result_for, &[&people, text.periods_within[at], place])
}

/// The counts of a set-up in words, for the ready sentence.
pub fn counts(text: &Text, setup: &Setup) -> String {
    let parts: Vec<String> = Activity::ALL
        .into_iter()
        .filter(|activity| setup.count(*activity) > 0.0)
        .map(|activity| format!("{} × {}", text.activity(activity).0, count(setup.count(activity))))
        .collect();
    parts.join(text.comma)
}

/// An amount with its range in brackets, or "not published".
pub fn with_range(text: &Text, metric: Metric, points: Option<Points>) -> String {
    match points {
        Some(points) if points[4] > points[0] => {
            [&*amount(metric, points[2]), text.open, &range(metric, points[0], points[2], points[4]), text.close]
                .concat()
        }
        Some(points) => [&*amount(metric, points[2]), text.open, text.no_range, text.close].concat(),
        None => text.not_published.into(),
    }
}

/// A ready sentence: the number, the range, the evidence, the source.
pub fn sentence(text: &Text, scenario: &Scenario, outcome: &Outcome, other: &Outcome, place: &str) -> String {
    let what = if scenario.scale.period == Period::Prompt {
        text.result_title(scenario.scale.period).to_owned()
    } else {
        [text.result_title(scenario.scale.period), text.open, &counts(text, &scenario.a), text.close].concat()
    };
    let energy = points(outcome, Metric::Energy).unwrap_or_default();
    let also = if scenario.a.evidence == Evidence::Newer { text.with_report } else { text.with_newer };
    let beside = [also, &with_range(text, Metric::Energy, points(other, Metric::Energy)), text.stop].concat();
    fill(
        text.sentence,
        &[
            &what,
            &amount(Metric::Energy, energy[2]),
            &range(Metric::Energy, energy[0], energy[2], energy[4]),
            &with_range(text, Metric::Carbon, points(outcome, Metric::Carbon)),
            &with_range(text, Metric::Water, points(outcome, Metric::Water)),
            &circumstances(text, scenario, place),
            &beside,
            data::DATASET,
        ],
    )
}
