//! The calculator as the page says it: headings, explanations and controls,
//! with the default result in every slot.

use footprint::model::Metric;
use yew::prelude::*;

use super::{Content, controls, strip};
use crate::ui::Slot;
use crate::view::beside::chosen;
use crate::view::scales::{CURSOR_STEPS, cursor_of};

/// Everything inside `#app`.
pub fn calculator(content: &Content) -> Html {
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <div class="inputs">
                { evidence(content) }
                { day(content) }
                { summary(content) }
            </div>
            { results(content) }
            { doubt(content) }
            { compare(content) }
            { working(content) }
            { share(content) }
        </>
    }
}

fn slot(content: &Content, slot: Slot, class: &'static str) -> Html {
    html! { <div id={slot.id()} class={class}>{ slot.content(&content.shown) }</div> }
}

/// Strip, cursor and choice.
fn evidence(content: &Content) -> Html {
    let text = content.page;
    let step = cursor_of(chosen(&content.results.scenario.a).value());
    let at = format!("{}%", libm::round(step / CURSOR_STEPS * 100.0) as u32);
    let used = content.beside.get("used").to_owned();
    html! {
        <section class="sec first" id="evidence">
            <figure class="strip">
                <figcaption><h2>{ text.strip_title }</h2><p class="cap">{ text.strip_caption }</p></figcaption>
                <div class="strip-plot">
                    { strip::picture(content.lang) }
                    <div class="cursor">
                        <svg aria-hidden="true" focusable="false"><line x1={at.clone()} x2={at} y1="0" y2="100%" stroke="#1D1B18" stroke-width="1.5" /></svg>
                        <input type="range" name="cursor" min="0" max={CURSOR_STEPS.to_string()} step="1" value={step.to_string()}
                            aria-label={text.cursor_label} aria-valuetext={used} autocomplete="off" />
                    </div>
                </div>
                <p class="used"><b>{ content.beside("used") }</b><span class="small">{ text.cursor_hint }</span></p>
                { strip::data_table(content.lang) }
                <a class="src-ref" href="evidence/?activity=text#find">{ text.prompts_link }</a>
            </figure>
            { controls::evidence(content) }
        </section>
    }
}

/// The result in one line, in sight while the inputs are.
fn summary(content: &Content) -> Html {
    let value = |(metric, class): (Metric, &'static str)| {
        html! { <b class={class}>{ content.beside(&["sum-", metric.id()].concat()) }</b> }
    };
    let classes = ["c-energy", "c-carbon", "c-water"];
    html! {
        <a class="sum" href="#results"><span class="small">{ content.beside("title") }</span>{ for Metric::ALL.into_iter().zip(classes).map(value) }</a>
    }
}

fn day(content: &Content) -> Html {
    let text = content.page;
    html! {
        <section class="sec" id="calculator">
            <div class="sec-h"><h2>{ text.day_title }</h2><p class="small">{ text.day_hint }</p></div>
            { controls::activities(content) }
            { controls::place_and_water(content) }
            { controls::people_and_time(content) }
            <p><button type="button" class="btn" id="reset">{ text.reset }</button></p>
        </section>
    }
}

fn results(content: &Content) -> Html {
    let text = content.page;
    html! {
        <section class="sec" id="results" tabindex="-1">
            <div class="sec-h"><h2>{ content.beside("title") }</h2><p class="small">{ content.beside("for") }</p></div>
            <p class="msg" data-if="empty" hidden=true>{ text.empty_day }</p>
            { slot(content, Slot::Results, "res") }
            <p class="msg mixed" data-if="mixed" hidden={content.beside.get("mixed").is_empty()}>
                { text.mixed }{ text.space }<button type="button" class="btn" id="use-newer">{ text.use_newer }</button>
            </p>
            <div class="lads">
                { slot(content, Slot::EnergyRuler, "") }
                { slot(content, Slot::CarbonRuler, "") }
                { slot(content, Slot::WaterRuler, "") }
            </div>
            <p class="cap">{ text.ladder_caption }</p>
        </section>
    }
}

fn doubt(content: &Content) -> Html {
    let text = content.page;
    html! {
        <section class="sec" id="doubt">
            <div class="two">
                <figure id="bars">
                    <figcaption><h2>{ content.beside("bars-title") }</h2><p class="cap">{ text.bars_caption }</p></figcaption>
                    { slot(content, Slot::Bars, "") }
                </figure>
                <figure id="drivers">
                    <figcaption><h2>{ text.drivers_title }</h2><p class="cap">{ text.drivers_caption }</p></figcaption>
                    { controls::metric(content, text) }
                    { slot(content, Slot::Drivers, "") }
                </figure>
            </div>
            <figure id="cloud" class="cloud">
                <figcaption><h2>{ text.cloud_title }</h2></figcaption>
                { slot(content, Slot::Cloud, "") }
            </figure>
        </section>
    }
}

fn compare(content: &Content) -> Html {
    let text = content.page;
    html! {
        <section class="sec" id="compare-panel">
            <div class="sec-h"><h2>{ text.compare_title }</h2><p class="small">{ text.compare_hint }</p></div>
            <p class="bar-share">
                <button type="button" class="btn" id="compare" data-if="alone">{ text.compare_start }</button>
                <button type="button" class="btn" id="compare-stop" data-if="compared" hidden=true>{ text.compare_stop }</button>
                <button type="button" class="btn" id="swap" data-if="compared" hidden=true>{ text.compare_swap }</button>
            </p>
            <div class="compared" data-if="compared" hidden=true>
                <div class="side-b" id="side-b" role="group" aria-labelledby="side-b-name"><h3 id="side-b-name">{ text.side[1] }</h3></div>
                { slot(content, Slot::Compared, "") }
            </div>
        </section>
    }
}

fn working(content: &Content) -> Html {
    let text = content.page;
    html! {
        <section class="sec" id="working">
            <details>
                <summary><h2>{ text.working_title }</h2></summary>
                <p>{ text.working_hint }</p>
                <ol class="steps">
                    <li>{ text.step_energy }</li>
                    <li>{ text.step_raise }</li>
                    <li>{ content.beside("step-sum") }</li>
                    <li>{ content.beside("step-carbon") }</li>
                    <li>{ content.beside("step-water") }</li>
                    <li>{ text.step_doubt }</li>
                </ol>
                <div class="scroll"><table>
                    <thead><tr>{ for text.factor_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                    <tbody id={Slot::Working.id()}>{ Slot::Working.content(&content.shown) }</tbody>
                </table></div>
            </details>
        </section>
    }
}

fn share(content: &Content) -> Html {
    let text = content.page;
    let file = |name: &'static str| {
        html! {
            <button type="button" class="btn" id={name.to_ascii_lowercase()}>{ name }</button>
        }
    };
    html! {
        <section class="sec" id="share">
            <h2>{ text.share_title }</h2>
            <div class="bar-share">
                <button type="button" class="btn pri" id="copy-link">{ text.copy_link }</button>
                <button type="button" class="btn" id="copy-sentence">{ text.copy_sentence }</button>
                { for ["CSV", "JSON", "PNG", "SVG"].into_iter().map(file) }
                <button type="button" class="btn" id="print">{ text.print }</button>
                <span class="small" role="status" id="share-status" />
            </div>
            <p class="cite" id="sentence">{ content.beside("sentence") }</p>
            <p class="cap">{ text.downloads }</p>
        </section>
    }
}
