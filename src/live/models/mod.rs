//! The bottom-up page at work. The controls stay the page's own: at every change
//! all fields of the chosen kind are read anew, through the same code as links, so
//! that two fields that contradict each other sort themselves out as they are typed.

mod controls;

use std::cell::RefCell;
use std::rc::Rc;

use footprint::Error;
use footprint::bottomup::{Query, Subject};
use gloo::timers::callback::Timeout;
use web_sys::Element;

use super::browser::{self, all, set};
use super::copy::copy;
use super::fields::{listen, show};
use super::page::{REST, language, other_data, save};
use crate::view::models::{Words, problem, shown};
use controls::{Controls, kind_of, put};

struct State {
    query: Query,
    later: Option<Timeout>,
}

struct Live {
    app: Element,
    words: Words,
    controls: Controls,
    texts: Vec<(String, Element)>,
    marks: Vec<(String, Element)>,
    rows: Vec<(String, Element)>,
    state: RefCell<State>,
}

/// Starts the page.
pub fn start(app: Element) {
    let lang = language();
    let (query, problems) = Query::parse(&browser::query());
    let keyed = |attribute: &str| -> Vec<(String, Element)> {
        let found = all(&app, &["[", attribute, "]"].concat()).into_iter();
        found.map(|element| (element.get_attribute(attribute).unwrap_or_default(), element)).collect()
    };
    let live = Rc::new(Live {
        words: Words::of(lang),
        controls: Controls::of(&app),
        texts: keyed("data-out"),
        marks: keyed("data-mark"),
        rows: keyed("data-row"),
        state: RefCell::new(State { query, later: None }),
        app,
    });
    live.say(&problems);
    // What was changed before the program was there counts.
    let early = live.controls.early();
    live.controls.write(&query, &early);
    live.update(!early.is_empty());
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    live.app.set_class_name("live");
}

impl Live {
    /// Says what is wrong with the link.
    fn say(&self, problems: &[Error]) {
        let text = self.words.text;
        let mut said: Vec<String> = problems
            .iter()
            .map(|error| [text.link_problem, text.colon, &problem(&self.words, error)].concat())
            .collect();
        if !said.is_empty() && problems.iter().all(|error| error.kind != footprint::ErrorKind::TooLong) {
            said.push(text.link_kept.into());
        }
        said.extend(other_data(text));
        browser::say(&self.app, &said);
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        if control.get_attribute("type").as_deref() == Some("text") {
            self.update(true);
        }
    }

    fn on_change(self: &Rc<Self>, _: &Element) {
        self.update(true);
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        if button.id() == "copy-link" {
            let query = self.state.borrow().query.write();
            return copy(self.words.text, &[&*browser::address(), "?", &query].concat(), "share-status");
        }
        let kind = self.controls.kind();
        let set_to = |pairs: &[(&str, &str)]| {
            for (field, value) in pairs {
                if let Some(control) = self.controls.control(&kind, field) {
                    put(control, value);
                }
            }
            self.update(true);
        };
        if let Some(pairs) = button.get_attribute("data-set") {
            let pairs: Vec<(&str, &str)> = pairs.split('&').filter_map(|pair| pair.split_once('=')).collect();
            set_to(&pairs);
        } else if let Some(size) = button.get_attribute("data-size")
            && let Some((width, height)) = size.split_once('x')
        {
            set_to(&[("width", width), ("height", height)]);
        }
    }

    /// Reads the controls and shows what they ask.
    fn update(self: &Rc<Self>, is_change: bool) {
        let before = self.state.borrow().query;
        let query = self.controls.read(&self.words, &before);
        self.state.borrow_mut().query = query;
        self.show(&query);
        if is_change {
            self.save_later();
        }
    }

    fn show(&self, query: &Query) {
        // The page's own list has the names of places.
        let zones = self.controls.control("text", "zone");
        let name = |code: &str| {
            let option = zones.and_then(|zones| all(zones, &["[value=", code, "]"].concat()).into_iter().next());
            option.and_then(|option| option.text_content()).unwrap_or_else(|| code.into())
        };
        let shown = shown(&self.words, query, &name);
        for (key, place) in &self.texts {
            let said = shown.texts.get(key);
            show(place, said, place.text_content().as_deref() != Some(said));
        }
        for (key, row) in &self.rows {
            let _ = row.toggle_attribute_with_force("hidden", shown.texts.get(key).is_empty());
        }
        for (key, name, value) in &shown.marks {
            for (_, place) in self.marks.iter().filter(|(known, _)| known == key) {
                set(place, name, value);
            }
        }
        for (_, place) in self.marks.iter().filter(|(key, _)| key == "kind") {
            set(place, "data-kind", kind_of(query));
        }
        let Subject::Video(model) = query.subject else { return };
        for button in all(&self.app, "[data-size]") {
            let size = button.get_attribute("data-size").unwrap_or_default();
            let is_offered = model.resolutions.split(' ').any(|one| one == size);
            let _ = button.toggle_attribute_with_force("hidden", !is_offered);
            let is_this = size == [&*query.value("width"), "x", &query.value("height")].concat();
            set(&button, "aria-pressed", if is_this { "true" } else { "false" });
        }
        for sound in all(&self.app, "[data-sound]") {
            let _ = sound.toggle_attribute_with_force("hidden", !model.audio);
        }
    }

    /// Dropping a timer stops it, so only the last change's fires.
    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            let query = live.state.borrow().query;
            save(&query.write(), "");
            let said =
                |key: &str| live.texts.iter().find(|(known, _)| known == key).and_then(|(_, e)| e.text_content());
            let [title, energy] = ["title", "energy"].map(|key| said(key).unwrap_or_default());
            browser::announce(&live.app, &[&*title, live.words.text.colon, &energy].concat());
        });
        self.state.borrow_mut().later = Some(later);
    }
}
