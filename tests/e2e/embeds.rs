//! Figures in hostile homes: strict sandboxes, no scripts, policies, wrappers, old
//! pages. In each one the number, its range and its source can be read.

use footprint::data::DATASET;
use serde_json::{Value, json};

use crate::browser::{Browser, site};
use crate::host::Host;

/// The address of a widget.
pub fn figure(path: &str) -> String {
    let (path, query) = path.split_once('?').map_or((path, String::new()), |(path, query)| (path, format!("?{query}")));
    format!("{}{query}", site(&format!("w/{}", path.trim_end_matches('/'))))
}

/// An article that shows it.
pub fn article(inside: &str) -> String {
    format!("<!doctype html><html lang=\"en\"><title>Article</title><body><p>An article.</p>{inside}")
}

/// A frame as it is pasted, with further attributes.
pub fn frame(path: &str, attributes: &str) -> String {
    let address = figure(path).replace('&', "&amp;");
    format!("<iframe src=\"{address}\" width=\"600\" height=\"420\" {attributes}></iframe>")
}

/// What a reader needs, if it is to be seen; a chart has its numbers as text.
const NEEDED: &str = "const isSeen = (e) => e.getClientRects().length && getComputedStyle(e).visibility === 'visible';
    return ['.value, .chart', '.range', '.source'].map(part => {
    const found = [...document.querySelectorAll('#widget ' + part)].find(isSeen);
    return found ? (found.innerText || found.textContent).trim() : '' })";

/// Number, range and source, of the page or frame that the browser is in.
pub fn read(browser: &Browser) -> [String; 3] {
    browser.until("the figure", "return document.readyState === 'complete' && !!document.querySelector('#widget')");
    let texts: [String; 3] = serde_json::from_value(browser.run(NEEDED, json!([]))).expect("three texts");
    let [value, range, source] = &texts;
    // A claim has a verdict, and its numbers in what evidence gives.
    let has_number = |text: &String| text.chars().any(|c| c.is_ascii_digit());
    assert!(!value.is_empty() && (has_number(value) || has_number(range)), "a number: {texts:?}");
    assert!(!range.is_empty() && source.contains(DATASET), "range, source and version: {texts:?}");
    texts
}

/// The same after the program has computed the address.
pub fn computed(browser: &Browser) -> [String; 3] {
    browser.until("the program", "return !!document.querySelector('#widget[data-live]')");
    read(browser)
}

/// What a widget shows on a page of its own.
fn alone(browser: &Browser, path: &str) -> [String; 3] {
    browser.go(&figure(path));
    if path.contains('?') { computed(browser) } else { read(browser) }
}

const STATE: &str = "en/one/image?image=3&place=FR";

#[test]
fn a_frame_without_an_origin_shows_the_figure() {
    let host = Host::new(&article(&frame("en/one/text", "sandbox=\"allow-scripts\"")));
    let browser = Browser::start();
    let expected = alone(&browser, "en/one/text");
    browser.go(&host.address);
    browser.enter_frame();
    assert_eq!(read(&browser), expected);
    assert_eq!(browser.run("return self.origin", json!([])), "null", "the sandbox was not strict");
}

#[test]
fn a_frame_without_an_origin_computes_its_state() {
    let host = Host::new(&article(&frame(STATE, "sandbox=\"allow-scripts\"")));
    let browser = Browser::start();
    let [ready, expected] = ["en/one/image", STATE].map(|path| alone(&browser, path));
    browser.go(&host.address);
    browser.enter_frame();
    assert_eq!(computed(&browser), expected);
    assert_ne!(expected[0], ready[0], "it shows the ready-made figure");
    let text = browser.run("return document.getElementById('widget').innerText", json!([]));
    assert!(text.as_str().is_some_and(|text| text.contains("France")), "{text}");
    assert_eq!(browser.run("return self.origin", json!([])), "null", "the sandbox was not strict");
}

