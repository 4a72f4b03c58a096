//! The page of evidence at work: which rows show, in the table and in the chart.
//!
//! The rows stand in the page. A choice hides and shows some of them, a page of
//! ten at a time, and gives the chart's paths the pieces of the wanted ones: few
//! boxes change, whatever the table's length.

use std::cell::RefCell;
use std::rc::Rc;

use footprint::evidence::{FIELDS, Filter};
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use super::browser::{self, all, set};
use super::fields::{listen, show};
use crate::text::fill;

/// Rows of a page.
const PAGE: usize = 10;
/// The class of rows that do not show. They keep their boxes (`content-visibility`),
/// so that showing one again costs no layout of its own.
const OFF: &str = "off";
/// How long inputs rest before the address is written, in milliseconds.
const REST: u32 = 300;

/// A row: its words, its text in lower case once it is searched for, and which
/// pieces of the chart are its own.
struct Line {
    row: Element,
    keys: Vec<String>,
    text: Option<String>,
    mark: String,
}

/// What the chart draws of a row, and the width of its paths.
const MARKS: [(&str, &str); 2] = [("dot", "path[stroke-width='22']"), ("range", "path[stroke-width='5']")];

/// A path of the chart: its pieces, each with the line that it belongs to.
struct Trace {
    path: Element,
    /// The layout that it is part of.
    layout: usize,
    pieces: Vec<(usize, String)>,
}

struct State {
    lines: Vec<Line>,
    traces: Vec<Trace>,
    filter: Filter,
    wanted: Vec<usize>,
    shown: Vec<usize>,
    page: usize,
    is_whole: bool,
    later: Option<Timeout>,
}

struct Live {
    app: Element,
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
    let (mut filter, problems) = Filter::parse(&browser::query(), is_known);
    // What was chosen before the program was there counts.
    let early = read(&app);
    if !early.is_open() {
        filter = early;
    }
    let shown = (0..lines.len()).collect();
    let state = State {
        traces: traces(&app, &lines),
        lines,
        filter,
        wanted: Vec::new(),
        shown,
        page: 0,
        is_whole: false,
        later: None,
    };
    let live = Rc::new(Live { app, state: RefCell::new(state) });
    if let Some(template) = live.find(".found").and_then(|found| found.get_attribute("data-bad")) {
        let said: Vec<String> = problems.iter().map(|error| fill(&template, &[&error.subject])).collect();
        browser::say(&live.app, &said);
    }
    live.write_fields();
    live.choose();
    draw(&live.state.borrow(), None);
    live.to_named_row();
    listen(&live.app, &live, [Live::on_input, Live::on_change, Live::on_click]);
    if let Some(window) = browser::window() {
        let live = live.clone();
        EventListener::new(&window, "hashchange", move |_| live.to_named_row()).forget();
    }
    live.app.set_class_name("live");
}

/// The chart's paths. In each picture the pieces follow the lines that have them.
fn traces(app: &Element, lines: &[Line]) -> Vec<Trace> {
    let mut traces = Vec::new();
    for (layout, picture) in all(app, ".lanes svg").into_iter().enumerate() {
        for (mark, selector) in MARKS {
            let has_it = |(_, line): &(usize, &Line)| line.mark.split(' ').any(|word| word == mark);
            let mut owners = lines.iter().enumerate().filter(has_it).map(|(at, _)| at);
            for path in all(&picture, selector) {
                let drawn = path.get_attribute("d").unwrap_or_default();
                let pieces = drawn.split('M').skip(1).zip(owners.by_ref());
                let pieces = pieces.map(|(piece, owner)| (owner, ["M", piece].concat())).collect();
                traces.push(Trace { path, layout, pieces });
            }
        }
    }
    traces
}

/// The filter that the page's controls show.
fn read(app: &Element) -> Filter {
    let mut filter = Filter::default();
    for (at, field) in FIELDS.iter().enumerate() {
        let select = all(app, &["[name=", field, "]"].concat()).into_iter().next();
        filter.chosen[at] =
            select.and_then(|select| Some(select.dyn_ref::<HtmlSelectElement>()?.value())).unwrap_or_default();
    }
    let search = all(app, "[name=q]").into_iter().next();
    filter.search = search.and_then(|search| Some(search.dyn_ref::<HtmlInputElement>()?.value())).unwrap_or_default();
    filter
}

