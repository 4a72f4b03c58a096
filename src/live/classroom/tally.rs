//! The class on one ruler: codes become dots. They are kept in this browser, so that a
//! page that is closed by mistake loses nobody's guess, and leave it for nowhere.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use footprint::classroom::{CodeProblem, Guesses, Line, Ruler, Spread, Tally};
use footprint::data::Question;
use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlTextAreaElement};

use super::deck::{self, Deck, Page as _, ends, put};
use super::dots::dots;
use crate::export::classroom::csv;
use crate::live::browser::{self, all, set};
use crate::live::build::build;
use crate::live::fields::show;
use crate::live::page::language;
use crate::text::classroom::{ClassWords, class_words};
use crate::text::{Text, fill};
use crate::view::classroom::{class_far, middle, said};
use crate::view::widget::Node;

/// How wide the ruler is on A4 and Letter at least, in pixels.
const PAPER: f64 = 640.0;

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ClassWords,
    deck: Deck,
    tally: RefCell<Tally>,
    /// Whether the page is being printed.
    on_paper: Cell<bool>,
}

/// Starts the page.
pub(super) fn start(app: Element) {
    let lang = language();
    let words = class_words(lang);
    let deck = Deck::of(app.clone(), words, false);
    let live =
        Rc::new(Live { deck, text: lang.text(), words, tally: RefCell::default(), on_paper: Cell::default(), app });
    // First shown, so that dots know the ruler's width.
    live.app.set_class_name("live");
    let known = browser::kept(&name()).unwrap_or_default();
    *live.tally.borrow_mut() = Tally::read(&known);
    live.follow_rounds();
    live.linked();
    live.show_all();
    deck::listen(&live);
    live.listen();
}

/// Under which name codes are kept: several copies of the site may share an origin.
fn name() -> String {
    ["per-prompt codes ", &browser::address()].concat()
}

impl deck::Page for Live {
    fn deck(&self) -> &Deck {
        &self.deck
    }

    fn tell(&self, question: &'static Question<'static>, article: &Element) {
        let _ = article.class_list().add_1("answered");
        for answer in all(article, "div.told") {
            let _ = answer.remove_attribute("hidden");
        }
        for button in all(article, ".show-answer") {
            set(&button, "aria-pressed", "true");
        }
        let answer = all(article, ".answer").first().and_then(|answer| answer.text_content()).unwrap_or_default();
        browser::announce(&self.app, &[&*answer, " ", &self.far(question, article)].concat());
    }

    fn turned(&self) {
        self.deck.show();
        self.draw();
    }
}

impl Live {
    fn listen(self: &Rc<Self>) {
        let live = self.clone();
        EventListener::new(&self.app, "click", move |event| {
            if let Some(button) = browser::target(event).and_then(|target| target.closest("button").ok().flatten()) {
                live.press(&button);
            }
        })
        .forget();
        let live = self.clone();
        EventListener::new(&self.app, "change", move |event| {
            if let Some(field) =
                browser::target(event).filter(|target| target.get_attribute("name").as_deref() == Some("codes-file"))
            {
                let live = live.clone();
                let emptied = field.clone();
                browser::read_file(&field, move |text| {
                    if let Some(text) = text {
                        live.add(&text);
                    }
                    // The same file can be chosen again.
                    if let Some(field) = emptied.dyn_ref::<web_sys::HtmlInputElement>() {
                        field.set_value("");
                    }
                });
            }
        })
        .forget();
        for details in all(&self.app, "#codes details") {
            let live = self.clone();
            EventListener::new(&details, "toggle", move |_| live.list()).forget();
        }
        let Some(window) = browser::window() else { return };
        for (name, handle) in [
            ("hashchange", Self::linked as fn(&Self)),
            // Another tab of the page, which a scanned code has opened.
            ("storage", Self::read_again),
            ("resize", Self::draw),
            ("beforeprint", |live| live.print(true)),
            ("afterprint", |live| live.print(false)),
        ] {
            let live = self.clone();
            EventListener::new(&window, name, move |_| handle(&live)).forget();
        }
    }

