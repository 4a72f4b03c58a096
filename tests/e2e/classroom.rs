//! Guess first: by pointer, keys and ear, to the code at the end; and the projector.

use footprint::classroom::{Guesses, Ruler, rounds};
use footprint::data::questions;
use per_prompt::text::Lang;
use per_prompt::text::classroom::class_words;
use per_prompt::text::fill;
use per_prompt::view::classroom::said;
use serde_json::json;

use super::browser::{Browser, Engine, site};
use super::{click, open};

/// A page of the classroom.
pub fn page(lang: &str, rest: &str) -> String {
    [&*site(lang), "classroom/", rest].concat()
}

pub fn text(browser: &Browser, selector: &str) -> String {
    let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().to_owned()
}

pub fn truth(browser: &Browser, script: &str) -> bool {
    browser.run(script, json!([])) == json!(true)
}

/// Moves the marker of a question as dragging or a key does.
fn place(browser: &Browser, id: &str, step: u32) {
    let script = "const e = document.querySelector(`[name=guess-${arguments[0]}]`);
        e.value = arguments[1]; e.dispatchEvent(new InputEvent('input', {bubbles: true}))";
    browser.run(script, json!([id, step.to_string()]));
}

/// A key pressed where the focus is, or on the page.
fn press(browser: &Browser, key: &str) {
    let script = "(document.activeElement ?? document.body).dispatchEvent(
        new KeyboardEvent('keydown', {key: arguments[0], bubbles: true, cancelable: true}))";
    browser.run(script, json!([key]));
}

const SHOWN: &str = "return [...document.querySelectorAll('article.ask:not([hidden])')].map(a => a.id).join()";