#[test]
fn a_control_works_in_a_frame_without_an_origin() {
    let host = Host::new(&article(&frame("en/calculator/text", "sandbox=\"allow-scripts\"")));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.enter_frame();
    let before = read(&browser);
    assert_eq!(browser.run("return document.scripts.length", json!([])), 1, "the program came before it was needed");
    let act = "const count = document.querySelector('[name=count]'); count.focus(); count.value = '400';
        count.dispatchEvent(new InputEvent('input', { bubbles: true }))";
    browser.run(act, json!([]));
    assert_ne!(computed(&browser)[0], before[0]);
}

#[test]
fn without_scripts_the_figure_is_there_and_no_dead_controls() {
    for path in ["en/one/text", "zh-hans/compare/search-text", "en/calculator/text?text=9"] {
        let host = Host::new(&article(&frame(path, "sandbox")));
        let browser = Browser::start();
        browser.go(&host.address);
        browser.enter_frame();
        read(&browser);
        let state = "const controls = document.getElementById('controls');
            return [document.documentElement.classList.contains('js'), !!controls && controls.getClientRects().length > 0]";
        assert_eq!(browser.run(state, json!([])), json!([false, false]), "{path}");
    }
}

#[test]
fn a_host_that_allows_the_frame_alone_is_enough() {
    let policy = format!("Content-Security-Policy: default-src 'none'; frame-src {}\r\n", origin());
    let host = Host::with(&policy, &article(&frame(STATE, "")));
    let browser = Browser::start();
    let expected = alone(&browser, STATE);
    browser.go(&host.address);
    browser.enter_frame();
    assert_eq!(computed(&browser), expected);
}

fn origin() -> String {
    let root = site("");
    root.trim_end_matches('/').to_owned()
}

/// What WordPress makes of a page's oEmbed, and what its script does with messages.
const WORDPRESS: &str = "<iframe class=\"wp-embedded-content\" sandbox=\"allow-scripts\" security=\"restricted\"
    style=\"position: absolute; visibility: hidden\" src=\"FIGURE#?secret=a1B2c3D4e5\" data-secret=\"a1B2c3D4e5\"
    width=\"500\" height=\"300\" frameborder=\"0\" marginwidth=\"0\" marginheight=\"0\" scrolling=\"no\"></iframe>
    <script>
    window.links = [];
    addEventListener('message', ({ data, source }) => {
        if (!data || !data.secret || /[^a-zA-Z0-9]/.test(data.secret)) return;
        for (const frame of document.querySelectorAll(`iframe[data-secret=\"${data.secret}\"]`)) {
            if (frame.contentWindow !== source) continue;
            frame.removeAttribute('style');
            if (data.message === 'height') frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
            if (data.message === 'link' && new URL(data.value).host === new URL(frame.src).host) links.push(data.value);
        }
    });
    </script>";

#[test]
fn wordpress_shows_the_frame_fits_it_and_opens_its_links() {
    let host = Host::new(&article(&WORDPRESS.replace("FIGURE", &figure("en/one/text"))));
    let browser = Browser::start();
    let expected = alone(&browser, "en/one/text");
    browser.go(&host.address);
    let shown = "const frame = document.querySelector('iframe');
        return getComputedStyle(frame).visibility === 'visible' && frame.clientHeight !== 300";
    browser.until("the frame is shown and as high as the figure", shown);
    browser.enter_frame();
    assert_eq!(read(&browser), expected);
    assert_eq!(overflow(&browser)[1], 0, "it would need to scroll");
    browser.run("document.querySelector('.credit a').click()", json!([]));
    browser.leave_frames();
    browser.until("the link", "return links.length > 0");
    let link = browser.run("return links[0]", json!([]));
    assert!(link.as_str().is_some_and(|link| link.starts_with(&site("en"))), "{link}");
}

/// How far the content stands out of the frame, in both directions.
pub fn overflow(browser: &Browser) -> [i64; 2] {
    let script = "const root = document.documentElement;
        return [root.scrollWidth - root.clientWidth, Math.max(0, root.scrollHeight - root.clientHeight)]";
    serde_json::from_value(browser.run(script, json!([]))).expect("two lengths")
}

