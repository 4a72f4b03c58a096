//! Lighthouse's mobile figures of one page.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};
use serde_json::Value;

use crate::browsers::CHROMIUM_ARGUMENTS;
use crate::project::{read, run};
use crate::tools;

/// The figures that the budget limits.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figures {
    /// 0 to 100.
    pub(crate) performance: f64,
    /// Largest contentful paint, milliseconds.
    pub(crate) lcp: f64,
    pub(crate) cls: f64,
}

/// A folder served over HTTP/2 with TLS, as static hosts serve it: what a page
/// costs depends on how its files share a connection.
#[derive(Debug)]
pub(crate) struct Host {
    server: Child,
    pub(crate) url: String,
}

impl Host {
    pub(crate) fn start(folder: &Path) -> Result<Self> {
        let mut server = tools::node("h2.mjs")?.arg(folder).stdout(Stdio::piped()).spawn().context("node h2.mjs")?;
        let mut port = String::new();
        BufReader::new(server.stdout.take().context("the server's output")?).read_line(&mut port)?;
        if port.trim().is_empty() {
            bail!("the HTTP/2 server ended at once ({})", server.wait()?);
        }
        Ok(Self { server, url: format!("https://127.0.0.1:{}", port.trim()) })
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// Runs an odd number of times; the middle of each figure, but the worst shift.
pub(crate) fn measure(address: &str, folder: &Path) -> Result<Figures> {
    let runs = (0..3).map(|_| once(address, folder)).collect::<Result<Vec<_>>>()?;
    let middle = |figure: fn(&Figures) -> f64| {
        let mut values: Vec<f64> = runs.iter().map(figure).collect();
        values.sort_by(f64::total_cmp);
        values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
    };
    Ok(Figures {
        performance: middle(|run| run.performance),
        lcp: middle(|run| run.lcp),
        cls: runs.iter().map(|run| run.cls).fold(0.0, f64::max),
    })
}

fn once(address: &str, folder: &Path) -> Result<Figures> {
    let report = folder.join("lighthouse.json");
    let mut lighthouse = tools::node("lighthouse/cli/index.js")?;
    lighthouse.args([address, "--quiet", "--only-categories=performance", "--output=json"]);
    lighthouse.arg(format!("--output-path={}", report.display()));
    lighthouse.arg(format!("--chrome-flags={} --ignore-certificate-errors", CHROMIUM_ARGUMENTS.join(" ")));
    // No questions, and nothing sent to anybody.
    lighthouse.arg("--no-enable-error-reporting");
    if let Some(chromium) = tools::on_path("chromium") {
        lighthouse.env("CHROME_PATH", chromium);
    }
    run(&mut lighthouse)?;
    let report: Value = serde_json::from_slice(&read(&report)?).context("Lighthouse's report")?;
    let number = |value: &Value, what: &str| value.as_f64().with_context(|| format!("Lighthouse gave no {what}"));
    let audit = |name: &str| number(&report["audits"][name]["numericValue"], name);
    Ok(Figures {
        performance: 100.0 * number(&report["categories"]["performance"]["score"], "performance score")?,
        lcp: audit("largest-contentful-paint")?,
        cls: audit("cumulative-layout-shift")?,
    })
}
