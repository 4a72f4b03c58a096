//! The backend that records marks, and the measure of text.

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
        let (new, stroke) = (ink(style.color()), style.stroke_width());
        // Ticks come one after another: together they are one mark.
        match self.marks.last_mut() {
            Some(Mark::Lines { lines, ink, width }) if *ink == new && *width == stroke => lines.push((from, to)),
            _ => self.marks.push(Mark::Lines { lines: vec![(from, to)], ink: new, width: stroke }),
        }
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
