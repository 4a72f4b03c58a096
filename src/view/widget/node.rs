//! What a widget shows, as elements: written into its page natively, and built again
//! by the program in the browser, so that both are the same to the letter.

use crate::chart::{FINE, Scene};

/// An element with its children, or with a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    /// The element's name.
    pub name: &'static str,
    /// Names and values of its attributes.
    pub attributes: Vec<(&'static str, String)>,
    /// What stands inside, behind the text.
    pub children: Vec<Self>,
    /// Its text; empty where it has children alone.
    pub text: String,
}

impl Node {
    /// An element with a class and children.
    pub fn of(name: &'static str, class: &str, children: Vec<Self>) -> Self {
        let attributes = if class.is_empty() { Vec::new() } else { vec![("class", class.into())] };
        Self { name, attributes, children, text: String::new() }
    }

    /// An element with a class and a text.
    pub fn words(name: &'static str, class: &str, text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::of(name, class, Vec::new()) }
    }

    /// A paragraph with a text that keeps its own direction.
    pub fn line(class: &str, text: impl Into<String>) -> Self {
        Self::of("p", class, vec![Self::words("bdi", "", text)])
    }

    /// A picture; `class` says when it shows.
    fn svg(scene: &Scene, class: &str, sentence: &str) -> Self {
        let [width, height] = [scene.width, scene.height];
        let view = ["0 0 ", &*(width * FINE).to_string(), " ", &*(height * FINE).to_string()].concat();
        let marks = scene.marks.iter().map(|mark| {
            let element = mark.element();
            Self {
                name: element.name,
                attributes: element.keys.iter().copied().zip(element.values).collect(),
                children: Vec::new(),
                text: element.text.unwrap_or_default().into(),
            }
        });
        Self {
            name: "svg",
            attributes: vec![
                ("class", class.into()),
                ("viewBox", view),
                ("width", width.to_string()),
                ("height", height.to_string()),
                ("role", "img".into()),
                ("aria-label", sentence.into()),
            ],
            children: marks.collect(),
            text: String::new(),
        }
    }
}

/// Widths of a widget's pictures in pixels: in a frame of 280, of 360, of 600.
pub const WIDTHS: [i32; 3] = [252, 328, 560];

/// The width for which a chart is drawn that stands in a picture of its own.
pub(super) const PICTURE: i32 = 720;

/// A chart in all widths; the style sheet shows the one that fits.
pub fn chart(sentence: &str, draw: &dyn Fn(i32) -> Scene) -> Vec<Node> {
    let classes = ["chart narrow", "chart middle", "chart wide"];
    classes.iter().zip(WIDTHS).map(|(class, width)| Node::svg(&draw(width), class, sentence)).collect()
}

/// Rows of a name and what is said of it, folded away.
#[cfg(not(target_arch = "wasm32"))]
pub fn table(summary: &str, rows: Vec<Vec<String>>) -> Node {
    let row = |cells: Vec<String>| {
        let cells = cells.into_iter().enumerate().map(|(at, cell)| {
            let (name, class) = if at == 0 { ("th", "") } else { ("td", "value") };
            let mut node = Node::words(name, class, cell);
            if at == 0 {
                node.attributes.push(("scope", "row".into()));
            }
            node
        });
        Node::of("tr", "", cells.collect())
    };
    let body = Node::of("tbody", "", rows.into_iter().map(row).collect());
    Node::of("details", "data", vec![Node::words("summary", "", summary), Node::of("table", "", vec![body])])
}
