//! `bench`: speed and size beside the limits of budget.toml.
//!
//! Not part of `test`: its numbers depend on the machine and on what else runs
//! there. Whatever is compared is measured in the same run.

use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use anyhow::{Context, Result, anyhow, ensure};
use serde_json::json;

use crate::browsers::{self, CHROMIUM_ARGUMENTS, Driver, Engine};
use crate::budget::{Budget, Limit, Row, report, sizes};
use crate::project::{cargo, files, fresh_dir, output, read, root, step, target, write};
use crate::wasm::{self, Profile, Program};
use crate::webdriver::Session;
use crate::{dist, lighthouse, server, taps, tools};

/// Every activity counted, so that every chart has something to draw.
const FULL: &str = "?v=1&evidence=newer&text=20&reasoning=3&image=2&video=1&agent=1&search=10&small=5&document=2\
                    &aisearch=5&custom=1&wh=2";

/// How much slower than this machine the measured page runs.
const SLOWED: u32 = 4;

/// Long enough for all that is done when the inputs rest.
const LONG: Duration = Duration::from_millis(700);

/// How often the whole set of inputs is gone through.
const ROUNDS: usize = 2;

const EMPTY: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
                     content=\"width=device-width\"><title>Empty</title><link rel=\"icon\" href=\"data:,\">\
                     <h1>Almost nothing</h1><p>One heading and one sentence.</p></html>\n";

const BASELINE: &str = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>Counter</title>\
                        <link rel=\"icon\" href=\"data:,\"><div id=\"app\"></div>\
                        <script type=\"module\" src=\"page.js\"></script></html>\n";

const BASELINE_JS: &str = "import init, { counter, engine } from './app.js';\n\
                           await init({ module_or_path: fetch('app.wasm') });\n\
                           const app = document.getElementById('app');\n\
                           counter(app);\nwindow.engine = engine;\napp.className = 'live';\n";

/// Resolves once the Wasm has taken over, and has had a moment to settle.
const WAIT_LIVE: &str = "const done = arguments[arguments.length - 1]; const look = () => \
                         document.querySelector('.live') ? setTimeout(() => done(true), 1500) : setTimeout(look, 50); \
                         look();";

/// Measures each input event: main-thread milliseconds of the task that handles
/// it and of the frame that shows it, and the time from the event to that frame's
/// paint. A message posted in a task arrives when the task is done, one posted
/// before a frame is drawn when it is drawn; where the frame comes before the
/// first message, their times are counted once.
const WATCH: &str = "\
window.work = []; window.paints = [];
const after = (run) => { const c = new MessageChannel(); c.port1.onmessage = run; c.port2.postMessage(0); };
addEventListener('keydown', (event) => {
  const at = work.push(0) - 1, start = performance.now();
  let handled = 0, frame = 0, drawn = 0;
  const done = () => {
    if (!handled || !drawn) return;
    work[at] = handled > frame ? Math.max(handled, drawn) - start : handled - start + drawn - frame;
    paints[at] = drawn - event.timeStamp;
  };
  after(() => { handled = performance.now(); done(); });
  requestAnimationFrame(() => {
    frame = performance.now();
    after(() => { drawn = performance.now(); done(); });
  });
}, true);";

/// Focuses the input of a number; says which kind it is, or nothing past the last one.
const FOCUS: &str = "\
document.querySelectorAll('main details, .live details').forEach((part) => { part.open = true; });
const all = [...document.querySelectorAll('.live input, .live select, #app.live input')]
  .filter((one, at, list) => list.indexOf(one) === at && one.offsetParent && !one.disabled);
const one = all[NUMBER]; if (!one) return null;
one.scrollIntoView({ block: 'center' }); one.focus();
if (one.select && one.type === 'text') one.setSelectionRange(one.value.length, one.value.length);
return one.tagName === 'SELECT' ? 'select' : one.type;";

/// Chooses and takes off one word after another in every field of the evidence;
/// milliseconds of the task that handles each choice and of the frame that shows it.
const FILTER: &str = "\
const done = arguments[arguments.length - 1];
const after = (run) => { const c = new MessageChannel(); c.port1.onmessage = run; c.port2.postMessage(0); };
const choose = (list, value) => new Promise((told) => setTimeout(() => {
  const start = performance.now();
  list.value = value;
  list.dispatchEvent(new Event('change', { bubbles: true }));
  const handled = performance.now() - start;
  requestAnimationFrame(() => { const frame = performance.now(); after(() => told(handled + performance.now() - frame)); });
}, 500));
(async () => {
  document.getElementById('PLACE').scrollIntoView();
  const times = [];
  for (const list of document.querySelectorAll('.filters select'))
    for (const option of [...list.options].slice(1, 4))
      for (const value of [option.value, '']) times.push(await choose(list, value));
  done(times);
})();";

