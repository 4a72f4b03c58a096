//! Controls, by their names: read into a scenario, written from one.

use footprint::link;
use footprint::model::{Evidence, Scenario};
use footprint::quantity::WattHours;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement};

use crate::live::browser::{all, set};
use crate::live::fields::{self, problem, show};
use crate::names::Names;
use crate::text::number::count;
use crate::text::{Text, message};
use crate::view::beside::{Beside, chosen, used};
use crate::view::scales::{CURSOR_STEPS, STOPS, cursor_evidence, cursor_of, cursor_wh, stop_of};

/// Reads what is typed or moved; whether it is a good value. A bad one is
/// named where it stands.
pub(super) fn read_moving(control: &Element, text: &Text, scenario: &mut Scenario) -> bool {
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return false };
    let name = input.name();
    match input.type_().as_str() {
        "text" => {
            let read = link::apply_typed(scenario, &name, &input.value());
            if let Some(side) = name.strip_suffix("own").filter(|_| read.is_ok()) {
                let _ = link::apply(scenario, &[side, "evidence"].concat(), Evidence::Own.id());
            }
            let wrong = |error| [&*message(text, error), text.space, text.value_kept].concat();
            problem(control, read.as_ref().err().map(wrong).unwrap_or_default());
            read.is_ok()
        }
        "range" => {
            let Some(at) = footprint::decimal::parse(&input.value()) else { return false };
            match name.strip_prefix(SLIDER) {
                Some(field) => STOPS
                    .get(at as usize)
                    .is_some_and(|stop| link::apply(scenario, field, &link::write_number(*stop)).is_ok()),
                None => {
                    // A step that is a published figure chooses it; any other is the user's own value.
                    scenario.a.evidence = cursor_evidence(at).unwrap_or(Evidence::Own);
                    if scenario.a.evidence == Evidence::Own {
                        scenario.a.own = WattHours::new(cursor_wh(at));
                    }
                    true
                }
            }
        }
        _ => false,
    }
}

/// Reads a choice; whether it is one. A number's field that is left gets the
/// usual form of its value; a bad value stays to be mended.
pub(super) fn read_choice(control: &Element, scenario: &mut Scenario) -> bool {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return link::apply(scenario, &select.name(), &select.value()).is_ok();
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else { return false };
    let name = input.name();
    match input.type_().as_str() {
        "radio" => link::apply(scenario, &name, &input.value()).is_ok(),
        "checkbox" => link::apply(scenario, &name, if input.checked() { "1" } else { "0" }).is_ok(),
        "text" => {
            if link::apply_typed(&mut scenario.clone(), &name, &input.value()).is_ok() {
                input.set_value(&link::value(scenario, &name));
            }
            false
        }
        _ => false,
    }
}

/// Reads what was changed before the program was there.
pub(super) fn read_early(app: &Element, text: &Text, scenario: &mut Scenario) {
    for control in all(app, "input,select") {
        if fields::is_changed(&control) && !read_moving(&control, text, scenario) {
            read_choice(&control, scenario);
        }
    }
}

/// The slider `slider-b.text` moves `b.text`; the cursor is no count's slider.
pub(super) const SLIDER: &str = "slider-";

/// Fills the list of countries, which the page leaves to the program.
pub(super) fn add_countries(document: &Document, names: &Names) {
    let Some(group) = document.get_element_by_id("countries") else { return };
    group.set_text_content(None);
    for [code, name] in names.groups().1 {
        if let Ok(option) = document.create_element("option") {
            set(&option, "value", code);
            option.set_text_content(Some(name));
            let _ = group.append_child(&option);
        }
    }
}

/// The page's controls and the texts beside them.
pub(super) struct Controls {
    fields: Vec<(String, Element)>,
    texts: Vec<(String, Element, bool)>,
    last: Beside,
}

impl Controls {
    /// All of them.
    pub(super) fn of(app: &Element) -> Self {
        let keyed = |attribute: &str| -> Vec<(String, Element)> {
            all(app, &["[", attribute, "]"].concat())
                .into_iter()
                .map(|element| (element.get_attribute(attribute).unwrap_or_default(), element))
                .collect()
        };
        let texts = keyed("data-out").into_iter().map(|(key, element)| (key, element, true));
        let shown = keyed("data-if").into_iter().map(|(key, element)| (key, element, false));
        Self { fields: keyed("name"), texts: texts.chain(shown).collect(), last: Beside::default() }
    }

    /// Brings controls and texts from one scenario to another.
    pub(super) fn write(&mut self, text: &Text, before: &Scenario, now: &Scenario, beside: &Beside) {
        for (name, control) in &self.fields {
            if name == "cursor" {
                if chosen(&now.a) != chosen(&before.a) {
                    write_cursor(text, control, now);
                }
                continue;
            }
            let field = name.strip_prefix(SLIDER).unwrap_or(name);
            let value = link::value(now, field);
            if value != link::value(before, field) {
                write(control, field, &value, now);
            }
        }
        for (key, place, is_text) in &self.texts {
            let text = beside.get(key);
            if text != self.last.get(key) || self.last.0.is_empty() {
                show(place, text, *is_text);
            }
        }
        self.last = beside.clone();
    }
}

impl Controls {
    /// Puts the value that counts into every field that holds a bad one.
    pub(super) fn mend(&self, now: &Scenario) {
        for (name, control) in &self.fields {
            let bad = control.get_attribute("aria-invalid").as_deref() == Some("true");
            if let Some(input) = control.dyn_ref::<HtmlInputElement>().filter(|_| bad) {
                input.set_value(&link::value(now, name));
                problem(control, String::new());
            }
        }
    }
}

fn write(control: &Element, field: &str, value: &str, now: &Scenario) {
    if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
        return select.set_value(value);
    }
    let Some(input) = control.dyn_ref::<HtmlInputElement>() else {
        // A button that sets its field to one value.
        let on = control.get_attribute("value").as_deref() == Some(value);
        return set(control, "aria-pressed", if on { "true" } else { "false" });
    };
    match input.type_().as_str() {
        "radio" => input.set_checked(input.value() == value),
        "checkbox" => input.set_checked(value == "1"),
        "range" => {
            let number = footprint::decimal::parse(value).unwrap_or(0.0);
            input.set_value(&stop_of(number).to_string());
            set(control, "aria-valuetext", &count(number));
            if let Some(row) = control.closest(".act").ok().flatten() {
                let _ = row.toggle_attribute_with_force("data-zero", number == 0.0);
            }
        }
        _ => {
            // Someone typing this very value keeps their own way of writing it.
            let mut typed = now.clone();
            let read = link::apply_typed(&mut typed, field, &input.value());
            if read.is_err() || typed != *now {
                input.set_value(value);
                problem(control, String::new());
            }
        }
    }
}

fn write_cursor(text: &Text, control: &Element, now: &Scenario) {
    let step = cursor_of(chosen(&now.a).value());
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        input.set_value(&(step as u32).to_string());
    }
    set(control, "aria-valuetext", &used(text, &now.a));
    let at = [&*(libm::round(step / CURSOR_STEPS * 100.0) as u32).to_string(), "%"].concat();
    for line in control.parent_element().map(|cursor| all(&cursor, "line")).unwrap_or_default() {
        set(&line, "x1", &at);
        set(&line, "x2", &at);
    }
}
