//! The plan, for the teacher: all that a lesson needs, on one page.

use footprint::classroom::link_of;
use footprint::data::{self, Asked};
use yew::prelude::*;

use super::foot::{code, foot};
use super::marks::{marks, sides};
use super::{Pair, Told, letter, named};
use crate::page::{Page, Sheet};
use crate::text::classroom::classroom;
use crate::text::fill;

pub(super) fn plan(told: &Told<'_>) -> Html {
    let words = told.words;
    html! {
        <>
            <p class="indep">{ told.page.independent }</p>
            { told.ways() }
            <h1>{ told.said.title }</h1>
            <p class="lead">{ words.sheets[0] }{ told.page.comma }{ told.length() }</p>
            <p class="small screen">{ words.print_hint }</p>
            { section("aims", words.aims, list(told, told.said.aims)) }
            { section("needed", words.needed, list(told, told.said.needed)) }
            { section("timing", words.timing, timing(told)) }
            { section("questions", words.questions, questions(told)) }
            { section("presets", words.presets, presets(told)) }
            { section("prompts", words.prompts, list(told, told.said.prompts)) }
            { section("key", words.key, key(told)) }
            { section("notes", words.notes, list(told, told.said.notes)) }
            { addresses(told) }
            { foot(told) }
        </>
    }
}

fn section(id: &'static str, title: &'static str, content: Html) -> Html {
    html! { <section {id}><h2>{ title }</h2>{ content }</section> }
}

fn list(told: &Told<'_>, lines: &[&str]) -> Html {
    html! { <ul class="plain">{ for lines.iter().map(|line| html! { <li>{ told.say(line) }</li> }) }</ul> }
}

/// The steps, with what the clock shows when the lesson began at nought.
fn timing(told: &Told<'_>) -> Html {
    let mut begun = 0;
    let step = |(minutes, (name, what)): (&u32, &(&'static str, &'static str))| {
        let from = begun;
        begun += minutes;
        html! {
            <tr>
                <td class="clock">{ [&*from.to_string(), "–", &begun.to_string()].concat() }</td>
                <th scope="row">{ *name }</th>
                <td>{ told.say(what) }</td>
            </tr>
        }
    };
    html! {
        <table class="timing">
            <thead><tr>{ for told.words.timing_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
            <tbody>{ for told.lesson.steps.iter().zip(told.said.steps).map(step) }</tbody>
        </table>
    }
}

fn questions(told: &Told<'_>) -> Html {
    let words = told.words;
    let question = |(at, (question, said)): (usize, &Pair)| {
        let marks = marks(told, question);
        let link = if matches!(question.asked, Asked::Ladder { .. }) { words.working_link } else { words.survey_link };
        html! {
            <li>
                <h3>{ fill(words.question, &[&letter(at)]) }</h3>
                <p>{ told.say(said.asked) }</p>
                <ul class="facts">{ for marks.iter().map(|mark| html! { <li>{ named(told, &mark.name, mark.amount.clone()) }</li> }) }</ul>
                <p>{ named(told, words.why, told.say(said.why)) }</p>
                <p>{ named(told, words.discuss, told.say(said.discuss)) }</p>
                <p class="screen"><a href={[told.this().home(), &told.working(question)].concat()}>{ link }</a></p>
            </li>
        }
    };
    html! {
        <>
            <p>{ words.questions_hint }</p>
            <p class="screen"><a href={[&*told.to(Page::Classroom), &round(told)].concat()}>{ words.guess_link }</a></p>
            <ol class="blocks">{ for told.questions().iter().enumerate().map(question) }</ol>
        </>
    }
}

/// The lesson's questions on the page for guesses.
fn round(told: &Told<'_>) -> String {
    ["?round=", told.lesson.id].concat()
}

/// Each preset of the lesson: its link, its name, what it sets.
fn named_presets(told: &Told<'_>) -> Vec<(&'static str, &'static str, &'static str, &'static str)> {
    let texts = &classroom(told.lang).presets;
    let of = |id: &&str| data::presets().iter().zip(texts).find(|(preset, _)| preset.id == *id);
    let listed = told.lesson.presets.iter().filter_map(of);
    listed.filter_map(|(preset, (name, what))| Some((preset.id, link_of(preset.id)?, *name, *what))).collect()
}

fn presets(told: &Told<'_>) -> Html {
    let words = told.words;
    let preset = |(id, link, name, what): (&'static str, &'static str, &'static str, &'static str)| {
        let names = sides(told, link).unwrap_or_default();
        let result = |(name, end): (&String, &str)| {
            html! { <li>{ named(told, name, told.say(&["{", id, end, "}"].concat())) }</li> }
        };
        html! {
            <li>
                <h3>{ name }</h3>
                <p>{ told.say(what) }</p>
                <ul class="facts">{ for names.iter().zip(["", ":b"]).map(result) }</ul>
                <p class="screen files">
                    <a href={[told.this().home(), "?", link].concat()}>{ words.calculator_link }</a>
                    <a href={[&*told.to(Page::Task), "?", link].concat()}>{ words.task_link }</a>
                </p>
            </li>
        }
    };
    html! { <><p>{ words.presets_hint }</p><ul class="blocks">{ for named_presets(told).into_iter().map(preset) }</ul></> }
}

fn key(told: &Told<'_>) -> Html {
    html! {
        <>
            <p>{ told.words.key_hint }</p>
            <ol class="steps">{ for told.said.answers.iter().map(|answer| html! { <li>{ told.say(answer) }</li> }) }</ol>
        </>
    }
}

/// On paper a link is its address: all of them once, those of presets as codes too,
/// since nobody types two hundred characters.
fn addresses(told: &Told<'_>) -> Html {
    let words = told.words;
    let whole = |below: &str| told.address(below).unwrap_or_default();
    let entry = |name: String, below: &str| html! { <li>{ name }{ told.page.colon }<span class="url">{ whole(below) }</span></li> };
    let page = |page: Page| page.path();
    let sheet = |sheet: Sheet| entry(words.sheets[sheet as usize].into(), page(Page::Lesson(told.at, sheet)));
    let guess = [page(Page::Classroom), &round(told)].concat();
    let question =
        |(at, (question, _)): (usize, &Pair)| entry(fill(words.question, &[&letter(at)]), &told.working(question));
    let preset = |(_, link, name, _): (&str, &'static str, &'static str, &str)| {
        let address = whole(&["?", link].concat());
        html! { <li class="coded">{ code(told, &address, name) }<p>{ name }{ told.page.colon }<span class="url">{ address.clone() }</span></p></li> }
    };
    if told.site_url.is_none() {
        return Html::default();
    }
    html! {
        <section id="addresses" class="paper">
            <h2>{ words.addresses }</h2>
            <ul class="plain">
                { entry(words.guess_link.into(), &guess) }
                { sheet(Sheet::Worksheet) }{ sheet(Sheet::Answers) }
                { for told.questions().iter().enumerate().map(question) }
            </ul>
            <ul>{ for named_presets(told).into_iter().map(preset) }</ul>
        </section>
    }
}
