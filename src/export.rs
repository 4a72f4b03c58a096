//! A result as CSV and JSON: the same on the page and on the command line,
//! each with inputs, sources, dataset version and link.

use footprint::data::{self, DATASET};
use footprint::link;
use footprint::model::{Activity, Evidence, Factor, Factors, Metric, Outcome, Scenario, Setup, WaterScope};

use crate::text::number::exact;
use crate::view::points;

/// A cited source: id, title, address.
pub type Cite<'a> = (String, &'a str, &'a str);

/// Ids of the sources behind a set-up's result, without repeats.
pub fn source_ids(setup: &Setup) -> Vec<String> {
    let place = setup.place.get();
    let factors = Factors::of(setup);
    let mut figures: Vec<&str> = Vec::new();
    for (at, activity) in Activity::ALL.into_iter().enumerate() {
        if setup.counts[at] <= 0.0 {
            continue;
        }
        match activity {
            Activity::Text => figures.extend(setup.evidence.figure().map(|figure| figure.id)),
            Activity::AiSearch => {
                figures.push("search");
                figures.extend(setup.evidence.figure().map(|figure| figure.id));
            }
            other => figures.extend(other.figure().map(|figure| figure.id)),
        }
        match factors.raise(at) {
            footprint::model::Raise::AsGiven => {}
            footprint::model::Raise::Pue => figures.push("pue"),
            footprint::model::Raise::HostAndPue => figures.extend(["host", "pue"]),
        }
    }
    figures.extend(["pue", "onsite-water"]);
    let mut ids: Vec<String> = figures
        .iter()
        .filter_map(|id| data::figure(id))
        .flat_map(|figure| figure.sources().map(String::from).collect::<Vec<_>>())
        .collect();
    ids.extend(place.grid.map(|(_, _, source)| source.to_owned()));
    match setup.water {
        WaterScope::OnSite => {}
        WaterScope::Wri => ids.extend(place.wri.map(|(_, source)| source.to_owned())),
        WaterScope::Plants | WaterScope::Reservoirs => {
            ids.extend(place.cooling.map(|(_, _, source)| source.to_owned()))
        }
    }
    if setup.water == WaterScope::Reservoirs {
        ids.extend(Factor::Reservoir.figure().map(|figure| figure.source.to_owned()));
    }
    // Beside every result stands the other evidence's.
    for evidence in [Evidence::Report, Evidence::Newer] {
        ids.extend(evidence.figure().map(|figure| figure.source.to_owned()));
    }
    let mut unique: Vec<String> = Vec::new();
    for id in ids {
        if !unique.contains(&id) {
            unique.push(id);
        }
    }
    unique
}

/// The key of a metric in files, with its unit.
const fn key(metric: Metric) -> &'static str {
    match metric {
        Metric::Energy => "energy_wh",
        Metric::Carbon => "carbon_g",
        Metric::Water => "water_ml",
    }
}

/// What a set-up was given, as field and value; every field, defaults too.
fn inputs(scenario: &Scenario, setup: &Setup) -> Vec<(String, String)> {
    let mut inputs: Vec<(String, String)> = vec![("evidence".into(), setup.evidence.id().into())];
    if setup.evidence == Evidence::Own {
        inputs.push(("own".into(), link::write_number(setup.own.value())));
    }
    inputs.push(("pue".into(), if setup.add_pue { "1" } else { "0" }.into()));
    for activity in Activity::ALL {
        inputs.push((activity.id().into(), link::write_number(setup.count(activity))));
    }
    inputs.push(("wh".into(), link::write_number(setup.custom.value())));
    inputs.push(("place".into(), setup.place.get().code.into()));
    inputs.push(("water".into(), setup.water.id().into()));
    inputs.push(("people".into(), link::write_number(scenario.scale.people)));
    inputs.push(("period".into(), scenario.scale.period.id().into()));
    inputs.push(("days".into(), link::write_number(f64::from(scenario.scale.school_days))));
    inputs
}

