//! The page from which others embed, as a journalist uses it.

use serde_json::json;

use crate::browser::{Browser, Engine, site};
use crate::{click, type_into};

fn open(browser: &Browser, query: &str) {
    crate::open(browser, &format!("{}{query}", site("en/embed")));
}

fn text(browser: &Browser, selector: &str) -> String {
    let script = "const e = document.querySelector(arguments[0]); return e ? e.value ?? e.textContent : ''";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().replace('\u{a0}', " ")
}

fn choose(browser: &Browser, selector: &str, value: &str) {
    let script = "const e = document.querySelector(arguments[0]); e.focus(); e.value = arguments[1];
        e.dispatchEvent(new Event('input', {bubbles: true})); e.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(script, json!([selector, value]));
}

/// What the first preview shows.
fn preview(browser: &Browser, selector: &str) -> String {
    browser.enter("return document.querySelector('.preview iframe')");
    let said = text(browser, selector);
    browser.leave_frames();
    said
}

#[test]
fn a_figure_is_chosen_set_previewed_and_copied() {
    let browser = Browser::start();
    open(&browser, "");
    choose(&browser, "select[name=kind]", "calculator");
    choose(&browser, "select[name=widget]", "calculator/image");
    // The evidence is that for a text prompt.
    let hidden = "return document.querySelector('[data-of=scenario] [data-field=evidence]').hidden";
    assert_eq!(browser.run(hidden, json!([])), json!(true));
    choose(&browser, "select[name=activity]", "aisearch");
    assert_eq!(browser.run(hidden, json!([])), json!(false));
    choose(&browser, "select[name=activity]", "image");
    type_into(&browser, "count", "7");
    choose(&browser, "[data-of=scenario] select[name=place]", "FR");
    click(&browser, "input[name=theme][value=dark]");
    click(&browser, "input[name=swatch][value='2F7FBF']");
    click(&browser, "input[name=figures][value=frozen]");
    browser.until("the link", "return location.search.includes('figures=frozen')");
    browser.until("the preview", "return document.querySelector('.preview iframe').src.includes('image=7')");
    browser
        .until("its height", "return /[0-9]{3} high/.test(document.querySelector('.preview figcaption').textContent)");
    let code = text(&browser, "#code-frame");
    for part in [
        "/w/2026-11.2/en/calculator/image/?v=1&amp;image=7&amp;place=FR&amp;theme=dark&amp;accent=2F7FBF\"",
        "title=\"7 generated images a day\"",
        "width=\"100%\"",
        "loading=\"lazy\"",
        "referrerpolicy=\"no-referrer\"",
    ] {
        assert!(code.contains(part), "{part}: {code}");
    }
    // As high as the tallest preview, so that nothing is cut off.
    let tallest = browser.run(
        "return Math.max(...[...document.querySelectorAll('.preview iframe')].map(f => f.clientHeight))",
        json!([]),
    );
    assert!(code.contains(&format!("height=\"{tallest}\"")), "{tallest}: {code}");
    assert!(text(&browser, "#code-script").contains("embed.js\" async></script>"));
    let element = text(&browser, "#code-element");
    assert!(
        element.contains("<per-prompt widget=\"calculator/image\"") && element.contains("data=\"2026-11.2\""),
        "{element}"
    );
    let sentence = text(&browser, "#code-sentence");
    assert!(sentence.starts_with("As of 2026-11, 7 generated images a day: about 26 Wh ("), "{sentence}");
    assert!(sentence.contains("Data centre: France") && sentence.contains("Source: Per Prompt, figures 2026-11.2"));
    assert_eq!(preview(&browser, "h1"), "7 generated images a day");
    // The address opens the same again.
    let address = browser.run("return location.href", json!([])).as_str().unwrap_or_default().to_owned();
    crate::open(&browser, &address);
    assert_eq!(text(&browser, "#code-sentence"), sentence);
}

#[test]
fn copying_is_a_button_that_says_how_it_went() {
    let browser = Browser::start();
    open(&browser, "?widget=one/report");
    let focus = "const b = document.querySelector('#code-frame').closest('li').querySelector('button'); b.focus();
        return document.activeElement === b";
    assert_eq!(browser.run(focus, json!([])), true);
    // A real button: what a click does, the keys do. Where a browser forbids it, the text is
    // there to copy by hand, and marked; a preview that has just told its height writes the
    // text anew, which takes the mark away, so then it is pressed again.
    let answered = "const place = document.querySelector('#code-frame').closest('li');
        const said = place.querySelector('[role=status]').textContent, text = place.querySelector('textarea');
        const marked = text.selectionEnd - text.selectionStart === text.value.length;
        if (said === 'Copied ✓' || (said !== '' && marked)) return true;
        place.querySelector('button').click();
        return false";
    browser.until("it is copied, or marked to be copied by hand", answered);
}

#[test]
fn what_cannot_be_used_is_named_and_the_last_good_state_stays() {
    let browser = Browser::start();
    open(&browser, "?widget=one/nothing&accent=blue");
    let said = text(&browser, ".messages");
    assert!(said.contains("“one/nothing” is not a widget") && said.contains("“blue” is not a colour"), "{said}");
    type_into(&browser, "count", "3");
    browser.until("three", "return document.querySelector('#code-frame').value.includes('text=3')");
    type_into(&browser, "count", "many");
    browser.until("a message", "return !document.getElementById('count-problem').hidden");
    assert!(text(&browser, "#code-frame").contains("text=3"));
    type_into(&browser, "accent", "red");
    browser.until("a message", "return !document.getElementById('accent-problem').hidden");
    assert!(!text(&browser, "#code-frame").contains("accent"));
}

#[test]
fn published_figures_have_no_settings_and_their_own_sentence() {
    let browser = Browser::start();
    open(&browser, "?widget=survey/obstacles");
    assert!(text(&browser, "#code-sentence").contains("41% (35–47)"), "{}", text(&browser, "#code-sentence"));
    assert_eq!(browser.run("return document.getElementById('no-content').hidden", json!([])), false);
    let ready = "return [document.getElementById('ready-png').hidden, document.getElementById('made-png').hidden]";
    assert_eq!(browser.run(ready, json!([])), json!([false, true]));
    open(&browser, "?widget=one/text&text=5");
    assert_eq!(browser.run(ready, json!([])), json!([true, false]));
}

#[test]
fn without_scripts_every_figure_can_still_be_taken() {
    if Engine::get() == Engine::WebKit {
        return;
    }
    let browser = Browser::without_javascript();
    browser.go(&site("zh-hans/embed"));
    let source = browser.source();
    assert!(source.matches("<textarea").count() >= source.matches("data-preset=\"").count());
    assert!(source.matches("data-preset=\"").count() > 80);
    assert!(source.contains("w/zh-hans/survey/obstacles/"));
}

#[test]
fn the_page_fits_a_narrow_phone() {
    let browser = Browser::start();
    browser.resize(360, 740);
    open(&browser, "");
    browser.until("a preview", "return document.querySelector('.preview iframe').clientHeight > 300");
    let wide = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
    assert_eq!(browser.run(wide, json!([])), true);
}