    /// Codes in the address: from a QR code.
    fn linked(&self) {
        let place = browser::fragment();
        if let Some(codes) = place.strip_prefix("#codes=") {
            self.add(&codes.replace(',', "\n"));
            browser::forget_fragment();
        }
    }

    fn read_again(&self) {
        *self.tally.borrow_mut() = Tally::read(&browser::kept(&name()).unwrap_or_default());
        self.show_all();
    }

    fn press(&self, button: &Element) {
        match &*button.id() {
            "add" => {
                let field = all(&self.app, "textarea[name=codes]").into_iter().next();
                if let Some(field) = field.and_then(|field| field.dyn_into::<HtmlTextAreaElement>().ok()) {
                    // What was not understood stays, to be mended.
                    let left = self.add(&field.value());
                    field.set_value(&left);
                }
            }
            "clear" => {
                *self.tally.borrow_mut() = Tally::default();
                self.show_all();
                self.say(self.words.cleared);
            }
            "save" => browser::download(
                "per-prompt-class.csv",
                "text/csv;charset=utf-8",
                &csv(self.words, &self.tally.borrow().guesses),
            ),
            "print" => browser::print(),
            _ => {
                if let Some(code) = button.get_attribute("data-code") {
                    self.tally.borrow_mut().guesses.retain(|guesses| guesses.code() != code);
                    self.show_all();
                    self.say(&fill(self.words.removed, &[&code]));
                } else if let (true, Some((question, article))) =
                    (button.class_list().contains("show-answer"), self.deck.current())
                {
                    self.toggle(question, &article);
                }
            }
        }
    }

    fn toggle(&self, question: &'static Question<'static>, article: &Element) {
        if article.class_list().contains("answered") {
            let _ = article.class_list().remove_1("answered");
            for answer in all(article, "div.told") {
                set(&answer, "hidden", "");
            }
            for button in all(article, ".show-answer") {
                set(&button, "aria-pressed", "false");
            }
        } else {
            self.tell(question, article);
        }
    }

    /// Adds the codes of a list and says how it went; returns the lines without one.
    fn add(&self, list: &str) -> String {
        let read = Tally::read(list);
        let mut tally = self.tally.borrow_mut();
        let (before, repeats) = (tally.guesses.len(), tally.repeats);
        read.guesses.into_iter().for_each(|guesses| tally.add(guesses));
        let added = tally.guesses.len() - before;
        let repeats = tally.repeats - repeats + read.repeats;
        let is_first = before == 0 && added > 0;
        drop(tally);
        let mut sentence = fill(self.words.added, &[&added.to_string()]);
        if repeats > 0 {
            sentence = [&*sentence, self.text.space, &fill(self.words.repeats, &[&repeats.to_string()])].concat();
        }
        self.say(&sentence);
        self.problems(&read.problems);
        if is_first {
            self.follow_rounds();
        }
        self.show_all();
        let lines: Vec<&str> = list.lines().collect();
        let wrong = read.problems.iter().filter_map(|line| lines.get(line.number - 1).copied());
        wrong.collect::<Vec<_>>().join("\n")
    }

    /// The questions that most codes answer.
    fn follow_rounds(&self) {
        if let Some(round) = self.tally.borrow().rounds().first() {
            self.deck.choose(*round);
        }
    }

    fn problems(&self, lines: &[Line]) {
        for place in all(&self.app, "#codes-problem") {
            place.set_text_content(None);
            let _ = place.toggle_attribute_with_force("hidden", lines.is_empty());
            for line in lines {
                let said = fill(self.words.line, &[&line.number.to_string(), &line.text, &self.problem(line.problem)]);
                if let Some(item) = build(&Node::words("li", "", said), "") {
                    let _ = place.append_child(&item);
                }
            }
        }
    }

    fn problem(&self, problem: CodeProblem) -> String {
        let [round, length, sign, check] = self.words.problems;
        match problem {
            CodeProblem::Round => fill(round, &[&footprint::classroom::rounds().len().to_string()]),
            CodeProblem::Length(is, should) => fill(length, &[&is.to_string(), &should.to_string()]),
            CodeProblem::Sign(other) => fill(sign, &[&other.to_string()]),
            CodeProblem::Check => check.into(),
        }
    }

