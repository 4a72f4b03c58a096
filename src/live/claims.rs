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
use crate::names::Names;
use crate::text::claims::{ClaimsText, claims};
use crate::text::number::published;
use crate::text::{Lang, Text, sentence};
use crate::view::claims::{Asked, combinations, line, ordered, summary};

/// How long inputs rest before the address is written, in milliseconds.
const REST: u32 = 300;

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
    names: Names,
    state: RefCell<State>,
}

/// Starts the page.
pub fn start(app: Element) {
    let Some(document) = browser::document() else { return };
    let tag = document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let lang = Lang::of_tag(&tag);
    let (claimed, errors) = Claimed::parse(&browser::query());
    let linked = claimed != Claimed::default();
    let state = State { claimed, engine: Engine::new(), asked: [const { Vec::new() }; 3], working: None, later: None };
    let live = Rc::new(Live {
        app,
        text: lang.text(),
        words: claims(lang),
        names: Names::of(lang),
        state: RefCell::new(state),
    });
    let said = errors.iter().map(|error| [live.words.bad_link, &live.sentence(error)].concat());
    browser::say(&live.app, &said.collect::<Vec<_>>());
    // What was typed before the program was there counts.
    let early: Vec<Element> = all(&live.app, "[name=metric],[name=value]").into_iter().filter(is_changed).collect();
    early.iter().for_each(|control| live.read(control));
    if linked || !early.is_empty() {
        live.write();
    }
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    live.app.set_class_name("live");
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

    /// Brings the controls to the state.
    fn write(self: &Rc<Self>) {
        let claimed = self.state.borrow().claimed;
        for radio in all(&self.app, "[name=metric]") {
            if let Some(input) = radio.dyn_ref::<HtmlInputElement>() {
                input.set_checked(input.value() == claimed.metric.id());
            }
        }
        if let Some(input) = self.find("[name=value]") {
            input.unchecked_ref::<HtmlInputElement>().set_value(&published(claimed.value));
        }
        self.show();
    }

    /// Asks what has not been asked, a few places at a time so that typing never
    /// waits, then says what gives the number.
    fn show(self: &Rc<Self>) {
        let (metric, all, known) = {
            let state = self.state.borrow();
            let metric = state.claimed.metric;
            (metric, combinations(metric), state.asked[metric as usize].len())
        };
        let Some((prompt, scope)) = all.get(known).copied() else {
            self.say_all();
            return self.save_later();
        };
        if let Some(place) = self.find("[data-out=summary]") {
            show(&place, self.words.working, true);
        }
        let live = self.clone();
        let next = Timeout::new(0, move || {
            {
                let state = &mut *live.state.borrow_mut();
                let asked = Asked::of(&mut state.engine, metric, prompt, scope);
                state.asked[metric as usize].push(asked);
            }
            live.show();
        });
        // Dropping a timer stops it, so a new number never starts a second round.
        self.state.borrow_mut().working = Some(next);
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
        for (name, said) in [
            ("summary", summary(self.words, claimed, &lines)),
            ("unit", self.words.unit[claimed.metric as usize].into()),
        ] {
            if let Some(place) = self.find(&["[data-out=", name, "]"].concat()) {
                show(&place, &said, true);
            }
        }
    }

    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            browser::replace_query(&[&*live.state.borrow().claimed.write(), &browser::fragment()].concat());
            let said = live.find("[data-out=summary]").and_then(|place| place.text_content()).unwrap_or_default();
            browser::announce(&live.app, &said);
        });
        self.state.borrow_mut().later = Some(later);
    }
}

/// Keeps the metrics' order and that of the state's lists together.
const _: () = assert!(Metric::Energy as usize == 0 && Metric::Water as usize == 2);
