//! One number with its range; on the ruler, or alone.

use footprint::model::{Evidence, Metric};

use super::node::{PICTURE, chart};
use super::words::{activity, around, evidence, has_text, sources, sub, title};
use super::{Kind, Node, Number, Shown, Words, as_of, unnamed, within};
use crate::chart::{Ink, LADDER_HEIGHT, Scene, ladder, scene};
use crate::results::Results;
use crate::text::fill;
use crate::text::number::{NBSP, amount, parts};
use crate::view;

/// The number of a metric; "not published" where it is not.
pub(super) fn number(words: &Words, results: &Results, metric: Metric) -> Number {
    let text = words.text;
    let [ink, ..] = Ink::of_metric(metric);
    let Some(points) = view::points(&results.totals, metric) else {
        return Number { ink, value: text.not_published.into(), range: String::new(), sure: String::new() };
    };
    let (word, phrase) = view::sure_words(text, &points, results.totals.unranged, metric);
    // Without a range there is nothing to be sure of.
    let sure = match points[4] > points[0] {
        true if phrase.is_empty() => word.into(),
        true => [word, text.colon, &phrase].concat(),
        false => String::new(),
    };
    let value = amount(metric, points[2]);
    Number { ink, value, range: view::range_or_none(text, metric, points), sure }
}

/// The number beside a picture that shows it large: value, range, how sure in one line.
pub(super) fn line(words: &Words, results: &Results, metric: Metric) -> Node {
    let Number { value, range, sure, .. } = number(words, results, metric);
    let apart = words.text.semicolon;
    let mut parts = vec![Node::words("b", &["value c-", metric.id()].concat(), value)];
    for (class, said) in [("range", range), ("sure", sure)] {
        if !said.is_empty() {
            parts.push(Node::words("span", class, [apart, &*said].concat()));
        }
    }
    Node::of("p", "line", vec![Node::of("bdi", "", parts)])
}

/// The number as lines: value, range, how sure.
pub(super) fn lines(words: &Words, results: &Results, metric: Metric) -> Vec<Node> {
    let number = number(words, results, metric);
    let class = ["value big c-", metric.id()].concat();
    let value = match view::points(&results.totals, metric) {
        Some(points) => {
            let (number, unit) = parts(metric, points[2]);
            let unit = Node::words("small", "", [NBSP, unit].concat());
            Node::of("p", &class, vec![Node::of("bdi", "", vec![Node::words("span", "", number), unit])])
        }
        None => Node::words("p", "value big none", number.value),
    };
    let mut lines = vec![Node::words("p", "label", words.text.metric(metric)), value];
    lines.push(Node::line("range", number.range));
    if !number.sure.is_empty() {
        lines.push(Node::words("p", "sure", number.sure));
    }
    lines
}

pub(super) fn shown(words: &Words, kind: Kind, results: &Results) -> Shown {
    let (text, scenario) = (words.text, &results.scenario);
    let metric = scenario.metric;
    let mut nodes = Vec::new();
    let drawn = (kind != Kind::One).then(|| ruler(words, results, metric)).flatten();
    if drawn.is_none() {
        nodes = lines(words, results, metric);
    }
    if let Some(draw) = &drawn {
        let sentence = view::said(text, metric, view::points(&results.totals, metric));
        nodes.push(Node::words("p", "label", text.metric(metric)));
        nodes.extend(chart(&sentence, draw));
        nodes.push(line(words, results, metric));
    }
    let others = Metric::ALL.into_iter().filter(|other| *other != metric).map(|other| {
        let value = view::with_range(text, other, view::points(&results.totals, other));
        fill(words.widget.also, &[text.metric(other), &value])
    });
    nodes.extend(others.map(|line| Node::line("also", line)));
    if has_text(scenario, &scenario.a) {
        let newer = scenario.a.evidence == Evidence::Newer;
        let also = if newer { text.with_report } else { text.with_newer };
        let other = view::with_range(text, metric, view::points(&results.other, metric));
        nodes.push(Node::line("also other", [also, &other].concat()));
    }
    if scenario.a.mixes_evidence() {
        nodes.push(Node::words("p", "small", words.widget.mixed));
    }
    let (title, sources) = (title(words, scenario, &scenario.a), sources(words, scenario));
    let value = |metric| view::with_range(text, metric, view::points(&results.totals, metric));
    let [energy, carbon, water] = Metric::ALL.map(value);
    let sub = sub(words, scenario);
    let subject = match has_text(scenario, &scenario.a) {
        true => fill(words.widget.with, &[&within(words, &title), &within(words, &evidence(words, &scenario.a))]),
        false => within(words, &title),
    };
    // A day of several uses says which.
    let counted = if activity(&scenario.a).is_none() { view::counts(text, &scenario.a) } else { String::new() };
    let place = [around(words, scenario), counted].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let place = place.join(text.semicolon);
    let facts = [as_of(), &subject, &energy, &carbon, &water, &place, footprint::dataset!(), unnamed(text, &sources)];
    Shown {
        sentence: fill(words.widget.sentence, &facts),
        finding: String::new(),
        number: Some(number(words, results, metric)),
        scene: drawn.map(|draw| draw(PICTURE)),
        link: String::new(),
        title,
        sub,
        nodes,
        sources,
    }
}

/// The ruler, by width; none where the metric is not published.
fn ruler(words: &Words, results: &Results, metric: Metric) -> Option<impl Fn(i32) -> Scene + use<>> {
    let evidence = results.scenario.a.evidence;
    let data = view::ladder(words.text, evidence, &results.totals, &results.other, metric)?;
    Some(move |width| scene(width, LADDER_HEIGHT, |area| ladder(area, width, &data)))
}
