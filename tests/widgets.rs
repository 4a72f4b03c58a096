//! Widgets before any script: complete, at addresses that stay, with numbers that stay
//! where they were promised to.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use footprint::data::{self, ARCHIVE, Archived, DATASET, Dataset};
use footprint::model::{Activity, Evidence};
use per_prompt::page::Widget;
use per_prompt::text::Lang;
use per_prompt::text::widget::SOURCES;
use per_prompt::view::widget::{Kind, Preset};
use site::site;

fn read(file: PathBuf) -> String {
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// A file of `tests/cases`, line by line; with `APPEND_LINKS` it first gets what it lacks.
fn cases(name: &str, today: &[String]) -> Vec<String> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases").join(name);
    if std::env::var_os("APPEND_LINKS").is_some() {
        let mut lines: Vec<String> = fs::read_to_string(&file).unwrap_or_default().lines().map(String::from).collect();
        let key = |line: &str| line.split('|').next().unwrap_or_default().to_owned();
        let known: BTreeSet<String> = lines.iter().map(|line| key(line)).collect();
        lines.extend(today.iter().filter(|line| !known.contains(&key(line))).cloned());
        fs::write(&file, lines.join("\n") + "\n").expect("the cases can be written");
    }
    read(file).lines().map(String::from).collect()
}

/// Every widget of today's dataset that stays at it.
fn frozen() -> Vec<Widget> {
    let all = Preset::all();
    Lang::ALL.into_iter().flat_map(|lang| all.iter().map(move |preset| Widget::of(lang, *preset, true))).collect()
}

/// The same of an earlier dataset, which keeps scenarios.
fn frozen_at(archived: &Archived, dataset: &'static Dataset) -> Vec<Widget> {
    assert_eq!(archived.version, dataset.version());
    let kept = Preset::all().into_iter().filter(|preset| preset.kind.is_scenario());
    let of = |preset: Preset| Lang::ALL.map(|lang| Dataset::during(Some(dataset), || Widget::of(lang, preset, true)));
    kept.flat_map(of).collect()
}

/// What a journalist has printed beside it: address, and the sentence with all its numbers.
fn promise(widget: &Widget) -> String {
    let number =
        widget.shown.number.as_ref().map_or_else(String::new, |number| [&*number.value, " ", &number.range].concat());
    [&*widget.folder(), "|", &number, "|", &widget.shown.sentence].concat().replace('\u{a0}', " ")
}

#[test]
fn an_embed_that_stays_at_its_figures_says_the_same_for_ever() {
    let mut all: Vec<String> = Vec::new();
    for archived in &ARCHIVE {
        let dataset = archived.dataset().expect("kept datasets parse");
        all.extend(frozen_at(archived, dataset).iter().map(promise));
    }
    all.extend(frozen().iter().map(promise));
    let promised = cases("frozen_widgets.txt", &all);
    assert!(promised.len() > 200);
    let today: BTreeSet<&String> = all.iter().collect();
    // Texts may be mended; numbers may not. What is compared are the digits.
    let digits = |line: &str| {
        line.split(|c: char| !c.is_ascii_digit() && c != '.')
            .filter(|part| !part.is_empty())
            .map(String::from)
            .collect::<Vec<_>>()
    };
    for line in &promised {
        let (address, _) = line.split_once('|').expect("an address");
        let now = today.iter().find(|now| now.split('|').next() == Some(address));
        let now = now.unwrap_or_else(|| panic!("{address} is no longer written"));
        assert_eq!(digits(now), digits(line), "{address}: {now}");
    }
    let held: BTreeSet<&str> = promised.iter().filter_map(|line| line.split('|').next()).collect();
    for line in &all {
        let address = line.split('|').next().unwrap_or_default();
        assert!(held.contains(address), "{address} is not held: APPEND_LINKS=1 cargo test --test widgets");
    }
}

#[test]
fn frozen_numbers_come_from_their_own_dataset_not_from_todays() {
    let Archived { version, files: [figures, equivalents, places], .. } = &ARCHIVE[0];
    let changed = Dataset::parse(version, [&figures.replace(",2.9,", ",5,"), equivalents, places]).expect("sound");
    let report = Preset { kind: Kind::One, id: "report" };
    let [old, new] =
        [Some(changed), None].map(|dataset| Dataset::during(dataset, || Widget::of(Lang::En, report, true)));
    let value = |widget: &Widget| widget.shown.number.as_ref().map(|number| number.value.replace('\u{a0}', " "));
    assert_eq!((value(&old).as_deref(), value(&new).as_deref()), (Some("5.0 Wh"), Some("2.9 Wh")));
    assert_eq!(old.folder(), format!("w/{version}/en/one/report/"));
    assert!(old.shown.sentence.contains(version) && new.shown.sentence.contains(DATASET));
    assert!(old.shown.link.contains(&format!("data={version}")), "{}", old.shown.link);
}

/// From the second dataset on, all tables are kept: embeds show the survey and the evidence.
#[test]
fn a_kept_dataset_has_every_table_that_embeds_show() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("footprint/data/archive");
    for archived in ARCHIVE.iter().filter(|archived| archived.version != "2026-11.1") {
        for table in [
            "report.csv",
            "report_words.zh-hans.csv",
            "evidence.csv",
            "evidence_notes.csv",
            "evidence_words.zh-hans.csv",
            "claims.csv",
            "claim_texts.csv",
            "macro.csv",
            "measured.csv",
            "ecologits_models.csv",
            "ecologits_providers.csv",
            "ecologits_videos.csv",
            "ecologits_zones.csv",
        ] {
            assert!(folder.join(archived.version).join(table).exists(), "{} of {}", table, archived.version);
        }
    }
}

