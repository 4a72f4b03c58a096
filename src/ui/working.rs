//! Show the working: every number behind the result, with its source.

use footprint::data::{self, Figure};
use footprint::estimate::RangeKind;
use footprint::model::{Activity, Factor, Factors, Metric, Raise, WaterScope};
use yew::prelude::*;

use super::Shelf;
use super::app::SharedResults;
use crate::text::number::{NBSP, amount, count, percent, published, significant};
use crate::text::{Lang, Text, fill};
use crate::view;

/// The panel.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// The page's content.
    pub shelf: Shelf,
    /// What is shown.
    pub results: SharedResults,
}

/// One line of the table of factors.
struct Line {
    name: String,
    value: String,
    range: String,
    covers: &'static str,
    how: &'static str,
    sources: Vec<String>,
}

/// Steps and factors.
#[component]
pub fn Working(props: &Props) -> Html {
    let text = props.lang.text();
    let results = &props.results;
    let (setup, scale) = (&results.scenario.a, &results.scenario.scale);
    let factors = Factors::of(setup);
    let energy = view::points(&results.outcome, Metric::Energy).unwrap_or_default();
    let carbon = view::points(&results.outcome, Metric::Carbon);
    let water = view::points(&results.outcome, Metric::Water);
    let terms: Vec<String> = Activity::ALL
        .into_iter()
        .filter(|activity| scale.count(setup, *activity) > 0.0)
        .map(|activity| {
            let central = energy_of(activity, setup, &factors);
            let each = [&*published(libm::round(central * 100.0) / 100.0), NBSP, "Wh"].concat();
            [&*count(scale.count(setup, activity)), " × ", &each].concat()
        })
        .collect();
    let scaled = match scale.factor() {
        1.0 => String::new(),
        factor => [" × ", &*significant(factor, 3)].concat(),
    };
    let sum = ["(", &*terms.join(" + "), ")", &scaled, " ≈ ", &amount(Metric::Energy, energy[2])].concat();
    let grid = factors.grid.map_or_else(|| text.not_published.into(), |grid| significant(grid.value(), 3));
    let published_or = |metric, points: Option<view::Points>| {
        points.map_or_else(|| text.not_published.into(), |points| amount(metric, points[2]))
    };
    let lines = lines(text, props, &factors);
    html! {
        <section class="sec" id="working">
            <details>
                <summary><h2>{ text.working_title }</h2></summary>
                <p>{ text.working_hint }</p>
                <ol class="steps">
                    <li>{ text.step_energy }</li>
                    <li>{ text.step_raise }</li>
                    <li>{ fill(text.step_sum, &[&sum]) }</li>
                    <li>{ fill(text.step_carbon, &[&amount(Metric::Energy, energy[2]), &grid, &published_or(Metric::Carbon, carbon)]) }</li>
                    <li>{ fill(text.step_water, &[&published_or(Metric::Water, water)]) }</li>
                    <li>{ text.step_doubt }</li>
                </ol>
                <div class="scroll"><table>
                    <thead><tr>{ for text.factor_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                    <tbody>{ for lines.into_iter().map(|line| html! {
                        <tr>
                            <th scope="row">{ line.name }</th>
                            <td><bdi>{ line.value }</bdi></td><td><bdi>{ line.range }</bdi></td>
                            <td>{ line.covers }</td><td>{ line.how }</td>
                            <td>{ for line.sources.iter().map(|id| source(&props.shelf, id)) }</td>
                        </tr>
                    }) }</tbody>
                </table></div>
            </details>
        </section>
    }
}

/// The central energy of one, as used in the sum, in Wh.
fn energy_of(activity: Activity, setup: &footprint::model::Setup, factors: &Factors) -> f64 {
    let value = |factor: Factor| factors.spread(factor).central();
    let at = Activity::ALL.iter().position(|other| *other == activity).unwrap_or(0);
    let raise = factors.raise(at).factor(value(Factor::Host), value(Factor::Pue));
    match activity {
        Activity::Text => value(Factor::Text) * raise,
        Activity::AiSearch => value(Factor::Search) + value(Factor::Text) * raise,
        Activity::Custom => setup.custom.value(),
        other => other.figure().map_or(0.0, |figure| figure.central * raise),
    }
}

/// A link to a source in the list below.
fn source(shelf: &Shelf, id: &str) -> Html {
    let title = shelf.source(id).map_or(id, |source| source.title.as_str()).to_owned();
    html! { <a class="src-ref" href={format!("#src-{id}")} {title}>{ id.to_owned() }</a> }
}

/// Every factor the result rests on.
fn lines(text: &'static Text, props: &Props, factors: &Factors) -> Vec<Line> {
    let setup = &props.results.scenario.a;
    let scale = &props.results.scenario.scale;
    let mut lines = Vec::new();
    let mut hosted = false;
    for (at, activity) in Activity::ALL.into_iter().enumerate() {
        if scale.count(setup, activity) <= 0.0 {
            continue;
        }
        let name = text.activity(activity).0;
        match activity {
            Activity::Text | Activity::AiSearch => match setup.evidence.figure() {
                Some(figure) => lines.push(line(text, name, figure)),
                None => lines.push(own(text, name, setup.own.value())),
            },
            Activity::Custom => lines.push(own(text, name, setup.custom.value())),
            other => lines.extend(other.figure().map(|figure| line(text, name, figure))),
        }
        if activity == Activity::AiSearch {
            lines.extend(data::figure("search").map(|figure| line(text, text.factor(Factor::Search), figure)));
        }
        hosted |= factors.raise(at) == Raise::HostAndPue;
    }
    let mut factor = |which: Factor| lines.extend(which.figure().map(|figure| line(text, text.factor(which), figure)));
    if hosted {
        factor(Factor::Host);
    }
    factor(Factor::Pue);
    factor(Factor::OnSite);
    if setup.water == WaterScope::Reservoirs {
        factor(Factor::Reservoir);
    }
    let place = setup.place.get();
    let name = props.shelf.place(place.code).to_owned();
    let bare = |name: String, value: String, range: String, how: &'static str, source: &str| Line {
        name,
        value,
        range,
        covers: text.boundaries[4],
        how,
        sources: vec![source.to_owned()],
    };
    if let Some((grid, year, source)) = place.grid {
        let name = fill(text.grid_row, &[&name]) + text.comma + &year.to_string();
        lines.push(bare(
            name,
            [&*significant(grid.value(), 3), NBSP, "g/kWh"].concat(),
            text.no_range.into(),
            text.methods[2],
            source,
        ));
    }
    match setup.water {
        WaterScope::OnSite => {}
        WaterScope::Wri => lines.extend(place.wri.map(|(value, source)| {
            let value = [&*published(value.value()), NBSP, "L/kWh"].concat();
            bare(fill(text.wri_row, &[&name]), value, text.no_range.into(), text.methods[2], source)
        })),
        WaterScope::Plants | WaterScope::Reservoirs => {
            lines.extend(place.cooling.map(|(low, high, source)| {
                let central = [&*significant(factors.spread(Factor::Cooling).central(), 2), NBSP, "L/kWh"].concat();
                let range =
                    [&*published(low.value()), "–", &published(high.value()), text.comma, text.kinds[2]].concat();
                bare(fill(text.cooling_row, &[&name]), central, range, text.methods[2], source)
            }));
            if setup.water == WaterScope::Reservoirs {
                lines.extend(place.hydro_share.zip(place.cooling).map(|(share, (_, _, source))| {
                    bare(fill(text.hydro_row, &[&name]), percent(share), String::new(), text.methods[1], source)
                }));
            }
        }
    }
    lines
}

fn own(text: &'static Text, name: &str, wh: f64) -> Line {
    Line {
        name: name.into(),
        value: [&*published(wh), NBSP, "Wh"].concat(),
        range: text.no_range.into(),
        covers: text.boundaries[3],
        how: text.custom_short,
        sources: Vec::new(),
    }
}

fn line(text: &'static Text, name: &str, figure: &Figure<'_>) -> Line {
    let unit = match figure.unit {
        "ratio" => "",
        unit if unit.starts_with("Wh/") => "Wh",
        unit => unit,
    };
    let range = figure.range.map_or_else(
        || text.no_range.to_owned(),
        |range| [&*published(range.low), "–", &published(range.high), text.comma, kind(text, range.kind)].concat(),
    );
    Line {
        name: [name, text.comma, &figure.year.to_string()].concat(),
        value: [&*published(figure.central), NBSP, unit].concat(),
        range,
        covers: text.boundaries[figure.boundary as usize],
        how: text.methods[figure.method as usize],
        sources: figure.sources().map(String::from).collect(),
    }
}

/// The word for a kind of range.
pub(super) fn kind(text: &Text, kind: RangeKind) -> &'static str {
    text.kinds[kind as usize]
}
