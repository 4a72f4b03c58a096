//! A task for the class: where it is prepared, and where it is worked on.

use footprint::data::presets;
use footprint::link;
use footprint::model::{Activity, Evidence, Period, Scenario};
use yew::prelude::*;

use super::hero;
use crate::names::Names;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::{class_pages, classroom};
use crate::view::classroom::{Blanks, PARTS, STATES};

/// Above the form.
pub fn prepare_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Prepare, text.prepare_title, text.prepare_lead)
}

/// Everything inside `#app`.
pub fn prepare(lang: Lang) -> Html {
    let text = class_pages(lang);
    html! {
        <div id="prepare">
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            { ready(lang) }
            <div class="only-live">
                { own_link(lang) }
                <section class="sec" aria-labelledby="set-title"><h2 id="set-title">{ text.set_title }</h2><div class="knobs">{ set(lang) }</div><p class="small" data-out="second" hidden=true /></section>
                { parts(lang) }
                { hand_out(lang) }
            </div>
        </div>
    }
}

/// The lessons' settings, each a link; the program begins with one of them.
fn ready(lang: Lang) -> Html {
    let text = class_pages(lang);
    let mut blanks = Blanks::of(lang);
    let mut one = |(preset, (name, what)): (&footprint::data::Preset<'_>, &(&'static str, &'static str))| {
        html! {
            <li>
                <h3><a href={["../../", Page::Task.path(), "?", preset.link].concat()}>{ *name }</a></h3>
                <p class="small">{ blanks.fill(what).unwrap_or_default() }</p>
                <button type="button" class="btn only-live" data-preset={preset.link.to_owned()} aria-label={[text.start_title, lang.text().colon, name].concat()}>{ text.start_title }</button>
            </li>
        }
    };
    let all: Vec<Html> = presets().iter().zip(&classroom(lang).presets).map(&mut one).collect();
    html! { <section class="sec first" aria-labelledby="ready-title"><h2 id="ready-title">{ text.start_label }</h2><ul class="three">{ for all }</ul></section> }
}

fn own_link(lang: Lang) -> Html {
    let text = class_pages(lang);
    html! {
        <div class="own-link">
            <label class="field"><span class="small">{ text.own_link }</span>
                <input class="line-in" type="text" inputmode="url" name="own-link" autocomplete="off" spellcheck="false" aria-label={text.own_link} aria-describedby="own-link-problem" />
                <span class="msg" id="own-link-problem" role="status" hidden=true />
            </label>
            <button type="button" class="btn" id="use-link">{ text.use_link }</button>
        </div>
    }
}

/// The fields of the first set-up, each named as in a link.
fn set(lang: Lang) -> Html {
    let (text, page) = (class_pages(lang), lang.page());
    let start = Scenario::default();
    let labelled = |id: &str, label: &'static str, control: Html| {
        html! { <div class="knob"><label class="small" for={["in-", id].concat()}>{ label }</label>{ control }</div> }
    };
    let number = |id: &'static str, label: &'static str| {
        let problem = [id, "-problem"].concat();
        let control = html! {
            <span class="field">
                <input class="qty" type="text" inputmode="decimal" autocomplete="off" id={["in-", id].concat()} name={id} value={link::value(&start, id)} aria-label={label} aria-describedby={problem.clone()} />
                <span class="msg" id={problem} role="status" hidden=true />
            </span>
        };
        labelled(id, label, control)
    };
    let select = |id: &'static str, label: &'static str, options: Html| {
        labelled(
            id,
            label,
            html! { <select class="select" id={["in-", id].concat()} name={id} aria-label={label} autocomplete="off">{ options }</select> },
        )
    };
    let options = |list: Vec<(&'static str, &'static str)>, chosen: &str| -> Html {
        list.into_iter()
            .map(|(value, label)| html! { <option {value} selected={value == chosen}>{ label }</option> })
            .collect()
    };
    let names = Names::of(lang);
    let place = |[code, name]: &[&'static str; 2]| html! { <option value={*code} selected={*code == "world"}>{ *name }</option> };
    let (regions, countries) = names.groups();
    let places = html! {
        <>
            <optgroup label={page.place_groups[0]}>{ for regions.iter().map(place) }</optgroup>
            <optgroup label={page.place_groups[1]}>{ for countries.iter().map(place) }</optgroup>
        </>
    };
    let evidence = Evidence::ALL.into_iter().filter(|evidence| *evidence != Evidence::Own);
    let evidence = evidence.map(|evidence| (evidence.id(), page.evidence(evidence))).collect();
    let periods = Period::ALL.map(|period| (period.id(), page.period(period))).to_vec();
    let activities = Activity::ALL.iter().filter(|activity| **activity != Activity::Custom);
    html! {
        <>
            { for activities.map(|activity| number(activity.id(), page.activity(*activity))) }
            { select("evidence", page.choose_evidence, options(evidence, &link::value(&start, "evidence"))) }
            { select("place", page.place_title, places) }
            { number("people", text.class_size) }
            { select("period", page.period_title, options(periods, &link::value(&start, "period"))) }
        </>
    }
}

