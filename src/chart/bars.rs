//! Shares of a whole: bars from zero on a linear axis, each with its range.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Pen};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    /// What it is.
    pub label: String,
    /// Low end, median and high end of the share, 0 to 1.
    pub share: [f64; 3],
    /// The share as printed, with its range.
    pub value: String,
}

/// All bars.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    /// Largest first.
    pub rows: Vec<Bar>,
}

const ROW: f64 = 46.0;
const HEAD: f64 = 24.0;

/// Height in pixels.
pub fn height(bars: &Bars) -> i32 {
    (HEAD + ROW * bars.rows.len() as f64) as i32
}

/// Draws the bars, each below its label so that long labels have room.
///
/// # Errors
/// What the backend's drawing returns.
pub fn bars<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, bars: &Bars) -> Drawn<DB> {
    let pen = Pen::new(area);
    let end = f64::from(width) - 1.0;
    let at = |share: f64| 1.0 + (end - 1.0) * share.clamp(0.0, 1.0);
    let bottom = f64::from(height(bars));
    for (share, label) in [(0.0, "0%"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100%")] {
        let align = match label {
            "0%" => Align::Start,
            "100%" => Align::End,
            _ => Align::Middle,
        };
        pen.line((at(share), HEAD - 6.0), (at(share), bottom), Ink::Rule, 1.0)?;
        pen.text(at(share), HEAD - 10.0, label, 13.0, Ink::Second, align, false)?;
    }
    for (row, bar) in bars.rows.iter().enumerate() {
        let y = HEAD + ROW * row as f64;
        let [low, median, high] = bar.share;
        pen.text(1.0, y + 16.0, &bar.label, 14.0, Ink::Main, Align::Start, false)?;
        pen.text(end, y + 16.0, &bar.value, 14.0, Ink::Main, Align::End, true)?;
        pen.rect(1.0, y + 23.0, at(median) - 1.0, 12.0, Ink::Energy50)?;
        pen.line((at(low), y + 29.0), (at(high), y + 29.0), Ink::Energy, 1.5)?;
    }
    pen.line((1.0, HEAD - 6.0), (1.0, bottom), Ink::Main, 1.5)
}
