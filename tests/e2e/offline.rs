//! Without a network: pages that were visited, a language that is kept, what a deploy
//! replaces and what it leaves alone.

use std::path::Path;

use per_prompt::page::Page;
use per_prompt::text::Lang;
use per_prompt::text::offline::offline;
use serde_json::json;

use crate::browser::Browser;
use crate::deployed::{Server, dist, next};
use crate::{click, expected, open, shown, type_into};

/// What stands in the pages of the next deployment alone.
const NEXT: &str = "Next: ";

/// The names of the caches of a site at a path.
fn caches(browser: &Browser, path: &str) -> Vec<String> {
    let script = "return caches.keys().then(all => all.filter(name => name.startsWith(arguments[0])).sort())";
    let names = browser.run(script, json!([format!("per-prompt:{path}:")]));
    serde_json::from_value(names).expect("names")
}

/// Waits until an address is in a cache whose name contains a text.
fn until_stored(browser: &Browser, address: &str, edition: &str) {
    let script = format!(
        "return caches.keys().then(async all => {{
            for (const name of all.filter(name => name.includes({})))
                if (await (await caches.open(name)).match({})) return true;
            return false;
        }})",
        json!(edition),
        json!(address)
    );
    browser.until(&format!("{address} is stored"), &script);
}

/// The edition of a built site, as its worker says.
fn edition(site: &Path) -> String {
    let worker = std::fs::read_to_string(site.join("sw.js")).expect("a worker");
    let (_, rest) = worker.split_once("\"edition\":\"").expect("an edition");
    rest.split('"').next().unwrap_or_default().to_owned()
}

fn heading(browser: &Browser) -> String {
    let script = "const e = document.querySelector('h1'); return e ? e.textContent : ''";
    browser.run(script, json!([])).as_str().unwrap_or_default().to_owned()
}

fn status(browser: &Browser) -> String {
    let script = "return document.querySelector('#offline [role=status]').textContent";
    browser.run(script, json!([])).as_str().unwrap_or_default().to_owned()
}

/// Asks the browser to look for a newer worker.
fn update(browser: &Browser) {
    browser.run(
        "return navigator.serviceWorker.getRegistration().then(r => r.update()).then(() => 0, () => 0)",
        json!([]),
    );
}

/// Presses the button of the classroom's page and waits until a language is kept.
fn keep(browser: &Browser, site: &str, lang: Lang) {
    browser.go(&format!("{site}{}/classroom/", lang.path()));
    browser.until("the button", "return !document.querySelector('[data-part=keep]').hidden");
    click(browser, "[data-part=keep]");
    browser.until("it is kept", "return !document.querySelector('[data-part=forget]').hidden");
    let said = offline(lang).kept.split("{0}").next().unwrap_or_default();
    assert!(status(browser).starts_with(said), "{}", status(browser));
}

#[test]
fn after_one_visit_the_calculator_works_without_a_network() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    open(&browser, &format!("{site}en/?v=1&text=3"));
    until_stored(&browser, &format!("{site}en/"), ":/:");
    server.switch_off();
    open(&browser, &format!("{site}en/?v=1&text=5"));
    assert_eq!(shown(&browser), expected("text=5"));
    // The address with the file's name is the same page.
    open(&browser, &format!("{site}en/index.html?v=1&text=6"));
    assert_eq!(shown(&browser), expected("text=6"));
    // What was not visited says so, wherever it lies, and leads to what is there.
    browser.go(&format!("{site}en/classroom/what-depends/"));
    assert_eq!(heading(&browser), offline(Lang::En).page_h1);
    let styled = "return getComputedStyle(document.querySelector('main')).paddingTop !== '0px'";
    assert_eq!(browser.run(styled, json!([])), json!(true), "its style sheet");
    click(&browser, "main a");
    browser.until("the calculator", "return !!document.querySelector('#app.live')");
}

#[test]
fn a_page_without_a_program_is_kept_too() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    browser.go(&format!("{site}zh-hans/sources/"));
    until_stored(&browser, &format!("{site}zh-hans/sources/"), ":/:");
    let said = heading(&browser);
    // The next page is answered by the worker already; the chooser is one too.
    browser.go(&site);
    until_stored(&browser, &site, ":/:");
    server.switch_off();
    browser.go(&format!("{site}zh-hans/sources/#src"));
    assert_eq!(heading(&browser), said);
    browser.go(&site);
    let choices = "return document.querySelectorAll('a.big-link').length";
    assert_eq!(browser.run(choices, json!([])), json!(2));
}

