//! How many times one set-up the other is.

use footprint::model::Metric;
use yew::html::Html;

use super::Shown;
use super::figure::{WIDTHS, chart, table};
use super::node::{all, tag, with, words};
use crate::chart::{PAIR_HEIGHT, pair, scene};
use crate::view;

/// Pictures and table of the comparison; nothing without a second set-up.
pub(super) fn compared(shown: &Shown) -> Html {
    let (text, parts) = (shown.text, &shown.parts);
    let Some((outcome, ratio)) = &parts.compared else { return Html::default() };
    let of = |metric| match metric {
        Metric::Energy => ratio.energy,
        Metric::Carbon => ratio.carbon,
        Metric::Water => ratio.water,
    };
    let rows = Metric::ALL.into_iter().map(|metric| {
        vec![
            text.metric(metric).to_owned(),
            view::with_range(text, metric, view::points(&parts.outcome, metric)),
            view::with_range(text, metric, view::points(outcome, metric)),
            view::compared(text, of(metric)),
        ]
    });
    let picture = |metric: Metric| {
        let sentence = [text.metric(metric), text.colon, &view::compared(text, of(metric))].concat();
        let Some(data) = view::pair(text.side, metric, &parts.outcome, outcome) else {
            return words("p", "small", sentence);
        };
        let picture = chart(shown.layouts, WIDTHS, &sentence, &|width| {
            scene(width, PAIR_HEIGHT, |area| pair(area, width, &data))
        });
        with(
            "figure",
            &["id"],
            vec![["pair-", metric.id()].concat().into()],
            vec![tag("figcaption", "", vec![words("h3", "", sentence)]), picture],
        )
    };
    all(vec![
        tag("div", "lads", Metric::ALL.into_iter().map(picture).collect()),
        words("p", "cap", text.pair_caption),
        table(text.table, &text.compare_head, rows.collect()),
    ])
}
