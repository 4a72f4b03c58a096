//! What goes beyond the package, and what was measured: bars on scales that the
//! program moves.

use footprint::data;
use yew::prelude::*;

use super::Models;
use crate::page::embed_link;
use crate::view::models::ruler::{NUMERALS, TICKS};
use crate::view::models::{LANES, ROWS};

pub(super) fn beyond(models: &Models) -> Html {
    let page = models.page;
    let lane = |lane: &'static str| {
        let key = ["lane-", lane].concat();
        html! {
            <li data-row={key.clone()} hidden={models.shown.texts.get(&key).is_empty()}>
                { models.out("b", "", &key) }
                { models.out("bdi", "worth", &[&*key, "-value"].concat()) }
                { bar(models, "bar", &["bar-", lane].concat(), false) }
                { models.out("span", "cap", &[&*key, "-note"].concat()) }
            </li>
        }
    };
    // What each suggestion sets; the last one takes all of it back.
    let sets = [
        "batch=4-256",
        "bits=4-16",
        "chip=0.29-1.9",
        "input=10000",
        "input=0&cached=0&batch=64&bits=16&memory=80&chip=1&provider=",
    ];
    let preset = |(set, label): (&'static str, &'static str)| html! { <button type="button" class="btn" data-set={set}>{ label }</button> };
    html! {
        <section class="sec" id="beyond" data-kind="text" data-mark="kind">
            <h2>{ page.beyond_title }</h2>
            <p class="of-words">{ page.beyond_hint }{ " " }{ embed_link(models.words.lang, "model/gpt-4o", page.beyond_title) }</p>
            <p class="of-video">{ page.beyond_clip }</p>
            <p class="chips presets of-words"><span class="small">{ page.presets_title }</span>{ for sets.into_iter().zip(page.presets).map(preset) }</p>
            { models.out("p", "small", "nothing-set") }
            <div translate="no">
                { scale(models, "energy-scale") }
                <ul class="lanes">{ for LANES.into_iter().map(lane) }</ul>
            </div>
            <p class="cap">{ page.ruler_note }</p>
            <p class="cap of-words">{ page.chip_note }</p>
        </section>
    }
}

pub(super) fn measured(models: &Models) -> Html {
    let page = models.page;
    let row = |at: usize| {
        let key = |part: &str| ["measured-", &*at.to_string(), part].concat();
        html! {
            <li data-row={key("")} hidden={models.shown.texts.get(&key("")).is_empty()}>
                { models.out("b", "", &key("")) }
                <a class="src-ref" data-mark={key("-link")} href={models.attribute(&key("-link"), "href").unwrap_or_else(|| "../evidence/".into())}>{ page.measured_row }</a>
                { models.out("bdi", "worth", &key("-value")) }
                { bar(models, "bar", &key("-bar"), true) }
                { models.out("bdi", "worth", &key("-estimate")) }
                { bar(models, "bar by", &key("-by"), false) }
                { models.out("span", "small", &key("-ratio")) }
            </li>
        }
    };
    html! {
        <section class="sec" id="measured" data-kind="text" data-mark="kind">
            <h2>{ page.measured_title }</h2>
            <p class="of-words">{ page.measured_hint }</p>
            { models.out("p", "said", "not-measured") }
            <div translate="no" data-row="measured-0" hidden={models.shown.texts.get("measured-0").is_empty()}>
                { scale(models, "measured-scale") }
                <ul class="lanes tests">{ for (0..ROWS).map(row) }</ul>
            </div>
            <p class="small measured-models of-words" translate="no">{ page.measured_models }{ for measured_models(models) }</p>
        </section>
    }
}

/// Links to the estimates that have a measurement of that very model.
fn measured_models(models: &Models) -> Vec<Html> {
    let mut names: Vec<(&str, &str)> =
        data::measured().iter().filter(|row| row.same).map(|row| (row.provider, row.model)).collect();
    names.dedup();
    let link = |(provider, name): (&str, &str)| {
        let mut query = models.query;
        let known = query.apply("model", &[provider, "/", name].concat());
        let short = name.rsplit('/').next().unwrap_or(name).to_owned();
        known.ok().map(|()| html! { <>{ " " }<a href={["?", &query.write(), "#measured"].concat()}>{ short }</a></> })
    };
    names.into_iter().filter_map(link).collect()
}

/// A scale: numerals at places in percent, and ticks stretched to the width.
fn scale(models: &Models, name: &'static str) -> Html {
    let numeral = |at: usize| {
        let key = [name, "-tick-", &*at.to_string()].concat();
        let said = models.shown.texts.get(&key).to_owned();
        html! {
            <text y="14" hidden={said.is_empty()} x={models.attribute(&key, "x").unwrap_or_else(|| "0%".into())} text-anchor={models.attribute(&key, "text-anchor").unwrap_or_else(|| "middle".into())}
                data-out={key.clone()} data-mark={key}>{ said }</text>
        }
    };
    let key = [name, "-ticks"].concat();
    let (width, height) = TICKS;
    html! {
        <div class="scale" aria-hidden="true">
            <svg width="100%" height="20" focusable="false">{ for (0..NUMERALS).map(numeral) }</svg>
            <svg class="ticks" width="100%" height="10" viewBox={format!("0 0 {width} {height}")} preserveAspectRatio="none" focusable="false">
                <path d={models.attribute(&key, "d").unwrap_or_else(|| "M0 0".into())} data-mark={key} />
            </svg>
        </div>
    }
}

/// A bar, with the line of a measurement's middle.
fn bar(models: &Models, class: &'static str, key: &str, has_point: bool) -> Html {
    let of = |key: &str, name: &str| models.attribute(key, name).unwrap_or_else(|| "0%".into());
    let point = [key, "-point"].concat();
    html! {
        <svg class={class} width="100%" height="16" aria-hidden="true" focusable="false">
            <rect y="2" height="12" x={of(key, "x")} width={of(key, "width")} data-mark={key.to_owned()} />
            if has_point { <line y1="0" y2="16" x1={of(&point, "x1")} x2={of(&point, "x2")} data-mark={point.clone()} /> }
        </svg>
    }
}
