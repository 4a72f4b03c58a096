//! Every control does what it says, and the page shows what `estimate` prints.

use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::text::Lang;
use per_prompt::text::number::{amount, range};
use per_prompt::view::{compared, points};
use serde_json::{Value, json};

use crate::browser::{Browser, site};
use crate::{agrees, click, expected, open, shown, type_into};

#[test]
fn the_default_page_shows_what_estimate_prints() {
    let browser = Browser::start();
    for lang in ["en", "zh-hans"] {
        open(&browser, &site(lang));
        assert_eq!(shown(&browser), expected(""), "{lang}");
    }
    browser.no_complaints();
}

#[test]
fn every_input_changes_the_result_and_the_link() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    for evidence in ["newer", "google", "epoch", "oviedo", "openai", "own"] {
        click(&browser, &format!("[name=evidence][value={evidence}]"));
        agrees(&browser, &format!("evidence={evidence}"));
    }
    type_into(&browser, "own", "0.7");
    agrees(&browser, "own=0.7");
    for (at, activity) in
        ["text", "reasoning", "image", "video", "agent", "search", "small", "document", "aisearch", "custom"]
            .iter()
            .enumerate()
    {
        type_into(&browser, activity, &(31 + at).to_string());
        agrees(&browser, &format!("{activity}={}", 31 + at));
    }
    type_into(&browser, "wh", "12.5");
    agrees(&browser, "wh=12.5");
    browser.run(
        "const e = document.querySelector('[name=place]'); e.value = 'FR'; e.dispatchEvent(new Event('change', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "place=FR");
    for water in ["on-site", "reservoirs", "wri"] {
        click(&browser, &format!("[name=water][value={water}]"));
        agrees(&browser, &format!("water={water}"));
    }
    type_into(&browser, "people", "30");
    agrees(&browser, "people=30");
    for period in ["week", "month", "year", "school-year"] {
        click(&browser, &format!("[name=period][value={period}]"));
        agrees(&browser, &format!("period={period}"));
    }
    type_into(&browser, "days", "190");
    agrees(&browser, "days=190");
    // The link restores it all.
    let before = shown(&browser);
    let address = browser.run("return location.href", json!([]));
    open(&browser, address.as_str().expect("an address"));
    assert_eq!(shown(&browser), before);
    click(&browser, "[name=evidence][value=report]");
    click(&browser, "[name=pue]");
    agrees(&browser, "pue=1");
    browser.no_complaints();
}

#[test]
fn sliders_and_buttons_move_counts() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, ".act .btn[aria-label^='One step more: Text']");
    agrees(&browser, "text=25");
    browser.run(
        "const e = document.querySelector('[name=slider-video]'); e.value = 12; e.dispatchEvent(new Event('input', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "video=15");
    browser.run(
        "const e = document.querySelector('[name=cursor]'); e.value = 150; e.dispatchEvent(new Event('input', {bubbles: true}))",
        json!([]),
    );
    agrees(&browser, "evidence=own");
}

/// The summary line at once, charts and what a screen reader hears a moment later.
#[test]
fn everything_follows_the_inputs() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    type_into(&browser, "text", "500");
    agrees(&browser, "text=500");
    let (scenario, _) = link::parse("text=500");
    let totals = Engine::new().totals(&scenario.a, &scenario.scale);
    for metric in Metric::ALL {
        let [low, _, median, _, high] = points(&totals, metric).expect("the world has all three");
        let (value, range) = (amount(metric, median), range(metric, low, median, high));
        let id = metric.id();
        let places = [
            ("the summary", format!("document.querySelector('[data-out=sum-{id}]').textContent"), &value),
            ("the result", format!("document.querySelector('#{id} .r90').textContent"), &range),
            ("the ruler", format!("document.querySelector('#ladder-{id} svg').getAttribute('aria-label')"), &range),
            ("the announcement", "document.getElementById('announce').textContent".into(), &range),
        ];
        for (place, script, words) in places {
            let said = browser.run(&format!("return {script}"), json!([]));
            assert!(said.as_str().is_some_and(|said| said.contains(words.as_str())), "{place}: {said}, not {words}");
        }
    }
    // The breakdown is of this result.
    let title = browser.run("return document.querySelector('[data-out=bars-title]').textContent", json!([]));
    assert!(title.as_str().unwrap_or_default().starts_with("Text prompt"), "{title}");
    browser.no_complaints();
}

