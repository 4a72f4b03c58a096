//! The controls, as plain HTML: each is named after its field in a link, which
//! is all that the program needs to read and write them. Blocks marked
//! `data-side` are copied for the second set-up.

use footprint::link;
use footprint::model::{Activity, Evidence, Period, WaterScope};
use yew::prelude::*;

use super::{Content, note};
use crate::text::number::count;
use crate::text::{PageText, fill};
use crate::view::scales::{STOPS, stop_of};

/// The first six are always shown; the others are folded away.
const COMMON: usize = 6;

/// How often a day: one row for each kind of use.
pub(super) fn activities(content: &Content) -> Html {
    let row = |activity: &Activity| row(content, *activity);
    html! {
        <div data-side="1">
            <div class="acts">{ for Activity::ALL[..COMMON].iter().map(row) }</div>
            <details class="more">
                <summary>{ content.page.more_kinds }</summary>
                <div class="acts">{ for Activity::ALL[COMMON..].iter().map(row) }</div>
            </details>
        </div>
    }
}

fn row(content: &Content, activity: Activity) -> Html {
    let text = content.page;
    let id = activity.id();
    let name = text.activity(activity);
    let description = text.activity_details[activity as usize];
    let value = content.results.scenario.a.count(activity);
    let label = fill(text.count_of, &[name]);
    html! {
        <div class="act" data-zero={(value == 0.0).then_some("")}>
            <div class="nm"><b>{ name }</b><span class="ds">{ description }</span></div>
            <div class="ds each">{ content.beside(&["each.", id].concat()) }</div>
            <div class="ctl">
                <button type="button" class="btn" aria-label={fill(text.less, &[name])} data-step={["-", id].concat()}>{ "−" }</button>
                <input class="slider" type="range" name={["slider-", id].concat()} min="0" max={(STOPS.len() - 1).to_string()} step="1"
                    autocomplete="off" value={stop_of(value).to_string()} aria-label={label.clone()} aria-valuetext={count(value)} />
                <button type="button" class="btn" aria-label={fill(text.more, &[name])} data-step={["+", id].concat()}>{ "+" }</button>
                { number(content, id, &label) }
            </div>
            <div class="sub"><bdi>{ content.beside(&["sub.", id].concat()) }</bdi></div>
            if activity == Activity::Custom {
                <div class="own wh"><span aria-hidden="true">{ text.custom_wh }</span>{ number(content, "wh", text.custom_wh) }</div>
            }
        </div>
    }
}

/// A number people type, with the place for its message.
fn number(content: &Content, field: &str, label: &str) -> Html {
    let problem = [field, "-problem"].concat();
    html! {
        <span class="field">
            <input class="qty" type="text" inputmode="decimal" autocomplete="off" name={field.to_owned()} aria-label={label.to_owned()}
                value={link::value(&content.results.scenario, field)} aria-describedby={problem.clone()} />
            <span class="msg" id={problem} role="status" hidden=true />
        </span>
    }
}

/// Radio buttons in a row.
fn segments(
    content: &Content,
    class: &'static str,
    field: &'static str,
    choices: Vec<(&'static str, &'static str)>,
) -> Html {
    let chosen = link::value(&content.results.scenario, field);
    let choice = |(id, name): (&'static str, &'static str)| {
        html! {
            <label><input type="radio" name={field} value={id} checked={id == chosen} autocomplete="off" /><span>{ name }</span></label>
        }
    };
    html! { <div class={class}>{ for choices.into_iter().map(choice) }</div> }
}

