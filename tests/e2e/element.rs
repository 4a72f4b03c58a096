//! `<per-prompt>`: a frame for pages that load the script.

use serde_json::json;

use crate::browser::Browser;
use crate::embeds::{article, embed, figure, read};
use crate::host::Host;

/// An article with elements and the script, `count` times.
fn host(elements: &str, count: usize) -> Host {
    let script = format!("<script async src=\"{}\"></script>", embed("embed.js"));
    Host::new(&article(&(elements.to_owned() + &script.repeat(count))))
}

const FALLBACK: &str = "One text prompt takes about 0.3 Wh <a href=\"https://example.org/\">(source)</a>.";

const FRAME: &str = "return document.querySelector('per-prompt').shadowRoot.querySelector('iframe')";

fn address(browser: &Browser) -> String {
    browser.run(&format!("{FRAME}.src"), json!([])).as_str().unwrap_or_default().to_owned()
}

/// `FRAME` as part of a longer script.
fn frame() -> &'static str {
    FRAME.trim_start_matches("return ")
}

#[test]
fn the_element_shows_the_figure_as_high_as_it_is() {
    let element = format!("<per-prompt widget=\"one/text\" title=\"What a prompt takes\">{FALLBACK}</per-prompt>");
    let host = host(&element, 1);
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("a frame", "return !!document.querySelector('per-prompt').shadowRoot");
    let height = format!("const height = {}.style.height; return height !== '' && height !== '420px'", frame());
    browser.until("it fits", &height);
    let said = format!(
        "const frame = {}; return [frame.title, frame.loading, frame.referrerPolicy, frame.clientWidth === document.body.clientWidth]",
        frame()
    );
    let expected = json!(["What a prompt takes", "lazy", "no-referrer", true]);
    assert_eq!(browser.run(&said, json!([])), expected);
    let fallback = "return document.querySelector('per-prompt a').getClientRects().length";
    assert_eq!(browser.run(fallback, json!([])), 0, "the words of pages without the script are shown too");
    browser.enter(FRAME);
    read(&browser);
    browser.until("nothing scrolls", "const r = document.documentElement; return r.scrollHeight <= r.clientHeight");
    assert_eq!(browser.run("return document.referrer", json!([])), "");
}

#[test]
fn its_attributes_are_the_address_of_the_figure() {
    let data = footprint::data::DATASET;
    let browser = Browser::start();
    for (attributes, expected) in [
        ("widget=\"one/text\"", "en/one/text".into()),
        ("widget=\"one/text\" data=\"live\" lang=\"zh-CN\"", "zh-hans/one/text".into()),
        ("widget=\"one/text\" lang=\"fr\"", "en/one/text".into()),
        ("widget=\"one/text\" data=\"DATA\"", format!("{data}/en/one/text")),
        ("widget=\"one/image\" query=\"image=3&amp;place=FR\"", "en/one/image?image=3&place=FR".into()),
        (
            "widget=\"one/image\" query=\"?image=3\" theme=\"dark\" accent=\"aa3300\" controls=\"off\"",
            "en/one/image?image=3&theme=dark&accent=aa3300&controls=off".into(),
        ),
    ] {
        let attributes = attributes.replace("DATA", data);
        let host = host(&format!("<per-prompt {attributes}>{FALLBACK}</per-prompt>"), 1);
        browser.go(&host.address);
        browser.until("a frame", "return !!document.querySelector('per-prompt').shadowRoot");
        assert_eq!(address(&browser).trim_end_matches('?'), figure(&expected), "{attributes}");
    }
}

#[test]
fn it_speaks_the_language_around_it() {
    let host = host(&format!("<div lang=\"zh-Hans\"><per-prompt widget=\"one/text\">{FALLBACK}</per-prompt></div>"), 1);
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("a frame", "return !!document.querySelector('per-prompt').shadowRoot");
    assert_eq!(address(&browser).trim_end_matches('?'), figure("zh-hans/one/text"));
}

#[test]
fn what_makes_no_sense_leaves_the_words() {
    let browser = Browser::start();
    for attributes in [
        "",
        "widget=\"one\"",
        "widget=\"//evil.example/x\"",
        "widget=\"javascript:alert(1)/x\"",
        "widget=\"../../one/text\"",
        "widget=\"one/text\" data=\"2026\"",
        "widget=\"one/text\" data=\"../2026-11.2\"",
    ] {
        let host = host(&format!("<per-prompt {attributes}>{FALLBACK}</per-prompt>"), 1);
        browser.go(&host.address);
        browser.until("the script", "return !!window.customElements.get('per-prompt')");
        let state = "const element = document.querySelector('per-prompt');
            return [element.shadowRoot === null, element.querySelector('a').getClientRects().length]";
        assert_eq!(browser.run(state, json!([])), json!([true, 1]), "{attributes}");
    }
}

#[test]
fn another_attribute_shows_another_figure_and_adds_no_step_back() {
    let host = host(&format!("<per-prompt widget=\"one/text\">{FALLBACK}</per-prompt>"), 1);
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("a frame", "return !!document.querySelector('per-prompt').shadowRoot");
    browser.enter(FRAME);
    read(&browser);
    browser.leave_frames();
    let steps = browser.run("return history.length", json!([]));
    let change = "const element = document.querySelector('per-prompt');
        element.setAttribute('query', 'text=9'); element.setAttribute('lang', 'zh-hans')";
    browser.run(change, json!([]));
    assert_eq!(address(&browser), figure("zh-hans/one/text?text=9"));
    browser.enter(FRAME);
    read(&browser);
    browser.leave_frames();
    assert_eq!(browser.run("return history.length", json!([])), steps);
}

#[test]
fn the_script_twice_does_no_harm() {
    let host = host(&format!("<per-prompt widget=\"one/text\">{FALLBACK}</per-prompt>"), 3);
    let browser = Browser::start();
    browser.go(&host.address);
    browser.watch();
    browser.until(
        "all scripts",
        "return document.readyState === 'complete' && performance.getEntriesByType('resource').length > 0",
    );
    let height = format!("const height = {}.style.height; return height !== '' && height !== '420px'", frame());
    browser.until("it fits", &height);
    browser.no_complaints();
}

/// Where no script runs, as in many systems that clean what authors paste.
#[test]
fn without_the_script_the_words_and_the_link_are_there() {
    let host = Host::new(&article(&format!("<per-prompt widget=\"one/text\">{FALLBACK}</per-prompt>")));
    let browser = Browser::start();
    browser.go(&host.address);
    let state = "return document.querySelector('per-prompt').innerText";
    assert_eq!(browser.run(state, json!([])), "One text prompt takes about 0.3 Wh (source).");
}
