//! The page of evidence at work: which rows show, in the table and in the chart.
//!
//! The rows stand in the page. A choice hides and shows some of them, a page of
//! ten at a time, and gives the chart's paths the pieces of the wanted ones: few
//! boxes change, whatever the table's length.

mod chart;

use std::cell::RefCell;
use std::rc::Rc;

use footprint::evidence::{FIELDS, Filter};
use footprint::link;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};
use super::fields::{is_changed, listen, show};
use super::page::{REST, save};
use crate::text::fill;
use chart::{Trace, draw, traces};

/// Rows of a page.
const PAGE: usize = 10;
/// The class of rows that do not show. They keep their boxes (`content-visibility`),
/// so that showing one again costs no layout of its own.
const OFF: &str = "off";

/// A row: its words, its text in lower case once it is searched for, and which
/// pieces of the chart are its own.
struct Line {
    row: Element,
    keys: Vec<String>,
    text: Option<String>,
    mark: String,
}

struct State {
    lines: Vec<Line>,
    traces: Vec<Trace>,
    filter: Filter,
    wanted: Vec<usize>,
    shown: Vec<usize>,
    page: usize,
    is_whole: bool,
    /// Whether the chart is in the window; out of sight it is drawn when inputs rest.
    sees_chart: bool,
    later: Option<Timeout>,
}

/// What a search looks at: figure, conditions, note, source; not what all rows say.
fn searched(row: &Element) -> String {
    let parts = all(row, "[data-search]");
    parts.iter().filter_map(|part| part.text_content()).collect::<Vec<_>>().join(" ").to_lowercase()
}

impl State {
    fn draw(&self, layout: Option<usize>) {
        draw(&self.traces, self.lines.len(), &self.wanted, layout);
    }
}

/// The page's parts, found once: asking a page of 12,000 elements takes milliseconds
/// on a phone.
struct Parts {
    /// By [`FIELDS`].
    lists: Vec<HtmlSelectElement>,
    search: HtmlInputElement,
    found: Element,
    count: Element,
    shown: Element,
    pages: Element,
    rows: Element,
    previous: Element,
    next: Element,
}

impl Parts {
    fn of(app: &Element) -> Option<Self> {
        let one = |selector: &str| all(app, selector).into_iter().next();
        let list = |field: &&str| one(&["[name=", *field, "]"].concat())?.dyn_into().ok();
        Some(Self {
            lists: FIELDS.iter().map(list).collect::<Option<_>>()?,
            search: one("[name=q]")?.dyn_into().ok()?,
            found: one(".found")?,
            count: one("#count")?,
            shown: one("#shown")?,
            pages: one(".pages")?,
            rows: one("#rows")?,
            previous: one("#previous")?,
            next: one("#next")?,
        })
    }

    /// The filter that the controls show.
    fn read(&self) -> Filter {
        let mut filter = Filter { search: self.search.value(), ..Filter::default() };
        for (chosen, list) in filter.chosen.iter_mut().zip(&self.lists) {
            *chosen = list.value();
        }
        filter
    }

    /// Brings the controls to a filter but for those that someone has changed
    /// already; whether there are any.
    fn write_unless_early(&self, filter: &Filter) -> bool {
        let mut has_early = false;
        let mut is_early = |control: &Element| {
            let early = is_changed(control);
            has_early |= early;
            early
        };
        for (list, value) in self.lists.iter().zip(&filter.chosen) {
            if !is_early(list) {
                list.set_value(value);
            }
        }
        if !is_early(&self.search) {
            self.search.set_value(&filter.search);
        }
        has_early
    }

    /// Brings the controls to a filter.
    fn write(&self, filter: &Filter) {
        self.lists.iter().zip(&filter.chosen).for_each(|(list, value)| list.set_value(value));
        self.search.set_value(&filter.search);
    }
}

struct Live {
    app: Element,
    parts: Parts,
    state: RefCell<State>,
}

/// Starts the page.
pub fn start(app: Element) {
    let lines: Vec<Line> = all(&app, "tr[data-keys]")
        .into_iter()
        .map(|row| Line {
            keys: row.get_attribute("data-keys").unwrap_or_default().split('|').map(String::from).collect(),
            mark: row.get_attribute("data-mark").unwrap_or_default(),
            text: None,
            row,
        })
        .collect();
    let is_known =
        |field: usize, word: &str| lines.iter().any(|line| line.keys.get(field).is_some_and(|key| key == word));
    let linked = browser::query();
    let (filter, problems) = Filter::parse(&linked, is_known);
    let Some(parts) = Parts::of(&app) else { return };
    // What was chosen before the program was there counts; the rest is the link's.
    let has_early = parts.write_unless_early(&filter);
    let filter = parts.read();
    let shown = (0..lines.len()).collect();
    let state = State {
        traces: traces(&app, &lines),
        lines,
        filter,
        wanted: Vec::new(),
        shown,
        page: 0,
        is_whole: false,
        sees_chart: false,
        later: None,
    };
    let live = Rc::new(Live { app, parts, state: RefCell::new(state) });
    let said = |name: &str| live.parts.found.get_attribute(name).unwrap_or_default();
    let bad = said("data-bad");
    let other = link::other_dataset(&linked).map(|other| fill(&said("data-other"), &[&other, footprint::dataset!()]));
    let problems = problems.iter().map(|error| fill(&bad, &[&error.subject]));
    browser::say(&live.app, &problems.chain(other).collect::<Vec<_>>());
    live.choose();
    live.state.borrow().draw(None);
    live.to_named_row();
    if has_early {
        live.save_later();
    }
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    let watching = live.clone();
    browser::watch(&all(&live.app, ".lanes"), move |_, seen| watching.state.borrow_mut().sees_chart = seen);
    if let Some(window) = browser::window() {
        let live = live.clone();
        EventListener::new(&window, "hashchange", move |_| live.to_named_row()).forget();
    }
    live.app.set_class_name("live");
}

