//! A small blocking WebDriver client: what these tests need of the W3C
//! protocol, the same in all three engines.

use std::time::{Duration, Instant};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

/// The engine under test.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub fn get() -> Self {
        match variable("PER_PROMPT_ENGINE").as_deref() {
            Some("firefox") => Self::Firefox,
            Some("webkit") => Self::WebKit,
            _ => Self::Chromium,
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// The address of a language's page.
pub fn site(lang: &str) -> String {
    let root = variable("PER_PROMPT_URL").expect("PER_PROMPT_URL: run `cargo xtask test`");
    format!("{}/{lang}/", root.trim_end_matches('/'))
}

/// The same with a Wasm that comes two seconds late.
pub fn slow(lang: &str) -> String {
    let root = variable("PER_PROMPT_SLOW_URL").expect("PER_PROMPT_SLOW_URL: run `cargo xtask test`");
    format!("{}/{lang}/", root.trim_end_matches('/'))
}

/// The same below a path.
pub fn subpath(lang: &str) -> Option<String> {
    Some(format!("{}/{lang}/", variable("PER_PROMPT_SUBPATH_URL")?.trim_end_matches('/')))
}

/// Paper to print on, upright.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    A4,
    Letter,
}

impl Paper {
    pub const ALL: [Self; 2] = [Self::A4, Self::Letter];

    /// Width and height in centimetres.
    pub const fn size(self) -> [f64; 2] {
        match self {
            Self::A4 => [21.0, 29.7],
            Self::Letter => [21.59, 27.94],
        }
    }
}

/// A browser session; it ends with the value.
pub struct Browser {
    session: String,
    agent: ureq::Agent,
}

impl Browser {
    pub fn start() -> Self {
        Self::with(capabilities(&[]))
    }

    pub fn without_javascript() -> Self {
        Self::with(capabilities(&["javascript"]))
    }

    pub fn without_storage() -> Self {
        Self::with(capabilities(&["cookies"]))
    }

    fn with(capabilities: Value) -> Self {
        let driver = variable("WEBDRIVER_URL").expect("WEBDRIVER_URL: run `cargo xtask test`");
        let agent: ureq::Agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .timeout_global(Some(Duration::from_secs(120)))
            .build()
            .into();
        let address = format!("{}/session", driver.trim_end_matches('/'));
        let answer = call(agent.post(&address).send_json(json!({ "capabilities": { "alwaysMatch": capabilities } })));
        let id = answer["sessionId"].as_str().unwrap_or_else(|| panic!("no session: {answer}")).to_owned();
        Self { session: format!("{address}/{id}"), agent }
    }

    fn post(&self, path: &str, body: Value) -> Value {
        call(self.agent.post(format!("{}/{path}", self.session)).send_json(body))
    }

    /// Opens an address. Firefox's driver does not wait for one that names a place of
    /// its page, so then this does: until the document that was there is gone, or stays
    /// because only the place differs.
    pub fn go(&self, address: &str) {
        let Some((page, _)) = address.split_once('#') else {
            self.post("url", json!({ "url": address }));
            return;
        };
        self.run("window.left = location.href.split('#')[0]", json!([]));
        self.post("url", json!({ "url": address }));
        let page = json!(page);
        let there = format!(
            "return document.readyState === 'complete' && location.href.split('#')[0] === {page}
                && (window.left === undefined || window.left === {page})"
        );
        self.until("the page is there", &there);
    }

    pub fn source(&self) -> String {
        call(self.agent.get(format!("{}/source", self.session)).call()).as_str().unwrap_or_default().to_owned()
    }

    pub fn resize(&self, width: u32, height: u32) {
        self.post("window/rect", json!({ "width": width, "height": height }));
    }

    /// Runs a script's body and returns what it returns.
    pub fn run(&self, script: &str, arguments: Value) -> Value {
        self.post("execute/sync", json!({ "script": script, "args": arguments }))
    }

    /// Waits until a script returns true.
    pub fn until(&self, what: &str, script: &str) {
        let start = Instant::now();
        while self.run(script, json!([])) != Value::Bool(true) {
            assert!(start.elapsed() < Duration::from_secs(30), "waited in vain: {what}");
            std::thread::sleep(Duration::from_millis(50));
        }
    }

