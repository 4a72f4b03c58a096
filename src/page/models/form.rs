//! What can be chosen. The program shows the fields of the chosen kind and reads
//! them by their names.

use footprint::data::{EcoLogits, Provider};
use yew::prelude::*;

use super::Models;
use super::zones::groups;
use crate::view::models::{label, provider};

pub(super) fn form(models: &Models) -> Html {
    let page = models.page;
    html! {
        <section class="form" aria-label={page.form_title}>
            { kinds(models) }
            <div class="knobs">
                <div class="of-text whole">{ text_models(models) }</div>
                <div class="of-video whole">{ video_models(models) }</div>
                <div class="of-own pair">
                    { number(models, "active", "70") }
                    { number(models, "total", "") }
                    <p class="cap whole">{ page.own_hint }</p>
                </div>
                <div class="of-words">{ number(models, "tokens", &models.query.value("tokens")) }</div>
                <div class="of-video pair">
                    { number(models, "width", &models.query.value("width")) }
                    { number(models, "height", &models.query.value("height")) }
                    { sizes(models) }
                    { number(models, "seconds", &models.query.value("seconds")) }
                    <label class="tick" data-sound=""><input type="checkbox" name="audio" checked=true autocomplete="off" /><span>{ label(&models.words, "audio") }</span></label>
                </div>
            </div>
            { more(models) }
        </section>
    }
}

fn kinds(models: &Models) -> Html {
    let choice = |(id, label): (&'static str, &'static str)| {
        html! { <label><input type="radio" name="kind" value={id} checked={id == "text"} autocomplete="off" /><span>{ label }</span></label> }
    };
    html! {
        <fieldset>
            <legend class="vh">{ models.page.kind }</legend>
            <div class="seg">{ for ["text", "video", "own"].into_iter().zip(models.page.kinds).map(choice) }</div>
        </fieldset>
    }
}

/// A number's field with the place of its message.
fn number(models: &Models, name: &'static str, value: &str) -> Html {
    let label = label(&models.words, name);
    let (id, problem) = (["in-", name].concat(), [name, "-problem"].concat());
    html! {
        <div class="knob">
            <label class="small" for={id.clone()}>{ label }</label>
            <span class="field">
                <input class="qty" type="text" {id} inputmode={if value.is_empty() || is_ranged(name) { "text" } else { "decimal" }} autocomplete="off" {name} aria-label={label.to_owned()}
                    value={value.to_owned()} aria-describedby={problem.clone()} />
                <span class="msg" id={problem} role="status" hidden=true />
            </span>
        </div>
    }
}

/// Keys for numbers have no dash on some phones.
fn is_ranged(name: &str) -> bool {
    matches!(name, "active" | "total" | "batch" | "bits" | "memory" | "chip")
}

fn select(models: &Models, name: &'static str, first: Html, options: Html) -> Html {
    let label = label(&models.words, name);
    html! {
        <label class="knob">
            <span class="small">{ label }</span>
            <select class="select" {name} aria-label={label.to_owned()} autocomplete="off" translate="no">{ first }{ options }</select>
        </label>
    }
}

/// The models by provider; each says when its size is a guess.
fn text_models(models: &Models) -> Html {
    let (tables, chosen) = (EcoLogits::get(), models.query.value("model"));
    let group = |one: &Provider<'static>| {
        let of = tables.models.iter().filter(|model| model.provider == one.provider);
        let option = |model: &footprint::data::TextModel<'static>| {
            let value = [model.provider, "/", model.model].concat();
            let guessed = if model.guessed { [" · ", models.page.guessed].concat() } else { String::new() };
            let selected = value == chosen;
            html! { <option {value} {selected}>{ model.model }{ guessed }</option> }
        };
        html! { <optgroup label={provider(one.provider).to_owned()}>{ for of.map(option) }</optgroup> }
    };
    select(models, "model", html! {}, tables.text_providers.iter().map(group).collect())
}

fn video_models(models: &Models) -> Html {
    let tables = EcoLogits::get();
    // The first of the list, marked so that a choice of another one shows as such.
    let first = tables.video_providers.first().map_or("", |one| one.provider);
    let first = tables.videos.iter().find(|model| model.provider == first).map_or("", |model| model.model);
    let group = |one: &Provider<'static>| {
        let of = tables.videos.iter().filter(|model| model.provider == one.provider);
        let option = |model: &footprint::data::VideoModel<'static>| {
            let selected = model.model == first;
            html! { <option value={model.model} {selected}>{ model.model.split_once('/').map_or(model.model, |(_, name)| name) }</option> }
        };
        html! { <optgroup label={provider(one.provider).to_owned()}>{ for of.map(option) }</optgroup> }
    };
    select(models, "video", html! {}, tables.video_providers.iter().map(group).collect())
}

/// The sizes that any clip model offers; the program shows the chosen model's.
fn sizes(models: &Models) -> Html {
    let mut all: Vec<&str> = EcoLogits::get().videos.iter().flat_map(|model| model.resolutions.split(' ')).collect();
    all.sort_by_key(|size| size.split('x').next().and_then(|width| width.parse::<u32>().ok()));
    all.dedup();
    let button = |size: &str| {
        html! { <button type="button" class="btn" data-size={size.to_owned()} aria-pressed="false">{ size.replace('x', " × ") }</button> }
    };
    html! {
        <div class="whole sizes"><span class="small">{ models.page.size_hint }</span><span class="chips">{ for all.into_iter().map(button) }</span></div>
    }
}

fn more(models: &Models) -> Html {
    let page = models.page;
    let tables = EcoLogits::get();
    let option = |one: &Provider<'static>| html! { <option value={one.provider}>{ provider(one.provider) }</option> };
    let centres = |all: &[Provider<'static>]| {
        let first = html! { <option value="" selected=true>{ page.provider_own }</option> };
        select(models, "provider", first, all.iter().map(option).collect())
    };
    let places = groups(models.lang).into_iter().zip(page.zone_groups).map(|(zones, label)| {
        let option = |(code, name): (&'static str, String)| html! { <option value={code}>{ name }</option> };
        html! { <optgroup {label}>{ for zones.into_iter().map(option) }</optgroup> }
    });
    let value = |name: &'static str| number(models, name, &models.query.value(name));
    html! {
        <details class="more">
            <summary><span>{ page.more }<span class="of-words">{ page.more_words }</span></span></summary>
            <p class="cap">{ page.more_hint }</p>
            <div class="knobs">
                { select(models, "zone", html! { <option value="" selected=true>{ page.zone_own }</option> }, places.collect()) }
                <div class="of-words">{ centres(&tables.text_providers) }</div>
                <div class="of-video">{ centres(&tables.video_providers) }</div>
                <div class="of-words pair">{ value("input") }{ value("cached") }{ value("batch") }{ value("bits") }{ value("memory") }{ value("chip") }</div>
            </div>
        </details>
    }
}
