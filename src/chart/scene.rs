//! A picture as a list of marks: what the page turns into SVG nodes and a
//! download into SVG text.

use core::convert::Infallible;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea as _};

use super::{Align, Drawn, FINE, FONTS, Ink, SceneBackend};

/// One mark, in quarter pixels.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "coordinates and sizes speak for themselves")]
pub enum Mark {
    /// Straight lines, each from one point to another.
    Lines { lines: Vec<((i32, i32), (i32, i32))>, ink: Ink, width: u32 },
    /// A filled or outlined rectangle.
    Rect { at: (i32, i32), size: (i32, i32), ink: Ink, filled: bool },
    /// A filled or outlined circle.
    Circle { at: (i32, i32), radius: u32, ink: Ink, filled: bool },
    /// A filled polygon.
    Polygon { points: Vec<(i32, i32)>, ink: Ink },
    /// A text on its baseline.
    Text { at: (i32, i32), size: i32, ink: Ink, align: Align, bold: bool, text: String },
}

/// A picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: i32,
    /// Height in CSS pixels.
    pub height: i32,
    /// The marks, bottom first.
    pub marks: Vec<Mark>,
}

/// Records a drawing. Recording cannot fail.
pub fn scene(
    width: i32,
    height: i32,
    draw: impl FnOnce(
        &DrawingArea<SceneBackend<'_>, Shift>,
    ) -> Result<(), plotters::drawing::DrawingAreaErrorKind<Infallible>>,
) -> Scene {
    let mut marks = Vec::new();
    let area = SceneBackend::new(width, height, &mut marks).into_drawing_area();
    let drawn: Drawn<SceneBackend<'_>> = draw(&area);
    debug_assert!(drawn.is_ok());
    drop(area);
    Scene { width, height, marks }
}

impl Scene {
    /// A document of its own, for download: the title above, the lines (source,
    /// version, link) below, on paper.
    pub fn to_svg(&self, title: &[String], lines: &[String]) -> String {
        let (above, below) = (16 + 24 * title.len() as i32, 14 + 20 * lines.len() as i32);
        let (width, height) = (self.width, self.height + above + below);
        let mut svg = opened(-above, (width, height), &title.join(" "));
        svg.push_str(&["<desc>", &escape(&lines.join(" ")), "</desc>"].concat());
        let paper =
            Mark::Rect { at: (0, -above * FINE), size: (width * FINE, height * FINE), ink: Ink::Paper, filled: true };
        let text = |y: i32, size, ink, bold, text: &str| Mark::Text {
            at: (4 * FINE, y * FINE),
            size: size * FINE,
            ink,
            align: Align::Start,
            bold,
            text: text.into(),
        };
        paper.write(&mut svg);
        for (at, line) in title.iter().enumerate() {
            text(-above + 24 + 24 * at as i32, 18, Ink::Main, true, line).write(&mut svg);
        }
        self.marks.iter().for_each(|mark| mark.write(&mut svg));
        for (at, line) in lines.iter().enumerate() {
            text(self.height + 18 + 20 * at as i32, 13, Ink::Second, false, line).write(&mut svg);
        }
        svg.push_str("</svg>\n");
        svg
    }

    /// A document of its own with nothing but the marks; the title is for those who
    /// hear it.
    pub fn document(&self, title: &str) -> String {
        let mut svg = opened(0, (self.width, self.height), title);
        self.marks.iter().for_each(|mark| mark.write(&mut svg));
        svg.push_str("</svg>\n");
        svg
    }
}

/// The beginning of a document whose upper edge lies at `top`.
fn opened(top: i32, (width, height): (i32, i32), title: &str) -> String {
    let [top, wide, high] = [top, width, height].map(|css| css * FINE);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 {top} {wide} {high}\" font-family=\"{FONTS}\"><title>{}</title>",
        escape(title),
    )
}

/// One line of a path, in the shortest form: ticks are many.
fn segment(((x, y), (to_x, to_y)): &((i32, i32), (i32, i32))) -> String {
    let [x, y, right, down] = [*x, *y, to_x - x, to_y - y].map(|number| number.to_string());
    match (&*right, &*down) {
        ("0", _) => ["M", &*x, " ", &y, "v", &down].concat(),
        (_, "0") => ["M", &*x, " ", &y, "h", &right].concat(),
        _ => ["M", &*x, " ", &y, "l", &right, " ", &down].concat(),
    }
}

/// A mark as an SVG element: name, attributes, text.
#[derive(Debug)]
pub struct Element<'a> {
    /// The element's name.
    pub name: &'static str,
    /// Names of its attributes.
    pub keys: &'static [&'static str],
    /// Their values, in the same order.
    pub values: Vec<String>,
    /// What stands inside.
    pub text: Option<&'a str>,
}

