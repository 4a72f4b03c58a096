//! Questions one at a time: which are asked, which one shows, and the projector's view
//! with its keys.

use std::cell::Cell;
use std::rc::Rc;

use footprint::classroom::{Round, rounds};
use footprint::data::Question;
use gloo::events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlSelectElement, KeyboardEvent};

use crate::live::browser::{self, all, set};
use crate::live::fields::show;
use crate::text::classroom::ClassWords;
use crate::text::fill;

/// In the projector's view an answer comes in steps: the question, the answer, why, what
/// to talk about.
const STAGES: [&str; 4] = ["", "", "say-why", "say-talk"];

pub(super) struct Deck {
    app: Element,
    words: &'static ClassWords,
    rounds: &'static [Round],
    /// Whether a page of results stands behind the last question.
    has_end: bool,
    round: Cell<usize>,
    at: Cell<usize>,
    stage: Cell<usize>,
}

/// What a page does when a question's answer is to be shown, and when another shows.
pub(super) trait Page: 'static {
    fn deck(&self) -> &Deck;
    fn tell(&self, question: &'static Question<'static>, article: &Element);
    fn turned(&self);
}

impl Deck {
    pub(super) fn of(app: Element, words: &'static ClassWords, has_end: bool) -> Self {
        let deck = Self {
            app,
            words,
            rounds: rounds(),
            has_end,
            round: Cell::default(),
            at: Cell::default(),
            stage: Cell::default(),
        };
        let wanted = deck.field("round");
        match deck.rounds.iter().position(|round| round.id == wanted) {
            Some(round) => deck.round.set(round),
            None if wanted.is_empty() => {}
            None => browser::say(&deck.app, &[fill(words.unknown_round, &[&wanted])]),
        }
        if deck.field("show") == "projector" {
            deck.project(true);
        }
        deck
    }

    /// A field of the page's address.
    fn field(&self, name: &str) -> String {
        let query = browser::query();
        let mut fields = query.trim_start_matches('?').split('&').filter_map(|field| field.split_once('='));
        fields.find(|(key, _)| *key == name).map(|(_, value)| value.chars().take(40).collect()).unwrap_or_default()
    }

    pub(super) fn round(&self) -> (usize, &Round) {
        let at = self.round.get();
        (at, &self.rounds[at])
    }

    pub(super) fn at(&self) -> usize {
        self.at.get()
    }

    /// The question that shows, with its article; none on the page of results.
    pub(super) fn current(&self) -> Option<(&'static Question<'static>, Element)> {
        let question = *self.round().1.questions.get(self.at.get())?;
        Some((question, self.article(question.id)?))
    }

    pub(super) fn article(&self, id: &str) -> Option<Element> {
        all(&self.app, &["article#", id].concat()).into_iter().next()
    }

    /// Shows the current question alone.
    pub(super) fn show(&self) {
        let current = self.current();
        for article in all(&self.app, "article.ask") {
            let is_current = current.as_ref().is_some_and(|(_, shown)| *shown == article);
            let _ = article.toggle_attribute_with_force("hidden", !is_current);
            for stage in &STAGES[2..] {
                let _ = article.class_list().remove_1(stage);
            }
        }
        self.stage.set(0);
        if self.is_projecting() {
            browser::scroll_up();
        }
        let count = self.round().1.questions.len();
        let at = self.at.get();
        let said = fill(self.words.question_of, &[&(at + 1).to_string(), &count.to_string()]);
        for place in all(&self.app, "[data-out=at]") {
            place.set_text_content(Some(if at < count { &said } else { "" }));
        }
        for button in all(&self.app, "#back") {
            let _ = button.toggle_attribute_with_force("disabled", at == 0);
        }
        for button in all(&self.app, "#next") {
            let is_last = at + 1 >= count;
            button.set_text_content(Some(if is_last && self.has_end { self.words.finish } else { self.words.next }));
            let _ = button.toggle_attribute_with_force("hidden", at >= count || (is_last && !self.has_end));
        }
        for select in all(&self.app, "select[name=round]") {
            if let Some(select) = select.dyn_ref::<HtmlSelectElement>() {
                select.set_value(&self.round().1.id);
            }
        }
    }

    /// To another question; false where there is none that way.
    fn turn(&self, forward: bool) -> bool {
        let last = self.round().1.questions.len() - usize::from(!self.has_end);
        let next =
            if forward { Some(self.at.get() + 1).filter(|at| *at <= last) } else { self.at.get().checked_sub(1) };
        let Some(next) = next else { return false };
        self.at.set(next);
        true
    }

