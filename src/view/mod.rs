//! From results to what charts and sentences show: finished labels, whole
//! decades, familiar things. Knows both the figures and the language; knows no
//! page.

pub mod beside;
mod charts;
pub mod claims;
pub mod classroom;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod evidence;
pub mod method;
pub mod models;
pub mod scales;
pub mod survey;
pub mod widget;
pub mod working;

pub use charts::{
    CLOUD_DRAWS, bars, bars_title, cloud, cloud_metric, driver_label, drivers, ladder, numerals, pair, shares,
};

use footprint::data;
use footprint::estimate::Summary;
use footprint::model::{Activity, Equivalent, Evidence, Metric, Period, Scenario, Setup, Totals, equivalents};
use footprint::quantity::Unit;

use crate::text::number::{NBSP, amount, count, percent, percents, plain_range, published, range};
use crate::text::{Text, fill};

/// 5, 25, 50, 75, 95 % of a metric in its base unit (Wh, g, mL).
pub type Points = [f64; 5];

/// The points of a summary.
pub fn points_of<U: Unit>(summary: &Summary<U>) -> Points {
    [summary.low, summary.quarter, summary.median, summary.three_quarters, summary.high].map(|q| q.value())
}

/// The points of one metric; none where it is not published.
pub fn points(outcome: &Totals, metric: Metric) -> Option<Points> {
    match metric {
        Metric::Energy => Some(points_of(&outcome.energy)),
        Metric::Carbon => outcome.carbon.as_ref().map(points_of),
        Metric::Water => outcome.water.as_ref().map(points_of),
    }
}

