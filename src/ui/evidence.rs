//! The evidence strip with its cursor, and the choice of evidence.

use footprint::data;
use footprint::link::LIMIT_WH;
use footprint::model::{Evidence, Metric, Setup};
use footprint::quantity::WattHours;
use yew::prelude::*;

use super::figure::{Layouts, WIDTHS, chart, table};
use super::number_field::NumberField;
use super::state::{OnEdit, edit};
use super::{Shelf, browser};
use crate::chart::{Strip, StripMark, StripRow, Theme, scene, strip, strip_height};
use crate::text::number::{NBSP, published, short};
use crate::text::{Lang, fill};

/// The panel.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Its language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// The chosen set-up.
    pub setup: Setup,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// The cursor goes in three hundred steps over three decades, 0.01 to 10 Wh.
const STEPS: f64 = 300.0;

fn step_of(wh: f64) -> f64 {
    if wh > 0.0 { libm::round((libm::log10(wh) + 2.0) * STEPS / 3.0).clamp(0.0, STEPS) } else { 0.0 }
}

fn wh_of(step: f64) -> f64 {
    let wh = libm::pow(10.0, step * 3.0 / STEPS - 2.0);
    let digits = if wh < 0.1 { 1000.0 } else { 100.0 };
    libm::round(wh * digits) / digits
}

/// Energy of one text prompt under a choice, in Wh.
pub(super) fn chosen_wh(setup: &Setup) -> f64 {
    setup.evidence.figure().map_or(setup.own.value(), |figure| figure.central)
}

/// Strip, cursor and choice.
#[component]
pub fn EvidencePanel(props: &Props) -> Html {
    let text = props.lang.text();
    let wh = chosen_wh(&props.setup);
    let used = fill(text.you_use, &[&[&*published(wh), NBSP, "Wh"].concat()]);
    let at = format!("{}%", libm::round(step_of(wh) / STEPS * 100.0) as u32);
    let oninput = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: InputEvent| {
            let Some(step) = footprint::decimal::parse(&browser::value_of(&event)) else { return };
            // A step that is a published figure chooses it; any other is the user's own value.
            let published = Evidence::ALL
                .into_iter()
                .find(|evidence| evidence.figure().is_some_and(|figure| step_of(figure.central) == step));
            edit(&on_edit, move |scenario| match published {
                Some(evidence) => scenario.a.evidence = evidence,
                None => {
                    scenario.a.evidence = Evidence::Own;
                    scenario.a.own = WattHours::new(wh_of(step));
                }
            });
        })
    };
    html! {
        <section class="sec first" id="evidence">
            <figure class="strip">
                <figcaption><h2>{ text.strip_title }</h2><p class="cap">{ text.strip_caption }</p></figcaption>
                <div class="strip-plot">
                    { props.shelf.strip.clone().unwrap_or_default() }
                    <div class="cursor">
                        <svg aria-hidden="true" focusable="false"><line x1={at.clone()} x2={at} y1="0" y2="100%" stroke="#1D1B18" stroke-width="1.5" /></svg>
                        <input type="range" name="cursor" min="0" max={STEPS.to_string()} step="1" value={step_of(wh).to_string()}
                            aria-label={text.cursor_label} aria-valuetext={used.clone()} autocomplete="off" {oninput} />
                    </div>
                </div>
                <p class="used" role="status"><b>{ used }</b></p>
            </figure>
            <Choice lang={props.lang} b={false} shelf={props.shelf.clone()} setup={props.setup.clone()} on_edit={props.on_edit.clone()} />
        </section>
    }
}

/// The choice of evidence for one side.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct ChoiceProps {
    /// Its language.
    pub lang: Lang,
    /// Whether it is the second set-up's.
    pub b: bool,
    /// The page's content.
    pub shelf: Shelf,
    /// The set-up.
    pub setup: Setup,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// Radio buttons for the evidence, the own value, the switch, the note.
#[component]
pub fn Choice(props: &ChoiceProps) -> Html {
    let text = props.lang.text();
    let (b, setup) = (props.b, &props.setup);
    let prefix = if b { "b." } else { "" };
    let choice = |evidence: Evidence| {
        let (name, detail) = text.evidence(evidence);
        let on_edit = props.on_edit.clone();
        let onchange = Callback::from(move |_: Event| {
            edit(&on_edit, move |scenario| super::state::side(scenario, b).evidence = evidence)
        });
        html! {
            <label class="choice">
                <input type="radio" name={format!("{prefix}evidence")} value={evidence.id()}
                    checked={setup.evidence == evidence} {onchange} autocomplete="off" />
                <span><b>{ name }</b>{ " " }<span class="small">{ detail }</span></span>
            </label>
        }
    };
    let on_own = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |wh: f64| {
            edit(&on_edit, move |scenario| {
                let setup = super::state::side(scenario, b);
                setup.own = WattHours::new(wh);
                setup.evidence = Evidence::Own;
            });
        })
    };
    let on_pue = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |event: Event| {
            let on = browser::checked_of(&event);
            edit(&on_edit, move |scenario| super::state::side(scenario, b).add_pue = on);
        })
    };
    let note = setup.evidence.figure().map_or("", |figure| props.shelf.note(figure.id));
    html! {
        <fieldset class="evid">
            <legend>{ text.choose_evidence }</legend>
            <div class="choices">{ for Evidence::ALL.into_iter().map(choice) }</div>
            <div class="own">
                <span aria-hidden="true">{ text.own_label }</span>
                <NumberField name={format!("{prefix}own")} label={text.own_label} value={setup.own.value()} most={LIMIT_WH}
                    lang={props.lang} on_value={on_own} />
            </div>
            <label class="choice" hidden={setup.evidence != Evidence::Report}>
                <input type="checkbox" name={format!("{prefix}pue")} value="1" checked={setup.add_pue} onchange={on_pue} autocomplete="off" />
                <span>{ text.add_pue }<span class="small block">{ text.add_pue_note }</span></span>
            </label>
            <p class="small note" hidden={note.is_empty()}><b>{ text.figure_covers }{ text.colon }</b>{ note.to_owned() }</p>
        </fieldset>
    }
}

