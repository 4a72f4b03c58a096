//! The draws behind a result: energy across, another metric up. A thousand of
//! them go on a canvas; the page before the program shows fewer, as SVG.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Drawn, Ink, Pen};

/// The cloud's draws and axes.
#[derive(Clone, Debug, PartialEq)]
pub struct Cloud {
    /// Whose colours, and what goes up.
    pub metric: Metric,
    /// Draws of energy.
    pub across: Vec<f64>,
    /// As many draws of the metric.
    pub up: Vec<f64>,
    /// Exponents of the ends across.
    pub across_decades: (i32, i32),
    /// Exponents of the ends up.
    pub up_decades: (i32, i32),
    /// Numerals across.
    pub across_numerals: Vec<(f64, String)>,
    /// Numerals up.
    pub up_numerals: Vec<(f64, String)>,
    /// 5 %, median, 95 % across.
    pub across_lines: [f64; 3],
    /// 5 %, median, 95 % up.
    pub up_lines: [f64; 3],
}

/// Draws the cloud in a picture of this size.
///
/// # Errors
/// What the backend's drawing returns.
pub fn cloud<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    (width, height): (i32, i32),
    cloud: &Cloud,
) -> Drawn<DB> {
    let pen = Pen::new(area);
    let (right, bottom) = (f64::from(width) - 6.0, f64::from(height) - 26.0);
    let across = Axis { from: cloud.across_decades.0, to: cloud.across_decades.1, start: 64.0, end: right };
    let up = Axis { from: cloud.up_decades.0, to: cloud.up_decades.1, start: bottom, end: 8.0 };
    for (value, label) in &cloud.across_numerals {
        let x = across.at(*value);
        pen.line((x, up.end), (x, bottom), Ink::Rule, 1.0)?;
        let align = if x > right - 20.0 { Align::End } else { Align::Middle };
        pen.text(x, bottom + 18.0, label, 13.0, Ink::Second, align, false)?;
    }
    for (value, label) in &cloud.up_numerals {
        let y = up.at(*value);
        pen.line((across.start, y), (right, y), Ink::Rule, 1.0)?;
        pen.text(across.start - 6.0, (y + 5.0).max(14.0), label, 13.0, Ink::Second, Align::End, false)?;
    }
    let [text, mark, ..] = Ink::of_metric(cloud.metric);
    for (x, y) in cloud.across.iter().zip(&cloud.up) {
        // Short lines rather than squares: in SVG they are one path together.
        let (x, y) = (across.at(*x), up.at(*y));
        pen.line((x - 1.0, y), (x + 1.0, y), mark, 2.0)?;
    }
    for (value, width) in cloud.across_lines.into_iter().zip([1.0, 2.0, 1.0]) {
        pen.line((across.at(value), up.end), (across.at(value), bottom), Ink::Energy, width)?;
    }
    for (value, width) in cloud.up_lines.into_iter().zip([1.0, 2.0, 1.0]) {
        pen.line((across.start, up.at(value)), (right, up.at(value)), text, width)?;
    }
    Ok(())
}
