//! The page of claims at work: a number is typed, and what gives it is found.

use footprint::claims::Claimed;
use footprint::model::Engine as Model;
use per_prompt::names::Names;
use per_prompt::text::Lang;
use per_prompt::text::claims::claims;
use per_prompt::view::claims::{Asked, Line, combinations, line, ordered, published_lines, summary};
use serde_json::json;

use crate::browser::{Browser, Engine, site, slow};
use crate::{click, open, type_into};

fn page(lang: Lang) -> String {
    site(lang.path()) + "claims/"
}

fn text(browser: &Browser, script: &str) -> String {
    browser.run(&format!("return {script}"), json!([])).as_str().unwrap_or_default().to_owned()
}

/// What native code says of a claim.
fn expected(lang: Lang, claimed: Claimed) -> Vec<Line> {
    let (mut engine, names) = (Model::new(), Names::of(lang));
    let all = combinations(claimed.metric).into_iter().filter_map(|combination| {
        line(lang.text(), claims(lang), &names, claimed, &Asked::of(&mut engine, claimed.metric, combination))
    });
    ordered(all.collect())
}

/// Waits for the address to carry the claim, then compares every line.
fn agrees(browser: &Browser, lang: Lang, field: &str) -> Vec<Line> {
    browser.until(&format!("{field} stands in the address"), &format!("return location.search.includes('{field}')"));
    let done = "return !document.querySelector('#try li:not([hidden])') ? false : !/…$/.test(document.querySelector('[data-out=summary]').textContent)";
    browser.until("the work is done", done);
    let (claimed, problems) = Claimed::parse(&text(browser, "location.search"));
    assert!(problems.is_empty(), "{problems:?}");
    let lines = expected(lang, claimed);
    let shown = "return [...document.querySelectorAll('.gives li:not([hidden])')].map(li => [li.parentNode.id,
        li.querySelector('b').textContent, li.querySelector('span').textContent, li.querySelector('a').getAttribute('href')])";
    let shown: Vec<[String; 4]> = serde_json::from_value(browser.run(shown, json!([]))).expect("lines");
    let wanted: Vec<[String; 4]> = lines
        .iter()
        .map(|line| {
            let list = if line.gives { "gives" } else { "misses" };
            [list.into(), line.name.clone(), line.said.clone(), format!("../?{}", line.link)]
        })
        .collect();
    assert_eq!(shown, wanted, "{claimed:?}");
    assert_eq!(
        text(browser, "document.querySelector('[data-out=summary]').textContent"),
        summary(claims(lang), claimed, &lines)
    );
    let published = "return [...document.querySelectorAll('[data-reach]')].map(e => e.hidden ? '' : e.textContent)";
    let published: Vec<String> = serde_json::from_value(browser.run(published, json!([]))).expect("lines");
    assert_eq!(published, published_lines(lang, claimed));
    lines
}

#[test]
fn a_number_is_traced_to_what_gives_it() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    type_into(&browser, "value", "0.3");
    let lines = agrees(&browser, Lang::En, "value=0.3");
    assert!(lines.iter().filter(|line| line.gives).count() >= 3);
    // 519 mL: the bottle for an e-mail. Of carbon, then of water in every place.
    type_into(&browser, "value", "519");
    agrees(&browser, Lang::En, "value=519");
    for (metric, field) in [("carbon", "metric=carbon"), ("water", "metric=water")] {
        click(&browser, &format!("[name=metric][value={metric}]"));
        agrees(&browser, Lang::En, field);
    }
    // The link restores it in the other language.
    let link = text(&browser, "location.href").replace("/en/", "/zh-hans/");
    open(&browser, &link);
    browser.until("the work is done", "return document.querySelectorAll('.gives li:not([hidden])').length === 40");
    agrees(&browser, Lang::ZhHans, "metric=water");
    browser.no_complaints();
}

/// What the instrument opens is what it said.
#[test]
fn its_links_open_the_calculator_at_that_result() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    let link = text(&browser, "document.querySelector('#gives a').href");
    open(&browser, &link);
    assert_eq!(text(&browser, "document.querySelector('#energy .big data').value"), "2.9");
    // And of a claim: the bottle's settings give about half a litre.
    open(&browser, &page(Lang::En));
    let link = text(&browser, "document.querySelector('#wapo-2024-bottle-email-water a').href");
    open(&browser, &link);
    assert_eq!(text(&browser, "document.querySelector('[name=own]').value"), "140");
    browser.no_complaints();
}

#[test]
fn bad_numbers_and_links_are_named_and_the_last_good_ones_stay() {
    let browser = Browser::start();
    open(&browser, &(page(Lang::En) + "?v=1&data=1999-01.1&metric=heat&value=0.5"));
    let said = text(&browser, "document.querySelector('.messages').textContent");
    assert!(said.contains("heat") && said.contains("1999-01.1"), "{said}");
    // Opening a link does not rewrite it.
    assert!(text(&browser, "location.search").contains("1999-01.1"));
    assert_eq!(text(&browser, "document.querySelector('[name=value]').value"), "0.5");
    browser
        .until("the work is done", "return document.querySelector('[data-out=summary]').textContent.includes('0.5')");
    let before = text(&browser, "document.querySelector('[data-out=summary]').textContent");
    type_into(&browser, "value", "a lot");
    browser.until("a message", "return !document.querySelector('.typed .msg').hidden");
    let message = text(&browser, "document.querySelector('.typed .msg').textContent");
    assert!(message.contains("a lot") && message.contains("Claimed for one prompt"), "{message}");
    assert_eq!(text(&browser, "document.querySelector('[data-out=summary]').textContent"), before);
    browser.no_complaints();
}

#[test]
fn the_program_changes_nothing_by_taking_over() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        browser.go(&(slow(lang.path()) + "claims/"));
        let html = "document.querySelector('#app').innerHTML";
        let before = text(&browser, html);
        assert!(before.len() > 20_000);
        browser.until("the program takes over", "return !!document.querySelector('#app.live')");
        assert_eq!(text(&browser, html), before, "{lang:?}");
    }
    browser.no_complaints();
}

#[test]
fn the_page_is_whole_without_scripts_and_on_a_narrow_phone() {
    if Engine::get() != Engine::WebKit {
        let browser = Browser::without_javascript();
        browser.go(&page(Lang::En));
        let source = browser.source();
        assert!(source.contains("hao-2025-cerrillos") && source.contains(": 3 of 10"));
    }
    let browser = Browser::start();
    browser.resize(360, 740);
    for lang in Lang::ALL {
        open(&browser, &page(lang));
        let wide = "return [document.documentElement.scrollWidth, innerWidth]";
        let wide: [u32; 2] = serde_json::from_value(browser.run(wide, json!([]))).expect("widths");
        assert!(wide[0] <= wide[1], "{lang:?}: {wide:?}");
    }
    browser.no_complaints();
}
