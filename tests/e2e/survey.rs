//! The survey's page at work: choices, what-ifs, links, files.

use footprint::survey::View;
use per_prompt::names::Names;
use per_prompt::text::Lang;
use per_prompt::ui::survey::count;
use per_prompt::view::survey::{Words, what_ifs};
use serde_json::json;

use crate::browser::{Browser, Engine, site, slow};
use crate::share::{CATCH, file};
use crate::{click, open, type_into};

fn page(lang: Lang) -> String {
    site(lang.path()) + "report/"
}

fn text(browser: &Browser, script: &str) -> String {
    browser.run(&format!("return {script}"), json!([])).as_str().unwrap_or_default().to_owned()
}

/// Headings of the shown answers, in their order.
fn headings(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.answer h3')].map(h => h.textContent)";
    serde_json::from_value(browser.run(script, json!([]))).expect("headings")
}

fn expected(words: &Words, query: &str) -> Vec<String> {
    let (view, problems) = View::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    view.findings().iter().map(|shown| words.capital(shown.cells[0].answer)).collect()
}

/// Waits for the address to carry the state, then compares the page with it.
fn agrees(browser: &Browser, words: &Words, field: &str) {
    browser.until(&format!("{field} stands in the address"), &format!("return location.search.includes('{field}')"));
    let query = text(browser, "location.search");
    assert_eq!(headings(browser), expected(words, &query), "{query}");
    let (view, _) = View::parse(&query);
    assert_eq!(text(browser, "document.querySelector('[data-out=count]').textContent"), count(words, &view));
    for (key, said) in what_ifs(words, &Names::of(words.lang), &view).0 {
        assert_eq!(text(browser, &format!("document.querySelector('[data-out={key}]').textContent")), said, "{query}");
    }
}

fn choose(browser: &Browser, name: &str, value: &str) {
    let script = "for (const e of document.querySelectorAll(`select[name=${arguments[0]}]`)) { e.value = arguments[1];
        e.dispatchEvent(new Event('change', {bubbles: true})); break; }";
    browser.run(script, json!([name, value]));
}

/// The program takes over without a change: the same cards, texts and heights.
#[test]
fn the_program_changes_nothing_by_taking_over() {
    let browser = Browser::start();
    for lang in Lang::ALL {
        let words = Words::of(lang);
        browser.go(&(slow(lang.path()) + "report/"));
        let answers = "document.querySelector('#slot-answers').innerHTML.replace(/<!--.*?-->/g, '')";
        let before = text(&browser, answers);
        let height = "return document.documentElement.scrollHeight";
        let tall = browser.run(height, json!([]));
        assert!(before.len() > 10_000 && text(&browser, "document.querySelector('#app').className").is_empty());
        browser.until("the program takes over", "return !!document.querySelector('#app.live')");
        assert_eq!(headings(&browser), expected(&words, ""));
        let plain = |html: &str| html.replace(" class=\"\"", "").replace("<p></p>", "");
        assert_eq!(plain(&text(&browser, answers)), plain(&before), "{lang:?}");
        assert_eq!(browser.run(height, json!([])), tall, "{lang:?}");
        let wide = "return document.documentElement.scrollWidth <= innerWidth";
        assert_eq!(browser.run(wide, json!([])), json!(true));
    }
    browser.no_complaints();
}

#[test]
fn groups_times_and_orders_filter_and_stand_in_the_link() {
    let browser = Browser::start();
    let words = Words::of(Lang::En);
    open(&browser, &page(Lang::En));
    for group in ["all", "asia-pacific", "europe", "north-america"] {
        click(&browser, &format!("[name=groups][value={group}]"));
    }
    agrees(&browser, &words, "groups=supplier.adopter");
    click(&browser, "[name=sort][value=gap]");
    agrees(&browser, &words, "sort=gap");
    // The largest gap is that of what adopters expect of suppliers in time, 29 points.
    assert_eq!(headings(&browser)[0], "Suppliers should have clear sustainability goals");
    click(&browser, "[name=when][value='12m']");
    agrees(&browser, &words, "when=12m");
    assert_eq!(headings(&browser).len(), 1);
    // The link restores it all.
    let address = text(&browser, "location.href");
    open(&browser, &address);
    agrees(&browser, &words, "when=12m");
    let checked = "return [...document.querySelectorAll('[name=groups]:checked')].map(e => e.value)";
    assert_eq!(browser.run(checked, json!([])), json!(["supplier", "adopter"]));
    // Nothing chosen says so, and everything comes back.
    click(&browser, "[name=groups][value=supplier]");
    click(&browser, "[name=groups][value=adopter]");
    browser.until("a word", "return !!document.querySelector('#slot-answers > .msg')");
    click(&browser, "#show-all");
    browser.until("the whole", "return location.search === '?v=1'");
    assert_eq!(headings(&browser), expected(&words, ""));
    browser.no_complaints();
}

