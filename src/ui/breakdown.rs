//! Where it goes and what we are least sure about.

use footprint::model::Metric;
use yew::prelude::*;

use super::app::SharedResults;
use super::canvas::CloudCanvas;
use super::figure::{Layouts, chart, table};
use super::state::{OnEdit, edit};
use crate::chart::{Cloud, Theme, bars, bars_height, drivers, drivers_height, scene};
use crate::text::number::{amount, range};
use crate::text::{Lang, fill};
use crate::view;

/// The panel.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// What is shown.
    pub results: SharedResults,
    /// Layouts of the charts.
    pub layouts: Layouts,
    /// Whether it runs in a browser.
    pub live: bool,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// Half-page charts stand side by side when there is room for both.
const HALF: [i32; 3] = [320, 720, 536];

/// Breakdown, drivers and the cloud.
#[component]
pub fn Breakdown(props: &Props) -> Html {
    let text = props.lang.text();
    let results = &props.results;
    let metric = results.scenario.metric;
    let parts = view::bars(text, &results.outcome);
    let title = view::bars_title(text, &results.outcome);
    let part_rows = view::shares(&results.outcome).into_iter().map(|(at, share)| {
        let energy = &results.outcome.by_activity[at];
        let [low, median, high] = [energy.low, energy.median, energy.high].map(|q| q.value());
        let span = format!("{}–{}", view::share_words([share[0]; 3]), view::share_words([share[2]; 3]));
        vec![
            text.activities[at].0.to_owned(),
            crate::text::number::percent(share[1]),
            span,
            [&*amount(Metric::Energy, median), text.open, &range(Metric::Energy, low, median, high), text.close]
                .concat(),
        ]
    });
    let choice = |choice: Metric| {
        let on_edit = props.on_edit.clone();
        let onchange = Callback::from(move |_: Event| edit(&on_edit, move |scenario| scenario.metric = choice));
        let on = choice == metric;
        html! {
            <label class={on.then_some("on")}>
                <input type="radio" name="metric" value={choice.id()} checked={on} {onchange} autocomplete="off" />
                <span>{ text.metric(choice) }</span>
            </label>
        }
    };
    let moved = view::drivers(text, metric, &results.drivers);
    let (centre, list) = &results.drivers;
    let driver_rows = list.iter().map(|driver| {
        vec![view::driver_label(text, driver).to_owned(), amount(metric, driver.low), amount(metric, driver.high)]
    });
    let drivers_sentence = format!("{}{}{}", text.drivers_title, text.colon, amount(metric, *centre));
    html! {
        <section class="sec" id="doubt">
            <div class="two">
                <figure id="bars">
                    <figcaption><h2>{ title.clone() }</h2><p class="cap">{ text.bars_caption }</p></figcaption>
                    { chart(props.layouts, HALF, &title, |width| {
                        scene(width, bars_height(&parts), |area| bars(area, Theme::Light, width, &parts))
                    }) }
                    { table(text.table, &text.bars_head, part_rows.collect()) }
                </figure>
                <figure id="drivers">
                    <figcaption><h2>{ text.drivers_title }</h2><p class="cap">{ text.drivers_caption }</p></figcaption>
                    <fieldset><legend class="vh">{ text.metric_choice }</legend>
                        <div class="seg">{ for Metric::ALL.into_iter().map(choice) }</div></fieldset>
                    if let Some(moved) = moved {
                        { chart(props.layouts, HALF, &drivers_sentence, |width| {
                            scene(width, drivers_height(&moved), |area| drivers(area, Theme::Light, width, &moved))
                        }) }
                    } else {
                        <p class="small">{ text.drivers_none }</p>
                    }
                    { table(text.table, &text.drivers_head, driver_rows.collect()) }
                </figure>
            </div>
            { cloud_figure(props) }
        </section>
    }
}

/// The cloud: a canvas live, a sentence and a table for everyone.
fn cloud_figure(props: &Props) -> Html {
    let text = props.lang.text();
    let results = &props.results;
    let up = if results.outcome.water.is_some() { Metric::Water } else { Metric::Carbon };
    let (Some(across), Some(high)) =
        (view::points(&results.outcome, Metric::Energy), view::points(&results.outcome, up))
    else {
        return html! { <p class="small">{ text.metric(up) }{ text.colon }{ text.not_published }</p> };
    };
    let name = text.metric(up);
    let sentence = fill(
        text.cloud_sentence,
        &[&range(Metric::Energy, across[0], across[2], across[4]), name, &range(up, high[0], high[2], high[4])],
    );
    let decades = |points: [f64; 5]| {
        let exponent = |value: f64| if value > 0.0 { libm::floor(libm::log10(value)) as i32 } else { 0 };
        (exponent(points[0] / 3.0), exponent(points[4] * 3.0) + 1)
    };
    let cloud = Cloud {
        metric: up,
        across: results.cloud.0.clone(),
        up: results.cloud.1.clone(),
        across_decades: decades(across),
        up_decades: decades(high),
        across_numerals: view::numerals(Metric::Energy, decades(across)),
        up_numerals: view::numerals(up, decades(high)),
        across_lines: [across[0], across[2], across[4]],
        up_lines: [high[0], high[2], high[4]],
    };
    let names = [text.rows_low, text.rows_median, text.rows_high];
    let rows = [0, 2, 4]
        .into_iter()
        .zip(names)
        .map(|(at, name)| vec![name.to_owned(), amount(Metric::Energy, across[at]), amount(up, high[at])]);
    html! {
        <figure id="cloud" class="cloud">
            <figcaption><h2>{ text.cloud_title }</h2><p class="cap">{ fill(text.cloud_caption, &[name]) }</p></figcaption>
            <CloudCanvas {cloud} live={props.live} />
            <p class="small">{ sentence }</p>
            { table(text.table, &["", text.metric(Metric::Energy), name], rows.collect()) }
        </figure>
    }
}
