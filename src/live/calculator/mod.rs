//! The calculator at work. Controls stay the page's own: they are read
//! by their names, through the same code as links, and written when a result or
//! another control moves them. Panels are drawn anew with every result.

mod canvas;
mod compare;
mod controls;
mod share;

use std::cell::RefCell;
use std::rc::Rc;

use footprint::link;
use footprint::model::{Engine, Metric, Scenario};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::AppHandle;

use super::browser;
use super::fields::listen;
use crate::names::Names;
use crate::results::{Parts, Results};
use crate::text::{Lang, Text, fill, message};
use crate::ui::{Layouts, Panel, Props, Shown, Slot};
use crate::view::scales::step;
use crate::view::{self, beside::Beside};
use controls::Controls;

/// The running page.
struct Live {
    app: Element,
    text: &'static Text,
    names: Rc<Names>,
    state: RefCell<State>,
}

struct State {
    engine: Engine,
    controls: Controls,
    shown: Rc<Shown>,
    panels: Vec<Placed>,
    /// Whether something changed since the address was written.
    unsaved: bool,
    /// Whether the shown parts belong to the shown result.
    parts_fit: bool,
    /// When the inputs last moved, and when they began to since charts were drawn.
    moved: f64,
    moving_since: Option<f64>,
    /// What is left to do.
    later: Option<Timeout>,
}

/// A panel in its place.
struct Placed {
    slot: Slot,
    host: Element,
    panel: AppHandle<Panel>,
    /// Whether the window shows any of it.
    in_sight: bool,
    /// Whether it shows an earlier result: it was out of sight.
    stale: bool,
}

impl Placed {
    fn show(&mut self, shown: &Rc<Shown>) {
        self.panel.update(Props { slot: self.slot, shown: shown.clone() });
        self.stale = false;
    }
}

/// Charts follow the numbers after so many milliseconds without an input, and
/// at the latest after as many as `CHARTS_LATEST` while inputs go on moving.
const CHARTS: f64 = 60.0;
const CHARTS_LATEST: f64 = 150.0;

/// The inputs rest when nothing has changed for so many milliseconds: time for
/// what is out of sight, the address, and the screen reader.
const REST: f64 = 300.0;

/// Called by the boot script with the calculator's element, `#app`.
pub fn start(app: Element) {
    let Some(document) = browser::document() else { return };
    let tag = document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let lang = Lang::of_tag(&tag);
    let (text, names) = (lang.text(), Rc::new(Names::of(lang)));
    controls::add_countries(&document, &names);
    let query = browser::query();
    let (mut scenario, errors) = link::parse(&query);
    let linked = scenario.clone();
    controls::read_early(&app, text, &mut scenario);
    let hosts: Vec<Element> = Slot::ALL.into_iter().filter_map(|slot| document.get_element_by_id(slot.id())).collect();
    let open = browser::open_details(&hosts);

    let mut engine = Engine::new();
    let results = Results::of(&mut engine, &scenario);
    let parts = Rc::new(Parts::of(&mut engine, &scenario));
    let layouts = Layouts::One(browser::layout());
    let shown = Rc::new(Shown { text, names: names.clone(), results, parts, layouts });
    // Panics end in the boot script's error listener, which brings the static page back.
    yew::set_custom_panic_hook(Box::new(|_| {}));
    let place = |(slot, host): (Slot, &Element)| {
        let props = Props { slot, shown: shown.clone() };
        let panel = yew::Renderer::<Panel>::with_root_and_props(host.clone(), props).render();
        // In sight until the observer knows better.
        Placed { slot, host: host.clone(), panel, in_sight: true, stale: false }
    };
    let panels = Slot::ALL.into_iter().zip(&hosts).map(place).collect();

    if scenario.b.is_some() {
        compare::add_side(&app);
    }
    let mut controls = Controls::of(&app);
    let beside = Beside::of(text, &names, &shown.results, &shown.parts);
    controls.write(text, &Scenario::default(), &scenario, &beside);
    browser::say(&app, &problems(text, &query, &errors));
    let state = State {
        engine,
        controls,
        shown,
        panels,
        // What was typed early stands in no address yet.
        unsaved: scenario != linked,
        parts_fit: true,
        moved: 0.0,
        moving_since: None,
        later: None,
    };
    let live = Rc::new(Live { app, text, names, state: RefCell::new(state) });
    live.listen();
    let watcher = live.clone();
    browser::watch(&hosts, move |host, in_sight| watcher.sees(host, in_sight));
    live.state.borrow_mut().later = Some(live.timer(REST));
    let ready = live.clone();
    // After the microtask in which Yew renders, and before anything is painted.
    browser::microtask(move || {
        browser::open_again(&hosts, &open);
        ready.app.set_class_name("live");
    });
}

