//! What people take away: links, sentences, files.

use footprint::data::DATASET;
use serde_json::{Value, json};

use crate::browser::{Browser, Engine, site};
use crate::{click, expected, open};

/// Keeps every file that the page hands out, instead of saving it.
pub const CATCH: &str = "window.caught = [];
    const address = URL.createObjectURL.bind(URL);
    URL.createObjectURL = blob => { caught.push(blob); return address(blob); };
    HTMLAnchorElement.prototype.click = function () { caught[caught.length - 1].file = this.download; }";

/// Clicks a download button; name, type and text of the file.
pub fn file(browser: &Browser, button: &str) -> [String; 3] {
    browser.run("caught.length = 0", json!([]));
    click(browser, button);
    browser.until("a file", "return caught.length > 0 && !!caught[0].file");
    let read = "return caught[0].text().then(text => [caught[0].file, caught[0].type, text])";
    serde_json::from_value(browser.run(read, json!([]))).expect("name, type, text")
}

#[test]
fn files_carry_numbers_sources_version_and_link() {
    let browser = Browser::start();
    open(&browser, &(site("zh-hans") + "?v=1&text=5&place=FR"));
    browser.run(CATCH, json!([]));
    let [low, median, high] = expected("text=5&place=FR")[0].clone().expect("energy");
    let link = format!("zh-hans/?v=1&data={DATASET}&text=5&place=FR");
    let [name, kind, csv] = file(&browser, "#csv");
    assert_eq!((name.as_str(), kind.starts_with("text/csv")), ("per-prompt.csv", true));
    assert!(csv.contains(&format!("energy,{low},{median},{high},Wh")), "{csv}");
    assert!(csv.contains("Green AI in progress") && csv.contains("https://"), "titles and addresses: {csv}");
    assert!(
        csv.contains("source report-2025")
            && csv.contains(&format!("dataset,,{DATASET}"))
            && csv.contains("method,,1")
            && csv.contains(&link),
        "{csv}"
    );
    let [_, _, text] = file(&browser, "#json");
    let parsed: Value = serde_json::from_str(&text).expect("JSON");
    assert_eq!(parsed["energy_wh"]["median"].to_string(), median);
    assert!(parsed["link"].as_str().is_some_and(|found| found.ends_with(&link)));
    let [_, kind, svg] = file(&browser, "#svg");
    assert!(kind == "image/svg+xml" && svg.starts_with("<svg xmlns") && svg.trim_end().ends_with("</svg>"));
    assert!(svg.contains("&amp;text=5&amp;place=FR") && svg.contains("ember-2026"), "{svg}");
    browser.no_complaints();
}

#[test]
fn the_picture_is_a_picture() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    browser.run(CATCH, json!([]));
    click(&browser, "#png");
    browser.until("a file", "return caught.length > 0");
    let size = "return createImageBitmap(caught[0]).then(image => [caught[0].type, image.width, image.height])";
    assert_eq!(browser.run(size, json!([])), json!(["image/png", 2400, 1350]));
}

#[test]
fn the_sentence_says_range_evidence_and_version() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    let said = browser.run("return document.getElementById('sentence').textContent", json!([]));
    let said = said.as_str().unwrap_or_default();
    for word in ["Wh", DATASET, "newer evidence"] {
        assert!(said.contains(word), "{word}: {said}");
    }
    assert!(said.chars().filter(|c| *c == '–').count() >= 3, "ranges: {said}");
}

#[test]
fn copying_says_whether_it_worked() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "#copy-link");
    // Without the permission the page says so; it never stays silent.
    browser.until("a word", "return document.getElementById('share-status').textContent.length > 3");
    let said = browser.run("return document.getElementById('share-status').textContent", json!([]));
    let said = said.as_str().unwrap_or_default();
    assert!(said.contains("Copied") || said.contains("?v=1&data="), "neither copied nor shown: {said}");
    if Engine::get() == Engine::Chromium {
        browser.no_complaints();
    }
}

#[test]
fn the_cloud_is_painted() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    let painted = "const c = document.querySelector('.cloud-canvas'); if (!c.width) return false;
        const pixels = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;
        let marks = 0; for (let i = 3; i < pixels.length; i += 4) if (pixels[i]) marks++; return marks > 1000";
    browser.until("a thousand draws", painted);
}
