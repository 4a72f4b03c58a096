//! What works without a network: one file for each language that holds all of it, the
//! worker with the names of what it keeps, and a copy to unpack on a disk.
//!
//! A function of the folder alone, like all of `dist`; `seal` does it for a folder that was
//! changed by hand.

use std::collections::{BTreeMap, BTreeSet};
use std::io::Read;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use serde::Serialize;
use sha2::{Digest, Sha256};

use crate::assets::{brotli_whole, compress, gzip};
use crate::named;
use crate::project::{files, read, root, write};
use crate::wasm::LANGUAGES;
use crate::{copy, tools};

/// What the worker knows of its edition; `SITE` in www/sw.js.
#[derive(Serialize)]
struct Site {
    edition: String,
    /// Version of the figures.
    data: String,
    languages: BTreeMap<&'static str, Kept>,
    /// By page: the files that it needs to work.
    needs: BTreeMap<String, Vec<String>>,
}

/// The file with everything of a language.
#[derive(Serialize)]
struct Kept {
    bundle: String,
    sha256: String,
    /// Bytes as they are, and as brotli sends them.
    size: usize,
    packed: usize,
}

/// Writes worker, files to keep and copies into a folder of finished pages.
pub(crate) fn seal(dist: &Path) -> Result<()> {
    for language in LANGUAGES {
        // Before the files to keep: the page that says its size is in one of them.
        let kept = kept(dist, language)?;
        is_complete(dist, language, &kept)?;
        let size = copy::write_zip(dist, language, &kept)?;
        let page = dist.join(language).join("classroom/index.html");
        write(&page, with_size(&named::page(&page)?, size)?)?;
    }
    let work = |language: &'static str| move || write_bundle(dist, language);
    let bundles: Vec<Result<Kept>> = std::thread::scope(|scope| {
        let started = LANGUAGES.map(|language| scope.spawn(work(language)));
        let end = |thread: std::thread::ScopedJoinHandle<'_, Result<Kept>>| match thread.join() {
            Ok(result) => result,
            Err(_) => bail!("packing stopped"),
        };
        started.into_iter().map(end).collect()
    });
    let languages = LANGUAGES.into_iter().zip(bundles).map(|(language, kept)| Ok((language, kept?)));
    let mut site = Site {
        edition: String::new(),
        data: version(dist)?,
        languages: languages.collect::<Result<_>>()?,
        needs: needs(dist)?,
    };
    let www = root()?.join("www");
    let script = |name: &str| tools::minify_js(&named::page(&www.join(name))?);
    let worker = script("sw.js")?;
    site.edition = short(&Sha256::digest(serde_json::to_string(&site)? + &worker));
    write(&dist.join("sw.js"), format!("\"use strict\";const SITE={};\n{worker}", serde_json::to_string(&site)?))?;
    write(&dist.join("sw.off.js"), script("sw.off.js")?)
}

/// `seal` on the command line: also compresses what has changed. Everything would take minutes.
pub(crate) fn run(dist: &Path) -> Result<()> {
    if !dist.join("sw.js").exists() {
        bail!("{} is no built site: `cargo xtask dist` makes one", dist.display());
    }
    for file in files(dist)?.iter().filter(|file| is_compressed(file)) {
        if !is_current(file)? {
            std::fs::remove_file(file)?;
        }
    }
    seal(dist)?;
    compress(dist)
}

/// Where a language's file to keep lies.
pub(crate) fn bundle(dist: &Path, language: &str) -> Result<PathBuf> {
    let is_it = |file: &PathBuf| {
        let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with(&format!("{language}.")) && name.ends_with(".txt")
    };
    files(&dist.join("offline"))?.into_iter().find(is_it).with_context(|| format!("nothing to keep of {language}"))
}

/// Packs a language. Pages that are much alike and programs that share half of their code
/// lie side by side in it, with a window over all of it: half the bytes of the files one by
/// one. It is called text because static hosts and networks of caches compress that, and
/// often nothing that they do not know.
fn write_bundle(dist: &Path, language: &'static str) -> Result<Kept> {
    if let Ok(old) = bundle(dist, language) {
        for kind in ["", ".br", ".gz"] {
            let file = PathBuf::from(format!("{}{kind}", old.display()));
            if file.exists() {
                std::fs::remove_file(file)?;
            }
        }
    }
    let bytes = pack(dist, &kept(dist, language)?)?;
    let hash = Sha256::digest(&bytes);
    let name = format!("offline/{language}.{}.txt", short(&hash));
    let packed = brotli_whole(&bytes)?;
    write(&dist.join(&name), &bytes)?;
    write(&dist.join(format!("{name}.br")), &packed)?;
    write(&dist.join(format!("{name}.gz")), gzip(&bytes)?)?;
    Ok(Kept { bundle: name, sha256: hex(&hash), size: bytes.len(), packed: packed.len() })
}

/// One line with names and lengths, then the files one after the other.
fn pack(dist: &Path, names: &[String]) -> Result<Vec<u8>> {
    let (mut index, mut bodies) = (Vec::new(), Vec::new());
    for name in names {
        let body = read(&dist.join(name))?;
        index.push((name, body.len()));
        bodies.extend(body);
    }
    let mut bytes = serde_json::to_vec(&index)?;
    bytes.push(b'\n');
    bytes.extend(bodies);
    Ok(bytes)
}

