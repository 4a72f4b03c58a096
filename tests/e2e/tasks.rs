//! A task: set by the teacher, handed out as link and file, worked on by the class.

use footprint::link;
use per_prompt::text::Lang;
use per_prompt::text::classroom::class_words;
use serde_json::json;

use super::browser::{Browser, site};
use super::classroom::{page, text, truth};
use super::{click, expected, open, shown};

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
