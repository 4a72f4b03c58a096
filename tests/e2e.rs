//! End to end, as a visitor: the built site in a real browser.
//!
//! `cargo xtask test` starts site and driver and runs this once for each
//! engine, one test at a time. By hand: set `PER_PROMPT_URL`,
//! `PER_PROMPT_ENGINE`, `WEBDRIVER_URL` (and `PER_PROMPT_SUBPATH_URL`).

#![cfg(not(target_arch = "wasm32"))]

mod browser;

use browser::{Browser, Engine, site, subpath};
use footprint::link;
use footprint::model::{Engine as Model, Metric};
use per_prompt::text::number::exact;
use per_prompt::view::points;
use serde_json::{Value, json};

/// The results that a link must show: low, median, high of each metric.
fn expected(query: &str) -> Vec<Option<[String; 3]>> {
    let (scenario, problems) = link::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    let outcome = Model::new().evaluate(&scenario.a, &scenario.scale);
    let of = |metric| points(&outcome, metric).map(|[low, _, median, _, high]| [low, median, high].map(exact));
    Metric::ALL.map(of).to_vec()
}

/// The results on the page.
fn shown(browser: &Browser) -> Vec<Option<[String; 3]>> {
    let script = "return ['energy','carbon','water'].map(id => ['data.low','.big data','data.high']
        .map(q => { const d = document.querySelector('#' + id + ' ' + q); return d && d.value; }))";
    let values: Vec<[Option<String>; 3]> =
        serde_json::from_value(browser.run(script, json!([]))).expect("three metrics");
    values.into_iter().map(|[low, median, high]| Some([low?, median?, high?])).collect()
}

/// Opens a page and waits until the program has taken over.
fn open(browser: &Browser, address: &str) {
    browser.go(address);
    browser.until("the program takes over", "return !!document.querySelector('#app.live')");
}

fn click(browser: &Browser, selector: &str) {
    browser.run("document.querySelector(arguments[0]).click()", json!([selector]));
}

/// Types into a field as a person would. WebKit's driver finds some fields far
/// down the page "not interactable"; there the value is set and its event sent.
fn type_into(browser: &Browser, name: &str, text: &str) {
    let selector = format!("[name='{name}']");
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
fn agrees(browser: &Browser, field: &str) {
    browser.until(&format!("{field} stands in the address"), &format!("return location.search.includes('{field}')"));
    let query = browser.run("return location.search", json!([]));
    let query = query.as_str().expect("a query");
    assert_eq!(shown(browser), expected(query), "{query}");
}

#[test]
fn the_default_page_shows_what_estimate_prints() {
    let browser = Browser::start();
    for lang in ["en", "zh-hans"] {
        open(&browser, &site(lang));
        assert_eq!(shown(&browser), expected(""), "{lang}");
    }
    browser.no_complaints();
}

#[test]
fn every_input_changes_the_result_and_the_link() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    for evidence in ["newer", "google", "epoch", "oviedo", "openai", "own"] {
        click(&browser, &format!("[name=evidence][value={evidence}]"));
        agrees(&browser, &format!("evidence={evidence}"));
    }
    type_into(&browser, "own", "0.7");
    agrees(&browser, "own=0.7");
    for (at, activity) in
        ["text", "reasoning", "image", "video", "agent", "search", "small", "document", "aisearch", "custom"]
            .iter()
            .enumerate()
    {
        type_into(&browser, activity, &(31 + at).to_string());
        agrees(&browser, &format!("{activity}={}", 31 + at));
    }
    type_into(&browser, "wh", "12.5");
    agrees(&browser, "wh=12.5");
    browser.run(
        "const e = document.querySelector('[name=place]'); e.value = 'FR'; e.dispatchEvent(new Event('change', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "place=FR");
    for water in ["on-site", "reservoirs", "wri"] {
        click(&browser, &format!("[name=water][value={water}]"));
        agrees(&browser, &format!("water={water}"));
    }
    type_into(&browser, "people", "30");
    agrees(&browser, "people=30");
    for period in ["week", "month", "year", "school-year"] {
        click(&browser, &format!("[name=period][value={period}]"));
        agrees(&browser, &format!("period={period}"));
    }
    type_into(&browser, "days", "190");
    agrees(&browser, "days=190");
    // The link restores it all.
    let before = shown(&browser);
    let address = browser.run("return location.href", json!([]));
    open(&browser, address.as_str().expect("an address"));
    assert_eq!(shown(&browser), before);
    click(&browser, "[name=evidence][value=report]");
    click(&browser, "[name=pue]");
    agrees(&browser, "pue=1");
    browser.no_complaints();
}

#[test]
fn sliders_and_buttons_move_counts() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, ".act .btn[aria-label^='One step more: Text']");
    agrees(&browser, "text=25");
    browser.run(
        "const e = document.querySelector('[name=slider-video]'); e.value = 12; e.dispatchEvent(new Event('input', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "video=15");
    browser.run(
        "const e = document.querySelector('[name=cursor]'); e.value = 150; e.dispatchEvent(new Event('input', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "evidence=own");
}

#[test]
fn bad_input_is_named_and_the_last_good_result_stays() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    for typed in ["-5", "many", "99999999", "1,2,3"] {
        type_into(&browser, "text", typed);
        browser.until("a message", "return !document.getElementById('text-problem').hidden");
        let message = browser.run("return document.getElementById('text-problem').textContent", json!([]));
        let message = message.as_str().unwrap_or_default();
        assert!(
            message.contains("Text prompt") && message.contains("0–1,000,000") && message.contains(typed),
            "{message}"
        );
        assert!(shown(&browser)[0].is_some());
    }
    // Full-width digits and a decimal comma are understood.
    type_into(&browser, "text", "１２");
    agrees(&browser, "text=12");
    type_into(&browser, "text", "1,5");
    agrees(&browser, "text=1.5");
}

