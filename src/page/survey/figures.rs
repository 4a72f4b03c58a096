//! The figures of the page: headline, chart, what to know, what was asked, files.

use footprint::data::Group;
use footprint::link;
use footprint::survey::{Cell, Finding, Gap};
use yew::prelude::*;

use super::{Survey, plain};
use crate::chart::{ShareRow, Shares, scene, shares, shares_height, slopes, slopes_height};
use crate::page::embed_link;
use crate::ui::survey::details;
use crate::ui::{Layouts, chart, svg};
use crate::view::survey::{FIGURES, Picture, SurveyFigure, dot, figure, interval, look};

/// Widths of the layouts: two, for a figure's text stands beside its chart.
const WIDTHS: [i32; 3] = [320, 640, 640];

/// Widths where three charts stand side by side.
const THIRDS: [i32; 3] = [320, 220, 320];

/// Width of a chart that needs no other.
const NARROW: i32 = 320;

pub(super) fn obstacles(survey: &Survey) -> Html {
    survey.section("obstacles", panels(survey, "obstacles", true))
}

pub(super) fn government(survey: &Survey) -> Html {
    survey.section(
        "government",
        html! {
            <>
                { panels(survey, "government", false) }
                { plot(survey, "policy", regional_links(survey, &[Group::AsiaPacific, Group::NorthAmerica, Group::Europe])) }
                { plot(survey, "company-policy", regional_links(survey, &[Group::Europe])) }
            </>
        },
    )
}

pub(super) fn in_12_months(survey: &Survey) -> Html {
    let shown = shown(survey, "in-12-months");
    let Picture::Slopes(list) = &shown.picture else { return Html::default() };
    let one = |slope: &crate::chart::Slope| {
        let (text, heading) = (survey.words.text, slope.heading.clone().unwrap_or_default());
        let ends = slope.times.iter().zip(&slope.values).map(|(time, value)| [time, " ", value].concat());
        let sentence = [&*heading, text.colon, &ends.collect::<Vec<_>>().join(text.comma)].concat();
        let slope = crate::chart::Slope { heading: None, ..slope.clone() };
        let drawn = chart(Layouts::All, THIRDS, &sentence, &|width| {
            scene(width, slopes_height(&slope), |area| slopes(area, width, &slope))
        });
        html! { <div class="slope"><h4>{ heading }</h4><div>{ drawn }</div></div> }
    };
    let drawn = html! { <div class="three">{ for list.iter().map(one) }</div> };
    let remark = html! { <p class="small">{ survey.page.time_note }</p> };
    survey.section(
        "in-12-months",
        html! { <>{ block(survey, &shown, drawn, remark) }{ plot(survey, "sustainable", Html::default()) }</> },
    )
}

pub(super) fn sides(survey: &Survey) -> Html {
    let content = html! {
        <>{ plot(survey, "sides", Html::default()) }{ plot(survey, "challenges", Html::default()) }</>
    };
    survey.section("sides", content)
}

pub(super) fn criteria(survey: &Survey) -> Html {
    survey.section("criteria", plot(survey, "criteria", Html::default()))
}

pub(super) fn respondents(survey: &Survey) -> Html {
    let part = |id: &'static str| {
        let shown = shown(survey, id);
        let drawn = shown.picture.scene(NARROW);
        block(survey, &shown, svg(&drawn, "chart", &shown.sentence), Html::default())
    };
    survey.section(
        "respondents",
        html! {
            <>
                <div class="side-by-side">{ part("roles") }{ part("regions") }</div>
                <div class="side-by-side three-figures">{ part("titles") }{ part("revenue") }{ part("departments") }</div>
                <p>{ survey.prose(survey.page.questionnaire) }</p>
            </>
        },
    )
}

/// Where a figure's texts stand. An unknown id stops the rendering: it would show
/// another figure's.
fn place(id: &str) -> usize {
    FIGURES.iter().position(|known| *known == id).unwrap_or(usize::MAX)
}

fn shown(survey: &Survey, id: &'static str) -> SurveyFigure {
    figure(&survey.words, id, &plain(&survey.words, survey.page.headlines[place(id)]))
}

/// A figure with its headline, what it shows, what to know about it and its files.
fn block(survey: &Survey, shown: &SurveyFigure, drawn: Html, remark: Html) -> Html {
    let (words, page, at) = (&survey.words, survey.page, place(shown.id));
    let headline = plain(words, page.headlines[at]);
    let caption = if interval(shown.cells[0]).is_some() { page.caption } else { page.caption_profile };
    let file = |kind: &'static str| {
        let extension = kind.to_lowercase();
        let label = [kind, words.text.colon, &headline].concat();
        html! {
            <a href={[shown.id, ".", &extension].concat()} download={["green-ai-", shown.id, ".", &extension].concat()} aria-label={label}>{ kind }</a>
        }
    };
    let rows: Vec<&str> = shown.cells.iter().map(|cell| cell.id).collect();
    html! {
        <figure class="fig" id={shown.id} data-rows={rows.join(" ")}>
            <figcaption><h3>{ survey.prose(page.headlines[at]) }</h3><p class="cap">{ caption }</p></figcaption>
            { drawn }
            { remark }
            <p class="small">{ survey.prose(page.notes[at]) }</p>
            { details(words, &shown.cells) }
            <p class="files">
                <span>{ page.by_hand }</span>
                { file("SVG") }
                { file("CSV") }
                { embed_link(words.lang, &["survey/", shown.id].concat(), &headline) }
                <button type="button" class="png" data-png={shown.id} aria-label={["PNG", words.text.colon, &headline].concat()}>{ "PNG" }</button>
                <span role="status" />
            </p>
        </figure>
    }
}

