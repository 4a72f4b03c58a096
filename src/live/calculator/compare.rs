//! The controls of the second set-up: copies of the first one's.

use wasm_bindgen::JsCast as _;
use web_sys::Element;

use super::controls::SLIDER;
use crate::live::browser::{all, set};

/// Copies the controls once; whether there were none before.
pub(super) fn add_side(app: &Element) -> bool {
    let Some(side) = all(app, "#side-b").into_iter().next() else { return false };
    if side.child_element_count() > 1 {
        return false;
    }
    for block in all(app, "[data-side]") {
        let Some(copy) = block.clone_node_with_deep(true).ok() else { continue };
        let Ok(copy) = copy.dyn_into::<Element>() else { continue };
        rename(&copy);
        // Only now: two choices of one name would be one group, and undo each other.
        let _ = side.append_child(&copy);
    }
    true
}

/// Gives every name, id and reference in a copy its prefix.
fn rename(copy: &Element) {
    for element in all(copy, "[name],[id],[data-out],[data-if],[data-step],[aria-describedby]") {
        for attribute in ["name", "id", "data-out", "data-if", "aria-describedby"] {
            if let Some(value) = element.get_attribute(attribute) {
                let (kind, field) = match value.strip_prefix(SLIDER) {
                    Some(field) => (SLIDER, field),
                    None => ("", &*value),
                };
                set(&element, attribute, &[kind, "b.", field].concat());
            }
        }
        if let Some(step) = element.get_attribute("data-step") {
            let (sign, field) = step.split_at(1);
            set(&element, "data-step", &[sign, "b.", field].concat());
        }
    }
}
