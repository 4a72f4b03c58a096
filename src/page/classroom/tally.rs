//! The guesses of a class.

use yew::prelude::*;

use super::hero;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::class_pages;

/// Above the codes.
pub fn tally_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Tally, text.tally_title, text.tally_lead)
}

/// Everything inside `#app`.
pub fn tally(_lang: Lang) -> Html {
    html! { <div id="tally" /> }
}