    /// Types into an element, over what is selected there.
    pub fn keys(&self, selector: &str, text: &str) {
        let found = self.post("element", json!({ "using": "css selector", "value": selector }));
        let element = found.as_object().and_then(|o| o.values().next()).and_then(Value::as_str).expect("an element");
        self.post(&format!("element/{element}/clear"), json!({}));
        self.post(&format!("element/{element}/value"), json!({ "text": text }));
    }

    /// Presses a key as a person does, where the focus is: `\u{e014}` is the right arrow.
    pub fn press(&self, key: &str) {
        let keys = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        self.post("actions", json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": keys }] }));
    }

    /// Presses a pointer on an element, at a share of its width.
    pub fn tap(&self, selector: &str, share: f64) {
        let place = "const e = document.querySelector(arguments[0]); e.scrollIntoView({block: 'center'});
            const r = e.getBoundingClientRect(); return [Math.round(r.left + r.width * arguments[1]), Math.round(r.top + r.height / 2)]";
        let at = self.run(place, json!([selector, share]));
        let moves = json!([
            { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": at[0], "y": at[1] },
            { "type": "pointerDown", "button": 0 },
            { "type": "pointerUp", "button": 0 },
        ]);
        let pointer =
            json!({ "type": "pointer", "id": "mouse", "parameters": { "pointerType": "mouse" }, "actions": moves });
        self.post("actions", json!({ "actions": [pointer] }));
    }

    /// Goes into the page's only frame.
    pub fn enter_frame(&self) {
        let found = self.post("element", json!({ "using": "css selector", "value": "iframe" }));
        self.post("frame", json!({ "id": found }));
    }

    /// Goes into the frame that a script returns.
    pub fn enter(&self, script: &str) {
        let frame = self.run(script, json!([]));
        self.post("frame", json!({ "id": frame }));
    }

    /// Goes back out of every frame.
    pub fn leave_frames(&self) {
        self.post("frame", json!({ "id": null }));
    }

    /// The page as the browser prints it: a PDF. None with WebKitGTK, whose driver does not
    /// know the command.
    pub fn print(&self, paper: Paper) -> Option<Vec<u8>> {
        if Engine::get() == Engine::WebKit {
            return None;
        }
        let [width, height] = paper.size();
        let printed = self.post("print", json!({ "page": { "width": width, "height": height } }));
        let printed = printed.as_str().expect("a file in base64");
        Some(BASE64_STANDARD.decode(printed).expect("base64"))
    }

    /// From now on, notes errors and violations of the security policy.
    pub fn watch(&self) {
        let watch = "window.complaints = [];
            addEventListener('error', event => complaints.push(event.message));
            document.addEventListener('securitypolicyviolation', event => complaints.push(event.violatedDirective))";
        self.run(watch, json!([]));
    }

    /// No error and no violation since [`Self::watch`]; Chromium's driver also
    /// tells what its console says from the first byte on.
    pub fn no_complaints(&self) {
        assert_eq!(self.run("return window.complaints || []", json!([])), json!([]));
        if Engine::get() == Engine::Chromium {
            let log = self.post("se/log", json!({ "type": "browser" }));
            let severe: Vec<&Value> =
                log.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE").collect();
            assert!(severe.is_empty(), "{severe:?}");
        }
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.agent.delete(&self.session).call();
    }
}

fn call(answer: Result<ureq::http::Response<ureq::Body>, ureq::Error>) -> Value {
    let value: Value = answer.expect("the driver answers").body_mut().read_json().expect("JSON");
    if let Some(error) = value["value"]["error"].as_str() {
        panic!("{error}: {}", value["value"]["message"].as_str().unwrap_or_default());
    }
    value["value"].clone()
}

fn capabilities(without: &[&str]) -> Value {
    let javascript = !without.contains(&"javascript");
    match Engine::get() {
        Engine::Chromium => json!({
            "goog:loggingPrefs": { "browser": "ALL" },
            "goog:chromeOptions": {
                "args": ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"],
                "prefs": {
                    "profile.managed_default_content_settings.javascript": if javascript { 1 } else { 2 },
                    "profile.managed_default_content_settings.cookies": if without.contains(&"cookies") { 2 } else { 1 },
                },
            },
        }),
        Engine::Firefox => json!({
            "moz:firefoxOptions": { "args": ["-headless"], "prefs": { "javascript.enabled": javascript } },
        }),
        Engine::WebKit => json!({
            "webkitgtk:browserOptions": {
                "binary": variable("PER_PROMPT_BROWSER").expect("PER_PROMPT_BROWSER: MiniBrowser"),
                "args": ["--automation"],
            },
        }),
    }
}
