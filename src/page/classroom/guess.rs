//! Guess first.

use yew::prelude::*;

use super::hero;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::class_pages;

/// Above the questions.
pub fn class_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Classroom, text.guess_title, text.guess_description)
}

/// Everything inside `#app`.
pub fn guess(_lang: Lang) -> Html {
    html! { <div id="guess" /> }
}

/// Below the questions: lessons, and what teachers need.
pub fn class_below(_lang: Lang) -> Html {
    html! { <div class="wrap" /> }
}
