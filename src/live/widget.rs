//! A widget at work: its controls are read by their names, what it shows is built anew
//! from the same elements that its page was written with. Keeps nothing, fetches nothing.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::data::Dataset;
use footprint::model::{Activity, Engine, Scenario};
use footprint::survey::View;
use footprint::{Error, ErrorKind, link};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};
use super::build::build;
use super::fields::{is_changed, listen, problem, show};
use super::page::{REST, language};
use crate::text::number::{count, published};
use crate::text::{message, sentence};
use crate::view::survey::Words as SurveyWords;
use crate::view::widget::{Kind, Node, Preset, Shown, Words, activity, change, scenario, what_if};

/// The state of a widget, by its kind.
enum State {
    Scenario(Box<Scenario>),
    WhatIf(Box<View>, SurveyWords),
}

struct Live {
    main: Element,
    words: Words,
    preset: Preset,
    engine: RefCell<Engine>,
    state: RefCell<State>,
    later: RefCell<Option<Timeout>>,
    /// What a what-if is called: its page says it.
    title: String,
}

/// Starts the program on a widget's page: with the figures of an earlier dataset where
/// the page stays at one.
///
/// # Panics
/// Where the files of that dataset are not whole: the page's script then lets the static
/// page stay, which shows the same figures.
pub fn start(main: Element, version: &str, tables: &[String]) {
    if let [figures, equivalents, places] = tables {
        match Dataset::parse(version, [figures, equivalents, places]) {
            Ok(dataset) => dataset.install(),
            Err(_) => panic!("the tables of an earlier dataset"),
        }
    }
    let Some(preset) = main.get_attribute("data-preset").and_then(|path| Preset::find_live(&path)) else { return };
    let words = Words::of(language());
    let query = browser::query();
    let (state, errors) = match preset.kind {
        Kind::WhatIf => {
            let (view, errors) = View::parse(&query);
            (State::WhatIf(Box::new(view), SurveyWords::of_what_ifs(words.lang)), errors)
        }
        _ => {
            let (scenario, errors) = link::parse_from(&preset.scenario(), &query);
            (State::Scenario(Box::new(scenario)), errors)
        }
    };
    let title = out(&main, "title").and_then(|out| out.text_content()).unwrap_or_default();
    let live = Rc::new(Live {
        main,
        words,
        preset,
        engine: RefCell::new(Engine::new()),
        state: RefCell::new(state),
        later: RefCell::default(),
        title,
    });
    let controls = all(&live.main, "[name]");
    let early: Vec<&Element> = controls.iter().filter(|control| is_changed(control)).collect();
    live.add_countries();
    // What was typed before the program was there counts; the rest is the link's.
    controls.iter().filter(|control| !early.contains(control)).for_each(|control| live.write(control));
    early.iter().for_each(|control| live.read(control));
    live.say(&errors);
    live.show();
    listen(&live.main, &live, [Live::on_input, Live::on_input, Live::on_click]);
    set(&live.main, "data-live", "");
}

/// The place of a text that follows the state.
fn out(main: &Element, key: &str) -> Option<Element> {
    all(main, &["[data-out=", key, "]"].concat()).into_iter().next()
}

impl Live {
    /// Names what is wrong with the address. What others add to it is not ours.
    fn say(&self, errors: &[Error]) {
        let ours = errors.iter().filter(|error| error.kind != ErrorKind::UnknownField);
        for error in ours {
            let text = self.words.text;
            let said = [text.link_problem, text.colon, &*message(text, error)].concat();
            let line = Node::words("p", "msg", said);
            if let (Some(built), Some(before)) = (build(&line, ""), all(&self.main, "#shown").first()) {
                let _ = self.main.insert_before(&built, Some(before));
            }
        }
    }

    /// The page lists the world and regions; here are the names of all places.
    fn add_countries(&self) {
        for select in all(&self.main, "select[name=place]") {
            // A what-if knows regions alone.
            if self.preset.kind == Kind::WhatIf {
                continue;
            }
            let option = |[code, name]: &[&'static str; 2]| {
                let mut option = Node::words("option", "", *name);
                option.attributes.push(("value", (*code).into()));
                option
            };
            let mut group = Node::of("optgroup", "", self.words.names.groups().1.iter().map(option).collect());
            group.attributes.push(("label", self.words.widget.countries.into()));
            if let Some(group) = build(&group, "") {
                let _ = select.append_child(&group);
            }
        }
    }

