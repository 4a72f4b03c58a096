//! The working behind a result: the sums, and every factor with its source.

use footprint::data::{self, Figure};
use footprint::estimate::RangeKind;
use footprint::model::{Activity, Factor, Factors, Metric, Raise, WaterScope};

use super::points;
use crate::names::Names;
use crate::results::Results;
use crate::text::number::{NBSP, amount, count, percent, plain, published, significant};
use crate::text::{Text, fill};

/// One line of the table of factors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// What it is.
    pub name: String,
    /// Value with unit.
    pub value: String,
    /// Range and its kind.
    pub range: String,
    /// Boundary.
    pub covers: &'static str,
    /// Method.
    pub how: &'static str,
    /// Ids of its sources.
    pub sources: Vec<String>,
}

/// The three sums, with the numbers of this result: energy, carbon, water.
pub fn steps(text: &Text, results: &Results) -> [String; 3] {
    let (setup, scale) = (&results.scenario.a, &results.scenario.scale);
    let factors = Factors::of(setup);
    let [energy, carbon, water] = Metric::ALL.map(|metric| match points(&results.totals, metric) {
        Some(points) => amount(metric, points[2]),
        None => text.not_published.into(),
    });
    let terms: Vec<String> = Activity::ALL
        .into_iter()
        .filter(|activity| scale.count(setup, *activity) > 0.0)
        .map(|activity| {
            let each = plain(factors.each(setup, activity).value(), 3);
            [&*count(scale.count(setup, activity)), " × ", &each, NBSP, "Wh"].concat()
        })
        .collect();
    let scaled = match scale.factor() {
        1.0 => String::new(),
        factor => [" × ", &*significant(factor, 3)].concat(),
    };
    let sum = match terms.is_empty() {
        true => energy.clone(),
        false => ["(", &*terms.join(" + "), ")", &scaled, " ≈ ", &energy].concat(),
    };
    let carbon = match factors.grid {
        Some(grid) => fill(text.step_carbon, &[&energy, &significant(grid.value(), 3), &carbon]),
        None => [text.metric(Metric::Carbon), text.colon, &carbon].concat(),
    };
    let central = |factor| factors.spread(factor).central();
    let offsite = central(Factor::Cooling) + factors.hydro_share * central(Factor::Reservoir);
    let [pue, onsite, offsite] =
        [central(Factor::Pue), central(Factor::OnSite), offsite].map(|value| significant(value, 3));
    let water = if factors.has_water {
        fill(text.step_water, &[&energy, &pue, &onsite, &offsite, &water])
    } else {
        [text.metric(Metric::Water), text.colon, &water].concat()
    };
    [fill(text.step_sum, &[&sum]), carbon, water]
}

/// Every factor the result rests on.
pub fn lines(text: &Text, names: &Names, results: &Results) -> Vec<Line> {
    let (setup, scale) = (&results.scenario.a, &results.scenario.scale);
    let factors = Factors::of(setup);
    let mut lines = Vec::new();
    let mut hosted = false;
    for (at, activity) in Activity::ALL.into_iter().enumerate() {
        if scale.count(setup, activity) <= 0.0 {
            continue;
        }
        let name = text.activity(activity);
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
    let name = names.place(place.code).to_owned();
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

fn own(text: &Text, name: &str, wh: f64) -> Line {
    Line {
        name: name.into(),
        value: [&*published(wh), NBSP, "Wh"].concat(),
        range: text.no_range.into(),
        covers: text.boundaries[3],
        how: text.custom_short,
        sources: Vec::new(),
    }
}

fn line(text: &Text, name: &str, figure: &Figure<'_>) -> Line {
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
        value: [&*published(figure.central), if unit.is_empty() { "" } else { NBSP }, unit].concat(),
        range,
        covers: text.boundaries[figure.boundary as usize],
        how: text.methods[figure.method as usize],
        sources: figure.sources().map(String::from).collect(),
    }
}

/// The word for a kind of range.
pub fn kind(text: &Text, kind: RangeKind) -> &'static str {
    text.kinds[kind as usize]
}
