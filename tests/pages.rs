//! The prerendered pages, before any script: complete, sound, in both languages.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use footprint::model::{Engine, Metric, Scenario};
use per_prompt::page::Page;
use per_prompt::text::{Lang, number::exact};
use per_prompt::view::points;
use site::site;

fn read(file: PathBuf) -> String {
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// The calculator's page of each language.
fn calculators(out: &Path) -> Vec<(Lang, String)> {
    Lang::ALL.map(|lang| (lang, read(out.join(lang.path()).join("index.html")))).to_vec()
}

/// Every page of every language.
fn pages(out: &Path) -> Vec<(Lang, String)> {
    let of = |lang: Lang| Page::ALL.map(|page| (lang, read(out.join(lang.path()).join(page.file()))));
    Lang::ALL.into_iter().flat_map(of).collect()
}

/// The values of an attribute.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let key = format!(" {name}=\"");
    html.split(&key).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn the_default_result_is_in_the_page() {
    let scenario = Scenario::default();
    let outcome = Engine::new().evaluate(&scenario.a, &scenario.scale);
    for (lang, html) in calculators(&site("result", None)) {
        for metric in Metric::ALL {
            let [low, _, median, _, high] = points(&outcome, metric).expect("the world has all three");
            for value in [low, median, high] {
                assert!(html.contains(&format!("value=\"{}\"", exact(value))), "{lang:?} {metric:?} {value}");
            }
        }
        // Every chart has a sentence and a table.
        let (charts, named) =
            (html.matches("role=\"img\"").count(), html.matches("role=\"img\" aria-label=\"").count());
        assert!(charts >= 18 && charts == named, "{charts} {named}");
        assert!(html.matches("<table").count() >= 8);
    }
}

#[test]
fn every_page_says_that_it_is_independent() {
    let out = site("independent", None);
    for (lang, html) in pages(&out) {
        assert!(html.contains(lang.page().independent), "{lang:?}");
    }
    for page in ["index.html", "404.html"] {
        let html = read(out.join(page));
        assert!(Lang::ALL.iter().all(|lang| html.contains(lang.page().independent)), "{page}");
    }
}

#[test]
fn ids_are_unique_and_every_reference_finds_its_own() {
    for (lang, html) in pages(&site("ids", None)) {
        let ids = attributes(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{lang:?}");
        let fragments = attributes(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#'));
        let described = attributes(&html, "aria-describedby").into_iter().chain(attributes(&html, "aria-labelledby"));
        let described = described.flat_map(str::split_whitespace);
        for target in fragments.chain(described) {
            assert!(unique.contains(target), "{lang:?}: #{target}");
        }
    }
}

/// A link to a figure or source on the other page finds it there.
#[test]
fn links_between_pages_find_their_targets() {
    let out = site("links", None);
    for (lang, html) in calculators(&out) {
        let sources = read(out.join(lang.path()).join("sources/index.html"));
        let ids: BTreeSet<&str> = attributes(&sources, "id").into_iter().collect();
        let targets: Vec<&str> =
            attributes(&html, "href").into_iter().filter_map(|href| href.strip_prefix("sources/#")).collect();
        assert!(targets.len() > 10, "{lang:?}");
        for target in targets {
            assert!(ids.contains(target), "{lang:?}: sources/#{target}");
        }
        for figure in footprint::data::equivalents() {
            assert!(ids.contains(&*format!("fig-{}", figure.id)), "{lang:?}: {}", figure.id);
        }
    }
}

/// From every page: a file that is there, and the place on it that is named. Files that
/// `dist` adds are left out.
#[test]
fn every_link_finds_its_page() {
    let out = site("all-links", None);
    for lang in Lang::ALL {
        for page in Page::ALL {
            let from = PathBuf::from(lang.path()).join(page.file());
            let html = read(out.join(&from)).replace("&amp;", "&");
            for href in attributes(&html, "href") {
                let path = href.split(['?', '#']).next().unwrap_or_default();
                let is_added = [".zip", ".png", ".webmanifest", ".css"].iter().any(|end| path.ends_with(end));
                if path.is_empty() || path.contains(':') || is_added {
                    continue;
                }
                let mut to = from.parent().expect("a folder").to_path_buf();
                for step in path.split('/').filter(|step| !["", "."].contains(step)) {
                    if step == ".." {
                        assert!(to.pop(), "{}: {href}", from.display());
                    } else {
                        to.push(step);
                    }
                }
                let there = if path.ends_with('/') || path.ends_with("..") {
                    out.join(to).join("index.html")
                } else {
                    out.join(to)
                };
                // Tables are copied as they are.
                let is_table = path.contains("data/");
                assert!(is_table || there.is_file(), "{}: {href}", from.display());
            }
        }
    }
}

/// A page without what is to be copied, which is text.
fn without(html: &str, name: &str) -> String {
    let (start, end) = (format!("<{name}"), format!("</{name}>"));
    let parts = html.split(&start).map(|part| part.split_once(&end).map_or(part, |(_, rest)| rest));
    parts.collect()
}

#[test]
fn nothing_inline_nothing_from_elsewhere() {
    let out = site("strict", None);
    let all = [
        vec![read(out.join("index.html")), read(out.join("404.html"))],
        pages(&out).into_iter().map(|p| p.1).collect(),
    ];
    for html in all.concat() {
        let html = without(&without(&html, "textarea"), "pre");
        assert!(html.contains("http-equiv=\"Content-Security-Policy\"") && html.contains("; trusted-types sw\""));
        for banned in [" style=\"", " onclick=", " onload=", "<style", "javascript:", "src=\"http", "srcset"] {
            assert!(!html.contains(banned), "{banned}");
        }
        assert!(html.split("<script").skip(1).all(|script| script.starts_with(" src=\"")));
    }
}

#[test]
fn every_control_has_a_name_for_those_who_cannot_see_it() {
    for (lang, html) in pages(&site("names", None)) {
        for tag in html.split("<input ").skip(1).filter_map(|rest| rest.split('>').next()) {
            let inside_label = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            assert!(inside_label || tag.contains("aria-label=\""), "{lang:?}: {tag}");
        }
        assert!(
            html.split("<select ").skip(1).all(|rest| rest.split('>').next().is_some_and(|t| t.contains("aria-label")))
        );
    }
}

#[test]
fn a_site_url_adds_canonical_alternates_and_the_sitemap() {
    let out = site("url", Some("https://example.org/ai"));
    let html = read(out.join("en/index.html"));
    assert!(html.contains("rel=\"canonical\" href=\"https://example.org/ai/en/\""));
    assert!(html.contains("hreflang=\"zh-Hans\" href=\"https://example.org/ai/zh-hans/\""));
    assert!(html.contains("hreflang=\"x-default\" href=\"https://example.org/ai/\""));
    let sitemap = read(out.join("sitemap.xml"));
    assert!(sitemap.contains("<loc>https://example.org/ai/zh-hans/</loc>"));
    assert!(read(out.join("robots.txt")).contains("https://example.org/ai/sitemap.xml"));
    let plain = site("no-url", None);
    assert!(!read(plain.join("en/index.html")).contains("canonical") && !plain.join("sitemap.xml").exists());
}

/// The build draws pictures with fonts of its own, without any that a system has.
#[test]
fn every_character_of_a_picture_has_a_shape_in_the_fonts() {
    let fonts = Path::new(env!("CARGO_MANIFEST_DIR")).join("xtask/fonts");
    let held: BTreeSet<char> = read(fonts.join("characters.txt")).chars().collect();
    let (mut missing, mut open) = (BTreeSet::new(), vec![site("pictures", None)]);
    while let Some(folder) = open.pop() {
        for path in fs::read_dir(&folder).into_iter().flatten().flatten().map(|entry| entry.path()) {
            if path.is_dir() {
                open.push(path);
            } else if path.ends_with("picture.svg") {
                // Marks of direction have no shape.
                let signs =
                    read(path).chars().filter(|sign| !('\u{2066}'..='\u{2069}').contains(sign)).collect::<Vec<_>>();
                missing.extend(signs.into_iter().filter(|sign| !held.contains(sign)));
            }
        }
    }
    assert!(missing.is_empty(), "no shape for {missing:?}: make the fonts anew as xtask/fonts/README.md says");
}
