//! What the site needs to be installed and to say where there is no network.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use per_prompt::text::Lang;
use per_prompt::text::offline::offline;
use serde_json::Value;
use site::site;

/// Rendered once for all of them.
static SITE: LazyLock<PathBuf> = LazyLock::new(|| site("offline", None));

#[test]
fn the_manifests_work_below_any_path() {
    let out = &*SITE;
    for lang in Lang::ALL {
        let name = format!("app.{}.webmanifest", lang.path());
        let manifest = fs::read_to_string(out.join(&name)).expect("a manifest");
        let manifest: Value = serde_json::from_str(&manifest).expect("JSON");
        assert_eq!(manifest["start_url"], format!("./{}/", lang.path()));
        assert_eq!((&manifest["scope"], &manifest["lang"]), (&"./".into(), &lang.tag().into()));
        let icons = manifest["icons"].as_array().expect("icons");
        assert!(icons.iter().all(|icon| icon["src"].as_str().is_some_and(|src| src.starts_with("icons/"))));
        let page = fs::read_to_string(out.join(lang.path()).join("classroom/index.html")).expect("a page");
        assert!(page.contains(&format!("<link rel=\"manifest\" href=\"../../{name}\">")));
    }
}

/// The worker gives it for pages anywhere, and makes its links whole by their first letters.
#[test]
fn the_page_for_what_is_not_kept_links_upwards_alone_and_needs_no_script() {
    let out = &*SITE;
    for lang in Lang::ALL {
        let html = fs::read_to_string(out.join(format!("offline/{}.html", lang.path()))).expect("a page");
        let links = [" href=\"", " src=\""].iter().flat_map(|key| html.split(key).skip(1)).collect::<Vec<_>>();
        assert!(links.len() >= 4 && links.iter().all(|link| link.starts_with("../")), "{lang:?}");
        assert!(!html.contains("<script") && html.contains(offline(lang).page_h1));
    }
}

#[test]
fn a_language_is_kept_on_the_classroom_page_with_words_for_every_state() {
    let out = &*SITE;
    for lang in Lang::ALL {
        let html = fs::read_to_string(out.join(lang.path()).join("classroom/index.html")).expect("a page");
        let (_, section) = html.split_once("id=\"offline\"").expect("the section");
        let (tag, rest) = section.split_once('>').expect("its end");
        for state in ["again", "looking", "absent", "keeping", "kept", "newer", "unavailable"] {
            assert!(tag.contains(&format!(" data-{state}=\"")), "{lang:?}: {state}");
        }
        for reason in ["network", "full", "changed"] {
            assert!(tag.contains(&format!(" data-failed{reason}=\"")), "{lang:?}: {reason}");
        }
        // Nothing to press before the script knows what can be done.
        assert_eq!(rest.matches("<button type=\"button\"").count(), 2);
        assert!(rest.contains(&format!("href=\"../../per-prompt.{}.zip\"", lang.path())));
        assert!(html.contains("offline.js\" defer></script>"));
    }
}