/// What is wrong with the link, one sentence each.
fn problems(text: &Text, query: &str, errors: &[footprint::Error]) -> Vec<String> {
    let other = link::other_dataset(query).map(|other| fill(text.other_data, &[&other, footprint::data::DATASET]));
    let bad = errors.iter().map(|error| [text.link_problem, text.colon, &message(text, error)].concat());
    // Of a link too long nothing is read.
    let read = errors.iter().all(|error| error.kind != footprint::ErrorKind::TooLong);
    let kept = (read && !errors.is_empty()).then(|| text.link_kept.to_owned());
    other.into_iter().chain(bad).chain(kept).collect()
}

impl Live {
    fn listen(self: &Rc<Self>) {
        listen(&self.app, self, [Self::on_input, Self::on_change, Self::on_click]);
        if let Some(window) = browser::window() {
            let live = self.clone();
            EventListener::new(&window, "resize", move |_| live.lay_out()).forget();
            // The cloud's canvas is painted in the colours of its time.
            if let Some(dark) = browser::dark() {
                let live = self.clone();
                EventListener::new(&dark, "change", move |_| live.lay_out()).forget();
            }
        }
    }

    fn scenario(&self) -> Scenario {
        self.state.borrow().shown.results.scenario.clone()
    }

    /// Numbers and sliders, at every keystroke and move.
    fn on_input(self: &Rc<Self>, control: &Element) {
        let mut scenario = self.scenario();
        if controls::read_moving(control, self.text, &mut scenario) {
            self.show(scenario);
        }
    }

    /// Choices; and a number's field when it is left.
    fn on_change(self: &Rc<Self>, control: &Element) {
        let mut scenario = self.scenario();
        if controls::read_choice(control, &mut scenario) {
            self.show(scenario);
        }
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        let mut scenario = self.scenario();
        match button.id().as_str() {
            "reset" => scenario = Scenario::default(),
            "use-newer" => {
                for setup in core::iter::once(&mut scenario.a).chain(&mut scenario.b) {
                    if setup.mixes_evidence() {
                        *setup = setup.with_newer_evidence();
                    }
                }
            }
            "compare" => scenario.b = Some(scenario.a.clone()),
            "compare-stop" => scenario.b = None,
            "swap" => {
                if let Some(b) = &mut scenario.b {
                    core::mem::swap(&mut scenario.a, b);
                }
            }
            other => {
                if let Some(name) = button.get_attribute("name") {
                    let _ = link::apply(&mut scenario, &name, &button.get_attribute("value").unwrap_or_default());
                } else if let Some(step) = button.get_attribute("data-step") {
                    nudge(&mut scenario, &step);
                } else {
                    return share::act(self, other);
                }
            }
        }
        // A bad value left standing goes too: the button says what counts now.
        self.state.borrow().controls.mend(&scenario);
        self.show(scenario);
        // A button that hides itself hands the focus on.
        browser::focus(match button.id().as_str() {
            "compare" => "compare-stop",
            "compare-stop" => "compare",
            "use-newer" => "results",
            _ => return,
        });
    }

    /// Shows a scenario: controls, the texts beside them and the numbers at once,
    /// the rest a moment later.
    fn show(self: &Rc<Self>, scenario: Scenario) {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let before = state.shown.results.scenario.clone();
        if scenario == before {
            return;
        }
        state.unsaved = true;
        if scenario.b.is_some() && before.b.is_none() && compare::add_side(&self.app) {
            state.controls = Controls::of(&self.app);
        }
        let results = Results::of(&mut state.engine, &scenario);
        self.put(state, results, state.shown.parts.clone(), state.shown.layouts);
        state.parts_fit = false;
        let beside = self.beside(state);
        state.controls.write(self.text, &before, &scenario, &beside);
        for panel in &mut state.panels {
            panel.stale = true;
            if panel.in_sight && panel.slot == Slot::Results {
                panel.show(&state.shown);
            }
        }
        state.moved = browser::now();
        let since = *state.moving_since.get_or_insert(state.moved);
        state.later = Some(self.timer(CHARTS.min(since + CHARTS_LATEST - state.moved)));
    }

