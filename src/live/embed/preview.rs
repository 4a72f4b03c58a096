//! The previews: the widget's own page in frames of three widths, as high as it says.

use std::cell::Cell;
use std::rc::Rc;

use gloo::events::EventListener;
use wasm_bindgen::JsCast as _;
use web_sys::{Element, HtmlElement, HtmlIFrameElement, MessageEvent};

use super::Live;
use super::take;
use crate::live::browser::{all, set, window};
use crate::text::fill;

/// What a frame may be told, in pixels.
const BOUNDS: (f64, f64) = (80.0, 6000.0);

/// Before any frame has said its height.
const FIRST: u32 = 480;

/// The frames and their heights.
pub(super) struct Previews {
    places: Vec<Element>,
    heights: Vec<Cell<u32>>,
}

impl Previews {
    pub(super) fn of(app: &Element) -> Self {
        let places = all(app, ".preview");
        let heights = places.iter().map(|_| Cell::new(0)).collect();
        Self { places, heights }
    }

    /// The tallest: what a frame needs to cut nothing off at any of these widths.
    pub(super) fn height(&self) -> u32 {
        self.heights.iter().map(Cell::get).max().filter(|height| *height > 0).unwrap_or(FIRST)
    }

    /// Shows an address. New frames, because another address of an old one would be a
    /// step of "back".
    pub(super) fn load(&self, address: &str) {
        for (place, height) in self.places.iter().zip(&self.heights) {
            let Some(old) = all(place, "iframe").into_iter().next() else { continue };
            if old.get_attribute("src").as_deref() == Some(address) {
                continue;
            }
            height.set(0);
            let Some(new) = old.clone_node().ok().and_then(|node| node.dyn_into::<Element>().ok()) else { continue };
            set(&new, "src", address);
            let _ = old.replace_with_with_node_1(&new);
        }
    }

    /// Takes a height from the window that says it.
    fn take(&self, said: &MessageEvent, label: &str) -> bool {
        let get = |name: &str| js_sys::Reflect::get(&said.data(), &name.into()).ok();
        let is_height = get("type").and_then(|kind| kind.as_string()).as_deref() == Some("per-prompt:height");
        let Some(height) = get("height").and_then(|height| height.as_f64()).filter(|_| is_height) else { return false };
        if !height.is_finite() {
            return false;
        }
        let Some(source) = said.source() else { return false };
        for (place, cell) in self.places.iter().zip(&self.heights) {
            let Some(frame) = all(place, "iframe").into_iter().next() else { continue };
            let Some(frame) = frame.dyn_ref::<HtmlIFrameElement>() else { continue };
            if frame.content_window().is_none_or(|window| !js_sys::Object::is(&window, &source)) {
                continue;
            }
            let height = libm::ceil(height.clamp(BOUNDS.0, BOUNDS.1)) as u32;
            cell.set(height);
            if let Some(frame) = frame.dyn_ref::<HtmlElement>() {
                let _ = frame.style().set_property("height", &[&*height.to_string(), "px"].concat());
            }
            let width = frame.get_attribute("data-width").unwrap_or_default();
            let said = fill(label, &[&width, &height.to_string()]);
            if let Some(caption) = all(place, "figcaption").first() {
                caption.set_text_content(Some(&said));
            }
            return true;
        }
        false
    }
}

/// Listens to the frames.
pub(super) fn listen(live: &Rc<Live>) {
    let Some(window) = window() else { return };
    let live = live.clone();
    EventListener::new(&window, "message", move |event| {
        if let Some(said) = event.dyn_ref::<MessageEvent>()
            && live.previews.take(said, live.text.preview)
        {
            take::show(&live);
        }
    })
    .forget();
}
