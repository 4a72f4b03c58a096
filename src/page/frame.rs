//! What stands around every page: masthead and footer.

use footprint::data::DATASET;
use yew::prelude::*;

use crate::text::{Lang, fill};

/// A page of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The calculator.
    Calculator,
    /// The report's survey, explorable.
    Report,
    /// Every published figure beside the others.
    Evidence,
    /// One model's answer, bottom-up.
    Models,
    /// Claims that circulate, and what they need.
    Claims,
    /// How numbers come about.
    Method,
    /// Every figure with its note and source.
    Sources,
    /// Figures for other sites.
    Embed,
    /// Figures for the press.
    Press,
}

impl Page {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Calculator,
        Self::Report,
        Self::Evidence,
        Self::Models,
        Self::Claims,
        Self::Method,
        Self::Sources,
        Self::Embed,
        Self::Press,
    ];

    /// Its folder below the language's.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Calculator => "",
            Self::Report => "report/",
            Self::Evidence => "evidence/",
            Self::Models => "models/",
            Self::Claims => "claims/",
            Self::Method => "method/",
            Self::Sources => "sources/",
            Self::Embed => "embed/",
            Self::Press => "press/",
        }
    }

    /// The program that works on it, if any.
    pub const fn program(self) -> Option<&'static str> {
        match self {
            Self::Calculator => Some("app"),
            Self::Report => Some("survey"),
            Self::Evidence => Some("evidence"),
            Self::Models => Some("models"),
            Self::Claims => Some("claims"),
            Self::Method => Some("method"),
            Self::Embed => Some("embed"),
            Self::Sources | Self::Press => None,
        }
    }

    /// Its style sheet beside the one of all pages, if any.
    pub const fn sheet(self) -> Option<&'static str> {
        match self {
            Self::Report => Some("survey.css"),
            Self::Evidence => Some("evidence.css"),
            Self::Models => Some("models.css"),
            Self::Claims => Some("claims.css"),
            Self::Method => Some("method.css"),
            Self::Sources => Some("sources.css"),
            Self::Embed => Some("embed.css"),
            Self::Press => Some("press.css"),
            Self::Calculator => None,
        }
    }

    /// From the page to its language's folder.
    const fn home(self) -> &'static str {
        match self {
            Self::Calculator => "",
            _ => "../",
        }
    }

    /// From the page to the site's root.
    pub const fn root(self) -> &'static str {
        match self {
            Self::Calculator => "../",
            _ => "../../",
        }
    }
}

/// The logo: a slide rule.
fn logo() -> Html {
    html! {
        <svg class="logo" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true" focusable="false">
            <path d="M1 2h32v12H1z" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M6 2v5M11 2v3.5M16 2v5M21 2v3.5M26 2v5M30 2v3.5" stroke="currentColor" stroke-width="1.2" />
            <path class="logo-mark" d="M19 0v20" stroke-width="2.5" />
        </svg>
    }
}

/// Brand, navigation, the other language.
pub fn masthead(lang: Lang, page: Page) -> Html {
    let text = lang.page();
    let other = if lang == Lang::En { Lang::ZhHans } else { Lang::En };
    let link = |(target, name): (&str, &'static str)| {
        let current = page != Page::Calculator && target == page.path();
        html! { <a href={[page.home(), target].concat()} aria-current={current.then_some("page")}>{ name }</a> }
    };
    let targets = Page::ALL.map(|target| if target == Page::Calculator { "#calculator" } else { target.path() });
    html! {
        <>
            <a class="skip" href="#main">{ text.skip }</a>
            <header class="mast"><div class="wrap">
                <a class="brand" href={if page.home().is_empty() { "./" } else { page.home() }}>{ logo() }{ text.brand }</a>
                <nav class="nav" aria-label={text.nav_label}>{ for targets.into_iter().zip(text.nav).map(link) }</nav>
                <a class="lang" href={[page.root(), other.path(), "/", page.path()].concat()} lang={other.tag()} hreflang={other.tag()}>{ text.other_language }</a>
            </div></header>
        </>
    }
}

/// Independence, privacy, version and licence, and the pages for those who pass figures on.
pub fn footer(lang: Lang, page: Page) -> Html {
    let text = lang.page();
    let link = |(target, name): (Page, &'static str)| {
        html! { <>{ " · " }<a href={[page.home(), target.path()].concat()} aria-current={(target == page).then_some("page")}>{ name }</a></> }
    };
    let links = [Page::Embed, Page::Press].into_iter().zip(text.footer_links).map(link);
    html! {
        <footer class="foot"><div class="wrap">
            <p>{ text.independent }</p>
            <p>{ text.privacy }</p>
            <p>{ fill(text.dataset, &[DATASET]) }{ " · " }{ text.footer_licence }{ for links }</p>
        </div></footer>
    }
}
