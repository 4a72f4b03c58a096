//! The limits of budget.toml, and the sizes of `dist` beside them.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::named::{self, asset, asset_files, assets};
use crate::offline;
use crate::project::{files, read, root};
use crate::wasm::LANGUAGES;

/// budget.toml; each limit's reason stands there.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Budget {
    pub(crate) main_thread_p95_ms: f64,
    pub(crate) filter_ms: f64,
    pub(crate) tap_ms: f64,
    pub(crate) engine_native: f64,
    pub(crate) engine_wasm: f64,
    pub(crate) lighthouse_performance: f64,
    pub(crate) lcp_ratio: f64,
    pub(crate) cls: f64,
    /// By page: the name of its folder, `calculator` for the language's own.
    visit_brotli: BTreeMap<String, u64>,
    /// What a link made with an earlier dataset loads.
    archive_visit_brotli: u64,
    readable_brotli: BTreeMap<String, u64>,
    /// What an embed loads until someone acts.
    widget_visit_brotli: u64,
    /// What keeping a language loads.
    keep_brotli: u64,
    /// The script for other sites' pages, as it is written.
    embed_script_bytes: u64,
}

impl Budget {
    pub(crate) fn read() -> Result<Self> {
        let text = String::from_utf8(read(&root()?.join("budget.toml"))?)?;
        toml::from_str(&text).context("budget.toml")
    }
}

/// One measured number beside its limit.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) what: String,
    pub(crate) value: f64,
    pub(crate) unit: &'static str,
    /// `None` for a number that is reported beside others only.
    pub(crate) limit: Option<Limit>,
}

/// Which side of the limit is good.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Limit {
    AtMost(f64),
    AtLeast(f64),
}

impl Row {
    pub(crate) fn new(what: impl Into<String>, value: f64, unit: &'static str, limit: Option<Limit>) -> Self {
        Self { what: what.into(), value, unit, limit }
    }

    fn fits(&self) -> bool {
        match self.limit {
            Some(Limit::AtMost(most)) => self.value <= most,
            Some(Limit::AtLeast(least)) => self.value >= least,
            None => true,
        }
    }
}

/// Prints the table; an error names how many rows are over their limits.
pub(crate) fn report(rows: &[Row]) -> Result<()> {
    let number = |value: f64| if value >= 1000.0 { format!("{value:.0}") } else { format!("{value:.2}") };
    for row in rows {
        let limit = match row.limit {
            Some(Limit::AtMost(most)) => format!("at most {}", number(most)),
            Some(Limit::AtLeast(least)) => format!("at least {}", number(least)),
            None => String::new(),
        };
        let verdict = if row.fits() { "" } else { "  <- over budget" };
        println!("{:<62} {:>10} {:<8} {limit}{verdict}", row.what, number(row.value), row.unit);
    }
    match rows.iter().filter(|row| !row.fits()).count() {
        0 => Ok(()),
        over => bail!("{over} of {} measured values do not keep to budget.toml", rows.len()),
    }
}

