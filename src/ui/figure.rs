//! A picture on the page: a scene as SVG nodes, and the table under it.

use yew::AttrValue;
use yew::html::Html;

use super::node::{said, tag, with, words};
use crate::chart::{FINE, Mark, Scene};

/// Widths of the three layouts in pixels: narrow, middle, wide.
pub const WIDTHS: [i32; 3] = [320, 720, 1120];

fn n(number: i32) -> AttrValue {
    number.to_string().into()
}

/// A scene as an `<svg>`; `class` says when it shows.
pub fn svg(scene: &Scene, class: &'static str, sentence: &str) -> Html {
    let view = ["0 0 ", &*n(scene.width * FINE), " ", &*n(scene.height * FINE)].concat();
    with(
        "svg",
        &["class", "viewBox", "width", "height", "role", "aria-label"],
        vec![class.into(), view.into(), n(scene.width), n(scene.height), "img".into(), sentence.to_owned().into()],
        scene.marks.iter().map(mark).collect(),
    )
}

fn mark(mark: &Mark) -> Html {
    let element = mark.element();
    let values = element.values.into_iter().map(AttrValue::from).collect();
    let text = element.text.map(|text| said(text.to_owned()));
    with(element.name, element.keys, values, text.into_iter().collect())
}

/// Which layouts a chart is drawn in: all three for the prerendered page, where
/// the style sheet shows one; live only the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layouts {
    /// All three; only pages are drawn so.
    #[cfg(not(target_arch = "wasm32"))]
    All,
    /// This one.
    One(usize),
}

/// A chart in the layouts asked for; `draw` gets the width.
pub fn chart(layouts: Layouts, widths: [i32; 3], sentence: &str, draw: &dyn Fn(i32) -> Scene) -> Html {
    match layouts {
        #[cfg(not(target_arch = "wasm32"))]
        Layouts::All => {
            // One picture for both where they are alike.
            let classes: &[&str] = match widths[1] == widths[2] {
                true => &["chart narrow", "chart middle wide"],
                false => &["chart narrow", "chart middle", "chart wide"],
            };
            let shown = classes.iter().zip(widths);
            super::node::all(shown.map(|(class, width)| svg(&draw(width), class, sentence)).collect())
        }
        Layouts::One(at) => svg(&draw(widths[at.min(2)]), "chart", sentence),
    }
}

/// Table rows; the first cell of each is its heading.
pub fn rows(rows: Vec<Vec<String>>) -> Vec<Html> {
    let row = |cells: Vec<String>| {
        let cells = cells.into_iter().enumerate().map(|(at, cell)| {
            if at == 0 { with("th", &["scope"], vec!["row".into()], vec![said(cell)]) } else { words("td", "", cell) }
        });
        tag("tr", "", cells.collect())
    };
    rows.into_iter().map(row).collect()
}

/// A data table folded away under a chart.
pub fn table(summary: &'static str, head: &[&'static str], body: Vec<Vec<String>>) -> Html {
    let head = head.iter().map(|cell| with("th", &["scope"], vec!["col".into()], vec![said(*cell)]));
    let head = tag("tr", "", head.collect());
    tag(
        "details",
        "data",
        vec![
            words("summary", "", summary),
            tag("table", "", vec![tag("thead", "", vec![head]), tag("tbody", "", rows(body))]),
        ],
    )
}
