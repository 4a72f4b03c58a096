//! A task for the class: where it is prepared, and where it is worked on.

use yew::prelude::*;

use super::hero;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::class_pages;

/// Above the form.
pub fn prepare_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Prepare, text.prepare_title, text.prepare_lead)
}

/// Everything inside `#app`.
pub fn prepare(_lang: Lang) -> Html {
    html! { <div id="prepare" /> }
}

/// Above the calculator of a task.
pub fn task_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Task, text.task_title, text.task_lead)
}
