//! Where it goes and what we are least sure about.

use footprint::model::Metric;
use yew::html::Html;

use super::Shown;
use super::figure::{chart, table};
use super::node::{all, tag, words};
use crate::chart::{bars, bars_height, drivers, drivers_height, scene};
use crate::text::fill;
use crate::text::number::{NBSP, amount, count, ends, percent, percents, range, unit};
use crate::view;

/// Half-page charts stand side by side when there is room for both.
const HALF: [i32; 3] = [320, 536, 536];

/// The breakdown by activity.
pub(super) fn breakdown(shown: &Shown) -> Html {
    let (text, outcome) = (shown.text, &shown.parts.outcome);
    let parts = view::bars(text, outcome);
    let rows = view::shares(outcome).into_iter().map(|(at, share)| {
        let energy = view::points_of(&outcome.by_activity[at]);
        vec![
            text.activities[at].to_owned(),
            percent(share[1]),
            percents(share[0], share[2]),
            view::with_range(text, Metric::Energy, Some(energy)),
        ]
    });
    all(vec![
        chart(shown.layouts, HALF, &view::bars_title(text, outcome), &|width| {
            scene(width, bars_height(&parts), |area| bars(area, width, &parts))
        }),
        table(text.table, &text.bars_head, rows.collect()),
    ])
}

/// What moves the result most.
pub(super) fn movers(shown: &Shown) -> Html {
    let text = shown.text;
    let metric = shown.results.scenario.metric;
    let (centre, list) = &shown.parts.drivers;
    let rows = list.iter().map(|driver| {
        let (size, symbol) = unit(metric, *centre);
        let ends = ends(driver.low / size, driver.high / size).map(|end| [&*end, NBSP, symbol].concat());
        [vec![view::driver_label(text, driver).to_owned()], ends.to_vec()].concat()
    });
    let widest = list.first().map_or(String::new(), |widest| {
        [text.comma, view::driver_label(text, widest), text.comma, &range(metric, widest.low, *centre, widest.high)]
            .concat()
    });
    let sentence = [text.metric(metric), text.colon, &amount(metric, *centre), &widest].concat();
    let picture = match view::drivers(text, metric, &shown.parts.drivers) {
        Some(moved) => chart(shown.layouts, HALF, &sentence, &|width| {
            scene(width, drivers_height(&moved), |area| drivers(area, width, &moved))
        }),
        None => words("p", "small", text.drivers_none),
    };
    all(vec![picture, table(text.table, &text.drivers_head, rows.collect())])
}

/// The cloud with a sentence and a table: as SVG in the page, live on a canvas
/// that is painted when the inputs rest.
pub(super) fn cloud(shown: &Shown) -> Html {
    let text = shown.text;
    let outcome = &shown.parts.outcome;
    let up = view::cloud_metric(outcome);
    let (Some(across), Some(high)) = (view::points(outcome, Metric::Energy), view::points(outcome, up)) else {
        return words("p", "small", [text.metric(up), text.colon, text.not_published].concat());
    };
    let name = text.metric(up);
    let whole = |points: [f64; 5]| points[4] > points[0];
    let sentence = match whole(across) && whole(high) {
        true => fill(
            text.cloud_sentence,
            &[&range(Metric::Energy, across[0], across[2], across[4]), name, &range(up, high[0], high[2], high[4])],
        ),
        false => {
            [view::said(text, Metric::Energy, Some(across)), view::said(text, up, Some(high))].join(text.semicolon)
        }
    };
    let names = [text.rows_low, text.rows_median, text.rows_high];
    let (draws, picture) = cloud_picture(shown, &sentence);
    let rows = [0, 2, 4]
        .into_iter()
        .zip(names)
        .map(|(at, name)| vec![name.to_owned(), amount(Metric::Energy, across[at]), amount(up, high[at])]);
    all(vec![
        words("p", "cap", fill(text.cloud_caption, &[name, &count(draws as f64)])),
        tag("div", "cloud-plot", vec![picture]),
        words("p", "small", sentence),
        table(text.table, &[text.ladder_head[0], text.metric(Metric::Energy), name], rows.collect()),
    ])
}

/// Live: a canvas for a thousand draws.
#[cfg(target_arch = "wasm32")]
fn cloud_picture(_: &Shown, _: &str) -> (usize, Html) {
    (view::CLOUD_DRAWS[0], tag("canvas", "cloud-canvas", vec![]))
}

/// In the page: fewer draws as SVG, as high as the style sheet says.
#[cfg(not(target_arch = "wasm32"))]
fn cloud_picture(shown: &Shown, sentence: &str) -> (usize, Html) {
    const HEIGHT: i32 = 320;
    let draws = view::CLOUD_DRAWS[1];
    let data = view::cloud(&shown.parts, draws);
    let picture = chart(shown.layouts, [320, 720, 720], sentence, &|width| {
        scene(width, HEIGHT, |area| {
            data.as_ref().map_or(Ok(()), |data| crate::chart::cloud(area, (width, HEIGHT), data))
        })
    });
    (draws, picture)
}