/// Every file of a language, those of one kind beside each other.
pub(crate) fn kept(dist: &Path, language: &str) -> Result<Vec<String>> {
    let all: BTreeSet<String> = names(dist)?.into_iter().collect();
    let others: Vec<&str> = LANGUAGES.into_iter().filter(|other| *other != language).collect();
    let manifest = format!("app.{language}.webmanifest");
    let own = |name: &&String| {
        let name = name.as_str();
        let is_page = name.ends_with(".html");
        match name.split_once('/') {
            Some((folder, _)) if folder == language => !name.ends_with(".png"),
            Some(("assets", file)) => !others.iter().any(|other| file.contains(&format!(".{other}."))),
            Some(("w", file)) => is_page && file.split('/').next() == Some(language),
            Some(("data", _)) => true,
            Some(("icons", _)) => true,
            _ => name == "index.html" || name == manifest,
        }
    };
    let mut kept: BTreeSet<String> = all.iter().filter(own).cloned().collect();
    // The pictures that pages show lie beside the embeds.
    for page in kept.clone().iter().filter(|name| name.ends_with(".html")) {
        let folder = page.rsplit_once('/').map_or("", |(folder, _)| folder);
        let shown = named::targets(&named::page(&dist.join(page))?, folder)?;
        kept.extend(shown.into_iter().filter(|name| name.ends_with(".svg") && all.contains(name)));
    }
    let mut kept: Vec<String> = kept.into_iter().collect();
    let kind = |name: &String| name.rsplit_once('.').map(|(_, kind)| kind.to_owned());
    kept.sort_by_key(|name| (kind(name), name.clone()));
    Ok(kept)
}

/// Fails where a page names a file of the site that is not kept with it. Not kept are
/// pictures as PNG and whole copies, which are for downloading, other languages, and embeds
/// that stay at their figures: thousands of pages in the end.
fn is_complete(dist: &Path, language: &str, kept: &[String]) -> Result<()> {
    let have: BTreeSet<&str> = kept.iter().map(String::as_str).collect();
    for name in kept.iter().filter(|name| name.ends_with(".html")) {
        let (folder, html) = (name.rsplit_once('/').map_or("", |(folder, _)| folder), named::page(&dist.join(name))?);
        let mut wanted = named::targets(&html, folder)?;
        for asset in named::assets(&html) {
            for file in named::asset_files(dist, asset) {
                wanted.push(slashed(dist, &file)?);
            }
        }
        for file in wanted {
            let top = file.split('/').next().unwrap_or_default();
            let is_download = file.ends_with(".png") || file.ends_with(".zip");
            let is_elsewhere = LANGUAGES.iter().any(|other| *other != language && top == *other);
            let is_embed = top == "w" || top == "embed.js";
            let is_there = dist.join(&file).exists();
            if is_there && !have.contains(&*file) && !is_download && !is_elsewhere && !is_embed {
                bail!("{name} names {file}, which is not kept for offline use");
            }
        }
    }
    Ok(())
}

/// What each page needs, by its path without `index.html`.
fn needs(dist: &Path) -> Result<BTreeMap<String, Vec<String>>> {
    let is_page = |name: &&String| {
        let folder = name.split('/').next().unwrap_or_default();
        let whole = name.ends_with(".html") && LANGUAGES.contains(&folder);
        whole || *name == "index.html" || (folder == "offline" && name.ends_with(".html"))
    };
    let mut needs = BTreeMap::new();
    for name in names(dist)?.iter().filter(is_page) {
        let html = named::page(&dist.join(name))?;
        let mut files = BTreeSet::new();
        for asset in named::assets(&html) {
            for file in named::asset_files(dist, asset) {
                if !file.exists() {
                    bail!("{name} names {asset}, which is not there");
                }
                files.insert(slashed(dist, &file)?);
            }
        }
        needs.insert(name.trim_end_matches("index.html").to_owned(), files.into_iter().collect());
    }
    Ok(needs)
}

/// The size of the copy in megabytes, where the page has a place for it.
fn with_size(html: &str, size: usize) -> Result<String> {
    const PLACE: &str = " data-size=\"zip\">";
    let (before, behind) = html.split_once(PLACE).context("the page has no place for the copy's size")?;
    let (_, behind) = behind.split_once('<').context("the place does not end")?;
    Ok(format!("{before}{PLACE}{:.1}<{behind}", size as f64 / 1e6))
}

/// The version of the figures, as the descriptor of the open data has it.
fn version(dist: &Path) -> Result<String> {
    let descriptor: serde_json::Value = serde_json::from_slice(&read(&dist.join("data/datapackage.json"))?)?;
    Ok(descriptor["version"].as_str().context("the descriptor has no version")?.to_owned())
}

/// Paths from the site's root, without what `compress` added.
fn names(dist: &Path) -> Result<Vec<String>> {
    files(dist)?.iter().filter(|file| !is_compressed(file)).map(|file| slashed(dist, file)).collect()
}

/// Whether what `compress` added to a file is of the file as it is.
fn is_current(file: &Path) -> Result<bool> {
    let (plain, packed) = (file.with_extension(""), PathBuf::from(format!("{}.gz", file.with_extension("").display())));
    if !plain.exists() || !packed.exists() {
        return Ok(false);
    }
    let mut unpacked = Vec::new();
    GzDecoder::new(&*read(&packed)?).read_to_end(&mut unpacked)?;
    Ok(unpacked == read(&plain)?)
}

fn is_compressed(file: &Path) -> bool {
    file.extension().is_some_and(|kind| kind == "br" || kind == "gz")
}

fn slashed(dist: &Path, file: &Path) -> Result<String> {
    let parts = file.strip_prefix(dist)?.components().map(|part| part.as_os_str().to_string_lossy());
    Ok(parts.collect::<Vec<_>>().join("/"))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn short(hash: &[u8]) -> String {
    hex(&hash[..5])
}

#[cfg(test)]
mod tests;
