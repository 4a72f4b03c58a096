//! The evidence strip: every published figure for one text answer, one row for
//! each source, on a logarithmic axis above a ruler with our own band.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Drawn, Ink, Pen, text_width};

/// How a row's values are drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StripMark {
    /// The report's figure: a diamond.
    Report,
    /// A reference of another kind: an open circle.
    Reference,
    /// A source: filled dots, with its published range.
    Source,
}

/// One source.
#[derive(Clone, Debug, PartialEq)]
pub struct StripRow {
    /// Its year.
    pub year: String,
    /// Its name.
    pub name: String,
    /// How it came about.
    pub sub: String,
    /// Its value as printed.
    pub value: String,
    /// How it is drawn.
    pub mark: StripMark,
    /// Its values.
    pub points: Vec<f64>,
    /// Its published range.
    pub range: Option<(f64, f64)>,
}

/// The whole strip.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    /// Rows in order of year.
    pub rows: Vec<StripRow>,
    /// Our band: 5, 25, 50, 75, 95 %.
    pub band: [f64; 5],
    /// What the band is called.
    pub band_label: String,
    /// Labels of its ends.
    pub band_ends: (String, String),
    /// Numerals of the ruler.
    pub numerals: Vec<(f64, String)>,
    /// The second scale: its name and its steps.
    pub second: (String, Vec<(f64, String)>),
}

const DECADES: (i32, i32) = (-2, 1);
const BODY: f64 = 58.0;

/// Width of small dots; the style sheet knows lines of this width.
const DOT: f64 = 5.5;

fn span(width: i32) -> (f64, f64) {
    let start = match width {
        ..500 => 2.0,
        500..1000 => 280.0,
        _ => 440.0,
    };
    (start, f64::from(width) - 2.0)
}

fn row_height(width: i32) -> f64 {
    match width {
        ..1000 => 44.0,
        _ => 34.0,
    }
}

/// Height of a strip of this width, in pixels.
pub fn height(width: i32, rows: usize) -> i32 {
    (row_height(width) * rows as f64 + 12.0 + BODY + 30.0) as i32
}

/// Draws the strip.
///
/// # Errors
/// What the backend's drawing returns.
pub fn strip<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, strip: &Strip) -> Drawn<DB> {
    let pen = Pen::new(area);
    let (start, end) = span(width);
    let axis = Axis { from: DECADES.0, to: DECADES.1, start, end };
    let row = row_height(width);
    let top = row * strip.rows.len() as f64 + 12.0;
    for (value, _) in &strip.numerals {
        pen.line((axis.at(*value), 0.0), (axis.at(*value), top), Ink::Rule, 1.0)?;
    }
    for (at, entry) in strip.rows.iter().enumerate() {
        let y = row * at as f64;
        pen.line((0.0, y), (end, y), Ink::Rule, 1.0)?;
        let middle = if width < 500 { y + row - 12.0 } else { y + row / 2.0 };
        let name = if entry.mark == StripMark::Report { Ink::Report } else { Ink::Main };
        pen_labels(&pen, width, y, row, entry, name, start)?;
        marks(&pen, &axis, middle, entry)?;
    }
    ruler(&pen, &axis, width, top, strip)
}

fn pen_labels<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    width: i32,
    y: f64,
    row: f64,
    entry: &StripRow,
    ink: Ink,
    start: f64,
) -> Drawn<DB> {
    let bold = entry.mark == StripMark::Report;
    match width {
        ..500 => {
            pen.text(0.0, y + 17.0, &entry.year, 13.0, Ink::Second, Align::Start, false)?;
            pen.text(38.0, y + 17.0, &entry.name, 14.0, ink, Align::Start, bold)?;
            pen.text(f64::from(width), y + 17.0, &entry.value, 14.0, ink, Align::End, true)
        }
        500..1000 => {
            pen.text(0.0, y + 18.0, &entry.year, 14.0, Ink::Second, Align::Start, false)?;
            pen.text(44.0, y + 18.0, &entry.name, 14.0, ink, Align::Start, bold)?;
            pen.text(44.0, y + 36.0, &entry.sub, 13.0, Ink::Second, Align::Start, false)?;
            pen.text(start - 14.0, y + 18.0, &entry.value, 14.0, ink, Align::End, true)
        }
        _ => {
            let baseline = y + row / 2.0 + 5.0;
            pen.text(0.0, baseline, &entry.year, 14.0, Ink::Second, Align::Start, false)?;
            pen.text(44.0, baseline, &entry.name, 14.0, ink, Align::Start, bold)?;
            pen.text(204.0, baseline, &entry.sub, 13.0, Ink::Second, Align::Start, false)?;
            pen.text(start - 14.0, baseline, &entry.value, 14.0, ink, Align::End, true)
        }
    }
}