    fn say(&self, sentence: &str) {
        for place in all(&self.app, "[data-out=added]") {
            place.set_text_content(Some(sentence));
        }
    }

    fn keep(&self) {
        let codes: Vec<String> = self.tally.borrow().guesses.iter().map(Guesses::code).collect();
        let kept = browser::keep(&name(), &codes.join("\n"));
        let sentence = match (codes.is_empty(), kept) {
            (true, _) => "",
            (false, true) => self.words.stored,
            (false, false) => self.words.not_stored,
        };
        for place in all(&self.app, "[data-out=kept]") {
            show(&place, sentence, true);
        }
    }

    fn show_all(&self) {
        self.keep();
        let has_codes = !self.tally.borrow().guesses.is_empty();
        for section in all(&self.app, "#codes") {
            let _ = section.toggle_attribute_with_force("hidden", !has_codes);
        }
        self.list();
        self.turned();
    }

    /// The codes with their buttons, where they are looked at.
    fn list(&self) {
        for list in all(&self.app, "#codes details[open] [data-out=codes]") {
            list.set_text_content(None);
            for code in self.tally.borrow().guesses.iter().map(Guesses::code) {
                let mut button = Node::words("button", "btn", "×");
                button.attributes.extend([
                    ("type", "button".to_owned()),
                    ("data-code", code.clone()),
                    ("aria-label", fill(self.words.remove, &[&code])),
                ]);
                let item = Node::of("li", "", vec![Node::words("span", "", code), button]);
                if let Some(item) = build(&item, "") {
                    let _ = list.append_child(&item);
                }
            }
        }
    }

    /// The current question's dots, its sentence and its table.
    fn draw(&self) {
        let Some((question, article)) = self.deck.current() else { return };
        let ruler = Ruler::of(&question.asked);
        let (round, _) = self.deck.round();
        let mut steps = self.tally.borrow().steps(round, self.deck.at());
        steps.sort_unstable();
        let spread = Spread::of(&steps);
        let value = |step: f64| said(&question.asked, middle(ruler, step));
        let sentence = match &spread {
            None => self.words.spread_none.to_owned(),
            Some(spread) if spread.count == 1 => fill(self.words.spread_one, &[&value(spread.middle)]),
            Some(spread) => {
                let ends = [spread.middle, spread.low, spread.high].map(value);
                fill(self.words.spread, &[&spread.count.to_string(), &ends[0], &ends[1], &ends[2]])
            }
        };
        put(&article, "spread", &sentence);
        put(&article, "far", &self.far(question, &article));
        for picture in all(&article, "svg.dots") {
            let width = if self.on_paper.get() { PAPER } else { f64::from(picture.client_width().max(280)) };
            dots(&picture, width, ruler, &steps, spread.as_ref(), &sentence);
        }
        for table in all(&article, "[data-out=table]") {
            table.set_text_content(None);
            let mut rest = &*steps;
            while let Some(first) = rest.first() {
                let count = rest.iter().take_while(|step| *step == first).count();
                rest = &rest[count..];
                let cells =
                    vec![Node::words("th", "", value(f64::from(*first))), Node::words("td", "", count.to_string())];
                if let Some(row) = build(&Node::of("tr", "", cells), "") {
                    let _ = table.append_child(&row);
                }
            }
        }
    }

    /// Dots for the width of paper, and back.
    fn print(&self, on: bool) {
        self.on_paper.set(on);
        self.draw();
    }

    /// How far the middle guess is from the answer; nothing without guesses.
    fn far(&self, question: &'static Question<'static>, article: &Element) -> String {
        let steps = self.tally.borrow().steps(self.deck.round().0, self.deck.at());
        let Some(spread) = Spread::of(&steps) else { return String::new() };
        let guess = middle(Ruler::of(&question.asked), spread.middle);
        class_far(self.words, &question.asked, guess, ends(article)[1])
    }
}
