//! Guess first: the marker, the answer once it is placed, and the code at the end.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use footprint::classroom::{Guesses, Ruler};
use footprint::data::{Question, questions};
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlInputElement};

use super::deck::{self, Deck, Page as _, ends, put};
use super::qr;
use crate::live::browser::{self, all, set};
use crate::live::build::build;
use crate::live::copy::copy;
use crate::live::page::language;
use crate::text::Text;
use crate::text::classroom::{ClassWords, class_words};
use crate::text::fill;
use crate::text::number::plain;
use crate::view::classroom::{far, said};
use crate::view::widget::Node;

type Asked = &'static Question<'static>;

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ClassWords,
    deck: Deck,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    /// The step of each question that was guessed.
    guesses: BTreeMap<&'static str, u32>,
    /// Questions whose answer was shown: their guess stands.
    told: BTreeSet<&'static str>,
    /// The question that said once to guess first.
    warned: Option<&'static str>,
    /// By chance: two who guess alike have two codes.
    salt: u32,
}

impl State {
    fn new() -> Self {
        Self { salt: browser::chance(32), ..Self::default() }
    }
}

/// Starts the page.
pub(super) fn start(app: Element) {
    let lang = language();
    let words = class_words(lang);
    let live = Rc::new(Live {
        deck: Deck::of(app.clone(), words, true),
        text: lang.text(),
        words,
        state: RefCell::new(State::new()),
        app,
    });
    live.turned();
    deck::listen(&live);
    let options = EventListenerOptions::enable_prevent_default();
    for (name, handle) in [("input", Live::on_input as fn(&Live, &Event)), ("click", Live::on_click)] {
        let listener = live.clone();
        EventListener::new_with_options(&live.app, name, options, move |event| handle(&listener, event)).forget();
    }
    live.app.set_class_name("live");
    // What was moved before the program was there.
    for question in questions() {
        let slider = live.deck.article(question.id).and_then(|article| slider(&article));
        if let Some(slider) = slider.filter(|slider| slider.value() != slider.default_value()) {
            live.guess(question, slider.value_as_number() as u32);
        }
    }
}

fn slider(article: &Element) -> Option<HtmlInputElement> {
    all(article, "input[type=range]").into_iter().next()?.dyn_into().ok()
}

impl deck::Page for Live {
    fn deck(&self) -> &Deck {
        &self.deck
    }

    /// Opens the answer.
    fn tell(&self, question: Asked, article: &Element) {
        for details in all(article, "details.reveal") {
            set(&details, "open", "");
        }
        self.told(question, article);
    }

    fn turned(&self) {
        self.deck.show();
        let is_end = self.deck.current().is_none();
        for result in all(&self.app, "#result") {
            let _ = result.toggle_attribute_with_force("hidden", !is_end);
        }
        if is_end {
            self.result();
        }
    }
}

impl Live {
    /// Of which question an element is.
    fn question(&self, element: &Element) -> Option<(Asked, Element)> {
        let article = element.closest("article.ask").ok().flatten()?;
        let id = article.id();
        Some((questions().iter().find(|question| question.id == id)?, article))
    }

    fn on_input(&self, event: &Event) {
        let Some(target) = browser::target(event) else { return };
        if let (Some(slider), Some((question, _))) = (target.dyn_ref::<HtmlInputElement>(), self.question(&target)) {
            self.guess(question, slider.value_as_number() as u32);
        }
    }

    fn on_click(&self, event: &Event) {
        let Some(target) = browser::target(event) else { return };
        if let Some(button) = target.closest("button").ok().flatten() {
            return self.press(&button);
        }
        let in_summary = target.closest("summary").ok().flatten().is_some();
        let Some((question, article)) = self.question(&target).filter(|_| in_summary) else { return };
        let mut state = self.state.borrow_mut();
        let is_free = state.guesses.contains_key(question.id) || state.warned == Some(question.id);
        if is_free || state.told.contains(question.id) {
            drop(state);
            put(&article, "first", "");
            self.told(question, &article);
        } else {
            state.warned = Some(question.id);
            event.prevent_default();
            put(&article, "first", self.words.guess_first);
        }
    }

    fn press(&self, button: &Element) {
        if let (Some(step), Some((question, article))) = (button.get_attribute("data-step"), self.question(button)) {
            let last = Ruler::of(&question.asked).last();
            let Some(slider) = slider(&article) else { return };
            let now = slider.value_as_number() as u32;
            return self.guess(question, if step == "1" { (now + 1).min(last) } else { now.saturating_sub(1) });
        }
        match &*button.id() {
            "copy-code" => copy(self.text, &self.guesses().code(), "copy-status"),
            "print" => browser::print(),
            "again" => self.again(),
            _ => {}
        }
    }

