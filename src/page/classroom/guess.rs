//! Guess first: the questions with rulers, complete without a program, which then asks
//! them one at a time.

use footprint::classroom::{Round, rounds};
use footprint::data::{Level, lessons};
use yew::prelude::*;

use super::ask::{Ask, all};
use super::hero;
use super::ruler::Things;
use crate::page::{Page, Sheet};
use crate::text::classroom::{class_pages, class_words, classroom};
use crate::text::{Lang, fill};

/// Above the questions.
pub fn class_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Classroom, text.guess_title, text.guess_lead)
}

/// Everything inside `#app`.
pub fn guess(lang: Lang) -> Html {
    let text = class_pages(lang);
    let asks = all(lang);
    let level = |(level, (name, what)): (Level, &(&'static str, &'static str))| {
        html! {
            <section class="level" data-level={level.id()}>
                <h2>{ fill(class_words(lang).level_of, &[level.id(), name]) }</h2>
                <p>{ *what }</p>
                { for asks.iter().filter(|ask| ask.question.level == level).map(|ask| article(lang, ask)) }
            </section>
        }
    };
    html! {
        <div id="guess">
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <div class="bar only-live">
                { round(lang) }
                <p class="small" data-out="at" />
                <button type="button" class="btn" id="projector" aria-pressed="false">{ class_words(lang).projector }</button>
            </div>
            <p class="cap keys only-projector">{ text.keys }</p>
            { for Level::ALL.into_iter().zip(&classroom(lang).levels).map(level) }
            <p class="pager only-live">
                <button type="button" class="btn" id="back">{ text.back }</button>
                <button type="button" class="btn pri" id="next">{ class_words(lang).next }</button>
            </p>
            { result(lang) }
        </div>
    }
}

/// Which questions: those of a level, or of a lesson.
pub(super) fn round(lang: Lang) -> Html {
    let text = class_pages(lang);
    let levels = Level::ALL.into_iter().zip(&classroom(lang).levels);
    let names = levels.map(|(level, (name, _))| fill(class_words(lang).level_of, &[level.id(), name]));
    let names: Vec<String> =
        names.chain(classroom(lang).lessons.iter().map(|lesson| lesson.title.to_owned())).collect();
    let all: Vec<_> = rounds().iter().zip(names).collect();
    let (levels, lessons) = all.split_at(Level::ALL.len());
    let group = |label: &'static str, of: &[(&Round, String)]| {
        let option = |(round, name): &(&Round, String)| {
            html! { <option value={round.id.clone()}>{ name.clone() }</option> }
        };
        html! { <optgroup {label}>{ for of.iter().map(option) }</optgroup> }
    };
    html! {
        <label class="field round"><span class="small">{ text.round }</span>
            <select class="select" name="round" aria-label={text.round} autocomplete="off">
                { group(text.round_levels, levels) }
                { group(text.round_lessons, lessons) }
            </select>
        </label>
    }
}

fn article(lang: Lang, ask: &Ask) -> Html {
    let (text, words) = (class_pages(lang), class_words(lang));
    let id = ask.question.id;
    let (last, start) = (ask.last(), (ask.last() / 2).to_string());
    let button = |step: &'static str, sign: &'static str, label: &'static str| {
        html! { <button type="button" class="btn" data-step={step} aria-label={label}>{ sign }</button> }
    };
    html! {
        <article class="ask" {id} data-ends={ask.ends()}>
            <h3 id={["asked-", id].concat()} tabindex="-1">{ ask.asked().to_owned() }</h3>
            <div class="guessing" dir="ltr">
                { ask.scale(Things::Above).picture("before", 0, Html::default()) }
                <div class="pointer only-live">
                    <svg class="line" aria-hidden="true" focusable="false"><line x1="50%" x2="50%" y1="0" y2="100%" stroke="#1D1B18" stroke-width="2" /></svg>
                    <input type="range" name={["guess-", id].concat()} min="0" max={last.to_string()} step="1" value={start} autocomplete="off"
                        aria-label={text.guess_label} aria-describedby={["asked-", id].concat()} aria-valuetext={words.not_yet} />
                </div>
                <p class="mine only-live">{ button("-1", "−", text.less) }<b data-out="mine">{ words.not_yet }</b>{ button("1", "+", text.more) }</p>
            </div>
            <p class="msg" data-out="first" role="status" hidden=true />
            <details class="reveal">
                <summary><span>{ text.show }</span></summary>
                { ask.number() }
                <p class="far" data-out="far" hidden=true />
                <div dir="ltr">{ ask.told(Things::Above) }</div>
                { ask.reasons(Page::Classroom) }
            </details>
        </article>
    }
}