fn question(browser: &Browser) -> String {
    browser.run(SHOWN, json!([])).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_guess_comes_before_the_answer() {
    for (lang, tag) in [(Lang::En, "en"), (Lang::ZhHans, "zh-hans")] {
        let browser = Browser::start();
        open(&browser, &page(tag, ""));
        let words = class_words(lang);
        assert_eq!(question(&browser), "answer-phone");
        // Asked to guess first; nothing is shown yet.
        click(&browser, "#answer-phone summary");
        assert_eq!(text(&browser, "#answer-phone [data-out=first]"), words.guess_first);
        assert!(truth(&browser, "return !document.querySelector('#answer-phone details').open"));
        // The native slider: keys move it, and a screen reader hears the value.
        browser.run("document.querySelector('[name=guess-answer-phone]').focus()", json!([]));
        place(&browser, "answer-phone", 40);
        let asked = questions()[0].asked;
        let mine = fill(words.mine, &[&said(&asked, Ruler::of(&asked).value(40))]);
        assert_eq!(text(&browser, "#answer-phone [data-out=mine]"), mine);
        let heard = "return document.querySelector('[name=guess-answer-phone]').getAttribute('aria-valuetext')";
        assert_eq!(browser.run(heard, json!([])), json!(mine));
        click(&browser, "#answer-phone [data-step='1']");
        assert!(!text(&browser, "#answer-phone [data-out=mine]").eq(&mine), "one step more");
        click(&browser, "#answer-phone summary");
        browser.until("the answer is open", "return document.querySelector('#answer-phone details').open");
        let far = text(&browser, "#answer-phone [data-out=far]");
        assert!(far.contains(&said(&asked, Ruler::of(&asked).value(41))), "{far}");
        // 13 Wh for 0.30 Wh.
        assert!(far.contains("42") || far.contains("41"), "{far}");
        assert!(truth(&browser, "return document.querySelector('[name=guess-answer-phone]').disabled"));
        assert!(truth(&browser, "return !document.querySelector('#answer-phone g.guess').hasAttribute('hidden')"));
        assert!(text(&browser, "#announce").contains(&far), "a screen reader hears it");
        browser.no_complaints();
    }
}

/// By pointer and by keys: the marker is a native slider.
#[test]
fn the_marker_moves_by_pointer_and_by_keys() {
    let browser = Browser::start();
    open(&browser, &page("en", "?round=level-2"));
    let value = |browser: &Browser| {
        let script = "return document.querySelector('[name=guess-small-model]').value";
        browser.run(script, json!([])).as_str().and_then(|value| value.parse::<u32>().ok()).expect("a step")
    };
    browser.tap("[name=guess-small-model]", 0.8);
    let pointed = value(&browser);
    assert!((44..=52).contains(&pointed), "{pointed} of 60 at four fifths");
    assert!(truth(&browser, "return document.querySelector('#small-model').classList.contains('placed')"));
    browser.run("document.querySelector('[name=guess-small-model]').focus()", json!([]));
    browser.press("\u{e014}");
    assert_eq!(value(&browser), pointed + 1);
    let ruler = rounds()[1].rulers()[0];
    let line = browser.run("return document.querySelector('#small-model .line line').getAttribute('x1')", json!([]));
    let expected = ruler.place(ruler.value(pointed + 1)) * 100.0;
    let at: f64 = line.as_str().and_then(|line| line.trim_end_matches('%').parse().ok()).expect("a place");
    assert!((at - expected).abs() < 0.01, "{at} for {expected}");
}

#[test]
fn a_round_ends_with_a_code_that_holds_the_guesses() {
    let browser = Browser::start();
    open(&browser, &page("en", "?round=first-guess"));
    let round = &rounds()[3];
    let steps = [31, 12, 45];
    for (question, step) in round.questions.iter().zip(steps) {
        place(&browser, question.id, step);
        click(&browser, "#next");
    }
    assert_eq!(question(&browser), "", "no question beside the result");
    let code = text(&browser, "[data-out=code]");
    let guesses = Guesses::read(&code).expect("a code");
    assert_eq!((guesses.round, guesses.steps), (3, steps.map(Some).to_vec()));
    let rows = "return [...document.querySelectorAll('[data-out=rows] tr')].map(r => r.cells[1].textContent)";
    let shown: Vec<String> = serde_json::from_value(browser.run(rows, json!([]))).expect("a table");
    let expected: Vec<String> = round
        .questions
        .iter()
        .zip(steps)
        .map(|(question, step)| said(&question.asked, Ruler::of(&question.asked).value(step)))
        .collect();
    assert_eq!(shown, expected);
    assert!(truth(&browser, "return document.querySelectorAll('#result .qr path').length === 1"));
    click(&browser, "#again");
    assert_eq!(question(&browser), "answer-phone");
    assert_eq!(text(&browser, "#answer-phone [data-out=mine]"), class_words(Lang::En).not_yet);
    browser.no_complaints();
}

#[test]
fn all_questions_and_answers_stand_on_the_page_without_scripts() {
    let browser = Browser::without_javascript();
    if Engine::get() == Engine::WebKit {
        // Its driver cannot switch scripts off; the source is the same page.
        browser.go(&page("en", ""));
    } else {
        browser.go(&page("en", ""));
        assert!(!browser.source().contains("class=\"live\""));
    }
    let source = browser.source();
    for question in questions() {
        assert!(source.contains(&format!("id=\"{}\"", question.id)), "{}", question.id);
    }
    assert_eq!(source.matches("class=\"reveal\"").count(), questions().len());
}

/// Codes as they come from a class: pasted, one mistyped, one twice, one by QR code.
/// A browser that keeps nothing still shows the class, and says that it keeps nothing.
#[test]
fn the_projector_shows_one_thing_at_a_time_by_keys() {
    let browser = Browser::start();
    open(&browser, &page("en", "?round=first-guess&show=projector"));
    let visible = |selector: &str| {
        let script = "const e = document.querySelector(arguments[0]); return !!e && e.checkVisibility()";
        browser.run(script, json!([selector])) == json!(true)
    };
    assert!(!visible(".mast") && !visible(".foot") && !visible("#lessons"));
    assert!(visible("#answer-phone h3") && !visible("#answer-phone .answer"));
    press(&browser, "ArrowRight");
    assert!(visible("#answer-phone .answer") && !visible("#answer-phone .why"));
    press(&browser, "PageDown");
    assert!(visible("#answer-phone .why") && !visible("#answer-phone .talk"));
    press(&browser, "ArrowRight");
    assert!(!visible("#answer-phone .why") && visible("#answer-phone .talk"));
    press(&browser, "ArrowRight");
    assert_eq!(question(&browser), "video-kettle");
    press(&browser, "ArrowLeft");
    assert_eq!(question(&browser), "answer-phone");
    // In the slider an arrow key is the slider's.
    press(&browser, "ArrowRight");
    press(&browser, "Escape");
    assert!(visible(".mast") && visible(".foot"));
    browser.no_complaints();
}

/// What the teacher sets is what the class finds, also from the file, also after a change.
#[test]
fn phones_chromebooks_and_long_words_hold() {
    let browser = Browser::start();
    for path in ["", "tally/", "prepare/", "../task.html"] {
        for lang in ["en", "zh-hans"] {
            for (width, height) in [(360, 740), (1366, 768)] {
                browser.resize(width, height);
                open(&browser, &page(lang, path));
                let fits = "return document.documentElement.scrollWidth <= document.documentElement.clientWidth";
                assert!(truth(&browser, fits), "{lang} {path} {width}");
            }
        }
    }
}
