//! What the pages of a built site name: the files that a visit loads, and links.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

use crate::project::read;

/// The assets that a page loads, as names in `assets/`: files, and stems of programs. Not
/// those in a list (the program for old links), which few visits load.
pub(crate) fn assets(html: &str) -> Vec<&str> {
    html.split('"').filter(|part| !part.contains(' ')).filter_map(asset).collect()
}

/// The asset that an attribute's value names.
pub(crate) fn asset(value: &str) -> Option<&str> {
    value.split_once("../assets/").map(|(_, name)| name).or_else(|| value.strip_prefix("assets/"))
}

/// The file of an asset; or both files of a program, by their stem.
pub(crate) fn asset_files(dist: &Path, name: &str) -> Vec<PathBuf> {
    let file = dist.join("assets").join(name);
    if file.exists() {
        return vec![file];
    }
    vec![file.with_file_name(format!("{name}.js")), file.with_file_name(format!("{name}.wasm"))]
}

/// A page's text.
pub(crate) fn page(file: &Path) -> Result<String> {
    Ok(String::from_utf8(read(file)?)?)
}

/// Where each address of an attribute (`href` or `src`) leads, as a path from the site's
/// root: from a page in `folder`, without query and place, with the `index.html` of folders.
pub(crate) fn targets(html: &str, folder: &str) -> Result<Vec<String>> {
    let mut found = Vec::new();
    for address in [" href=\"", " src=\""].iter().flat_map(|key| html.split(key).skip(1)) {
        let address = address.split('"').next().unwrap_or_default();
        if let Some((path, _)) = parts(address) {
            found.push(resolve(folder, path)?);
        }
    }
    Ok(found)
}

/// A relative address as path and the rest; `None` for one that leads elsewhere or stays
/// on its page.
pub(crate) fn parts(address: &str) -> Option<(&str, &str)> {
    let end = address.find(['?', '#']).unwrap_or(address.len());
    let (path, rest) = address.split_at(end);
    (!path.is_empty() && !path.contains(':') && !path.starts_with('/')).then_some((path, rest))
}

/// The file that a relative path from a page's folder leads to.
pub(crate) fn resolve(folder: &str, path: &str) -> Result<String> {
    let mut folders: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if folders.pop().is_none() => bail!("{path} leads out of the site from {folder:?}"),
            ".." => {}
            name => folders.push(name),
        }
    }
    let is_folder = path.ends_with('/') || path.ends_with('.');
    if is_folder {
        folders.push("index.html");
    }
    Ok(folders.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_lead_to_files() {
        let html = "<a href=\"../evidence/?x=1\"></a><img src=\"a.svg\"><a href=\"#place\"></a>\
                    <a href=\"https://example.org/\"></a><a href=\"./\"></a>";
        let found = targets(html, "en/report").expect("all inside");
        assert_eq!(found, ["en/evidence/index.html", "en/report/index.html", "en/report/a.svg"]);
        assert!(targets("<a href=\"../../../x\">", "en/report").is_err());
    }

    #[test]
    fn assets_are_found_below_the_root_and_in_it() {
        let html = "<link href=\"../assets/a.css\"><script src=\"assets/b.js\" data-app=\"../../assets/app.en.0\" \
                    data-archive=\"../assets/archive.en.1 2026-11.1\">";
        assert_eq!(assets(html), ["a.css", "b.js", "app.en.0"]);
    }
}