#[test]
fn a_page_of_the_last_century_shows_the_figure() {
    let page = format!(
        "<html><head><title>Old</title><script src={}></script></head><body><center><table><tr><td width=640>{}</table>",
        embed("embed.js"),
        frame("en/one/text", "")
    );
    let host = Host::new(&page);
    let browser = Browser::start();
    let expected = alone(&browser, "en/one/text");
    browser.go(&host.address);
    assert_eq!(browser.run("return document.compatMode", json!([])), "BackCompat");
    browser.until("the frame fits", "return document.querySelector('iframe').style.height !== ''");
    browser.enter_frame();
    assert_eq!(read(&browser), expected);
    browser.until("nothing scrolls", "const r = document.documentElement; return r.scrollHeight <= r.clientHeight");
}

/// The address of a script for hosts.
pub fn embed(name: &str) -> String {
    format!("{}/{name}", origin())
}

#[test]
fn a_page_from_right_to_left_leaves_the_figure_as_it_is() {
    let page = article(&frame("en/one/text", "")).replace("lang=\"en\"", "lang=\"ar\" dir=\"rtl\"");
    let host = Host::new(&page);
    let browser = Browser::start();
    let expected = alone(&browser, "en/one/text");
    browser.go(&host.address);
    assert_eq!(browser.run("return getComputedStyle(document.body).direction", json!([])), "rtl");
    browser.enter_frame();
    assert_eq!(read(&browser), expected);
    let direction = "return getComputedStyle(document.getElementById('widget')).direction";
    assert_eq!(browser.run(direction, json!([])), "ltr");
}

/// One of each kind, in the language whose words are longer; and one in the other.
const KINDS: [&str; 10] = [
    "en/one/reasoning",
    "en/compare/report-newer",
    "en/ladder/day-carbon",
    "en/calculator/text",
    "en/chart/drivers",
    "en/evidence/text",
    "en/survey/obstacles",
    "en/claim/CLAIM",
    "en/what-if/rack",
    "zh-hans/compare/text-reasoning",
];

/// What stands out of the page, which a clipped page would hide.
const BEYOND: &str = "const { left, right } = document.body.getBoundingClientRect();
    return [...document.querySelectorAll('#widget *:not(.vh):not(option)')].filter(part => {
        const box = part.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    }).map(part => part.textContent.slice(0, 80)).slice(0, 3)";

#[test]
fn a_narrow_column_needs_no_scrolling_sideways() {
    let browser = Browser::start();
    for path in kinds() {
        let page =
            frame(&path, "sandbox=\"allow-scripts\"").replace("width=\"600\"", "width=\"280\" style=\"border:0\"");
        let host = Host::new(&article(&page));
        browser.go(&host.address);
        browser.enter_frame();
        read(&browser);
        assert_eq!(browser.run("return innerWidth", json!([])), 280);
        assert_eq!(overflow(&browser)[0], 0, "{path}");
        assert_eq!(browser.run(BEYOND, json!([])), json!([]), "{path}");
    }
}

fn kinds() -> Vec<String> {
    let claim = footprint::data::claims().first().map_or("", |claim| claim.id);
    KINDS.iter().map(|path| path.replace("CLAIM", claim)).collect()
}

#[test]
fn nothing_is_kept_and_the_article_is_not_named() {
    let host = Host::new(&article(&frame(STATE, "referrerpolicy=\"no-referrer\"")));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.enter_frame();
    computed(&browser);
    let kept = "return [document.cookie, localStorage.length, sessionStorage.length, document.referrer,
        performance.getEntriesByType('resource').map(e => e.name).filter(name => !name.startsWith(location.origin))]";
    assert_eq!(browser.run(kept, json!([])), json!(["", 0, 0, "", []]));
    let opaque: Value = browser.run("return [self.origin === 'null', document.documentElement.outerHTML]", json!([]));
    assert_eq!(opaque[0], false, "only a frame with an origin could store");
    assert!(opaque[1].as_str().is_some_and(|html| !html.contains("reader-7")), "the article's address is in the page");
}
