//! Use this result: link, sentence, files.

use footprint::data::DATASET;
use footprint::link;
use footprint::model::Metric;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::app::SharedResults;
use super::{Shelf, browser, canvas};
use crate::chart::{Card, LADDER_HEIGHT, Theme, ladder, scene};
use crate::export;
use crate::text::number::{amount, range};
use crate::text::{Lang, Text, fill};
use crate::view;

/// The panel.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// What is shared.
    pub results: SharedResults,
}

/// Buttons and the ready sentence.
#[component]
pub fn Share(props: &Props) -> Html {
    let text = props.lang.text();
    let status = use_state(|| "");
    let results = &props.results;
    let place = props.shelf.place(results.scenario.a.place.get().code).to_owned();
    let sentence = view::sentence(text, &results.scenario, &results.outcome, &results.other, &place);
    let copy = |what: fn(&Props, &str) -> String| {
        let (status, props, sentence) = (status.clone(), props.clone(), sentence.clone());
        Callback::from(move |_: MouseEvent| {
            let status = status.clone();
            browser::copy(&what(&props, &sentence), move |done| {
                status.set(if done { text.copied } else { text.copy_failed });
                let status = status.clone();
                Timeout::new(4000, move || status.set("")).forget();
            });
        })
    };
    let file = |make: fn(&Props)| {
        let props = props.clone();
        Callback::from(move |_: MouseEvent| make(&props))
    };
    html! {
        <section class="sec" id="share">
            <h2>{ text.share_title }</h2>
            <div class="bar-share">
                <button type="button" class="btn pri" id="copy-link" onclick={copy(|props, _| address(props))}>{ text.copy_link }</button>
                <button type="button" class="btn" id="copy-sentence" onclick={copy(|props, sentence| [sentence, " ", &address(props)].concat())}>{ text.copy_sentence }</button>
                <button type="button" class="btn" id="csv" onclick={file(csv)}>{ "CSV" }</button>
                <button type="button" class="btn" id="json" onclick={file(json)}>{ "JSON" }</button>
                <button type="button" class="btn" id="png" onclick={file(png)}>{ "PNG" }</button>
                <button type="button" class="btn" id="svg" onclick={file(svg)}>{ "SVG" }</button>
                <button type="button" class="btn" onclick={Callback::from(|_: MouseEvent| browser::print())}>{ text.print }</button>
                <span class="small" role="status" id="share-status">{ *status }</span>
            </div>
            <p class="cite" id="sentence">{ sentence }</p>
            <p class="cap">{ text.downloads }</p>
        </section>
    }
}

/// The link to this exact state.
fn address(props: &Props) -> String {
    [&*browser::address(), "?", &link::write(&props.results.scenario)].concat()
}

/// The sources behind the result, as files cite them.
fn cites(props: &Props) -> Vec<export::Cite<'_>> {
    export::source_ids(&props.results.scenario.a)
        .into_iter()
        .map(|id| {
            let found = props.shelf.source(&id);
            (id, found.map_or("", |source| source.title.as_str()), found.map_or("", |source| source.url.as_str()))
        })
        .collect()
}

fn csv(props: &Props) {
    let results = &props.results;
    let file = export::csv(&results.scenario, &results.outcome, &results.other, &cites(props), &browser::address());
    browser::download("per-prompt.csv", "text/csv;charset=utf-8", &file);
}

fn json(props: &Props) {
    let results = &props.results;
    let file = export::json(&results.scenario, &results.outcome, &results.other, &cites(props), &browser::address());
    browser::download("per-prompt.json", "application/json", &file);
}

/// Source, sources and link: the lines inside every picture.
fn lines(text: &Text, props: &Props) -> Vec<String> {
    let ids = export::source_ids(&props.results.scenario.a);
    vec![fill(text.card_source, &[DATASET]), ids.join(", "), address(props)]
}

fn heading(text: &Text, props: &Props) -> (String, String) {
    let scenario = &props.results.scenario;
    let place = props.shelf.place(scenario.a.place.get().code);
    (text.result_title(scenario.scale.period).to_owned(), view::circumstances(text, scenario, place))
}

fn svg(props: &Props) {
    let text = props.lang.text();
    let results = &props.results;
    let evidence = results.scenario.a.evidence;
    let Some(data) = view::ladder(text, evidence, &results.outcome, &results.other, Metric::Energy) else { return };
    let picture = scene(1120, LADDER_HEIGHT, |area| ladder(area, Theme::Light, 1120, &data));
    let (title, sub) = heading(text, props);
    let title = [&*title, text.colon, &data.flag, text.comma, &sub].concat();
    browser::download("per-prompt.svg", "image/svg+xml", &picture.to_svg(&title, &lines(text, props)));
}

fn png(props: &Props) {
    let text = props.lang.text();
    let results = &props.results;
    let evidence = results.scenario.a.evidence;
    let Some(ladder) = view::ladder(text, evidence, &results.outcome, &results.other, Metric::Energy) else { return };
    let (title, sub) = heading(text, props);
    let result = |metric: Metric| {
        let points = view::points(&results.outcome, metric);
        let value = points.map_or_else(|| text.not_published.into(), |p| amount(metric, p[2]));
        let span = points.map_or_else(String::new, |p| [text.range_90, " ", &range(metric, p[0], p[2], p[4])].concat());
        (metric, text.metric(metric).to_owned(), value, span)
    };
    let data = Card { title, sub, results: Metric::ALL.map(result).to_vec(), ladder, lines: lines(text, props) };
    canvas::download_card("per-prompt.png", &data);
}
