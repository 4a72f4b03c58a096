//! The survey's page: the report's figures to explore, its what-ifs, the report
//! retold. Complete without the program, which takes over the choices.

mod explore;
mod figures;
mod prose;
mod retold;
mod what_if;

use std::rc::Rc;

use footprint::survey::View;
use yew::prelude::*;

use crate::export::survey::{FILE_WIDTH, csv, svg};
use crate::names::Names;
use crate::text::Lang;
use crate::text::survey::{Stories, SurveyPage, stories, survey_page};
use crate::view::beside::Beside;
use crate::view::survey::{FIGURES, Words, figure, interval, what_ifs};
pub(super) use prose::plain;
use prose::prose;

/// The ids of the sections, in the order of their headings.
pub const SECTIONS: [&str; 15] = [
    "obstacles",
    "government",
    "in-12-months",
    "sides",
    "criteria",
    "respondents",
    "explore",
    "what-if",
    "estimate",
    "findings",
    "companies",
    "voices",
    "conclusions",
    "context",
    "every-figure",
];

/// What the page is filled with.
struct Survey {
    words: Rc<Words>,
    page: &'static SurveyPage,
    stories: &'static Stories,
    view: View,
    beside: Beside,
}

impl Survey {
    fn of(lang: Lang) -> Self {
        let (words, view) = (Rc::new(Words::of(lang)), View::default());
        let beside = what_ifs(&words, &Names::of(lang), &view);
        Self { words, page: survey_page(lang), stories: stories(lang), view, beside }
    }

    fn heading(&self, id: &str) -> &'static str {
        SECTIONS.iter().position(|section| *section == id).map_or("", |at| self.page.sections[at])
    }

    /// A way to a section from above.
    fn way(&self, id: &'static str) -> Html {
        html! { <a class="btn" href={["#s-", id].concat()}>{ self.heading(id) }</a> }
    }

    /// A section with its heading.
    fn section(&self, id: &'static str, content: Html) -> Html {
        let heading = self.heading(id);
        html! { <section class="sec" id={["s-", id].concat()}><h2>{ heading }</h2>{ content }</section> }
    }

    /// A text in which rows stand by their ids.
    fn prose(&self, text: &'static str) -> Html {
        prose(&self.words, text, &[])
    }
}

/// Everything inside `#app`.
pub fn survey(lang: Lang) -> Html {
    let survey = &Survey::of(lang);
    let entry = |(id, name): (&&'static str, &&'static str)| {
        html! { <li><a href={["#s-", *id].concat()}>{ *name }</a></li> }
    };
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <nav aria-label={survey.page.contents}>
                <details class="contents">
                    <summary>{ survey.page.contents }</summary>
                    <ol>{ for SECTIONS.iter().zip(&survey.page.sections).map(entry) }</ol>
                </details>
            </nav>
            { figures::obstacles(survey) }
            { figures::government(survey) }
            { figures::in_12_months(survey) }
            { figures::sides(survey) }
            { figures::criteria(survey) }
            { figures::respondents(survey) }
            { explore::explore(survey) }
            { what_if::what_ifs(survey) }
            { retold::estimates(survey) }
            { retold::stories(survey) }
            { retold::every_figure(survey) }
        </>
    }
}

/// What stands above: the survey in two sentences, and what its numbers can bear.
pub fn survey_hero(lang: Lang) -> Html {
    let survey = &Survey::of(lang);
    html! {
        <section class="wrap hero">
            <p class="indep">{ lang.page().independent }</p>
            <h1>{ survey.page.h1 }</h1>
            <div class="lead-row">
                <p class="lead">{ survey.prose(survey.page.lead) }</p>
                <p class="small">{ survey.page.panel }</p>
            </div>
            <p class="ways">
                { for ["explore", "what-if", "estimate"].into_iter().map(|id| survey.way(id)) }
            </p>
        </section>
    }
}

/// The files beside the page: name and content, with the page's address in each
/// where it is known.
pub fn survey_files(lang: Lang, address: Option<&str>) -> Vec<(String, String)> {
    let (words, page) = (Words::of(lang), survey_page(lang));
    let address = |id: &str| address.map_or_else(String::new, |address| [address, "#", id].concat());
    let files = FIGURES.into_iter().zip(page.headlines).flat_map(|(id, headline)| {
        let title = plain(&words, headline);
        let shown = figure(&words, id, &title);
        let sampled = shown.cells.iter().any(|cell| interval(cell).is_some());
        let remarks = if sampled { words.survey.sample } else { "" };
        let picture = svg(&words, &title, &shown.picture.scene(FILE_WIDTH), &[remarks], &address(id));
        [([id, ".svg"].concat(), picture), ([id, ".csv"].concat(), csv(&words, &shown.cells, &address(id)))]
    });
    files.collect()
}
