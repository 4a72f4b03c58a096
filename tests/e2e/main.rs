//! End to end, as a visitor: the built site in a real browser.
//!
//! `cargo xtask test` starts site and driver and runs this once for each
//! engine, one test at a time. By hand: set `PER_PROMPT_URL`,
//! `PER_PROMPT_ENGINE`, `WEBDRIVER_URL` (and `PER_PROMPT_SUBPATH_URL`,
//! `PER_PROMPT_SLOW_URL`).

#![cfg(not(target_arch = "wasm32"))]
#![allow(missing_docs, missing_debug_implementations, reason = "helpers of tests")]

mod browser;
mod calculator;
mod claims;
mod class_tally;
mod classroom;
mod conditions;
mod copies;
mod deployed;
mod element;
mod embed_page;
mod embeds;
mod evidence;
mod figures;
mod heights;
mod host;
mod method;
mod models;
mod offline;
mod pdf;
mod print;
mod print_class;
mod share;
mod survey;
mod tasks;
mod versions;
mod widgets;

use browser::{Browser, Engine};
use footprint::link;
use footprint::model::{Engine as Model, Metric};
use per_prompt::text::number::exact;
use per_prompt::view::points;
use serde_json::json;

/// The results that a link must show: low, median, high of each metric.
pub fn expected(query: &str) -> Vec<Option<[String; 3]>> {
    let (scenario, problems) = link::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    let outcome = Model::new().evaluate(&scenario.a, &scenario.scale);
    let of = |metric| points(&outcome, metric).map(|[low, _, median, _, high]| [low, median, high].map(exact));
    Metric::ALL.map(of).to_vec()
}

/// The results on the page.
pub fn shown(browser: &Browser) -> Vec<Option<[String; 3]>> {
    let script = "return ['energy','carbon','water'].map(id => ['data.low','.big data','data.high']
        .map(q => { const d = document.querySelector('#' + id + ' ' + q); return d && d.value; }))";
    let values: Vec<[Option<String>; 3]> =
        serde_json::from_value(browser.run(script, json!([]))).expect("three metrics");
    values.into_iter().map(|[low, median, high]| Some([low?, median?, high?])).collect()
}

/// Opens a page and waits until the program has taken over.
pub fn open(browser: &Browser, address: &str) {
    browser.go(address);
    browser.until("the program takes over", "return !!document.querySelector('#app.live')");
    browser.watch();
}

pub fn click(browser: &Browser, selector: &str) {
    browser.run("document.querySelector(arguments[0]).click()", json!([selector]));
}

/// Types into a field as a person would. WebKit's driver finds some fields far
/// down the page "not interactable"; there the value is set and its event sent.
pub fn type_into(browser: &Browser, name: &str, text: &str) {
    let selector = format!("input[name='{name}']");
    let ready = "const e = document.querySelector(arguments[0]); e.closest('details')?.setAttribute('open', '');
        e.scrollIntoView({block: 'center'}); e.focus(); e.select();";
    browser.run(ready, json!([selector]));
    if Engine::get() == Engine::WebKit {
        let set = "const e = document.querySelector(arguments[0]); e.value = arguments[1];
            e.dispatchEvent(new InputEvent('input', {bubbles: true}))";
        browser.run(set, json!([selector, text]));
    } else {
        browser.keys(&selector, text);
    }
}

/// Waits for the address to carry the state, then compares the page with it.
pub fn agrees(browser: &Browser, field: &str) {
    browser.until(&format!("{field} stands in the address"), &format!("return location.search.includes('{field}')"));
    let query = browser.run("return location.search", json!([]));
    let query = query.as_str().expect("a query");
    assert_eq!(shown(browser), expected(query), "{query}");
}
