//! The copy of a language to unpack on a disk: served by any server, and without one.

use std::fs;
use std::path::{Path, PathBuf};

use per_prompt::text::Lang;
use per_prompt::text::offline::offline;
use serde_json::json;

use crate::browser::Browser;
use crate::deployed::{Server, dist};
use crate::{expected, open, shown};

/// Unpacks a copy; the folder that is in it.
fn unpacked(lang: Lang, name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copies").join(name);
    let _ = fs::remove_dir_all(&folder);
    let file = fs::File::open(dist().join(format!("per-prompt.{}.zip", lang.path()))).expect("the copy");
    zip::ZipArchive::new(file).expect("a ZIP file").extract(&folder).expect("unpacked");
    folder.join(format!("per-prompt.{}", lang.path()))
}

fn text(browser: &Browser, selector: &str) -> String {
    let script = "const e = document.querySelector(arguments[0]); return e ? e.textContent : ''";
    browser.run(script, json!([selector])).as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_copy_works_from_any_web_server() {
    let server = Server::new("/", &unpacked(Lang::ZhHans, "served"));
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    browser.go(&site);
    browser.until("the way in", "return location.pathname === '/zh-hans/index.html'");
    open(&browser, &format!("{site}zh-hans/?v=1&text=3"));
    assert_eq!(shown(&browser), expected("text=3"));
    for page in ["report", "evidence", "models", "claims", "embed", "classroom"] {
        open(&browser, &format!("{site}zh-hans/{page}/index.html"));
    }
    let offered = "return !document.querySelector('#offline') && !document.querySelector('a.lang')";
    assert_eq!(browser.run(offered, json!([])), json!(true));
    browser.no_complaints();
}

#[test]
fn straight_from_disk_the_pages_can_be_read() {
    let folder = unpacked(Lang::En, "disk");
    let browser = Browser::start();
    let address = |page: &str| format!("file://{}/{page}", folder.display());
    browser.go(&address("en/evidence/index.html"));
    // Firefox lets pages on a disk read each other when a driver is at the wheel; there the
    // controls start.
    let settled = "return !document.getElementById('failed').hidden || !!document.querySelector('#app.live')";
    browser.until("the message", settled);
    assert_eq!(text(&browser, "#failed"), offline(Lang::En).disk);
    assert!(text(&browser, "h1").len() > 5);
    // The masthead is dressed by the style sheet.
    let styled = "return getComputedStyle(document.querySelector('.wrap')).maxWidth";
    assert_ne!(browser.run(styled, json!([])), json!("none"));
    // A link leads on, with its place.
    browser.run("document.querySelector('.nav a[href*=\"report/\"]').click()", json!([]));
    browser.until("the next page", "return location.pathname.endsWith('/en/report/index.html')");
    browser.until("its answers", "return document.querySelectorAll('.answer').length === 22");
}
