//! Use this result: link, sentence, files.

use std::rc::Rc;

use footprint::data;
use footprint::link;
use footprint::model::Metric;

use super::{Live, canvas};
use crate::chart::{Card, LADDER_HEIGHT, Ladder, ladder, scene, wrapped};
use crate::export;
use crate::live::browser;
use crate::live::copy::copy;
use crate::text::fill;
use crate::text::number::amount;
use crate::ui::Shown;
use crate::view;

/// Where it is said how copying went.
const STATUS: &str = "share-status";

/// Does what the button of this id says.
pub(super) fn act(live: &Live, id: &str) {
    let shown = live.state.borrow().shown.clone();
    match id {
        "copy-link" => copy(live.text, &address(&shown), STATUS),
        "copy-sentence" => copy(live.text, &[sentence(&shown), address(&shown)].join(" "), STATUS),
        "csv" => table("per-prompt.csv", "text/csv;charset=utf-8", shown, export::csv),
        "json" => table("per-prompt.json", "application/json", shown, export::json),
        "png" => png(&shown),
        "svg" => svg(&shown),
        "print" => browser::print(),
        _ => {}
    }
}

fn place(shown: &Shown) -> &str {
    shown.names.place(shown.results.scenario.a.place.get().code)
}

fn sentence(shown: &Shown) -> String {
    let results = &shown.results;
    view::sentence(shown.text, &results.scenario, &results.totals, &results.other, place(shown))
}

/// The link to this exact state.
fn address(shown: &Shown) -> String {
    [&*browser::address(), "?", &link::write(&shown.results.scenario)].concat()
}

/// The table of sources, from the language's folder; too large for the program.
const SOURCES: &str = "../data/sources.csv";

/// Reads the one that belongs to the figures in use.
fn fetch_sources(done: impl FnOnce(String) + 'static) {
    #[cfg(feature = "archive")]
    if let Some(dataset) = data::Dataset::in_use() {
        let kept = crate::live::archive::folder(dataset.version()) + "sources.csv";
        return browser::fetch_text(&kept, done);
    }
    browser::fetch_text(SOURCES, done);
}

/// Hands out a file with titles and addresses of its sources; where they cannot
/// be had (no network, a sandbox), with their ids alone.
fn table(name: &'static str, kind: &'static str, shown: Rc<Shown>, write: export::Writer) {
    fetch_sources(move |sources| {
        let sources = data::parse_sources(&sources).unwrap_or_default();
        let address = browser::address();
        browser::download(name, kind, &write(shown.text, &shown.names, &sources, &shown.results, &address));
    });
}

/// Source, sources and link: the lines inside every picture, none wider than it.
fn lines(shown: &Shown) -> Vec<String> {
    let ids = export::source_ids(shown.text, &shown.names, &shown.results);
    let mut lines = vec![fill(shown.text.card_source, &[footprint::dataset!()])];
    lines.extend(wrapped(&ids.join(", "), ' '));
    lines.extend(wrapped(&address(shown), '&'));
    lines
}

fn heading(shown: &Shown) -> (String, String) {
    let scenario = &shown.results.scenario;
    let title = shown.text.result_title(scenario.scale.period).to_owned();
    (title, view::circumstances(shown.text, scenario, place(shown)))
}

fn ruler(shown: &Shown) -> Option<Ladder> {
    let results = &shown.results;
    view::ladder(shown.text, results.scenario.a.evidence, &results.totals, &results.other, Metric::Energy)
}

fn svg(shown: &Shown) {
    let Some(data) = ruler(shown) else { return };
    let picture = scene(1120, LADDER_HEIGHT, |area| ladder(area, 1120, &data));
    let (title, sub) = heading(shown);
    let title = [&*title, shown.text.colon, &data.flag, shown.text.comma, &sub].concat();
    browser::download("per-prompt.svg", "image/svg+xml", &picture.to_svg(&[title], &lines(shown)));
}

fn png(shown: &Shown) {
    let Some(ladder) = ruler(shown) else { return };
    let text = shown.text;
    let (title, sub) = heading(shown);
    let result = |metric: Metric| {
        let points = view::points(&shown.results.totals, metric);
        let value = points.map_or_else(|| text.not_published.into(), |p| amount(metric, p[2]));
        let span = points.map_or_else(String::new, |points| view::range_or_none(text, metric, points));
        (metric, text.metric(metric).to_owned(), value, span)
    };
    let data = Card { title, sub, results: Metric::ALL.map(result).to_vec(), ladder, lines: lines(shown) };
    canvas::download_card("per-prompt.png", &data);
}
