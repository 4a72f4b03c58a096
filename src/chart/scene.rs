//! A picture as a list of marks: what the page turns into SVG nodes and a
//! download into SVG text.

use core::convert::Infallible;
use core::fmt::Write as _;

use plotters::coord::Shift;
use plotters::drawing::{DrawingArea, IntoDrawingArea as _};

use super::{Align, Drawn, FINE, Ink, SceneBackend};

/// One mark, in quarter pixels.
#[derive(Clone, Debug, PartialEq)]
#[allow(missing_docs, reason = "coordinates and sizes speak for themselves")]
pub enum Mark {
    /// A straight line.
    Line { from: (i32, i32), to: (i32, i32), ink: Ink, width: u32 },
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

/// Fonts of a picture that stands alone.
const FONTS: &str =
    "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

impl Scene {
    /// A document of its own, for download: the title above, the lines (source,
    /// version, link) below, on paper.
    pub fn to_svg(&self, title: &str, lines: &[String]) -> String {
        let (above, below) = (40, 14 + 20 * lines.len() as i32);
        let (width, height) = (self.width, self.height + above + below);
        let mut svg = String::new();
        // Writing to a String cannot fail.
        let _ = write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 {} {} {}\" \
             font-family=\"{FONTS}\"><title>{}</title><desc>{}</desc>",
            -above * FINE,
            width * FINE,
            height * FINE,
            escape(title),
            escape(&lines.join(" ")),
        );
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
        text(-above + 24, 18, Ink::Main, true, title).write(&mut svg);
        self.marks.iter().for_each(|mark| mark.write(&mut svg));
        for (at, line) in lines.iter().enumerate() {
            text(self.height + 18 + 20 * at as i32, 13, Ink::Second, false, line).write(&mut svg);
        }
        svg.push_str("</svg>\n");
        svg
    }
}

impl Mark {
    fn write(&self, svg: &mut String) {
        let _ = match self {
            Self::Line { from, to, ink, width } => write!(
                svg,
                "<line x1=\"{}\" y1=\"{}\" x2=\"{}\" y2=\"{}\" stroke=\"{}\" stroke-width=\"{width}\"/>",
                from.0,
                from.1,
                to.0,
                to.1,
                ink.key()
            ),
            Self::Rect { at, size, ink, filled } => write!(
                svg,
                "<rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" {}/>",
                at.0,
                at.1,
                size.0,
                size.1,
                paint(*ink, *filled)
            ),
            Self::Circle { at, radius, ink, filled } => {
                write!(svg, "<circle cx=\"{}\" cy=\"{}\" r=\"{radius}\" {}/>", at.0, at.1, paint(*ink, *filled))
            }
            Self::Polygon { points, ink } => {
                write!(svg, "<polygon points=\"{}\" fill=\"{}\"/>", point_list(points), ink.key())
            }
            Self::Text { at, size, ink, align, bold, text } => write!(
                svg,
                "<text x=\"{}\" y=\"{}\" font-size=\"{size}\" fill=\"{}\" text-anchor=\"{}\"{}>{}</text>",
                at.0,
                at.1,
                ink.key(),
                align.anchor(),
                if *bold { " font-weight=\"700\"" } else { "" },
                escape(text)
            ),
        };
    }
}

fn paint(ink: Ink, filled: bool) -> String {
    if filled {
        format!("fill=\"{}\"", ink.key())
    } else {
        // Open marks are filled with paper so that lines do not shine through.
        format!("fill=\"{}\" stroke=\"{}\" stroke-width=\"{}\"", Ink::Paper.key(), ink.key(), 2 * FINE)
    }
}

/// Points as an SVG attribute.
pub fn point_list(points: &[(i32, i32)]) -> String {
    let mut list = String::new();
    for (x, y) in points {
        let _ = write!(list, "{x},{y} ");
    }
    list
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