/// What was guessed, and the code for the class. The program fills it.
fn result(lang: Lang) -> Html {
    let text = class_pages(lang);
    html! {
        <section class="sec" id="result" aria-labelledby="result-title" hidden=true>
            <h2 id="result-title" tabindex="-1">{ text.result_title }</h2>
            <table class="stack">
                <thead><tr>{ for text.result_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                <tbody data-out="rows" />
            </table>
            <div class="code-box">
                <div>
                    <h3>{ text.code_title }</h3>
                    <p class="code" translate="no" data-out="code" />
                    <p>{ text.code_hint }</p>
                </div>
                <div class="qr" data-out="qr" role="img" aria-label={text.code_qr} />
            </div>
            <p class="bar-share">
                <button type="button" class="btn pri" id="copy-code">{ text.copy }</button>
                <button type="button" class="btn" id="print">{ text.print }</button>
                <button type="button" class="btn" id="again">{ text.again }</button>
                <span class="small" role="status" id="copy-status" />
            </p>
        </section>
    }
}

/// Below the questions: lessons, and what teachers need.
pub fn class_below(lang: Lang) -> Html {
    let (text, words) = (class_pages(lang), classroom(lang));
    let sheet = |at: usize| {
        move |(sheet, name): (Sheet, &'static str)| {
            let path = ["../", Page::Lesson(at, sheet).path()].concat();
            html! { <a class="btn" href={path}>{ name }</a> }
        }
    };
    let lesson = |(at, lesson): (usize, &footprint::data::Lesson<'_>)| {
        let from = lesson.ages.0.to_string();
        let ages = match lesson.ages.1 {
            Some(to) => fill(text.ages, &[&from, &to.to_string()]),
            None => fill(text.ages_from, &[&from]),
        };
        let minutes = fill(text.minutes, &[&lesson.minutes.to_string()]);
        html! {
            <li>
                <h3>{ words.lessons[at].title }</h3>
                <p class="small">{ minutes }{ " · " }{ ages }</p>
                <p>{ words.lessons[at].aims[0] }</p>
                <p class="bar-share">{ for [Sheet::Plan, Sheet::Worksheet, Sheet::Answers].into_iter().zip(text.sheets).map(sheet(at)) }</p>
            </li>
        }
    };
    let targets = [Page::Tally.path(), Page::Prepare.path(), "classroom/?show=projector"];
    let tool = |(path, (name, what)): (&'static str, &(&'static str, &'static str))| {
        html! { <li><h3><a href={["../", path].concat()}>{ *name }</a></h3><p>{ *what }</p></li> }
    };
    html! {
        <div class="wrap">
            <section class="sec" id="lessons">
                <h2>{ text.lessons_title }</h2>
                <p>{ text.lessons_hint }</p>
                <ul class="three">{ for lessons().iter().enumerate().map(lesson) }</ul>
            </section>
            <section class="sec" id="teachers">
                <h2>{ text.teachers_title }</h2>
                <ul class="three">{ for targets.into_iter().zip(&text.teachers).map(tool) }</ul>
            </section>
        </div>
    }
}