/// What is open, locked or hidden.
fn parts(lang: Lang) -> Html {
    let text = class_pages(lang);
    let row = |(part, name): (&&'static str, &'static str)| {
        let choice = |(state, label): (&&'static str, &'static str)| {
            let field = ["part-", *part].concat();
            html! { <label><input type="radio" name={field} value={*state} checked={*state == STATES[0]} autocomplete="off" /><span>{ label }</span></label> }
        };
        html! {
            <div class="part" role="radiogroup" aria-label={name}>
                <p>{ name }</p>
                <div class="seg">{ for STATES.iter().zip(text.states).map(choice) }</div>
            </div>
        }
    };
    html! {
        <section class="sec" aria-labelledby="parts-title">
            <h2 id="parts-title">{ text.parts_title }</h2>
            <p class="small">{ text.parts_hint }</p>
            <div class="parts">{ for PARTS.iter().zip(text.parts).map(row) }</div>
        </section>
    }
}

fn hand_out(lang: Lang) -> Html {
    let text = class_pages(lang);
    html! {
        <section class="sec" id="hand-out" aria-labelledby="hand-title">
            <h2 id="hand-title">{ text.hand_title }</h2>
            <p>{ text.hand_hint }</p>
            <div class="code-box">
                <div>
                    <label class="field"><span class="small">{ text.link_label }</span><textarea name="link" rows="4" readonly=true spellcheck="false" translate="no" aria-label={text.link_label} /></label>
                    <p class="bar-share">
                        <button type="button" class="btn pri" id="copy-link">{ text.copy_link }</button>
                        <button type="button" class="btn" id="save-file">{ text.save_file }</button>
                        <a class="btn" id="open-task" href={["../../", Page::Task.path()].concat()}>{ text.open_task }</a>
                        <span class="small" role="status" id="copy-status" />
                    </p>
                </div>
                <div class="qr" data-out="qr" role="img" aria-label={text.qr_label} />
            </div>
        </section>
    }
}

/// Above the calculator of a task.
pub fn task_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    html! {
        <>
            { hero(lang, Page::Task, text.task_title, text.task_lead) }
            <div class="wrap task-bar">
                <label class="btn file">{ text.task_file }<input type="file" id="task-file" accept=".txt,text/plain" aria-label={text.task_file} aria-describedby="task-hint" /></label>
                <a class="btn" id="task-again" href="#main" hidden=true>{ text.task_again }</a>
                <span class="cap" id="task-hint">{ text.task_file_hint }</span>
                <p class="msg" id="task-problem" role="alert" hidden=true>{ text.task_bad_file }</p>
            </div>
        </>
    }
}