#[test]
fn every_widget_is_whole_before_any_script() {
    let out = site("widgets", None);
    let widgets = frozen().into_iter().chain(
        Lang::ALL
            .into_iter()
            .flat_map(|lang| Preset::all().into_iter().map(move |preset| Widget::of(lang, preset, false))),
    );
    for widget in widgets {
        let folder = widget.folder();
        let html = read(out.join(&folder).join("index.html"));
        let has = |part: &str| assert!(html.contains(part), "{folder}: {part}");
        has(&format!("<html lang=\"{}\"", widget.lang.tag()));
        has("class=\"value");
        has("range");
        has(DATASET);
        has("<main id=\"widget\"");
        // The credit leads to what the widget shows, by a way that is there.
        let link =
            html.split("class=\"credit\"><a href=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a link");
        let page = link.replace("&amp;", "&");
        let page = page.split(['?', '#']).next().unwrap_or_default();
        assert!(out.join(&folder).join(page).join("index.html").exists(), "{folder}: {link}");
        for (at, _) in html.match_indices(" src=\"").chain(html.match_indices(" href=\"")) {
            let address = html[at..].split('"').nth(1).unwrap_or_default();
            assert!(address.starts_with("../"), "{folder}: {address}");
        }
        for forbidden in ["style=\"", "<style", "onclick", "http-equiv=\"refresh\""] {
            assert!(!html.contains(forbidden), "{folder}: {forbidden}");
        }
        assert_eq!(html.matches("<script").count(), 1, "{folder}");
        assert!(!widget.shown.sources.is_empty() && !widget.shown.sentence.contains("{"), "{folder}");
    }
}

#[test]
fn an_embed_says_whether_it_stays() {
    let out = site("widget-versions", None);
    let page = |folder: &str| read(out.join(folder).join("index.html"));
    let (live, stays) = (page("w/en/one/text"), page(&format!("w/{DATASET}/en/one/text")));
    assert!(live.contains("follows later ones") && !live.contains("stays at them"));
    assert!(stays.contains("stays at them") && !stays.contains("follows later ones"));
    let old = page(&format!("w/{}/zh-hans/one/text", ARCHIVE[0].version));
    assert!(old.contains(ARCHIVE[0].version) && !old.contains(DATASET));
    let tables = read(out.join("w").join(ARCHIVE[0].version).join("tables.js"));
    assert!(tables.starts_with(&format!("perPromptTables=[\"{}\",", ARCHIVE[0].version)));
}

#[test]
fn every_source_of_the_calculator_has_a_name_on_embeds() {
    let figures = Activity::ALL.iter().filter_map(|activity| activity.figure());
    let figures = figures.chain(Evidence::ALL.iter().filter_map(|evidence| evidence.figure()));
    let places = data::places().iter();
    let grids = places.clone().filter_map(|place| place.grid.map(|(.., source)| source));
    let water = places.filter_map(|place| place.cooling.map(|(.., source)| source));
    for source in figures.map(|figure| figure.source).chain(grids).chain(water) {
        assert!(SOURCES.contains(&source), "{source}");
    }
    let known: Vec<_> = data::sources().expect("sources").into_iter().map(|source| source.id).collect();
    assert!(SOURCES.iter().all(|source| known.contains(source)));
}

/// An editor that was given an address finds the frame, its size and a picture; all of it
/// needs the site's address, so without one nothing half-true is written.
#[test]
fn editors_find_the_frame_where_the_site_knows_its_address() {
    let out = site("widget-oembed", Some("https://example.org/ai"));
    for lang in Lang::ALL {
        for preset in Preset::all() {
            let widget = Widget::of(lang, preset, false);
            let address = format!("https://example.org/ai/{}", widget.folder());
            let html = read(out.join(widget.folder()).join("index.html"));
            let head = html.split("</head>").next().unwrap_or_default();
            assert!(head.len() < 20_000, "WordPress reads the beginning alone");
            assert!(
                head.contains(&format!("type=\"application/json+oembed\" href=\"{address}oembed.json\"")),
                "{address}"
            );
            assert!(head.contains(&format!("property=\"og:image\" content=\"{address}picture.png\"")), "{address}");
            let said: serde_json::Value =
                serde_json::from_str(&read(out.join(widget.folder()).join("oembed.json"))).expect("JSON");
            assert_eq!((&said["version"], &said["type"]), (&"1.0".into(), &"rich".into()));
            assert_eq!((said["width"].as_i64(), said["height"].as_i64()), (Some(600), Some(widget.height(600).into())));
            let frame = said["html"].as_str().unwrap_or_default();
            assert!(
                frame.starts_with(&format!("<iframe src=\"{address}\"")) && frame.ends_with("></iframe>"),
                "{frame}"
            );
            // WordPress hides a frame that comes with a quotation until it says its height.
            assert!(!frame.contains("blockquote") && frame.contains("referrerpolicy=\"no-referrer\""), "{frame}");
        }
    }
    let plain = site("widget-no-url", None);
    let html = read(plain.join("w/en/one/text/index.html"));
    assert!(!html.contains("oembed") && !html.contains("og:"));
    assert!(!plain.join("w/en/one/text/oembed.json").exists());
}
