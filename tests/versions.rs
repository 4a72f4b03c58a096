//! One state under two datasets, side by side, before any browser.

#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use footprint::data::{ARCHIVE, Archived, DATASET, Dataset};
use footprint::link;
use footprint::model::Engine;
use per_prompt::results::Results;
use per_prompt::text::Lang;
use per_prompt::text::versions::versions;
use per_prompt::ui::versions::{BothProps, both};
use yew::Html;

/// Both results of a query, the old ones with files changed so.
fn table(lang: Lang, query: &str, change: fn(&str) -> String) -> Html {
    let Archived { version, files: [figures, equivalents, places], .. } = &ARCHIVE[0];
    let old = Dataset::parse(version, [&change(figures), equivalents, &change(places)]).expect("sound");
    let results = |dataset| Dataset::during(dataset, || Results::of(&mut Engine::new(), &link::parse(query).0));
    both(&BothProps {
        text: lang.text(),
        words: versions(lang),
        versions: [version, DATASET],
        results: [results(Some(old)), results(None)],
    })
}

fn changed(lang: Lang) -> Html {
    table(lang, "period=prompt&b.place=FR", |file| file.replace(",2.9,", ",5,"))
}

fn alike(lang: Lang) -> Html {
    table(lang, "period=prompt", str::to_owned)
}

/// The old table has no row of France.
fn lacking(lang: Lang) -> Html {
    let without = |file: &str| file.split_inclusive('\n').filter(|line| !line.starts_with("FR,")).collect();
    table(lang, "period=prompt&place=FR", without)
}

#[test]
fn both_results_stand_side_by_side() {
    for lang in Lang::ALL {
        let html = rendered::html(changed, lang).replace('\u{a0}', " ");
        // Three results of two set-ups, each under two datasets.
        assert_eq!((html.matches("scope=\"row\"").count(), html.matches("<td>").count()), (6, 12), "{html}");
        assert!(html.contains("5.0 Wh") && html.contains("2.9 Wh"), "{html}");
        assert!(html.contains(ARCHIVE[0].version) && html.contains(DATASET));
        assert!(!html.contains(versions(lang).same));
    }
}

#[test]
fn results_that_are_alike_are_said_to_be() {
    for lang in Lang::ALL {
        let html = rendered::html(alike, lang);
        assert_eq!(html.matches("scope=\"row\"").count(), 3);
        assert!(html.contains(versions(lang).same));
        let html = rendered::html(lacking, lang);
        assert_eq!(html.matches(&format!("<td>{}", lang.text().not_published)).count(), 2, "{html}");
    }
}
