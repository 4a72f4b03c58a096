//! The controls of the survey's page, by their names.

use footprint::survey::{Input, View};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::live::browser::all;
use crate::live::fields::{is_changed, problem, show};
use crate::text::sentence;
use crate::view::beside::Beside;
use crate::view::survey::{Words, input_value};

/// What the page calls a field of the link.
pub(super) fn label<'a>(words: &'a Words, field: &'a str) -> &'a str {
    let names = ["groups", "when", "sort", "place", "evidence"].into_iter().chain(Input::ALL.map(Input::id));
    names.zip(words.survey.fields).find(|(name, _)| *name == field).map_or(field, |(_, label)| label)
}

/// Reads what is typed; whether it is a good value. A bad one is named where it
/// stands.
pub(super) fn read_typed(control: &Element, words: &Words, view: &mut View) -> bool {
    let Some(input) = control.dyn_ref::<HtmlInputElement>().filter(|input| input.type_() == "text") else {
        return false;
    };
    let name = input.name();
    let read = view.apply_typed(&name, &input.value());
    let text = words.text;
    let wrong = |error| [&*sentence(text, label(words, &name), error), text.space, text.value_kept].concat();
    problem(control, read.as_ref().err().map(wrong).unwrap_or_default());
    read.is_ok()
}

/// Reads a choice; whether it is one. A number's field that is left gets the
/// value that counts.
pub(super) fn read_choice(control: &Element, app: &Element, view: &mut View) -> bool {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return view.apply(&select.name(), &select.value()).is_ok();
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return false };
    let name = input.name();
    match input.type_().as_str() {
        "checkbox" => view.apply(&name, &checked(app, &name)).is_ok(),
        "radio" => view.apply(&name, &input.value()).is_ok(),
        _ => {
            if view.clone().apply_typed(&name, &input.value()).is_ok() {
                input.set_value(&input_value(view, &name));
            }
            false
        }
    }
}

/// The chosen values of check boxes of one name, as a link has them.
fn checked(app: &Element, name: &str) -> String {
    let boxes = all(app, &["[name=", name, "]"].concat());
    let chosen = boxes.iter().filter_map(|one| one.dyn_ref::<HtmlInputElement>()).filter(|one| one.checked());
    chosen.map(HtmlInputElement::value).collect::<Vec<_>>().join(".")
}

/// Reads what was changed before the program was there.
pub(super) fn read_early(app: &Element, words: &Words, view: &mut View) {
    for control in all(app, "input,select") {
        if is_changed(&control) && !read_typed(&control, words, view) {
            read_choice(&control, app, view);
        }
    }
}

/// The page's controls and the texts beside them.
pub(super) struct Controls {
    fields: Vec<(String, Element)>,
    texts: Vec<(String, Element)>,
}

impl Controls {
    /// All of them.
    pub(super) fn of(app: &Element) -> Self {
        let keyed = |attribute: &str| {
            let found = all(app, &["[", attribute, "]"].concat()).into_iter();
            found.map(|element| (element.get_attribute(attribute).unwrap_or_default(), element)).collect()
        };
        Self { fields: keyed("name"), texts: keyed("data-out") }
    }

    /// Brings them to a view; the texts that changed.
    pub(super) fn write(&mut self, view: &View, beside: &Beside) -> Vec<String> {
        for (name, control) in &self.fields {
            write(control, name, view);
        }
        let mut changed = Vec::new();
        for (key, text) in &beside.0 {
            let places = self.texts.iter().filter(|(known, _)| known == key);
            for (_, place) in places.filter(|(_, place)| place.text_content().as_deref() != Some(text)) {
                show(place, text, true);
                changed.push(text.clone());
            }
        }
        changed
    }
}

fn write(control: &Element, name: &str, view: &View) {
    let value = view.value(name);
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return select.set_value(&value);
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return };
    match input.type_().as_str() {
        "checkbox" => input.set_checked(value.split('.').any(|one| one == input.value())),
        "radio" => input.set_checked(input.value() == value),
        _ => {
            // Someone typing this very value keeps their own way of writing it,
            // and a bad value stays beside its message.
            let mut typed = view.clone();
            let good = typed.apply_typed(name, &input.value()).is_ok();
            if good && typed != *view {
                input.set_value(&input_value(view, name));
            }
        }
    }
}
