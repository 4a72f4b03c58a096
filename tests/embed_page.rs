//! The pages for those who pass figures on, before any script: every ready-made embed with
//! what to copy, and key figures with range, boundary, year and source.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use footprint::data;
use per_prompt::page::Page;
use per_prompt::text::Lang;
use per_prompt::text::number::published;
use per_prompt::view::widget::Preset;
use site::site;

/// A page of each language.
fn pages(out: &Path, page: Page) -> Vec<(Lang, String)> {
    let of = |lang: Lang| {
        let file = out.join(lang.path()).join(page.file());
        (lang, fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display())))
    };
    Lang::ALL.map(of).to_vec()
}

/// Texts between two marks.
fn between<'a>(html: &'a str, from: &str, to: &str) -> Vec<&'a str> {
    html.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

/// A text as the reader sees it.
fn read(html: &str) -> String {
    html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#x27;", "'").replace("&amp;", "&")
}

#[test]
fn every_ready_made_one_is_listed_with_what_to_copy() {
    for (lang, html) in pages(&site("embed", Some("https://example.org/ai")), Page::Embed) {
        let catalogue = html.split("id=\"ready\"").nth(1).and_then(|rest| rest.split("id=\"behaves\"").next());
        let entries = between(catalogue.expect("a catalogue"), "<li ", "</details></li>");
        assert_eq!(entries.len(), Preset::all().len(), "{lang:?}");
        for (preset, entry) in Preset::all().into_iter().zip(&entries) {
            let (path, folder) = (preset.path(), format!("w/{}/{}/", lang.path(), preset.path()));
            assert!(entry.contains(&format!("data-preset=\"{path}\"")), "{lang:?} {path}");
            for file in ["", "picture.png", "picture.svg"] {
                assert!(entry.contains(&format!("href=\"../../{folder}{file}\"")), "{lang:?} {path} {file}");
            }
            let snippet = between(entry, "<textarea ", "</textarea>")[0].split_once('>').expect("a snippet").1;
            let snippet = read(snippet);
            let start = format!("<iframe src=\"https://example.org/ai/{folder}\" title=\"");
            assert!(snippet.starts_with(&start), "{lang:?} {path}: {snippet}");
            for attribute in
                [" width=\"100%\"", " loading=\"lazy\"", " referrerpolicy=\"no-referrer\"", " style=\"border:0\""]
            {
                assert!(snippet.contains(attribute), "{lang:?} {path}: {snippet}");
            }
            let height: u32 = between(&snippet, " height=\"", "\"")[0].parse().expect("a height");
            assert!((200..6000).contains(&height), "{lang:?} {path}: {height}");
            let sentence = between(entry, "sentence\">", "</p>")[0];
            assert!(
                sentence.contains(data::DATASET) && !sentence.contains("..") && !sentence.contains("。。"),
                "{lang:?} {path}: {sentence}"
            );
        }
        // What cannot be told apart by its name cannot be chosen by ear.
        let names: Vec<&str> = between(&html, "<h4>", "</h4>").into_iter().take(entries.len()).collect();
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), entries.len(), "{lang:?}");
    }
}

#[test]
fn the_builder_lists_the_same_and_names_each_field() {
    for (lang, html) in pages(&site("builder", None), Page::Embed) {
        let list = between(&html, "name=\"widget\"", "</select>")[0];
        for preset in Preset::all() {
            assert!(list.contains(&format!("<option value=\"{}\"", preset.path())), "{lang:?} {}", preset.path());
        }
        for frame in between(&html, "<iframe ", ">") {
            assert!(frame.contains("title=\"") && frame.contains("referrerpolicy=\"no-referrer\""), "{frame}");
        }
    }
}

#[test]
fn a_site_that_does_not_know_its_address_says_so() {
    for (lang, html) in pages(&site("no-address", None), Page::Embed) {
        assert!(html.contains("https://THIS-SITE/w/") && !html.contains("data-site=\"http"), "{lang:?}");
        let said = between(&html, " id=\"origin\"", "</p>")[0];
        assert!(said.contains("https://THIS-SITE/"), "{lang:?}: {said}");
    }
    for (lang, html) in pages(&site("address", Some("https://example.org/ai")), Page::Embed) {
        assert!(!html.contains("THIS-SITE") && html.contains("data-site=\"https://example.org/ai/\""), "{lang:?}");
    }
}

#[test]
fn only_the_builder_may_show_frames() {
    let out = site("frames", None);
    for page in Page::ALL {
        for (lang, html) in pages(&out, page) {
            let policy = between(&html, "Content-Security-Policy\" content=\"", "\"")[0];
            assert_eq!(policy.contains("frame-src 'self';"), page == Page::Embed, "{lang:?} {page:?}: {policy}");
        }
    }
}

#[test]
fn key_figures_come_from_the_tables() {
    for (lang, html) in pages(&site("press", None), Page::Press) {
        for (id, is_raised) in
            [("text-report", false), ("text-newer", false), ("search", false), ("image", true), ("video", false)]
        {
            let figure = data::figure(id).expect("a figure");
            let key = between(&html, &format!("id=\"key-{id}\""), "</li>")[0];
            assert!(key.contains(&format!("<bdi>{}\u{a0}<small>", published(figure.central))), "{lang:?} {id}");
            match figure.range {
                Some(range) => {
                    let range = format!("{}–{}\u{a0}Wh", published(range.low), published(range.high));
                    assert!(key.contains(&range), "{lang:?} {id}");
                }
                None => assert!(key.contains(lang.text().no_range), "{lang:?} {id}"),
            }
            assert!(key.contains(lang.text().boundaries[figure.boundary as usize]), "{lang:?} {id}");
            assert!(key.contains(&figure.year.to_string()), "{lang:?} {id}");
            assert!(figure.sources().all(|source| key.contains(&format!("sources/#src-{source}\""))), "{lang:?} {id}");
            // Only what stops at the accelerator is raised to the whole data centre.
            assert_eq!(key.matches("class=\"r90\"").count(), 1 + usize::from(is_raised), "{lang:?} {id}");
        }
        for row in data::report().iter().filter(|row| row.finding() == "obstacle") {
            assert!(html.contains(&format!("<b>{}%</b>", row.value)), "{lang:?} {}", row.id);
        }
        for picture in between(&html, "<img ", ">") {
            let alt = between(picture, "alt=\"", "\"")[0];
            assert!(alt.chars().count() > 10 && alt.chars().any(|c| c.is_ascii_digit()), "{lang:?}: {alt}");
        }
        // Nobody named a contact.
        assert!(!html.contains("mailto:"));
    }
}

/// Every page leads to both.
#[test]
fn the_footer_leads_to_both() {
    let out = site("footer", None);
    for page in Page::ALL {
        let home = page.home();
        for (lang, html) in pages(&out, page) {
            let footer = html.split("<footer").nth(1).expect("a footer");
            for target in ["embed/", "press/"] {
                assert!(footer.contains(&format!("href=\"{home}{target}\"")), "{lang:?} {page:?}: {target}");
            }
        }
    }
}
