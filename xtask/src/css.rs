//! One style sheet out of `www/css/style.css` and what it imports.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result, anyhow};
use lightningcss::bundler::{Bundler, FileProvider};
use lightningcss::dependencies::{Dependency, DependencyOptions};
use lightningcss::printer::PrinterOptions;
use lightningcss::stylesheet::{MinifyOptions, ParserOptions};

/// The bundled style sheet and the files that it names with `url()`.
#[derive(Debug)]
pub(crate) struct Css {
    code: String,
    /// Placeholder in the code, address as written, file on disk.
    links: Vec<(String, String, PathBuf)>,
}

impl Css {
    /// The code, each file's address as `address` gives it (seen from the style sheet).
    pub(crate) fn finish(self, mut address: impl FnMut(&Path) -> Result<String>) -> Result<String> {
        let mut code = self.code;
        for (placeholder, url, file) in self.links {
            let new = if is_local(&url) { address(&file)? } else { url };
            code = code.replace(&placeholder, &new);
        }
        Ok(code)
    }
}

fn is_local(url: &str) -> bool {
    !url.starts_with("data:") && !url.starts_with('#')
}

/// Reads and bundles; `minify` also removes what a browser does not need.
pub(crate) fn bundle(entry: &Path, minify: bool) -> Result<Css> {
    let files = FileProvider::new();
    let mut bundler = Bundler::new(&files, None, ParserOptions::default());
    let mut sheet = bundler.bundle(entry).map_err(|error| anyhow!("the style sheet: {error}"))?;
    if minify {
        sheet.minify(MinifyOptions::default()).map_err(|error| anyhow!("the style sheet: {error}"))?;
    }
    let analyze_dependencies = Some(DependencyOptions { remove_imports: false });
    let printed = sheet
        .to_css(PrinterOptions { minify, analyze_dependencies, ..PrinterOptions::default() })
        .map_err(|error| anyhow!("the style sheet: {error}"))?;
    let mut links = Vec::new();
    for dependency in printed.dependencies.unwrap_or_default() {
        if let Dependency::Url(link) = dependency {
            let folder = Path::new(&link.loc.file_path).parent().context("a style sheet without a folder")?;
            links.push((link.placeholder, link.url.clone(), folder.join(link.url)));
        }
    }
    Ok(Css { code: printed.code, links })
}
