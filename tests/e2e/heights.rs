//! The script for other pages and what frames say of their height; and the element.

use serde_json::json;

use crate::browser::Browser;
use crate::embeds::{article, embed, frame, overflow, read};
use crate::host::Host;

fn script(name: &str) -> String {
    format!("<script async src=\"{}\"></script>", embed(name))
}

/// An article with this script and what it shows.
fn with_script(inside: &str) -> Host {
    Host::new(&article(&(inside.to_owned() + &script("embed.js"))))
}

/// The height that the script gave the first frame.
const HEIGHT: &str = "return parseFloat(document.querySelector('iframe').style.height) || 0";

const FITTED: &str = "return parseFloat(document.querySelector('iframe').style.height) > 0";

#[test]
fn the_newest_script_and_the_first_fit_the_frame_exactly() {
    let browser = Browser::start();
    for name in ["embed.js", "embed.v1.js"] {
        for attributes in ["", "sandbox=\"allow-scripts\"", "style=\"box-sizing: border-box; border: 7px solid\""] {
            let host = Host::new(&article(&(frame("en/one/text", attributes) + &script(name))));
            browser.go(&host.address);
            browser.until("the frame fits", FITTED);
            browser.enter_frame();
            read(&browser);
            let fits = "const root = document.documentElement;
                return root.scrollHeight === root.clientHeight && root.clientHeight - root.getBoundingClientRect().height < 2";
            browser.until(&format!("neither scrolling nor a gap: {name} {attributes}"), fits);
            assert_eq!(overflow(&browser), [0, 0], "{name} {attributes}");
        }
    }
}

#[test]
fn a_frame_grows_and_shrinks_with_its_figure() {
    let host = with_script(&frame("en/one/text", ""));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the frame fits", FITTED);
    let before = browser.run(HEIGHT, json!([]));
    browser.enter_frame();
    browser.run("document.getElementById('widget').style.paddingBottom = '300px'", json!([]));
    browser.leave_frames();
    let other = format!("return parseFloat(document.querySelector('iframe').style.height) > {before} + 200");
    browser.until("it grows", &other);
    browser.enter_frame();
    browser.run("document.getElementById('widget').style.paddingBottom = ''", json!([]));
    browser.leave_frames();
    let same = format!("return Math.abs(parseFloat(document.querySelector('iframe').style.height) - {before}) <= 1");
    browser.until("it shrinks", &same);
}

/// A page that says things about heights which it should not.
const FORGER: &str = "<!doctype html><script>
    setInterval(() => {
        parent.postMessage({ type: 'per-prompt:height', version: 1, height: 3333 }, '*');
        parent.postMessage('said', '*');
    }, 50)
    </script>";

/// Notes on the host what arrives, and how many frames have spoken.
const NOTE: &str = "<script>window.heard = []; window.speakers = new Set();
    addEventListener('message', event => { heard.push(event.data); speakers.add(event.source) })</script>";

#[test]
fn only_the_frame_itself_says_its_height() {
    let forger = Host::new(FORGER);
    // In a sandbox, it has the origin that a figure in a sandbox has.
    let other = format!("<iframe sandbox=\"allow-scripts\" src=\"{}\"></iframe>", forger.address);
    let host = with_script(&(NOTE.to_owned() + &frame("en/one/text", "") + &other));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the frame fits", FITTED);
    // Longer than the figure repeats its own height.
    browser.until("the other frame has spoken", "return heard.filter(data => data === 'said').length > 60");
    let heights = "return [...document.querySelectorAll('iframe')].map(frame => frame.style.height)";
    let heights: [String; 2] = serde_json::from_value(browser.run(heights, json!([]))).expect("two heights");
    assert!(heights[0] != "3333px" && heights[1].is_empty(), "{heights:?}");
}

#[test]
fn a_frame_that_went_elsewhere_says_nothing_more() {
    let forger = Host::new(FORGER);
    let host = with_script(&(NOTE.to_owned() + &frame("en/one/text", "")));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the frame fits", FITTED);
    let before = browser.run(HEIGHT, json!([]));
    browser.enter_frame();
    browser.run("location.href = arguments[0]", json!([forger.address]));
    browser.leave_frames();
    browser.until("the other page has spoken", "return heard.includes('said')");
    assert_eq!(browser.run(HEIGHT, json!([])), before);
}

