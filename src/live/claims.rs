//! The page of claims at work: a typed number, and what gives it.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::claims::Claimed;
use footprint::model::{Engine, Metric};
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement};

use super::browser::{self, all, set};
use super::copy::copy;
use super::fields::{is_changed, listen, problem, show};
use super::page::{REST, language, other_data, save};
use crate::names::Names;
use crate::text::claims::{ClaimsText, claims};
use crate::text::number::published;
use crate::text::{Lang, Text, sentence};
use crate::view::claims::{Asked, combinations, line, ordered, published_lines, summary};

/// Places asked in one task: a frame's worth on a cheap phone.
const PLACES: usize = 20;

struct State {
    claimed: Claimed,
    engine: Engine,
    /// What has been asked already, for each metric: it does not depend on the
    /// claimed number.
    asked: [Vec<Asked>; 3],
    working: Option<Timeout>,
    later: Option<Timeout>,
}

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ClaimsText,
    lang: Lang,
    names: Names,
    state: RefCell<State>,
}

/// Starts the page.
pub fn start(app: Element) {
    let lang = language();
    let (claimed, errors) = Claimed::parse(&browser::query());
    let state = State { claimed, engine: Engine::new(), asked: [const { Vec::new() }; 3], working: None, later: None };
    let live = Rc::new(Live {
        app,
        text: lang.text(),
        words: claims(lang),
        lang,
        names: Names::of(lang),
        state: RefCell::new(state),
    });
    let said = errors.iter().map(|error| [live.words.bad_link, &live.sentence(error)].concat());
    browser::say(&live.app, &said.chain(other_data(live.text)).collect::<Vec<_>>());
    // What was typed before the program was there counts; the rest is the link's.
    let controls = all(&live.app, "[name=metric],[name=value]");
    let early: Vec<&Element> = controls.iter().filter(|control| is_changed(control)).collect();
    controls.iter().filter(|control| !early.contains(control)).for_each(|control| write(control, claimed));
    early.iter().for_each(|control| live.read(control));
    if live.state.borrow().claimed != Claimed::default() {
        live.show();
    }
    if !early.is_empty() {
        live.save_later();
    }
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    live.app.set_class_name("live");
}

/// Brings a control to a claim.
fn write(control: &Element, claimed: Claimed) {
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
    match input.type_().as_str() {
        "radio" => input.set_checked(input.value() == claimed.metric.id()),
        _ => input.set_value(&published(claimed.value)),
    }
}

impl Live {
    fn find(&self, selector: &str) -> Option<Element> {
        all(&self.app, selector).into_iter().next()
    }

    fn sentence(&self, error: &footprint::Error) -> String {
        let label = if error.subject == "value" { self.words.value_label } else { &error.subject };
        sentence(self.text, label, error)
    }

    /// Reads a control into the state; a bad number is named and the last one stays.
    fn read(&self, control: &Element) {
        let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
        let mut state = self.state.borrow_mut();
        if input.type_() == "radio" {
            let _ = state.claimed.apply("metric", &input.value());
            return;
        }
        let said = match state.claimed.apply_typed(&input.value()) {
            Ok(()) => String::new(),
            Err(error) => [&*self.sentence(&error), self.text.space, self.words.kept].concat(),
        };
        problem(control, said);
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        let before = self.state.borrow().claimed;
        self.read(control);
        if self.state.borrow().claimed != before {
            self.show();
            self.save_later();
        }
    }

    fn on_change(self: &Rc<Self>, control: &Element) {
        self.on_input(control);
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        if button.id() == "copy-link" {
            let query = self.state.borrow().claimed.write();
            copy(self.text, &[&*browser::address(), "?", &query, "#try"].concat(), "copy-status");
        }
    }

    /// Asks what has not been asked, a few places at a time so that typing never
    /// waits, then says what gives the number.
    fn show(self: &Rc<Self>) {
        // Dropping a timer stops it, so a new number never starts a second round.
        self.state.borrow_mut().working = None;
        let metric = self.state.borrow().claimed.metric;
        self.say("unit", self.words.unit[metric as usize]);
        if self.is_done(metric) {
            return self.say_all();
        }
        // Nothing of another metric stays beside this one's unit.
        all(&self.app, "[data-line]").iter().for_each(|row| set(row, "hidden", ""));
        self.say("summary", self.words.working);
        self.ask(metric);
    }

    /// Whether every combination of a metric has been asked everywhere.
    fn is_done(&self, metric: Metric) -> bool {
        let state = self.state.borrow();
        let asked = &state.asked[metric as usize];
        asked.len() == combinations(metric).len() && asked.last().is_none_or(|last| last.is_done(metric))
    }

    /// Asks the next places, in a task of its own.
    fn ask(self: &Rc<Self>, metric: Metric) {
        let live = self.clone();
        let next = Timeout::new(0, move || {
            {
                let State { asked, engine, .. } = &mut *live.state.borrow_mut();
                let asked = &mut asked[metric as usize];
                if asked.last().is_none_or(|last| last.is_done(metric)) {
                    asked.extend(combinations(metric).get(asked.len()).map(|next| Asked::new(*next)));
                }
                if let Some(last) = asked.last_mut() {
                    last.ask(engine, metric, PLACES);
                }
            }
            if live.is_done(metric) {
                live.say_all();
            } else {
                live.ask(metric);
            }
        });
        self.state.borrow_mut().working = Some(next);
    }

    fn say(&self, name: &str, said: &str) {
        if let Some(place) = self.find(&["[data-out=", name, "]"].concat()) {
            show(&place, said, true);
        }
    }

    /// Writes every line and puts it in its place.
    fn say_all(&self) {
        let state = self.state.borrow();
        let (claimed, asked) = (state.claimed, &state.asked[state.claimed.metric as usize]);
        let lines = asked.iter().filter_map(|asked| line(self.text, self.words, &self.names, claimed, asked));
        let lines = ordered(lines.collect());
        let rows = all(&self.app, "[data-line]");
        let key = |row: &Element| row.get_attribute("data-line").unwrap_or_default();
        for row in rows.iter().filter(|row| lines.iter().all(|line| line.key != key(row))) {
            set(row, "hidden", "");
        }
        for line in &lines {
            let list = self.find(if line.gives { "#gives" } else { "#misses" });
            let row = rows.iter().find(|row| key(row) == line.key);
            let (Some(list), Some(row)) = (list, row) else { continue };
            for (child, said) in [("b", &line.name), ("span", &line.said)] {
                if let Some(place) = all(row, child).first() {
                    place.set_text_content(Some(said));
                }
            }
            if let Some(link) = all(row, "a").first() {
                set(link, "href", &["../?", &line.link].concat());
            }
            let _ = row.remove_attribute("hidden");
            let _ = list.append_child(row);
        }
        let published = published_lines(self.lang, claimed);
        for (place, line) in all(&self.app, "[data-reach]").iter().zip(&published) {
            show(place, line, true);
            if let Some(name) = place.previous_element_sibling() {
                show(&name, line, false);
            }
        }
        let none = published.iter().all(String::is_empty);
        self.say("unpublished", if none { self.words.unpublished } else { "" });
        let said = summary(self.words, claimed, &lines);
        self.say("summary", &said);
        browser::announce(&self.app, &said);
    }

    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            save(&live.state.borrow().claimed.write(), "#try");
        });
        self.state.borrow_mut().later = Some(later);
    }
}

/// Keeps the metrics' order and that of the state's lists together.
const _: () = assert!(Metric::Energy as usize == 0 && Metric::Water as usize == 2);
