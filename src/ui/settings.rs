//! Place, water, people and time.

use footprint::data::PlaceId;
use footprint::link::LIMIT_PEOPLE;
use footprint::model::{Period, Scale, Scenario, Setup, WaterScope};
use yew::prelude::*;

use super::number_field::NumberField;
use super::state::{OnEdit, edit, side};
use super::{Shelf, browser};
use crate::text::number::significant;
use crate::text::{Lang, fill};

/// The settings.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// The scenario.
    pub scenario: Scenario,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// All settings of the first set-up, and the scale.
#[component]
pub fn Settings(props: &Props) -> Html {
    html! {
        <div class="sets">
            <PlaceAndWater lang={props.lang} shelf={props.shelf.clone()} b={false} setup={props.scenario.a.clone()} on_edit={props.on_edit.clone()} />
            <PeopleAndTime lang={props.lang} scale={props.scenario.scale} on_edit={props.on_edit.clone()} />
        </div>
    }
}

/// Place and water of one side.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct SideProps {
    /// Language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// Whether it is the second set-up.
    pub b: bool,
    /// The set-up.
    pub setup: Setup,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// The places a select offers, and the chosen one.
#[derive(Clone, Debug, PartialEq, Properties)]
struct SelectProps {
    lang: Lang,
    shelf: Shelf,
    b: bool,
    place: PlaceId,
    on_edit: OnEdit,
}

#[component]
fn PlaceSelect(props: &SelectProps) -> Html {
    let text = props.lang.text();
    let b = props.b;
    let onchange = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: Event| {
            if let Some(place) = PlaceId::find(&browser::value_of(&event)) {
                edit(&on_edit, move |scenario| side(scenario, b).place = place);
            }
        })
    };
    let chosen = props.place.get().code;
    let option = |(code, name): &(String, String)| {
        let selected = code == chosen;
        html! { <option key={code.clone()} value={code.clone()} {selected}>{ name.clone() }</option> }
    };
    let (regions, countries) = props.shelf.places.split_at(6.min(props.shelf.places.len()));
    html! {
        <select class="select" name={if b { "b.place" } else { "place" }} aria-label={text.place_title} autocomplete="off" {onchange}>
            <optgroup label={text.place_groups[0]}>{ for regions.iter().map(option) }</optgroup>
            <optgroup label={text.place_groups[1]}>{ for countries.iter().map(option) }</optgroup>
        </select>
    }
}

/// Place and water.
#[component]
pub fn PlaceAndWater(props: &SideProps) -> Html {
    let text = props.lang.text();
    let (b, setup) = (props.b, &props.setup);
    let place = setup.place.get();
    let note = match place.grid {
        Some((grid, year, _)) => fill(text.place_note, &[&significant(grid.value(), 3), &year.to_string()]),
        None => text.place_none.into(),
    };
    let water_note = match setup.water {
        WaterScope::Wri if place.wri.is_none() => text.wri_none,
        WaterScope::Plants | WaterScope::Reservoirs if place.cooling.is_none() => text.water_none,
        _ => "",
    };
    let scope = |scope: WaterScope| {
        let on_edit = props.on_edit.clone();
        let onchange = Callback::from(move |_: Event| edit(&on_edit, move |scenario| side(scenario, b).water = scope));
        let on = setup.water == scope;
        html! {
            <label class={on.then_some("on")}>
                <input type="radio" name={if b { "b.water" } else { "water" }} value={scope.id()} checked={on} {onchange} autocomplete="off" />
                <span>{ text.water_scope(scope) }</span>
            </label>
        }
    };
    html! {
        <>
            <fieldset>
                <legend>{ text.place_title }</legend>
                <PlaceSelect lang={props.lang} shelf={props.shelf.clone()} {b} place={setup.place} on_edit={props.on_edit.clone()} />
                <p class="small">{ note }</p>
            </fieldset>
            <fieldset>
                <legend>{ text.water_title }</legend>
                <div class="seg grid2">{ for WaterScope::ALL.into_iter().map(scope) }</div>
                <p class="msg" hidden={water_note.is_empty()}>{ water_note }</p>
            </fieldset>
        </>
    }
}

/// People and time.
#[derive(Clone, Debug, PartialEq, Properties)]
struct ScaleProps {
    lang: Lang,
    scale: Scale,
    on_edit: OnEdit,
}

#[component]
fn PeopleAndTime(props: &ScaleProps) -> Html {
    let text = props.lang.text();
    let set = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |people: f64| edit(&on_edit, move |scenario| scenario.scale.people = people))
    };
    let preset = |(people, name): (f64, &'static str)| {
        let set = set.clone();
        let on = props.scale.people == people;
        let onclick = Callback::from(move |_: MouseEvent| set.emit(people));
        html! { <button type="button" class={classes!("btn", on.then_some("on"))} aria-pressed={if on { "true" } else { "false" }} {onclick}>{ name }</button> }
    };
    let period = |period: Period| {
        let on_edit = props.on_edit.clone();
        let onchange = Callback::from(move |_: Event| edit(&on_edit, move |scenario| scenario.scale.period = period));
        let on = props.scale.period == period;
        html! {
            <label class={on.then_some("on")}>
                <input type="radio" name="period" value={period.id()} checked={on} {onchange} autocomplete="off" />
                <span>{ text.period(period) }</span>
            </label>
        }
    };
    let on_days = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |days: f64| edit(&on_edit, move |scenario| scenario.scale.school_days = days as u16))
    };
    let presets = [1.0, 30.0, 1000.0].into_iter().zip(text.people_presets);
    html! {
        <>
            <fieldset>
                <legend>{ text.people_title }</legend>
                <div class="people">
                    { for presets.map(preset) }
                    <NumberField name="people" label={text.people_label} value={props.scale.people} least={1.0} most={LIMIT_PEOPLE}
                        whole=true lang={props.lang} on_value={set.clone()} />
                </div>
            </fieldset>
            <fieldset>
                <legend>{ text.period_title }</legend>
                <div class="seg grid3">{ for Period::ALL.into_iter().map(period) }</div>
                <div class="own" hidden={props.scale.period != Period::SchoolYear}><span aria-hidden="true">{ text.school_days }</span>
                    <NumberField name="days" label={text.school_days} value={f64::from(props.scale.school_days)} least={1.0} most={366.0}
                        whole=true lang={props.lang} on_value={on_days} />
                </div>
            </fieldset>
        </>
    }
}
