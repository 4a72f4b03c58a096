//! The site's files around the Wasm: names, pages, compressed siblings.
//!
//! Everything here is a function of its inputs alone: no clock, no file-system
//! order, no host names, so that `dist` is byte-identical when run twice.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use brotli::enc::BrotliEncoderParams;
use brotli::enc::backward_references::BrotliEncoderMode::{BROTLI_MODE_FONT, BROTLI_MODE_GENERIC};
use flate2::Compression;
use flate2::write::GzEncoder;
use sha2::{Digest, Sha256};

use crate::css;
use crate::project::{files, read, root, run, target, write};
use crate::tools;
use crate::wasm::{Bound, Profile};

/// The files that a compressed sibling helps; pictures and fonts are compressed already.
const COMPRESSED: [&str; 10] = ["html", "css", "js", "wasm", "svg", "json", "csv", "txt", "xml", "webmanifest"];

/// Logical name (`style.css`) → path from the site's root (`assets/style.0123456789.css`);
/// of a program (`app.en`) without the ends `.js` and `.wasm` of its two files. Of
/// `widget.js` the code.
type Names = BTreeMap<String, String>;

/// Puts one file into `assets/` under its hashed (for `Small`) or plain name.
fn place(out: &Path, profile: Profile, name: &str, bytes: &[u8]) -> Result<String> {
    let file = match (profile, name.rsplit_once('.')) {
        (Profile::Small, Some((stem, extension))) => format!("{stem}.{}.{extension}", short_hash(bytes)),
        _ => name.to_owned(),
    };
    write(&out.join("assets").join(&file), bytes)?;
    Ok(file)
}

fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// The style sheets: for every page, and for single ones beside it.
const SHEETS: [&str; 14] = [
    "style.css",
    "survey.css",
    "evidence.css",
    "models.css",
    "claims.css",
    "classroom.css",
    "lessons.css",
    "method.css",
    "sources.css",
    "chooser.css",
    "embed.css",
    "press.css",
    "widget.css",
    "widget-dark.css",
];

/// The script for other sites' pages: its version for ever, and the newest one's address.
/// Copied to the letter, so that an old version never changes under anyone who pinned it.
const EMBED: [(&str, &str); 2] = [("embed.v1.js", "embed.v1.js"), ("embed.v1.js", "embed.js")];

/// Writes style sheets, scripts, Wasm and icon, and returns their names.
pub(crate) fn write_assets(out: &Path, profile: Profile, programs: &[Bound]) -> Result<Names> {
    let www = root()?.join("www");
    let small = profile == Profile::Small;
    let mut names = Names::new();
    let mut put = |name: String, bytes: &[u8]| -> Result<()> {
        names.insert(name.clone(), format!("assets/{}", place(out, profile, &name, bytes)?));
        Ok(())
    };
    for sheet in SHEETS {
        let style = css::bundle(&www.join("css").join(sheet), small)?.finish(|file| {
            let name = file.file_name().and_then(|name| name.to_str()).context("a url() without a file name")?;
            place(out, profile, name, &read(file)?)
        })?;
        put(sheet.into(), style.as_bytes())?;
    }
    let script = |name: &str| -> Result<String> {
        let code = String::from_utf8(read(&www.join(name))?).with_context(|| format!("www/{name} is not UTF-8"))?;
        if small { tools::minify_js(&code) } else { Ok(code) }
    };
    for name in ["boot.js", "task.js", "chooser.js", "offline.js"] {
        put(name.into(), script(name)?.as_bytes())?;
    }
    put("icon.png".into(), &read(&www.join("icon.png"))?)?;
    // The widgets' script is no file: it stands in their pages, whose policy has its hash.
    let widget = script("widget.js")?;
    names.insert("widget.sha256".into(), STANDARD.encode(Sha256::digest(&widget)));
    names.insert("widget.js".into(), widget);
    for (file, address) in EMBED {
        write(&out.join(address), read(&www.join(file))?)?;
    }
    for Bound { name, js, wasm } in programs {
        // One hash for both: a page names their stem, a dozen bytes less.
        let stem = match profile {
            Profile::Small => format!("assets/{name}.{}", short_hash(&[js.as_bytes(), wasm].concat())),
            Profile::Dev => format!("assets/{name}"),
        };
        write(&out.join(format!("{stem}.js")), js)?;
        if !wasm.is_empty() {
            write(&out.join(format!("{stem}.wasm")), wasm)?;
        }
        names.insert(name.clone(), stem);
    }
    Ok(names)
}

