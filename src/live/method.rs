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
use super::page::{REST, language, other_data, save};
use crate::text::method::{ExampleText, example};
use crate::text::number::published;
use crate::text::{Text, sentence};
use crate::view::method::{Example, steps};

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ExampleText,
    state: RefCell<(Example, Option<Timeout>)>,
}

/// Starts the page.
pub fn start(app: Element) {
    let lang = language();
    let query = browser::query();
    let (scenario, errors) = link::parse(&query);
    let linked = Example::of(&query, &scenario);
    let live =
        Rc::new(Live { app, text: lang.text(), words: example(lang), state: RefCell::new((linked.clone(), None)) });
    let said = errors.iter().map(|error| [live.words.bad_link, &sentence(live.text, &error.subject, error)].concat());
    browser::say(&live.app, &said.chain(other_data(live.text)).collect::<Vec<_>>());
    // What was typed before the program was there counts; the rest is the link's.
    let controls = all(&live.app, "[name]");
    let early: Vec<&Element> = controls.iter().filter(|control| is_changed(control)).collect();
    controls.iter().filter(|control| !early.contains(control)).for_each(|control| write(control, &linked));
    early.iter().for_each(|control| live.read(control));
    live.show();
    if !early.is_empty() {
        live.save_later();
    }
    listen(&live.app, &live, [Live::on_input, Live::on_input, |_, _| {}]);
    live.app.set_class_name("live");
}

/// Brings a control to the example.
fn write(control: &Element, example: &Example) {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.set_value(example.place().get().code);
    } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(&published(example.prompt().value()));
    }
}

impl Live {
    /// Reads a control into the state; a bad number is named and the last one stays.
    fn read(&self, control: &Element) {
        let own = &mut self.state.borrow_mut().0;
        if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
            // Every choice of the list is a place.
            let _ = own.apply_place(&select.value());
            return;
        }
        let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
        let said =
            |error| [&*sentence(self.text, self.words.wh_label, &error), self.text.space, self.words.kept].concat();
        problem(control, own.apply_typed(&input.value()).err().map(said).unwrap_or_default());
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        let before = self.state.borrow().0.clone();
        self.read(control);
        if self.state.borrow().0 != before {
            self.show();
            self.save_later();
        }
    }

    /// The steps, and the calculator's link.
    fn show(&self) {
        let example = &self.state.borrow().0;
        for (at, step) in steps(self.words, example).iter().enumerate() {
            if let Some(place) = all(&self.app, &["[data-out=step-", &at.to_string(), "]"].concat()).first() {
                show(place, step, true);
            }
        }
        if let Some(link) = all(&self.app, "#working-link").first() {
            set(link, "href", &["../?", &link::write(&example.scenario()), "#working"].concat());
        }
    }

    /// Dropping a timer stops it, so only the last change's fires.
    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            let example = &live.state.borrow().0;
            save(&link::write(&example.scenario()), "#example");
            browser::announce(&live.app, &steps(live.words, example).join(live.text.stop));
        });
        self.state.borrow_mut().1 = Some(later);
    }
}
