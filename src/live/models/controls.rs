//! The controls by their names: read and written through the same code as links.

use footprint::Error;
use footprint::bottomup::{FIELDS, Query, Size, Subject};
use footprint::data::Ends;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::live::browser::all;
use crate::live::fields::{is_changed, problem};
use crate::view::models::{Words, problem as said_of};

/// A kind of what can be asked, as the page's radio buttons name it.
pub(super) fn kind_of(query: &Query) -> &'static str {
    match query.subject {
        Subject::Text(_) => "text",
        Subject::Video(_) => "video",
        Subject::Own(_) => "own",
    }
}

/// Whether a field belongs to a kind.
fn is_of(kind: &str, field: &str) -> bool {
    match field {
        "model" => kind == "text",
        "active" | "total" => kind == "own",
        "video" | "width" | "height" | "seconds" | "audio" => kind == "video",
        "tokens" | "input" | "cached" | "batch" | "bits" | "memory" | "chip" => kind != "video",
        _ => true,
    }
}

/// The page's controls.
pub(super) struct Controls {
    app: Element,
    all: Vec<Element>,
}

impl Controls {
    /// All of them.
    pub(super) fn of(app: &Element) -> Self {
        Self { app: app.clone(), all: all(app, "input,select") }
    }

    /// Those that were changed before the program was there.
    pub(super) fn early(&self) -> Vec<&Element> {
        self.all.iter().filter(|control| is_changed(control)).collect()
    }

    /// The control of a field of a kind: providers have one for each.
    pub(super) fn control(&self, kind: &str, name: &str) -> Option<&Element> {
        let mut found = self.all.iter().filter(|control| control.get_attribute("name").as_deref() == Some(name));
        let first = found.next()?;
        if name == "provider" && kind == "video" { found.next() } else { Some(first) }
    }

    /// What a control says; a choice that is not made says nothing.
    fn value(&self, kind: &str, name: &str) -> String {
        let Some(control) = self.control(kind, name) else { return String::new() };
        match (control.dyn_ref::<HtmlInputElement>(), control.dyn_ref::<HtmlSelectElement>()) {
            (Some(input), _) if input.type_() == "checkbox" => if input.checked() { "1" } else { "0" }.into(),
            (Some(input), _) => input.value(),
            (_, Some(select)) => select.value(),
            _ => String::new(),
        }
    }

    pub(super) fn kind(&self) -> String {
        let chosen = all(&self.app, "[name=kind]:checked").into_iter().next();
        chosen.and_then(|chosen| chosen.get_attribute("value")).unwrap_or_else(|| "text".into())
    }

    /// What the controls ask; a bad field keeps its last good value and is named.
    pub(super) fn read(&self, words: &Words, before: &Query) -> Query {
        let kind = self.kind();
        let mut query = Query::default();
        if kind == "own" {
            let size = before.size().unwrap_or(Size::dense(Ends::one(70.0)));
            query.subject = Subject::Own(size);
        }
        for field in ["model", "video", "active", "total"].into_iter().chain(FIELDS) {
            if !is_of(&kind, field) {
                continue;
            }
            let value = self.value(&kind, field);
            let is_left_out = value.trim().is_empty() && matches!(field, "total" | "provider" | "zone");
            let read = match (is_left_out, query.size()) {
                // All are at work on every token.
                (true, Some(size)) if field == "total" => {
                    query.subject = Subject::Own(Size::dense(size.active));
                    Ok(())
                }
                (true, _) => Ok(()),
                _ => query.apply_typed(field, &value),
            };
            if read.is_err() {
                // The last good one, where the last query had such a field.
                let _ = query.apply(field, &before.value(field));
            }
            self.name(words, &kind, field, read.err().as_ref());
        }
        // What contradicts another field keeps what both were.
        for error in query.settle() {
            let field = match &*error.subject {
                "cached" => {
                    query.reading = before.reading;
                    "cached"
                }
                "active" => {
                    query.subject = if before.size().is_some() { before.subject } else { query.subject };
                    "active"
                }
                _ => continue,
            };
            self.name(words, &kind, field, Some(&error));
        }
        // What was kept may itself contradict what is new.
        query.settle();
        query
    }

    /// Says what is wrong with a field, or that nothing is.
    fn name(&self, words: &Words, kind: &str, field: &str, error: Option<&Error>) {
        let Some(control) = self.control(kind, field).filter(|control| control.has_attribute("aria-describedby"))
        else {
            return;
        };
        let text = words.text;
        let said = error.map(|error| [&*said_of(words, error), text.space, text.value_kept].concat());
        problem(control, said.unwrap_or_default());
    }

    /// Brings the controls of a query's kind to it, all but some.
    pub(super) fn write(&self, query: &Query, but: &[&Element]) {
        let kind = kind_of(query);
        for field in ["kind", "model", "video", "active", "total"].into_iter().chain(FIELDS) {
            if field == "kind" && !but.iter().any(|one| one.get_attribute("name").as_deref() == Some("kind")) {
                for radio in all(&self.app, "[name=kind]") {
                    let input: &HtmlInputElement = radio.unchecked_ref();
                    input.set_checked(input.value() == kind);
                }
                continue;
            }
            let control = self.control(kind, field).filter(|control| is_of(kind, field) && !but.contains(control));
            let Some(control) = control else { continue };
            let is_dense = query.size().is_some_and(|size| size.active == size.total);
            let value = if field == "total" && is_dense { String::new() } else { query.value(field) };
            put(control, &value);
        }
    }
}

/// Writes a control.
pub(super) fn put(control: &Element, value: &str) {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return select.set_value(value);
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
    match &*input.type_() {
        "checkbox" => input.set_checked(value == "1"),
        _ => input.set_value(value),
    }
}
