//! Everyone who answered, one dot each.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Pen, folded};

/// A part of the people.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// How many.
    pub count: u32,
    /// Who they are, with their number.
    pub label: String,
    /// The colour of their dots.
    pub ink: Ink,
    /// Full dots or rings.
    pub filled: bool,
}

/// The chart.
#[derive(Clone, Debug, PartialEq)]
pub struct People {
    /// In the order of their dots.
    pub parts: Vec<Part>,
}

/// 608 people are 19 rows of 32.
const COLUMNS: u32 = 32;
const STEP: f64 = 10.0;
const LINE: f64 = 24.0;

/// Width in pixels: the narrow layout's, for the dots need no more.
pub const WIDTH: i32 = COLUMNS as i32 * STEP as i32;

fn rows(chart: &People) -> f64 {
    f64::from(chart.parts.iter().map(|part| part.count).sum::<u32>().div_ceil(COLUMNS))
}

/// The lines of a label.
fn lines(part: &Part) -> Vec<String> {
    folded(&part.label, 14.0, f64::from(WIDTH) - 16.0)
}

/// Height in pixels.
pub fn height(chart: &People) -> i32 {
    let labels = chart.parts.iter().map(|part| lines(part).len()).sum::<usize>();
    (rows(chart) * STEP + 8.0 + LINE * labels as f64) as i32
}

/// Draws the dots row by row and below them who they are.
///
/// # Errors
/// What the backend's drawing returns.
pub fn people<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, chart: &People) -> Drawn<DB> {
    let pen = Pen::new(area);
    let dot = |x: f64, y: f64, part: &Part| match part.filled {
        true => pen.circle(x, y, 3.75, part.ink, true),
        false => pen.circle(x, y, 3.0, part.ink, false),
    };
    let mut at = 0;
    for part in &chart.parts {
        for _ in 0..part.count {
            let (column, row) = (f64::from(at % COLUMNS), f64::from(at / COLUMNS));
            dot((column + 0.5) * STEP, (row + 0.5) * STEP, part)?;
            at += 1;
        }
    }
    let mut y = rows(chart) * STEP + 8.0 + 16.0;
    for part in &chart.parts {
        dot(5.0, y - 5.0, part)?;
        for line in lines(part) {
            pen.text(16.0, y, &line, 14.0, part.ink, Align::Start, true)?;
            y += LINE;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Mark, scene};
    use super::*;

    #[test]
    fn one_dot_for_each_person_and_one_for_each_label() {
        let part = |count, ink, filled| Part { count, label: "x".into(), ink, filled };
        let chart = People { parts: vec![part(106, Ink::Main, false), part(502, Ink::Main, true)] };
        let picture = scene(WIDTH, height(&chart), |area| people(area, &chart));
        let dots = picture.marks.iter().filter(|mark| matches!(mark, Mark::Circle { .. })).count();
        assert_eq!((dots, height(&chart)), (608 + 2, 190 + 8 + 48));
    }
}
