//! The classroom: a pupil guesses and gets a code, a teacher collects codes, prepares a
//! task and hands it out.

use footprint::classroom::{Guesses, Ruler, Tally, rounds};
use footprint::data::questions;
use footprint::link;
use per_prompt::text::Lang;
use per_prompt::text::classroom::class_words;
use per_prompt::text::fill;
use per_prompt::view::classroom::said;
use serde_json::json;

use super::browser::{Browser, Engine, site};
use super::{click, expected, open, shown};

fn page(lang: &str, rest: &str) -> String {
    [&*site(lang), "classroom/", rest].concat()
}

fn text(browser: &Browser, selector: &str) -> String {
    let script = "return document.querySelector(arguments[0])?.textContent ?? ''";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().to_owned()
}

fn truth(browser: &Browser, script: &str) -> bool {
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

/// A browser that keeps nothing still shows the class, and says that it keeps nothing.
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
fn a_task_is_set_locked_handed_out_and_kept() {
    let browser = Browser::start();
    open(&browser, &page("en", "prepare/"));
    super::type_into(&browser, "text", "12");
    super::type_into(&browser, "people", "28");
    browser.run(
        "const s = document.querySelector('.knobs [name=place]'); s.value = 'FR'; s.dispatchEvent(new Event('change', {bubbles: true}))",
        json!([]),
    );
    click(&browser, "[name=part-place][value=lock]");
    click(&browser, "[name=part-doubt][value=hide]");
    let link = "return document.querySelector('textarea[name=link]').value";
    let address = browser.run(link, json!([])).as_str().expect("a link").to_owned();
    assert!(address.ends_with("#lock=place&hide=doubt"), "{address}");
    assert!(truth(&browser, "return document.querySelectorAll('.qr path').length === 1"));
    // What cannot be is said, and the last good state stays.
    super::type_into(&browser, "people", "many");
    assert!(!text(&browser, "#people-problem").is_empty());
    assert_eq!(browser.run(link, json!([])), json!(address));

    open(&browser, &address);
    let query = address.split_once('?').and_then(|(_, rest)| rest.split_once('#')).expect("a query").0;
    assert!(query.contains("people=28") && query.contains("place=FR"), "{query}");
    assert_eq!(shown(&browser), expected(query));
    assert!(truth(&browser, "return document.querySelector('select[name=place]').disabled"));
    assert!(truth(&browser, "return document.querySelector('#doubt').hidden"));
    assert!(!truth(&browser, "return document.querySelector('[name=people]').disabled"));
    // A change stays in the address, and so does what is locked.
    super::type_into(&browser, "image", "3");
    browser.until("the change is in the address", "return location.search.includes('image=3')");
    assert!(truth(&browser, "return location.hash === '#lock=place&hide=doubt'"));
    let changed = browser.run("return location.search", json!([]));
    assert_eq!(shown(&browser), expected(changed.as_str().expect("a query")));
    browser.no_complaints();

    // From the file, on the page without a task.
    open(&browser, &[&*site("en"), "task.html"].concat());
    let choose = "const data = new DataTransfer(); data.items.add(new File([arguments[0]], 'per-prompt-task.txt', {type: 'text/plain'}));
        const field = document.querySelector('#task-file'); field.files = data.files;
        field.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(choose, json!(["Dear parents,\nno task in here"]));
    browser.until("a clear error", "return !document.querySelector('#task-problem').hidden");
    // The copy that made the file may have stood elsewhere.
    let elsewhere = address.replace(&site("en"), "https://school.example/ai/en/");
    browser.run(choose, json!([format!("A task\r\n\r\n{elsewhere}\r\n")]));
    browser.until(
        "the task is open",
        "return location.search.includes('people=28') && document.querySelector('#app.live') !== null",
    );
    browser.until("it is locked", "return document.querySelector('select[name=place]').disabled");
    assert_eq!(shown(&browser), expected(query));
}

#[test]
fn a_link_from_the_calculator_becomes_a_task() {
    let browser = Browser::start();
    open(&browser, &page("en", "prepare/"));
    let set = "const e = document.querySelector('[name=own-link]'); e.value = arguments[0]; document.querySelector('#use-link').click()";
    browser.run(set, json!(["https://example.org/not-ours"]));
    assert!(text(&browser, "#own-link-problem").contains(class_words(Lang::En).link_failed));
    let query = link::write(&link::parse("v=1&text=7&place=PL&people=31").0);
    browser.run(set, json!([format!("https://elsewhere.example/en/?{query}#results")]));
    let people = "return document.querySelector('[name=people]').value";
    assert_eq!(browser.run(people, json!([])), json!("31"));
    let address = browser.run("return document.querySelector('textarea[name=link]').value", json!([]));
    assert!(address.as_str().is_some_and(|address| address.ends_with(&query)), "{address}");
    browser.no_complaints();
}

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
