//! What people take away: the link to a choice, its shares as CSV, SVG and PNG,
//! each figure's picture as PNG.

use footprint::survey::{Cell, View};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, CanvasRenderingContext2d, Element, HtmlCanvasElement, HtmlImageElement};

use crate::chart::{Shares, scene, shares, shares_height};
use crate::export::survey::{FILE_WIDTH, csv, svg};
use crate::live::browser;
use crate::view::survey::{Words, chart, chosen};

/// The name of files of a choice.
const NAME: &str = "green-ai-answers";

/// The link to what is chosen, at the section where its button stands.
pub(super) fn link(view: &View, section: &str) -> String {
    [&*browser::address(), "?", &view.write(), "#s-", section].concat()
}

fn address(view: &View) -> String {
    link(view, "explore")
}

fn name(extension: &str) -> String {
    [NAME, ".", extension].concat()
}

pub(super) fn csv_of_choice(words: &Words, view: &View) {
    let cells: Vec<Cell> = view.findings().into_iter().flat_map(|shown| shown.cells).collect();
    browser::download(&name("csv"), "text/csv;charset=utf-8", &csv(words, &cells, &address(view)));
}

/// All chosen answers below each other, each with its axis.
fn picture(words: &Words, view: &View) -> String {
    let charts: Vec<Shares> = view.findings().iter().map(|shown| chart(words, shown, true)).collect();
    let drawn = scene(FILE_WIDTH, shares_height(&charts, FILE_WIDTH), |area| shares(area, FILE_WIDTH, &charts));
    svg(words, words.survey.picture_title, &drawn, &[&chosen(words, view), words.survey.sample], &address(view))
}

pub(super) fn svg_of_choice(words: &Words, view: &View) {
    browser::download(&name("svg"), SVG, &picture(words, view));
}

pub(super) fn png_of_choice(words: &Words, view: &View, button: &Element) {
    if let Some(url) = browser::blob_address(&picture(words, view), SVG) {
        png(words, &url, name("png"), button);
    }
}

/// The picture of a figure: its SVG lies beside the page.
pub(super) fn picture_of_figure(words: &Words, id: &str, button: &Element) {
    png(words, &[id, ".svg"].concat(), ["green-ai-", id, ".png"].concat(), button);
}

const SVG: &str = "image/svg+xml";

/// Draws an SVG, two device pixels for each of its own, and hands it out as PNG;
/// where that cannot be, says so behind the button.
fn png(words: &Words, url: &str, name: String, button: &Element) {
    let (sentence, place) = (words.survey.picture_failed, button.next_element_sibling());
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
