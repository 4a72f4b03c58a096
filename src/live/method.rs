//! The page of methods at work: the worked example with the reader's own numbers.
//! Its address is a calculator's link, so that one opens the other.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::link;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};
use super::fields::{is_changed, listen, problem, show};
use crate::text::method::{ExampleText, example};
use crate::text::number::published;
use crate::text::{Lang, Text, sentence};
use crate::view::method::{Example, steps};

/// How long inputs rest before the address is written, in milliseconds.
const REST: u32 = 300;

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ExampleText,
    state: RefCell<(Example, Option<Timeout>)>,
}

/// Starts the page.
pub fn start(app: Element) {
    let Some(document) = browser::document() else { return };
    let tag = document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let lang = Lang::of_tag(&tag);
    let query = browser::query();
    let (scenario, errors) = link::parse(&query);
    let example_of = if query.len() > 1 { Example::of(&scenario) } else { Example::default() };
    let live = Rc::new(Live { app, text: lang.text(), words: example(lang), state: RefCell::new((example_of, None)) });
    let said = errors.iter().map(|error| [live.words.bad_link, &sentence(live.text, &error.subject, error)].concat());
    browser::say(&live.app, &said.collect::<Vec<_>>());
    // What was typed before the program was there counts.
    let early: Vec<Element> = all(&live.app, "[name]").into_iter().filter(is_changed).collect();
    early.iter().for_each(|control| live.read(control));
    if early.is_empty() {
        live.write_fields();
    }
    live.show();
    listen(&live.app, &live, [Live::on_input, Live::on_input, |_, _| {}]);
    live.app.set_class_name("live");
}

impl Live {
    /// Reads a control into the state; a bad number is named and the last one stays.
    fn read(&self, control: &Element) {
        let mut scenario = self.state.borrow().0.scenario();
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            if link::apply(&mut scenario, "place", &select.value()).is_ok() {
                self.state.borrow_mut().0.place = scenario.a.place;
            }
            return;
        }
        let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
        let said = match link::apply_typed(&mut scenario, "own", &input.value()) {
            Ok(()) => {
                self.state.borrow_mut().0.prompt = scenario.a.own;
                String::new()
            }
            Err(error) => {
                [&*sentence(self.text, self.words.wh_label, &error), self.text.space, self.words.kept].concat()
            }
        };
        problem(control, said);
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        let before = self.state.borrow().0;
        self.read(control);
        if self.state.borrow().0 != before {
            self.show();
            let live = self.clone();
            // Dropping a timer stops it, so only the last change's fires.
            let later = Timeout::new(REST, move || {
                let query = link::write(&live.state.borrow().0.scenario());
                browser::replace_query(&[query, browser::fragment()].concat());
            });
            self.state.borrow_mut().1 = Some(later);
        }
    }

    fn write_fields(&self) {
        let example = self.state.borrow().0;
        for control in all(&self.app, "[name]") {
            if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
                select.set_value(example.place.get().code);
            } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                input.set_value(&published(example.prompt.value()));
            }
        }
    }

    /// The steps, and the calculator's link.
    fn show(&self) {
        let example = self.state.borrow().0;
        for (at, step) in steps(self.words, example).iter().enumerate() {
            if let Some(place) = all(&self.app, &["[data-out=step-", &at.to_string(), "]"].concat()).first() {
                show(place, step, true);
            }
        }
        if let Some(link) = all(&self.app, "#working-link").first() {
            set(link, "href", &["../?", &link::write(&example.scenario()), "#working"].concat());
        }
    }
}
