//! The guesses of a class: where codes go in, and the ruler with a dot for each guess.

use yew::prelude::*;

use super::ask::{Ask, all};
use super::guess::round;
use super::hero;
use super::ruler::Things;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::{class_pages, class_words};

/// Above the codes.
pub fn tally_hero(lang: Lang) -> Html {
    let text = class_pages(lang);
    hero(lang, Page::Tally, text.tally_title, text.tally_lead)
}

/// Everything inside `#app`.
pub fn tally(lang: Lang) -> Html {
    let (text, words) = (class_pages(lang), class_words(lang));
    html! {
        <div id="tally">
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <section class="collect only-live" aria-label={text.codes_label}>
                <label class="field"><span class="small">{ text.codes_label }</span>
                    <textarea name="codes" rows="4" autocomplete="off" spellcheck="false" autocapitalize="characters" aria-label={text.codes_label} aria-describedby="codes-hint codes-problem" />
                </label>
                <p class="cap" id="codes-hint">{ text.codes_hint }</p>
                <ul class="msg" id="codes-problem" role="status" hidden=true />
                <p class="bar-share">
                    <button type="button" class="btn pri" id="add">{ text.add }</button>
                    <label class="btn file">{ text.codes_file }<input type="file" name="codes-file" accept=".csv,.txt,text/csv,text/plain" aria-label={text.codes_file} /></label>
                    <span class="small" role="status" data-out="added" />
                </p>
            </section>
            <section class="sec only-live" id="dots" aria-labelledby="dots-title">
                <div class="sec-h"><h2 id="dots-title">{ text.dots_title }</h2><p class="small">{ text.dots_hint }</p></div>
                <div class="bar">
                    { round(lang) }
                    <p class="small" data-out="at" />
                    <button type="button" class="btn" id="projector" aria-pressed="false">{ words.projector }</button>
                </div>
                <p class="cap keys only-projector">{ text.keys }</p>
                { for all(lang).iter().map(|ask| question(lang, ask)) }
                <p class="pager">
                    <button type="button" class="btn" id="back">{ text.back }</button>
                    <button type="button" class="btn pri" id="next">{ words.next }</button>
                </p>
            </section>
            <section class="sec only-live" id="codes" aria-labelledby="list-title">
                <details>
                    <summary><h2 id="list-title">{ text.list_title }</h2></summary>
                    <ul class="codes" translate="no" data-out="codes" />
                </details>
                <p class="small" data-out="kept" />
                <p class="bar-share">
                    <button type="button" class="btn" id="save">{ text.save_csv }</button>
                    <button type="button" class="btn" id="print">{ text.print }</button>
                    <button type="button" class="btn" id="clear">{ text.clear }</button>
                </p>
            </section>
        </div>
    }
}

fn question(lang: Lang, ask: &Ask) -> Html {
    let text = class_pages(lang);
    html! {
        <article class="ask" id={ask.question.id} data-ends={ask.ends()} hidden=true>
            <h3 tabindex="-1">{ ask.asked().to_owned() }</h3>
            <p class="spread" data-out="spread" />
            <div class="plot" dir="ltr">
                <svg class="chart dots" width="100%" height="0" role="img" data-out="dots" />
                { ask.told(Things::Below) }
            </div>
            <button type="button" class="btn show-answer" aria-pressed="false">{ text.show_answer }</button>
            <div class="told" hidden=true>
                { ask.number() }
                <p class="far" data-out="far" />
                { ask.reasons(Page::Tally) }
            </div>
            <details class="data">
                <summary>{ text.table_title }</summary>
                <table>
                    <thead><tr>{ for text.table_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                    <tbody data-out="table" />
                </table>
            </details>
        </article>
    }
}