#[test]
fn messages_of_other_shapes_are_ignored_and_heights_bounded() {
    let host = with_script(&(NOTE.to_owned() + &frame("en/one/text", "")));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the frame fits", FITTED);
    let before = browser.run(HEIGHT, json!([]));
    let say = |message: &str| {
        browser.enter_frame();
        browser.run(&format!("parent.postMessage({message}, '*'); parent.postMessage('said', '*')"), json!([]));
        browser.leave_frames();
        browser.until("it is said", "return heard.includes('said')");
        let height = browser.run(HEIGHT, json!([]));
        browser.run("heard.length = 0", json!([]));
        height
    };
    for message in [
        "null",
        "3333",
        "'3333'",
        "{ type: 'per-prompt:height', height: 3333 }",
        "{ type: 'per-prompt:height', version: 2, height: 3333 }",
        "{ type: 'height', version: 1, height: 3333 }",
        "{ type: 'per-prompt:height', version: 1, height: '3333' }",
        "{ type: 'per-prompt:height', version: 1, height: [3333] }",
        "{ type: 'per-prompt:height', version: 1, height: NaN }",
        "{ type: 'per-prompt:height', version: 1, height: Infinity }",
        "{ type: 'per-prompt:height', version: 1 }",
    ] {
        assert_eq!(say(message), before, "{message}");
    }
    for (height, expected) in [("1e9", 6000), ("-5", 80), ("3333.2", 3334), ("3333", 3334), ("3332", 3332)] {
        let message = format!("{{ type: 'per-prompt:height', version: 1, height: {height} }}");
        assert_eq!(say(&message).as_f64(), Some(f64::from(expected)), "{height}");
    }
}

#[test]
fn a_script_that_comes_late_still_fits_the_frame() {
    let late = "<script>addEventListener('message', function once(event) {
        if (!event.data || event.data.type !== 'per-prompt:height') return;
        removeEventListener('message', once);
        // After the frame has said everything that it says of itself.
        setTimeout(() => {
            const script = document.createElement('script');
            script.src = 'SCRIPT';
            document.head.append(script);
        }, 4000) })</script>";
    let host = Host::new(&article(&(late.replace("SCRIPT", &embed("embed.js")) + &frame("en/one/text", ""))));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the frame fits", FITTED);
}

#[test]
fn every_form_of_height_reaches_the_page_around() {
    let path = "en/one/text?initialWidth=600&childId=pym-3&parentTitle=Article";
    let host = Host::new(&article(&(NOTE.to_owned() + &frame(path, ""))));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the first message", "return heard.length > 4");
    let height = browser.run("return heard.find(data => data.type === 'per-prompt:height').height", json!([]));
    let height = height.as_i64().expect("a whole number");
    assert!(height > 80, "{height}");
    let heard = browser.run("return heard", json!([]));
    for form in [
        json!({ "type": "per-prompt:height", "version": 1, "height": height }),
        json!({ "datawrapper-height": { "per-prompt": height } }),
        json!({ "sentinel": "amp", "type": "embed-size", "height": height }),
        json!(format!("{{\"subject\":\"lti.frameResize\",\"height\":{height}}}")),
        json!(format!("pymxPYMxpym-3xPYMxheightxPYMx{height}")),
    ] {
        assert!(heard.as_array().is_some_and(|heard| heard.contains(&form)), "{form} of {heard}");
    }
    // WordPress's only where there is its secret.
    assert!(!heard.to_string().contains("secret"), "{heard}");
}

#[test]
fn of_forty_figures_only_those_near_the_screen_are_loaded() {
    let spaced = frame("en/one/text", "loading=\"lazy\"") + "<div style=\"height: 1500px\"></div>";
    let host = Host::new(&article(&(NOTE.to_owned() + &spaced.repeat(40))));
    let browser = Browser::start();
    browser.go(&host.address);
    browser.until("the first is there", "return speakers.size > 0");
    std::thread::sleep(std::time::Duration::from_secs(2));
    let early = browser.run("return speakers.size", json!([])).as_i64().unwrap_or_default();
    assert!((1..=5).contains(&early), "{early} were loaded");
    let next = "const frames = [...document.querySelectorAll('iframe')];
        const next = frames.find(frame => !speakers.has(frame.contentWindow));
        if (next) next.scrollIntoView();
        return !next";
    browser.until("each of the rest, once it is near the screen", next);
}