#[test]
fn a_kept_language_works_whole_and_can_be_removed() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    keep(&browser, &site, Lang::En);
    server.switch_off();
    for page in Page::ALL {
        let address = format!("{site}en/{}", page.path());
        browser.go(&address);
        assert_ne!(heading(&browser), offline(Lang::En).page_h1, "{address}");
        if page.program().is_some() {
            browser.until(&format!("{address} works"), "return !!document.querySelector('#app.live')");
        }
    }
    // An old link has a program and tables of its own.
    open(&browser, &format!("{site}en/?data=2026-11.1&v=1&text=3"));
    assert_eq!(shown(&browser), expected("text=3"));
    // The previews are embeds, pages of their own in frames.
    open(&browser, &format!("{site}en/embed/"));
    let preview = "const page = document.querySelector('.preview iframe')?.contentDocument;
        return !!page && page.URL.includes('/w/en/') && !!page.querySelector('#widget h1')";
    browser.until("the preview", preview);
    // Files beside the pages, and pictures in them.
    let fetched = "return fetch(arguments[0]).then(answer => answer.status)";
    for file in ["data/sources.csv", "data/evidence.csv"] {
        assert_eq!(browser.run(fetched, json!([format!("{site}{file}")])), json!(200), "{file}");
    }
    browser.go(&format!("{site}en/press/"));
    browser.run("document.querySelectorAll('img').forEach(e => { e.loading = 'eager' })", json!([]));
    browser.until("pictures", "return [...document.images].every(e => e.complete && e.naturalWidth > 0)");
    // Removed: nothing but what is open.
    browser.go(&format!("{site}en/classroom/"));
    browser.until("it is kept", "return !document.querySelector('[data-part=forget]').hidden");
    click(&browser, "[data-part=forget]");
    browser.until("it is removed", "return !document.querySelector('[data-part=keep]').hidden");
    assert_eq!(status(&browser), offline(Lang::En).absent);
    browser.go(&format!("{site}en/press/"));
    assert_eq!(heading(&browser), offline(Lang::En).page_h1);
}

#[test]
fn a_keeping_that_fails_says_why_and_keeps_nothing() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    server.fail(&format!("/offline/zh-hans.{}", bundle(&dist(), Lang::ZhHans)));
    browser.go(&format!("{site}zh-hans/classroom/"));
    browser.until("the button", "return !document.querySelector('[data-part=keep]').hidden");
    let label = "return document.querySelector('[data-part=keep]').textContent";
    let label = browser.run(label, json!([]));
    assert!(label.as_str().is_some_and(|label| label.contains("0.") && !label.contains('{')), "{label}");
    click(&browser, "[data-part=keep]");
    let failed = json!(offline(Lang::ZhHans).failed_changed);
    browser.until("why", &format!("return document.querySelector('#offline [role=status]').textContent === {failed}"));
    server.switch_off();
    click(&browser, "[data-part=keep]");
    let failed = json!(offline(Lang::ZhHans).failed_network);
    browser.until("why", &format!("return document.querySelector('#offline [role=status]').textContent === {failed}"));
}

#[test]
fn an_update_while_a_page_is_open_replaces_what_was_stored() {
    let server = Server::new("/", &dist());
    let (site, newer) = (format!("{}/", server.address), edition(&next()));
    let browser = Browser::start();
    browser.go(&format!("{site}en/press/"));
    until_stored(&browser, &format!("{site}en/press/"), &edition(&dist()));
    open(&browser, &format!("{site}en/?v=1&text=3"));
    until_stored(&browser, &format!("{site}en/"), &edition(&dist()));
    server.deploy("/", &next());
    update(&browser);
    // Everything that was stored is stored anew, and the open page works on.
    until_stored(&browser, &format!("{site}en/press/"), &newer);
    until_stored(&browser, &format!("{site}offline/!began"), &newer);
    type_into(&browser, "text", "9");
    browser.until("it counts", "return location.search.includes('text=9')");
    assert_eq!(shown(&browser), expected("text=9"));
    browser.go(&format!("{site}en/press/"));
    assert!(heading(&browser).starts_with(NEXT), "online");
    server.switch_off();
    browser.go(&format!("{site}en/press/?again"));
    assert!(heading(&browser).starts_with(NEXT), "offline");
    open(&browser, &format!("{site}en/?v=1&text=3"));
    // Another deploy would remove the first edition; one is left for pages still open.
    assert_eq!(caches(&browser, "/").len(), 2);
}

