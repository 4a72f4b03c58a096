//! The class on one ruler: codes however they come, dots, what is kept on the device.

use footprint::classroom::{Guesses, Tally};
use footprint::data::questions;
use per_prompt::text::Lang;
use per_prompt::text::classroom::class_words;
use per_prompt::text::fill;
use per_prompt::view::classroom::said;
use serde_json::json;

use super::browser::{Browser, Engine};
use super::classroom::{page, text, truth};
use super::{click, open};

#[test]
fn codes_become_dots_and_stay_on_the_device() {
    let browser = Browser::start();
    let guess = |step: u32, salt: u32| Guesses { round: 3, steps: vec![Some(step), Some(10), None], salt };
    let codes: Vec<String> = [(20, 1), (30, 2), (60, 3)].map(|(step, salt)| guess(step, salt).code()).to_vec();
    let mut wrong = codes[0].clone();
    wrong.replace_range(1..2, if &wrong[1..2] == "7" { "8" } else { "7" });
    let linked = guess(40, 4).code();
    open(&browser, &page("en", &format!("tally/#codes={linked}")));
    assert!(!truth(&browser, "return location.hash.length > 1"), "the code leaves the address");
    let list = format!("{}\n{wrong}\n{}\n{}\n{}", codes[0], codes[1], codes[1], codes[2]);
    let paste = "const e = document.querySelector('textarea[name=codes]'); e.value = arguments[0];
        document.querySelector('#add').click()";
    browser.run(paste, json!([list]));
    let dots = "return document.querySelectorAll('article.ask:not([hidden]) .dots circle').length";
    assert_eq!(browser.run(dots, json!([])), json!(4));
    let words = class_words(Lang::En);
    let problem = text(&browser, "#codes-problem li");
    assert!(problem.contains(&wrong) && problem.contains(words.problems[3]), "{problem}");
    assert_eq!(browser.run("return document.querySelector('textarea[name=codes]').value", json!([])), json!(wrong));
    let asked = questions()[0].asked;
    let value = |step: f64| said(&asked, libm_pow(step));
    let spread = fill(words.spread, &["4", &value(35.0), &value(20.0), &value(60.0)]);
    assert_eq!(text(&browser, "#answer-phone [data-out=spread]"), spread);
    // Two pupils left the third question out.
    click(&browser, "#next");
    assert_eq!(browser.run(dots, json!([])), json!(4));
    click(&browser, "#next");
    assert_eq!(text(&browser, "article.ask:not([hidden]) [data-out=spread]"), words.spread_none);
    // The answer shows when it is asked for.
    click(&browser, "#back");
    assert!(truth(&browser, "return document.querySelector('article.ask:not([hidden]) div.told').hidden"));
    click(&browser, "article.ask:not([hidden]) .show-answer");
    assert!(!truth(&browser, "return document.querySelector('article.ask:not([hidden]) div.told').hidden"));
    assert!(!text(&browser, "article.ask:not([hidden]) [data-out=far]").is_empty());
    // Closed by mistake: nobody's guess is lost.
    open(&browser, &page("en", "tally/"));
    assert_eq!(browser.run(dots, json!([])), json!(4));
    click(&browser, "#codes summary");
    browser.until("the list of codes", "return document.querySelectorAll('[data-code]').length === 4");
    click(&browser, &format!("[data-code='{}']", codes[2]));
    assert_eq!(browser.run(dots, json!([])), json!(3));
    click(&browser, "#clear");
    assert_eq!(browser.run(dots, json!([])), json!(0));
    open(&browser, &page("en", "tally/"));
    assert_eq!(browser.run(dots, json!([])), json!(0));
    browser.no_complaints();
}

/// What a place between two steps of the first question's ruler stands for.
fn libm_pow(step: f64) -> f64 {
    libm::pow(10.0, step / 10.0 - 2.0)
}

#[test]
fn a_csv_of_a_form_is_a_class_and_what_is_saved_can_be_read_again() {
    let browser = Browser::start();
    open(&browser, &page("zh-hans", "tally/"));
    let codes: Vec<String> = (0..30)
        .map(|at| {
            Guesses { round: 0, steps: vec![Some(at * 2), None, Some(at), Some(5), None, Some(60 - at)], salt: at }
                .code()
        })
        .collect();
    let rows: String =
        codes.iter().enumerate().map(|(at, code)| format!("\"9:{at:02}\",\"王 {at}\",{code}\n")).collect();
    let choose = "const data = new DataTransfer();
        data.items.add(new File([arguments[0]], 'class.csv', {type: 'text/csv'}));
        const field = document.querySelector('[name=codes-file]'); field.files = data.files;
        field.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(choose, json!([format!("时间,姓名,短码\n{rows}")]));
    browser
        .until("the dots", "return document.querySelectorAll('article.ask:not([hidden]) .dots circle').length === 30");
    assert!(truth(&browser, "return document.querySelector('#codes-problem').hidden"));
    // None covers another, none leaves the picture.
    let apart = "const svg = document.querySelector('article.ask:not([hidden]) .dots'), w = svg.clientWidth;
        const dots = [...svg.querySelectorAll('circle')].map(c => [parseFloat(c.getAttribute('cx')) * w / 100,
            parseFloat(c.getAttribute('cy')), parseFloat(c.getAttribute('r'))]);
        return dots.every(([x, y, r], i) => y - r >= 0 && dots.slice(i + 1).every(([a, b]) => Math.hypot(x - a, y - b) >= 2 * r - 0.01))";
    assert!(truth(&browser, apart));
    let kept = "return Object.keys(localStorage).filter(k => k.startsWith('per-prompt codes ')).map(k => localStorage[k]).join()";
    let kept = browser.run(kept, json!([]));
    assert_eq!(Tally::read(kept.as_str().expect("a text")).guesses.len(), 30);
    browser.no_complaints();
}

#[test]
fn the_class_shows_where_nothing_can_be_kept() {
    if Engine::get() != Engine::Chromium {
        return;
    }
    let browser = Browser::without_storage();
    let code = Guesses { round: 3, steps: vec![Some(20), Some(10), None], salt: 1 }.code();
    open(&browser, &page("en", &format!("tally/#codes={code}")));
    assert_eq!(
        browser.run("return document.querySelectorAll('article.ask:not([hidden]) .dots circle').length", json!([])),
        json!(1)
    );
    assert_eq!(text(&browser, "[data-out=kept]"), class_words(Lang::En).not_stored);
}
