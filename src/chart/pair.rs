//! Two set-ups on one ruler.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Band, Drawn, Ink, Pen};

/// Two bands with a common axis.
#[derive(Clone, Debug, PartialEq)]
pub struct Pair {
    /// Whose colours.
    pub metric: Metric,
    /// Exponents of both ends.
    pub decades: (i32, i32),
    /// Numerals at powers of ten.
    pub numerals: Vec<(f64, String)>,
    /// Name, value as printed and band of each.
    pub sides: [(String, String, Band); 2],
}

const ROW: f64 = 46.0;

/// Height in pixels.
pub const HEIGHT: i32 = 24 + 2 * 46 + 6;

/// Draws both bands.
///
/// # Errors
/// What the backend's drawing returns.
pub fn pair<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, pair: &Pair) -> Drawn<DB> {
    let pen = Pen::new(area);
    let axis = Axis { from: pair.decades.0, to: pair.decades.1, start: 1.0, end: f64::from(width) - 1.0 };
    let [text, mark, half, ninety] = Ink::of_metric(pair.metric);
    for (value, label) in &pair.numerals {
        let x = axis.at(*value);
        let align = if x <= axis.start + 1.0 {
            Align::Start
        } else if x >= axis.end - 1.0 {
            Align::End
        } else {
            Align::Middle
        };
        pen.line((x, 18.0), (x, f64::from(HEIGHT)), Ink::Rule, 1.0)?;
        pen.text(x, 14.0, label, 13.0, Ink::Second, align, false)?;
    }
    for (row, (name, value, band)) in pair.sides.iter().enumerate() {
        let y = 24.0 + ROW * row as f64;
        let [low, quarter, median, three, high] = band.points.map(|point| axis.at(point));
        pen.text(1.0, y + 16.0, name, 14.0, Ink::Main, Align::Start, false)?;
        pen.text(axis.end, y + 16.0, value, 14.0, text, Align::End, true)?;
        pen.rect(low, y + 22.0, high - low, 16.0, ninety)?;
        pen.rect(quarter, y + 22.0, three - quarter, 16.0, half)?;
        for x in [low, high] {
            pen.line((x, y + 22.0), (x, y + 38.0), mark, 1.5)?;
        }
        pen.line((median, y + 20.0), (median, y + 40.0), text, 3.0)?;
    }
    Ok(())
}
