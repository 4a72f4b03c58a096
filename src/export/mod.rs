//! A result as CSV and JSON: the same on the page and on the command line,
//! each with inputs, sources, the versions of dataset and method, and link.

#[cfg(not(target_arch = "wasm32"))]
pub mod bottomup;
pub mod classroom;
pub mod embed;
#[cfg(not(target_arch = "wasm32"))]
pub mod open_data;
pub mod qr;
pub mod survey;

use footprint::data::Source;
use footprint::dataset;
use footprint::link;
use footprint::model::{Evidence, Metric, Scenario, Setup, Totals};

use crate::names::Names;
use crate::results::Results;
use crate::text::Text;
use crate::text::number::exact;
use crate::view::points;
use crate::view::working::lines;

/// What writes a result to a file: words, names, the table of sources, the
/// result, the address that the link begins with.
pub type Writer = fn(&Text, &Names, &[Source<'_>], &Results, &str) -> String;

/// Ids of the sources behind a result, without repeats: those of the working,
/// and of the other evidence that stands beside it.
pub fn source_ids(text: &Text, names: &Names, results: &Results) -> Vec<String> {
    let beside = [Evidence::Report, Evidence::Newer].into_iter().filter_map(Evidence::figure);
    let beside = beside.map(|figure| figure.source.to_owned());
    let mut ids: Vec<String> = Vec::new();
    for id in lines(text, names, results).into_iter().flat_map(|line| line.sources).chain(beside) {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    ids
}

/// The link to a result.
fn link(results: &Results, address: &str) -> String {
    [address, "?", &link::write(&results.scenario)].concat()
}

// Files name the method's version in the midst of constant texts, which cost the
// program less than a row of their own.
const _: () = assert!(matches!(link::VERSION.as_bytes(), b"1"), "the version of the method in `json` and `csv`");

/// The key of a metric in files, with its unit.
const fn key(metric: Metric) -> &'static str {
    match metric {
        Metric::Energy => "energy_wh",
        Metric::Carbon => "carbon_g",
        Metric::Water => "water_ml",
    }
}

/// What a scenario was given, as field and value; every field of its set-ups,
/// defaults too, but an own value that is not used.
fn inputs(scenario: &Scenario) -> Vec<(String, String)> {
    let side = |prefix: &'static str, setup: &Setup| {
        let own = setup.evidence == Evidence::Own;
        let fields = link::SETUP_FIELDS.into_iter().filter(move |field| own || *field != "own");
        fields.map(|field| ([prefix, field].concat(), link::setup_value(setup, field))).collect::<Vec<_>>()
    };
    let both = ["people", "period", "days"].map(|field| (field.to_owned(), link::value(scenario, field)));
    let mut inputs = side("", &scenario.a);
    inputs.extend(scenario.b.iter().flat_map(|b| side("b.", b)));
    inputs.extend(both);
    inputs
}

/// The result as JSON. Metrics that are not published are `null`.
pub fn json(text: &Text, names: &Names, sources: &[Source<'_>], results: &Results, address: &str) -> String {
    let metrics = |outcome: &Totals, indent: &str| {
        let one = |metric: Metric| {
            let value = points(outcome, metric).map(|[low, _, median, _, high]| [low, median, high].map(exact));
            match value {
                Some([low, median, high]) => {
                    [key(metric), "\": {\"low\": ", &low, ", \"median\": ", &median, ", \"high\": ", &high, "}"]
                        .concat()
                }
                None => [key(metric), "\": null"].concat(),
            }
        };
        ["\"", &*Metric::ALL.map(one).join(&[",\n", indent, "\""].concat())].concat()
    };
    let inputs = inputs(&results.scenario).into_iter().map(|(field, value)| {
        let value = if footprint::decimal::parse(&value).is_some() { value } else { string(&value) };
        ["    ", &*string(&field), ": ", &value].concat()
    });
    let cited_sources = source_ids(text, names, results).into_iter().map(|id| {
        let (title, url) = cited(sources, &id);
        ["    {\"id\": ", &*string(&id), ", \"title\": ", &string(title), ", \"url\": ", &string(url), "}"].concat()
    });
    let newer = results.scenario.a.evidence == Evidence::Newer;
    let b =
        results.b.as_ref().map_or_else(String::new, |b| ["  \"b\": {\n    ", &metrics(b, "    "), "\n  },\n"].concat());
    [
        "{\n  ",
        &metrics(&results.totals, "  "),
        ",\n  \"range\": \"5 to 95 %\",\n  \"",
        if newer { "with_report_figure" } else { "with_newer_evidence" },
        "\": {\n    ",
        &metrics(&results.other, "    "),
        "\n  },\n",
        &b,
        "  \"inputs\": {\n",
        &inputs.collect::<Vec<_>>().join(",\n"),
        "\n  },\n  \"sources\": [\n",
        &cited_sources.collect::<Vec<_>>().join(",\n"),
        "\n  ],\n  \"dataset\": ",
        &string(dataset!()),
        ",\n  \"method\": \"1\",\n  \"link\": ",
        &string(&link(results, address)),
        ",\n  \"licence\": \"CC BY 4.0\"\n}\n",
    ]
    .concat()
}

/// Title and address of a source; nothing where the table could not be had.
fn cited<'a>(sources: &[Source<'a>], id: &str) -> (&'a str, &'a str) {
    sources.iter().find(|source| source.id == id).map_or(("", ""), |source| (source.title, source.url))
}

/// The result as CSV: UTF-8 with a byte order mark and CRLF, as spreadsheets
/// want it.
pub fn csv(text: &Text, names: &Names, sources: &[Source<'_>], results: &Results, address: &str) -> String {
    let mut file = String::from("\u{feff}");
    let mut put = |cells: [&str; 5]| {
        file.push_str(&cells.map(quoted).join(","));
        file.push_str("\r\n");
    };
    put(["item", "low_5", "median", "high_95", "unit"]);
    let newer = results.scenario.a.evidence == Evidence::Newer;
    let beside = if newer { "with report figure: " } else { "with newer evidence: " };
    let b = results.b.as_ref().map(|b| ("b: ", b));
    for (name, outcome) in [("", &results.totals), (beside, &results.other)].into_iter().chain(b) {
        for (metric, unit) in Metric::ALL.into_iter().zip(["Wh", "g", "mL"]) {
            let [low, median, high] = match points(outcome, metric) {
                Some([low, _, median, _, high]) => [low, median, high].map(exact),
                None => ["", "not published", ""].map(String::from),
            };
            put([&[name, metric.id()].concat(), &low, &median, &high, unit]);
        }
    }
    for (field, value) in inputs(&results.scenario) {
        put([&["input ", &*field].concat(), "", &value, "", ""]);
    }
    for id in source_ids(text, names, results) {
        let (title, url) = cited(sources, &id);
        put([&["source ", &*id].concat(), "", title, "", url]);
    }
    put(["dataset", "", dataset!(), "", ""]);
    put(["link", "", &link(results, address), "", ""]);
    file.push_str("method,,1,,\r\nlicence,,CC BY 4.0,,\r\n");
    file
}

/// A CSV cell; one that a spreadsheet would take for a formula is made text.
fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '@', '-']) && footprint::decimal::parse(cell).is_none();
    let cell = if formula { ["'", cell].concat() } else { cell.into() };
    if cell.contains([',', '"', '\n', '\r']) { ["\"", &*cell.replace('"', "\"\""), "\""].concat() } else { cell }
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
