//! The one place that touches `window` and `document`. Nothing here runs while
//! pages are rendered natively: events and effects only happen in a browser.

#![allow(clippy::disallowed_methods, reason = "this is the one module that may")]

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Document, Event, HtmlAnchorElement, HtmlInputElement, HtmlSelectElement, Url, Window,
};

/// The window, when there is one.
pub fn window() -> Option<Window> {
    web_sys::window()
}

/// The document, when there is one.
pub fn document() -> Option<Document> {
    window()?.document()
}

/// The value of the input or select that an event comes from.
pub fn value_of(event: &Event) -> String {
    let Some(target) = event.target() else { return String::new() };
    match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => input.value(),
        Err(target) => target.dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default(),
    }
}

/// Whether the checkbox that an event comes from is on.
pub fn checked_of(event: &Event) -> bool {
    event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()).is_some_and(|input| input.checked())
}

/// The query of the page's address, with its `?`.
pub fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The page's address without query and fragment.
pub fn address() -> String {
    let location = window().map(|window| window.location());
    location
        .and_then(|location| Some(format!("{}{}", location.origin().ok()?, location.pathname().ok()?)))
        .unwrap_or_default()
}

/// Writes the query into the address without a new entry in the history.
/// A sandboxed frame may refuse; the page works without.
pub fn replace_query(query: &str) {
    let Some(window) = window() else { return };
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        let url = format!("{path}?{query}");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Which of the three chart layouts fits: 0 narrow, 1 middle, 2 wide.
pub fn layout() -> usize {
    let matches = |query: &str| {
        window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
    };
    usize::from(matches("(min-width: 760px)")) + usize::from(matches("(min-width: 1200px)"))
}

/// Whether the reader's system asks for dark colours.
pub fn prefers_dark() -> bool {
    window()
        .and_then(|window| window.match_media("(prefers-color-scheme: dark)").ok().flatten())
        .is_some_and(|list| list.matches())
}

/// Device pixels for a CSS pixel, at least 1.
pub fn pixel_ratio() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).max(1.0)
}

/// Hands a file to the reader.
pub fn download(name: &str, kind: &str, content: &str) {
    let parts = js_sys::Array::of1(&JsValue::from_str(content));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    if let Ok(blob) = Blob::new_with_str_sequence_and_options(&parts, &options) {
        download_blob(name, &blob);
    }
}

/// Hands a blob to the reader.
pub fn download_blob(name: &str, blob: &Blob) {
    let Some(document) = document() else { return };
    let Ok(url) = Url::create_object_url_with_blob(blob) else { return };
    if let Some(anchor) = document.create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    // The click starts the download at once in all engines; the address may
    // live a little longer for slow ones.
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
}

/// Prints the page.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Copies a text; the callback learns whether it worked.
pub fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
    // `navigator.clipboard` is undefined outside secure contexts.
    let clipboard = window()
        .map(|window| window.navigator())
        .and_then(|navigator| js_sys::Reflect::get(&navigator, &"clipboard".into()).ok())
        .filter(|clipboard| !clipboard.is_undefined())
        .map(JsCast::unchecked_into::<web_sys::Clipboard>);
    let Some(clipboard) = clipboard else {
        done(false);
        return;
    };
    // Plain callbacks: the futures glue would bring a worker script of its own.
    let done = Rc::new(Cell::new(Some(done)));
    let settle = |worked: bool| {
        let done = done.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |_| {
            if let Some(done) = done.take() {
                done(worked);
            }
        })
    };
    let (yes, no) = (settle(true), settle(false));
    let _ = clipboard.write_text(text).then2(&yes, &no);
    // They must outlive this call; a copy is rare and they are small.
    yes.forget();
    no.forget();
}
