//! Old links: their own figures, a word that there are newer ones, both on request.
//!
//! `/changed/` has other figures in the kept datasets than any that were published,
//! so that a page which computes with today's is found out; `/torn/` has files of
//! these that are cut off.

use footprint::data::{ARCHIVE, DATASET, Dataset};
use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::text::Lang;
use per_prompt::text::versions::versions;
use per_prompt::view::{points, with_range};
use serde_json::{Value, json};

use crate::browser::{Browser, site};
use crate::share::{CATCH, file};
use crate::{agrees, click, expected, open, shown, type_into};

/// The newest dataset that is kept.
fn version() -> &'static str {
    ARCHIVE.last().expect("one").version
}

/// The same dataset as `/changed/` has it.
fn changed() -> &'static Dataset {
    let files = ["figures.csv", "equivalents.csv", "places.csv"].map(|file| {
        let address = format!("{}data/archive/{}/{file}", site("changed"), version());
        ureq::get(&address).call().expect("a file").body_mut().read_to_string().expect("a text")
    });
    Dataset::parse(version(), files.each_ref().map(String::as_str)).expect("sound files")
}

/// Addresses that the page has fetched and that have to do with old links.
fn fetched(browser: &Browser) -> Vec<String> {
    let script = "return performance.getEntriesByType('resource').map(e => e.name).filter(n => n.includes('archive'))";
    serde_json::from_value(browser.run(script, json!([]))).expect("addresses")
}

fn text(browser: &Browser, selector: &str) -> String {
    let script = "return (document.querySelector(arguments[0]) || {textContent: ''}).textContent";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().to_owned()
}

/// The cells of the table with both results.
fn table(browser: &Browser) -> Vec<Vec<String>> {
    let script =
        "return [...document.querySelectorAll('#both tbody tr')].map(r => [...r.cells].map(c => c.textContent))";
    serde_json::from_value(browser.run(script, json!([]))).expect("cells")
}

/// What the table must say of a query.
fn both(lang: Lang, dataset: &'static Dataset, query: &str) -> Vec<Vec<String>> {
    let (scenario, _) = link::parse(query);
    let side = |dataset| Dataset::during(dataset, || Engine::new().totals(&scenario.a, &scenario.scale));
    let (old, new, text) = (side(Some(dataset)), side(None), lang.text());
    let row = |metric| {
        let [old, new] = [&old, &new].map(|totals| with_range(text, metric, points(totals, metric)));
        vec![text.metric(metric).to_owned(), old, new]
    };
    Metric::ALL.map(row).to_vec()
}

#[test]
fn an_old_link_opens_with_its_figures_and_shows_both_on_request() {
    let browser = Browser::start();
    let dataset = changed();
    for lang in Lang::ALL {
        let words = versions(lang);
        let query = format!("?v=1&data={}&text=5&place=FR", version());
        open(&browser, &(site(&format!("changed/{}", lang.path())) + &query));
        let old = Dataset::during(Some(dataset), || expected(&query));
        assert_ne!(old, expected("text=5&place=FR"), "a test that could not fail");
        assert_eq!(shown(&browser), old, "{lang:?}");
        let said = text(&browser, ".messages");
        assert!(said.contains(version()) && said.contains(DATASET) && said.contains(words.show_both), "{said}");
        assert_eq!(browser.run("return document.querySelectorAll('.messages .msg').length", json!([])), json!(1));
        // Both only when asked for, and they follow the inputs.
        assert_eq!(browser.run("return document.getElementById('both').hidden", json!([])), json!(true));
        assert!(table(&browser).is_empty());
        click(&browser, "#show-both");
        browser.until("both results", "return !!document.querySelector('#both:not([hidden]) tbody tr')");
        assert_eq!(table(&browser), both(lang, dataset, "text=5&place=FR"));
        assert!(text(&browser, "#both thead").contains(version()) && text(&browser, "#both thead").contains(DATASET));
        assert!(!text(&browser, "#both").contains(words.same));
        type_into(&browser, "text", "50");
        browser.until("the link", "return location.search.includes('text=50')");
        browser.until(
            "both results follow",
            &format!(
                "return document.querySelector('#both tbody td').textContent === '{}'",
                both(lang, dataset, "text=50&place=FR")[0][1]
            ),
        );
        assert_eq!(table(&browser), both(lang, dataset, "text=50&place=FR"));
        // The address stays with the old figures, and comes back with them.
        let address = browser.run("return location.href", json!([]));
        let address = address.as_str().expect("an address");
        assert!(address.ends_with(&format!("?v=1&data={}&text=50&place=FR", version())), "{address}");
        let before = shown(&browser);
        // The other link is the same state with today's.
        let todays = browser.run("return document.querySelector('#versions a').href", json!([]));
        let todays = todays.as_str().expect("a link");
        assert!(todays.ends_with(&format!("?v=1&data={DATASET}&text=50&place=FR")), "{todays}");
        click(&browser, "#show-both");
        assert_eq!(browser.run("return document.getElementById('both').hidden", json!([])), json!(true));
        browser.no_complaints();
        open(&browser, address);
        assert_eq!(shown(&browser), before);
        open(&browser, todays);
        assert_eq!(shown(&browser), expected("text=50&place=FR"));
        assert_eq!(text(&browser, ".messages"), "");
        browser.no_complaints();
    }
}

