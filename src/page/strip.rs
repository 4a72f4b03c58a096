//! The evidence strip: every published figure for a text prompt, with its table.
//! Drawn once, into the page.

use footprint::data;
use footprint::estimate::{Z_50, Z_90};
use footprint::model::Metric;
use yew::prelude::*;

use crate::chart::{Strip, StripMark, StripRow, scene, strip, strip_height};
use crate::text::number::{amount, published, short};
use crate::text::{Lang, fill};
use crate::ui::{Layouts, WIDTHS, chart, table};

/// The strip in all layouts.
pub(super) fn picture(lang: Lang) -> Html {
    let text = lang.page();
    let rows = rows(lang);
    let newer: Vec<f64> =
        rows.iter().filter(|row| row.mark == StripMark::Source).flat_map(|row| row.points.clone()).collect();
    let low = newer.iter().copied().fold(f64::INFINITY, f64::min);
    let high = newer.iter().copied().fold(0.0, f64::max);
    let sentence = fill(text.strip_sentence, &[&newer.len().to_string(), &short(low), &short(high)]);
    let band = data::figure("text-newer").map(|figure| figure.spread());
    let band = [-Z_90, -Z_50, 0.0, Z_50, Z_90].map(|z| band.as_ref().map_or(0.0, |spread| spread.at(z)));
    // An LED bulb takes as many watts as it uses watt-hours in an hour.
    let watts = data::equivalents().iter().find(|figure| figure.id == "led-hour").map_or(10.0, |led| led.central);
    let led = [10.0, 60.0, 300.0, 1800.0, 3600.0].map(|seconds| seconds * watts / 3600.0);
    let data = Strip {
        band,
        band_label: text.strip_band.into(),
        band_ends: (amount(Metric::Energy, band[0]), amount(Metric::Energy, band[4])),
        numerals: crate::view::numerals(Metric::Energy, (-2, 1)),
        second: (text.strip_led.into(), led.into_iter().zip(text.led_steps.map(String::from)).collect()),
        rows,
    };
    chart(Layouts::All, WIDTHS, &sentence, &|width| {
        scene(width, strip_height(width, data.rows.len()), |area| strip(area, width, &data))
    })
}

/// The same as a table.
pub(super) fn data_table(lang: Lang) -> Html {
    let text = lang.page();
    let cells = |row: StripRow| {
        let mut values = row.points;
        values.sort_by(f64::total_cmp);
        let list: Vec<String> = values.into_iter().map(published).collect();
        let range =
            row.range.map(|(low, high)| [text.open, &published(low), "–", &published(high), text.close].concat());
        vec![row.year, row.name, row.sub, list.join(text.comma) + &range.unwrap_or_default()]
    };
    table(text.table, &text.strip_head, rows(lang).into_iter().map(cells).collect())
}

/// One row for each family of published figures, in the order of the texts.
fn rows(lang: Lang) -> Vec<StripRow> {
    const GROUPS: [&str; 11] = [
        "search",
        "report",
        "luccioni",
        "epoch",
        "openai",
        "google",
        "mit-tr",
        "jegham",
        "ecologits",
        "ml-energy",
        "oviedo",
    ];
    let text = lang.page();
    let prompts = data::text_prompts().unwrap_or_default();
    GROUPS
        .iter()
        .zip(text.groups)
        .map(|(group, (name, sub))| {
            let members: Vec<_> = prompts.iter().filter(|prompt| prompt.group == *group).collect();
            let points: Vec<f64> = match *group {
                "search" => data::figure("search").map(|figure| figure.central).into_iter().collect(),
                _ => members.iter().map(|prompt| prompt.central).collect(),
            };
            let year = members.iter().map(|prompt| prompt.year).max().unwrap_or(2009);
            let low = points.iter().copied().fold(f64::INFINITY, f64::min);
            let high = points.iter().copied().fold(0.0, f64::max);
            let value = if points.len() > 1 { [&*short(low), "–", &short(high)].concat() } else { published(high) };
            StripRow {
                year: year.to_string(),
                name: name.into(),
                sub: if points.len() > 3 {
                    [sub, text.comma, &fill(text.models, &[&points.len().to_string()])].concat()
                } else {
                    sub.into()
                },
                value,
                mark: match *group {
                    "search" => StripMark::Reference,
                    "report" => StripMark::Report,
                    _ => StripMark::Source,
                },
                range: members
                    .iter()
                    .find_map(|prompt| prompt.range)
                    .filter(|_| members.len() == 1)
                    .map(|r| (r.low, r.high)),
                points,
            }
        })
        .collect()
}
