//! Whole pages: what stands around the calculator, rendered natively once and
//! never touched by the program again.

use footprint::data::{self, DATASET, Figure};
use yew::prelude::*;

use crate::text::number::{NBSP, published};
use crate::text::{Lang, Text, fill};

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

/// Masthead and hero, above the calculator.
pub fn above(lang: Lang) -> Html {
    let text = lang.text();
    let other = if lang == Lang::En { Lang::ZhHans } else { Lang::En };
    let targets = ["#evidence", "#results", "#working", "#sources"];
    let link = |(target, name): (&'static str, &'static str)| html! { <a href={target}>{ name }</a> };
    html! {
        <>
            <a class="skip" href="#evidence">{ text.skip }</a>
            <header class="mast"><div class="wrap">
                <a class="brand" href="./">{ logo() }{ text.brand }</a>
                <nav class="nav" aria-label={text.nav_label}>{ for targets.into_iter().zip(text.nav).map(link) }</nav>
                <a class="lang" href={format!("../{}/", other.path())} lang={other.tag()} hreflang={other.tag()}>{ text.other_language }</a>
            </div></header>
            <section class="wrap hero">
                <p class="indep">{ text.independent }</p>
                <h1>{ text.h1 }</h1>
                <div class="hero-row">
                    { answer("report", text.hero_report, "2.9", text.no_range, text.hero_report_note) }
                    { answer("newer", text.hero_newer, "0.3", &format!("0.1–1.0{NBSP}Wh"), text.hero_newer_note) }
                    { answer("search", text.hero_search, "0.3", text.no_range, text.hero_search_note) }
                </div>
                <p class="lead">{ text.hero_why }</p>
            </section>
        </>
    }
}

fn answer(class: &'static str, name: &str, number: &'static str, range: &str, note: &str) -> Html {
    html! {
        <div class={class}>
            <h2>{ name.to_owned() }</h2>
            <p class="big"><bdi>{ number }{ NBSP }<small>{ "Wh" }</small></bdi></p>
            <p class="r90">{ range.to_owned() }</p>
            <p class="small">{ note.to_owned() }</p>
        </div>
    }
}

/// Figures, sources, limits and footer, below the calculator.
pub fn below(lang: Lang) -> Html {
    let text = lang.text();
    let sources = data::sources().unwrap_or_default();
    let source = |source: &data::Source<'static>| {
        let title = html! { <span class="src-title">{ source.title }</span> };
        let status = if source.licence_status == "seen" { text.seen } else { text.recalled };
        html! {
            <li id={format!("src-{}", source.id)} key={source.id}>
                <b>{ source.id }</b>{ " " }
                if source.url.is_empty() { { title } } else { <a href={source.url} rel="noreferrer">{ title }</a> }
                { format!("{}{}{}{}", text.comma, source.publisher, text.comma, source.year) }
                <span class="licence">{ format!("{}{}{}{}{status}{}", text.open, text.licence, text.colon, source.licence, text.close) }</span>
            </li>
        }
    };
    html! {
        <>
            <section class="sec wrap" id="figures">
                <h2>{ text.figures_title }</h2>
                <p class="small">{ text.figures_hint }</p>
                <details class="data"><summary>{ text.table }</summary>
                    <div class="scroll"><table>
                        <thead><tr>{ for text.figures_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                        <tbody>{ for data::figures().iter().map(|figure| row(lang, figure)) }</tbody>
                    </table></div>
                </details>
            </section>
            <section class="sec wrap" id="limits">
                <h2>{ text.limits_title }</h2>
                <ul class="plain">{ for text.limits.iter().map(|limit| html! { <li>{ *limit }</li> }) }</ul>
            </section>
            <section class="sec wrap" id="sources">
                <h2>{ text.sources_title }</h2>
                <ol class="src">{ for sources.iter().map(source) }</ol>
            </section>
            <footer class="foot"><div class="wrap">
                <p>{ text.independent }</p>
                <p>{ text.privacy }</p>
                <p>{ fill(text.dataset, &[DATASET]) }{ " · " }{ text.footer_licence }</p>
            </div></footer>
        </>
    }
}

/// A figure with its note; the program reads the note back by its id.
fn row(lang: Lang, figure: &Figure<'static>) -> Html {
    let text = lang.text();
    let notes = data::notes().unwrap_or_default();
    let note = notes.iter().find(|note| note.id == figure.id).map_or("", |note| match lang {
        Lang::En => note.en,
        Lang::ZhHans => note.zh,
    });
    html! {
        <tr>
            <th scope="row">{ figure.id }</th>
            <td><bdi>{ value(text, figure) }</bdi></td>
            <td>{ figure.year }</td>
            <td>{ text.boundaries[figure.boundary as usize] }<span class="small block" data-note={figure.id}>{ note }</span></td>
            <td>{ text.methods[figure.method as usize] }{ text.comma }{ text.grades[figure.verified as usize] }</td>
            <td>{ for figure.sources().map(|id| html! { <a class="src-ref" href={format!("#src-{id}")}>{ id.to_owned() }</a> }) }</td>
        </tr>
    }
}

/// A figure's value with its range.
fn value(text: &Text, figure: &Figure<'_>) -> String {
    let unit = if figure.unit == "ratio" { "" } else { figure.unit };
    let central = [&*published(figure.central), NBSP, unit].concat();
    match figure.range {
        Some(range) => {
            let kind = super::working::kind(text, range.kind);
            [&*central, text.open, &published(range.low), "–", &published(range.high), text.comma, kind, text.close]
                .concat()
        }
        None => [&*central, text.open, text.no_range, text.close].concat(),
    }
}

/// The language chooser at the root: suggests, never forces.
pub fn chooser() -> Html {
    let choice = |lang: Lang| {
        let text = lang.text();
        html! {
            <a class="big-link" href={format!("{}/", lang.path())} lang={lang.tag()} hreflang={lang.tag()} data-lang={lang.tag()}>
                <b>{ text.brand }</b><span>{ text.chooser_go }</span>
            </a>
        }
    };
    html! {
        <main class="wrap chooser">
            <h1 class="vh">{ Lang::En.text().chooser_title }</h1>
            { for Lang::ALL.into_iter().map(choice) }
            { for Lang::ALL.into_iter().map(|lang| html! { <p class="small" lang={lang.tag()}>{ lang.text().independent }</p> }) }
        </main>
    }
}

/// The page for addresses that lead nowhere, in all languages. `root` is the
/// site's address where it is known; a page of unknown depth cannot link to it
/// otherwise.
pub fn missing(root: Option<&str>) -> Html {
    let part = |lang: Lang| {
        let text = lang.text();
        html! {
            <section lang={lang.tag()}>
                <h1>{ text.missing_title }</h1>
                <p>{ text.missing_text }{ " " }
                    if let Some(root) = root { <a href={format!("{root}{}/", lang.path())}>{ text.h1 }</a> } else { <b>{ format!("…/{}/", lang.path()) }</b> }
                </p>
                <p class="small">{ text.independent }</p>
            </section>
        }
    };
    html! { <main class="wrap missing">{ for Lang::ALL.into_iter().map(part) }</main> }
}
