//! The bottom-up page at work: models, sizes, clips, ranges, links.

use footprint::bottomup::Query;
use per_prompt::page::zone_name;
use per_prompt::text::Lang;
use per_prompt::view::models::{LANES, Quantity, Words, shown};
use serde_json::json;

use crate::browser::{Browser, site, slow};
use crate::{click, open, type_into};

fn page(lang: Lang) -> String {
    site(lang.path()) + "models/"
}

fn text(browser: &Browser, script: &str) -> String {
    browser.run(&format!("return {script}"), json!([])).as_str().unwrap_or_default().to_owned()
}

/// What the page says at each of its places.
fn said(browser: &Browser) -> Vec<(String, String)> {
    let script =
        "return [...document.querySelectorAll('[data-out]')].map(e => [e.dataset.out, e.hidden ? '' : e.textContent])";
    serde_json::from_value(browser.run(script, json!([]))).expect("texts")
}

/// Compares the page with what native code says of a query.
fn shows(browser: &Browser, lang: Lang, query: &str) {
    let (asked, problems) = Query::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    let expected = shown(&Words::of(lang), &asked, &|zone| zone_name(lang, zone));
    for (key, on_page) in said(browser) {
        assert_eq!(on_page, expected.texts.get(&key), "{query}: {key}");
    }
    let places = "return Object.fromEntries([...document.querySelectorAll('[data-mark]')].map(e => [e.dataset.mark,
        Object.fromEntries([...e.attributes].map(a => [a.name, a.value]))]))";
    let places = browser.run(places, json!([]));
    for (key, name, value) in &expected.marks {
        assert_eq!(places[key][*name], json!(value), "{query}: {key} {name}");
    }
}

/// Waits for the address to carry the state, then compares the page with it.
fn agrees(browser: &Browser, lang: Lang, field: &str) {
    browser.until(&format!("{field} stands in the address"), &format!("return location.search.includes('{field}')"));
    shows(browser, lang, &text(browser, "location.search"));
}

/// Chooses in a list that shows: of providers there are two.
fn choose(browser: &Browser, name: &str, value: &str) {
    let script = "const e = [...document.querySelectorAll(`select[name=${arguments[0]}]`)].find(e =>
        [...e.options].some(o => o.value === arguments[1])); e.value = arguments[1];
        e.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(script, json!([name, value]));
}

const WIDE: &str = "return document.documentElement.scrollWidth <= innerWidth";

/// Amounts that run off the screen.
const CUT: &str = "return [...document.querySelectorAll('.one bdi, .lanes bdi')].filter(e => {
    const box = e.getBoundingClientRect(); return box.left < 0 || box.right > innerWidth}).map(e => e.textContent)";

#[test]
fn the_program_changes_nothing_by_taking_over() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        browser.go(&(slow(lang.path()) + "models/"));
        let (before, height) = (said(&browser), "return document.documentElement.scrollHeight");
        let tall = browser.run(height, json!([]));
        assert!(before.len() > 40 && text(&browser, "document.querySelector('#app').className").is_empty());
        browser.until("the program takes over", "return !!document.querySelector('#app.live')");
        assert_eq!(said(&browser), before, "{lang:?}");
        shows(&browser, lang, "");
        assert_eq!(browser.run(height, json!([])), tall, "{lang:?}");
        assert_eq!(text(&browser, "location.search"), "");
    }
    browser.no_complaints();
}

#[test]
fn models_tokens_and_places_change_the_result_and_the_link() {
    let browser = Browser::start();
    let lang = Lang::ZhHans;
    open(&browser, &page(lang));
    choose(&browser, "model", "huggingface_hub/meta-llama/Meta-Llama-3.1-405B-Instruct-FP8");
    agrees(&browser, lang, "405B-Instruct-FP8");
    let rows = "return [...document.querySelectorAll('.tests li')].filter(e => !e.hidden).length";
    assert_eq!(browser.run(rows, json!([])), json!(3));
    type_into(&browser, "tokens", "２，０００");
    agrees(&browser, lang, "tokens=2000");
    choose(&browser, "zone", "FRA");
    agrees(&browser, lang, "zone=FRA");
    choose(&browser, "provider", "mistralai");
    agrees(&browser, lang, "provider=mistralai");
    browser.until("the announcement", "return document.getElementById('announce').textContent.includes('405B')");
    browser.no_complaints();
}

