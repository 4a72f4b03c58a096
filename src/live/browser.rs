//! The one place that touches `window` and `document`.

#![allow(clippy::disallowed_methods, reason = "this is the one module that may")]

use std::cell::Cell;
use std::rc::Rc;

use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{
    Blob, BlobPropertyBag, Document, Element, Event, HtmlAnchorElement, HtmlElement, HtmlInputElement,
    HtmlTextAreaElement, IntersectionObserver, IntersectionObserverEntry, MediaQueryList, Response, Url, Window,
};

/// The window, when there is one.
pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

/// The document, when there is one.
pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// All elements below `root` that match.
pub(super) fn all(root: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
}

/// Sets an attribute; names are ours, so it cannot fail.
pub(super) fn set(element: &Element, attribute: &str, value: &str) {
    let _ = element.set_attribute(attribute, value);
}

/// The element that an event comes from.
pub(super) fn target(event: &Event) -> Option<Element> {
    event.target()?.dyn_into().ok()
}

/// Which of the details below each host are open.
pub(super) fn open_details(hosts: &[Element]) -> Vec<bool> {
    hosts.iter().flat_map(|host| all(host, "details")).map(|details| details.has_attribute("open")).collect()
}

/// Opens them again after the hosts were filled anew.
pub(super) fn open_again(hosts: &[Element], open: &[bool]) {
    for (details, _) in hosts.iter().flat_map(|host| all(host, "details")).zip(open).filter(|(_, open)| **open) {
        set(&details, "open", "");
    }
}

/// Tells whenever an element comes into the window or leaves it. An observer,
/// because asking for an element's place would have the page laid out.
pub(super) fn watch(elements: &[Element], mut seen: impl FnMut(&Element, bool) + 'static) {
    let told = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
        for entry in entries.iter() {
            let entry: IntersectionObserverEntry = entry.unchecked_into();
            seen(&entry.target(), entry.is_intersecting());
        }
    });
    if let Ok(observer) = IntersectionObserver::new(told.as_ref().unchecked_ref()) {
        elements.iter().for_each(|element| observer.observe(element));
    }
    // Both live as long as the page.
    told.forget();
}

/// Puts sentences at the top of the page's part that works.
pub(super) fn say(app: &Element, sentences: &[String]) {
    let Some(place) = all(app, ".messages").into_iter().next() else { return };
    for sentence in sentences {
        if let Some(line) = document().and_then(|document| document.create_element("p").ok()) {
            line.set_class_name("msg");
            line.set_text_content(Some(sentence));
            let _ = place.append_child(&line);
        }
    }
}

/// Has a screen reader say something when it is done with what it says now.
pub(super) fn announce(app: &Element, sentence: &str) {
    if let Some(place) = all(app, "#announce").first() {
        place.set_text_content(Some(sentence));
    }
}

/// Milliseconds, to be compared with each other.
pub(super) fn now() -> f64 {
    js_sys::Date::now()
}

/// Runs after the microtasks that wait already.
pub(super) fn microtask(run: impl FnOnce() + 'static) {
    let run = Closure::once(move |_: JsValue| run());
    let _ = js_sys::Promise::<JsValue>::resolve(&JsValue::NULL).then(&run);
    run.forget();
}

/// The query of the page's address, with its `?`.
pub(super) fn query() -> String {
    window().and_then(|window| window.location().search().ok()).unwrap_or_default()
}

/// The page's address without query and fragment.
pub(super) fn address() -> String {
    let location = window().map(|window| window.location());
    location
        .and_then(|location| Some([location.origin().ok()?, location.pathname().ok()?].concat()))
        .unwrap_or_default()
}

/// The place of the page that its address names, with its `#`; empty where none.
pub(super) fn fragment() -> String {
    window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Writes the query into the address without a new entry in the history.
/// A sandboxed frame may refuse; the page works without.
pub(super) fn replace_query(query: &str) {
    let Some(window) = window() else { return };
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        let url = [&*path, "?", query].concat();
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Takes the place that the address names out of it.
pub(super) fn forget_fragment() {
    let Some(window) = window() else { return };
    if let (Ok(history), Ok(path)) = (window.history(), window.location().pathname()) {
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&[path, query()].concat()));
    }
}

/// Which of the three chart layouts fits: 0 narrow, 1 middle, 2 wide.
pub(super) fn layout() -> usize {
    let matches = |query: &str| {
        window().and_then(|window| window.match_media(query).ok().flatten()).is_some_and(|list| list.matches())
    };
    usize::from(matches("(min-width: 760px)")) + usize::from(matches("(min-width: 1200px)"))
}

/// The reader's wish for dark colours, which may change.
pub(super) fn dark() -> Option<MediaQueryList> {
    window()?.match_media("(prefers-color-scheme: dark)").ok().flatten()
}