impl Live {
    fn find(&self, selector: &str) -> Option<Element> {
        all(&self.app, selector).into_iter().next()
    }

    fn on_input(self: &Rc<Self>, control: &Element) {
        if control.get_attribute("name").as_deref() == Some("q") {
            self.on_change(control);
        }
    }

    fn on_change(self: &Rc<Self>, _: &Element) {
        let filter = read(&self.app);
        if filter != self.state.borrow().filter {
            self.state.borrow_mut().filter = filter;
            self.choose();
            self.save_later();
        }
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        match button.id().as_str() {
            "clear" => {
                self.state.borrow_mut().filter = Filter::default();
                self.write_fields();
                self.choose();
                self.save_later();
            }
            "previous" => self.turn(|page| page.saturating_sub(1)),
            "next" => self.turn(|page| page + 1),
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

    fn turn(&self, to: impl Fn(usize) -> usize) {
        let page = to(self.state.borrow().page);
        self.state.borrow_mut().page = page;
        self.show_rows();
    }

    /// Brings the controls to the filter.
    fn write_fields(&self) {
        let state = self.state.borrow();
        for (field, value) in FIELDS.iter().zip(&state.filter.chosen) {
            if let Some(select) = self.find(&["[name=", field, "]"].concat()) {
                select.unchecked_ref::<HtmlSelectElement>().set_value(value);
            }
        }
        if let Some(search) = self.find("[name=q]") {
            search.unchecked_ref::<HtmlInputElement>().set_value(&state.filter.search);
        }
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
                    let text =
                        line.text.get_or_insert_with(|| line.row.text_content().unwrap_or_default().to_lowercase());
                    words.iter().all(|word| text.contains(word))
                };
                if has_words {
                    state.wanted.push(at);
                }
            }
            draw(state, Some(browser::layout()));
        }
        self.show_rows();
        let state = self.state.borrow();
        if let Some(found) = self.find(".found") {
            let said = |name: &str| found.get_attribute(name).unwrap_or_default();
            let count = if state.wanted.is_empty() {
                said("data-nothing")
            } else {
                fill(&said("data-count"), &[&state.wanted.len().to_string(), &said("data-all")])
            };
            if let Some(place) = self.find("#count") {
                place.set_text_content(Some(&count));
            }
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
        let disable = |id: &str, off: bool| {
            if let Some(button) = self.find(id) {
                let _ = button.toggle_attribute_with_force("disabled", off);
            }
        };
        disable("#previous", state.is_whole || state.page == 0);
        disable("#next", state.is_whole || state.page >= last);
        if let (Some(place), Some(pages)) = (self.find("#rows"), self.find(".pages")) {
            let template = pages.get_attribute("data-rows").unwrap_or_default();
            let many = state.shown.len();
            let said = fill(&template, &[&(from + 1).to_string(), &(from + many).to_string()]);
            show(&place, if many == 0 { "" } else { &said }, true);
        }
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
            self.write_fields();
            self.choose();
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
            draw(&live.state.borrow(), None);
            browser::replace_query(&live.state.borrow().filter.write());
            let count = live.find("#count").and_then(|count| count.text_content()).unwrap_or_default();
            browser::announce(&live.app, &count);
        });
        self.state.borrow_mut().later = Some(later);
    }
}

/// Gives the paths of one layout, or of all, the pieces of the wanted rows.
fn draw(state: &State, layout: Option<usize>) {
    let mut wanted = vec![false; state.lines.len()];
    state.wanted.iter().for_each(|at| wanted[*at] = true);
    for Trace { path, pieces, .. } in state.traces.iter().filter(|trace| layout.is_none_or(|one| one == trace.layout)) {
        let kept = pieces.iter().filter(|(owner, _)| wanted[*owner]).map(|(_, piece)| &**piece);
        set(path, "d", &kept.collect::<Vec<_>>().concat());
    }
}
