//! Lighthouse's mobile figures of one page.

use std::path::Path;

use anyhow::{Context, Result};
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
    lighthouse.arg(format!("--chrome-flags={}", CHROMIUM_ARGUMENTS.join(" ")));
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
