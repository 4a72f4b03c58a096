//! Many published values on one logarithmic scale: a lane for each task, in it a
//! line for each value, so that neither dots nor ranges hide each other.
//!
//! The dots of a lane are one path, its ticks and its ranges others, each with one piece for
//! each row that has one, in the rows' order: a program that shows some of them
//! only picks pieces and never measures anything.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Drawn, Ink, Pen, folded, text_width};

/// One published value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct LaneRow {
    /// Its centre; none where only ends are published.
    pub point: Option<f64>,
    /// Its ends.
    pub range: Option<(f64, f64)>,
    /// Whether it counts a part alone: a tick instead of a dot.
    pub is_part: bool,
}

/// The values of one task.
#[derive(Clone, Debug, PartialEq)]
pub struct Lane {
    /// Its heading.
    pub name: String,
    /// What stands at the heading's other end.
    pub note: String,
    /// Low, middle and high of the range in use.
    pub band: Option<[f64; 3]>,
    /// The values, top first.
    pub rows: Vec<LaneRow>,
    /// What the report says: its value, and how it is called, in full and in short.
    pub report: Option<(f64, [String; 2])>,
}

/// The chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Lanes {
    /// Top first.
    pub lanes: Vec<Lane>,
    /// Exponents of the scale's ends.
    pub decades: (i32, i32),
    /// Numerals of the scale.
    pub numerals: Vec<(f64, String)>,
    /// Dots and ranges, and the band.
    pub inks: (Ink, Ink),
}

/// Width of dots; the style sheet rounds lines of this width.
const DOT: f64 = 5.5;
/// Width of ticks; no other line of the chart has it.
const TICK: f64 = 1.75;
/// Width of ranges; no other line of the chart has it.
const RANGE: f64 = 1.25;

const LINE: f64 = 20.0;
const PITCH: f64 = 5.0;
const PAD: f64 = 12.0;
const RULER: f64 = 34.0;
const TEXT: f64 = 14.0;
const LABEL: f64 = 13.0;

/// The lines of a lane's heading: name and note side by side where they fit.
fn heading(lane: &Lane, width: f64) -> Vec<String> {
    folded(&[&*lane.name, "  ", &lane.note].concat(), TEXT, width)
}

fn lane_height(lane: &Lane, width: f64) -> f64 {
    let lines = heading(lane, width).len().clamp(1, 2) as f64 + if lane.report.is_some() { 1.0 } else { 0.0 };
    LINE * lines + PITCH * lane.rows.len().max(3) as f64 + 2.0 * PAD
}

/// Height of a chart of this width, in pixels.
pub fn height(width: i32, chart: &Lanes) -> i32 {
    let lanes = chart.lanes.iter().map(|lane| lane_height(lane, f64::from(width))).sum::<f64>();
    (lanes + 2.0 * RULER) as i32
}

/// Draws the chart: a ruler above and below, lanes between.
///
/// # Errors
/// What the backend's drawing returns.
pub fn lanes<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, chart: &Lanes) -> Drawn<DB> {
    let pen = Pen::new(area);
    let end = f64::from(width);
    let axis = Axis { from: chart.decades.0, to: chart.decades.1, start: 4.0, end: end - 4.0 };
    let bottom = f64::from(height(width, chart)) - RULER;
    for (value, _) in &chart.numerals {
        pen.line((axis.at(*value), RULER), (axis.at(*value), bottom), Ink::Rule, 1.0)?;
    }
    let mut top = RULER;
    for lane in &chart.lanes {
        draw(&pen, &axis, end, top, lane, chart.inks)?;
        top += lane_height(lane, end);
    }
    ruler(&pen, &axis, 0.0, chart)?;
    ruler(&pen, &axis, bottom, chart)
}

