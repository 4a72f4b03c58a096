//! What moves the answer: one row for each assumption, widest first, on a
//! logarithmic axis around the central result.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Drawn, Ink, Pen};

/// One assumption.
#[derive(Clone, Debug, PartialEq)]
pub struct DriverRow {
    /// What it is.
    pub label: String,
    /// The result at its low end.
    pub low: f64,
    /// The result at its high end.
    pub high: f64,
    /// Both ends as printed.
    pub value: String,
}

/// All assumptions.
#[derive(Clone, Debug, PartialEq)]
pub struct Drivers {
    /// Whose colours.
    pub metric: Metric,
    /// Exponents of both ends.
    pub decades: (i32, i32),
    /// Numerals at powers of ten.
    pub numerals: Vec<(f64, String)>,
    /// The central result.
    pub centre: f64,
    /// Widest first.
    pub rows: Vec<DriverRow>,
}

const ROW: f64 = 46.0;
const HEAD: f64 = 24.0;

/// Height in pixels.
pub fn height(drivers: &Drivers) -> i32 {
    (HEAD + ROW * drivers.rows.len() as f64) as i32
}

/// Draws the rows, each below its label.
///
/// # Errors
/// What the backend's drawing returns.
pub fn drivers<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, drivers: &Drivers) -> Drawn<DB> {
    let pen = Pen::new(area);
    let axis = Axis { from: drivers.decades.0, to: drivers.decades.1, start: 1.0, end: f64::from(width) - 1.0 };
    let [text, mark, half, _] = Ink::of_metric(drivers.metric);
    let bottom = f64::from(height(drivers));
    for (value, label) in &drivers.numerals {
        let x = axis.at(*value);
        let align = if x <= axis.start + 1.0 {
            Align::Start
        } else if x >= axis.end - 1.0 {
            Align::End
        } else {
            Align::Middle
        };
        pen.line((x, HEAD - 6.0), (x, bottom), Ink::Rule, 1.0)?;
        pen.text(x, HEAD - 10.0, label, 13.0, Ink::Second, align, false)?;
    }
    for (row, driver) in drivers.rows.iter().enumerate() {
        let y = HEAD + ROW * row as f64;
        let (low, high) = (axis.at(driver.low), axis.at(driver.high));
        pen.text(1.0, y + 16.0, &driver.label, 14.0, Ink::Main, Align::Start, false)?;
        pen.text(axis.end, y + 16.0, &driver.value, 14.0, Ink::Second, Align::End, false)?;
        pen.rect(low, y + 23.0, (high - low).max(1.0), 12.0, half)?;
        for x in [low, high] {
            pen.line((x, y + 22.0), (x, y + 36.0), mark, 1.5)?;
        }
        let centre = axis.at(drivers.centre);
        pen.line((centre, y + 20.0), (centre, y + 38.0), text, 1.5)?;
    }
    Ok(())
}
