//! The evidence strip: every published figure for a text prompt, with its table.
//! Drawn once, into the page.

use footprint::data::{self, Counted, EvidenceRow, Task};
use footprint::estimate::{Z_50, Z_90};
use footprint::model::Metric;
use yew::prelude::*;

use crate::chart::{Strip, StripMark, StripRow, scene, strip, strip_height};
use crate::text::number::{amount, published, short};
use crate::text::{Lang, fill};
use crate::ui::{Layouts, WIDTHS, chart, table};
use crate::view::evidence::mark;

/// The strip in all layouts.
pub(super) fn picture(lang: Lang) -> Html {
    let (data, sentence) = content(lang);
    chart(Layouts::All, WIDTHS, &sentence, &|width| {
        scene(width, strip_height(width, data.rows.len()), |area| strip(area, width, &data))
    })
}

/// What it shows, and the same in a sentence.
pub(super) fn content(lang: Lang) -> (Strip, String) {
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
    (data, sentence)
}

/// The same as a table.
pub(super) fn data_table(lang: Lang) -> Html {
    let text = lang.page();
    table(text.table, &text.strip_head, cells(lang))
}

/// The cells of its rows.
pub(super) fn cells(lang: Lang) -> Vec<Vec<String>> {
    let text = lang.page();
    // Each of many values stands in the evidence.
    let cells = |row: StripRow| {
        let list = match row.points.len() {
            0..=3 => {
                let mut values = row.points;
                values.sort_by(f64::total_cmp);
                values.into_iter().map(published).collect::<Vec<_>>().join(text.comma)
            }
            _ => row.value,
        };
        let range =
            row.range.map(|(low, high)| [text.open, &published(low), "–", &published(high), text.close].concat());
        vec![row.year, row.name, row.sub, list + &range.unwrap_or_default()]
    };
    rows(lang).into_iter().map(cells).collect()
}

/// One row for each family of published figures, in the order of the texts.
fn rows(lang: Lang) -> Vec<StripRow> {
    /// By `PageText::groups`: the sources of each row.
    const GROUPS: [&[&str]; 11] = [
        &["google-2009"],
        &["devries-2023"],
        &["luccioni-2023", "luccioni-2024"],
        &["epoch-2025"],
        &["openai-2025"],
        &["google-2025"],
        &["mit-tr-2025"],
        &["jegham-2025"],
        &["ecologits-2026"],
        &["ml-energy-2026"],
        &["oviedo-2026"],
    ];
    let text = lang.page();
    let rows = data::evidence();
    GROUPS
        .iter()
        .zip(text.groups)
        .map(|(sources, (name, sub))| {
            let task = if *sources == ["google-2009"] { Task::Search } else { Task::Text };
            let is_member = |row: &&EvidenceRow<'_>| {
                row.task == task && row.counted == Counted::Energy && sources.contains(&row.source)
            };
            let members: Vec<_> = rows.iter().filter(is_member).collect();
            let points: Vec<f64> = members.iter().filter_map(|row| row.central()).collect();
            let year = members.iter().map(|row| row.year).max().unwrap_or_default();
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
                mark: match sources {
                    ["google-2009"] => StripMark::Reference,
                    ["devries-2023"] => StripMark::Report,
                    _ => StripMark::Source,
                },
                range: match members.as_slice() {
                    [only] => mark(only).range,
                    _ => None,
                },
                points,
            }
        })
        .collect()
}
