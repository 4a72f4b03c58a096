//! The builder of embeds at work: its controls make a widget's address; the previews are
//! that widget's own page; what is to be copied follows. Its state is the page's link.

mod preview;
mod take;

use std::cell::RefCell;
use std::rc::Rc;

use footprint::Error;
use footprint::data::DATASET;
use footprint::model::Engine;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};
use super::build::build;
use super::copy::copy_to;
use super::fields::{listen, show};
use super::page::{REST, language, save};
use crate::export::embed::{Embed, UNKNOWN_SITE};
use crate::text::embed::{EmbedText, embed};
use crate::text::number::significant;
use crate::text::{fill, message, sentence};
use crate::view::embed::{ACCENTS, Chosen, State, colour, contrasts, kind_of};
use crate::view::survey::Words as SurveyWords;
use crate::view::widget::{Node, Shown, Words, scenario, what_if};
use preview::Previews;

struct Live {
    app: Element,
    words: Words,
    text: &'static EmbedText,
    survey: SurveyWords,
    /// The site's address, with a `/` at its end.
    site: String,
    engine: RefCell<Engine>,
    chosen: RefCell<Chosen>,
    shown: RefCell<Option<Shown>>,
    previews: Previews,
    later: RefCell<Option<Timeout>>,
}

/// Starts the page.
pub fn start(app: Element) {
    let lang = language();
    let here = browser::address();
    let site = app.get_attribute("data-site").unwrap_or_else(|| {
        let end = [lang.path(), "/embed/"].concat();
        here.strip_suffix(&*end).map_or_else(|| here.clone(), String::from)
    });
    let known: Vec<String> =
        all(&app, "[name=widget] option").iter().filter_map(|option| option.get_attribute("value")).collect();
    let (chosen, errors) = Chosen::parse(&browser::query(), |path| known.iter().any(|known| known == path));
    let previews = Previews::of(&app);
    let live = Rc::new(Live {
        words: Words::of(lang),
        text: embed(lang),
        survey: SurveyWords::of_what_ifs(lang),
        site,
        engine: RefCell::new(Engine::new()),
        chosen: RefCell::new(chosen),
        shown: RefCell::default(),
        later: RefCell::default(),
        previews,
        app,
    });
    live.name_site();
    live.add_countries();
    live.say(&errors);
    live.write_all();
    live.show();
    preview::listen(&live);
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    // The ready-made ones stand outside of what the program takes over.
    if let Some(main) = live.app.closest("main").ok().flatten() {
        listen(&main, &live, [|_, _| {}, |_, _| {}, |live, target| take::copy_below(live, target)]);
    }
    live.app.set_class_name("live");
}

impl Live {
    /// Where the page could not know the site's address it knows it now.
    fn name_site(&self) {
        let Some(main) = self.app.closest("main").ok().flatten() else { return };
        for place in all(&main, "textarea, pre[data-site]") {
            let said = place.text_content().unwrap_or_default();
            if said.contains(UNKNOWN_SITE) {
                place.set_text_content(Some(&said.replace(UNKNOWN_SITE, &self.site)));
            }
        }
        for place in all(&main, "#origin") {
            let said = place.text_content().unwrap_or_default();
            let _ = place.toggle_attribute_with_force("hidden", said.contains(UNKNOWN_SITE));
        }
    }

    /// The page lists the world and regions; a calculator's state knows all places.
    fn add_countries(&self) {
        for select in all(&self.app, "[data-of=scenario] select[name=place]") {
            let options = self.words.names.groups().1.iter().map(|[code, name]| {
                let mut option = Node::words("option", "", *name);
                option.attributes.push(("value", (*code).into()));
                option
            });
            let mut group = Node::of("optgroup", "", options.collect());
            group.attributes.push(("label", self.words.widget.countries.into()));
            if let Some(group) = build(&group, "") {
                let _ = select.append_child(&group);
            }
        }
    }

    /// Names what is wrong with the link.
    fn say(&self, errors: &[Error]) {
        let text = self.words.text;
        let one = |error: &Error| match &*error.subject {
            "widget" => fill(self.text.unknown_widget, &[&error.given, &self.title()]),
            "accent" => fill(self.text.bad_accent, &[&error.given]),
            _ => message(text, error),
        };
        let said = errors.iter().map(|error| [text.link_problem, text.colon, &one(error)].concat());
        browser::say(&self.app, &said.collect::<Vec<_>>());
    }

    /// The control of a field of the widget's state.
    fn control(&self, field: &str) -> Option<Element> {
        let of = if matches!(&self.chosen.borrow().state, State::WhatIf(..)) { "what-if" } else { "scenario" };
        let selector = ["[data-of=", of, "] [data-field='", field, "'] [name]"].concat();
        all(&self.app, &selector).into_iter().next()
    }

