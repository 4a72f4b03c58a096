//! `dist`: the site as it is published. Works below any path of any static host.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::assets::{compress, write_assets, write_pages};
use crate::offline;
use crate::project::{self, cargo, files, fresh_dir, root, step, target};
use crate::tools;
use crate::wasm::{self, LANGUAGES, Profile, Program};

/// Builds the whole site into `out`.
pub(crate) fn run_to(out: &Path, site_url: Option<&str>) -> Result<()> {
    wasm::ensure_target()?;
    step("Node tools (wasm-opt, esbuild)", || tools::ensure_npm(false))?;
    for language in LANGUAGES {
        step(&format!("compiling the Wasm of /{language}/"), || {
            wasm::compile(Profile::Small, Program::Language(language)).map(drop)
        })?;
    }
    let prerender = step("compiling the prerenderer", prerenderer)?;
    step("compiling what draws the pictures", || pictures().map(drop))?;
    package(out, &prerender, site_url)
}

/// The steps after the compiler.
fn package(out: &Path, prerender: &Path, site_url: Option<&str>) -> Result<()> {
    let programs = step("wasm-bindgen and wasm-opt", || {
        wasm::modules()?.iter().map(|module| wasm::bind(Profile::Small, module)).collect::<Result<Vec<_>>>()
    })?;
    fresh_dir(out)?;
    let names = step("style sheet and scripts", || write_assets(out, Profile::Small, &programs))?;
    step("prerendering", || write_pages(out, prerender, &names, site_url))?;
    step("drawing the pictures", || draw(out))?;
    step("worker, files to keep offline, copies for a disk", || offline::seal(out))?;
    step("compressing", || compress(out))
}

fn prerenderer() -> Result<PathBuf> {
    project::run(&mut cargo(["build", "--release", "--package", "per-prompt", "--bin", "prerender"])?)?;
    Ok(target()?.join("release").join(format!("prerender{}", std::env::consts::EXE_SUFFIX)))
}

/// The program that draws pictures without a browser. Not a part of this one, which
/// `serve` needs at once; optimised by the profile of development, which the tests share.
fn pictures() -> Result<PathBuf> {
    project::run(&mut cargo(["build", "--quiet", "--package", "pictures"])?)?;
    Ok(target()?.join("debug").join(format!("pictures{}", std::env::consts::EXE_SUFFIX)))
}

/// The pictures of the embeds, and the icons of the installed site.
fn draw(out: &Path) -> Result<()> {
    project::run(Command::new(pictures()?).arg(out))?;
    for (icon, file, size) in ICONS {
        let (icon, file) = (root()?.join("www").join(icon), out.join("icons").join(file));
        project::run(Command::new(pictures()?).arg("--icon").args([icon, file]).arg(size))?;
    }
    Ok(())
}

/// The icons that the manifests name: drawing, file, pixels. One that a system may cut
/// into a circle has its drawing smaller.
const ICONS: [(&str, &str, &str); 3] =
    [("icon.svg", "192.png", "192"), ("icon.svg", "512.png", "512"), ("maskable.svg", "maskable-512.png", "512")];

/// Packages the compiled site a second time and fails on any difference.
pub(crate) fn packages_identically(first: &Path) -> Result<()> {
    let again = target()?.join("dist-again");
    package(&again, &prerenderer()?, None)?;
    let (left, right) = (files(first)?, files(&again)?);
    let names = |files: &[PathBuf], dir: &Path| -> Result<Vec<PathBuf>> {
        files.iter().map(|file| Ok(file.strip_prefix(dir)?.to_path_buf())).collect()
    };
    if names(&left, first)? != names(&right, &again)? {
        bail!("packaging twice gave different file names: compare dist/ with {}", again.display());
    }
    for (a, b) in left.iter().zip(&right) {
        if project::read(a)? != project::read(b)? {
            bail!("packaging twice gave different bytes: {} and {}", a.display(), b.display());
        }
    }
    std::fs::remove_dir_all(&again).context("cannot remove the second copy")
}

pub(crate) fn run(site_url: Option<&str>) -> Result<()> {
    let out = root()?.join("dist");
    run_to(&out, site_url)?;
    if site_url.is_none() {
        eprintln!("note: without SITE_URL there are no oEmbed files, Open Graph tags, canonical links or sitemap");
    }
    println!("{}", out.display());
    Ok(())
}
