//! What people did to the static page: values, focus, opened details.

use footprint::link;
use footprint::model::Scenario;
use per_prompt::ui::state::STOPS;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement};

fn all<T: wasm_bindgen::JsCast>(root: &Element, selector: &str) -> Vec<T> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Applies every control that was changed. A value that is none is left out:
/// the field will say so when it is typed again.
pub(super) fn apply(still: &Element, scenario: &mut Scenario) {
    for input in all::<HtmlInputElement>(still, "input") {
        let name = input.name();
        match input.type_().as_str() {
            "radio" if input.checked() && !input.default_checked() => set(scenario, &name, &input.value()),
            "checkbox" if input.checked() != input.default_checked() => {
                set(scenario, &name, if input.checked() { "1" } else { "0" });
            }
            "range" if input.value() != input.default_value() => {
                let stop = footprint::decimal::parse(&input.value()).and_then(|at| STOPS.get(at as usize));
                if let (Some(stop), Some((_, field))) = (stop, name.split_once("slider-")) {
                    set(scenario, field, &link::write_number(*stop));
                }
            }
            "text" if input.value() != input.default_value() => {
                if let Ok(number) = link::number(&name, &input.value(), 0.0, link::LIMIT_PEOPLE) {
                    set(scenario, &name, &link::write_number(number));
                    if name == "own" {
                        set(scenario, "evidence", "own");
                    }
                }
            }
            _ => {}
        }
    }
    for select in all::<HtmlSelectElement>(still, "select") {
        let chosen =
            all::<Element>(&select, "option[selected]").first().and_then(|option| option.get_attribute("value"));
        if chosen.as_deref() != Some(&select.value()) {
            set(scenario, &select.name(), &select.value());
        }
    }
}

fn set(scenario: &mut Scenario, field: &str, value: &str) {
    // A bad value leaves the scenario as it is.
    let _ = link::apply(scenario, field, value);
}

/// Where the reader was.
pub(super) struct Focus {
    selector: String,
    selection: Option<(u32, u32)>,
    typed: Option<String>,
}

impl Focus {
    /// The focused control of the static page.
    pub(super) fn of(still: &Element) -> Option<Self> {
        let focused = still.owner_document()?.active_element()?;
        if !still.contains(Some(&focused)) {
            return None;
        }
        let name = focused.get_attribute("name");
        let selector = match (name, focused.get_attribute("type").as_deref()) {
            (Some(name), Some("radio")) => format!("[name=\"{name}\"][value=\"{}\"]", focused.get_attribute("value")?),
            (Some(name), _) => format!("[name=\"{name}\"]"),
            (None, _) => format!("#{}", Some(focused.id()).filter(|id| !id.is_empty())?),
        };
        let input = focused.dyn_into::<HtmlInputElement>().ok().filter(|input| input.type_() == "text");
        let selection =
            input.as_ref().and_then(|input| Some((input.selection_start().ok()??, input.selection_end().ok()??)));
        Some(Self { selector, selection, typed: input.map(|input| input.value()) })
    }

    /// Puts the reader back there.
    pub(super) fn restore(&self, live: &Element) {
        let Some(control) = live.query_selector(&self.selector).ok().flatten() else { return };
        if let (Some(input), Some(typed)) = (control.dyn_ref::<HtmlInputElement>(), &self.typed) {
            input.set_value(typed);
        }
        if let Some(element) = control.dyn_ref::<HtmlElement>() {
            let _ = element.focus();
        }
        if let (Some(input), Some((start, end))) = (control.dyn_ref::<HtmlInputElement>(), self.selection) {
            let _ = input.set_selection_range(start, end);
        }
    }
}

/// Opens in the live page what was opened in the static one.
pub(super) fn open_details(still: &Element, live: &Element) {
    for (before, after) in all::<Element>(still, "details").iter().zip(all::<Element>(live, "details")) {
        if before.has_attribute("open") {
            let _ = after.set_attribute("open", "");
        }
    }
}
