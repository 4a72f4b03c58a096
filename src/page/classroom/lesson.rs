//! A lesson's plan, and its worksheet with and without answers.

use yew::prelude::*;

use crate::page::Sheet;
use crate::text::Lang;
use crate::text::classroom::classroom;

/// Title and description of a lesson's page.
pub fn lesson_title(lang: Lang, at: usize, _sheet: Sheet) -> (&'static str, &'static str) {
    let lesson = &classroom(lang).lessons[at];
    (lesson.title, lesson.aims[0])
}

/// The page between masthead and footer.
pub fn lesson(lang: Lang, at: usize, _sheet: Sheet) -> Html {
    html! { <main id="main" class="wrap page lesson"><h1>{ classroom(lang).lessons[at].title }</h1></main> }
}
