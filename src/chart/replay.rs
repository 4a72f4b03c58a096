//! A recorded scene on any other backend, a canvas above all: scaled to its
//! pixels, in either theme.

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
    FontTransform,
};

use super::{Align, FINE, Ink, Mark, Scene, Theme, text_width};

/// Draws a scene; each of its CSS pixels is `ratio` pixels of the backend.
///
/// # Errors
/// What the backend's drawing returns.
pub fn replay<B: DrawingBackend>(
    scene: &Scene,
    backend: &mut B,
    theme: Theme,
    ratio: f64,
) -> Result<(), DrawingErrorKind<B::ErrorType>> {
    let factor = ratio / f64::from(FINE);
    let to =
        |(x, y): (i32, i32)| (libm::round(f64::from(x) * factor) as i32, libm::round(f64::from(y) * factor) as i32);
    let length = |length: f64| libm::round(length * factor).max(1.0) as u32;
    let stroke = |ink: Ink, width: f64| Stroke { color: color(ink, theme), width: length(width) };
    let outline = f64::from(2 * FINE);
    for mark in &scene.marks {
        match mark {
            Mark::Lines { lines, ink, width } => {
                for (from, end) in lines {
                    backend.draw_line(to(*from), to(*end), &stroke(*ink, f64::from(*width)))?;
                }
            }
            Mark::Rect { at, size, ink, filled } => {
                let (a, b) = (to(*at), to((at.0 + size.0, at.1 + size.1)));
                backend.draw_rect(a, b, &stroke(if *filled { *ink } else { Ink::Paper }, 1.0), true)?;
                if !filled {
                    backend.draw_rect(a, b, &stroke(*ink, outline), false)?;
                }
            }
            Mark::Circle { at, radius, ink, filled } => {
                let radius = length(f64::from(*radius));
                backend.draw_circle(to(*at), radius, &stroke(if *filled { *ink } else { Ink::Paper }, 1.0), true)?;
                if !filled {
                    backend.draw_circle(to(*at), radius, &stroke(*ink, outline), false)?;
                }
            }
            Mark::Polygon { points, ink } => {
                backend.fill_polygon(points.iter().map(|point| to(*point)), &stroke(*ink, 1.0))?;
            }
            Mark::Text { at, size, ink, align, bold, text } => {
                // Backends anchor the bottom of the line; scenes mean the baseline.
                let at = to((at.0, at.1 + size * 22 / 100));
                let size = f64::from(*size) * factor;
                backend.draw_text(text, &Type { color: color(*ink, theme), size, align: *align, bold: *bold }, at)?;
            }
        }
    }
    Ok(())
}

fn color(ink: Ink, theme: Theme) -> BackendColor {
    let plotters::style::RGBColor(red, green, blue) = ink.rgb(theme);
    BackendColor { alpha: 1.0, rgb: (red, green, blue) }
}

struct Stroke {
    color: BackendColor,
    width: u32,
}

impl BackendStyle for Stroke {
    fn color(&self) -> BackendColor {
        self.color
    }
    fn stroke_width(&self) -> u32 {
        self.width
    }
}

struct Type {
    color: BackendColor,
    size: f64,
    align: Align,
    bold: bool,
}

impl BackendTextStyle for Type {
    type FontError = core::convert::Infallible;
    fn color(&self) -> BackendColor {
        self.color
    }
    fn size(&self) -> f64 {
        self.size
    }
    fn transform(&self) -> FontTransform {
        FontTransform::None
    }
    fn style(&self) -> FontStyle {
        if self.bold { FontStyle::Bold } else { FontStyle::Normal }
    }
    fn anchor(&self) -> Pos {
        let horizontal = match self.align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        Pos::new(horizontal, VPos::Bottom)
    }
    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(super::FONTS)
    }
    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Self::FontError> {
        Ok(((0, 0), (text_width(text, self.size) as i32, self.size as i32)))
    }
    /// Only for backends that draw letters pixel by pixel, which need fonts of
    /// their own: those get none.
    fn draw<E, D: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _at: (i32, i32),
        _draw: D,
    ) -> Result<Result<(), E>, Self::FontError> {
        Ok(Ok(()))
    }
}
