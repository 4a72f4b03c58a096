//! Canvases: the cloud of draws and the picture to pass on. The page's charts
//! are SVG; these have a thousand marks or must become a PNG.

use gloo::timers::callback::Timeout;
use plotters::drawing::IntoDrawingArea as _;
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::HtmlCanvasElement;
use yew::prelude::*;

use super::browser;
use crate::chart::{CARD_SIZE, Card, Cloud, Scaled, Theme, card, cloud};

/// The cloud's canvas.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// The draws.
    pub cloud: Cloud,
    /// Whether it runs in a browser.
    pub live: bool,
}

/// A canvas that is redrawn when nothing has changed for a moment: dragging a
/// slider must not wait for a thousand marks.
#[component]
pub fn CloudCanvas(props: &Props) -> Html {
    let node = use_node_ref();
    {
        let node = node.clone();
        let live = props.live;
        use_effect_with(props.cloud.clone(), move |data| {
            let data = data.clone();
            let timer = live.then(|| Timeout::new(200, move || paint(&node, &data)));
            move || drop(timer)
        });
    }
    html! { <canvas ref={node} class="cloud-canvas" aria-hidden="true" hidden={!props.live} /> }
}

fn theme() -> Theme {
    if browser::prefers_dark() { Theme::Dark } else { Theme::Light }
}

fn paint(node: &NodeRef, data: &Cloud) {
    let Some(canvas) = node.cast::<HtmlCanvasElement>() else { return };
    let (width, height, ratio) = (canvas.client_width(), canvas.client_height(), browser::pixel_ratio());
    if width < 100 || height < 50 {
        return;
    }
    canvas.set_width((f64::from(width) * ratio) as u32);
    canvas.set_height((f64::from(height) * ratio) as u32);
    if let Some(backend) = CanvasBackend::with_canvas_object(canvas) {
        let area = Scaled::new(backend, width, height, ratio).into_drawing_area();
        // A canvas that cannot be drawn stays empty; sentence and table remain.
        let _ = cloud(&area, theme(), (width, height), data);
    }
}

/// Draws the card and hands it to the reader as a PNG.
pub fn download_card(name: &str, data: &Card) {
    let canvas = browser::document()
        .and_then(|document| document.create_element("canvas").ok())
        .and_then(|canvas| canvas.dyn_into::<HtmlCanvasElement>().ok());
    let Some(canvas) = canvas else { return };
    canvas.set_width(CARD_SIZE.0 as u32 * 2);
    canvas.set_height(CARD_SIZE.1 as u32 * 2);
    let Some(backend) = CanvasBackend::with_canvas_object(canvas.clone()) else { return };
    let area = Scaled::new(backend, CARD_SIZE.0, CARD_SIZE.1, 2.0).into_drawing_area();
    if card(&area, Theme::Light, data).is_err() {
        return;
    }
    drop(area);
    let name = name.to_owned();
    let done = Closure::once_into_js(move |blob: Option<web_sys::Blob>| {
        if let Some(blob) = blob {
            browser::download_blob(&name, &blob);
        }
    });
    let _ = canvas.to_blob(done.unchecked_ref());
}