#[test]
fn bad_input_is_named_and_the_last_good_result_stays() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    for typed in ["-5", "many", "99999999", "1,2,3"] {
        type_into(&browser, "text", typed);
        browser.until("a message", "return !document.getElementById('text-problem').hidden");
        let message = browser.run("return document.getElementById('text-problem').textContent", json!([]));
        let message = message.as_str().unwrap_or_default();
        assert!(
            message.contains("Text prompt") && message.contains("0–1,000,000") && message.contains(typed),
            "{message}"
        );
        assert!(shown(&browser)[0].is_some());
    }
    // A button puts what counts back into the field.
    type_into(&browser, "text", "-5");
    click(&browser, "#reset");
    let field = "const e = document.querySelector('[name=text]'); return [e.value, e.getAttribute('aria-invalid')]";
    assert_eq!(browser.run(field, json!([])), json!(["20", "false"]));
    // Half a person is another mistake than too many.
    type_into(&browser, "people", "1.5");
    browser.until("a message", "return !document.getElementById('people-problem').hidden");
    let message = browser.run("return document.getElementById('people-problem').textContent", json!([]));
    assert!(message.as_str().is_some_and(|message| message.contains("whole number")), "{message}");
    // Full-width digits and a decimal comma are understood.
    type_into(&browser, "text", "１２");
    agrees(&browser, "text=12");
    type_into(&browser, "text", "1,5");
    agrees(&browser, "text=1.5");
}

#[test]
fn a_bad_link_field_is_named_and_the_rest_kept() {
    let browser = Browser::start();
    open(&browser, &(site("zh-hans") + "?v=1&image=7&place=%3Cscript%3E&text=-1"));
    let messages = browser.run("return document.querySelector('.messages').textContent", json!([]));
    let messages = messages.as_str().unwrap_or_default();
    assert!(messages.contains("<script>") && messages.contains("文字提问"), "{messages}");
    assert_eq!(shown(&browser), expected("image=7"));
    browser.no_complaints();
}

#[test]
fn buttons_and_the_remaining_choices_work() {
    let browser = Browser::start();
    open(&browser, &site("zh-hans"));
    for metric in ["carbon", "water"] {
        click(&browser, &format!("[name=metric][value={metric}]"));
        agrees(&browser, &format!("metric={metric}"));
    }
    click(&browser, "[name=period][value=prompt]");
    agrees(&browser, "period=prompt");
    // One prompt mixes no evidence.
    assert_eq!(browser.run("return document.querySelector('.mixed').hidden", json!([])), json!(true));
    click(&browser, "[name=people][value='1000']");
    agrees(&browser, "people=1000");
    click(&browser, "#compare");
    browser.until("the focus moves on", "return document.activeElement.id === 'compare-stop'");
    type_into(&browser, "b.text", "7");
    agrees(&browser, "b.text=7");
    click(&browser, "#swap");
    agrees(&browser, "&text=7");
    click(&browser, "#compare-stop");
    browser.until("the comparison is gone", "return !location.search.includes('b.')");
    click(&browser, "#reset");
    browser.until("the sample day", "return !location.search.includes('people')");
    assert_eq!(shown(&browser), expected(""));
    browser.no_complaints();
}

#[test]
fn newer_evidence_is_one_tap_away() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "#use-newer");
    agrees(&browser, "evidence=newer");
    let hidden = browser.run("return document.querySelector('.mixed').hidden", json!([]));
    assert_eq!(hidden, Value::Bool(true));
}

#[test]
fn two_set_ups_compare() {
    let browser = Browser::start();
    open(&browser, &site("en"));
    click(&browser, "#compare");
    browser.until("the second set-up", "return !!document.querySelector(\"[name='b.evidence']\")");
    click(&browser, "[name='b.evidence'][value=newer]");
    agrees(&browser, "b.evidence=newer");
    // The first set-up's choices stay chosen beside their copies.
    for field in ["evidence", "water", "b.evidence", "b.water"] {
        let chosen = format!("return document.querySelectorAll('[name=\"{field}\"]:checked').length");
        assert_eq!(browser.run(&chosen, json!([])), json!(1), "{field}");
    }
    let heading = browser.run("return document.querySelector('#pair-energy h3').textContent", json!([]));
    // The ratio and its range are those of the command line's calculation.
    let (scenario, _) = link::parse("b.evidence=newer");
    let b = scenario.b.expect("a second set-up");
    let ratio = Engine::new().compare(&scenario.a, &b, &scenario.scale).energy;
    assert_eq!(heading, json!(format!("Electricity: {}", compared(Lang::En.text(), ratio))));
    browser.no_complaints();
}