    /// Brings every control to the state.
    fn write_all(&self) {
        let chosen = self.chosen.borrow();
        let kind = kind_of(&chosen.path);
        put(&self.app, "select[name=kind]", kind.map_or("", |kind| kind.id()));
        put(&self.app, "select[name=widget]", &chosen.path);
        // Of the list of all only the chosen kind's.
        for (group, select) in all(&self.app, "[name=widget] optgroup").iter().zip(all(&self.app, "[name=kind] option"))
        {
            let is_this = select.get_attribute("value").as_deref() == kind.map(|kind| kind.id());
            let _ = group.toggle_attribute_with_force("hidden", !is_this);
            let _ = group.toggle_attribute_with_force("disabled", !is_this);
        }
        let fields = chosen.fields();
        for place in all(&self.app, "[data-field]") {
            let field = place.get_attribute("data-field").unwrap_or_default();
            let _ = place.toggle_attribute_with_force("hidden", !fields.contains(&&*field));
        }
        let is_what_if = matches!(&chosen.state, State::WhatIf(..));
        for place in all(&self.app, "[data-of]") {
            let is_its = (place.get_attribute("data-of").as_deref() == Some("what-if")) == is_what_if;
            let _ = place.toggle_attribute_with_force("hidden", !is_its);
        }
        let is_live = !fields.is_empty();
        for (selector, is_hidden) in [("#no-content", is_live), ("#locking", !is_live)] {
            for place in all(&self.app, selector) {
                let _ = place.toggle_attribute_with_force("hidden", is_hidden);
            }
        }
        check(&self.app, "theme", if chosen.theme.is_empty() { "auto" } else { &chosen.theme });
        check(&self.app, "figures", if chosen.is_frozen { "frozen" } else { "live" });
        check(&self.app, "swatch", &chosen.accent);
        put(&self.app, "input[name=accent]", &chosen.accent);
        for input in all(&self.app, "input[name=controls]") {
            if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
                input.set_checked(!chosen.is_locked);
            }
        }
        drop(chosen);
        self.write_fields();
    }

    /// Brings the controls of the widget's state to it.
    fn write_fields(&self) {
        let fields = self.chosen.borrow().fields();
        for field in fields {
            let value = self.chosen.borrow().value(field);
            if let Some(control) = self.control(field) {
                put_into(&control, &value);
                if let Some(place) = control.closest("[data-field]").ok().flatten() {
                    let _ = place.toggle_attribute_with_force("hidden", !self.chosen.borrow().matters(field));
                }
                self.problem(&control, field, String::new());
            }
        }
    }

    /// Says what is wrong with a field, or that nothing is.
    fn problem(&self, control: &Element, field: &str, said: String) {
        set(control, "aria-invalid", if said.is_empty() { "false" } else { "true" });
        if let Some(place) = all(&self.app, &["[id='", field, "-problem']"].concat()).first() {
            show(place, &said, true);
        }
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        if control.get_attribute("type").as_deref() == Some("text") {
            self.read(control);
        }
    }

    fn on_change(self: &Rc<Self>, control: &Element) {
        if control.get_attribute("type").as_deref() != Some("text") {
            self.read(control);
        }
    }

    /// Reads a control into the state.
    fn read(self: &Rc<Self>, control: &Element) {
        let name = control.get_attribute("name").unwrap_or_default();
        let value = value_of(control);
        match &*name {
            "kind" => {
                let first = ["[name=widget] option[value^='", &value, "/']"].concat();
                if let Some(path) = all(&self.app, &first).first().and_then(|option| option.get_attribute("value")) {
                    self.change_widget(&path);
                }
            }
            "widget" => self.change_widget(&value),
            "theme" => self.chosen.borrow_mut().theme = value.trim_start_matches("auto").into(),
            "figures" => self.chosen.borrow_mut().is_frozen = value == "frozen",
            "controls" => {
                let is_on = control.dyn_ref::<HtmlInputElement>().is_some_and(HtmlInputElement::checked);
                self.chosen.borrow_mut().is_locked = !is_on;
            }
            "swatch" => {
                self.chosen.borrow_mut().accent = value.clone();
                put(&self.app, "input[name=accent]", &value);
                if let Some(field) = all(&self.app, "input[name=accent]").first() {
                    self.problem(field, "accent", String::new());
                }
            }
            "accent" => {
                let is_none = value.trim().is_empty();
                let typed = if is_none { Some(String::new()) } else { colour(&value) };
                let said = if typed.is_some() { String::new() } else { fill(self.text.bad_accent, &[&value]) };
                self.problem(control, "accent", said);
                let Some(typed) = typed else { return };
                check(&self.app, "swatch", if ACCENTS.contains(&&*typed) { &typed } else { "-" });
                self.chosen.borrow_mut().accent = typed;
            }
            field => {
                let is_typed = control.get_attribute("type").as_deref() == Some("text");
                let result = self.chosen.borrow_mut().set(field, &value, is_typed);
                if is_typed {
                    let text = self.words.text;
                    let label = control.get_attribute("aria-label").unwrap_or_default();
                    let said = |error| [&*sentence(text, &label, &error), text.space, text.value_kept].concat();
                    self.problem(control, field, result.err().map(said).unwrap_or_default());
                } else {
                    // One choice may bring another number.
                    self.write_fields();
                }
            }
        }
        self.show();
    }

    /// Another widget, with the looks as they are.
    fn change_widget(self: &Rc<Self>, path: &str) {
        let old = self.chosen.borrow().clone();
        *self.chosen.borrow_mut() = Chosen {
            theme: old.theme,
            accent: old.accent,
            is_locked: old.is_locked,
            is_frozen: old.is_frozen,
            ..Chosen::of(path)
        };
        self.write_all();
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        take::click(self, target);
    }

    /// The name of the chosen widget as its list has it.
    fn title(&self) -> String {
        let path = &self.chosen.borrow().path;
        let option = all(&self.app, &["[name=widget] option[value='", path, "']"].concat());
        option.first().and_then(|option| option.text_content()).unwrap_or_default()
    }

    /// What the widget shows, where it has a state; figures as published have none.
    fn compute(&self) -> Option<Shown> {
        let chosen = self.chosen.borrow();
        let (_, id) = chosen.path.split_once('/')?;
        match &chosen.state {
            State::Scenario(state) => {
                let kind = kind_of(&chosen.path)?;
                Some(scenario(&self.words, &mut self.engine.borrow_mut(), kind, id, state))
            }
            State::WhatIf(view) => Some(what_if(&self.words, &self.survey, id, view, &self.title())),
            State::Fixed => None,
        }
    }

    /// Everything that follows the state.
    fn show(self: &Rc<Self>) {
        *self.shown.borrow_mut() = self.compute();
        self.contrast();
        take::show(self);
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            live.previews.load(&["../../", &live.embed_address()].concat());
            let query = live.chosen.borrow().write();
            save(&query, "");
            for link in all(&live.app, "[data-language]") {
                let href = link.get_attribute("href").unwrap_or_default();
                let page = href.split('?').next().unwrap_or_default();
                set(&link, "href", &[page, "?", &query].concat());
            }
            browser::announce(&live.app, &fill(live.text.announce, &[&live.name()]));
        });
        *self.later.borrow_mut() = Some(later);
    }

    /// What the widget is called with its state.
    fn name(&self) -> String {
        self.shown.borrow().as_ref().map_or_else(|| self.title(), |shown| shown.title.clone())
    }

    /// Its address from the site's root.
    fn embed_address(&self) -> String {
        self.with_embed("", |embed| embed.address())
    }

    /// Does something with the widget as it stands on other pages.
    fn with_embed<T>(&self, site: &str, act: impl FnOnce(&Embed<'_>) -> T) -> T {
        let (chosen, name) = (self.chosen.borrow(), self.name());
        act(&Embed {
            site,
            lang: self.words.lang,
            path: &chosen.path,
            frozen: chosen.is_frozen.then_some(DATASET),
            query: &chosen.query(),
            theme: &chosen.theme,
            accent: &chosen.accent,
            is_locked: chosen.is_locked,
            title: &name,
            height: self.previews.height(),
        })
    }

    /// Whether the colour can be seen.
    fn contrast(&self) {
        let accent = self.chosen.borrow().accent.clone();
        let Some(place) = all(&self.app, "#contrast").into_iter().next() else { return };
        if accent.is_empty() {
            return show(&place, "", true);
        }
        let both = contrasts(&accent);
        let [light, dark] = both.map(|contrast| significant(contrast, 2));
        let faint = match both.map(|contrast| contrast < 3.0) {
            [true, true] => self.text.faint[2],
            [true, false] => self.text.faint[0],
            [false, true] => self.text.faint[1],
            [false, false] => "",
        };
        show(&place, &[&*fill(self.text.contrast, &[&light, &dark]), self.words.text.space, faint].concat(), true);
    }

    /// Copies and says so beside the button.
    fn copy(&self, what: &str, status: Element) {
        copy_to(self.words.text, what, status);
    }
}

fn value_of(control: &Element) -> String {
    match control.dyn_ref::<HtmlSelectElement>() {
        Some(select) => select.value(),
        None => control.dyn_ref::<HtmlInputElement>().map_or_else(String::new, HtmlInputElement::value),
    }
}

fn put_into(control: &Element, value: &str) {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        select.set_value(value);
    } else if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(value);
    }
}

fn put(app: &Element, selector: &str, value: &str) {
    all(app, selector).iter().for_each(|control| put_into(control, value));
}

/// Checks the choice with this value, if there is one.
fn check(app: &Element, name: &str, value: &str) {
    for input in all(app, &["input[name=", name, "]"].concat()) {
        if let Some(input) = input.dyn_ref::<HtmlInputElement>() {
            input.set_checked(input.value() == value);
        }
    }
}