/// A chart of shares in two layouts, with its gaps judged beside it.
fn plot(survey: &Survey, id: &'static str, remark: Html) -> Html {
    let shown = shown(survey, id);
    let Picture::Shares(charts) = &shown.picture else { return Html::default() };
    let drawn = chart(Layouts::All, WIDTHS, &shown.sentence, &|width| {
        scene(width, shares_height(charts, width), |area| shares(area, width, charts))
    });
    let gaps = gaps(survey, &shown.cells);
    let drawn = html! { <div class="plot"><div>{ drawn }</div>{ gaps }</div> };
    block(survey, &shown, drawn, remark)
}

/// The gaps between groups that share nobody, with their verdicts; nothing where
/// there are none.
fn gaps(survey: &Survey, cells: &[Cell]) -> Html {
    let mut answers: Vec<Vec<Cell>> = Vec::new();
    for cell in cells {
        match answers.iter_mut().find(|list| list[0].answer == cell.answer) {
            Some(list) => list.push(*cell),
            None => answers.push(vec![*cell]),
        }
    }
    let of_answer = |cells: Vec<Cell>| Finding { cells }.gaps();
    let all: Vec<(Cell, Cell, Gap)> = answers.into_iter().flat_map(of_answer).collect();
    if all.is_empty() {
        return Html::default();
    }
    let words = &survey.words;
    let several = all.iter().any(|(more, ..)| more.answer != all[0].0.answer);
    let one = |(more, less, gap): &(Cell, Cell, Gap)| {
        html! {
            <li>
                if several { <b class="block">{ words.capital(more.answer) }</b> }
                <span>{ words.gap(more, less, gap) }</span>
                <b class="verdict">{ words.verdict(gap) }</b>
            </li>
        }
    };
    html! { <div><h4>{ survey.page.gaps_title }</h4><ul class="verdicts">{ for all.iter().map(one) }</ul></div> }
}

/// Where a region's name stands: its colour and shape.
fn region(survey: &Survey, cell: Cell) -> Html {
    let ((ink, _), shape) = look(cell);
    let path = match shape {
        crate::chart::Shape::Square => "M2 2h10v10H2z",
        crate::chart::Shape::Triangle => "M7 1l6 11H1z",
        _ => "M7 1a6 6 0 1 0 .01 0z",
    };
    html! {
        <b class={["region r-", cell.group.id()].concat()}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false"><path d={path} fill={ink.key()} /></svg>
            { survey.words.group(cell.group) }
        </b>
    }
}

/// The calculator with a region's grid and water.
fn calculator(group: Group) -> String {
    ["../?", &link::opening(), "&place=", group.id()].concat()
}

fn regional_link(survey: &Survey, group: Group) -> Html {
    let label = [survey.words.survey.regional, survey.words.text.colon, survey.words.group(group)].concat();
    html! { <a href={calculator(group)} aria-label={label}>{ survey.words.survey.regional }</a> }
}

/// The same for the rows of a chart.
fn regional_links(survey: &Survey, groups: &[Group]) -> Html {
    let one = |group: &Group| {
        html! { <a href={calculator(*group)}>{ survey.words.group(*group) }</a> }
    };
    html! { <p class="small regional"><span>{ survey.words.survey.regional }</span>{ for groups.iter().map(one) }</p> }
}

/// Three panels, for three answers that are no race.
fn panels(survey: &Survey, id: &'static str, large: bool) -> Html {
    let words = &survey.words;
    let shown = shown(survey, id);
    let panel = |cell: &Cell| {
        // The panel's heading says whose and what.
        let value = [&*words.interval(cell), words.text.comma, &words.n(cell)].concat();
        let row = ShareRow { label: String::new(), dots: vec![dot(cell, value)] };
        let charts = [Shares { heading: None, rows: vec![row] }];
        let sentence = [
            words.group(cell.group),
            words.text.comma,
            words.say(cell.answer),
            words.text.colon,
            &words.share_and_n(cell),
        ];
        let drawn = chart(Layouts::All, THIRDS, &sentence.concat(), &|width| {
            scene(width, shares_height(&charts, width), |area| shares(area, width, &charts))
        });
        let number = words.value(cell);
        html! {
            <div class={["panel r-", cell.group.id()].concat()}>
                { region(survey, cell) }
                <p class="what">{ words.capital(cell.answer) }</p>
                <p class={if large { "big" } else { "big less" }}>{ number.trim_end_matches('%').to_owned() }<small>{ "%" }</small></p>
                <div>{ drawn }</div>
                <p class="small">{ regional_link(survey, cell.group) }</p>
            </div>
        }
    };
    let drawn = html! { <div class="three panels">{ for shown.cells.iter().map(panel) }</div> };
    block(survey, &shown, drawn, Html::default())
}