/// The strip as drawn on the prerendered page, with its table. The browser
/// takes the drawn one over, so its rows are not in the Wasm.
pub fn strip_chart(lang: Lang) -> Html {
    let text = lang.text();
    let rows = rows(lang);
    let newer: Vec<f64> =
        rows.iter().filter(|row| row.mark == StripMark::Source).flat_map(|row| row.points.clone()).collect();
    let low = newer.iter().copied().fold(f64::INFINITY, f64::min);
    let high = newer.iter().copied().fold(0.0, f64::max);
    let sentence = fill(text.strip_sentence, &[&newer.len().to_string(), &short(low), &short(high)]);
    let band = data::figure("text-newer").map(|figure| figure.spread());
    let z = [
        -footprint::estimate::Z_90,
        -footprint::estimate::Z_50,
        0.0,
        footprint::estimate::Z_50,
        footprint::estimate::Z_90,
    ];
    // An LED bulb takes 10 W: seconds to watt-hours.
    let led = [10.0, 60.0, 300.0, 1800.0, 3600.0].map(|seconds| seconds * 10.0 / 3600.0);
    let data = Strip {
        band: z.map(|z| band.as_ref().map_or(0.0, |spread| spread.at(z))),
        band_label: text.strip_band.into(),
        band_ends: (format!("0.1{NBSP}Wh"), format!("1{NBSP}Wh")),
        numerals: crate::view::numerals(Metric::Energy, (-2, 1)),
        second: (text.strip_led.into(), led.into_iter().zip(text.led_steps.map(String::from)).collect()),
        rows,
    };
    let cells = data.rows.iter().map(|row| {
        let mut values = row.points.clone();
        values.sort_by(f64::total_cmp);
        let list: Vec<String> = values.iter().map(|value| published(*value)).collect();
        let range =
            row.range.map(|(low, high)| [text.open, &published(low), "–", &published(high), text.close].concat());
        vec![row.year.clone(), row.name.clone(), row.sub.clone(), list.join(", ") + &range.unwrap_or_default()]
    });
    html! {
        <div id="strip-chart">
            { chart(Layouts::All, WIDTHS, &sentence, |width| {
                scene(width, strip_height(width, data.rows.len()), |area| strip(area, Theme::Light, width, &data))
            }) }
            { table(text.table, &text.strip_head, cells.collect()) }
        </div>
    }
}

/// One row for each family of published figures, in the order of the texts.
fn rows(lang: Lang) -> Vec<StripRow> {
    const GROUPS: [&str; 11] = [
        "search",
        "report",
        "luccioni",
        "epoch",
        "openai",
        "google",
        "mit-tr",
        "jegham",
        "ecologits",
        "ml-energy",
        "oviedo",
    ];
    let text = lang.text();
    let prompts = data::text_prompts().unwrap_or_default();
    GROUPS
        .iter()
        .zip(text.groups)
        .map(|(group, (name, sub))| {
            let members: Vec<_> = prompts.iter().filter(|prompt| prompt.group == *group).collect();
            let points: Vec<f64> = match *group {
                "search" => data::figure("search").map(|figure| figure.central).into_iter().collect(),
                _ => members.iter().map(|prompt| prompt.central).collect(),
            };
            let year = members.iter().map(|prompt| prompt.year).max().unwrap_or(2009);
            let low = points.iter().copied().fold(f64::INFINITY, f64::min);
            let high = points.iter().copied().fold(0.0, f64::max);
            let value = if points.len() > 1 { [&*short(low), "–", &short(high)].concat() } else { published(high) };
            StripRow {
                year: year.to_string(),
                name: name.into(),
                sub: if points.len() > 3 {
                    [sub, text.comma, &fill(text.models, &[&points.len().to_string()])].concat()
                } else {
                    sub.into()
                },
                value,
                mark: match *group {
                    "search" => StripMark::Reference,
                    "report" => StripMark::Report,
                    _ => StripMark::Source,
                },
                range: members
                    .iter()
                    .find_map(|prompt| prompt.range)
                    .filter(|_| members.len() == 1)
                    .map(|r| (r.low, r.high)),
                points,
            }
        })
        .collect()
}
