//! A pen over a plotters area, in CSS pixels, and the logarithmic axis.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Rectangle, Text};
use plotters::style::text_anchor::{HPos, Pos, VPos};
use plotters::style::{Color as _, FontFamily, FontStyle, IntoFont as _, RGBColor, ShapeStyle, TextStyle};

use super::{Drawn, FINE, FONTS, Ink, Theme};

/// Where a text stands from its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    /// It begins there.
    Start,
    /// Its middle is there.
    Middle,
    /// It ends there.
    End,
}

impl Align {
    /// As SVG's `text-anchor`.
    pub const fn anchor(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// Draws in CSS pixels with the palette's inks.
#[allow(missing_debug_implementations, reason = "plotters' areas have none")]
pub struct Pen<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
}

fn fine(css: f64) -> i32 {
    if css.is_finite() { libm::round(css * f64::from(FINE)) as i32 } else { 0 }
}

impl<'a, DB: DrawingBackend> Pen<'a, DB> {
    /// A pen for an area. It draws in the light theme's colours, which are the keys of scenes.
    pub const fn new(area: &'a DrawingArea<DB, Shift>) -> Self {
        Self { area }
    }

    fn style(&self, ink: Ink, filled: bool, width: f64) -> ShapeStyle {
        let color: RGBColor = ink.rgb(Theme::Light);
        ShapeStyle { color: color.to_rgba(), filled, stroke_width: fine(width) as u32 }
    }

    /// A line.
    pub fn line(&self, from: (f64, f64), to: (f64, f64), ink: Ink, width: f64) -> Drawn<DB> {
        let points = [(fine(from.0), fine(from.1)), (fine(to.0), fine(to.1))];
        self.area.draw(&PathElement::new(points.to_vec(), self.style(ink, false, width)))
    }

    /// A filled rectangle; nothing when it has no size.
    pub fn rect(&self, x: f64, y: f64, width: f64, height: f64, ink: Ink) -> Drawn<DB> {
        let corners = [(fine(x), fine(y)), (fine(x + width), fine(y + height))];
        self.area.draw(&Rectangle::new(corners, self.style(ink, true, 0.0)))
    }

    /// A circle.
    pub fn circle(&self, x: f64, y: f64, radius: f64, ink: Ink, filled: bool) -> Drawn<DB> {
        self.area.draw(&Circle::new((fine(x), fine(y)), fine(radius), self.style(ink, filled, 2.0)))
    }

    /// A filled polygon.
    pub fn polygon(&self, points: &[(f64, f64)], ink: Ink) -> Drawn<DB> {
        let points: Vec<(i32, i32)> = points.iter().map(|(x, y)| (fine(*x), fine(*y))).collect();
        self.area.draw(&Polygon::new(points, self.style(ink, true, 0.0)))
    }

    /// A filled diamond.
    pub fn diamond(&self, x: f64, y: f64, radius: f64, ink: Ink) -> Drawn<DB> {
        self.polygon(&[(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], ink)
    }

    /// A text on its baseline.
    #[allow(clippy::too_many_arguments, reason = "a text has that many properties and every call gives them all")]
    pub fn text(&self, x: f64, y: f64, text: &str, size: f64, ink: Ink, align: Align, bold: bool) -> Drawn<DB> {
        let horizontal = match align {
            Align::Start => HPos::Left,
            Align::Middle => HPos::Center,
            Align::End => HPos::Right,
        };
        let font = (FontFamily::Name(FONTS), size * f64::from(FINE)).into_font();
        let font = if bold { font.style(FontStyle::Bold) } else { font };
        let color = ink.rgb(Theme::Light);
        let style = TextStyle::from(font).color(&color).pos(Pos::new(horizontal, VPos::Bottom));
        self.area.draw(&Text::new(text, (fine(x), fine(y)), style))
    }
}

/// A logarithmic axis from `10^from` to `10^to` between two places in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Axis {
    /// Exponent at the start.
    pub from: i32,
    /// Exponent at the end.
    pub to: i32,
    /// Place of the start.
    pub start: f64,
    /// Place of the end.
    pub end: f64,
}

impl Axis {
    /// The place of a value, kept within the axis.
    pub fn at(&self, value: f64) -> f64 {
        let decades = f64::from(self.to - self.from).max(1.0);
        let share = if value > 0.0 { (libm::log10(value) - f64::from(self.from)) / decades } else { 0.0 };
        self.start + (self.end - self.start) * share.clamp(0.0, 1.0)
    }

    /// Whether a value lies on the axis.
    pub fn holds(&self, value: f64) -> bool {
        value > 0.0 && (f64::from(self.from)..=f64::from(self.to)).contains(&libm::log10(value))
    }

    /// Ticks: value, and 0 for powers of ten, 1 for fives, 2 for the others.
    pub fn ticks(&self) -> impl Iterator<Item = (f64, u8)> {
        let (from, to) = (self.from, self.to);
        (from..=to).flat_map(move |exponent| {
            let power = libm::pow(10.0, f64::from(exponent));
            (1..10_u8).filter(move |digit| exponent < to || *digit == 1).map(move |digit| {
                let rank = match digit {
                    1 => 0,
                    5 => 1,
                    _ => 2,
                };
                (power * f64::from(digit), rank)
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_decade_is_a_decade_wherever() {
        let axis = Axis { from: -2, to: 2, start: 0.0, end: 400.0 };
        assert!((axis.at(0.1) - 100.0).abs() < 1e-9 && (axis.at(10.0) - 300.0).abs() < 1e-9);
        assert_eq!((axis.at(0.0), axis.at(1e9), axis.at(f64::NAN)), (0.0, 400.0, 0.0));
        assert_eq!(axis.ticks().count(), 37);
    }
}
