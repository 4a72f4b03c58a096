//! Preparing a task: settings as in the calculator's link, parts that are locked or
//! hidden, and the link, the QR code and the file that carry them.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::link;
use footprint::model::{Activity, Scenario};
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::qr;
use crate::live::browser::{self, all, set};
use crate::live::copy::copy;
use crate::live::fields::{listen, problem, show};
use crate::live::page::language;
use crate::text::classroom::{ClassWords, class_words};
use crate::text::{Text, fill, message};
use crate::view::classroom::{PARTS, STATES};

struct Live {
    app: Element,
    text: &'static Text,
    words: &'static ClassWords,
    scenario: RefCell<Scenario>,
}

/// Starts the page.
pub(super) fn start(app: Element) {
    let lang = language();
    let (scenario, errors) = link::parse(&browser::query());
    let live = Rc::new(Live { text: lang.text(), words: class_words(lang), scenario: RefCell::new(scenario), app });
    let said =
        errors.iter().map(|error| [live.text.link_problem, live.text.colon, &message(live.text, error)].concat());
    browser::say(&live.app, &said.collect::<Vec<_>>());
    live.app.set_class_name("live");
    live.write();
    live.show();
    listen(&live.app, &live, [|live, control| live.read(control), |live, control| live.read(control), Live::on_click]);
}

impl Live {
    /// A field of the settings, or a part.
    fn read(&self, control: &Element) {
        let Some(name) = control.get_attribute("name") else { return };
        if name == "own-link" || name == "link" {
            return;
        }
        if !name.starts_with("part-") {
            let value = match (control.dyn_ref::<HtmlInputElement>(), control.dyn_ref::<HtmlSelectElement>()) {
                (Some(input), _) => input.value(),
                (_, Some(select)) => select.value(),
                _ => return,
            };
            // What cannot be is said beside the field; the last good state stays.
            let mut next = self.scenario.borrow().clone();
            match link::apply(&mut next, &name, &value) {
                Ok(()) => {
                    *self.scenario.borrow_mut() = next;
                    if control.tag_name() == "INPUT" {
                        problem(control, String::new());
                    }
                }
                Err(error) => problem(control, message(self.text, &error)),
            }
        }
        self.show();
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        if let Some(preset) = button.get_attribute("data-preset") {
            self.take(&preset);
            browser::focus("in-people");
            return;
        }
        match &*button.id() {
            "use-link" => self.use_link(),
            "copy-link" => copy(self.text, &self.address(), "copy-status"),
            "save-file" => {
                let lines = [self.words.file_line, "", &*self.address(), ""].join("\r\n");
                browser::download("per-prompt-task.txt", "text/plain;charset=utf-8", &lines);
            }
            _ => {}
        }
    }

    /// A link from the calculator, or to a task.
    fn use_link(&self) {
        let Some(field) = all(&self.app, "[name=own-link]").into_iter().next() else { return };
        let typed = field.dyn_ref::<HtmlInputElement>().map(HtmlInputElement::value).unwrap_or_default();
        let query = typed.split_once('?').map_or(&*typed, |(_, query)| query);
        let (query, place) = query.split_once('#').unwrap_or((query, ""));
        let (_, errors) = link::parse(query.trim());
        if !query.trim().starts_with("v=") || !errors.is_empty() {
            let why: Vec<String> = errors.iter().map(|error| message(self.text, error)).collect();
            return problem(&field, [self.words.link_failed, self.text.space, &why.join(self.text.space)].concat());
        }
        problem(&field, String::new());
        for (at, state) in STATES.iter().enumerate().skip(1) {
            let start = [*state, "="].concat();
            let list = place.split('&').find_map(|field| field.strip_prefix(&*start)).unwrap_or_default();
            for part in list.split(',').filter(|part| PARTS.contains(part)) {
                self.check(part, STATES[at]);
            }
        }
        self.take(query.trim());
    }

    fn take(&self, query: &str) {
        *self.scenario.borrow_mut() = link::parse(query).0;
        self.write();
        self.show();
    }

    fn check(&self, part: &str, state: &str) {
        for radio in all(&self.app, &["[name='part-", part, "'][value=", state, "]"].concat()) {
            if let Some(radio) = radio.dyn_ref::<HtmlInputElement>() {
                radio.set_checked(true);
            }
        }
    }

    /// Brings the fields to the settings.
    fn write(&self) {
        let scenario = self.scenario.borrow();
        for control in all(&self.app, ".knobs [name]") {
            let name = control.get_attribute("name").unwrap_or_default();
            let value = link::value(&scenario, &name);
            if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
                input.set_value(&value);
                problem(&control, String::new());
            } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>() {
                select.set_value(&value);
            }
        }
    }

    /// The parts in a state.
    fn parts(&self, state: &str) -> String {
        let is_so = |part: &&&str| {
            let checked = ["[name='part-", **part, "']:checked"].concat();
            let radio = all(&self.app, &checked).into_iter().next().and_then(|radio| radio.get_attribute("value"));
            radio.as_deref() == Some(state)
        };
        PARTS.iter().filter(is_so).copied().collect::<Vec<_>>().join(",")
    }

    /// The task's address. What is locked and hidden stands behind `#`: it reaches no
    /// server, and the calculator's query stays the calculator's.
    fn address(&self) -> String {
        let here = browser::address();
        let task = [here.strip_suffix("classroom/prepare/").unwrap_or(&here), "task.html?"].concat();
        let parts = STATES[1..].iter().map(|state| (state, self.parts(state))).filter(|(_, parts)| !parts.is_empty());
        let parts: Vec<String> = parts.map(|(state, parts)| [*state, "=", &*parts].concat()).collect();
        let place = if parts.is_empty() { String::new() } else { ["#", &parts.join("&")].concat() };
        [task, link::write(&self.scenario.borrow()), place].concat()
    }

    fn show(&self) {
        let address = self.address();
        for field in all(&self.app, "textarea[name=link]") {
            field.set_text_content(Some(&address));
        }
        for open in all(&self.app, "#open-task") {
            set(&open, "href", &address);
        }
        for place in all(&self.app, "[data-out=qr]") {
            qr::put(&place, &address, self.words.qr_too_long);
        }
        for place in all(&self.app, "[data-out=second]") {
            show(&place, &self.second(), true);
        }
    }

    /// Names what a second set-up counts, so that nobody hands it out unawares.
    fn second(&self) -> String {
        let scenario = self.scenario.borrow();
        let Some(b) = &scenario.b else { return String::new() };
        let counted = Activity::ALL.into_iter().filter(|activity| b.count(*activity) > 0.0);
        let named: Vec<String> = counted
            .map(|activity| {
                [self.text.activity(activity), " ", &crate::text::number::count(b.count(activity))].concat()
            })
            .collect();
        fill(self.words.own_b, &[&named.join(", ")])
    }
}
