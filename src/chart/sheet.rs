//! Lines of text and whole scenes put together into one scene.

use super::{Align, FINE, Ink, Mark, Scene, text_width};

/// From line to line, in sizes of the text.
pub(super) const STEP: f64 = 1.34;

/// Marks on their way into a picture.
pub(super) struct Sheet {
    pub(super) scene: Scene,
    pub(super) left: f64,
}

impl Sheet {
    /// Nothing yet; texts will begin at `left`.
    pub(super) const fn new(left: f64) -> Self {
        Self { scene: Scene { width: 0, height: 0, marks: Vec::new() }, left }
    }

    /// One text on its baseline.
    #[allow(clippy::too_many_arguments, reason = "a text has that many properties and every call gives them all")]
    pub(super) fn mark(&mut self, x: f64, y: f64, text: &str, size: f64, ink: Ink, align: Align, bold: bool) {
        let (at, size) = ((fine(x), fine(y)), fine(size));
        self.scene.marks.push(Mark::Text { at, size, ink, align, bold, text: text.into() });
        self.scene.width = self.scene.width.max(libm::ceil(x + text_width(text, f64::from(size) / 4.0)) as i32);
        self.scene.height = self.scene.height.max(libm::ceil(y) as i32);
    }

    /// Lines one below the other from `top`; where they end.
    pub(super) fn text(&mut self, top: f64, lines: &[String], size: f64, step: f64, ink: Ink, bold: bool) -> f64 {
        for (at, line) in lines.iter().enumerate() {
            // The middle of capitals lies in the middle of the line.
            let y = top + step * (at as f64 + 0.5) + size * 0.36;
            self.mark(self.left, y, line, size, ink, Align::Start, bold);
        }
        top + step * lines.len() as f64
    }

    /// The scene with these lines below what is there, as large as it is.
    pub(super) fn sized(mut self, top: f64, parts: &[(Vec<String>, Ink)], size: f64) -> Scene {
        let mut y = top;
        for (lines, ink) in parts {
            y = self.text(y, lines, size, size * STEP, *ink, false);
        }
        self.scene.height = self.scene.height.max(libm::ceil(y) as i32);
        self.scene
    }

    /// Puts a scene into this one.
    pub(super) fn place(&mut self, scene: &Scene, scale: f64, x: f64, y: f64) {
        if scale > 0.0 {
            self.scene.marks.extend(scene.marks.iter().map(|mark| mark.moved(scale, (fine(x), fine(y)))));
        }
    }
}

pub(super) fn fine(css: f64) -> i32 {
    libm::round(css * f64::from(FINE)) as i32
}
