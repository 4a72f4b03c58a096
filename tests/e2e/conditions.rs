//! Rough conditions: no scripts, late or missing Wasm, a crash, a sandbox, no
//! storage, small screens, long words, another direction of writing.

use serde_json::{Value, json};

use crate::browser::{Browser, Engine, site, slow, subpath};
use crate::{click, expected, open, shown};

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
fn what_is_typed_early_is_kept() {
    let browser = Browser::start();
    browser.go(&slow("en"));
    let early = "document.querySelector('[name=text]').value = '7';
        document.querySelector('[name=evidence][value=newer]').checked = true;
        document.querySelector('[name=place]').value = 'europe';
        const own = document.querySelector('[name=image]'); own.focus(); own.value = 'x';
        return document.querySelector('#app.live') === null";
    assert_eq!(browser.run(early, json!([])), Value::Bool(true), "the Wasm was not late enough");
    browser.until("the program takes over", "return !!document.querySelector('#app.live')");
    browser.until("what was typed counts", "return document.querySelector('#slot-results').textContent.length > 50");
    assert_eq!(shown(&browser), expected("text=7&evidence=newer&place=europe"));
    browser.until(
        "the address has it",
        "return location.search.includes('text=7') && location.search.includes('place=europe')",
    );
    // The bad number still stands where it was typed, named, with the focus.
    let kept = "const e = document.activeElement; return [e.name, e.value, e.getAttribute('aria-invalid')]";
    assert_eq!(browser.run(kept, json!([])), json!(["image", "x", "true"]));
}

#[test]
fn nothing_moves_when_the_program_takes_over() {
    if Engine::get() != Engine::Chromium {
        return; // Only Chromium reports layout shifts.
    }
    let browser = Browser::start();
    for lang in ["en", "zh-hans", "en/report", "zh-hans/report"] {
        browser.go(&slow(lang));
        let height = "return document.documentElement.scrollHeight";
        let before = browser.run(height, json!([]));
        browser.until("the program takes over", "return !!document.querySelector('#app.live')");
        let shifts = "return new Promise(done => new PerformanceObserver(list =>
            done(list.getEntries().map(e => e.value))).observe({type: 'layout-shift', buffered: true}) ||
            setTimeout(() => done([]), 500))";
        assert_eq!(browser.run(shifts, json!([])), json!([]), "{lang}");
        assert_eq!(browser.run(height, json!([])), before, "{lang}");
    }
}

#[test]
fn without_the_wasm_the_page_stays_readable_and_says_so_once() {
    let browser = Browser::start();
    for page in ["broken/zh-hans", "broken/zh-hans/report"] {
        browser.go(&site(page));
        browser.until("the message", "return !document.getElementById('failed').hidden");
        assert_eq!(browser.run("return document.querySelectorAll('[role=alert]:not([hidden])').length", json!([])), 1);
        if page.ends_with("report") {
            assert_eq!(browser.run("return document.querySelectorAll('.answer').length", json!([])), 22);
        } else {
            assert_eq!(shown(&browser), expected(""));
        }
    }
}

#[test]
fn after_a_crash_the_static_page_comes_back_and_says_so_once() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "[name=evidence][value=newer]");
    // The page's own error type: Firefox runs scripts of the driver beside the page.
    let crash = "for (let i = 0; i < 2; i++) dispatchEvent(new ErrorEvent('error',
        { error: new window.WebAssembly.RuntimeError('unreachable') }))";
    browser.run(crash, json!([]));
    browser.until("the message", "return !document.getElementById('failed').hidden");
    assert_eq!(shown(&browser), expected(""), "the page's own result");
    assert_eq!(browser.run("return document.querySelectorAll('#app').length", json!([])), 1);
    open(&browser, &site("en/report"));
    click(&browser, "[name=groups][value=europe]");
    browser.run(crash, json!([]));
    browser.until("the message", "return !document.getElementById('failed').hidden");
    assert_eq!(browser.run("return document.querySelectorAll('.answer').length", json!([])), 22);
}

