//! The whole site as `prerender` writes it, for the tests that read its pages.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use per_prompt::page::Page;

/// Every asset that pages name, so that a new page needs no word here.
fn assets() -> Vec<String> {
    let sheets = Page::ALL.into_iter().filter_map(Page::sheet).map(String::from);
    let programs = Page::ALL.into_iter().filter_map(Page::program).chain(["archive", "widget"]);
    let programs = programs.map(|program| format!("{program}.all"));
    [
        "style.css",
        "chooser.css",
        "boot.js",
        "task.js",
        "chooser.js",
        "offline.js",
        "icon.png",
        "widget.css",
        "widget-dark.css",
        "widget.js",
        "widget.sha256",
    ]
    .map(String::from)
    .into_iter()
    .chain(sheets)
    .chain(programs)
    .collect()
}

/// Renders the site into a folder of its own.
pub fn site(name: &str, site_url: Option<&str>) -> PathBuf {
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&out);
    fs::create_dir_all(&out).expect("a folder");
    let file = out.join("assets.json");
    let map: Vec<String> = assets().iter().map(|name| format!("\"{name}\": \"assets/{name}\"")).collect();
    fs::write(&file, format!("{{{}}}", map.join(","))).expect("the assets file");
    let mut command = Command::new(env!("CARGO_BIN_EXE_prerender"));
    command.arg("--out").arg(&out).arg("--assets").arg(&file);
    if let Some(url) = site_url {
        command.args(["--site-url", url]);
    }
    assert!(command.status().expect("prerender runs").success());
    out
}
