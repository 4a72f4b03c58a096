//! Whole pages, rendered natively to complete HTML. None of this is in the Wasm.

mod calculator;
mod chooser;
mod claims;
mod classroom;
mod controls;
mod embed;
mod evidence;
mod frame;
mod hero;
mod math;
mod method;
mod models;
mod offline;
mod press;
mod sources;
mod strip;
mod survey;
mod widget;

use std::rc::Rc;

use footprint::data;
use footprint::model::{Engine, Scenario};
use yew::prelude::*;

use crate::names::Names;
use crate::results::{Parts, Results};
use crate::text::{Lang, PageText};
use crate::ui::{Layouts, Shown};
use crate::view::beside::Beside;

pub use calculator::calculator;
pub use chooser::{chooser, missing};
pub use claims::{claims, claims_hero};
pub use classroom::{
    class_below, class_hero, guess, lesson, lesson_description, lesson_name, prepare, prepare_hero, tally, tally_hero,
    task_hero,
};
pub use embed::{builder, embed_below, embed_hero};
pub use evidence::{evidence, evidence_hero};
pub use frame::{Page, Sheet, footer, masthead};
pub use hero::{below, hero};
pub use method::method;
pub use models::{models, models_hero, zone_name};
pub use offline::{absent, keep};
pub use press::press;
pub use sources::sources;
pub use survey::{SECTIONS, survey, survey_files, survey_hero};
pub use widget::Widget;

/// What the page of a language is filled with: the default scenario's results.
#[derive(Debug)]
pub struct Content {
    lang: Lang,
    page: &'static PageText,
    shown: Shown,
    beside: Beside,
}

impl core::ops::Deref for Content {
    type Target = Shown;
    fn deref(&self) -> &Shown {
        &self.shown
    }
}

impl Content {
    /// The content of a language's page.
    pub fn of(lang: Lang) -> Self {
        let text = lang.text();
        let names = Rc::new(Names::of(lang));
        let (mut engine, scenario) = (Engine::new(), Scenario::default());
        let results = Results::of(&mut engine, &scenario);
        let parts = Rc::new(Parts::of(&mut engine, &scenario));
        let beside = Beside::of(text, &names, &results, &parts);
        Self { lang, page: lang.page(), shown: Shown { text, names, results, parts, layouts: Layouts::All }, beside }
    }

    /// A text that follows the controls, where the program finds it again.
    fn beside(&self, key: &str) -> Html {
        html! { <span data-out={key.to_owned()}>{ self.beside.get(key).to_owned() }</span> }
    }
}

/// The way to the builder with a widget chosen, from a page's folder; `what` for those
/// who hear many of them.
fn embed_link(lang: Lang, path: &str, what: &str) -> Html {
    let label = crate::text::widget::widget_page(lang).embed;
    let named = [label, lang.text().colon, what].concat();
    html! { <a class="src-ref" href={["../embed/?widget=", path].concat()} aria-label={named}>{ label }</a> }
}

/// What a figure or place covers and leaves out; empty where there is nothing to say.
fn note(lang: Lang, id: &str) -> &'static str {
    let notes = data::notes().unwrap_or_default();
    notes.into_iter().find(|note| note.id == id).map_or("", |note| match lang {
        Lang::En => note.en,
        Lang::ZhHans => note.zh,
    })
}
