//! The what-ifs: inputs, result, and under it what is assumed and who says so.

use footprint::data;
use footprint::survey::Input;
use yew::prelude::*;

use super::Survey;
use crate::names::Names;
use crate::page::{Page, embed_link};
use crate::view::survey::input_value;
use crate::view::widget::WHAT_IFS;

/// A control of an instrument.
enum Control {
    Number(Input),
    Place,
    Evidence,
}

use Control::{Evidence, Number, Place};

/// Controls, keys of the results, rows that it moves, and figures beside them.
type Instrument = (&'static [Control], &'static [&'static str], &'static str, &'static [&'static str]);

const INSTRUMENTS: [Instrument; 7] = [
    (
        &[Number(Input::RackPower), Number(Input::RackGain), Place],
        &["out-rack"],
        "context.rack-power context.rack-gain context.rack-saving",
        &["ember-2026"],
    ),
    (
        &[Number(Input::Cooling), Place],
        &["out-cooling-site", "out-cooling-all"],
        "context.liquid-cooling",
        &["onsite-water", "pue", "per-prompt-water"],
    ),
    (
        &[Number(Input::EfficiencyGain), Number(Input::EfficiencyYears), Number(Input::UseGrowth)],
        &["out-gain", "out-use"],
        "context.efficiency-gain context.efficiency-years",
        &[],
    ),
    (
        &[Number(Input::Doubling)],
        &["out-doubling", "out-iea"],
        "context.energy-doubling",
        &["dc-world-2024", "dc-world-2030"],
    ),
    (
        &[Number(Input::MarketGrowth)],
        &["out-market", "out-market-needed"],
        "context.market-growth context.market-2022 context.market-2032",
        &[],
    ),
    (&[Number(Input::EnergySaved)], &["out-cost"], "context.alibaba-energy-low context.alibaba-energy-high", &[]),
    (
        &[Number(Input::Tokens), Evidence, Place],
        &["out-tokens", "out-unit"],
        "context.query-energy",
        &["text-report", "devries-2023", "text-epoch", "pue", "ember-2026"],
    ),
];

pub(super) fn what_ifs(survey: &Survey) -> Html {
    let page = survey.page;
    let instrument = |(at, (controls, outs, rows, beside)): (usize, &Instrument)| {
        let (heading, assumed) = page.what_ifs[at];
        let out = |(first, key): (usize, &&'static str)| {
            let said = survey.beside.get(key).to_owned();
            html! { <p class={if first == 0 { "out" } else { "small" }}><bdi data-out={*key} translate="no">{ said }</bdi></p> }
        };
        html! {
            <article class="what-if" data-rows={*rows}>
                <h3>{ heading }</h3>
                <div class="knobs">{ for controls.iter().map(|control| knob(survey, control, at)) }</div>
                <div>{ for outs.iter().enumerate().map(out) }</div>
                <p class="small">{ survey.prose(assumed) }</p>
                <p class="cap">{ survey.page.sources }{ survey.words.text.colon }{ sources(beside) }{ embed_link(survey.words.lang, &["what-if/", WHAT_IFS[at]].concat(), heading) }</p>
            </article>
        }
    };
    survey.section(
        "what-if",
        html! { <><p>{ page.what_if_hint }</p>
        <p class="bar-share">
            <button type="button" class="btn" id="copy-what-if">{ page.copy_link }</button>
            <span class="small" role="status" id="what-if-status" />
        </p>
        <div class="what-ifs">{ for INSTRUMENTS.iter().enumerate().map(instrument) }</div></> },
    )
}

/// Links to the sources: the report first, then those of the figures beside it,
/// or a source that stands there itself.
fn sources(beside: &[&'static str]) -> Html {
    let mut ids = vec!["report-2025"];
    for id in beside {
        let figure = data::figures().iter().chain(data::macros()).find(|figure| figure.id == *id);
        for id in figure.map_or_else(|| vec![*id], |figure| figure.sources().collect()) {
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
    }
    let link = |id: &str| {
        html! { <a class="src-ref" href={["../", Page::Sources.path(), "#src-", id].concat()}>{ id.to_owned() }</a> }
    };
    ids.into_iter().map(link).collect()
}

fn knob(survey: &Survey, control: &Control, at: usize) -> Html {
    match control {
        Number(input) => number(survey, *input),
        Place => place(survey, at),
        Evidence => evidence(survey),
    }
}

fn number(survey: &Survey, input: Input) -> Html {
    let label = survey.page.inputs[input as usize];
    let problem = [input.id(), "-problem"].concat();
    html! {
        <div class="knob">
            <label class="small" for={["in-", input.id()].concat()}>{ label }</label>
            <span class="field">
                <input class="qty" type="text" id={["in-", input.id()].concat()} inputmode="decimal" autocomplete="off" name={input.id()} aria-label={label}
                    value={input_value(&survey.view, input.id())} aria-describedby={problem.clone()} />
                <span class="msg" id={problem} role="status" hidden=true />
            </span>
        </div>
    }
}

/// The same place for all instruments; each shows it.
fn place(survey: &Survey, at: usize) -> Html {
    let names = Names::of(survey.words.lang);
    let chosen = survey.view.value("place");
    let option = |[code, name]: &[&'static str; 2]| html! { <option value={*code} selected={*code == chosen}>{ *name }</option> };
    let label = [survey.page.place_input, survey.words.text.colon, survey.page.what_ifs[at].0].concat();
    html! {
        <div class="knob">
            <label class="small" for={["place-", &at.to_string()].concat()}>{ survey.page.place_input }</label>
            <select class="select" name="place" id={["place-", &at.to_string()].concat()} aria-label={label} autocomplete="off">{ for names.groups().0.iter().map(option) }</select>
        </div>
    }
}

fn evidence(survey: &Survey) -> Html {
    let choice = |(id, label): (&'static str, &'static str)| {
        html! {
            <label><input type="radio" name="evidence" value={id} checked={id == survey.view.value("evidence")} autocomplete="off" /><span>{ label }</span></label>
        }
    };
    let choices = ["epoch", "report"].into_iter().zip(survey.page.evidence_names);
    html! {
        <fieldset class="knob wide">
            <legend class="small">{ survey.page.evidence_input }</legend>
            <div class="seg">{ for choices.map(choice) }</div>
        </fieldset>
    }
}
