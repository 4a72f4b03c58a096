//! The page for the press: key figures with range, boundary, year and source, how to
//! cite, pictures, what is not claimed.

use footprint::data::{self, Boundary, DATASET, Figure};
use footprint::model::Engine;
use yew::prelude::*;

use super::embed::{anchor, described};
use super::frame::Page;
use super::note;
use super::widget::Widget;
use crate::text::method::method as method_text;
use crate::text::number::{NBSP, published};
use crate::text::press::{PressText, press as words};
use crate::text::widget::{SOURCES, widget};
use crate::text::{Lang, PageText, fill};
use crate::view::survey::Words as SurveyWords;
use crate::view::widget::{Kind, Preset, Words, scenario};
use crate::view::working::kind;

/// Ids of the sections, in their order.
const SECTIONS: [&str; 8] = ["figures", "survey", "cite", "licence", "pictures", "not", "independent", "contact"];

/// Key figures: the row, and the preset that shows it.
const FIGURES: [(&str, &str); 5] =
    [("text-report", "report"), ("text-newer", "text"), ("search", "search"), ("image", "image"), ("video", "video")];

/// Pictures to download.
const PICTURES: [(Kind, &str); 8] = [
    (Kind::Compare, "report-newer"),
    (Kind::One, "text"),
    (Kind::Evidence, "text"),
    (Kind::Ladder, "day"),
    (Kind::Chart, "drivers"),
    (Kind::Compare, "text-video"),
    (Kind::Survey, "obstacles"),
    (Kind::Survey, "in-12-months"),
];