fn draw<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    axis: &Axis,
    end: f64,
    top: f64,
    lane: &Lane,
    (ink, band_ink): (Ink, Ink),
) -> Drawn<DB> {
    pen.line((0.0, top), (end, top), Ink::Rule2, 1.0)?;
    let lines = heading(lane, end).len();
    let (name, note) = (top + 15.0, top + 15.0 + if lines > 1 { LINE } else { 0.0 });
    let mut first = top + LINE * lines.clamp(1, 2) as f64 + PAD;
    if lane.report.is_some() {
        first += LINE;
    }
    let last = first + PITCH * lane.rows.len().max(3) as f64;
    if let Some([low, middle, high]) = lane.band {
        pen.rect(axis.at(low), first - 4.0, axis.at(high) - axis.at(low), last - first + 4.0, band_ink)?;
        pen.line((axis.at(middle), first - 4.0), (axis.at(middle), last), Ink::Energy, 2.0)?;
    }
    pen.text(0.0, name, &lane.name, TEXT, Ink::Main, Align::Start, true)?;
    let (x, align) = if lines > 1 { (0.0, Align::Start) } else { (end, Align::End) };
    pen.text(x, note, &lane.note, 13.0, Ink::Second, align, false)?;
    let y = |at: usize| first + PITCH * (at as f64 + 0.5);
    let ranges = lane.rows.iter().enumerate().filter_map(|(at, row)| Some((y(at), row.range?)));
    for (y, (low, high)) in ranges {
        pen.line((axis.at(low), y), (axis.at(high), y), ink, RANGE)?;
    }
    let points = |is_part: bool| {
        let rows = lane.rows.iter().enumerate().filter(move |(_, row)| row.is_part == is_part);
        rows.filter_map(|(at, row)| Some((y(at), axis.at(row.point?))))
    };
    for (y, x) in points(true) {
        pen.line((x, y - 2.5), (x, y + 2.5), ink, TICK)?;
    }
    for (y, x) in points(false) {
        pen.line((x, y), (x, y), ink, DOT)?;
    }
    if let Some((value, labels)) = &lane.report {
        let (x, y) = (axis.at(*value), first - 14.0);
        pen.diamond(x, y, 7.0, Ink::Report)?;
        // The full name on whichever side has room for it, or else the short one.
        let room = [end - x - 12.0, x - 12.0];
        let (label, right) = labels
            .iter()
            .flat_map(|label| [(label, true), (label, false)])
            .find(|(label, right)| text_width(label, LABEL) <= room[usize::from(!right)])
            .unwrap_or((&labels[1], true));
        let (x, align) = if right { (x + 12.0, Align::Start) } else { (x - 12.0, Align::End) };
        pen.text(x, y + 5.0, label, LABEL, Ink::Report, align, true)?;
    }
    Ok(())
}

fn ruler<DB: DrawingBackend>(pen: &Pen<'_, DB>, axis: &Axis, top: f64, chart: &Lanes) -> Drawn<DB> {
    pen.rect(axis.start, top, axis.end - axis.start, RULER - 4.0, Ink::Paper2)?;
    pen.line((axis.start, top), (axis.end, top), Ink::Main, 1.5)?;
    for (value, rank) in axis.ticks() {
        let (length, ink) = [(12.0, Ink::Main), (8.0, Ink::Rule2), (5.0, Ink::Rule2)][usize::from(rank)];
        pen.line((axis.at(value), top), (axis.at(value), top + length), ink, 1.0)?;
    }
    // Every numeral, or every second one where they would touch: regular either way.
    let span = |(value, label): &(f64, String)| {
        let (x, wide) = (axis.at(*value), text_width(label, LABEL));
        if x + 44.0 > axis.end { (x - 4.0 - wide, x - 4.0) } else { (x + 4.0, x + 4.0 + wide) }
    };
    let fits = |step: usize| {
        let spans: Vec<_> = chart.numerals.iter().step_by(step).map(span).collect();
        spans.windows(2).all(|pair| pair[0].1 + 8.0 <= pair[1].0)
    };
    let step = (1..4).find(|step| fits(*step)).unwrap_or(4);
    for numeral in chart.numerals.iter().step_by(step) {
        pen.text(span(numeral).0, top + 24.0, &numeral.1, LABEL, Ink::Second, Align::Start, false)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{FINE, Mark, scene};
    use super::*;

    /// What the program relies on: a piece for each row that has it, in order.
    #[test]
    fn paths_have_a_piece_for_each_centre_and_each_range() {
        let row = |point, range, is_part| LaneRow { point, range, is_part };
        let rows = vec![
            row(Some(1.0), None, false),
            row(None, Some((0.1, 10.0)), false),
            row(Some(3.0), Some((2.0, 4.0)), false),
            row(Some(3.0), None, true),
        ];
        let lane = Lane { name: "A".into(), note: "b".into(), band: None, rows, report: None };
        let chart = Lanes {
            lanes: vec![lane.clone(), lane],
            decades: (-2, 2),
            numerals: vec![(1.0, "1 Wh".into())],
            inks: (Ink::EnergyMark, Ink::Energy90),
        };
        let drawn = scene(320, height(320, &chart), |area| lanes(area, 320, &chart));
        for (width, pieces) in [(DOT, 2), (RANGE, 2), (TICK, 1)] {
            let paths = drawn.marks.iter().filter_map(|mark| match mark {
                Mark::Lines { lines, width: drawn, .. } if f64::from(*drawn) == width * f64::from(FINE) => {
                    Some(lines.len())
                }
                _ => None,
            });
            assert_eq!(paths.collect::<Vec<_>>(), [pieces, pieces], "{width}");
        }
    }
}