    /// Another round, from its first question.
    pub(super) fn choose(&self, round: usize) {
        if round < self.rounds.len() {
            self.round.set(round);
            self.at.set(0);
        }
    }

    fn is_projecting(&self) -> bool {
        browser::root().is_some_and(|root| root.class_list().contains("projector"))
    }

    fn project(&self, on: bool) {
        let Some(root) = browser::root() else { return };
        let _ = root.class_list().toggle_with_force("projector", on);
        for button in all(&self.app, "#projector") {
            set(&button, "aria-pressed", if on { "true" } else { "false" });
            button.set_text_content(Some(if on { self.words.projector_off } else { self.words.projector }));
        }
    }

    /// The next thing: in the projector's view the answer bit by bit, else a question.
    fn step(&self, page: &dyn Page, forward: bool) {
        let stage = self.stage.get();
        if let (true, true, Some((question, article))) = (forward, stage + 1 < STAGES.len(), self.current()) {
            self.stage.set(stage + 1);
            if stage == 0 {
                return page.tell(question, &article);
            }
            for said in &STAGES[2..] {
                let _ = article.class_list().remove_1(said);
            }
            let _ = article.class_list().add_1(STAGES[stage + 1]);
            if let Some(said) = all(&article, if stage == 1 { ".why" } else { ".talk" }).first() {
                browser::announce(&self.app, &said.text_content().unwrap_or_default());
            }
        } else if self.turn(forward) {
            page.turned();
        }
    }
}

/// Listens to the buttons, the list of rounds and the keys, for as long as the page lives.
pub(super) fn listen<P: Page>(page: &Rc<P>) {
    let deck = page.deck();
    for (button, forward) in [("#back", false), ("#next", true)] {
        for button in all(&deck.app, button) {
            let page = page.clone();
            EventListener::new(&button, "click", move |_| {
                if page.deck().turn(forward) {
                    page.turned();
                    // Where a keyboard or a screen reader goes on: the question.
                    focus(&page.deck().app);
                }
            })
            .forget();
        }
    }
    for select in all(&deck.app, "select[name=round]") {
        let page = page.clone();
        EventListener::new(&select, "change", move |event| {
            let id = event.target().and_then(|select| Some(select.dyn_into::<HtmlSelectElement>().ok()?.value()));
            let round = page.deck().rounds.iter().position(|round| Some(&round.id) == id.as_ref());
            if let Some(round) = round {
                page.deck().choose(round);
                page.turned();
            }
        })
        .forget();
    }
    for button in all(&deck.app, "#projector") {
        let page = page.clone();
        EventListener::new(&button, "click", move |_| {
            let on = !page.deck().is_projecting();
            page.deck().project(on);
            browser::fill_screen(on);
            page.turned();
        })
        .forget();
    }
    if let Some(document) = browser::document() {
        let page = page.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&document, "keydown", options, move |event| key(&*page, event)).forget();
    }
}

fn focus(app: &Element) {
    let shown = all(app, "article.ask:not([hidden]) h3, #result:not([hidden]) h2").into_iter().next();
    if let Some(heading) = shown {
        browser::focus_on(&heading);
    }
}

/// Arrow keys, and those of a presenter's remote. In a field they are the field's.
fn key(page: &dyn Page, event: &Event) {
    let deck = page.deck();
    let Some(key) = event.dyn_ref::<KeyboardEvent>() else { return };
    if !deck.is_projecting() || key.alt_key() || key.ctrl_key() || key.meta_key() {
        return;
    }
    let in_field =
        browser::target(event).is_some_and(|target| target.matches("input, select, textarea").unwrap_or(false));
    let forward = match &*key.key() {
        "PageDown" => true,
        "PageUp" => false,
        "ArrowRight" | "ArrowDown" if !in_field => true,
        "ArrowLeft" | "ArrowUp" if !in_field => false,
        "Escape" => {
            deck.project(false);
            browser::fill_screen(false);
            return page.turned();
        }
        _ => return,
    };
    event.prevent_default();
    deck.step(page, forward);
}

/// A text in each place of an article that is named so.
pub(super) fn put(article: &Element, name: &str, said: &str) {
    for place in all(article, &["[data-out=", name, "]"].concat()) {
        show(&place, said, true);
    }
}

/// The ends and the middle of an article's answer.
pub(super) fn ends(article: &Element) -> [f64; 3] {
    let mut ends = [0.0; 3];
    let written = article.get_attribute("data-ends").unwrap_or_default();
    for (end, number) in ends.iter_mut().zip(written.split(' ')) {
        *end = footprint::decimal::parse(number).unwrap_or_default();
    }
    ends
}
