//! Three results with their doubt, what the other evidence gives, the rulers.

use footprint::model::{Evidence, Metric};
use yew::prelude::*;

use super::Shelf;
use super::app::SharedResults;
use super::figure::{Layouts, WIDTHS, chart, table};
use super::state::{OnEdit, edit};
use crate::chart::{LADDER_HEIGHT, Theme, ladder, scene};
use crate::text::number::{amount, exact, parts, range};
use crate::text::{Lang, fill};
use crate::view;

/// The panel.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// What is shown.
    pub results: SharedResults,
    /// Layouts of the charts.
    pub layouts: Layouts,
    /// Reports a change.
    pub on_edit: OnEdit,
}

const CLASSES: [&str; 3] = ["c-energy", "c-carbon", "c-water"];

/// Results and rulers.
#[component]
pub fn ResultsPanel(props: &Props) -> Html {
    let text = props.lang.text();
    let results = &props.results;
    let scenario = &results.scenario;
    let place = props.shelf.place(scenario.a.place.get().code).to_owned();
    let newer = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit(&on_edit, |scenario| {
                scenario.a = scenario.a.with_newer_evidence();
                scenario.b = scenario.b.take().map(|b| b.with_newer_evidence());
            });
        })
    };
    let one = |at: usize| {
        let metric = Metric::ALL[at];
        html! { <div class="result" id={metric.id()}>{ result(props.lang, results, metric, CLASSES[at]) }</div> }
    };
    let empty = view::points(&results.outcome, Metric::Energy).is_none_or(|points| points[2] <= 0.0);
    let ruler = |metric: Metric| {
        let Some(data) = view::ladder(text, scenario.a.evidence, &results.outcome, &results.other, metric) else {
            return html! { <p class="small" key={metric.id()}>{ text.metric(metric) }{ text.colon }{ text.not_published }</p> };
        };
        let points = data.band.points;
        let sentence = fill(
            text.ladder_sentence,
            &[text.metric(metric), &data.flag, &range(metric, points[0], points[2], points[4])],
        );
        let names = [text.rows_low, text.rows_quarter, text.rows_median, text.rows_three, text.rows_high];
        let rows = names.iter().zip(points).map(|(name, value)| vec![(*name).to_owned(), amount(metric, value)]);
        html! {
            <figure key={metric.id()} id={format!("ladder-{}", metric.id())}>
                <figcaption><h3>{ text.metric(metric) }</h3></figcaption>
                { chart(props.layouts, WIDTHS, &sentence, |width| {
                    scene(width, LADDER_HEIGHT, |area| ladder(area, Theme::Light, width, &data))
                }) }
                { table(text.table, &text.ladder_head, rows.collect()) }
            </figure>
        }
    };
    html! {
        <section class="sec" id="results">
            <div class="sec-h">
                <h2>{ text.result_title(scenario.scale.period) }</h2>
                <p class="small">{ view::circumstances(text, scenario, &place) }</p>
            </div>
            <p class="msg" hidden={!empty}>{ text.empty_day }</p>
            <div class="res">{ for (0..3).map(one) }</div>
            <p class="msg mixed" hidden={!scenario.a.mixes_evidence()}>
                { text.mixed }{ " " }
                <button type="button" class="btn" id="use-newer" onclick={newer}>{ text.use_newer }</button>
            </p>
            <div class="lads">{ for Metric::ALL.into_iter().map(ruler) }</div>
            <p class="cap">{ text.ladder_caption }</p>
        </section>
    }
}

/// One result: number, range, how sure, equivalent, the other evidence's.
fn result(lang: Lang, results: &SharedResults, metric: Metric, class: &'static str) -> Html {
    let text = lang.text();
    let Some(points) = view::points(&results.outcome, metric) else {
        return html! { <><h3>{ text.metric(metric) }</h3><p class="big none">{ text.not_published }</p></> };
    };
    let [low, _, median, _, high] = points;
    let (number, unit) = parts(metric, median);
    let (word, phrase) = view::sure_words(text, &points, results.outcome.unranged, metric);
    let familiar: Vec<String> =
        view::familiar(&results.outcome, metric).iter().map(|e| view::equivalent_phrase(text, e)).collect();
    let equals = match familiar.as_slice() {
        [one, other, ..] => fill(text.equals, &[one]) + &fill(text.or, &[other]),
        [one] => fill(text.equals, &[one]),
        [] => String::new(),
    };
    let newer = results.scenario.a.evidence == Evidence::Newer;
    let also = if newer { text.with_report } else { text.with_newer };
    let other = view::with_range(text, metric, view::points(&results.other, metric));
    html! {
        <>
            <h3>{ text.metric(metric) }</h3>
            <p class={classes!("big", class)}><bdi>
                <data value={exact(median)}>{ number }</data>{ "\u{a0}" }<small>{ unit }</small>
            </bdi></p>
            <p class="r90">{ text.range_90 }{ " " }<b><bdi>{ range(metric, low, median, high) }</bdi></b>
                <data hidden=true class="low" value={exact(low)} /><data hidden=true class="high" value={exact(high)} /></p>
            <p class="sure"><b>{ word }</b>{ if phrase.is_empty() { String::new() } else { [text.colon, &phrase].concat() } }</p>
            <p class="eq">{ equals }</p>
            <p class="also">{ also }<b>{ other }</b></p>
        </>
    }
}
