//! The first screen: the report's figure, the newer range and a web search, before
//! anything is asked. And what stands below the calculator.

use footprint::data;
use footprint::model::Evidence;
use yew::prelude::*;

use super::frame::Page;
use crate::text::number::{NBSP, published};
use crate::text::{Lang, PageText};

/// The answer, read from the figures.
pub fn hero(lang: Lang) -> Html {
    let text = lang.page();
    html! {
        <section class="wrap hero">
            <p class="indep">{ text.independent }</p>
            <h1>{ text.h1 }</h1>
            <div class="hero-row">
                { answer(text, "report", text.hero_report, Evidence::Report.figure(), text.hero_report_note) }
                { answer(text, "newer", text.hero_newer, Evidence::Newer.figure(), text.hero_newer_note) }
                { answer(text, "search", text.hero_search, data::figure("search"), text.hero_search_note) }
            </div>
            <p class="lead">{ text.hero_why }</p>
        </section>
    }
}

fn answer(
    text: &PageText,
    class: &'static str,
    name: &'static str,
    figure: Option<&data::Figure<'_>>,
    note: &'static str,
) -> Html {
    let Some(figure) = figure else { return Html::default() };
    let range = figure.range.map_or_else(
        || text.no_range.to_owned(),
        |range| [text.range_90, " ", &*published(range.low), "–", &published(range.high), NBSP, "Wh"].concat(),
    );
    html! {
        <div class={class}>
            <h2>{ name }</h2>
            <p class="big"><bdi>{ published(figure.central) }{ NBSP }<small>{ "Wh" }</small></bdi></p>
            <p class="r90">{ range }</p>
            <p class="small">{ note }</p>
        </div>
    }
}

/// What is left out, and where the sources are.
pub fn below(lang: Lang) -> Html {
    let text = lang.page();
    html! {
        <>
            <section class="sec wrap" id="limits">
                <h2>{ text.limits_title }</h2>
                <ul class="plain">{ for text.limits.iter().map(|limit| html! { <li>{ *limit }</li> }) }</ul>
            </section>
            <section class="sec wrap" id="sources">
                <h2>{ text.sources_title }</h2>
                <p>{ text.sources_hint }{ text.space }<a href={Page::Sources.path()}>{ text.sources_page }</a></p>
            </section>
        </>
    }
}
