//! The page of evidence at work: choices, search, pages of rows, links.

use footprint::data;
use footprint::evidence::{Filter, keys};
use per_prompt::text::Lang;
use serde_json::json;

use crate::browser::{Browser, Engine, site, slow};
use crate::{click, open, type_into};

fn page(lang: Lang) -> String {
    site(lang.path()) + "evidence/"
}

fn text(browser: &Browser, script: &str) -> String {
    browser.run(&format!("return {script}"), json!([])).as_str().unwrap_or_default().to_owned()
}

/// Rows that show.
fn shown(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('tr[data-keys]')].filter(r => !r.classList.contains('off')).map(r => r.id)";
    serde_json::from_value(browser.run(script, json!([]))).expect("rows")
}

/// Dots and ticks of the picture that shows.
fn dots(browser: &Browser) -> usize {
    let script =
        "const picture = [...document.querySelectorAll('.lanes svg')].find(s => s.getBoundingClientRect().width);
        const paths = [...picture.querySelectorAll('path[stroke-width=\"22\"], path[stroke-width=\"7\"]')];
        return paths.map(p => (p.getAttribute('d').match(/M/g) || []).length).reduce((a, b) => a + b, 0)";
    browser.run(script, json!([])).as_u64().unwrap_or(0) as usize
}

fn choose(browser: &Browser, name: &str, value: &str) {
    let script = "const e = document.querySelector(`[name=${arguments[0]}]`); e.value = arguments[1];
        e.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(script, json!([name, value]));
}

/// How many rows a filter takes, by the native code.
fn expected(filter: &Filter) -> (usize, usize) {
    let rows: Vec<_> = data::evidence().iter().filter(|row| filter.takes(&keys(row))).collect();
    let dots = rows.iter().filter(|row| footprint::evidence::is_charted(row) && row.central().is_some()).count();
    (rows.len(), dots)
}

fn agrees(browser: &Browser, filter: &Filter) {
    let (rows, expected_dots) = expected(filter);
    assert!(
        text(browser, "document.getElementById('count').textContent").starts_with(&format!("{rows} of 327")),
        "{filter:?}"
    );
    assert_eq!(shown(browser).len(), rows.min(10), "{filter:?}");
    // The chart is out of sight here and follows when the inputs rest.
    let drawn = (0..40).any(|_| {
        std::thread::sleep(std::time::Duration::from_millis(50));
        dots(browser) == expected_dots
    });
    assert!(drawn, "{filter:?}: {} dots, not {expected_dots}", dots(browser));
}

/// Nothing moves above the table when the program takes over, and nothing is lost.
#[test]
fn the_program_takes_over_without_a_move() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        browser.go(&(slow(lang.path()) + "evidence/"));
        assert_eq!(shown(&browser).len(), 327);
        let top = "return Math.round(document.querySelector('.every').getBoundingClientRect().top + scrollY)";
        let before = browser.run(top, json!([]));
        browser.until("the program takes over", "return !!document.querySelector('#app.live')");
        assert_eq!(browser.run(top, json!([])), before, "{lang:?}");
        assert_eq!(shown(&browser).len(), 10);
    }
    browser.no_complaints();
}

#[test]
fn choices_narrow_table_and_chart_and_stand_in_the_link() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    let mut filter = Filter::default();
    agrees(&browser, &filter);
    for (at, field, word) in [
        (0, "activity", "text"),
        (1, "boundary", "facility"),
        (2, "method", "modelled"),
        (3, "year", "2025"),
        (4, "model", "GPT"),
        (5, "checked", "A"),
    ] {
        choose(&browser, field, word);
        filter.chosen[at] = word.into();
        agrees(&browser, &filter);
    }
    browser.until("the link", "return location.search.includes('checked=A')");
    let link = text(&browser, "location.href");
    assert!(link.contains("activity=text&boundary=facility&method=modelled&year=2025&model=GPT"), "{link}");
    // The link restores it all, in the other language too.
    open(&browser, &link.replace("/en/", "/zh-hans/"));
    assert_eq!(shown(&browser).len(), expected(&filter).0.min(10));
    open(&browser, &link);
    agrees(&browser, &filter);
    click(&browser, "#clear");
    agrees(&browser, &Filter::default());
    browser.no_complaints();
}

