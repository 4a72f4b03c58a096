//! The little of the WebDriver protocol that the build tool itself needs: to see
//! that a driver is up, and for `bench` to measure in Chromium. (The end-to-end
//! tests have a client of their own.)

use std::time::Duration;

use anyhow::{Context, Result, anyhow};
use serde_json::{Value, json};

/// A browser window, closed when dropped.
#[derive(Debug)]
pub(crate) struct Session {
    agent: ureq::Agent,
    url: String,
}

fn agent() -> ureq::Agent {
    let config = ureq::Agent::config_builder().http_status_as_error(false).proxy(None);
    config.timeout_global(Some(Duration::from_secs(120))).build().new_agent()
}

/// Whether a driver answers.
pub(crate) fn is_up(driver: &str) -> bool {
    agent().get(format!("{driver}/status")).call().is_ok()
}

fn value(response: Result<ureq::http::Response<ureq::Body>, ureq::Error>, what: &str) -> Result<Value> {
    let mut response = response.with_context(|| what.to_owned())?;
    let mut answer: Value = response.body_mut().read_json().with_context(|| what.to_owned())?;
    let value = answer["value"].take();
    match value["error"].as_str() {
        Some(error) => Err(anyhow!("{what}: {error}: {}", value["message"].as_str().unwrap_or_default())),
        None => Ok(value),
    }
}

impl Session {
    /// Opens a headless Chromium window of a phone's size.
    pub(crate) fn chromium(driver: &str, arguments: &[&str]) -> Result<Self> {
        let agent = agent();
        let capabilities = json!({ "capabilities": { "alwaysMatch": {
            "browserName": "chrome",
            "goog:chromeOptions": { "args": arguments },
        } } });
        let answer = value(agent.post(format!("{driver}/session")).send_json(capabilities), "a new browser window")?;
        let id = answer["sessionId"].as_str().context("the driver gave no session")?;
        Ok(Self { url: format!("{driver}/session/{id}"), agent })
    }

    fn post(&self, path: &str, body: Value) -> Result<Value> {
        value(self.agent.post(format!("{}/{path}", self.url)).send_json(body), path)
    }

    /// Loads a page and waits for its load event.
    pub(crate) fn open(&self, address: &str) -> Result<()> {
        self.post("url", json!({ "url": address })).map(drop)
    }

    /// Runs a script whose last argument is a function to call with the result.
    pub(crate) fn wait_for(&self, script: &str) -> Result<Value> {
        self.post("execute/async", json!({ "script": script, "args": [] }))
    }

    /// Runs a script and returns its result.
    pub(crate) fn ask(&self, script: &str) -> Result<Value> {
        self.post("execute/sync", json!({ "script": script, "args": [] }))
    }

    /// Sends a command of Chromium's own protocol.
    pub(crate) fn devtools(&self, command: &str, parameters: Value) -> Result<Value> {
        self.post("goog/cdp/execute", json!({ "cmd": command, "params": parameters }))
    }

    /// Presses a key as a person does: the browser sees real input events.
    pub(crate) fn press(&self, key: &str) -> Result<()> {
        let keys = json!([{ "type": "keyDown", "value": key }, { "type": "keyUp", "value": key }]);
        let actions = json!({ "actions": [{ "type": "key", "id": "keyboard", "actions": keys }] });
        self.post("actions", actions).map(drop)
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        // A driver that is gone has closed its windows.
        let _ = self.agent.delete(&self.url).call();
    }
}
