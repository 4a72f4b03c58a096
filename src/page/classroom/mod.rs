//! The classroom: questions to guess at, the guesses of a class, tasks, lessons to print.

mod ask;
mod guess;
mod lesson;
mod ruler;
mod scale;
mod tally;
mod task;

pub use guess::{class_below, class_hero, guess};
pub use lesson::{lesson, lesson_description, lesson_name};
pub use tally::{tally, tally_hero};
pub use task::{prepare, prepare_hero, task_hero};

use yew::prelude::*;

use super::Page;
use crate::text::Lang;

/// Title and lead, and the sentence on independence.
fn hero(lang: Lang, page: Page, title: &'static str, lead: &'static str) -> Html {
    let text = lang.page();
    html! {
        <section class="wrap">
            <p class="indep">{ text.independent }</p>
            if page != Page::Classroom {
                <p class="small"><a href={[page.home(), Page::Classroom.path()].concat()}>{ text.nav[5] }</a></p>
            }
            <h1>{ title }</h1>
            <p class="lead">{ lead }</p>
        </section>
    }
}
