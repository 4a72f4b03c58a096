//! Canvases: the cloud of draws and the picture to pass on. The page's charts
//! are SVG; these have a thousand marks or must become a PNG.

use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlCanvasElement;

use crate::chart::{CARD_SIZE, Card, Theme, card, cloud, replay, scene};
use crate::live::browser;
use crate::results::Parts;
use crate::view;

fn theme() -> Theme {
    if browser::dark().is_some_and(|dark| dark.matches()) { Theme::Dark } else { Theme::Light }
}

/// Paints the cloud of draws; without a canvas in the page there is none.
pub(super) fn paint_cloud(parts: &Parts) {
    let canvas = browser::document()
        .and_then(|document| document.query_selector(".cloud-canvas").ok().flatten())
        .and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
    let (Some(canvas), Some(data)) = (canvas, view::cloud(parts, view::CLOUD_DRAWS[0])) else { return };
    let (width, height, ratio) = (canvas.client_width(), canvas.client_height(), browser::pixel_ratio());
    if width < 100 || height < 50 {
        return;
    }
    canvas.set_width((f64::from(width) * ratio) as u32);
    canvas.set_height((f64::from(height) * ratio) as u32);
    if let Some(mut backend) = CanvasBackend::with_canvas_object(canvas) {
        let picture = scene(width, height, |area| cloud(area, (width, height), &data));
        // A canvas that cannot be drawn stays empty; sentence and table remain.
        let _ = replay(&picture, &mut backend, theme(), ratio);
    }
}

/// Draws the card and hands it to the reader as a PNG.
pub(super) fn download_card(name: &str, data: &Card) {
    let canvas = browser::document()
        .and_then(|document| document.create_element("canvas").ok())
        .and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
    let Some(canvas) = canvas else { return };
    canvas.set_width(CARD_SIZE.0 as u32 * 2);
    canvas.set_height(CARD_SIZE.1 as u32 * 2);
    let Some(mut backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return };
    let picture = scene(CARD_SIZE.0, CARD_SIZE.1, |area| card(area, data));
    if replay(&picture, &mut backend, Theme::Light, 2.0).is_err() {
        return;
    }
    let name = name.to_owned();
    let done = Closure::once_into_js(move |blob: Option<web_sys::Blob>| {
        if let Some(blob) = blob {
            browser::download_blob(&name, &blob);
        }
    });
    let _ = canvas.to_blob(done.unchecked_ref());
}