#[test]
fn ranges_extend_the_estimate_and_suggestions_set_them() {
    let browser = Browser::start();
    let lang = Lang::En;
    open(&browser, &page(lang));
    for (field, typed, link) in [
        ("input", "10,000", "input=10000"),
        ("cached", "8000", "cached=8000"),
        ("batch", "4 – 256", "batch=4-256"),
        ("bits", "4-16", "bits=4-16"),
        ("memory", "141", "memory=141"),
        ("chip", "0,5 - 1", "chip=0.5-1"),
    ] {
        type_into(&browser, field, typed);
        agrees(&browser, lang, link);
    }
    let lanes = "return [...document.querySelectorAll('#beyond li')].filter(e => !e.hidden).length";
    assert_eq!(browser.run(lanes, json!([])), json!(LANES.len() - 1), "all but data centres");
    // The last suggestion takes it all back, and the package's number was there all along.
    click(&browser, "[data-set^='input=0']");
    browser.until("the package alone", "return !location.search.includes('batch')");
    shows(&browser, lang, "");
    click(&browser, "[data-set='batch=4-256']");
    agrees(&browser, lang, "batch=4-256");
    browser.no_complaints();
}

#[test]
fn clips_and_own_models_have_fields_of_their_own() {
    let browser = Browser::start();
    let lang = Lang::En;
    open(&browser, &page(lang));
    let shows_field = |name: &str| {
        let script = "return document.querySelector(`[name=${arguments[0]}]`).offsetParent !== null";
        browser.run(script, json!([name])) == json!(true)
    };
    assert!(shows_field("model") && shows_field("tokens") && !shows_field("video") && !shows_field("active"));
    click(&browser, "[name=kind][value=video]");
    choose(&browser, "video", "google/veo-3.1");
    agrees(&browser, lang, "video=google/veo-3.1");
    assert!(!shows_field("tokens") && shows_field("seconds"));
    // What is said of text models goes, what is said of clips comes.
    let shown = |selector: &str| {
        let script = "return [...document.querySelectorAll(arguments[0])].map(e => e.offsetParent !== null)";
        browser.run(script, json!([selector]))
    };
    assert_eq!(
        shown("#beyond > p.of-words:not(.presets), #measured > p.of-words"),
        json!([false, false, false, false])
    );
    assert_eq!(shown("#beyond > p.of-video"), json!([true]));
    click(&browser, "[data-size='1920x1080']");
    agrees(&browser, lang, "width=1920&height=1080");
    click(&browser, "[name=audio]");
    agrees(&browser, lang, "audio=0");
    type_into(&browser, "seconds", "2.5");
    agrees(&browser, lang, "seconds=2.5");
    choose(&browser, "video", "runway/gen-4.5");
    agrees(&browser, lang, "video=runway");
    assert!(!shows_field("audio"), "a model without sound");
    click(&browser, "[name=kind][value=own]");
    agrees(&browser, lang, "active=70");
    type_into(&browser, "active", "44-132");
    agrees(&browser, lang, "active=44-132");
    type_into(&browser, "total", "440");
    agrees(&browser, lang, "active=44-132&total=440");
    // What was chosen before is still there.
    click(&browser, "[name=kind][value=text]");
    agrees(&browser, lang, "model=openai/gpt-4o");
    browser.no_complaints();
}

