//! How soon the classroom answers a tap on an old laptop: part of `bench`.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::bench::{open, percentile};
use crate::browsers::Driver;
use crate::budget::{Limit, Row};
use crate::project::{read, root};

/// How much slower than this machine the measured page runs: a cheap laptop of a school.
const SLOWED: u32 = 6;

/// What both begin with: `tap` gives the milliseconds from an act to the paint that shows it.
const TAP: &str = "\
const done = arguments[arguments.length - 1];
const after = (run) => { const c = new MessageChannel(); c.port1.onmessage = run; c.port2.postMessage(0); };
const tap = (act) => new Promise((told) => setTimeout(() => {
  const start = performance.now();
  act();
  requestAnimationFrame(() => after(() => told(performance.now() - start)));
}, 150));";

/// Moves the marker, opens the answer and goes on, through all three levels.
const GUESS: &str = "\
(async () => {
  const times = [], list = document.querySelector('[name=round]');
  for (const round of ['level-1', 'level-2', 'level-3']) {
    times.push(await tap(() => { list.value = round; list.dispatchEvent(new Event('change', { bubbles: true })); }));
    for (;;) {
      const ask = document.querySelector('article.ask:not([hidden])');
      if (!ask) break;
      const marker = ask.querySelector('[type=range]');
      times.push(await tap(() => { marker.value = 20; marker.dispatchEvent(new InputEvent('input', { bubbles: true })); }));
      times.push(await tap(() => ask.querySelector('[data-step=\"1\"]').click()));
      times.push(await tap(() => ask.querySelector('summary').click()));
      times.push(await tap(() => document.getElementById('next').click()));
    }
  }
  done(times);
})();";

/// The same on the teacher's page: codes of a class are added, questions turned.
const CLASS: &str = "\
(async () => {
  const times = [], field = document.querySelector('textarea[name=codes]');
  for (const codes of CODES) times.push(await tap(() => { field.value = codes; document.getElementById('add').click(); }));
  for (let turn = 0; turn < 5; turn++) times.push(await tap(() => document.getElementById('next').click()));
  times.push(await tap(() => document.querySelector('article.ask:not([hidden]) .show-answer').click()));
  done(times);
})();";

/// The rows of both pages.
pub(crate) fn rows(driver: &Driver, site: &str, most: f64) -> Result<Vec<Row>> {
    let codes = String::from_utf8(read(&root()?.join("tests/cases/class_codes.txt"))?)?;
    let codes: Vec<&str> = codes.lines().collect();
    let groups: Vec<String> = codes.chunks(10).map(|group| group.join("\n")).collect();
    let class = CLASS.replace("CODES", &json!(groups).to_string());
    let mut rows = Vec::new();
    for (what, path, script) in [("guessing", "", GUESS), ("a class of 40", "tally/", &*class)] {
        let times = measure(driver, &format!("{site}/en/classroom/{path}"), script)?;
        let name = |of: &str| format!("tap to paint, {what}, {SLOWED}x slower, {of}");
        rows.push(Row::new(name("p50"), percentile(&times, 0.5), "ms", None));
        rows.push(Row::new(name("p95"), percentile(&times, 0.95), "ms", Some(Limit::AtMost(most))));
    }
    Ok(rows)
}

fn measure(driver: &Driver, address: &str, script: &str) -> Result<Vec<f64>> {
    let window = open(driver, address)?;
    window.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED }))?;
    let times = window.wait_for(&[TAP, script].join("\n"))?;
    let times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(Value::as_f64).collect();
    ensure!(times.len() > 8, "{address} has nothing to tap");
    Ok(times)
}