/// The result as JSON. Metrics that are not published are `null`.
pub fn json(scenario: &Scenario, outcome: &Outcome, other: &Outcome, sources: &[Cite<'_>], address: &str) -> String {
    let result = |outcome: &Outcome| {
        let metrics: Vec<String> = Metric::ALL
            .into_iter()
            .map(|metric| match points(outcome, metric) {
                Some([low, _, median, _, high]) => {
                    format!(
                        "\"{}\": {{\"low\": {}, \"median\": {}, \"high\": {}}}",
                        key(metric),
                        exact(low),
                        exact(median),
                        exact(high)
                    )
                }
                None => format!("\"{}\": null", key(metric)),
            })
            .collect();
        metrics.join(",\n  ")
    };
    let inputs: Vec<String> = inputs(scenario, &scenario.a)
        .iter()
        .map(|(field, value)| match footprint::decimal::parse(value) {
            Some(_) => format!("    {}: {value}", string(field)),
            None => format!("    {}: {}", string(field), string(value)),
        })
        .collect();
    let sources: Vec<String> = sources
        .iter()
        .map(|(id, title, url)| {
            format!("    {{\"id\": {}, \"title\": {}, \"url\": {}}}", string(id), string(title), string(url))
        })
        .collect();
    let beside = if scenario.a.evidence == Evidence::Newer { "with_report_figure" } else { "with_newer_evidence" };
    format!(
        "{{\n  {},\n  \"range\": \"5 to 95 %\",\n  \"{beside}\": {{\n  {}\n  }},\n  \"inputs\": {{\n{}\n  }},\n  \
         \"sources\": [\n{}\n  ],\n  \"dataset\": {},\n  \"link\": {},\n  \"licence\": \"CC BY 4.0\"\n}}\n",
        result(outcome),
        result(other),
        inputs.join(",\n"),
        sources.join(",\n"),
        string(DATASET),
        string(&format!("{address}?{}", link::write(scenario))),
    )
}

/// The result as CSV: UTF-8 with a byte order mark and CRLF, as spreadsheets
/// want it.
pub fn csv(scenario: &Scenario, outcome: &Outcome, other: &Outcome, sources: &[Cite<'_>], address: &str) -> String {
    let mut rows: Vec<[String; 5]> = vec![["item", "low_5", "median", "high_95", "unit"].map(String::from)];
    let mut put = |name: &str, outcome: &Outcome| {
        for (metric, unit) in Metric::ALL.into_iter().zip(["Wh", "g", "mL"]) {
            let cells = match points(outcome, metric) {
                Some([low, _, median, _, high]) => [low, median, high].map(exact),
                None => ["", "not published", ""].map(String::from),
            };
            let [low, median, high] = cells;
            rows.push([format!("{name}{}", metric.id()), low, median, high, unit.into()]);
        }
    };
    put("", outcome);
    put(if scenario.a.evidence == Evidence::Newer { "with report figure: " } else { "with newer evidence: " }, other);
    let empty = String::new;
    for (field, value) in inputs(scenario, &scenario.a) {
        rows.push([format!("input {field}"), empty(), value, empty(), empty()]);
    }
    for (id, title, url) in sources {
        rows.push([format!("source {id}"), empty(), (*title).into(), empty(), (*url).into()]);
    }
    rows.push(["dataset".into(), empty(), DATASET.into(), empty(), empty()]);
    rows.push(["licence".into(), empty(), "CC BY 4.0".into(), empty(), empty()]);
    rows.push(["link".into(), empty(), format!("{address}?{}", link::write(scenario)), empty(), empty()]);
    let mut text = String::from("\u{feff}");
    for row in rows {
        text.push_str(&row.map(|cell| quoted(&cell)).join(","));
        text.push_str("\r\n");
    }
    text
}

/// A CSV cell; one that a spreadsheet would take for a formula is made text.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '@', '-']) && footprint::decimal::parse(cell).is_none();
    let cell = if formula { format!("'{cell}") } else { cell.into() };
    if cell.contains([',', '"', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell }
}

/// A JSON string.
fn string(text: &str) -> String {
    let mut quoted = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => quoted.extend(['\\', c]),
            c if c < ' ' => quoted.push(' '),
            c => quoted.push(c),
        }
    }
    quoted.push('"');
    quoted
}
