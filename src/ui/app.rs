//! The calculator: one state, its results, the panels.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::link;
use footprint::model::{Engine, Scenario};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

use super::activities::Activities;
use super::breakdown::Breakdown;
use super::compare::Compare;
use super::evidence::EvidencePanel;
use super::figure::Layouts;
use super::results::ResultsPanel;
use super::settings::Settings;
use super::share::Share;
use super::state::{OnEdit, Results, State, edit};
use super::working::Working;
use super::{Shelf, browser};
use crate::text::Lang;

/// The calculator's start.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Its language.
    pub lang: Lang,
    /// What the page already says.
    pub shelf: Shelf,
    /// The scenario to begin with.
    #[prop_or_default]
    pub scenario: Scenario,
    /// Problems of the link, as sentences.
    #[prop_or_default]
    pub problems: Vec<AttrValue>,
    /// Whether it runs in a browser.
    #[prop_or(false)]
    pub live: bool,
    /// Called once, when the first render stands.
    #[prop_or_default]
    pub on_ready: Callback<OnEdit>,
}

/// The interactive part of the page.
#[component]
pub fn Calculator(props: &Props) -> Html {
    let text = props.lang.text();
    let state = {
        let scenario = props.scenario.clone();
        use_reducer(move || State { scenario })
    };
    let on_edit: OnEdit = {
        let dispatcher = state.dispatcher();
        use_callback((), move |change, ()| dispatcher.dispatch(change))
    };
    let engine = use_memo((), |()| RefCell::new(Engine::new()));
    let results = use_memo(state.scenario.clone(), |scenario| Results::of(&engine, scenario));
    let layouts = use_layouts(props.live);
    use_link(&state.scenario, &props.scenario);
    {
        let (on_ready, on_edit) = (props.on_ready.clone(), on_edit.clone());
        use_effect_with((), move |()| on_ready.emit(on_edit));
    }
    let (lang, shelf) = (props.lang, props.shelf.clone());
    let reset = {
        let on_edit = on_edit.clone();
        Callback::from(move |_: MouseEvent| edit(&on_edit, |scenario| *scenario = Scenario::default()))
    };
    let scenario = &state.scenario;
    html! {
        <>
            <div class="messages" role="status">
                { for props.problems.iter().map(|problem| html! { <p class="msg" key={problem.to_string()}>{ problem }</p> }) }
            </div>
            <EvidencePanel {lang} shelf={shelf.clone()} setup={scenario.a.clone()} on_edit={on_edit.clone()} />
            <section class="sec" id="calculator">
                <div class="sec-h"><h2>{ text.day_title }</h2><p class="small">{ text.day_hint }</p></div>
                <Activities {lang} setup={scenario.a.clone()} b={false} on_edit={on_edit.clone()} />
                <Settings {lang} shelf={shelf.clone()} scenario={scenario.clone()} on_edit={on_edit.clone()} />
                <p><button type="button" class="btn" onclick={reset}>{ text.reset }</button></p>
            </section>
            <ResultsPanel {lang} shelf={shelf.clone()} results={results.clone()} {layouts} on_edit={on_edit.clone()} />
            <Breakdown {lang} results={results.clone()} {layouts} live={props.live} on_edit={on_edit.clone()} />
            <Compare {lang} shelf={shelf.clone()} results={results.clone()} {layouts} on_edit={on_edit.clone()} />
            <Working {lang} shelf={shelf.clone()} results={results.clone()} />
            <Share {lang} {shelf} {results} />
        </>
    }
}

/// The layout that fits; all of them while prerendering.
#[hook]
fn use_layouts(live: bool) -> Layouts {
    let layouts = use_state(|| if live { Layouts::One(browser::layout()) } else { Layouts::All });
    {
        let layouts = layouts.clone();
        use_effect_with(live, move |live| {
            let listener = live.then(browser::window).flatten().map(|window| {
                EventListener::new(&window, "resize", move |_| layouts.set(Layouts::One(browser::layout())))
            });
            move || drop(listener)
        });
    }
    *layouts
}

/// Writes changes back into the address, not more than three times a second.
#[hook]
fn use_link(scenario: &Scenario, first: &Scenario) {
    let touched = use_mut_ref(|| false);
    let (scenario, first) = (scenario.clone(), first.clone());
    use_effect_with(scenario, move |scenario| {
        let changed = *touched.borrow() || *scenario != first;
        *touched.borrow_mut() = changed;
        let timer = changed.then(|| {
            let query = link::write(scenario);
            Timeout::new(300, move || browser::replace_query(&query))
        });
        move || drop(timer)
    });
}

/// Results as components share them.
pub(super) type SharedResults = Rc<Results>;