impl Mark {
    /// The element of a mark, for the page and for files alike.
    pub fn element(&self) -> Element<'_> {
        let n = |number: i32| number.to_string();
        // Open marks are filled with paper so that lines do not shine through.
        let paint = |ink: Ink, filled: bool| {
            if filled { vec![ink.key()] } else { vec![Ink::Paper.key(), ink.key(), n(2 * FINE)] }
        };
        match self {
            Self::Lines { lines, ink, width } => Element {
                name: "path",
                keys: &["d", "stroke", "stroke-width"],
                values: vec![lines.iter().map(segment).collect::<Vec<_>>().concat(), ink.key(), n(*width as i32)],
                text: None,
            },
            Self::Rect { at, size, ink, filled } => Element {
                name: "rect",
                keys: if *filled {
                    &["x", "y", "width", "height", "fill"]
                } else {
                    &["x", "y", "width", "height", "fill", "stroke", "stroke-width"]
                },
                values: [vec![n(at.0), n(at.1), n(size.0.max(0)), n(size.1.max(0))], paint(*ink, *filled)].concat(),
                text: None,
            },
            Self::Circle { at, radius, ink, filled } => Element {
                name: "circle",
                keys: if *filled {
                    &["cx", "cy", "r", "fill"]
                } else {
                    &["cx", "cy", "r", "fill", "stroke", "stroke-width"]
                },
                values: [vec![n(at.0), n(at.1), n(*radius as i32)], paint(*ink, *filled)].concat(),
                text: None,
            },
            Self::Polygon { points, ink } => Element {
                name: "polygon",
                keys: &["points", "fill"],
                values: vec![
                    points.iter().map(|(x, y)| [&*n(*x), ",", &n(*y)].concat()).collect::<Vec<_>>().join(" "),
                    ink.key(),
                ],
                text: None,
            },
            Self::Text { at, size, ink, align, bold, text } => Element {
                name: "text",
                keys: match (align, bold) {
                    (Align::Start, false) => &["x", "y", "font-size", "fill"],
                    (Align::Start, true) => &["x", "y", "font-size", "fill", "font-weight"],
                    (_, false) => &["x", "y", "font-size", "fill", "text-anchor"],
                    (_, true) => &["x", "y", "font-size", "fill", "text-anchor", "font-weight"],
                },
                values: [
                    vec![n(at.0), n(at.1), n(*size), ink.key()],
                    if *align == Align::Start { vec![] } else { vec![align.anchor().into()] },
                    if *bold { vec!["700".into()] } else { vec![] },
                ]
                .concat(),
                text: Some(text),
            },
        }
    }

    /// The mark in another picture: `scale` times as large, its origin at `to`.
    pub(super) fn moved(&self, scale: f64, to: (i32, i32)) -> Self {
        let length = |length: i32| libm::round(f64::from(length) * scale) as i32;
        // Nothing thinner than a quarter pixel, nor gone.
        let stroke = |width: u32| length(width as i32).max(1) as u32;
        let point = |(x, y): (i32, i32)| (length(x) + to.0, length(y) + to.1);
        match self {
            Self::Lines { lines, ink, width } => Self::Lines {
                lines: lines.iter().map(|(from, end)| (point(*from), point(*end))).collect(),
                ink: *ink,
                width: stroke(*width),
            },
            Self::Rect { at, size, ink, filled } => {
                let end = point((at.0 + size.0, at.1 + size.1));
                let at = point(*at);
                Self::Rect { at, size: (end.0 - at.0, end.1 - at.1), ink: *ink, filled: *filled }
            }
            Self::Circle { at, radius, ink, filled } => {
                Self::Circle { at: point(*at), radius: stroke(*radius), ink: *ink, filled: *filled }
            }
            Self::Polygon { points, ink } => {
                Self::Polygon { points: points.iter().map(|at| point(*at)).collect(), ink: *ink }
            }
            Self::Text { at, size, ink, align, bold, text } => Self::Text {
                at: point(*at),
                size: length(*size),
                ink: *ink,
                align: *align,
                bold: *bold,
                text: text.clone(),
            },
        }
    }

    fn write(&self, svg: &mut String) {
        let Element { name, keys, values, text } = self.element();
        svg.push('<');
        svg.push_str(name);
        for (key, value) in keys.iter().zip(values) {
            svg.push_str(&[" ", key, "=\"", &value, "\""].concat());
        }
        // A line without length is a dot. On the page the style sheet says so.
        if let Self::Lines { lines, .. } = self
            && lines.iter().any(|(from, to)| from == to)
        {
            svg.push_str(" stroke-linecap=\"round\"");
        }
        match text {
            Some(text) => svg.push_str(&[">", &escape(text), "</", name, ">"].concat()),
            None => svg.push_str("/>"),
        }
    }
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_document_has_its_size_its_title_and_round_dots() {
        let dots = |to| Mark::Lines { lines: vec![((4, 4), to)], ink: Ink::Energy, width: 22 };
        let svg = Scene { width: 30, height: 20, marks: vec![dots((4, 4)), dots((8, 4))] }.document("a & b");
        assert!(svg.starts_with(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"30\" height=\"20\" viewBox=\"0 0 120 80\""
        ));
        assert!(svg.contains("<title>a &amp; b</title>") && svg.ends_with("</svg>\n"));
        assert_eq!(svg.matches("stroke-linecap=\"round\"").count(), 1);
    }
}
