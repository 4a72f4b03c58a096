//! From findings to estimates; the report retold; every figure as a table.

use footprint::data::{self, Group, PlaceId};
use footprint::link;
use yew::prelude::*;

use super::{Survey, prose};
use crate::text::number::published;
use crate::text::survey::Told;

/// The states of the calculator that three findings lead to.
pub(super) const ESTIMATES: [(Group, &str); 3] = [
    (Group::AsiaPacific, "&place=asia-pacific&metric=carbon&b.place=europe"),
    (Group::NorthAmerica, "&place=north-america&water=on-site&metric=water&b.place=north-america&b.water=reservoirs"),
    (Group::Europe, "&place=europe&people=1000&period=year"),
];

pub(super) fn estimates(survey: &Survey) -> Html {
    let grid = |code: &str| {
        let grid = PlaceId::find(code).and_then(|place| place.get().grid);
        grid.map_or_else(
            || survey.words.text.not_published.to_owned(),
            |(grid, ..)| published(libm::round(grid.value())),
        )
    };
    let grids = [grid("asia-pacific"), grid("europe")];
    let one = |((group, query), (sentence, link)): ((Group, &'static str), Told)| {
        let at = if query.contains("b.place") { "#compare-panel" } else { "#results" };
        html! {
            <li class={["r-", group.id()].concat()}>
                <p>{ prose(&survey.words, sentence, &grids) }</p>
                <a class="btn pri" href={["../?", &link::opening(), query, at].concat()}>{ link }</a>
            </li>
        }
    };
    let all = ESTIMATES.into_iter().zip(survey.page.estimates).map(one);
    survey.section("estimate", html! { <ul class="estimates">{ for all }</ul> })
}

/// Findings, companies, voices, conclusions, and what else the report cites.
pub(super) fn stories(survey: &Survey) -> Html {
    let (page, told) = (survey.page, survey.stories);
    let entry = |(heading, text): &Told| html! { <li><h3>{ *heading }</h3><p>{ survey.prose(text) }</p></li> };
    let line = |(who, said): &Told| html! { <li><b>{ *who }</b>{ " " }{ survey.prose(said) }</li> };
    html! {
        <>
            { survey.section("findings", html! { <ol class="told numbered">{ for told.findings.iter().map(entry) }</ol> }) }
            { survey.section("companies", html! { <ul class="told">{ for told.cases.iter().map(entry) }</ul> }) }
            { survey.section("voices", html! { <><p class="small">{ page.voices_hint }</p><ul class="voices">{ for told.voices.iter().map(line) }</ul></> }) }
            { survey.section("conclusions", html! { <><p class="small">{ page.conclusions_hint }</p><ol class="told numbered">{ for told.conclusions.iter().map(entry) }</ol></> }) }
            { survey.section("context", html! { <ul class="told">{ for told.context.iter().map(entry) }</ul> }) }
        </>
    }
}

/// Every row of the data, each with an address of its own.
pub(super) fn every_figure(survey: &Survey) -> Html {
    let (words, page) = (&survey.words, survey.page);
    let row = |row: &'static data::ReportRow<'static>| {
        html! {
            <tr id={["row-", row.id].concat()}>
                <th scope="row">{ words.capital(row.answer) }<span class="small block">{ words.say(row.question) }</span><code>{ row.id }</code></th>
                <td><bdi>{ words.value(row) }</bdi></td>
                <td>{ words.whose(row) }</td>
                <td>{ words.n(row) }</td>
                <td>{ words.say(row.base_note) }</td>
                <td>{ words.say(row.section) }</td>
            </tr>
        }
    };
    survey.section(
        "every-figure",
        html! {
            <>
                <p>{ page.figures_hint }{ words.text.space }<a href="../../data/report.csv" download="report.csv">{ page.figures_file }</a></p>
                <div class="scroll tall" tabindex="0" role="region" aria-label={page.figures_hint}><table class="stack">
                    <thead><tr>{ for page.figures_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                    <tbody>{ for data::report().iter().map(row) }</tbody>
                </table></div>
            </>
        },
    )
}
