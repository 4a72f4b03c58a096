//! Two set-ups side by side, and how many times one the other is.

use footprint::model::Metric;
use yew::prelude::*;

use super::Shelf;
use super::activities::Activities;
use super::app::SharedResults;
use super::evidence::Choice;
use super::figure::{Layouts, WIDTHS, chart, table};
use super::settings::PlaceAndWater;
use super::state::{OnEdit, edit};
use crate::chart::{PAIR_HEIGHT, Theme, pair, scene};
use crate::text::Lang;
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
    /// Layouts of the chart.
    pub layouts: Layouts,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// The comparison, or the button that starts it.
#[component]
pub fn Compare(props: &Props) -> Html {
    let text = props.lang.text();
    let on = props.results.scenario.b.is_some();
    let button = |change: fn(&mut footprint::model::Scenario), label: &'static str, id: &'static str| {
        let on_edit = props.on_edit.clone();
        let onclick = Callback::from(move |_: MouseEvent| edit(&on_edit, change));
        html! { <button type="button" class="btn" {id} {onclick}>{ label }</button> }
    };
    let toggle = if on {
        button(|scenario| scenario.b = None, text.compare_stop, "compare")
    } else {
        button(|scenario| scenario.b = Some(scenario.a.clone()), text.compare_start, "compare")
    };
    let swap = |scenario: &mut footprint::model::Scenario| {
        if let Some(b) = &mut scenario.b {
            core::mem::swap(&mut scenario.a, b);
        }
    };
    html! {
        <section class="sec" id="compare-panel">
            <div class="sec-h"><h2>{ text.compare_title }</h2><p class="small">{ text.compare_hint }</p></div>
            <p class="bar-share">{ toggle }if on { { button(swap, text.compare_swap, "swap") } }</p>
            if on { { sides(props) } }
        </section>
    }
}

fn sides(props: &Props) -> Html {
    let text = props.lang.text();
    let results = &props.results;
    let (Some(b), Some((outcome, ratio))) = (&results.scenario.b, &results.compared) else { return Html::default() };
    let of = |metric| match metric {
        Metric::Energy => ratio.energy,
        Metric::Carbon => ratio.carbon,
        Metric::Water => ratio.water,
    };
    let rows = Metric::ALL.into_iter().map(|metric| {
        vec![
            text.metric(metric).to_owned(),
            view::with_range(text, metric, view::points(&results.outcome, metric)),
            view::with_range(text, metric, view::points(outcome, metric)),
            view::compared(text, of(metric)),
        ]
    });
    let pictures = Metric::ALL.into_iter().map(|metric| {
        let words = view::compared(text, of(metric));
        let sentence = [text.metric(metric), text.colon, &words].concat();
        let Some(data) = view::pair(text, metric, &results.outcome, outcome) else {
            return html! { <p class="small" key={metric.id()}>{ sentence }</p> };
        };
        html! {
            <figure key={metric.id()} id={format!("pair-{}", metric.id())}>
                <figcaption><h3>{ sentence.clone() }</h3></figcaption>
                { chart(props.layouts, WIDTHS, &sentence, |width| scene(width, PAIR_HEIGHT, |area| pair(area, Theme::Light, width, &data))) }
            </figure>
        }
    });
    let shelf = props.shelf.clone();
    html! {
        <div class="compared">
            <div class="side-b">
                <h3>{ text.side[1] }</h3>
                <Choice lang={props.lang} b=true shelf={shelf.clone()} setup={b.clone()} on_edit={props.on_edit.clone()} />
                <Activities lang={props.lang} setup={b.clone()} b=true on_edit={props.on_edit.clone()} />
                <div class="sets"><PlaceAndWater lang={props.lang} {shelf} b=true setup={b.clone()} on_edit={props.on_edit.clone()} /></div>
            </div>
            <div class="lads">{ for pictures }</div>
            <p class="cap">{ text.pair_caption }</p>
            { table(text.table, &text.compare_head, rows.collect()) }
        </div>
    }
}