/// The two best equivalents of one metric.
pub fn familiar(outcome: &Totals, metric: Metric) -> Vec<Equivalent> {
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
/// most of it has no published range.
fn sureness(points: &Points, unranged: f64, metric: Metric) -> Option<usize> {
    let [low, _, _, _, high] = *points;
    let factor = if low > 0.0 { libm::sqrt(high / low) } else { f64::INFINITY };
    let level = match factor {
        f if f < 1.5 => 0,
        f if f <= 3.0 => 1,
        f if f <= 10.0 => 2,
        _ => 3,
    };
    // Never firm where a part rests on points; the grid's intensity is one, so
    // carbon is not either.
    let least = if unranged > 0.1 || metric == Metric::Carbon { 1 } else { 0 };
    if high <= low || unranged > 0.5 { None } else { Some(level.max(least)) }
}

/// The words for how sure a result is, and the phrase with its factor.
pub fn sure_words(text: &Text, points: &Points, unranged: f64, metric: Metric) -> (&'static str, String) {
    let factor = libm::sqrt(points[4] / points[0]);
    match sureness(points, unranged, metric) {
        None if points[4] <= points[0] => (text.sure_none, String::new()),
        None => (text.sure_none, fill(text.partly, &[&percent(unranged)])),
        Some(level) if !factor.is_finite() => (text.sure[level], String::new()),
        Some(level) if factor < 1.5 => {
            (text.sure[level], fill(text.within, &[&count(libm::round((factor - 1.0) * 100.0).max(1.0))]))
        }
        Some(level) => (text.sure[level], fill(text.times, &[&crate::text::number::short(factor)])),
    }
}

/// How B compares, in words, with the range where the ratio has one.
pub fn compared(text: &Text, ratio: Option<[f64; 3]>) -> String {
    let Some([low, median, high]) = ratio else { return text.compare_none.into() };
    let less = median < 0.95;
    let range = match high > low * 1.001 {
        true if less => [text.open, &percents(low, high), text.close].concat(),
        true => [text.open, &plain_range(low, high), text.close].concat(),
        false => String::new(),
    };
    if less {
        fill(text.compare_less, &[&percent(median), &range])
    } else if median > 1.05 {
        fill(text.compare_more, &[&crate::text::number::short(median), &range])
    } else {
        fill(text.compare_equal, &[&range])
    }
}

/// People, time and place of a scenario in words.
pub fn circumstances(text: &Text, scenario: &Scenario, place: &str) -> String {
    let people = if scenario.scale.people == 1.0 {
        text.person.to_owned()
    } else {
        fill(text.people, &[&count(scenario.scale.people)])
    };
    let period = text.periods_within[scenario.scale.period as usize];
    let period = fill(period, &[&count(f64::from(scenario.scale.school_days))]);
    fill(text.result_for, &[&people, &period, place])
}

/// The counts of a set-up in words, for the ready sentence.
pub fn counts(text: &Text, setup: &Setup) -> String {
    let parts: Vec<String> = Activity::ALL
        .into_iter()
        .filter(|activity| setup.count(*activity) > 0.0)
        .map(|activity| [text.activity(activity), " × ", &count(setup.count(activity))].concat())
        .collect();
    parts.join(text.comma)
}

/// An amount with its range in brackets.
fn amount_with_range(text: &Text, metric: Metric, low: f64, median: f64, high: f64) -> String {
    [&*amount(metric, median), text.open, &range(metric, low, median, high), text.close].concat()
}

/// An amount with its range in brackets, or "not published".
pub fn with_range(text: &Text, metric: Metric, points: Option<Points>) -> String {
    match points {
        Some(points) if points[4] > points[0] => amount_with_range(text, metric, points[0], points[2], points[4]),
        Some(points) => [&*amount(metric, points[2]), text.open, text.no_range, text.close].concat(),
        None => text.not_published.into(),
    }
}

/// A ready sentence: the numbers with their ranges, the evidence, the source.
pub fn sentence(text: &Text, scenario: &Scenario, outcome: &Totals, other: &Totals, place: &str) -> String {
    let setup = &scenario.a;
    let mut circumstances = circumstances(text, scenario, place);
    if scenario.scale.period != Period::Prompt {
        circumstances.push_str(&[text.semicolon, &counts(text, setup)].concat());
    }
    let value = |metric| with_range(text, metric, points(outcome, metric));
    let also = if setup.evidence == Evidence::Newer { text.with_report } else { text.with_newer };
    fill(
        text.sentence,
        &[
            text.result_title(scenario.scale.period),
            &circumstances,
            &value(Metric::Energy),
            &value(Metric::Carbon),
            &value(Metric::Water),
            &[text.evidence(setup.evidence), text.comma, &published(beside::chosen(setup).value()), NBSP, "Wh"]
                .concat(),
            &[also, &with_range(text, Metric::Energy, points(other, Metric::Energy)), text.stop].concat(),
            footprint::dataset!(),
        ],
    )
}

/// A metric's name and its value with range: the sentence for a ruler.
pub fn said(text: &Text, metric: Metric, points: Option<Points>) -> String {
    [text.metric(metric), text.colon, &with_range(text, metric, points)].concat()
}

/// The 90 % range of a result, or that there is none.
pub fn range_or_none(text: &Text, metric: Metric, points: Points) -> String {
    if points[4] > points[0] {
        [text.range_90, " ", &range(metric, points[0], points[2], points[4])].concat()
    } else {
        text.no_range.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Lang;

    #[test]
    fn what_rests_on_points_is_never_called_firm() {
        let narrow = [95.0, 98.0, 100.0, 102.0, 105.0];
        assert_eq!(sureness(&narrow, 0.0, Metric::Energy), Some(0));
        assert_eq!(sureness(&narrow, 0.0, Metric::Carbon), Some(1));
        assert_eq!(sureness(&narrow, 0.2, Metric::Energy), Some(1));
        assert_eq!(sureness(&narrow, 0.6, Metric::Energy), None);
        assert_eq!(sureness(&[2.9; 5], 1.0, Metric::Energy), None);
    }

    #[test]
    fn a_ratio_is_said_with_its_range_where_it_has_one() {
        let said = |ratio| compared(Lang::En.text(), Some(ratio));
        assert_eq!(said([0.5, 0.79, 0.91]), "B uses about 79% of A’s (50–91%)");
        assert_eq!(said([1.1, 2.5, 6.0]), "B uses about 2.5 times as much as A (1.1–6.0)");
        assert_eq!(said([0.8, 1.0, 1.3]), "B uses about as much as A (0.80–1.3)");
        // Shared doubt cancels: nothing to put in brackets.
        assert_eq!(said([1.0; 3]), "B uses about as much as A");
        assert_eq!(said([0.09; 3]), "B uses about 9% of A’s");
    }
}
