//! A part of a page as HTML, for the tests that read pages without a browser.

use per_prompt::text::Lang;
use yew::prelude::*;

#[derive(PartialEq, Properties)]
struct Whole {
    content: Html,
}

#[component]
fn Fragment(props: &Whole) -> Html {
    props.content.clone()
}

/// What `page` writes in a language.
pub fn html(page: fn(Lang) -> Html, lang: Lang) -> String {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime");
    let fragment = yew::ServerRenderer::<Fragment>::with_props(move || Whole { content: page(lang) });
    runtime.block_on(fragment.hydratable(false).render())
}