#[test]
fn a_kept_language_is_updated_whole_or_stays() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    let browser = Browser::start();
    keep(&browser, &site, Lang::En);
    // The half of an update: the new worker is there, the file with the language is not.
    server.deploy("/", &next());
    server.fail(&format!("/offline/en.{}", bundle(&next(), Lang::En)));
    update(&browser);
    let start = std::time::Instant::now();
    while !server.was_asked_for(&format!("/offline/en.{}", bundle(&next(), Lang::En))) {
        assert!(start.elapsed().as_secs() < 30, "the new file was never asked for");
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    browser.until(
        "the update has failed",
        "return navigator.serviceWorker.getRegistration().then(r => !r.installing && !r.waiting)",
    );
    assert_eq!(caches(&browser, "/"), [format!("per-prompt:/:{}", edition(&dist()))]);
    // Online the new page shows; it must not be mixed into what is kept.
    browser.go(&format!("{site}en/press/"));
    assert!(heading(&browser).starts_with(NEXT));
    server.switch_off();
    browser.go(&format!("{site}en/press/?again"));
    let said = heading(&browser);
    assert!(!said.is_empty() && !said.starts_with(NEXT), "{said}");
    open(&browser, &format!("{site}en/report/"));
}

/// The part of a file's name that says which one it is.
fn bundle(site: &Path, lang: Lang) -> String {
    let worker = std::fs::read_to_string(site.join("sw.js")).expect("a worker");
    let (_, rest) = worker.split_once(&format!("offline/{}.", lang.path())).expect("a file to keep");
    rest.split('.').next().unwrap_or_default().to_owned()
}

#[test]
fn two_deployments_of_one_host_leave_each_other_alone() {
    let server = Server::new("/a/", &dist());
    server.deploy("/b/", &dist());
    let (a, b) = (format!("{}/a/", server.address), format!("{}/b/", server.address));
    let browser = Browser::start();
    for site in [&a, &b] {
        browser.go(&format!("{site}en/press/"));
        until_stored(&browser, &format!("{site}en/press/"), "per-prompt:");
    }
    let before = caches(&browser, "/a/");
    server.deploy("/b/", &next());
    update(&browser);
    until_stored(&browser, &format!("{b}offline/!began"), &edition(&next()));
    assert_eq!(caches(&browser, "/a/"), before);
    server.switch_off();
    browser.go(&format!("{a}en/press/?again"));
    let said = heading(&browser);
    assert!(!said.is_empty() && !said.starts_with(NEXT), "{said}");
    browser.go(&format!("{b}en/press/?again"));
    assert!(heading(&browser).starts_with(NEXT));
}

#[test]
fn the_kill_switch_removes_everything_and_itself() {
    let server = Server::new("/a/", &dist());
    let site = format!("{}/a/", server.address);
    let browser = Browser::start();
    open(&browser, &format!("{site}en/"));
    until_stored(&browser, &format!("{site}en/"), ":/a/:");
    browser.until("a controller", "return !!navigator.serviceWorker.controller");
    // Another site's cache at the same host is not its business.
    browser.run("return caches.open('per-prompt:/:other').then(() => 0)", json!([]));
    let off = std::fs::read(dist().join("sw.off.js")).expect("the switch");
    server.say("/sw.js", off);
    browser.run("window.old = true", json!([]));
    update(&browser);
    browser.until("a new page", "return window.old === undefined && document.readyState === 'complete'");
    browser.until("no worker", "return navigator.serviceWorker.controller === null");
    browser
        .until("nothing registered", "return navigator.serviceWorker.getRegistrations().then(all => all.length === 0)");
    assert!(caches(&browser, "/a/").is_empty());
    assert_eq!(caches(&browser, "/").len(), 1);
}

#[test]
fn embeds_and_framed_pages_register_nothing() {
    let server = Server::new("/", &dist());
    let site = format!("{}/", server.address);
    server.say("/frame.html", b"<!doctype html><iframe src=\"en/\"></iframe>".to_vec());
    let browser = Browser::start();
    let registered = "return navigator.serviceWorker.getRegistrations().then(all => all.length)";
    browser.go(&format!("{site}w/en/one/text/"));
    assert_eq!(browser.run(registered, json!([])), json!(0));
    browser.go(&format!("{site}frame.html"));
    browser.enter_frame();
    browser.until("the page in the frame", "return !!document.querySelector('#app.live')");
    assert_eq!(browser.run(registered, json!([])), json!(0));
    assert_eq!(caches(&browser, "/"), Vec::<String>::new());
}