impl Live {
    fn on_input(self: &Rc<Self>, control: &Element) {
        if control.get_attribute("name").as_deref() == Some("q") {
            self.on_change(control);
        }
    }

    fn on_change(self: &Rc<Self>, _: &Element) {
        let filter = self.parts.read();
        if filter != self.state.borrow().filter {
            self.state.borrow_mut().filter = filter;
            self.choose();
            self.save_later();
        }
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        if button.get_attribute("aria-disabled").as_deref() == Some("true") {
            return;
        }
        match button.id().as_str() {
            "clear" => {
                self.state.borrow_mut().filter = Filter::default();
                self.parts.write(&self.state.borrow().filter);
                self.choose();
                self.save_later();
            }
            "previous" => self.turn_visibly(|page| page.saturating_sub(1)),
            "next" => self.turn_visibly(|page| page + 1),
            "every" => {
                let whole = !self.state.borrow().is_whole;
                self.state.borrow_mut().is_whole = whole;
                let label = button.get_attribute(if whole { "data-paged" } else { "data-every" });
                button.set_text_content(label.as_deref());
                self.turn(|_| 0);
            }
            _ => {}
        }
    }

    /// Turns, and shows the new page from its first row.
    fn turn_visibly(&self, to: impl Fn(usize) -> usize) {
        self.turn(to);
        self.parts.found.scroll_into_view();
    }

    fn turn(&self, to: impl Fn(usize) -> usize) {
        let page = to(self.state.borrow().page);
        self.state.borrow_mut().page = page;
        self.show_rows();
    }

    /// Finds the wanted rows, and shows their first page and their marks.
    fn choose(&self) {
        {
            let state = &mut *self.state.borrow_mut();
            let words = state.filter.words();
            state.page = 0;
            state.wanted.clear();
            for (at, line) in state.lines.iter_mut().enumerate() {
                if !state.filter.takes(&line.keys) {
                    continue;
                }
                let has_words = words.is_empty() || {
                    let text = line.text.get_or_insert_with(|| searched(&line.row));
                    words.iter().all(|word| text.contains(word))
                };
                if has_words {
                    state.wanted.push(at);
                }
            }
            if state.sees_chart {
                state.draw(Some(browser::layout()));
            }
        }
        self.show_rows();
        let state = self.state.borrow();
        let said = |name: &str| self.parts.found.get_attribute(name).unwrap_or_default();
        let count = if state.wanted.is_empty() {
            said("data-nothing")
        } else {
            fill(&said("data-count"), &[&state.wanted.len().to_string(), &said("data-all")])
        };
        self.parts.count.set_text_content(Some(&count));
        // Beside the chart too, which shows the same choice.
        self.parts.shown.set_text_content(Some(&count));
        if let Some(line) = self.parts.shown.parent_element() {
            let _ = line.toggle_attribute_with_force("hidden", state.filter.is_open());
        }
    }

    /// Hides the rows that showed and shows those of the page.
    fn show_rows(&self) {
        let state = &mut *self.state.borrow_mut();
        let last = state.wanted.len().saturating_sub(1) / PAGE;
        state.page = state.page.min(last);
        let (from, to) = if state.is_whole {
            (0, state.wanted.len())
        } else {
            (state.page * PAGE, (state.page * PAGE + PAGE).min(state.wanted.len()))
        };
        let now: Vec<usize> = state.wanted[from..to].to_vec();
        for at in state.shown.iter().filter(|at| !now.contains(at)) {
            set(&state.lines[*at].row, "class", OFF);
        }
        for at in now.iter().filter(|at| !state.shown.contains(at)) {
            set(&state.lines[*at].row, "class", "");
        }
        state.shown = now;
        // Never `disabled`: the button that was pressed would lose the focus.
        let disable = |button: &Element, off: bool| set(button, "aria-disabled", if off { "true" } else { "false" });
        disable(&self.parts.previous, state.is_whole || state.page == 0);
        disable(&self.parts.next, state.is_whole || state.page >= last);
        let template = self.parts.pages.get_attribute("data-rows").unwrap_or_default();
        let many = state.shown.len();
        let said = fill(&template, &[&(from + 1).to_string(), &(from + many).to_string()]);
        show(&self.parts.rows, if many == 0 { "" } else { &said }, true);
    }

    /// Turns to the page of the row that the address names; a filter that leaves it
    /// out is taken off.
    fn to_named_row(&self) {
        let fragment = browser::fragment();
        let Some(id) = fragment.strip_prefix('#').filter(|id| !id.is_empty()) else { return };
        let Some(named) = self.state.borrow().lines.iter().position(|line| line.row.id() == id) else { return };
        let place = || self.state.borrow().wanted.iter().position(|at| *at == named);
        if place().is_none() {
            self.state.borrow_mut().filter = Filter::default();
            self.parts.write(&self.state.borrow().filter);
            self.choose();
            self.state.borrow().draw(None);
            save(&self.state.borrow().filter.write(), "#find");
        }
        if let Some(place) = place() {
            self.turn(|_| place / PAGE);
            self.state.borrow().lines[named].row.scroll_into_view();
        }
    }

    /// Dropping a timer stops it, so only the last change's fires.
    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            // The layouts that do not show may once the window is turned.
            live.state.borrow().draw(None);
            save(&live.state.borrow().filter.write(), "#find");
            browser::announce(&live.app, &live.parts.count.text_content().unwrap_or_default());
        });
        self.state.borrow_mut().later = Some(later);
    }
}