/// What a visit to each page loads, in bytes as brotli sends them: the page and every
/// asset that it names.
pub(crate) fn sizes(dist: &Path, budget: &Budget) -> Result<Vec<Row>> {
    let size = |file: &Path| -> Result<u64> {
        let packed = PathBuf::from(format!("{}.br", file.display()));
        let sent = if packed.exists() { packed } else { file.to_path_buf() };
        Ok(sent.metadata().with_context(|| format!("no file {}", sent.display()))?.len())
    };
    let asset_size = |name: &str| -> Result<u64> { asset_files(dist, name).iter().map(|file| size(file)).sum() };
    // All files of a visit, and of these the page with its style sheets.
    let visit = |folder: PathBuf| -> Result<(u64, u64)> {
        let is_file = folder.extension().is_some_and(|end| end == "html");
        let page = if is_file { folder } else { folder.join("index.html") };
        let html = named::page(&page)?;
        let (mut all, mut readable) = (size(&page)?, size(&page)?);
        // Without the program for old links.
        for asset in assets(&html) {
            let bytes = asset_size(asset)?;
            all += bytes;
            if asset.ends_with(".css") {
                readable += bytes;
            }
        }
        Ok((all, readable))
    };
    // What comes in place of the calculator's program for an old link: another
    // program, and the tables of the newest dataset that is kept.
    let old_link = |folder: PathBuf| -> Result<u64> {
        let html = named::page(&folder.join("index.html"))?;
        let list = html.split(" data-archive=\"").nth(1).and_then(|rest| rest.split('"').next());
        let list: Vec<&str> = list.context("the calculator's page lists no old datasets")?.split(' ').collect();
        let version = list.last().context("no version")?;
        let program = assets(&html).into_iter().filter(|asset| asset.starts_with("app."));
        let mut bytes = visit(folder)?.0;
        for asset in program {
            bytes -= asset_size(asset)?;
        }
        for asset in list.iter().copied().filter_map(asset) {
            bytes += asset_size(asset)?;
        }
        for table in ["figures.csv", "equivalents.csv", "places.csv"] {
            bytes += size(&dist.join("data/archive").join(version).join(table))?;
        }
        Ok(bytes)
    };
    let mut rows = Vec::new();
    for language in LANGUAGES {
        for (name, most) in &budget.visit_brotli {
            let folder = if name == "calculator" { "" } else { name };
            let (all, readable) = visit(dist.join(language).join(folder))?;
            let row = |what: &str, bytes: u64, most: u64| {
                Row::new(
                    format!("{name}, {what}, /{language}/"),
                    bytes as f64,
                    "B br",
                    Some(Limit::AtMost(most as f64)),
                )
            };
            rows.push(row("all files", all, *most));
            let most = budget.readable_brotli.get(name).with_context(|| format!("no readable_brotli of {name}"))?;
            rows.push(row("HTML and style sheets", readable, *most));
        }
        let (old, most) = (old_link(dist.join(language))?, budget.archive_visit_brotli as f64);
        rows.push(Row::new(
            format!("an old link, all files, /{language}/"),
            old as f64,
            "B br",
            Some(Limit::AtMost(most)),
        ));
    }
    let mut heaviest = (0, String::new());
    let w = dist.join("w");
    for page in files(&w)?.into_iter().filter(|file| file.ends_with("index.html")) {
        let html = named::page(&page)?;
        let mut bytes = size(&page)?;
        for address in [" src=\"", " href=\""].iter().flat_map(|name| html.split(name).skip(1)) {
            if let Some(asset) = address.split('"').next().and_then(asset) {
                bytes += asset_size(asset)?;
            }
        }
        heaviest = heaviest.max((bytes, page.strip_prefix(&w)?.display().to_string()));
    }
    let most = Some(Limit::AtMost(budget.widget_visit_brotli as f64));
    rows.push(Row::new(format!("heaviest embed, {}", heaviest.1), heaviest.0 as f64, "B br", most));
    for language in LANGUAGES {
        let program = files(&dist.join("assets"))?.into_iter().find(|file| {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            name.starts_with(&format!("widget.{language}.")) && name.ends_with(".js")
        });
        let bytes = size(&program.context("no program of the embeds")?)?;
        rows.push(Row::new(format!("an embed's program, /{language}/"), bytes as f64, "B br", None));
    }
    for language in LANGUAGES {
        let bytes = size(&offline::bundle(dist, language)?)?;
        let most = Some(Limit::AtMost(budget.keep_brotli as f64));
        rows.push(Row::new(format!("kept for offline use, /{language}/"), bytes as f64, "B br", most));
    }
    let script = dist.join("embed.js").metadata().context("no embed.js")?.len();
    let most = Some(Limit::AtMost(budget.embed_script_bytes as f64));
    rows.push(Row::new("embed.js, uncompressed", script as f64, "B", most));
    Ok(rows)
}