/// The page between masthead and footer. `contact` is that of the publisher of this
/// copy of the site, if it is known.
pub fn press(lang: Lang, contact: Option<&str>) -> Html {
    let (page, text) = (lang.page(), words(lang));
    let survey = SurveyWords::of(lang);
    let asked = data::report_row("profile.respondents").map_or_else(String::new, |row| survey.value(row));
    let survey_title = fill(text.survey_title, &[&asked]);
    let titles = [
        text.figures_title,
        &survey_title,
        text.cite_title,
        text.licence_title,
        text.pictures_title,
        text.not_title,
        text.independent_title,
        text.contact_title,
    ]
    .map(String::from);
    let section = |at: usize, content: Html| {
        html! { <section class="sec" id={SECTIONS[at]}><h2>{ titles[at].clone() }</h2>{ content }</section> }
    };
    let entry =
        |(id, name): (&&'static str, &String)| html! { <li><a href={["#", *id].concat()}>{ name.clone() }</a></li> };
    let value = |id: &str| data::figure(id).map_or_else(String::new, |figure| amount(figure.central));
    let values = [value("text-newer"), value("text-report")];
    let not = |line: &&'static str| html! { <li>{ fill(line, &[&*values[0], &*values[1]]) }</li> };
    let error = method_text(lang);
    let error = contact.map_or_else(|| error.error.into(), |contact| fill(error.error_to, &[contact]));
    html! {
        <main id="main" class="wrap page press">
            <p class="indep top">{ page.independent }</p>
            <h1>{ text.h1 }</h1>
            <p class="lead">{ text.lead }</p>
            <nav aria-label={text.contents}><ul class="contents">{ for SECTIONS.iter().zip(&titles).map(entry) }</ul></nav>
            { section(0, figures(lang, text)) }
            { section(1, obstacles(lang, text, &survey)) }
            { section(2, html! {
                <>
                    { list(&text.cite) }
                    <p class="cite">{ fill(text.cite_line, &[DATASET]) }</p>
                    <p><a href={["../", Page::Method.path(), "#cite"].concat()}>{ text.cite_more }</a></p>
                </>
            }) }
            { section(3, list(&text.licence)) }
            { section(4, pictures(lang, text)) }
            { section(5, html! { <ul class="plain">{ for text.not.iter().map(not) }</ul> }) }
            { section(6, list(&text.independent)) }
            { section(7, html! {
                <>
                    <p>{ error }</p>
                    <p><a href={["../", Page::Method.path(), "#corrections"].concat()}>{ text.corrections }</a></p>
                    <h3>{ text.more_title }</h3>
                    <ul class="plain">{ for text.more.iter().map(|(target, name)| html! { <li><a href={["../", *target].concat()}>{ *name }</a></li> }) }</ul>
                </>
            }) }
        </main>
    }
}

fn list(lines: &[&'static str]) -> Html {
    html! { <ul class="plain">{ for lines.iter().map(|line| html! { <li>{ *line }</li> }) }</ul> }
}

fn amount(watt_hours: f64) -> String {
    [&*published(watt_hours), NBSP, "Wh"].concat()
}

/// A figure's range as published, and of what kind it is.
fn range(text: &PageText, press: &PressText, figure: &Figure<'_>) -> String {
    figure.range.map_or_else(
        || text.no_range.to_owned(),
        |range| {
            let ends = [&*published(range.low), "–", &amount(range.high)].concat();
            [press.range, " ", &ends, text.open, kind(text, range.kind), text.close].concat()
        },
    )
}

fn figures(lang: Lang, press: &PressText) -> Html {
    let (page, words, mut engine) = (lang.page(), Words::of(lang), Engine::new());
    let mut one = |((row, preset), name): (&(&'static str, &'static str), &&'static str)| {
        let Some(figure) = data::figure(row) else { return Html::default() };
        let preset = Preset { kind: Kind::One, id: preset };
        let shown = scenario(&words, &mut engine, preset.kind, preset.id, &preset.scenario());
        // Where the figure stops at the accelerator, the site raises it to the whole data centre.
        let raised = shown.number.filter(|_| figure.boundary == Boundary::Accelerator);
        let sources = figure.sources().map(|id| {
            html! { <a class="src-ref" href={["../sources/#src-", id].concat()}>{ called(lang, id) }</a> }
        });
        let class = if *row == "text-report" { "key report" } else { "key" };
        html! {
            <li {class} id={["key-", row].concat()}>
                <h3>{ *name }</h3>
                <p class="big"><bdi>{ published(figure.central) }{ NBSP }<small>{ "Wh" }</small></bdi></p>
                <p class="r90"><bdi>{ range(page, press, figure) }</bdi></p>
                if let Some(number) = raised {
                    <p class="r90">{ press.whole }{ page.colon }<bdi>{ number.value }{ page.comma }{ number.range }</bdi></p>
                }
                <dl>
                    <dt>{ press.covers }</dt><dd>{ page.boundaries[figure.boundary as usize] }</dd>
                    <dt>{ press.year }</dt><dd>{ figure.year }</dd>
                    <dt>{ press.method }</dt><dd>{ page.methods[figure.method as usize] }{ page.comma }{ page.grades[figure.verified as usize] }</dd>
                    <dt>{ press.source }</dt><dd>{ for sources }</dd>
                </dl>
                <p class="small">{ note(lang, row) }</p>
                <p class="cite">{ shown.sentence }</p>
                <p class="small"><a href={["../embed/#", &anchor(preset)].concat()} aria-label={[press.embed, page.colon, name].concat()}>{ press.embed }</a></p>
            </li>
        }
    };
    let keys: Vec<Html> = FIGURES.iter().zip(&press.figures).map(&mut one).collect();
    html! { <><p>{ press.figures_hint }</p><ul class="keys">{ for keys }</ul></> }
}

/// A source as people name it: who published it and when.
fn called(lang: Lang, id: &str) -> String {
    if let Some(at) = SOURCES.iter().position(|known| *known == id) {
        return widget(lang).sources[at].into();
    }
    let sources = data::sources().unwrap_or_default();
    let source = sources.iter().find(|source| source.id == id);
    source.map_or_else(
        || id.into(),
        |source| match source.publisher {
            // Who wrote it stands in the title.
            "arXiv" => source.title.into(),
            publisher => [publisher, " ", source.year].concat(),
        },
    )
}

/// The three regional obstacles, from the survey's rows.
fn obstacles(lang: Lang, press: &PressText, survey: &SurveyWords) -> Html {
    let page = lang.page();
    let preset = Preset { kind: Kind::Survey, id: "obstacles" };
    let rows = data::report().iter().filter(|row| row.finding() == "obstacle");
    let row = |row: &'static data::ReportRow<'static>| {
        html! {
            <li>
                <h3>{ survey.group(row.group) }{ page.colon }{ survey.say(row.answer) }</h3>
                <p class="share"><b>{ survey.value(row) }</b><bdi>{ page.open }{ survey.interval(row) }{ page.comma }{ survey.n(row) }{ page.close }</bdi></p>
                <p class="small">{ survey.say(row.section) }</p>
            </li>
        }
    };
    html! {
        <>
            <p>{ press.survey_hint }</p>
            <ul class="keys three">{ for rows.map(row) }</ul>
            <p class="cite">{ Widget::of(lang, preset, false).shown.sentence }</p>
            <p><a href="../report/">{ press.survey_more }</a></p>
        </>
    }
}

fn pictures(lang: Lang, press: &PressText) -> Html {
    let page = lang.page();
    let one = |(kind, id): &(Kind, &'static str)| {
        let preset = Preset { kind: *kind, id };
        let widget = Widget::of(lang, preset, false);
        let at = |file: &str| ["../../", &*widget.folder(), "picture.", file].concat();
        let (title, alt) = (widget.shown.title.clone(), described(lang, &widget.shown));
        let file = |kind: &'static str| {
            let file = kind.to_lowercase();
            let name = ["per-prompt-", &*anchor(preset), ".", &file].concat();
            html! { <a href={at(&file)} download={name} aria-label={[kind, page.colon, &title].concat()}>{ kind }</a> }
        };
        html! {
            <li>
                <img src={at("svg")} alt={alt.clone()} width="1200" height="630" loading="lazy" />
                <p class="files">{ file("PNG") }{ file("SVG") }</p>
                <p class="small"><b>{ press.alt }</b>{ page.colon }{ alt.clone() }</p>
            </li>
        }
    };
    html! { <><p>{ press.pictures_hint }</p><ul class="pictures">{ for PICTURES.iter().map(one) }</ul></> }
}
