//! What both pages do with the fields of a form and the texts beside them.

use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};

/// What a page does with an element that an event comes from.
pub(super) type Handle<L> = fn(&Rc<L>, &Element);

/// Listens for as long as the page lives: to every keystroke and move, to choices
/// and fields that are left, to clicks.
pub(super) fn listen<L: 'static>(app: &Element, live: &Rc<L>, handles: [Handle<L>; 3]) {
    for (name, handle) in ["input", "change", "click"].into_iter().zip(handles) {
        let live = live.clone();
        EventListener::new(app, name, move |event: &Event| {
            if let Some(target) = browser::target(event) {
                handle(&live, &target);
            }
        })
        .forget();
    }
}

/// Whether a control no longer shows what the page was written with: someone
/// changed it before the program was there.
pub(super) fn is_changed(control: &Element) -> bool {
    match control.dyn_ref::<HtmlInputElement>() {
        Some(input) => match input.type_().as_str() {
            "radio" => input.checked() && !input.default_checked(),
            "checkbox" => input.checked() != input.default_checked(),
            _ => input.value() != input.default_value(),
        },
        None => control.dyn_ref::<HtmlSelectElement>().is_some_and(|select| {
            all(control, "[selected]").first().and_then(|option| option.get_attribute("value")).as_deref()
                != Some(&select.value())
        }),
    }
}

/// Says what is wrong with a number, or that nothing is.
pub(super) fn problem(input: &Element, sentence: String) {
    set(input, "aria-invalid", if sentence.is_empty() { "false" } else { "true" });
    if let Some(place) = input.next_element_sibling() {
        show(&place, &sentence, true);
    }
}

/// An empty text hides its place.
pub(super) fn show(place: &Element, text: &str, write: bool) {
    if write {
        place.set_text_content(Some(text));
    }
    let _ = place.toggle_attribute_with_force("hidden", text.is_empty());
}