    /// What a control should show.
    fn value(&self, name: &str) -> String {
        match &*self.state.borrow() {
            State::WhatIf(view, _) => crate::view::survey::input_value(view, name),
            State::Scenario(scenario) => match name {
                "activity" => activity(&scenario.a).map_or("", Activity::id).into(),
                "b.activity" => scenario.b.as_ref().and_then(activity).map_or("", Activity::id).into(),
                "count" => activity(&scenario.a).map_or_else(String::new, |one| {
                    let many = scenario.a.count(one);
                    if many < 1.0 { published(many) } else { count(many) }
                }),
                _ => link::value(scenario, name),
            },
        }
    }

    /// Brings a control to the state.
    fn write(&self, control: &Element) {
        let value = self.value(&control.get_attribute("name").unwrap_or_default());
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            select.set_value(&value);
        } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
            input.set_value(&value);
        }
    }

    /// Reads a control into the state; a bad number is named and the last one stays.
    fn read(&self, control: &Element) {
        let name = control.get_attribute("name").unwrap_or_default();
        let (value, is_typed) = match (control.dyn_ref::<HtmlSelectElement>(), control.dyn_ref::<HtmlInputElement>()) {
            (Some(select), _) => (select.value(), false),
            (_, Some(input)) => (input.value(), true),
            _ => return,
        };
        let mut state = self.state.borrow_mut();
        let result = match &mut *state {
            State::WhatIf(view, _) if is_typed => view.apply_typed(&name, &value),
            State::WhatIf(view, _) => view.apply(&name, &value),
            State::Scenario(scenario) => change(scenario, &name, &value, is_typed),
        };
        if !is_typed {
            return;
        }
        let text = self.words.text;
        let named = all(&self.main, &["label[for='in-", &name, "']"].concat());
        let named = named.first().and_then(|label| label.text_content()).unwrap_or_default();
        let said = |error| [&*sentence(text, &named, &error), text.space, text.value_kept].concat();
        let input = control.clone();
        mark(&input, &name, &self.main, result.err().map(said).unwrap_or_default());
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        if control.has_attribute("name") {
            self.read(control);
            self.show();
            // A what-if's evidence brings its own number of tokens.
            if control.dyn_ref::<HtmlSelectElement>().is_some() {
                all(&self.main, "input[name]").iter().for_each(|input| self.write(input));
            }
        }
    }

    /// One less or one more.
    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("[data-step]").ok().flatten() else { return };
        let step: f64 = if button.get_attribute("data-step").as_deref() == Some("1") { 1.0 } else { -1.0 };
        if let State::Scenario(scenario) = &mut *self.state.borrow_mut()
            && let Some(one) = activity(&scenario.a)
        {
            let many = (scenario.a.count(one) + step).clamp(1.0, link::LIMIT_COUNT);
            scenario.a.set_count(one, many);
        }
        for input in all(&self.main, "input[name=count]") {
            self.write(&input);
            mark(&input, "count", &self.main, String::new());
        }
        self.show();
    }

    fn shown(&self) -> Shown {
        match &*self.state.borrow() {
            State::WhatIf(view, survey) => what_if(&self.words, survey, self.preset.id, view, &self.title),
            State::Scenario(state) => {
                scenario(&self.words, &mut self.engine.borrow_mut(), self.preset.kind, self.preset.id, state)
            }
        }
    }

    fn show(self: &Rc<Self>) {
        let shown = self.shown();
        for (key, text) in [("title", &shown.title), ("sub", &shown.sub), ("sources", &shown.sources)] {
            if let Some(place) = out(&self.main, key) {
                show(&place, text, place.text_content().as_deref() != Some(text));
            }
        }
        if let Some(place) = all(&self.main, "#shown").first() {
            while let Some(child) = place.first_child() {
                let _ = place.remove_child(&child);
            }
            for built in shown.nodes.iter().filter_map(|node| build(node, "")) {
                let _ = place.append_child(&built);
            }
        }
        if let Some(link) = all(&self.main, ".credit a").first() {
            // Whatever the page's depth, its link says where the language's folder is.
            let old = link.get_attribute("href").unwrap_or_default();
            let folder = [self.words.lang.path(), "/"].concat();
            if let Some((root, _)) = old.split_once(&folder) {
                set(link, "href", &[root, &folder, &shown.link].concat());
            }
        }
        let live = self.clone();
        let later = Timeout::new(REST, move || browser::announce(&live.main, &shown.sentence));
        *self.later.borrow_mut() = Some(later);
    }
}

/// Says what is wrong with a field beside it.
fn mark(input: &Element, name: &str, main: &Element, said: String) {
    problem(input, String::new());
    set(input, "aria-invalid", if said.is_empty() { "false" } else { "true" });
    if let Some(place) = all(main, &["[id='", name, "-problem']"].concat()).first() {
        show(place, &said, true);
    }
}