/// The choice of evidence: radio buttons, the own value, the switch, what it covers.
pub(super) fn evidence(content: &Content) -> Html {
    let text = content.page;
    let chosen = content.results.scenario.a.evidence;
    let choice = |evidence: Evidence| {
        let name = text.evidence(evidence);
        let detail = text.evidence_details[evidence as usize];
        let source = evidence.figure().map(|figure| html! {
            <a class="src-ref" href={["sources/#fig-", figure.id].concat()} aria-label={[name, text.colon, text.source].concat()}>{ text.source }</a>
        });
        html! {
            <div class="choice">
                <label>
                    <input type="radio" name="evidence" value={evidence.id()} checked={evidence == chosen} autocomplete="off" />
                    <span><b>{ name }</b>{ " " }<span class="small">{ detail }</span></span>
                </label>
                { for source }
            </div>
        }
    };
    html! {
        <fieldset class="evid" data-side="1">
            <legend>{ text.choose_evidence }</legend>
            <div class="choices">{ for Evidence::ALL.into_iter().map(choice) }</div>
            <div class="own"><span aria-hidden="true">{ text.own_label }</span>{ number(content, "own", text.own_label) }</div>
            <div class="choice" data-if="pue-switch">
                <label>
                    <input type="checkbox" name="pue" value="1" autocomplete="off" />
                    <span>{ text.add_pue }<span class="small block">{ text.add_pue_note }</span></span>
                </label>
            </div>
            <p class="small note" data-if="pue-switch"><b>{ text.figure_covers }{ text.colon }</b>{ note(content.lang, "text-report") }</p>
        </fieldset>
    }
}

/// Place and water.
pub(super) fn place_and_water(content: &Content) -> Html {
    let text = content.page;
    let chosen = link::value(&content.results.scenario, "place");
    let option = |[code, name]: &[&'static str; 2]| html! { <option value={*code} selected={*code == chosen}>{ *name }</option> };
    let waters = WaterScope::ALL.map(|scope| (scope.id(), text.water_scope(scope)));
    html! {
        <div class="sets" data-side="1">
            <fieldset>
                <legend>{ text.place_title }</legend>
                <select class="select" name="place" aria-label={text.place_title} autocomplete="off">
                    <optgroup label={text.place_groups[0]}>{ for content.names.groups().0.iter().map(option) }</optgroup>
                    // The program adds them: the page without it cannot use them.
                    <optgroup label={text.place_groups[1]} id="countries"><option disabled=true>{ text.countries_later }</option></optgroup>
                </select>
                <p class="small">{ content.beside("place-note") }</p>
            </fieldset>
            <fieldset>
                <legend>{ text.water_title }</legend>
                { segments(content, "seg grid2", "water", waters.to_vec()) }
                <p class="msg" data-if="water-note" hidden=true>{ content.beside("water-note") }</p>
            </fieldset>
        </div>
    }
}

/// People and time.
pub(super) fn people_and_time(content: &Content) -> Html {
    let text = content.page;
    let preset = |(people, name): (&'static str, &'static str)| {
        let on = people == link::value(&content.results.scenario, "people");
        html! {
            <button type="button" class="btn" name="people" value={people} aria-pressed={if on { "true" } else { "false" }}>{ name }</button>
        }
    };
    let presets = ["1", "30", "1000"].into_iter().zip(text.people_presets);
    let periods = Period::ALL.map(|period| (period.id(), text.period(period)));
    html! {
        <div class="sets">
            <fieldset>
                <legend>{ text.people_title }</legend>
                <div class="people">{ for presets.map(preset) }{ number(content, "people", text.people_label) }</div>
            </fieldset>
            <fieldset>
                <legend>{ text.period_title }</legend>
                { segments(content, "seg grid3", "period", periods.to_vec()) }
                <div class="own" data-if="days" hidden=true><span aria-hidden="true">{ text.school_days }</span>{ number(content, "days", text.school_days) }</div>
            </fieldset>
        </div>
    }
}

/// Which metric's drivers are shown.
pub(super) fn metric(content: &Content, text: &'static PageText) -> Html {
    let metrics = footprint::model::Metric::ALL.map(|metric| (metric.id(), text.metric(metric)));
    html! {
        <fieldset><legend class="vh">{ text.metric_choice }</legend>{ segments(content, "seg", "metric", metrics.to_vec()) }</fieldset>
    }
}
