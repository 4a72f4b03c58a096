//! Two backends: one records marks, one brings another backend to the same
//! coordinates and the same measure of text.

use core::convert::Infallible;

use plotters_backend::text_anchor::HPos;
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::{Align, FINE, Ink, Mark};

type Result<E> = core::result::Result<(), DrawingErrorKind<E>>;

/// The width of a text in units of its size: 0.56 em for Latin, 1 em for CJK
/// and full width, and an eighth more for wide system fonts.
pub fn text_width(text: &str, size: f64) -> f64 {
    let ems: f64 = text.chars().map(|c| if c >= '\u{2e80}' { 1.0 } else { 0.56 }).sum();
    ems * size * 1.12
}

fn box_of<S: BackendTextStyle>(text: &str, style: &S) -> (u32, u32) {
    (text_width(text, style.size()) as u32, style.size() as u32)
}

/// Records marks in quarter pixels.
#[derive(Debug)]
pub struct SceneBackend<'a> {
    size: (u32, u32),
    marks: &'a mut Vec<Mark>,
}

impl<'a> SceneBackend<'a> {
    /// A recorder for a picture of so many CSS pixels.
    pub fn new(width: i32, height: i32, marks: &'a mut Vec<Mark>) -> Self {
        Self { size: ((width * FINE) as u32, (height * FINE) as u32), marks }
    }
}

fn ink(color: BackendColor) -> Ink {
    Ink::of(color.rgb)
}

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<Infallible> {
        Ok(())
    }

    fn present(&mut self) -> Result<Infallible> {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Result<Infallible> {
        self.marks.push(Mark::Rect { at, size: (FINE, FINE), ink: ink(color), filled: true });
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Result<Infallible> {
        self.marks.push(Mark::Line { from, to, ink: ink(style.color()), width: style.stroke_width() });
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        filled: bool,
    ) -> Result<Infallible> {
        self.marks.push(Mark::Rect { at: a, size: (b.0 - a.0, b.1 - a.1), ink: ink(style.color()), filled });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<Infallible> {
        let mut last = None;
        for point in path {
            if let Some(before) = last {
                self.draw_line(before, point, style)?;
            }
            last = Some(point);
        }
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        filled: bool,
    ) -> Result<Infallible> {
        self.marks.push(Mark::Circle { at, radius, ink: ink(style.color()), filled });
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Result<Infallible> {
        self.marks.push(Mark::Polygon { points: points.into_iter().collect(), ink: ink(style.color()) });
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Result<Infallible> {
        let align = match style.anchor().h_pos {
            HPos::Left => Align::Start,
            HPos::Center => Align::Middle,
            HPos::Right => Align::End,
        };
        let bold = matches!(style.style(), FontStyle::Bold);
        let size = style.size() as i32;
        self.marks.push(Mark::Text { at, size, ink: ink(style.color()), align, bold, text: text.into() });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> core::result::Result<(u32, u32), DrawingErrorKind<Infallible>> {
        Ok(box_of(text, style))
    }
}

/// Any backend in quarter pixels: coordinates, strokes and type are scaled to
/// its own pixels (device pixels for a canvas).
#[derive(Debug)]
pub struct Scaled<B> {
    inner: B,
    size: (u32, u32),
    factor: f64,
}

impl<B: DrawingBackend> Scaled<B> {
    /// `inner` as a picture of so many CSS pixels, each `ratio` of its own.
    pub fn new(inner: B, width: i32, height: i32, ratio: f64) -> Self {
        Self { inner, size: ((width * FINE) as u32, (height * FINE) as u32), factor: ratio / f64::from(FINE) }
    }

    fn at(&self, (x, y): BackendCoord) -> BackendCoord {
        (libm::round(f64::from(x) * self.factor) as i32, libm::round(f64::from(y) * self.factor) as i32)
    }

    fn stroke<S: BackendStyle>(&self, style: &S) -> Stroke {
        let width = libm::round(f64::from(style.stroke_width()) * self.factor).max(1.0) as u32;
        Stroke { color: style.color(), width }
    }
}

/// A style with another stroke width.
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

/// A text style of another size.
struct Sized<'a, S> {
    style: &'a S,
    size: f64,
}

impl<S: BackendTextStyle> BackendTextStyle for Sized<'_, S> {
    type FontError = S::FontError;
    fn color(&self) -> BackendColor {
        self.style.color()
    }
    fn size(&self) -> f64 {
        self.size
    }
    fn transform(&self) -> plotters_backend::FontTransform {
        self.style.transform()
    }
    fn style(&self) -> FontStyle {
        self.style.style()
    }
    fn anchor(&self) -> plotters_backend::text_anchor::Pos {
        self.style.anchor()
    }
    fn family(&self) -> plotters_backend::FontFamily<'_> {
        self.style.family()
    }
    fn layout_box(&self, text: &str) -> core::result::Result<((i32, i32), (i32, i32)), Self::FontError> {
        Ok(((0, 0), (text_width(text, self.size) as i32, self.size as i32)))
    }
    fn draw<E, D: FnMut(i32, i32, BackendColor) -> core::result::Result<(), E>>(
        &self,
        text: &str,
        at: (i32, i32),
        draw: D,
    ) -> core::result::Result<core::result::Result<(), E>, Self::FontError> {
        self.style.draw(text, at, draw)
    }
}

impl<B: DrawingBackend> DrawingBackend for Scaled<B> {
    type ErrorType = B::ErrorType;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Result<Self::ErrorType> {
        self.inner.ensure_prepared()
    }

    fn present(&mut self) -> Result<Self::ErrorType> {
        self.inner.present()
    }

    fn draw_pixel(&mut self, at: BackendCoord, color: BackendColor) -> Result<Self::ErrorType> {
        let at = self.at(at);
        self.inner.draw_pixel(at, color)
    }

    fn draw_line<S: BackendStyle>(
        &mut self,
        from: BackendCoord,
        to: BackendCoord,
        style: &S,
    ) -> Result<Self::ErrorType> {
        let (from, to, stroke) = (self.at(from), self.at(to), self.stroke(style));
        self.inner.draw_line(from, to, &stroke)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        a: BackendCoord,
        b: BackendCoord,
        style: &S,
        filled: bool,
    ) -> Result<Self::ErrorType> {
        let (a, b, stroke) = (self.at(a), self.at(b), self.stroke(style));
        self.inner.draw_rect(a, b, &stroke, filled)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Result<Self::ErrorType> {
        let path: Vec<_> = path.into_iter().map(|point| self.at(point)).collect();
        let stroke = self.stroke(style);
        self.inner.draw_path(path, &stroke)
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        at: BackendCoord,
        radius: u32,
        style: &S,
        filled: bool,
    ) -> Result<Self::ErrorType> {
        let radius = libm::round(f64::from(radius) * self.factor).max(1.0) as u32;
        let (at, stroke) = (self.at(at), self.stroke(style));
        self.inner.draw_circle(at, radius, &stroke, filled)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        points: I,
        style: &S,
    ) -> Result<Self::ErrorType> {
        let points: Vec<_> = points.into_iter().map(|point| self.at(point)).collect();
        let stroke = self.stroke(style);
        self.inner.fill_polygon(points, &stroke)
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Result<Self::ErrorType> {
        // A canvas anchors the bottom of the line; scenes mean the baseline.
        let descent = style.size() * 0.22;
        let at = self.at((at.0, at.1 + descent as i32));
        let size = style.size() * self.factor;
        self.inner.draw_text(text, &Sized { style, size }, at)
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> core::result::Result<(u32, u32), DrawingErrorKind<Self::ErrorType>> {
        Ok(box_of(text, style))
    }
}