#[test]
fn a_link_restores_everything_and_names_what_is_wrong() {
    let browser = Browser::start();
    for (lang, query) in [
        (Lang::En, "v=1&model=openai/gpt-4o&zone=FRA&tokens=500&input=2000&cached=100&batch=4-256&bits=8"),
        (Lang::ZhHans, "v=1&active=8-16&total=70&provider=mistralai&memory=80-141&chip=0.29-1.9"),
        (Lang::En, "v=1&video=google/veo-3.0&provider=openai&zone=WOR&width=1920&height=1080&seconds=5&audio=0"),
    ] {
        open(&browser, &format!("{}?{query}", page(lang)));
        shows(&browser, lang, query);
        assert_eq!(text(&browser, "document.querySelectorAll('.messages .msg').length + ''"), "0", "{query}");
        // One change more, and the rest of the link is still what it was.
        choose(&browser, "zone", "NOR");
        browser.until("the change", "return location.search.includes('zone=NOR')");
        let (mut asked, _) = Query::parse(query);
        asked.apply("zone", "NOR").expect("a zone");
        assert_eq!(text(&browser, "location.search"), format!("?{}", asked.write()));
        browser.no_complaints();
    }
    open(&browser, &(page(Lang::En) + "?v=1&model=openai/none&tokens=0&batch=4-256"));
    let messages = text(&browser, "document.querySelector('.messages').textContent");
    assert!(messages.contains("openai/none") && messages.contains("1–1,000,000"), "{messages}");
    shows(&browser, Lang::En, "batch=4-256");
}

#[test]
fn bad_input_is_named_where_it_stands_and_the_last_good_state_stays() {
    let browser = Browser::start();
    let lang = Lang::En;
    open(&browser, &page(lang));
    type_into(&browser, "tokens", "500");
    agrees(&browser, lang, "tokens=500");
    type_into(&browser, "tokens", "many");
    let message =
        |name: &str| text(&browser, &format!("document.querySelector('#{name}-problem:not([hidden])')?.textContent"));
    assert!(message("tokens").contains("1–1,000,000"), "{}", message("tokens"));
    shows(&browser, lang, "tokens=500");
    // Two fields that contradict each other, until both are typed.
    type_into(&browser, "cached", "8000");
    assert!(message("cached").contains("8000"), "{}", message("cached"));
    shows(&browser, lang, "tokens=500");
    type_into(&browser, "input", "10000");
    agrees(&browser, lang, "input=10000&cached=8000");
    assert_eq!(message("cached"), "");
    type_into(&browser, "batch", "256-4");
    assert!(message("batch").contains("lower number first"), "{}", message("batch"));
    browser.no_complaints();
}

/// What is chosen before the program is there counts.
#[test]
fn early_choices_count() {
    let browser = Browser::start();
    browser.go(&(slow("en") + "models/"));
    choose(&browser, "model", "openai/gpt-4.1");
    type_into(&browser, "tokens", "300");
    browser.until("the program takes over", "return !!document.querySelector('#app.live')");
    agrees(&browser, Lang::En, "model=openai/gpt-4.1&tokens=300");
}

#[test]
fn without_javascript_the_page_is_complete() {
    let browser = Browser::without_javascript();
    for lang in Lang::ALL {
        browser.go(&page(lang));
        let source = browser.source().replace("&nbsp;", "\u{a0}").replace('\u{2060}', "");
        let package = Query::default().answer().expect("a known provider").package;
        for quantity in Quantity::ALL {
            assert!(source.contains(&quantity.span(&package)), "{lang:?} {quantity:?}");
        }
        assert!(source.contains("Meta-Llama-3.1-405B") && source.contains("veo-3.1"));
    }
}

#[test]
fn a_narrow_phone_holds_the_page() {
    let browser = Browser::start();
    let long = "?v=1&model=huggingface_hub/mistral-community/mixtral-8x22B-Instruct-v0.3-original&input=10000&cached=1&batch=4-256&bits=4-16&chip=0.29-1.9&provider=openai";
    for width in [360, 320] {
        for lang in Lang::ALL {
            browser.resize(width, 800);
            for query in ["", "?v=1&video=openai/sora-2-pro&provider=klingai", long] {
                open(&browser, &(page(lang) + query));
                assert_eq!(browser.run(WIDE, json!([])), json!(true), "{width} {lang:?} {query}");
                assert_eq!(browser.run(CUT, json!([])), json!([]), "{width} {lang:?} {query}");
            }
            // A third longer, and from right to left.
            let stretch = "document.documentElement.dir = 'rtl'; for (const e of document.querySelectorAll('#app [data-out]'))
                if (e.textContent && !e.closest('svg')) e.textContent += ' ' + e.textContent.slice(0, e.textContent.length * .4)";
            browser.run(stretch, json!([]));
            assert_eq!(browser.run(WIDE, json!([])), json!(true), "{width} {lang:?}");
        }
    }
}
