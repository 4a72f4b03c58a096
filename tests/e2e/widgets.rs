//! Embeds at work: what a reader changes, and what stays as it was.

use footprint::data::ARCHIVE;
use per_prompt::page::Widget;
use per_prompt::text::Lang;
use per_prompt::view::widget::Preset;
use serde_json::json;

use crate::browser::{Browser, Engine};
use crate::embeds::{article, figure};
use crate::host::Host;
use crate::type_into;

const PROGRAM: &str = "return !!document.querySelector('#widget[data-live]')";

fn shown(browser: &Browser) -> String {
    browser.run("return document.getElementById('shown').innerHTML", json!([])).as_str().unwrap_or_default().into()
}

fn text(browser: &Browser, selector: &str) -> String {
    let script = "const e = document.querySelector(arguments[0]); return e ? e.textContent : ''";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().replace('\u{a0}', " ")
}

/// Chooses in a list as a reader does.
fn choose(browser: &Browser, name: &str, value: &str) {
    let script = "const e = document.querySelector(`select[name='${arguments[0]}']`);
        e.focus(); e.value = arguments[1]; e.dispatchEvent(new Event('change', {bubbles: true}))";
    browser.run(script, json!([name, value]));
}

#[test]
fn an_embed_stays_the_same_to_the_letter_when_its_program_comes() {
    let browser = Browser::start();
    for path in [
        "en/one/text",
        "zh-hans/compare/text-image",
        "en/chart/drivers",
        "en/what-if/tokens",
        "zh-hans/ladder/day-water",
    ] {
        browser.go(&figure(path));
        browser.watch();
        let before = shown(&browser);
        browser.run("document.querySelector('#controls [name]').focus()", json!([]));
        browser.until("the program", PROGRAM);
        assert_eq!(shown(&browser), before, "{path}");
        browser.no_complaints();
    }
}

#[test]
fn a_reader_changes_an_embed_and_its_credit_follows() {
    let browser = Browser::start();
    browser.go(&figure("en/one/text"));
    choose(&browser, "activity", "image");
    browser.until("the program", PROGRAM);
    browser.until("images", "return document.querySelector('h1').textContent === 'One generated image'");
    type_into(&browser, "count", "30");
    browser.until("thirty", "return document.querySelector('h1').textContent === '30 generated images a day'");
    choose(&browser, "place", "FR");
    browser.until("France", "return document.querySelector('.sub').textContent.includes('France')");
    let link =
        text(&browser, "h1") + &browser.run("return document.querySelector('.credit a').href", json!([])).to_string();
    for part in ["image=30", "place=FR", "text=0", "evidence=newer"] {
        assert!(link.contains(part), "{part}: {link}");
    }
    // What cannot be used is named, and the last number stays.
    let before = shown(&browser);
    type_into(&browser, "count", "many");
    browser.until("a message", "return !document.getElementById('count-problem').hidden");
    assert!(
        text(&browser, "#count-problem").contains("“How many” needs a number"),
        "{}",
        text(&browser, "#count-problem")
    );
    assert_eq!(shown(&browser), before);
}

#[test]
fn an_address_with_a_mistake_says_so_and_keeps_the_rest() {
    let browser = Browser::start();
    browser.go(&figure("en/one/image/?image=3&place=Atlantis&utm_source=news"));
    browser.until("the program", PROGRAM);
    assert_eq!(text(&browser, "h1"), "3 generated images a day");
    assert!(text(&browser, ".msg:not([hidden])").contains("Atlantis"));
    assert!(!text(&browser, "#widget").contains("utm"));
}

#[test]
fn a_frozen_embed_computes_with_its_own_figures() {
    let version = ARCHIVE[0].version;
    let browser = Browser::start();
    browser.go(&figure(&format!("{version}/en/one/report/?text=10")));
    browser.until("the program", PROGRAM);
    assert_eq!(text(&browser, ".value"), "29 Wh");
    let link = browser.run("return document.querySelector('.credit a').href", json!([])).to_string();
    assert!(link.contains(&format!("data={version}")), "{link}");
    assert!(text(&browser, ".source").contains(version));
}

#[test]
fn looks_are_asked_for_by_the_address() {
    let browser = Browser::start();
    let paper = "return getComputedStyle(document.body).backgroundColor";
    browser.go(&figure("en/one/text/?theme=dark&accent=0a5e8c&controls=off"));
    assert_eq!(browser.run(paper, json!([])), "rgb(23, 22, 20)");
    assert_eq!(
        browser.run("return getComputedStyle(document.querySelector('main')).borderTopColor", json!([])),
        "rgb(10, 94, 140)"
    );
    assert_eq!(browser.run("return document.getElementById('controls').getClientRects().length", json!([])), 0);
    browser.go(&figure("en/one/text/?theme=light&accent=red"));
    assert_eq!(browser.run(paper, json!([])), "rgb(251, 250, 247)");
    assert_ne!(browser.run("return document.getElementById('controls').getClientRects().length", json!([])), 0);
}

/// Measured where the heights come from; other engines have other fonts.
#[test]
fn frames_without_a_script_are_high_enough_but_not_much_higher() {
    if Engine::get() != Engine::Chromium {
        return;
    }
    let host = Host::new(&article(
        "<script>addEventListener('message', e => {
            const frame = document.querySelector('iframe');
            if (frame && e.source === frame.contentWindow && e.data.type === 'per-prompt:height') window.told = e.data.height
        })</script>",
    ));
    let browser = Browser::start();
    browser.go(&host.address);
    let mut wrong = Vec::new();
    for preset in Preset::all() {
        let measured = [600, 320].map(|width| {
            let told = Lang::ALL.map(|lang| {
                let address = figure(&format!("{}/{}", lang.path(), preset.path()));
                // Another frame each time: what the last one said late is not of this one. High
                // enough not to scroll, which would make it narrower.
                let load = "document.querySelector('iframe')?.remove(); window.told = 0;
                    const f = document.createElement('iframe'); f.src = arguments[0];
                    f.style.cssText = `border:0;width:${arguments[1]}px;height:6000px`; document.body.append(f)";
                browser.run(load, json!([address, width]));
                browser.until("its height", "return window.told > 0");
                browser.run("return window.told", json!([])).as_i64().unwrap_or_default()
            });
            told[0].max(told[1])
        });
        let widget = Widget::of(Lang::En, preset, false);
        let promised = [600, 320].map(|width| i64::from(widget.height(width)));
        let fits = |at: usize| measured[at] <= promised[at] && measured[at] * 115 / 100 >= promised[at] - 20;
        if !fits(0) || !fits(1) {
            wrong.push(format!("{} {} {}", preset.path(), measured[0], measured[1]));
        }
    }
    assert!(wrong.is_empty(), "lines for src/page/widget/heights.txt:\n{}", wrong.join("\n"));
}
