//! Pictures as PNG: an SVG drawn on a canvas.

use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement};

use super::browser;

/// The type of SVG files.
pub(super) const SVG: &str = "image/svg+xml";

/// Draws an SVG, two device pixels for each of its own, and hands it out as PNG;
/// where that cannot be, says so behind the button.
pub(super) fn png(url: &str, name: String, sentence: &'static str, button: &Element) {
    let place = button.next_element_sibling();
    let failed = move || {
        if let Some(place) = &place {
            place.set_text_content(Some(sentence));
        }
    };
    let Ok(image) = HtmlImageElement::new() else { return failed() };
    let (source, not_drawn) = (image.clone(), failed.clone());
    let loaded = Closure::once_into_js(move || {
        if draw(&source, &name, not_drawn.clone()).is_none() {
            not_drawn();
        }
    });
    image.set_onload(Some(loaded.unchecked_ref()));
    image.set_onerror(Some(Closure::once_into_js(failed).unchecked_ref()));
    image.set_src(url);
}

/// Nothing where the browser keeps a page from reading what it has drawn.
fn draw(image: &HtmlImageElement, name: &str, failed: impl FnOnce() + 'static) -> Option<()> {
    let canvas = browser::document()?.create_element("canvas").ok()?.dyn_into::<HtmlCanvasElement>().ok()?;
    let (width, height) = (image.natural_width() * 2, image.natural_height() * 2);
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.dyn_into::<CanvasRenderingContext2d>().ok()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(image, 0.0, 0.0, width.into(), height.into()).ok()?;
    let name = name.to_owned();
    let done = Closure::once_into_js(move |blob: Option<Blob>| match blob {
        Some(blob) => browser::download_blob(&name, &blob),
        // Larger than a canvas may be.
        None => failed(),
    });
    canvas.to_blob(done.unchecked_ref()).ok()
}
