//! What a result is made of: what its doubt comes from, its parts, its draws.

use footprint::model::{Engine, Metric};

use super::narrow::numerals;
use super::node::{PICTURE, chart};
use super::number::{line, number};
use super::words::{sources, sub};
use super::{Node, Shown, Words, as_of, unnamed};
use crate::chart::{Axis, Scene, bars, bars_height, cloud, drivers, drivers_height, scene};
use crate::results::{Parts, Results};
use crate::text::fill;
use crate::view;

/// A picture by its width.
type Picture = Box<dyn Fn(i32) -> Scene>;

const CLOUD: i32 = 320;

/// Draws in an embedded cloud: its page must stay light.
const DRAWS: usize = 128;

pub(super) fn shown(words: &Words, engine: &mut Engine, id: &str, results: &Results) -> Shown {
    let (text, scenario) = (words.text, &results.scenario);
    let parts = Parts::of(engine, scenario);
    let metric = scenario.metric;
    let whole = text.result_title(scenario.scale.period);
    let (title, picture): (String, Option<Picture>) = match id {
        "drivers" => {
            let data = view::drivers(text, metric, &parts.drivers);
            let draw = |data: crate::chart::Drivers| -> Picture {
                Box::new(move |width| {
                    let axis =
                        Axis { from: data.decades.0, to: data.decades.1, start: 1.0, end: f64::from(width) - 1.0 };
                    let data = crate::chart::Drivers { numerals: numerals(&axis, &data.numerals), ..data.clone() };
                    scene(width, drivers_height(&data), |area| drivers(area, width, &data))
                })
            };
            ([whole, text.colon, words.widget.drivers].concat(), data.map(draw))
        }
        "cloud" => {
            let data = view::cloud(&parts, DRAWS);
            let draw = |data: crate::chart::Cloud| -> Picture {
                Box::new(move |width| {
                    let (from, to) = data.across_decades;
                    let axis = Axis { from, to, start: 64.0, end: f64::from(width) - 6.0 };
                    let across_numerals = numerals(&axis, &data.across_numerals);
                    let data = crate::chart::Cloud { across_numerals, ..data.clone() };
                    scene(width, CLOUD, |area| cloud(area, (width, CLOUD), &data))
                })
            };
            ([whole, text.colon, words.widget.cloud].concat(), data.map(draw))
        }
        _ => {
            let data = view::bars(text, &parts.outcome);
            let title = [whole, text.colon, &view::bars_title(text, &parts.outcome)].concat();
            let draw = move |width| scene(width, bars_height(&data), |area| bars(area, width, &data));
            (title, Some(Box::new(draw)))
        }
    };
    let mut nodes = vec![Node::words("p", "label", text.metric(metric)), line(words, results, metric)];
    let said = match id {
        "drivers" => said_drivers(words, metric, &parts),
        "cloud" => said_cloud(words, &parts),
        _ => view::bars(text, &parts.outcome)
            .rows
            .iter()
            .map(|bar| [&*bar.label, text.colon, &bar.value].concat())
            .collect::<Vec<_>>()
            .join(text.semicolon),
    };
    match &picture {
        Some(draw) => nodes.extend(chart(&said, draw)),
        None if view::points(&results.totals, metric).is_none() => {
            nodes.push(Node::words("p", "small", text.not_published));
        }
        None => nodes.push(Node::words("p", "small", text.drivers_none)),
    }
    if id == "cloud" && picture.is_some() {
        let up = text.metric(view::cloud_metric(&parts.outcome));
        nodes.push(Node::words("p", "small", fill(text.cloud_caption, &[up, &DRAWS.to_string()])));
    }
    let sources = sources(words, scenario);
    let whole = view::with_range(text, metric, view::points(&results.totals, metric));
    let sentence = [&*title, text.colon, &said, text.semicolon, text.metric(metric), text.colon, &whole].concat();
    Shown {
        sub: sub(words, scenario),
        finding: String::new(),
        number: Some(number(words, results, metric)),
        scene: picture.map(|draw| draw(PICTURE)),
        link: String::new(),
        sentence: fill(words.widget.compared, &[as_of(), &sentence, footprint::dataset!(), unnamed(text, &sources)]),
        title,
        nodes,
        sources,
    }
}

fn said_drivers(words: &Words, metric: Metric, parts: &Parts) -> String {
    let data = view::drivers(words.text, metric, &parts.drivers);
    let rows = data.map(|data| data.rows).unwrap_or_default();
    let one = |row: &crate::chart::DriverRow| [&*row.label, words.text.colon, &row.value].concat();
    rows.iter().map(one).collect::<Vec<_>>().join(words.text.semicolon)
}

fn said_cloud(words: &Words, parts: &Parts) -> String {
    let up = view::cloud_metric(&parts.outcome);
    let said = |metric| view::said(words.text, metric, view::points(&parts.outcome, metric));
    [said(Metric::Energy), said(up)].join(words.text.semicolon)
}