/// The place on the page stays in the address, and going back from one does not
/// bring back an older state.
#[test]
fn the_address_keeps_place_and_state() {
    let browser = Browser::start();
    let words = Words::of(Lang::En);
    open(&browser, &(page(Lang::En) + "#s-what-if"));
    type_into(&browser, "rack", "250");
    agrees(&browser, &words, "rack=250");
    assert_eq!(text(&browser, "location.hash"), "#s-what-if");
    // What a screen reader hears: the result that changed, once.
    browser.until("the announcement", "return document.getElementById('announce').textContent.includes('250')");
    browser.run("location.hash = '#s-findings'", json!([]));
    type_into(&browser, "rack", "260");
    agrees(&browser, &words, "rack=260");
    browser.run("history.back()", json!([]));
    browser.until("the earlier place", "return location.hash === '#s-what-if'");
    agrees(&browser, &words, "rack=260");
}

#[test]
fn what_ifs_follow_their_inputs() {
    let browser = Browser::start();
    let words = Words::of(Lang::ZhHans);
    open(&browser, &page(Lang::ZhHans));
    for (field, typed, link) in [
        ("rack", "1,000", "rack=1000"),
        ("gain", "2.5", "gain=2.5"),
        ("cooling", "10", "cooling=10"),
        ("factor", "１０００", "factor=1000"),
        ("years", "5", "years=5"),
        ("use", "1,5", "use=1.5"),
        ("double", "6", "double=6"),
        ("market", "30", "market=30"),
        ("saved", "20", "saved=20"),
        ("tokens", "250", "tokens=250"),
    ] {
        type_into(&browser, field, typed);
        agrees(&browser, &words, link);
    }
    choose(&browser, "place", "north-america");
    agrees(&browser, &words, "place=north-america");
    let places = "return [...document.querySelectorAll('[name=place]')].every(e => e.value === 'north-america')";
    assert_eq!(browser.run(places, json!([])), json!(true));
    click(&browser, "[name=evidence][value=report]");
    agrees(&browser, &words, "evidence=report");
    browser.no_complaints();
}

/// The length of the answer goes with the evidence, unless someone has set it.
#[test]
fn the_reports_prompt_brings_its_length() {
    let browser = Browser::start();
    let words = Words::of(Lang::En);
    open(&browser, &page(Lang::En));
    click(&browser, "[name=evidence][value=report]");
    agrees(&browser, &words, "evidence=report");
    assert_eq!(text(&browser, "document.querySelector('[name=tokens]').value"), "2,000");
}

#[test]
fn bad_numbers_and_links_are_named_and_the_rest_stays() {
    let browser = Browser::start();
    let words = Words::of(Lang::En);
    open(&browser, &(page(Lang::En) + "?v=1&groups=europe&rack=-3&sort=prettiest&double=5"));
    assert_eq!(headings(&browser), expected(&words, "groups=europe"));
    assert_eq!(text(&browser, "document.querySelector('[name=double]').value"), "5");
    let messages = text(&browser, "document.querySelector('.messages').textContent");
    assert!(
        messages.contains("Power of the rack") && messages.contains("prettiest") && messages.contains("Order"),
        "{messages}"
    );
    let before = text(&browser, "document.querySelector('[data-out=out-rack]').textContent");
    type_into(&browser, "rack", "lots");
    browser.until("a message", "return !document.getElementById('rack-problem').hidden");
    let message = text(&browser, "document.getElementById('rack-problem').textContent");
    assert!(
        message.contains("Power of the rack") && message.contains("1–1,000,000") && message.contains("lots"),
        "{message}"
    );
    assert_eq!(text(&browser, "document.querySelector('[data-out=out-rack]').textContent"), before);
    type_into(&browser, "rack", "200");
    agrees(&browser, &words, "rack=200");
    browser.no_complaints();
}

