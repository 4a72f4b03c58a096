//! Every link to the calculator that was ever published, and its first answer:
//! `tests/cases/published_links.csv`. Each is computed anew with its own dataset
//! and method and must give the same digits for ever. Rows are added, never
//! changed: `APPEND_LINKS=1 cargo test --test published_links` adds what is new.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use footprint::data::{Archived, DATASET, Dataset};
use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::page::Page;
use per_prompt::text::{Lang, number::exact};
use per_prompt::view::points;
use site::site;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/published_links.csv");
const HEADER: &str = "dataset,link,side,energy_low,energy_median,energy_high,carbon_low,carbon_median,carbon_high,\
                      water_low,water_median,water_high";

/// The dataset that answers a link: the one it names, today's where it names none.
fn dataset_of(query: &str) -> String {
    link::other_dataset(query).unwrap_or_else(|| DATASET.into())
}

/// Does something with a dataset by its version.
fn during<T>(version: &str, work: impl FnOnce() -> T) -> T {
    let kept = (version != DATASET).then(|| {
        let kept = Archived::find(version);
        let kept = kept.unwrap_or_else(|| panic!("no dataset {version}: CONTRIBUTING.md says how to archive one"));
        kept.dataset().expect("sound files")
    });
    Dataset::during(kept, work)
}

/// The rows of a link under a dataset: one, or one for each set-up.
fn rows(version: &str, query: &str) -> Vec<String> {
    let (scenario, problems) = link::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    let row = |(side, setup)| {
        let totals = Engine::new().totals(setup, &scenario.scale);
        let values = Metric::ALL.map(|metric| match points(&totals, metric) {
            Some([low, _, median, _, high]) => [low, median, high].map(exact).join(","),
            None => ",,".into(),
        });
        format!("{version},{query},{side},{}", values.join(","))
    };
    [("a", Some(&scenario.a)), ("b", scenario.b.as_ref())]
        .into_iter()
        .filter_map(|(side, setup)| Some(row((side, setup?))))
        .collect()
}

/// Dataset and link of a row.
fn key(row: &str) -> (&str, &str) {
    let mut cells = row.split(',');
    (cells.next().unwrap_or_default(), cells.next().unwrap_or_default())
}

/// Queries of links to the calculator in a page at `path`, from the site's root.
fn links<'a>(path: &str, html: &'a str) -> impl Iterator<Item = String> + 'a {
    let folder: Vec<String> = path.split('/').filter(|part| !part.is_empty()).map(String::from).collect();
    html.split(|c: char| c.is_whitespace() || "\"'<>`".contains(c)).filter_map(move |word| {
        let (at, query) = word.split_once('?')?;
        if !query.starts_with("v=") {
            return None;
        }
        let mut place = if at.contains("://") { Vec::new() } else { folder.clone() };
        for step in at.split('/') {
            match step {
                "" | "." => {}
                ".." => drop(place.pop()),
                name => place.push(name.into()),
            }
        }
        let ends_in = place.last()?;
        let is_calculator = Lang::ALL.iter().any(|lang| lang.path() == ends_in);
        let query = query.split('#').next()?.replace("&amp;", "&");
        is_calculator.then_some(query)
    })
}

/// Every link that pages, this repository's texts and its cases show.
fn published() -> BTreeSet<String> {
    let out = site("published-links", Some("https://example.org/x"));
    let mut found = BTreeSet::new();
    for lang in Lang::ALL {
        for page in Page::ALL {
            let path = format!("{}/{}", lang.path(), page.path());
            let html = fs::read_to_string(out.join(lang.path()).join(page.file())).expect("a page");
            for query in links(&path, &html) {
                assert!(query.contains("&data="), "{path}: {query} carries no dataset: begin it with link::opening()");
                found.insert(query);
            }
        }
    }
    assert!(found.len() > 5, "{found:?}");
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let golden = fs::read_to_string(root.join("tests/cases/golden.txt")).expect("the cases");
    found.extend(golden.lines().filter_map(|line| line.split_once(" => ")).map(|(query, _)| query.to_owned()));
    let readme = fs::read_to_string(root.join("README.md")).expect("README.md");
    found.extend(links("en/", &readme));
    found
}

fn file() -> String {
    fs::read_to_string(FILE).expect("the links")
}

#[test]
fn every_published_link_gives_its_first_answer() {
    let file = file();
    let mut lines = file.lines();
    assert_eq!(lines.next(), Some(HEADER));
    let lines: Vec<&str> = lines.collect();
    let unique: BTreeSet<(&str, &str)> = lines.iter().map(|row| key(row)).collect();
    let mut held: Vec<String> = Vec::new();
    let mut seen = BTreeSet::new();
    for row in &lines {
        let (version, query) = key(row);
        if seen.insert((version, query)) {
            held.extend(during(version, || rows(version, query)));
        }
    }
    assert!(unique.len() > 10, "{}", unique.len());
    assert_eq!(held.len(), lines.len(), "both sides of each link");
    for (found, row) in held.iter().zip(lines) {
        assert_eq!(
            found, row,
            "a published link answers otherwise than at first: the row must stay, see CONTRIBUTING.md"
        );
    }
}

#[test]
fn every_published_link_is_held() {
    let text = file();
    let held: BTreeSet<(&str, &str)> = text.lines().skip(1).map(key).collect();
    let new: Vec<(String, String)> = published()
        .into_iter()
        .map(|query| (dataset_of(&query), query))
        .filter(|(version, query)| !held.contains(&(version.as_str(), query.as_str())))
        .collect();
    if std::env::var_os("APPEND_LINKS").is_some() {
        let rows = new.iter().flat_map(|(version, query)| during(version, || rows(version, query)));
        let added: String = rows.map(|row| row + "\n").collect();
        fs::write(FILE, text + &added).expect("written");
        return;
    }
    assert!(
        new.is_empty(),
        "links without a first answer; once the figures stand, `APPEND_LINKS=1 cargo test --test published_links` \
         adds their rows: {new:?}"
    );
}

/// Links are found wherever a page shows them, those of other pages are not taken.
#[test]
fn links_of_the_calculator_are_told_from_others() {
    let html = "<a href=\"../?v=1&amp;text=2#results\">x</a> <code>https://x.org/a/zh-hans/?v=1&amp;data=1</code> \
                <a href=\"?v=1&amp;groups=europe\">own</a> <a href=\"../../en/?v=1\">y</a>";
    let found: Vec<String> = links("en/report/", html).collect();
    assert_eq!(found, ["v=1&text=2", "v=1&data=1", "v=1"]);
    assert_eq!(links("en/", "<a href=\"?v=1&amp;text=3\">z</a>").collect::<Vec<_>>(), ["v=1&text=3"]);
}