#[test]
fn search_finds_rows_by_all_words() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    type_into(&browser, "q", "devries chatgpt");
    // Titles and conditions are searched too: this one names nothing at all.
    browser.until("no row", "return document.getElementById('count').textContent.startsWith('No figure')");
    assert!(shown(&browser).is_empty());
    type_into(&browser, "q", "Mistral answer");
    browser.until("rows", "return document.getElementById('count').textContent.includes(' of 327')");
    let found = shown(&browser);
    assert!(found.contains(&"mistral-carbon".to_owned()) && found.contains(&"mistral-water".to_owned()), "{found:?}");
    browser.until("the link", "return location.search.includes('q=Mistral')");
    browser.no_complaints();
}

#[test]
fn pages_turn_and_all_rows_can_be_had() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    let first = shown(&browser);
    assert_eq!(text(&browser, "document.getElementById('rows').textContent"), "Rows 1–10");
    assert_eq!(text(&browser, "document.getElementById('previous').getAttribute('aria-disabled')"), "true");
    click(&browser, "#next");
    let second = shown(&browser);
    assert!(second.len() == 10 && second.iter().all(|row| !first.contains(row)));
    click(&browser, "#every");
    assert_eq!(shown(&browser).len(), 327);
    click(&browser, "#every");
    assert_eq!(shown(&browser), first);
    // A link to a row turns to its page, from within the page too, and past a filter.
    choose(&browser, "activity", "video");
    browser.run("location.hash = '#devries-chatgpt'", json!([]));
    browser.until("its page", "return !document.getElementById('devries-chatgpt').classList.contains('off')");
    agrees(&browser, &Filter::default());
    assert!(!text(&browser, "location.search").contains("activity"));
    open(&browser, &(page(Lang::ZhHans) + "#devries-chatgpt"));
    assert!(shown(&browser).contains(&"devries-chatgpt".to_owned()));
    browser.no_complaints();
}

/// What was chosen before the program was there counts beside what the link says.
#[test]
fn early_choices_count() {
    let browser = Browser::start();
    browser.go(&(slow("en") + "evidence/?v=1&activity=video"));
    choose(&browser, "method", "measured");
    browser.until("the program takes over", "return !!document.querySelector('#app.live')");
    let mut filter = Filter::default();
    (filter.chosen[0], filter.chosen[2]) = ("video".into(), "measured".into());
    agrees(&browser, &filter);
    browser.until("the link", "return location.search.includes('activity=video&method=measured')");
    browser.no_complaints();
}

#[test]
fn a_bad_link_is_named_and_the_rest_counts() {
    let browser = Browser::start();
    open(&browser, &(page(Lang::En) + "?v=1&data=1999-01.1&activity=video&method=guessed"));
    let mut filter = Filter::default();
    filter.chosen[0] = "video".into();
    agrees(&browser, &filter);
    let said = text(&browser, "document.querySelector('.messages').textContent");
    assert!(said.contains("method") && said.contains("1999-01.1"), "{said}");
    browser.no_complaints();
}

/// A figure opens in the calculator as itself.
#[test]
fn a_figure_is_used_in_the_calculator() {
    let browser = Browser::start();
    open(&browser, &(page(Lang::En) + "#google-energy"));
    let link = text(&browser, "document.querySelector('#google-energy td:last-child a').href");
    open(&browser, &link);
    assert_eq!(text(&browser, "document.querySelector('#energy .big data').value"), "0.24");
    browser.no_complaints();
}

#[test]
fn the_page_is_whole_without_scripts_and_on_a_narrow_phone() {
    if Engine::get() != Engine::WebKit {
        let browser = Browser::without_javascript();
        browser.go(&page(Lang::En));
        let source = browser.source();
        assert!(source.contains("id=\"devries-chatgpt\"") && source.matches("data-keys=").count() == 327);
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