fn marks<DB: DrawingBackend>(pen: &Pen<'_, DB>, axis: &Axis, y: f64, entry: &StripRow) -> Drawn<DB> {
    if let Some((low, high)) = entry.range {
        pen.line((axis.at(low), y), (axis.at(high), y), Ink::EnergyMark, 3.0)?;
    }
    let many = entry.points.len() > 3;
    for (at, value) in entry.points.iter().enumerate() {
        let x = axis.at(*value);
        // Many values: small dots in three lanes so that near ones stay apart.
        let y = if many { y + (at % 3) as f64 * 6.0 - 6.0 } else { y };
        match entry.mark {
            StripMark::Report => pen.diamond(x, y, 8.0, Ink::Report)?,
            StripMark::Reference => pen.circle(x, y, 5.5, Ink::Second, false)?,
            // Points of a line, rounded by the style sheet: together they are one path.
            StripMark::Source if many => pen.line((x, y), (x, y), Ink::EnergyMark, DOT)?,
            StripMark::Source => pen.circle(x, y, 5.5, Ink::EnergyMark, true)?,
        }
    }
    Ok(())
}

fn ruler<DB: DrawingBackend>(pen: &Pen<'_, DB>, axis: &Axis, width: i32, top: f64, strip: &Strip) -> Drawn<DB> {
    pen.rect(axis.start, top, axis.end - axis.start, BODY, Ink::Paper2)?;
    for y in [top, top + BODY] {
        pen.line((axis.start, y), (axis.end, y), Ink::Main, 1.5)?;
    }
    for (value, rank) in axis.ticks() {
        let (length, ink) = [(18.0, Ink::Main), (12.0, Ink::Rule2), (8.0, Ink::Rule2)][usize::from(rank)];
        pen.line((axis.at(value), top), (axis.at(value), top + length), ink, 1.0)?;
    }
    for (value, label) in &strip.numerals {
        let x = axis.at(*value);
        let (x, align) = if x + 60.0 > axis.end { (x - 4.0, Align::End) } else { (x + 4.0, Align::Start) };
        pen.text(x, top + 29.0, label, 14.0, Ink::Second, align, false)?;
    }
    let [low, quarter, median, three, high] = strip.band.map(|value| axis.at(value));
    let (lane, tall) = (top + 35.0, 17.0);
    pen.rect(low, lane, high - low, tall, Ink::Energy90)?;
    pen.rect(quarter, lane, three - quarter, tall, Ink::Energy50)?;
    for x in [low, high] {
        pen.line((x, lane), (x, lane + tall), Ink::EnergyMark, 1.5)?;
    }
    pen.line((median, top), (median, top + BODY), Ink::Energy, 3.0)?;
    pen.text(low - 6.0, lane + 13.0, &strip.band_ends.0, 14.0, Ink::Energy, Align::End, true)?;
    pen.text(high + 6.0, lane + 13.0, &strip.band_ends.1, 14.0, Ink::Energy, Align::Start, true)?;
    if width >= 500 {
        pen.text(0.0, lane + 13.0, &strip.band_label, 14.0, Ink::Main, Align::Start, false)?;
        pen.text(0.0, top + BODY + 22.0, &strip.second.0, 14.0, Ink::Second, Align::Start, false)?;
        // From the right, where the last one must stand; one that would touch it is left out.
        let mut free = f64::INFINITY;
        for (value, label) in strip.second.1.iter().rev() {
            let (x, half) = (axis.at(*value), text_width(label, 14.0) / 2.0);
            pen.line((x, top + BODY), (x, top + BODY + 8.0), Ink::Rule2, 1.0)?;
            let x = x.min(axis.end - half);
            if x + half < free {
                pen.text(x, top + BODY + 22.0, label, 14.0, Ink::Second, Align::Middle, false)?;
                free = x - half - 6.0;
            }
        }
        return Ok(());
    }
    pen.text(0.0, top + BODY + 22.0, &strip.band_label, 13.0, Ink::Second, Align::Start, false)
}