    /// Places the marker, and says where it stands.
    fn guess(&self, question: Asked, step: u32) {
        let Some(article) = self.deck.article(question.id) else { return };
        if self.state.borrow().told.contains(question.id) {
            return;
        }
        self.state.borrow_mut().guesses.insert(question.id, step);
        let ruler = Ruler::of(&question.asked);
        let value = ruler.value(step);
        let mine = fill(self.words.mine, &[&said(&question.asked, value)]);
        put(&article, "mine", &mine);
        put(&article, "first", "");
        let at = place(ruler, value);
        for line in all(&article, ".line line") {
            set(&line, "x1", &at);
            set(&line, "x2", &at);
        }
        if let Some(slider) = slider(&article) {
            slider.set_value(&step.to_string());
            set(&slider, "aria-valuetext", &mine);
        }
        let _ = article.class_list().add_1("placed");
    }

    /// The answer shows: the guess stands, and is set beside it.
    fn told(&self, question: Asked, article: &Element) {
        if !self.state.borrow_mut().told.insert(question.id) {
            return;
        }
        let _ = article.class_list().add_1("told");
        for control in all(article, "input[type=range], [data-step]") {
            set(&control, "disabled", "");
        }
        let answer = all(article, ".answer").first().and_then(|answer| answer.text_content()).unwrap_or_default();
        let Some(value) = self.value(question) else { return browser::announce(&self.app, &answer) };
        let far = far(self.text, self.words, &question.asked, value, ends(article));
        put(article, "far", &far);
        let at = Ruler::of(&question.asked).place(value);
        for guess in all(article, "g.guess") {
            let _ = guess.remove_attribute("hidden");
            let x = percent(at);
            for line in all(&guess, "line") {
                set(&line, "x1", &x);
                set(&line, "x2", &x);
            }
            for label in all(&guess, "text") {
                set(&label, "x", &x);
                set(
                    &label,
                    "text-anchor",
                    if at < 0.25 {
                        "start"
                    } else if at > 0.75 {
                        "end"
                    } else {
                        "middle"
                    },
                );
                label.set_text_content(Some(&fill(self.words.mine, &[&said(&question.asked, value)])));
            }
        }
        browser::announce(&self.app, &[&*answer, " ", &far].concat());
    }

    fn value(&self, question: Asked) -> Option<f64> {
        let step = self.state.borrow().guesses.get(question.id).copied()?;
        Some(Ruler::of(&question.asked).value(step))
    }

    fn guesses(&self) -> Guesses {
        let (round, of) = self.deck.round();
        let state = self.state.borrow();
        let steps = of.questions.iter().map(|question| state.guesses.get(question.id).copied()).collect();
        Guesses { round, steps, salt: state.salt }
    }

    /// The table of guesses, and the code.
    fn result(&self) {
        let row = |question: &Asked| {
            let article = self.deck.article(question.id)?;
            let text = |selector: &str| {
                all(&article, selector).first().and_then(|place| place.text_content()).unwrap_or_default()
            };
            let guess = self.value(question);
            let cells = [
                text("h3"),
                guess.map_or_else(|| self.words.not_guessed.into(), |guess| said(&question.asked, guess)),
                text(".answer .big"),
                guess.map_or_else(String::new, |guess| {
                    far(self.text, self.words, &question.asked, guess, ends(&article))
                }),
            ];
            let cells = cells.into_iter().enumerate();
            let cells = cells.map(|(at, cell)| Node::words(if at == 0 { "th" } else { "td" }, "", cell));
            build(&Node::of("tr", "", cells.collect()), "")
        };
        for place in all(&self.app, "[data-out=rows]") {
            place.set_text_content(None);
            for row in self.deck.round().1.questions.iter().filter_map(row) {
                let _ = place.append_child(&row);
            }
        }
        let guesses = self.guesses();
        let has_one = guesses.steps.iter().any(Option::is_some);
        let code = guesses.code();
        for place in all(&self.app, "[data-out=code]") {
            place.set_text_content(Some(if has_one { &code } else { self.words.no_code }));
        }
        for place in all(&self.app, "[data-out=qr]") {
            let _ = place.toggle_attribute_with_force("hidden", !has_one);
            let address = [&*browser::address(), "tally/#codes=", &code].concat();
            qr::put(&place, &address, self.words.qr_too_long);
        }
        for button in all(&self.app, "#copy-code") {
            let _ = button.toggle_attribute_with_force("disabled", !has_one);
        }
    }

    /// Everything as at first.
    fn again(&self) {
        *self.state.borrow_mut() = State::new();
        for article in all(&self.app, "article.ask") {
            let _ = article.class_list().remove_2("told", "placed");
            for details in all(&article, "details") {
                let _ = details.remove_attribute("open");
            }
            for control in all(&article, "input[type=range], [data-step]") {
                let _ = control.remove_attribute("disabled");
            }
            for guess in all(&article, "g.guess") {
                set(&guess, "hidden", "");
            }
            put(&article, "far", "");
            put(&article, "mine", self.words.not_yet);
            if let Some(slider) = slider(&article) {
                slider.set_value(&slider.default_value());
                set(&slider, "aria-valuetext", self.words.not_yet);
            }
            for line in all(&article, ".line line") {
                set(&line, "x1", "50%");
                set(&line, "x2", "50%");
            }
        }
        self.deck.choose(self.deck.round().0);
        self.turned();
    }
}

fn place(ruler: Ruler, value: f64) -> String {
    percent(ruler.place(value))
}

fn percent(place: f64) -> String {
    [&*plain(place * 100.0, 5), "%"].concat()
}
