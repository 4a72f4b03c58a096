//! The result as a picture to pass on: 1200 × 675, source and link inside.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Ladder, Pen, ladder, text_width};

/// What stands on the card.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The heading.
    pub title: String,
    /// For whom and where.
    pub sub: String,
    /// Metric, name, value and range of each result.
    pub results: Vec<(Metric, String, String, String)>,
    /// The ruler of the electricity.
    pub ladder: Ladder,
    /// Source, version, link.
    pub lines: Vec<String>,
}

/// Its size in pixels.
pub const SIZE: (i32, i32) = (1200, 675);

/// Draws the card.
///
/// # Errors
/// What the backend's drawing returns.
pub fn card<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, card: &Card) -> Drawn<DB> {
    let pen = Pen::new(area);
    pen.rect(0.0, 0.0, f64::from(SIZE.0), f64::from(SIZE.1), Ink::Paper)?;
    pen.text(40.0, 74.0, &card.title, 40.0, Ink::Main, Align::Start, true)?;
    pen.text(40.0, 112.0, &card.sub, 20.0, Ink::Second, Align::Start, false)?;
    for (at, (metric, name, value, range)) in card.results.iter().enumerate() {
        let x = 40.0 + 380.0 * at as f64;
        let [ink, ..] = Ink::of_metric(*metric);
        pen.text(x, 168.0, name, 20.0, Ink::Main, Align::Start, true)?;
        pen.text(x, 228.0, value, 52.0, ink, Align::Start, true)?;
        pen.text(x, 262.0, range, 20.0, Ink::Second, Align::Start, false)?;
    }
    // The ruler has its own margins: it is drawn into a part of the card.
    let (left, top) = (40, 290);
    let part = area.margin(top * super::FINE, 0, left * super::FINE, left * super::FINE);
    ladder(&part, SIZE.0 - 2 * left, &card.ladder)?;
    // A long link has many lines: they move together rather than out of the card.
    let step = (114.0 / card.lines.len().max(1) as f64).min(20.0);
    for (at, line) in card.lines.iter().enumerate() {
        pen.text(40.0, 550.0 + step * at as f64, line, LINE, Ink::Second, Align::Start, false)?;
    }
    Ok(())
}

/// Size of the lines below a picture.
const LINE: f64 = 13.0;

/// Breaks a line behind `mark` so that no part is wider than a picture.
pub fn wrapped(line: &str, mark: char) -> Vec<String> {
    let most = f64::from(SIZE.0) - 90.0;
    let mut lines = vec![String::new()];
    for part in line.split_inclusive(mark) {
        match lines.last_mut() {
            Some(last) if last.is_empty() || text_width(last, LINE) + text_width(part, LINE) <= most => {
                last.push_str(part);
            }
            _ => lines.push(part.into()),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_the_picture_and_nothing_is_lost() {
        let link = ["https://example.org/en/?v=1", &"&activity=1000000".repeat(30)].concat();
        let lines = wrapped(&link, '&');
        assert!(lines.len() > 2 && lines.concat() == link);
        assert!(lines.iter().all(|line| text_width(line, LINE) <= 1110.0));
        assert_eq!(wrapped("short", '&'), ["short"]);
    }
}
