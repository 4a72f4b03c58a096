//! What a reader may change in a widget: the page's own fields, which its program
//! reads. Without scripts they are not shown.

use footprint::model::{Activity, Metric};
use footprint::survey::View;
use yew::prelude::*;

use crate::text::number::count;
use crate::text::survey::survey_page;
use crate::text::widget::widget_page;
use crate::view::survey::input_value;
use crate::view::widget::{Kind, Preset, Words, activity, inputs};

/// The controls of a preset; nothing where it has none.
pub(super) fn controls(words: &Words, preset: Preset) -> Html {
    if !preset.kind.is_live() {
        return Html::default();
    }
    let fields: Vec<Html> = match preset.kind {
        Kind::WhatIf => inputs(preset.id).iter().map(|field| input(words, field)).collect(),
        kind => kind.controls().iter().map(|field| control(words, preset, field)).collect(),
    };
    let page = widget_page(words.lang);
    html! {
        <form id="controls" aria-label={page.set} autocomplete="off">{ for fields }</form>
    }
}

fn labelled(id: &str, label: &'static str, control: Html) -> Html {
    html! { <div class="knob"><label for={["in-", id].concat()}>{ label }</label>{ control }</div> }
}

/// A field that must be a number, and where it says what is wrong with it.
fn number(id: &'static str, label: &'static str, value: String, around: [Html; 2]) -> Html {
    let [before, after] = around;
    let problem = [id, "-problem"].concat();
    labelled(
        id,
        label,
        html! {
            <span class="field">
                <span class="row">
                    { before }
                    <input class="qty" type="text" id={["in-", id].concat()} inputmode="decimal" autocomplete="off" name={id} {value} aria-describedby={problem.clone()} />
                    { after }
                </span>
                <span class="msg" id={problem} role="status" hidden=true />
            </span>
        },
    )
}

fn select(name: &'static str, label: &'static str, options: Vec<(&'static str, &'static str)>, chosen: &str) -> Html {
    let option = |(value, label): (&'static str, &'static str)| html! { <option {value} selected={value == chosen}>{ label }</option> };
    labelled(
        name,
        label,
        html! { <select class="select" id={["in-", name].concat()} {name}>{ for options.into_iter().map(option) }</select> },
    )
}

fn control(words: &Words, preset: Preset, field: &'static str) -> Html {
    let (text, labels) = (words.text, words.widget.controls);
    let scenario = preset.scenario();
    let activities = || Activity::ALL.iter().take(9).map(|known| (known.id(), text.activity(*known))).collect();
    match field {
        "activity" => {
            let counted = activity(&scenario.a).unwrap_or(Activity::Text);
            select("activity", labels[0], activities(), counted.id())
        }
        "b.activity" => {
            let counted = scenario.b.as_ref().and_then(activity).unwrap_or(Activity::Text);
            select("b.activity", labels[4], activities(), counted.id())
        }
        "count" => {
            let many = activity(&scenario.a).map_or(0.0, |counted| scenario.a.count(counted));
            let page = widget_page(words.lang);
            let step = |by: &'static str, label: &'static str, sign: &'static str| {
                html! { <button type="button" class="btn" data-step={by} aria-label={label}>{ sign }</button> }
            };
            number("count", labels[1], count(many), [step("-1", page.less, "−"), step("1", page.more, "+")])
        }
        "metric" => {
            let metrics = Metric::ALL.map(|metric| (metric.id(), text.metric(metric)));
            select("metric", labels[3], metrics.to_vec(), scenario.metric.id())
        }
        _ => select("place", labels[2], places(words), scenario.a.place.get().code),
    }
}

/// The world and regions; the program adds the countries.
fn places(words: &Words) -> Vec<(&'static str, &'static str)> {
    words.names.groups().0.iter().map(|[code, name]| (*code, *name)).collect()
}

/// An input of a what-if.
fn input(words: &Words, field: &'static str) -> Html {
    let page = survey_page(words.lang);
    let view = View::default();
    match field {
        "place" => select("place", page.place_input, places(words), view.place.get().code),
        "evidence" => {
            let names = ["epoch", "report"].into_iter().zip(page.evidence_names).collect();
            select("evidence", page.evidence_input, names, &view.value("evidence"))
        }
        _ => {
            let at = footprint::survey::Input::ALL.iter().position(|input| input.id() == field).unwrap_or(0);
            number(field, page.inputs[at], input_value(&view, field), [Html::default(), Html::default()])
        }
    }
}