const ENGINE: &str = "\
const rates = [];
for (let round = 0; round < 9; round++) {
  const start = performance.now(); const draws = engine(30);
  rates.push(draws / (performance.now() - start) / 1000);
}
return rates.sort((a, b) => a - b)[4];";

pub(crate) fn run() -> Result<()> {
    let budget = Budget::read()?;
    browsers::ensure(&[Engine::Chromium])?;
    step("Node tools, Lighthouse among them", || tools::ensure_npm(true))?;
    let dist = root()?.join("dist");
    dist::run_to(&dist, None)?;
    let served = step("the pages to measure against", || serve_tree(&dist))?;
    let site = format!("http://{}", server::start(server::bind(0)?, &served, server::Manner::Plain)?);

    let mut rows = sizes(&dist, &budget)?;
    let native = step("the engine, native", native_engine)?;
    rows.push(Row::new("engine, native, one core", native, "M/s", Some(Limit::AtLeast(budget.engine_native))));
    let driver = Driver::start(Engine::Chromium)?;
    let wasm = step("the engine, Wasm in Chromium", || {
        let window = open(&driver, &format!("{site}/baseline/"))?;
        window.ask(ENGINE)?.as_f64().context("the Wasm engine gave no number")
    })?;
    rows.push(Row::new("engine, Wasm in Chromium", wasm, "M/s", Some(Limit::AtLeast(budget.engine_wasm))));

    let counter = step("inputs of a bare Yew counter", || inputs(&driver, &format!("{site}/baseline/"), 20))?;
    let page = step("inputs of the calculator", || inputs(&driver, &format!("{site}/en/{FULL}"), ROUNDS))?;
    let evidence = format!("{site}/en/evidence/");
    let table = step("filters of the evidence, its table in sight", || filters(&driver, &evidence, "find"))?;
    let chart = step("the same, its chart in sight", || filters(&driver, &evidence, "scale"))?;
    let taps = step("taps in the classroom", || taps::rows(&driver, &site, budget.tap_ms))?;
    drop(driver);
    let name = |what: &str, of: f64| format!("{what}, {SLOWED}x slower, p{of:.0}");
    let mut inputs = |what: &str, of: f64, page: &[f64], counter: &[f64], limit| {
        rows.push(Row::new(name(what, of), percentile(page, of / 100.0), "ms", limit));
        // What any page costs: a key's way through the browser and an almost empty frame.
        rows.push(Row::new("  a bare Yew counter", percentile(counter, of / 100.0), "ms", None));
    };
    let most = Some(Limit::AtMost(budget.main_thread_p95_ms));
    inputs("main thread per input event", 50.0, &page.work, &counter.work, None);
    inputs("main thread per input event", 95.0, &page.work, &counter.work, most);
    inputs("event to paint", 95.0, &page.paint, &counter.paint, None);
    inputs("charts and the rest, in later tasks", 50.0, &page.rest, &counter.rest, None);

    let most = Some(Limit::AtMost(budget.filter_ms));
    for (what, times) in [("table", table), ("chart", chart)] {
        let what = format!("filter of the evidence, {what} in sight");
        rows.push(Row::new(name(&what, 50.0), percentile(&times, 0.5), "ms", most));
        rows.push(Row::new(name(&what, 95.0), percentile(&times, 0.95), "ms", None));
    }

    rows.extend(taps);

    let folder = target()?;
    let host = step("HTTP/2 for Lighthouse", || lighthouse::Host::start(&served))?;
    let site = &host.url;
    let empty = step("Lighthouse: an almost empty page", || lighthouse::measure(&format!("{site}/empty/"), &folder))?;
    for language in wasm::LANGUAGES {
        let address = format!("{site}/{language}/");
        let seen = step(&format!("Lighthouse: /{language}/"), || lighthouse::measure(&address, &folder))?;
        let mut row = |what: &str, value, limit| {
            rows.push(Row::new(format!("{what}, /{language}/"), value, "", Some(limit)));
        };
        row("Lighthouse performance, mobile", seen.performance, Limit::AtLeast(budget.lighthouse_performance));
        row("largest paint / that of an empty page", seen.lcp / empty.lcp, Limit::AtMost(budget.lcp_ratio));
        row("layout shift", seen.cls, Limit::AtMost(budget.cls));
    }
    println!();
    report(&rows)
}

