//! The page of methods at work: the worked example with the reader's own numbers.

use footprint::link;
use per_prompt::text::Lang;
use per_prompt::text::method::example;
use per_prompt::view::method::{Example, steps};
use serde_json::json;

use crate::browser::{Browser, site};
use crate::{open, type_into};

fn page(lang: Lang) -> String {
    site(lang.path()) + "method/"
}

fn text(browser: &Browser, script: &str) -> String {
    browser.run(&format!("return {script}"), json!([])).as_str().unwrap_or_default().to_owned()
}

fn agrees(browser: &Browser, lang: Lang, own: &Example) {
    let shown = "return [0, 1, 2].map(at => document.querySelector(`[data-out=step-${at}]`).textContent)";
    let shown: [String; 3] = serde_json::from_value(browser.run(shown, json!([]))).expect("steps");
    assert_eq!(shown, steps(example(lang), own));
}

#[test]
fn the_example_takes_the_reader_s_numbers() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        open(&browser, &page(lang));
        agrees(&browser, lang, &Example::default());
        type_into(&browser, "own", "12.5");
        browser.run(
            "const e = document.querySelector('[name=place]'); e.value = 'NO'; e.dispatchEvent(new Event('change', {bubbles: true}))",
            json!([]),
        );
        let mut own = Example::default();
        own.apply_typed("12.5").expect("a number");
        own.apply_place("NO").expect("Norway");
        agrees(&browser, lang, &own);
        browser.until("the link", "return location.search.includes('place=NO')");
        // The calculator opens with the same numbers, and a calculator's link opens the example.
        let calculator = text(&browser, "document.getElementById('working-link').href");
        assert!(calculator.contains(&link::write(&own.scenario())), "{calculator}");
        let address = text(&browser, "location.href");
        open(&browser, &address);
        agrees(&browser, lang, &own);
    }
    browser.no_complaints();
}

#[test]
fn what_is_not_published_or_not_a_number_is_said() {
    let browser = Browser::start();
    open(&browser, &(page(Lang::En) + "?v=1&place=CF&own=abc"));
    assert!(text(&browser, "document.querySelector('[data-out=step-1]').textContent").contains("not published"));
    assert!(text(&browser, "document.querySelector('.messages').textContent").contains("abc"));
    let before = text(&browser, "document.querySelector('[data-out=step-0]').textContent");
    type_into(&browser, "own", "-1");
    browser.until("a message", "return !document.querySelector('.own-numbers .msg').hidden");
    assert_eq!(text(&browser, "document.querySelector('[data-out=step-0]').textContent"), before);
    browser.no_complaints();
}