/// Everything that leaves the page carries the version of the figures in it.
#[test]
fn files_of_an_old_link_carry_its_dataset() {
    let browser = Browser::start();
    let dataset = changed();
    let query = format!("?v=1&data={}&text=5", version());
    open(&browser, &(site("changed/en") + &query));
    browser.run(CATCH, json!([]));
    let link = format!("changed/en/{query}");
    let [_, _, json] = file(&browser, "#json");
    let parsed: Value = serde_json::from_str(&json).expect("JSON");
    assert_eq!((&parsed["dataset"], &parsed["method"]), (&json!(version()), &json!(link::VERSION)));
    let [_, median, _] = Dataset::during(Some(dataset), || expected(&query))[0].clone().expect("energy");
    assert_eq!(parsed["energy_wh"]["median"].to_string(), median);
    assert!(parsed["link"].as_str().is_some_and(|found| found.ends_with(&link)), "{json}");
    assert!(parsed["sources"].as_array().expect("sources").iter().all(|source| source["title"] != ""), "{json}");
    let [_, _, csv] = file(&browser, "#csv");
    assert!(
        csv.contains(&format!("dataset,,{},", version())) && csv.contains(&link) && !csv.contains(DATASET),
        "{csv}"
    );
    let [_, _, svg] = file(&browser, "#svg");
    assert!(svg.contains(version()) && !svg.contains(DATASET), "{svg}");
    let sentence = text(&browser, "#sentence");
    assert!(sentence.contains(version()) && !sentence.contains(DATASET), "{sentence}");
    assert!(fetched(&browser).iter().any(|address| address.ends_with("sources.csv")));
    browser.no_complaints();
}

/// Old figures load for old links alone.
#[test]
fn nothing_old_is_loaded_without_an_old_link() {
    let browser = Browser::start();
    for query in ["", "?v=1&text=5", &format!("?v=1&data={DATASET}&text=5")] {
        open(&browser, &(site("en") + query));
        assert_eq!(fetched(&browser), Vec::<String>::new(), "{query}");
        assert_eq!(text(&browser, ".messages"), "", "{query}");
    }
    // Of the old link: a program, and the three tables of the one dataset.
    open(&browser, &format!("{}?v=1&data={}", site("en"), version()));
    let tables = fetched(&browser).into_iter().filter(|address| address.contains("/data/archive/")).collect::<Vec<_>>();
    assert!(tables.len() == 3 && tables.iter().all(|address| address.contains(version())), "{tables:?}");
    // As published, both give the same, and it says so.
    click(&browser, "#show-both");
    browser.until("both results", "return !!document.querySelector('#both tbody tr')");
    assert!(table(&browser).iter().all(|row| row[1] == row[2]), "{:?}", table(&browser));
    assert!(text(&browser, "#both").contains(versions(Lang::En).same));
    click(&browser, "[name=evidence][value=newer]");
    browser.until("the address", "return location.search.includes('evidence=newer')");
    assert_eq!(shown(&browser), expected("evidence=newer"));
    browser.no_complaints();
}

/// A dataset that is not kept: today's figures, and the page says so, as ever.
#[test]
fn an_unknown_dataset_is_named_and_todays_figures_count() {
    let browser = Browser::start();
    for version in ["1999-01.1", "..%2F..%2Fdata", "%3Cscript%3E"] {
        open(&browser, &format!("{}?v=1&data={version}&text=5", site("en")));
        assert_eq!(shown(&browser), expected("text=5"), "{version}");
        let said = text(&browser, ".messages");
        assert!(said.contains(DATASET) && !said.contains(versions(Lang::En).show_both), "{said}");
        assert_eq!(fetched(&browser), Vec::<String>::new(), "{version}");
        type_into(&browser, "text", "7");
        agrees(&browser, &format!("data={DATASET}&text=7"));
        browser.no_complaints();
    }
}

/// Half a table is no table: the page stays as it is written, says why, and offers
/// the same link with today's figures.
#[test]
fn without_its_figures_an_old_link_says_so() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        browser.go(&format!("{}?v=1&data={}&text=5", site(&format!("torn/{}", lang.path())), version()));
        browser.until("a word", "return document.querySelector('.messages').textContent.length > 5");
        let said = text(&browser, ".messages");
        assert!(said.contains(version()) && said.contains(versions(lang).today), "{said}");
        assert_eq!(shown(&browser), expected(""), "the page's own result");
        let state = "return [document.querySelector('#app.live') === null, document.getElementById('failed').hidden,
            getComputedStyle(document.getElementById('reset')).display]";
        assert_eq!(browser.run(state, json!([])), json!([true, true, "none"]));
        let todays = browser.run("return document.querySelector('#versions a').href", json!([]));
        open(&browser, todays.as_str().expect("a link"));
        assert_eq!(shown(&browser), expected("text=5"));
        browser.no_complaints();
    }
}
