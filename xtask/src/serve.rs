//! `serve`: build, serve, and do both again when a file changes. Needs no Node.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use notify::{EventKind, RecursiveMode, Watcher};

use crate::assets::{write_assets, write_pages};
use crate::project::{self, cargo, fresh_dir, root, step, target};
use crate::server::{self, Manner, Reloader};
use crate::wasm::{self, Profile, Program};

/// What the site is made of: whole folders, and files in the root.
const FOLDERS: [&str; 3] = ["src", "footprint", "www"];
const FILES: [&str; 2] = ["Cargo.toml", "index.html"];

/// An editor writes a file in several steps; a build starts after this much quiet.
const QUIET: Duration = Duration::from_millis(150);

pub(crate) fn run(port: u16) -> Result<()> {
    // Asked for first: nobody should wait minutes to hear that the port is taken.
    let listener = server::bind(port)?;
    wasm::ensure_target()?;
    let start = Instant::now();
    let changes = watch()?;
    let site = build()?;
    let reloader = Reloader::new();
    let address = server::start(listener, &site, Manner::Reloading(reloader.clone()))?;
    eprintln!("built in {:.1} s", start.elapsed().as_secs_f64());
    println!("Per Prompt is on http://{address}/ (stop with Ctrl-C)");
    while let Ok(changed) = changes.recv() {
        // Whatever else is saved in the same moment belongs to the same build.
        while changes.recv_timeout(QUIET).is_ok() {}
        let start = Instant::now();
        let shown = changed.strip_prefix(root()?).unwrap_or(&changed).display().to_string();
        eprintln!("\n{shown} changed");
        match build() {
            Ok(_) => {
                reloader.reload();
                eprintln!("rebuilt in {:.1} s: http://{address}/", start.elapsed().as_secs_f64());
            }
            Err(error) => eprintln!("\nerror: {error:#}\nThe last good build stays on http://{address}/"),
        }
    }
    Ok(())
}

/// Builds beside the served site and swaps when all of it worked.
fn build() -> Result<PathBuf> {
    let (site, next, old) = (target()?.join("site"), target()?.join("site.next"), target()?.join("site.old"));
    let modules = step("building the pages' Wasm", || wasm::compile(Profile::Dev, Program::Site))?;
    let prerender = step("building the prerenderer", || {
        project::run(&mut cargo(["build", "--package", "per-prompt", "--bin", "prerender"])?)?;
        Ok(target()?.join("debug").join(format!("prerender{}", std::env::consts::EXE_SUFFIX)))
    })?;
    step("writing the pages", || {
        let bound = modules.iter().map(|module| wasm::bind(Profile::Dev, module)).collect::<Result<Vec<_>>>()?;
        fresh_dir(&next)?;
        let names = write_assets(&next, Profile::Dev, &bound)?;
        // Whatever a worker once kept for this address: gone, so that no page is an old one.
        project::write(&next.join("sw.js"), project::read(&root()?.join("www/sw.off.js"))?)?;
        write_pages(&next, &prerender, &names, None)
    })?;
    remove(&old)?;
    if site.exists() {
        fs::rename(&site, &old).context("cannot put the last build aside")?;
    }
    fs::rename(&next, &site).context("cannot put the new build in place")?;
    remove(&old)?;
    Ok(site)
}

fn remove(dir: &Path) -> Result<()> {
    if dir.exists() {
        fs::remove_dir_all(dir).with_context(|| format!("cannot remove {}", dir.display()))
    } else {
        Ok(())
    }
}

/// Paths of changed files, for as long as this program runs.
fn watch() -> Result<Receiver<PathBuf>> {
    let root = root()?;
    let (sender, changes) = channel();
    let filter = root.clone();
    let mut watcher = notify::recommended_watcher(move |event: notify::Result<notify::Event>| {
        let Ok(event) = event else { return };
        if matches!(event.kind, EventKind::Access(_)) {
            return;
        }
        if let Some(path) = event.paths.into_iter().find(|path| matters(&filter, path)) {
            // Fails only when the program is ending.
            let _ = sender.send(path);
        }
    })?;
    watcher.watch(&root, RecursiveMode::NonRecursive).context("cannot watch the project's folder")?;
    for folder in FOLDERS {
        watcher
            .watch(&root.join(folder), RecursiveMode::Recursive)
            .with_context(|| format!("cannot watch {folder}/ for changes"))?;
    }
    // The watcher works until it is dropped: never.
    std::mem::forget(watcher);
    Ok(changes)
}

/// Sources, not the swap and backup files that editors leave beside them.
fn matters(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let temporary =
        name.starts_with('.') || name.ends_with('~') || name.ends_with(".swp") || name.parse::<u32>().is_ok();
    let source =
        FOLDERS.iter().any(|folder| inside.starts_with(folder)) || FILES.iter().any(|file| inside == Path::new(file));
    source && !temporary
}