#[test]
fn a_bad_link_field_is_named_and_the_rest_kept() {
    let browser = Browser::start();
    open(&browser, &(site("zh-hans") + "?v=1&image=7&place=%3Cscript%3E&text=-1"));
    let messages = browser.run("return document.querySelector('.messages').textContent", json!([]));
    let messages = messages.as_str().unwrap_or_default();
    assert!(messages.contains("<script>") && messages.contains("文字提问"), "{messages}");
    assert_eq!(shown(&browser), expected("image=7"));
    browser.no_complaints();
}

#[test]
fn newer_evidence_is_one_tap_away() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "#use-newer");
    agrees(&browser, "evidence=newer");
    let hidden = browser.run("return document.querySelector('.mixed').hidden", json!([]));
    assert_eq!(hidden, Value::Bool(true));
}

#[test]
fn two_set_ups_compare() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "#compare");
    browser.until("the second set-up", "return !!document.querySelector(\"[name='b.evidence']\")");
    click(&browser, "[name='b.evidence'][value=newer]");
    agrees(&browser, "b.evidence=newer");
    let heading = browser.run("return document.querySelector('#pair-energy h3').textContent", json!([]));
    assert!(heading.as_str().unwrap_or_default().contains("B uses about"), "{heading}");
    browser.no_complaints();
}

#[test]
fn nothing_scrolls_sideways_on_a_phone() {
    let browser = Browser::start();
    browser.resize(360, 740);
    for lang in ["en", "zh-hans"] {
        open(&browser, &site(lang));
        let wide = browser.run("return [document.documentElement.scrollWidth, innerWidth]", json!([]));
        let wide: [i64; 2] = serde_json::from_value(wide).expect("two widths");
        assert!(wide[0] <= wide[1], "{lang}: {wide:?}");
    }
}

#[test]
fn the_site_works_below_a_path() {
    let Some(address) = subpath("zh-hans") else { return };
    let browser = Browser::start();
    open(&browser, &(address + "?v=1&text=3"));
    assert_eq!(shown(&browser), expected("text=3"));
    browser.no_complaints();
}

#[test]
fn the_answer_is_there_without_javascript() {
    // WebKit's driver cannot switch scripts off.
    if Engine::get() == Engine::WebKit {
        return;
    }
    let browser = Browser::without_javascript();
    browser.go(&site("en"));
    let source = browser.source();
    let [_, median, _] = expected("")[0].clone().expect("energy is always there");
    assert!(source.contains(&format!("value=\"{median}\"")) && source.contains("<svg"));
    assert!(!source.contains("id=\"app\" class=\"live\""));
}

#[test]
fn nothing_is_asked_of_any_other_host() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    let script =
        "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))";
    assert_eq!(browser.run(script, json!([])), json!([]));
    assert_eq!(browser.run("return document.cookie", json!([])), json!(""));
}
