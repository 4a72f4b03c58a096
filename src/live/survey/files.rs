//! What people take away: the link to a choice, its shares as CSV, SVG and PNG,
//! each figure's picture as PNG.

use footprint::survey::{Cell, View};
use web_sys::Element;

use crate::chart::{Shares, scene, shares, shares_height};
use crate::export::survey::{FILE_WIDTH, csv, svg};
use crate::live::browser;
use crate::live::picture::{SVG, png};
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
        png(&url, name("png"), words.survey.picture_failed, button);
    }
}

/// The picture of a figure: its SVG lies beside the page.
pub(super) fn picture_of_figure(words: &Words, id: &str, button: &Element) {
    png(&[id, ".svg"].concat(), ["green-ai-", id, ".png"].concat(), words.survey.picture_failed, button);
}