/// `dist`, an almost empty page and the baseline under one root, compressed alike.
fn serve_tree(dist: &Path) -> Result<PathBuf> {
    let served = target()?.join("bench-site");
    fresh_dir(&served)?;
    for file in files(dist)? {
        write(&served.join(file.strip_prefix(dist)?), read(&file)?)?;
    }
    let compiled = wasm::compile(Profile::Small, Program::Baseline)?;
    let page = wasm::bind(Profile::Small, compiled.first().context("no baseline")?)?;
    let baseline = served.join("baseline");
    write(&baseline.join("app.js"), page.js)?;
    write(&baseline.join("app.wasm"), page.wasm)?;
    write(&baseline.join("page.js"), BASELINE_JS)?;
    write(&baseline.join("index.html"), BASELINE)?;
    write(&served.join("empty/index.html"), EMPTY)?;
    crate::assets::compress(&baseline)?;
    crate::assets::compress(&served.join("empty"))?;
    Ok(served)
}

fn native_engine() -> Result<f64> {
    let example = ["run", "--quiet", "--release", "--package", "footprint", "--example", "bench"];
    let printed = output(&mut cargo(example)?)?;
    let number = printed.split_whitespace().skip_while(|word| *word != "native").nth(1);
    number.and_then(|word| word.parse().ok()).ok_or_else(|| anyhow!("the benchmark printed {printed:?}"))
}

pub(crate) fn open(driver: &Driver, address: &str) -> Result<Session> {
    let mut arguments = CHROMIUM_ARGUMENTS.to_vec();
    arguments.push("--window-size=412,915");
    let window = Session::chromium(&driver.url, &arguments)?;
    window.open(address)?;
    window.wait_for(WAIT_LIVE)?;
    Ok(window)
}

/// Milliseconds, one per input event.
#[derive(Debug, Default)]
struct Inputs {
    /// Main-thread time of handling the event and of the frame that shows it.
    work: Vec<f64>,
    /// From the event to that frame's paint.
    paint: Vec<f64>,
    /// Main-thread time of what is done when the inputs rest, beyond that of an
    /// equally long time without an input.
    rest: Vec<f64>,
}

/// Goes through all inputs of a page with real key presses, the processor slowed;
/// lists are left out, since a key opens a list instead of choosing.
fn inputs(driver: &Driver, address: &str, rounds: usize) -> Result<Inputs> {
    let window = open(driver, address)?;
    window.devtools("Performance.enable", json!({}))?;
    window.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED }))?;
    window.ask(WATCH)?;
    let mut inputs = Inputs::default();
    for round in 0..rounds {
        for number in 0.. {
            let kind = window.ask(&FOCUS.replace("NUMBER", &number.to_string()))?;
            let Some(kind) = kind.as_str() else { break };
            // Keys that change a value: a digit, or an arrow to and fro.
            let key = match kind {
                "text" | "number" | "search" => "2",
                "range" | "radio" if round % 2 == 0 => "\u{e014}",
                "range" | "radio" => "\u{e012}",
                "checkbox" => " ",
                _ => continue,
            };
            sleep(Duration::from_millis(120));
            let quiet = main_thread(&window)?;
            sleep(LONG);
            let idle = main_thread(&window)? - quiet;
            window.press(key)?;
            let start = main_thread(&window)?;
            sleep(LONG);
            inputs.rest.push((main_thread(&window)? - start - idle).max(0.0));
        }
    }
    let measured = |name: &str| -> Result<Vec<f64>> {
        let values = window.ask(&format!("return window.{name};"))?;
        Ok(values.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect())
    };
    inputs.work = measured("work")?;
    inputs.paint = measured("paints")?;
    ensure!(!inputs.work.is_empty(), "{address} has no input to measure");
    Ok(inputs)
}

/// Milliseconds of each filter of the evidence, its full table below it, the processor
/// slowed.
fn filters(driver: &Driver, address: &str, place: &str) -> Result<Vec<f64>> {
    let window = open(driver, address)?;
    window.devtools("Emulation.setCPUThrottlingRate", json!({ "rate": SLOWED }))?;
    let times = window.wait_for(&FILTER.replace("PLACE", place))?;
    let times: Vec<f64> = times.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).collect();
    ensure!(times.len() > 20, "{address} has no filters to measure");
    Ok(times)
}

/// Milliseconds that the page's main thread has worked so far.
fn main_thread(window: &Session) -> Result<f64> {
    let answer = window.devtools("Performance.getMetrics", json!({}))?;
    let metrics = answer["metrics"].as_array().context("Chromium gave no metrics")?;
    let seconds = metrics.iter().find(|metric| metric["name"] == "TaskDuration");
    Ok(1000.0 * seconds.and_then(|metric| metric["value"].as_f64()).context("Chromium gave no TaskDuration")?)
}

pub(crate) fn percentile(values: &[f64], share: f64) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    let rank = (share * sorted.len() as f64).ceil().max(1.0) as usize;
    sorted.get(rank - 1).copied().unwrap_or(f64::NAN)
}
