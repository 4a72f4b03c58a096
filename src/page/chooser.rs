//! The language chooser at the root, and the page for addresses that lead nowhere.

use yew::prelude::*;

use crate::text::Lang;

/// The language chooser at the root: suggests, never forces.
pub fn chooser() -> Html {
    let choice = |lang: Lang| {
        let text = lang.page();
        html! {
            <a class="big-link" href={format!("{}/", lang.path())} lang={lang.tag()} hreflang={lang.tag()} data-lang={lang.tag()}>
                <b>{ text.brand }</b><span>{ text.chooser_go }</span>
            </a>
        }
    };
    html! {
        <main class="wrap chooser">
            <h1 class="vh">{ Lang::En.page().chooser_title }</h1>
            { for Lang::ALL.into_iter().map(choice) }
            { for Lang::ALL.into_iter().map(|lang| html! { <p class="small" lang={lang.tag()}>{ lang.page().independent }</p> }) }
        </main>
    }
}

/// The page for addresses that lead nowhere, in all languages. `root` is the
/// site's address where it is known; a page of unknown depth cannot link to it
/// otherwise.
pub fn missing(root: Option<&str>) -> Html {
    let part = |lang: Lang| {
        let text = lang.page();
        html! {
            <section lang={lang.tag()}>
                <h1>{ text.missing_title }</h1>
                <p>{ text.missing_text }{ text.space }
                    if let Some(root) = root { <a href={format!("{root}{}/", lang.path())}>{ text.h1 }</a> } else { <b>{ format!("…/{}/", lang.path()) }</b> }
                </p>
                <p class="small">{ text.independent }</p>
            </section>
        }
    };
    html! { <main class="wrap missing">{ for Lang::ALL.into_iter().map(part) }</main> }
}
