//! Three results with their doubt, what the other evidence gives, the rulers.

use footprint::model::{Equivalent, Evidence, Metric, Totals};
use yew::AttrValue;
use yew::html::Html;

use super::Shown;
use super::figure::{WIDTHS, chart, table};
use super::node::{all, said, tag, with, words};
use crate::chart::{Ink, LADDER_HEIGHT, ladder, scene};
use crate::text::Text;
use crate::text::number::{NBSP, amount, exact, parts};
use crate::view;

const CLASSES: [&str; 3] = ["big c-energy", "big c-carbon", "big c-water"];

/// The three results.
pub(super) fn results(shown: &Shown) -> Html {
    let one = |metric: Metric| {
        with("div", &["class", "id"], vec!["result".into(), metric.id().into()], result(shown, metric))
    };
    all(Metric::ALL.into_iter().map(one).collect())
}

/// One result: number, range, how sure, equivalent, the other evidence's.
fn result(shown: &Shown, metric: Metric) -> Vec<Html> {
    let (text, results) = (shown.text, &shown.results);
    let heading = words("h3", "", text.metric(metric));
    let Some(points) = view::points(&results.totals, metric) else {
        return vec![heading, words("p", "big none", text.not_published)];
    };
    let [low, _, median, _, high] = points;
    let (number, unit) = parts(metric, median);
    let (word, phrase) = view::sure_words(text, &points, results.totals.unranged, metric);
    let phrase = if phrase.is_empty() { phrase } else { [text.colon, &phrase].concat() };
    let newer = results.scenario.a.evidence == Evidence::Newer;
    let also = if newer { text.with_report } else { text.with_newer };
    let end = |class: &'static str, value: f64| {
        with("data", &["class", "value", "hidden"], vec![class.into(), exact(value).into(), "".into()], vec![])
    };
    // Without a range the line below says so.
    let span = if high > low { view::range_or_none(text, metric, points) } else { String::new() };
    let number = with("data", &["value"], vec![exact(median).into()], vec![said(number)]);
    vec![
        heading,
        tag("p", CLASSES[metric as usize], vec![tag("bdi", "", vec![number, said(NBSP), words("small", "", unit)])]),
        tag("p", "r90", vec![words("bdi", "", span), end("low", low), end("high", high)]),
        tag("p", "sure", vec![glyph(metric, low, high), words("b", "", word), said(phrase)]),
        tag("p", "eq", familiar(text, &results.totals, metric)),
        tag(
            "p",
            "also",
            vec![said(also), words("b", "", view::with_range(text, metric, view::points(&results.other, metric)))],
        ),
    ]
}

/// The doubt as a picture: a band as wide as the logarithm of its factor; a
/// full one is a thousand times from end to end.
fn glyph(metric: Metric, low: f64, high: f64) -> Html {
    let decades = if low > 0.0 { libm::log10(high / low).clamp(0.0, 3.0) } else { 3.0 };
    let half = libm::round(decades * 10.0) as i32;
    let [text, _, band, _] = Ink::of_metric(metric);
    let draw = |keys, d: String, ink: Ink| with("path", keys, vec![d.into(), ink.key().into()], vec![]);
    let bar =
        ["M", &*(32 - half).to_string(), " 2h", &(2 * half).to_string(), "v10H", &(32 - half).to_string()].concat();
    with(
        "svg",
        &["class", "viewBox", "width", "height", "aria-hidden"],
        ["glyph", "0 0 64 14", "64", "14", "true"].map(AttrValue::Static).to_vec(),
        vec![
            draw(&["d", "stroke"], "M0 7h64".into(), Ink::Rule2),
            draw(&["d", "fill"], bar, band),
            draw(&["d", "stroke"], "M32 0v14M31 0v14".into(), text),
        ],
    )
}

/// Familiar things, each a link to where its number comes from.
fn familiar(text: &Text, outcome: &Totals, metric: Metric) -> Vec<Html> {
    let things = view::familiar(outcome, metric);
    let link = |(template, thing): (&'static str, &Equivalent)| {
        let (before, after) = template.split_once("{0}").unwrap_or((template, ""));
        let at = ["sources/#fig-", thing.figure.id].concat();
        let phrase = view::equivalent_phrase(text, thing);
        [said(before), with("a", &["href"], vec![at.into()], vec![said(phrase)]), said(after)]
    };
    [text.equals, text.or].into_iter().zip(&things).flat_map(link).collect()
}

/// The ruler of a metric.
pub(super) fn ruler(shown: &Shown, metric: Metric) -> Html {
    let (text, results) = (shown.text, &shown.results);
    let evidence = results.scenario.a.evidence;
    let Some(data) = view::ladder(text, evidence, &results.totals, &results.other, metric) else {
        return words("p", "small", [text.metric(metric), text.colon, text.not_published].concat());
    };
    let points = data.band.points;
    let sentence = view::said(text, metric, Some(points));
    let names = [text.rows_low, text.rows_quarter, text.rows_median, text.rows_three, text.rows_high];
    let rows = names.iter().zip(points).map(|(name, value)| vec![(*name).to_owned(), amount(metric, value)]);
    let anchors = data.anchors.iter().map(|anchor| vec![anchor.name.clone(), anchor.amount.clone()]);
    let rows: Vec<_> = rows.chain(anchors).collect();
    let picture = chart(shown.layouts, WIDTHS, &sentence, &|width| {
        scene(width, LADDER_HEIGHT, |area| ladder(area, width, &data))
    });
    with(
        "figure",
        &["id"],
        vec![["ladder-", metric.id()].concat().into()],
        vec![
            tag("figcaption", "", vec![words("h3", "", text.metric(metric))]),
            picture,
            table(text.table, &text.ladder_head, rows),
        ],
    )
}