/// What was asked stays open when the order changes, and goes with its answer.
#[test]
fn details_stay_open_with_their_answer() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    let id = "answer-criteria.cost";
    browser.run("document.getElementById(arguments[0]).querySelector('details').open = true", json!([id]));
    click(&browser, "[name=sort][value=size]");
    browser.until("another order", "return document.querySelector('.answer').id !== 'answer-ai-importance.now' || location.search.includes('sort=size')");
    let open = "return [...document.querySelectorAll('.answer details[open]')].map(d => d.closest('.answer').id)";
    assert_eq!(browser.run(open, json!([])), json!([id]));
    browser.no_complaints();
}

#[test]
fn files_of_a_choice_and_pictures_of_figures() {
    let browser = Browser::start();
    open(&browser, &(page(Lang::En) + "?v=1&groups=supplier.adopter"));
    browser.run(CATCH, json!([]));
    let [name, kind, csv] = file(&browser, "#choice-csv");
    assert!(name == "green-ai-answers.csv" && kind.starts_with("text/csv"), "{name} {kind}");
    assert!(
        csv.contains("priority-metrics.adopter")
            && !csv.contains("obstacle.europe")
            && csv.contains("groups=supplier.adopter"),
        "{csv}"
    );
    let [_, kind, svg] = file(&browser, "#choice-svg");
    assert!(kind == "image/svg+xml" && svg.starts_with("<svg xmlns") && svg.contains("Economist Impact"), "{svg}");
    for (button, pixels) in [("#choice-png", 1920), ("[data-png=policy]", 1920), ("[data-png=roles]", 640)] {
        browser.run("caught.length = 0", json!([]));
        click(&browser, button);
        browser.until("a picture", "return caught.some(blob => blob.type === 'image/png')");
        let size = "const blob = caught.find(blob => blob.type === 'image/png');
            return createImageBitmap(blob).then(image => image.width)";
        let width = browser.run(size, json!([]));
        assert_eq!(width, json!(pixels), "{button}");
        // Not an empty page: the picture has ink on it.
        let ink = "const blob = caught.find(blob => blob.type === 'image/png');
            return createImageBitmap(blob).then(image => { const c = document.createElement('canvas');
              c.width = image.width; c.height = image.height; const x = c.getContext('2d'); x.drawImage(image, 0, 0);
              const p = x.getImageData(0, 0, c.width, c.height).data; let dark = 0;
              for (let i = 0; i < p.length; i += 4) if (p[i] < 90) dark++; return dark > 2000; })";
        assert_eq!(browser.run(ink, json!([])), json!(true), "{button}");
    }
    browser.no_complaints();
}

/// Links beside the figures are files that lie there.
#[test]
fn static_files_are_served() {
    let browser = Browser::start();
    open(&browser, &page(Lang::ZhHans));
    let missing = "return Promise.all([...document.querySelectorAll('a[download]')].map(a =>
        fetch(a.href).then(r => r.ok ? '' : a.href))).then(all => all.filter(Boolean))";
    assert_eq!(browser.run(missing, json!([])), json!([]));
    let files = browser.run("return document.querySelectorAll('a[download]').length", json!([]));
    assert_eq!(files, json!(2 * 14 + 1));
}

#[test]
fn a_finding_opens_the_calculator_in_its_region() {
    let browser = Browser::start();
    open(&browser, &page(Lang::En));
    let link = text(&browser, "document.querySelector('.estimates .btn').href");
    open(&browser, &link);
    browser.until("two set-ups", "return !!document.querySelector(\"[name='b.evidence']\")");
    let places = "return ['place', 'b.place'].map(name => document.querySelector(`[name=\"${name}\"]`).value)";
    assert_eq!(browser.run(places, json!([])), json!(["asia-pacific", "europe"]));
    browser.no_complaints();
}

#[test]
fn the_page_is_whole_without_scripts_and_on_a_narrow_phone() {
    if Engine::get() != Engine::WebKit {
        let browser = Browser::without_javascript();
        browser.go(&page(Lang::En));
        let source = browser.source();
        assert!(source.contains("answer-obstacle.europe") && source.contains("MWh less electricity"));
    }
    let browser = Browser::start();
    browser.resize(360, 740);
    for lang in Lang::ALL {
        open(&browser, &page(lang));
        browser.run("document.querySelectorAll('details').forEach(d => d.open = true)", json!([]));
        let over = "return [...document.querySelectorAll('main *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1
            && !e.closest('.scroll') && !e.closest('svg')).map(e => e.className + ' ' + e.textContent.slice(0, 40)).slice(0, 3)";
        assert_eq!(browser.run(over, json!([])), json!([]), "{lang:?}");
    }
    browser.no_complaints();
}
