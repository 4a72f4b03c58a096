//! What a class has done, on paper: a pupil's guesses with the code, and the dots.

use footprint::classroom::Guesses;
use per_prompt::text::Lang;
use per_prompt::text::classroom::class_pages;
use serde_json::json;

use crate::browser::{Browser, Paper, site};
use crate::print::{is_whole, print, says};
use crate::{click, open};

#[test]
fn a_result_is_one_page_with_the_code() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        open(&browser, &format!("{}classroom/?round=level-1", site(lang.path())));
        let guess = "document.querySelectorAll('article.ask [type=range]').forEach(e => {
            e.value = 20; e.dispatchEvent(new InputEvent('input', {bubbles: true})) })";
        browser.run(guess, json!([]));
        for _ in 0..6 {
            click(&browser, "#next");
        }
        let code = browser.run("return document.querySelector('[data-out=code]').textContent", json!([]));
        for paper in Paper::ALL {
            let Some(printed) = print(&browser, paper) else { return };
            let what = format!("{lang:?} {paper:?}");
            is_whole(&printed, &what);
            assert_eq!(printed.len(), 1, "{what}");
            let text = class_pages(lang);
            assert!(says(&printed, code.as_str().expect("a code")), "{what}");
            assert!(says(&printed, text.result_title), "{what}");
            // Long ones: of Chinese signs Firefox leaves many without a name, and short texts fit
            // other ones.
            for left in [text.lessons_hint, text.teachers[0].1, &lang.page().nav.concat()] {
                assert!(!says(&printed, left), "{what}: {left}");
            }
        }
    }
}

#[test]
fn the_class_on_its_ruler_is_one_page() {
    let browser = Browser::start();
    let codes: Vec<String> =
        (0..30).map(|at| Guesses { round: 3, steps: vec![Some(at * 2), Some(at), None], salt: at }.code()).collect();
    for lang in Lang::ALL {
        open(&browser, &format!("{}classroom/tally/#codes={}", site(lang.path()), codes.join(",")));
        click(&browser, "article.ask:not([hidden]) .show-answer");
        let spread =
            browser.run("return document.querySelector('article.ask:not([hidden]) .spread').textContent", json!([]));
        for paper in Paper::ALL {
            let Some(printed) = print(&browser, paper) else { return };
            let what = format!("{lang:?} {paper:?}");
            is_whole(&printed, &what);
            assert_eq!(printed.len(), 1, "{what}");
            assert!(says(&printed, spread.as_str().expect("a sentence")), "{what}");
            assert!(!says(&printed, class_pages(lang).codes_hint), "{what}");
        }
        click(&browser, "#clear");
    }
}
