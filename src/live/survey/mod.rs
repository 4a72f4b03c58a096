//! The survey's page at work: choices filter the answers, inputs move the
//! what-ifs, both stand in the address.

mod controls;
mod files;

use std::cell::RefCell;
use std::rc::Rc;

use footprint::survey::View;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use web_sys::Element;
use yew::AppHandle;

use super::browser;
use super::copy::copy;
use super::fields::listen;
use crate::names::Names;
use crate::text::{Lang, sentence};
use crate::ui::survey::{Answers, AnswersProps, count};
use crate::view::beside::Beside;
use crate::view::survey::{Words, chosen, what_ifs};
use controls::Controls;

/// The running page.
struct Live {
    app: Element,
    words: Rc<Words>,
    names: Names,
    state: RefCell<State>,
}

struct State {
    view: Rc<View>,
    controls: Controls,
    answers: Option<AppHandle<Answers>>,
    /// What the last change changed, for those who hear the page.
    unsaid: Vec<String>,
    /// Writes the address when the inputs rest.
    later: Option<Timeout>,
}

/// The address follows when nothing has changed for so many milliseconds.
const REST: u32 = 300;

/// Called by the boot script with the page's element, `#app`.
pub fn start(app: Element) {
    let Some(document) = browser::document() else { return };
    let tag = document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default();
    let lang = Lang::of_tag(&tag);
    let (words, names) = (Rc::new(Words::of(lang)), Names::of(lang));
    let (mut view, errors) = View::parse(&browser::query());
    let linked = view.clone();
    controls::read_early(&app, &words, &mut view);
    let host = document.get_element_by_id("slot-answers");
    let hosts: Vec<Element> = host.iter().cloned().collect();
    let open = browser::open_details(&hosts);

    // Panics end in the boot script's error listener, which brings the static page back.
    yew::set_custom_panic_hook(Box::new(|_| {}));
    let unsaved = view != linked;
    let view = Rc::new(view);
    let props = AnswersProps { words: words.clone(), view: view.clone() };
    let answers = host.map(|host| yew::Renderer::<Answers>::with_root_and_props(host, props).render());
    let state = State { view, controls: Controls::of(&app), answers, unsaid: Vec::new(), later: None };
    let live = Rc::new(Live { app, words, names, state: RefCell::new(state) });
    live.write(None);
    let text = live.words.text;
    let mut said: Vec<String> = errors
        .iter()
        .map(|error| {
            [text.link_problem, text.colon, &sentence(text, controls::label(&live.words, &error.subject), error)]
                .concat()
        })
        .collect();
    if !said.is_empty() && errors.iter().all(|error| error.kind != footprint::ErrorKind::TooLong) {
        said.push(text.link_kept.into());
    }
    browser::say(&live.app, &said);
    live.listen();
    if unsaved {
        live.save_later();
    }
    // After the microtask in which Yew renders, and before anything is painted.
    browser::microtask(move || {
        browser::open_again(&hosts, &open);
        live.app.set_class_name("live");
    });
}

impl Live {
    fn listen(self: &Rc<Self>) {
        listen(&self.app, self, [Self::on_input, Self::on_change, Self::on_click]);
        // Back to a place of the page brings back an older address, not its state.
        if let Some(window) = browser::window() {
            let live = self.clone();
            EventListener::new(&window, "popstate", move |_| live.save()).forget();
        }
    }

    fn view(&self) -> View {
        (*self.state.borrow().view).clone()
    }

    /// Numbers, at every keystroke.
    fn on_input(self: &Rc<Self>, control: &Element) {
        let mut view = self.view();
        if controls::read_typed(control, &self.words, &mut view) {
            self.show(view);
        }
    }

    /// Choices; and a number's field when it is left.
    fn on_change(self: &Rc<Self>, control: &Element) {
        let mut view = self.view();
        if controls::read_choice(control, &self.app, &mut view) {
            self.show(view);
        }
    }

    fn on_click(self: &Rc<Self>, target: &Element) {
        let Some(button) = target.closest("button").ok().flatten() else { return };
        if let Some(id) = button.get_attribute("data-png") {
            return files::picture_of_figure(&self.words, &id, &button);
        }
        let view = self.view();
        match button.id().as_str() {
            "show-all" => {
                let View { groups, times, order, .. } = View::default();
                self.show(View { groups, times, order, ..view });
            }
            "copy-link" => copy(self.words.text, &files::link(&view, "explore"), "share-status"),
            "copy-what-if" => copy(self.words.text, &files::link(&view, "what-if"), "what-if-status"),
            "choice-csv" => files::csv_of_choice(&self.words, &view),
            "choice-svg" => files::svg_of_choice(&self.words, &view),
            "choice-png" => files::png_of_choice(&self.words, &view, &button),
            _ => {}
        }
    }

    fn show(self: &Rc<Self>, view: View) {
        let before = self.view();
        if view == before {
            return;
        }
        {
            let mut state = self.state.borrow_mut();
            state.view = Rc::new(view);
            let props = AnswersProps { words: self.words.clone(), view: state.view.clone() };
            if let Some(answers) = &mut state.answers {
                answers.update(props);
            }
        }
        self.write(Some(&before));
        self.save_later();
    }

    /// Brings controls and the texts beside them to the view. What-ifs, which
    /// draw samples, only where an input of theirs has changed since `before`.
    fn write(&self, before: Option<&View>) {
        let mut state = self.state.borrow_mut();
        let view = state.view.clone();
        let inputs = |view: &View| (view.place, view.report_evidence, view.numbers);
        let mut beside = Beside::default();
        if before.is_none_or(|before| inputs(before) != inputs(&view)) {
            beside = what_ifs(&self.words, &self.names, &view);
        }
        beside.0.push(("count".into(), count(&self.words, &view)));
        beside.0.push(("chosen".into(), chosen(&self.words, &view)));
        let changed = state.controls.write(&view, &beside);
        if before.is_some() {
            state.unsaid = changed;
        }
    }

    /// Writes the state into the address and keeps its place on the page.
    fn save(&self) {
        browser::replace_query(&[self.view().write(), browser::fragment()].concat());
    }

    /// Dropping a timer stops it, so only the last change's fires.
    fn save_later(self: &Rc<Self>) {
        let live = self.clone();
        let later = Timeout::new(REST, move || {
            live.save();
            browser::announce(&live.app, &live.state.borrow().unsaid.join(live.words.text.stop));
        });
        self.state.borrow_mut().later = Some(later);
    }
}