/// Moves the focus to the element with this id.
pub(super) fn focus(id: &str) {
    let element = document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Device pixels for a CSS pixel, at least 1.
pub(super) fn pixel_ratio() -> f64 {
    window().map_or(1.0, |window| window.device_pixel_ratio()).max(1.0)
}

/// A text as a file.
fn blob(content: &str, kind: &str) -> Option<Blob> {
    let parts = js_sys::Array::of1(&JsValue::from_str(content));
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// Hands a file to the reader.
pub(super) fn download(name: &str, kind: &str, content: &str) {
    if let Some(blob) = blob(content, kind) {
        download_blob(name, &blob);
    }
}

/// An address of a text as a file, for as long as it takes to read it.
pub(super) fn blob_address(content: &str, kind: &str) -> Option<String> {
    let url = Url::create_object_url_with_blob(&blob(content, kind)?).ok()?;
    revoke_later(url.clone());
    Some(url)
}

/// Reading begins at once in all engines; the address may live a little longer
/// for slow ones.
fn revoke_later(url: String) {
    gloo::timers::callback::Timeout::new(10_000, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
}

/// Hands a blob to the reader.
pub(super) fn download_blob(name: &str, blob: &Blob) {
    let Some(document) = document() else { return };
    let Ok(url) = Url::create_object_url_with_blob(blob) else { return };
    if let Some(anchor) = document.create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok()) {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    revoke_later(url);
}

/// Marks a field's text, so that it can be copied by hand where the page may not.
pub(super) fn select(field: &Element) {
    if let Some(field) = field.dyn_ref::<HtmlTextAreaElement>() {
        field.select();
    }
}

/// The document's root.
pub(super) fn root() -> Option<Element> {
    document()?.document_element()
}

/// Moves the focus to an element.
pub(super) fn focus_on(element: &Element) {
    if let Some(element) = element.dyn_ref::<HtmlElement>() {
        let _ = element.focus();
    }
}

/// A whole number below `end` by chance.
pub(super) fn chance(end: u32) -> u32 {
    ((js_sys::Math::random() * f64::from(end)) as u32).min(end - 1)
}

/// Has the page fill the screen, or no more. A browser may refuse: the page works without.
pub(super) fn fill_screen(on: bool) {
    let Some(document) = document() else { return };
    if on {
        if let Some(root) = document.document_element()
            && let Ok(asked) = js_sys::Reflect::get(&root, &"requestFullscreen".into())
            && let Ok(asked) = asked.dyn_into::<js_sys::Function>()
            && let Ok(promise) = asked.call0(&root)
            && let Ok(promise) = promise.dyn_into::<js_sys::Promise>()
        {
            settle(&promise, |_| {});
        }
    } else if document.fullscreen_element().is_some() {
        document.exit_fullscreen();
    }
}

/// What this browser keeps for the site under a name.
pub(super) fn kept(name: &str) -> Option<String> {
    window()?.local_storage().ok()??.get_item(name).ok()?
}

/// Keeps a text, an empty one by forgetting it; false where the browser keeps nothing.
pub(super) fn keep(name: &str, text: &str) -> bool {
    let Some(storage) = window().and_then(|window| window.local_storage().ok()?) else { return false };
    if text.is_empty() { storage.remove_item(name).is_ok() } else { storage.set_item(name, text).is_ok() }
}

/// The text of the file that a field was given.
pub(super) fn read_file(field: &Element, done: impl FnOnce(Option<String>) + 'static) {
    let file = field.dyn_ref::<HtmlInputElement>().and_then(|field| field.files()?.get(0));
    match file {
        Some(file) => settle(&file.text(), move |text| done(text.and_then(|text| text.as_string()))),
        None => done(None),
    }
}

/// Shows the page from its top.
pub(super) fn scroll_up() {
    if let Some(window) = window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// Prints the page.
pub(super) fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Copies a text; the callback learns whether it worked.
pub(super) fn copy(text: &str, done: impl FnOnce(bool) + 'static) {
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
    settle(&clipboard.write_text(text), move |written| done(written.is_some()));
}

/// Fetches a text of this site; an empty one where that fails.
pub(super) fn fetch_text(path: &str, done: impl FnOnce(String) + 'static) {
    let Some(window) = window() else { return };
    settle(&window.fetch_with_str(path), move |answer| {
        let answer = answer.and_then(|answer| answer.dyn_into::<Response>().ok()).filter(Response::ok);
        match answer.and_then(|answer| answer.text().ok()) {
            Some(text) => {
                settle(&text, move |text| done(text.and_then(|text| text.as_string()).unwrap_or_default()));
            }
            None => done(String::new()),
        }
    });
}

/// Calls back once with what a promise gives, or with nothing where it fails.
/// Plain callbacks: the futures glue would bring a worker script of its own.
fn settle(promise: &js_sys::Promise, done: impl FnOnce(Option<JsValue>) + 'static) {
    let done = Rc::new(Cell::new(Some(done)));
    let way = |kept: bool| {
        let done = done.clone();
        Closure::<dyn FnMut(JsValue)>::new(move |value| {
            if let Some(done) = done.take() {
                done(Some(value).filter(|_| kept));
            }
        })
    };
    let (yes, no) = (way(true), way(false));
    let _ = promise.then2(&yes, &no);
    // They must outlive this call; copies and files are rare and they are small.
    yes.forget();
    no.forget();
}
