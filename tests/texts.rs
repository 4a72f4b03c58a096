//! The words: nothing empty, nothing forgotten in one language, the same blanks
//! to fill. And the layers of the site, each using only those before it.

#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use footprint::data;
use per_prompt::text::Lang;
use per_prompt::text::claims::{claims, claims_page};
use per_prompt::text::classroom::{class_pages, class_words, classroom};
use per_prompt::text::embed::{embed, embed_page};
use per_prompt::text::evidence::evidence;
use per_prompt::text::lessons::lessons;
use per_prompt::text::method::{example, method};
use per_prompt::text::models::{models, models_page};
use per_prompt::text::offline::offline;
use per_prompt::text::press::press;
use per_prompt::text::survey::{stories, survey, survey_page};
use per_prompt::text::versions::versions;
use per_prompt::text::widget::{widget, widget_page};

fn texts(lang: Lang) -> Vec<(&'static str, Vec<&'static str>)> {
    let survey = [survey(lang).plain(), survey_page(lang).plain(), stories(lang).plain()].concat();
    [
        lang.text().plain(),
        lang.page().plain(),
        method(lang).plain(),
        example(lang).plain(),
        evidence(lang).plain(),
        models(lang).plain(),
        models_page(lang).plain(),
        claims(lang).plain(),
        claims_page(lang).plain(),
        classroom(lang).plain(),
        class_pages(lang).plain(),
        class_words(lang).plain(),
        lessons(lang).plain(),
        versions(lang).plain(),
        embed(lang).plain(),
        embed_page(lang).plain(),
        offline(lang).plain(),
        press(lang).plain(),
        widget(lang).plain(),
        widget_page(lang).plain(),
        survey,
    ]
    .concat()
}

/// The blanks of a template: `{0}`, `{1}` …
fn blanks(text: &str) -> BTreeSet<&str> {
    text.split('{').skip(1).filter_map(|rest| rest.split_once('}')).map(|(blank, _)| blank).collect()
}

#[test]
fn no_text_is_empty_and_both_languages_have_the_same_blanks() {
    for ((name, english), (_, chinese)) in texts(Lang::En).into_iter().zip(texts(Lang::ZhHans)) {
        assert_eq!(english.len(), chinese.len(), "{name}");
        for (english, chinese) in english.iter().zip(&chinese) {
            // Chinese sentences follow each other without a space.
            let empty = english.trim().is_empty() || chinese.trim().is_empty();
            assert!(!empty || name == "space", "{name}");
            assert_eq!(blanks(english), blanks(chinese), "{name}: {english} / {chinese}");
        }
    }
}

/// The report's figures stand in the texts by their ids, never as digits that
/// could differ from the table; and none that no chart carries is forgotten.
#[test]
fn stories_name_rows_of_the_report_and_every_cited_one() {
    for lang in Lang::ALL {
        let told = [survey_page(lang).plain(), stories(lang).plain()].concat();
        let named: BTreeSet<&str> = told.iter().flat_map(|(_, list)| list).flat_map(|text| blanks(text)).collect();
        for id in named.iter().filter(|id| id.parse::<usize>().is_err()) {
            assert!(data::report_row(id).is_some(), "{lang:?}: {{{id}}}");
        }
        for row in data::report().iter().filter(|row| row.group == data::Group::Context) {
            assert!(named.contains(row.id), "{lang:?}: nothing tells of {}", row.id);
        }
        for percent in
            stories(lang).plain().iter().flat_map(|(_, list)| list).flat_map(|text| text.split('%').rev().skip(1))
        {
            assert!(!percent.ends_with(|c: char| c.is_ascii_digit()), "{lang:?}: a typed figure in {percent}");
        }
    }
}

#[test]
fn chinese_is_chinese() {
    let han = |text: &str| text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c));
    let sentences: Vec<_> = texts(Lang::ZhHans)
        .into_iter()
        .flat_map(|(name, list)| list.into_iter().map(move |text| (name, text)))
        // Values of fields, addresses and names are what they are.
        .filter(|(name, text)| {
            !["settings", "more", "sources"].contains(name) && text.chars().count() > 14 && !han(text)
        })
        .collect();
    assert!(sentences.is_empty(), "{sentences:?}");
}

/// Each layer of `src`, lower ones first.
const LAYERS: [&str; 9] = ["results", "text", "names", "chart", "view", "export", "ui", "page", "live"];

#[test]
fn each_layer_uses_only_those_before_it() {
    for (rank, layer) in LAYERS.iter().enumerate() {
        for source in sources(layer) {
            for later in &LAYERS[rank + 1..] {
                assert!(!source.contains(&format!("crate::{later}")), "{layer} uses {later}");
            }
        }
    }
}

#[test]
fn charts_know_no_language_and_only_panels_and_pages_know_yew() {
    for layer in ["results", "text", "names", "chart", "view", "export"] {
        for source in sources(layer) {
            assert!(!source.contains("yew::"), "{layer}");
            assert!(layer != "chart" || !source.contains("crate::text"), "{layer}");
        }
    }
}

fn sources(layer: &str) -> Vec<String> {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut files = vec![src.join(format!("{layer}.rs"))];
    let mut folders = vec![src.join(layer)];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() { folders.push(path) } else { files.push(path) }
        }
    }
    let texts: Vec<String> = files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    assert!(!texts.is_empty(), "{layer}");
    texts
}