    /// Puts a result and its parts where panels and files find them.
    fn put(&self, state: &mut State, results: Results, parts: Rc<Parts>, layouts: Layouts) {
        state.shown = Rc::new(Shown { text: self.text, names: self.names.clone(), results, parts, layouts });
    }

    fn beside(&self, state: &State) -> Beside {
        Beside::of(self.text, &self.names, &state.shown.results, &state.shown.parts)
    }

    /// Notes what the window shows; what comes into it is brought up to date.
    fn sees(&self, host: &Element, in_sight: bool) {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        if let Some(panel) = state.panels.iter_mut().find(|panel| panel.host == *host) {
            panel.in_sight = in_sight;
            if in_sight && panel.stale {
                panel.show(&state.shown);
            }
        }
    }

    /// Draws the charts for another width of the window.
    fn lay_out(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let layouts = Layouts::One(browser::layout());
        if layouts != state.shown.layouts {
            self.put(state, state.shown.results.clone(), state.shown.parts.clone(), layouts);
            state.panels.iter_mut().for_each(|panel| panel.show(&state.shown));
        }
        state.later = Some(self.timer(REST));
    }

    /// Dropping a timer stops it, so only the last change's fires.
    fn timer(self: &Rc<Self>, wait: f64) -> Timeout {
        let live = self.clone();
        Timeout::new(wait.max(0.0) as u32, move || live.follow())
    }

    /// One piece of what is left to do, each in a task of its own so that a new
    /// input never waits for all: the parts of the result, the charts in sight;
    /// when the inputs rest, the panels out of sight; at last the address, what
    /// a screen reader says, and the cloud.
    fn follow(self: &Rc<Self>) {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        if !state.parts_fit {
            state.parts_fit = true;
            let scenario = state.shown.results.scenario.clone();
            let parts = Rc::new(Parts::of(&mut state.engine, &scenario));
            self.put(state, state.shown.results.clone(), parts, state.shown.layouts);
            let beside = self.beside(state);
            state.controls.write(self.text, &scenario, &scenario, &beside);
            // Some may have been drawn meanwhile, come into sight, with the parts of before.
            state.panels.iter_mut().filter(|panel| panel.slot != Slot::Results).for_each(|panel| panel.stale = true);
            state.later = Some(self.timer(0.0));
            return;
        }
        let now = browser::now();
        let rests = now - state.moved >= REST;
        if let Some(panel) = state.panels.iter_mut().find(|panel| panel.stale && (panel.in_sight || rests)) {
            // Yew draws it when this task ends.
            panel.show(&state.shown);
            state.later = Some(self.timer(0.0));
            return;
        }
        state.moving_since = None;
        if !rests {
            state.later = Some(self.timer(state.moved + REST - now));
            return;
        }
        canvas::paint_cloud(&state.shown.parts);
        #[cfg(feature = "archive")]
        super::archive::follow(&state.shown.results);
        if core::mem::take(&mut state.unsaved) {
            browser::announce(&self.app, &results_in_words(&state.shown));
            browser::replace_query(&link::write(&state.shown.results.scenario));
        }
    }
}

/// The three results for those who hear the page.
fn results_in_words(shown: &Shown) -> String {
    let sentence = |metric: Metric| {
        let points = view::points(&shown.results.totals, metric);
        [&*view::said(shown.text, metric, points), shown.text.stop].concat()
    };
    Metric::ALL.map(sentence).concat()
}

/// One step up or down a count: `+text`, `-b.image`.
fn nudge(scenario: &mut Scenario, mark: &str) {
    let (sign, field) = mark.split_at(1);
    let count = footprint::decimal::parse(&link::value(scenario, field)).unwrap_or(0.0);
    let _ = link::apply(scenario, field, &link::write_number(step(count, sign == "+")));
}
