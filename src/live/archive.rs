//! An old link: the calculator with the figures that the link was made with, a
//! notice that there are newer ones, and both results on request. A program of
//! its own, which the boot script starts for such links alone.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::data::{DATASET, Dataset};
use footprint::link;
use footprint::model::{Engine, Scenario, is_complete};
use gloo::events::EventListener;
use web_sys::{Document, Element};
use yew::AppHandle;

use super::browser::{self, all, set};
use super::calculator;
use crate::results::Results;
use crate::text::versions::{VersionsText, versions};
use crate::text::{Lang, Text, fill};
use crate::ui::versions::{Both, BothProps};

/// The tables of a dataset that the calculator computes with.
const FILES: [&str; 3] = ["figures.csv", "equivalents.csv", "places.csv"];

/// Where a dataset lies, from the language's folder.
pub(super) fn folder(version: &str) -> String {
    ["../data/archive/", version, "/"].concat()
}

thread_local! {
    static NOTICE: RefCell<Option<Rc<Notice>>> = const { RefCell::new(None) };
}

/// Called by the boot script with the calculator's element, `#app`, where the link
/// names a dataset that the page says is kept.
pub fn start(app: Element) {
    let version = link::other_dataset(&browser::query()).unwrap_or_default();
    let loaded = Rc::new(RefCell::new([const { None }; FILES.len()]));
    for (at, file) in FILES.into_iter().enumerate() {
        let (app, version, loaded) = (app.clone(), version.clone(), loaded.clone());
        browser::fetch_text(&[&*folder(&version), file].concat(), move |text| {
            loaded.borrow_mut()[at] = Some(text);
            if let [Some(figures), Some(equivalents), Some(places)] = &*loaded.borrow() {
                begin(&app, &version, [figures, equivalents, places]);
            }
        });
    }
}

/// Once the files are there: the calculator, or why it cannot be.
fn begin(app: &Element, version: &str, files: [&str; 3]) {
    let Some(document) = browser::document() else { return };
    let root = document.document_element();
    let tag = root.as_ref().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let lang = Lang::of_tag(&tag);
    let (text, words) = (lang.text(), versions(lang));
    let dataset = Dataset::parse(version, files).ok();
    match dataset.filter(|dataset| Dataset::during(Some(dataset), is_complete)) {
        Some(dataset) => {
            dataset.install();
            calculator::start(app.clone());
            let notice = Notice::put(&document, app, dataset, text, words);
            NOTICE.set(notice.map(Rc::new));
            listen();
        }
        None => {
            let todays = link_of_today(&link::parse(&browser::query()).0);
            let said = line(&document, &[&fill(words.failed, &[version]), text.space].concat());
            put_first(app, said.zip(anchor(&document, words, &todays)).map(|(said, todays)| (said, vec![todays])));
            if let Some(root) = root {
                // The static page, without controls that nothing moves.
                set(&root, "class", "no-app");
            }
        }
    }
}

/// The state of the page under today's figures, as a link.
fn link_of_today(scenario: &Scenario) -> String {
    Dataset::during(None, || ["?", &link::write(scenario)].concat())
}

/// What the page says of its link.
struct Notice {
    text: &'static Text,
    words: &'static VersionsText,
    version: &'static str,
    button: Element,
    todays: Element,
    host: Element,
    state: RefCell<State>,
}

struct State {
    /// What the calculator shows.
    shown: Option<Results>,
    /// Both results, once they were asked for.
    both: Option<AppHandle<Both>>,
    engine: Engine,
}

impl Notice {
    fn put(
        document: &Document,
        app: &Element,
        dataset: &Dataset,
        text: &'static Text,
        words: &'static VersionsText,
    ) -> Option<Self> {
        let version = dataset.version();
        let (made, uses) = (fill(words.made, &[version, DATASET]), fill(words.uses, &[version]));
        let said = line(document, &[&*made, text.space, &uses, text.space].concat())?;
        let button = document.create_element("button").ok()?;
        for (name, value) in [
            ("type", "button"),
            ("class", "btn"),
            ("id", "show-both"),
            ("aria-expanded", "false"),
            ("aria-controls", "both"),
        ] {
            set(&button, name, value);
        }
        button.set_text_content(Some(words.show_both));
        let todays = anchor(document, words, &link_of_today(&link::parse(&browser::query()).0))?;
        let host = document.create_element("section").ok()?;
        for (name, value) in [("id", "both"), ("class", "sec"), ("aria-labelledby", "both-title"), ("hidden", "")] {
            set(&host, name, value);
        }
        let messages = put_first(app, Some((said, vec![button.clone(), todays.clone()])))?;
        // Beside the messages, not in them: a screen reader says each change of those.
        let _ = messages.insert_adjacent_element("afterend", &host);
        let state = RefCell::new(State { shown: None, both: None, engine: Engine::new() });
        Some(Self { text, words, version, button, todays, host, state })
    }

    /// Shows or hides both results.
    fn toggle(&self) {
        let open = self.host.has_attribute("hidden");
        let _ = self.host.toggle_attribute_with_force("hidden", !open);
        set(&self.button, "aria-expanded", if open { "true" } else { "false" });
        self.draw();
    }

    /// Draws both results where they show.
    fn draw(&self) {
        let mut state = self.state.borrow_mut();
        let state = &mut *state;
        let Some(old) = state.shown.clone().filter(|_| !self.host.has_attribute("hidden")) else { return };
        let new = Dataset::during(None, || Results::of(&mut state.engine, &old.scenario));
        let (text, words) = (self.text, self.words);
        let props = BothProps { text, words, versions: [self.version, DATASET], results: [old, new] };
        match &mut state.both {
            Some(both) => both.update(props),
            None => {
                let both = yew::Renderer::<Both>::with_root_and_props(self.host.clone(), props);
                state.both = Some(both.render());
            }
        }
    }
}

/// Has the notice's button work.
fn listen() {
    let Some(notice) = NOTICE.with_borrow(Clone::clone) else { return };
    let button = notice.button.clone();
    EventListener::new(&button, "click", move |_| notice.toggle()).forget();
}

/// Called by the calculator when its inputs rest: the link and both results
/// follow them.
pub(super) fn follow(results: &Results) {
    let Some(notice) = NOTICE.with_borrow(Clone::clone) else { return };
    set(&notice.todays, "href", &link_of_today(&results.scenario));
    notice.state.borrow_mut().shown = Some(results.clone());
    notice.draw();
}

/// A message.
fn line(document: &Document, sentence: &str) -> Option<Element> {
    let line = document.create_element("p").ok()?;
    set(&line, "class", "msg");
    set(&line, "id", "versions");
    line.set_text_content(Some(sentence));
    Some(line)
}

/// The way to the same state with today's figures.
fn anchor(document: &Document, words: &VersionsText, link: &str) -> Option<Element> {
    let anchor = document.create_element("a").ok()?;
    set(&anchor, "href", link);
    anchor.set_text_content(Some(words.today));
    Some(anchor)
}

/// Puts a message before all others, with what belongs to it; the place of messages.
fn put_first(app: &Element, message: Option<(Element, Vec<Element>)>) -> Option<Element> {
    let (line, parts) = message?;
    for part in parts {
        let _ = line.append_child(&part);
        let _ = line.append_child(&browser::document()?.create_text_node(" "));
    }
    let place = all(app, ".messages").into_iter().next()?;
    let _ = place.insert_before(&line, place.first_child().as_ref());
    Some(place)
}