/// Lets the `prerender` binary write the pages, then adds the files that are copied as they are.
pub(crate) fn write_pages(out: &Path, prerender: &Path, names: &Names, site_url: Option<&str>) -> Result<()> {
    // Beside the site, never in it.
    let map = target()?.join("assets.json");
    write(&map, serde_json::to_vec_pretty(names)?)?;
    let mut command = Command::new(prerender);
    command.current_dir(root()?).arg("--out").arg(out).arg("--assets").arg(&map);
    if let Some(url) = site_url {
        command.args(["--site-url", url]);
    }
    // Where the publisher of this copy takes reports of errors.
    if let Ok(contact) = std::env::var("SITE_CONTACT")
        && !contact.is_empty()
    {
        command.args(["--contact", &contact]);
    }
    run(&mut command)?;
    // The figures themselves, open to all; the page fetches the sources for its files.
    // Earlier datasets lie in a folder for each version.
    let data = root()?.join("footprint/data");
    for file in files(&data)? {
        write(&out.join("data").join(file.strip_prefix(&data)?), read(&file)?)?;
    }
    Ok(())
}

/// Adds `.br` and `.gz` beside every text and Wasm file, for servers that hand them out.
pub(crate) fn compress(out: &Path) -> Result<()> {
    let all = files(out)?;
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    std::thread::scope(|scope| {
        let work = |at: usize| {
            let part: Vec<_> = all.iter().skip(at).step_by(threads).collect();
            scope.spawn(move || compress_each(&part))
        };
        let started: Vec<_> = (0..threads).map(work).collect();
        started.into_iter().try_for_each(|part| part.join().unwrap_or_else(|_| bail!("compressing stopped")))
    })
}

fn compress_each(part: &[&std::path::PathBuf]) -> Result<()> {
    for file in part {
        let extension = file.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        let packed = file.with_extension(format!("{extension}.br"));
        // The files that hold a whole language are packed in a way of their own.
        if COMPRESSED.contains(&extension) && !packed.exists() {
            let bytes = read(file)?;
            write(&packed, brotli(&bytes)?)?;
            write(&file.with_extension(format!("{extension}.gz")), gzip(&bytes)?)?;
        }
    }
    Ok(())
}

/// Brotli at its best, with a window that holds any of the site's files. It guesses how
/// to cut a file into blocks, and what its text is like: the smallest of three guesses is
/// a quarter of a kilobyte less of the calculator.
pub(crate) fn brotli(bytes: &[u8]) -> Result<Vec<u8>> {
    let pack = |(mode, lgblock)| {
        let mut packed = Vec::new();
        let parameters = BrotliEncoderParams { quality: 11, lgwin: 22, mode, lgblock, ..Default::default() };
        brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("brotli")?;
        Ok(packed)
    };
    let guesses = [(BROTLI_MODE_GENERIC, 0), (BROTLI_MODE_GENERIC, 16), (BROTLI_MODE_FONT, 0)];
    let all: Vec<Vec<u8>> = guesses.map(pack).into_iter().collect::<Result<_>>()?;
    all.into_iter().min_by_key(Vec::len).context("no guess")
}

/// The same with the largest window, for files that hold many alike; of one guess, because
/// each takes half a minute.
pub(crate) fn brotli_whole(bytes: &[u8]) -> Result<Vec<u8>> {
    let mut packed = Vec::new();
    let parameters = BrotliEncoderParams { quality: 11, lgwin: 24, ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut packed, &parameters).context("brotli")?;
    Ok(packed)
}

pub(crate) fn gzip(bytes: &[u8]) -> Result<Vec<u8>> {
    // GzEncoder writes no file name and a modification time of zero.
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes)?;
    Ok(encoder.finish()?)
}