#[test]
fn a_sandboxed_frame_shows_the_answer() {
    let browser = Browser::start();
    browser.go(&site("frame.html").replace(".html/", ".html"));
    browser.enter_frame();
    browser.until("the page in the frame", "return document.readyState === 'complete'");
    assert_eq!(shown(&browser), expected(""));
}

#[test]
fn no_storage_is_needed() {
    if Engine::get() != Engine::Chromium {
        return; // The other drivers have no setting for it.
    }
    let browser = Browser::without_storage();
    open(&browser, &(site("en") + "?text=3"));
    assert_eq!(shown(&browser), expected("text=3"));
    browser.no_complaints();
}

#[test]
fn hostile_links_leave_a_working_page() {
    let browser = Browser::start();
    let long = "x".repeat(3000);
    for query in ["%", "text=%FF%FE", "text=1&text=2", "b.place=%00", "__proto__=1", "v=99", &long, "text=1e309"] {
        open(&browser, &(site("en") + "?" + query));
        let said = browser.run("return document.querySelector('.messages').textContent", json!([]));
        assert!(said.as_str().is_some_and(|text| !text.is_empty()), "{query}");
        assert!(shown(&browser)[0].is_some(), "{query}");
    }
    browser.no_complaints();
}

#[test]
fn nothing_scrolls_sideways_on_a_phone() {
    let browser = Browser::start();
    browser.resize(360, 740);
    for lang in ["en", "zh-hans", "en/sources", "zh-hans/sources"] {
        browser.go(&site(lang));
        if !lang.contains("sources") {
            open(&browser, &site(lang));
        }
        let wide = browser.run("return [document.documentElement.scrollWidth, innerWidth]", json!([]));
        let wide: [i64; 2] = serde_json::from_value(wide).expect("two widths");
        assert!(wide[0] <= wide[1], "{lang}: {wide:?}");
    }
}

/// Texts grow by two fifths in other languages, and some run from right to left.
#[test]
fn longer_words_and_the_other_direction_still_fit() {
    let browser = Browser::start();
    for (width, page) in [(360, "en"), (1280, "en"), (360, "en/report"), (768, "en/report"), (1280, "en/report")] {
        browser.resize(width, 740);
        open(&browser, &site(page));
        let grow = "document.documentElement.dir = 'rtl';
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
                const text = walk.currentNode;
                if (!text.parentElement.closest('svg, select, .big')) {
                    const words = text.data.split(' ');
                    text.data = words.concat(words.slice(0, Math.ceil(words.length * 0.4))).join(' ');
                }
            }
            return [document.documentElement.scrollWidth, innerWidth]";
        let wide: [i64; 2] = serde_json::from_value(browser.run(grow, json!([]))).expect("two widths");
        assert!(wide[0] <= wide[1], "{page} {width}: {wide:?}");
    }
}

#[test]
fn the_site_works_below_a_path() {
    let Some(address) = subpath("zh-hans") else { return };
    let browser = Browser::start();
    open(&browser, &(address.clone() + "?v=1&text=3"));
    assert_eq!(shown(&browser), expected("text=3"));
    open(&browser, &(address + "report/?v=1&rack=1000"));
    assert_eq!(browser.run("return document.querySelector('[name=rack]').value", json!([])), json!("1,000"));
    browser.no_complaints();
}

#[test]
fn nothing_is_asked_of_any_other_host() {
    let browser = Browser::start();
    for page in ["en", "en/report"] {
        open(&browser, &site(page));
        let script = "return performance.getEntriesByType('resource').map(e => e.name).filter(n => !n.startsWith(location.origin))";
        assert_eq!(browser.run(script, json!([])), json!([]), "{page}");
        assert_eq!(browser.run("return document.cookie", json!([])), json!(""), "{page}");
    }
}
