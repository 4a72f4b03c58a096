//! The script of the figures themselves: looks, links, what happens when the program fails.

use footprint::link;
use footprint::model::Engine as Model;
use per_prompt::text::Lang;
use per_prompt::view::widget::{Preset, Words, scenario};
use serde_json::{Value, json};

use crate::browser::{Browser, site};
use crate::embeds::{article, computed, figure, frame, read};
use crate::host::Host;

#[test]
fn the_address_gives_theme_accent_and_controls() {
    let browser = Browser::start();
    let looks = "const root = document.documentElement;
        return [root.dataset.theme || '', getComputedStyle(document.body).backgroundColor,
            root.style.getPropertyValue('--accent'), document.getElementById('controls').getClientRects().length > 0]";
    let (light, dark) = ("rgb(251, 250, 247)", "rgb(23, 22, 20)");
    for (query, expected) in [
        ("theme=light", json!(["light", light, "", true])),
        ("theme=dark&accent=Aa3300", json!(["dark", dark, "#Aa3300", true])),
        ("theme=light&controls=off", json!(["light", light, "", false])),
        ("theme=dark&theme=light&controls=on&utm_source=x", json!(["dark", dark, "", true])),
        // What is none of these is nothing.
        ("theme=light&accent=red", json!(["light", light, "", true])),
        ("theme=light&accent=%23aa3300", json!(["light", light, "", true])),
        ("theme=light&accent=aa3300;x:y", json!(["light", light, "", true])),
    ] {
        browser.go(&figure(&format!("en/one/text?{query}")));
        assert_eq!(browser.run(looks, json!([])), expected, "{query}");
    }
    browser.go(&figure("en/one/text?theme=%22onload%3D"));
    assert_eq!(browser.run(looks, json!([]))[0], "");
    assert_eq!(browser.run("return document.scripts.length", json!([])), 1, "looks alone need no program");
}

#[test]
fn a_state_in_the_address_is_computed_as_on_the_command_line() {
    let browser = Browser::start();
    for (path, query) in
        [("one/image", "image=3&place=FR"), ("calculator/text", "text=400&evidence=report&metric=water")]
    {
        let preset = Preset::find_live(path).expect("a preset");
        let (state, errors) = link::parse_from(&preset.scenario(), query);
        assert!(errors.is_empty(), "{errors:?}");
        let words = Words::of(Lang::En);
        let number = scenario(&words, &mut Model::new(), preset.kind, preset.id, &state).number.expect("a number");
        browser.go(&figure(&format!("en/{path}?{query}")));
        let [value, range, _] = computed(&browser).map(|text| text.replace('\u{a0}', " "));
        // Of a ruler, the number stands among those of its scale.
        let expected = [number.value, number.range].map(|text| text.replace('\u{a0}', " "));
        assert!(value.contains(&expected[0]) && range.contains(&expected[1]), "{value} {range}: {expected:?}");
    }
    browser.no_complaints();
}

/// Whether the page says that it failed, and whether it has controls.
const FAILED: &str = "return [!document.getElementById('failed').hidden,
    document.getElementById('controls').getClientRects().length > 0]";

#[test]
fn after_a_crash_the_ready_made_figure_comes_back_and_says_so() {
    let browser = Browser::start();
    browser.go(&figure("en/one/image"));
    let ready = read(&browser);
    browser.go(&figure("en/one/image?image=3&place=FR"));
    assert_ne!(computed(&browser)[0], ready[0]);
    let crash = "dispatchEvent(new ErrorEvent('error', { error: new window.WebAssembly.RuntimeError('unreachable') }))";
    browser.run(crash, json!([]));
    assert_eq!(read(&browser), ready);
    assert_eq!(browser.run(FAILED, json!([])), json!([true, false]));
}

#[test]
fn where_the_program_cannot_start_the_figure_stays() {
    let browser = Browser::start();
    for (act, says) in [("input", true), ("pointerdown", false)] {
        browser.go(&figure("en/one/text"));
        let ready = read(&browser);
        // As in browsers that are too old. Firefox shows the driver's scripts a page of their own.
        let old = "delete (window.wrappedJSObject || window).DecompressionStream;
            document.querySelector('[name=count]').dispatchEvent(new Event(arguments[0], { bubbles: true }))";
        browser.run(old, json!([act]));
        browser.until("it is given up", "return document.documentElement.classList.contains('no-app')");
        assert_eq!(read(&browser), ready);
        assert_eq!(browser.run(FAILED, json!([])), json!([says, false]), "{act}");
    }
}

#[test]
fn a_link_opens_in_the_frame_where_new_windows_are_forbidden() {
    let host = Host::new(&article(&frame("en/one/text", "sandbox=\"allow-scripts\"")));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.enter_frame();
    read(&browser);
    browser.run("document.querySelector('.credit a').click()", json!([]));
    let there = format!("return location.href.startsWith('{}')", site("en"));
    browser.until("the calculator", &there);
}

#[test]
fn enter_in_a_field_does_not_leave_the_figure() {
    let browser = Browser::start();
    browser.go(&figure("en/one/text"));
    let submit = "const form = document.getElementById('controls');
        form.addEventListener('submit', event => setTimeout(() => { window.sent = event.defaultPrevented }));
        form.requestSubmit()";
    browser.run(submit, json!([]));
    browser.until("it was asked", "return window.sent !== undefined");
    assert_eq!(browser.run("return window.sent", json!([])), Value::Bool(true));
}
