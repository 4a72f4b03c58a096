//! Shares that groups gave: dots on the bands of their intervals, on a linear
//! axis. Two dots of one row are joined: a dumbbell.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Pen, text_width};

/// The shape of a dot: a group is known without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Everyone, adopters, Asia-Pacific.
    Circle,
    /// Suppliers; now, where 12 months later stands beside it.
    Ring,
    /// Europe.
    Square,
    /// North America.
    Triangle,
}

/// One share.
#[derive(Clone, Debug, PartialEq)]
pub struct Dot {
    /// The share, 0 to 1.
    pub share: f64,
    /// Ends of its interval; none where the base is not known.
    pub interval: Option<(f64, f64)>,
    /// The share as printed, with its interval.
    pub value: String,
    /// The colour of dot and text, and of the band.
    pub inks: (Ink, Ink),
    /// Its shape.
    pub shape: Shape,
}

/// A row: whose shares, and the shares.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareRow {
    /// Whose answer or which answer it is.
    pub label: String,
    /// One dot, or two that are joined.
    pub dots: Vec<Dot>,
}

/// The chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// Top first.
    pub rows: Vec<ShareRow>,
}

const ROW: f64 = 54.0;
const AXIS: f64 = 28.0;
const BAND: f64 = 11.0;
const RADIUS: f64 = 6.5;
const LABEL: f64 = 14.0;

/// Height in pixels.
pub fn height(chart: &Shares) -> i32 {
    (ROW * chart.rows.len() as f64 + AXIS) as i32
}

/// Draws the rows, each below its label so that long labels have room; the
/// whole axis from 0 to 100 %, so that no cut makes a gap look larger.
///
/// # Errors
/// What the backend's drawing returns.
pub fn shares<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, chart: &Shares) -> Drawn<DB> {
    let pen = Pen::new(area);
    // Room for half a dot at both ends.
    let (start, end) = (RADIUS, f64::from(width) - RADIUS);
    let at = |share: f64| start + (end - start) * if share > 0.0 { share.min(1.0) } else { 0.0 };
    let bottom = ROW * chart.rows.len() as f64;
    for (share, label) in [(0.0, "0%"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100%")] {
        pen.line((at(share), 0.0), (at(share), bottom), Ink::Rule, 1.0)?;
        let (x, align) = match label {
            "0%" => (0.0, Align::Start),
            "100%" => (f64::from(width), Align::End),
            _ => (at(share), Align::Middle),
        };
        pen.text(x, bottom + 20.0, label, 13.0, Ink::Second, align, false)?;
    }
    pen.line((start, bottom), (end, bottom), Ink::Main, 1.5)?;
    for (row, entry) in chart.rows.iter().enumerate() {
        draw_row(&pen, width, ROW * row as f64, entry, &at)?;
    }
    Ok(())
}

fn draw_row<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    width: i32,
    top: f64,
    row: &ShareRow,
    at: &dyn Fn(f64) -> f64,
) -> Drawn<DB> {
    let y = top + 38.0;
    // Labels hide the grid lines behind them.
    let values: Vec<(String, Ink)> = row.dots.iter().map(|dot| (dot.value.clone(), dot.inks.0)).collect();
    let all = values.iter().map(|(value, _)| text_width(value, LABEL) + 14.0).sum::<f64>();
    pen.rect(0.0, top + 2.0, text_width(&row.label, LABEL), 20.0, Ink::Paper)?;
    pen.rect(f64::from(width) - all, top + 2.0, all, 20.0, Ink::Paper)?;
    pen.text(0.0, top + 17.0, &row.label, LABEL, Ink::Main, Align::Start, false)?;
    let mut right = f64::from(width);
    for (value, ink) in values.iter().rev() {
        pen.text(right, top + 17.0, value, LABEL, *ink, Align::End, true)?;
        right -= text_width(value, LABEL) + 14.0;
    }
    let paired = row.dots.len() > 1;
    for (place, dot) in row.dots.iter().enumerate() {
        if let Some((low, high)) = dot.interval {
            // The bands of a pair stand above and below the line between them.
            let (up, tall) = match (paired, place) {
                (false, _) => (-BAND / 2.0, BAND),
                (true, 0) => (-9.0, 8.0),
                (true, _) => (1.0, 8.0),
            };
            pen.rect(at(low), y + up, at(high) - at(low), tall, dot.inks.1)?;
        }
    }
    if let [first, .., last] = row.dots.as_slice() {
        pen.line((at(first.share), y), (at(last.share), y), Ink::Main, 1.5)?;
    }
    row.dots.iter().try_for_each(|dot| mark(pen, at(dot.share), y, dot))
}

fn mark<DB: DrawingBackend>(pen: &Pen<'_, DB>, x: f64, y: f64, dot: &Dot) -> Drawn<DB> {
    let (ink, _) = dot.inks;
    match dot.shape {
        Shape::Circle => pen.circle(x, y, RADIUS, ink, true),
        Shape::Ring => pen.circle(x, y, RADIUS - 1.0, ink, false),
        Shape::Square => pen.rect(x - 5.5, y - 5.5, 11.0, 11.0, ink),
        Shape::Triangle => pen.polygon(&[(x, y - 7.0), (x + 7.0, y + 5.5), (x - 7.0, y + 5.5)], ink),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{FINE, Mark, scene};
    use super::*;

    fn dot(share: f64, interval: Option<(f64, f64)>, shape: Shape) -> Dot {
        Dot { share, interval, value: "41% (35–47)".into(), inks: (Ink::Europe, Ink::EuropeBand), shape }
    }

    #[test]
    fn nothing_lies_outside_whatever_the_share() {
        for (share, interval) in [(0.0, Some((0.0, 0.1))), (1.0, Some((0.9, 1.0))), (f64::NAN, None), (2.0, None)] {
            for shape in [Shape::Circle, Shape::Ring, Shape::Square, Shape::Triangle] {
                let rows = vec![ShareRow { label: "Europe".into(), dots: vec![dot(share, interval, shape)] }];
                let chart = Shares { rows };
                let picture = scene(320, height(&chart), |area| shares(area, 320, &chart));
                for mark in &picture.marks {
                    if let Mark::Circle { at, radius, .. } = mark {
                        assert!(at.0 - *radius as i32 >= 0 && at.0 + *radius as i32 <= 320 * FINE, "{share}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_share_without_a_base_has_no_band() {
        let bands = |interval| {
            let chart =
                Shares { rows: vec![ShareRow { label: "x".into(), dots: vec![dot(0.4, interval, Shape::Circle)] }] };
            let picture = scene(320, height(&chart), |area| shares(area, 320, &chart));
            picture.marks.iter().filter(|mark| matches!(mark, Mark::Rect { ink: Ink::EuropeBand, .. })).count()
        };
        assert_eq!((bands(None), bands(Some((0.3, 0.5)))), (0, 1));
    }
}
