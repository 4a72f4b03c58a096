//! Shares that groups gave: dots on the bands of their intervals, on a linear
//! axis. Two dots of one row are joined: a dumbbell.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Pen, folded, text_width};

/// The shape of a dot: a group is known without its colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// Everyone, adopters, Asia-Pacific.
    Circle,
    /// Suppliers; now, where 12 months later may stand beside it.
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
    /// Ends of its interval; none for a part of a whole, drawn from zero.
    pub interval: Option<(f64, f64)>,
    /// Whose it is, its number, interval and base, as printed.
    pub value: String,
    /// The colour of dot and text, and of the band.
    pub inks: (Ink, Ink),
    /// Its shape.
    pub shape: Shape,
}

/// A row: whose shares, and the shares.
#[derive(Clone, Debug, PartialEq)]
pub struct ShareRow {
    /// Whose answer or which answer it is; empty where a heading says it.
    pub label: String,
    /// One dot, or two that are joined.
    pub dots: Vec<Dot>,
}

/// The chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Shares {
    /// What stands above the rows, where nothing outside the picture does.
    pub heading: Option<String>,
    /// Top first.
    pub rows: Vec<ShareRow>,
}

const LINE: f64 = 20.0;
const PLOT: f64 = 32.0;
const AXIS: f64 = 26.0;
const HEADING: f64 = 24.0;
/// Between rows.
const GAP: f64 = 6.0;
/// Between charts that stand below each other.
const BETWEEN: f64 = 22.0;
const BAND: f64 = 11.0;
const RADIUS: f64 = 6.5;
const LABEL: f64 = 14.0;
const HEAD: f64 = 15.0;
/// Of the values of a pair, behind their marks.
const INDENT: f64 = 20.0;

/// Whether a row's value has room beside its label.
fn has_room(row: &ShareRow, width: f64) -> bool {
    match row.dots.as_slice() {
        [dot] => !row.label.is_empty() && text_width(&row.label, LABEL) + text_width(&dot.value, LABEL) + 20.0 <= width,
        _ => false,
    }
}

/// How the texts of a row are set.
struct Texts {
    label: Vec<String>,
    /// Whether the value stands beside the label, not below.
    beside: bool,
    /// The lines of each value that stands below.
    values: Vec<Vec<String>>,
    height: f64,
}

fn texts(chart: &Shares, row: &ShareRow, width: f64) -> Texts {
    // Answers to compare are all set in one manner; parts of a whole save height.
    let one_manner = chart.rows.iter().flat_map(|row| &row.dots).any(|dot| dot.interval.is_some());
    let beside = has_room(row, width) && (!one_manner || chart.rows.iter().all(|row| has_room(row, width)));
    let label = if row.label.is_empty() { Vec::new() } else { folded(&row.label, LABEL, width) };
    let room = width - if row.dots.len() > 1 { INDENT } else { 0.0 };
    let below = if beside { &[] } else { row.dots.as_slice() };
    let values: Vec<Vec<String>> = below.iter().map(|dot| folded(&dot.value, LABEL, room)).collect();
    let height = LINE * (label.len() + values.iter().map(Vec::len).sum::<usize>()) as f64 + PLOT;
    Texts { label, beside, values, height }
}

fn heading(chart: &Shares, width: f64) -> Vec<String> {
    chart.heading.as_ref().map_or_else(Vec::new, |heading| folded(heading, HEAD, width))
}

fn chart_height(chart: &Shares, width: f64) -> f64 {
    let rows = chart.rows.iter().map(|row| texts(chart, row, width).height).sum::<f64>();
    let gaps = GAP * chart.rows.len().saturating_sub(1) as f64;
    HEADING * heading(chart, width).len() as f64 + rows + gaps + AXIS
}

/// Height in pixels of charts below each other, each with an axis of its own.
pub fn height(charts: &[Shares], width: i32) -> i32 {
    let all = charts.iter().map(|chart| chart_height(chart, f64::from(width))).sum::<f64>();
    (all + BETWEEN * charts.len().saturating_sub(1) as f64) as i32
}

/// Draws charts below each other. Labels stand above their shares so that long
/// ones have room; the axis is the whole of 0 to 100 %, so that no cut makes a
/// gap look larger.
///
/// # Errors
/// What the backend's drawing returns.
pub fn shares<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, charts: &[Shares]) -> Drawn<DB> {
    let pen = Pen::new(area);
    let width = f64::from(width);
    let mut top = 0.0;
    for chart in charts {
        draw_chart(&pen, width, top, chart)?;
        top += chart_height(chart, width) + BETWEEN;
    }
    Ok(())
}

fn draw_chart<DB: DrawingBackend>(pen: &Pen<'_, DB>, width: f64, top: f64, chart: &Shares) -> Drawn<DB> {
    // Room for half a dot at both ends.
    let (start, end) = (RADIUS, width - RADIUS);
    let at = |share: f64| start + (end - start) * if share > 0.0 { share.min(1.0) } else { 0.0 };
    let mut y = top;
    for line in heading(chart, width) {
        pen.text(0.0, y + 17.0, &line, HEAD, Ink::Main, Align::Start, true)?;
        y += HEADING;
    }
    for row in &chart.rows {
        let texts = texts(chart, row, width);
        draw_row(pen, width, y, row, &texts, &at)?;
        y += texts.height + GAP;
    }
    y -= GAP;
    for (share, label) in SCALE {
        let (x, align) = match label {
            "0%" => (0.0, Align::Start),
            "100%" => (width, Align::End),
            _ => (at(share), Align::Middle),
        };
        pen.text(x, y + 18.0, label, 13.0, Ink::Second, align, false)?;
    }
    pen.line((start, y), (end, y), Ink::Main, 1.5)
}

const SCALE: [(f64, &str); 5] = [(0.0, "0%"), (0.25, "25"), (0.5, "50"), (0.75, "75"), (1.0, "100%")];

fn draw_row<DB: DrawingBackend>(
    pen: &Pen<'_, DB>,
    width: f64,
    top: f64,
    row: &ShareRow,
    texts: &Texts,
    at: &dyn Fn(f64) -> f64,
) -> Drawn<DB> {
    let Texts { label, beside, values, height } = texts;
    for (at, line) in label.iter().enumerate() {
        pen.text(0.0, top + LINE * at as f64 + 15.0, line, LABEL, Ink::Main, Align::Start, false)?;
    }
    let paired = row.dots.len() > 1;
    let mut y = top + LINE * label.len() as f64 + 15.0;
    for (place, dot) in row.dots.iter().enumerate() {
        if *beside {
            pen.text(width, top + 15.0, &dot.value, LABEL, dot.inks.0, Align::End, true)?;
            continue;
        }
        if paired {
            mark(pen, 7.0, y - 5.0, dot)?;
        }
        for line in &values[place] {
            pen.text(if paired { INDENT } else { 0.0 }, y, line, LABEL, dot.inks.0, Align::Start, true)?;
            y += LINE;
        }
    }
    let bottom = top + height;
    let y = bottom - 16.0;
    for (share, _) in SCALE {
        pen.line((at(share), bottom - PLOT + 3.0), (at(share), bottom), Ink::Rule, 1.0)?;
    }
    for (place, dot) in row.dots.iter().enumerate() {
        // The bands of a pair stand above and below the line between them.
        let (up, tall) = match (paired, place) {
            (false, _) => (-BAND / 2.0, BAND),
            (true, 0) => (-9.0, 8.0),
            (true, _) => (1.0, 8.0),
        };
        let (low, high) = dot.interval.unwrap_or((0.0, dot.share));
        pen.rect(at(low), y + up, at(high) - at(low), tall, dot.inks.1)?;
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
    use super::super::{FINE, Mark, Scene, scene};
    use super::*;

    fn dot(share: f64, interval: Option<(f64, f64)>, shape: Shape) -> Dot {
        Dot { share, interval, value: "41% (35–47), n = 502".into(), inks: (Ink::Europe, Ink::EuropeBand), shape }
    }

    fn drawn(width: i32, label: &str, dots: Vec<Dot>) -> Scene {
        let charts = [Shares { heading: None, rows: vec![ShareRow { label: label.into(), dots }] }];
        scene(width, height(&charts, width), |area| shares(area, width, &charts))
    }

    #[test]
    fn nothing_lies_outside_whatever_the_share() {
        for (share, interval) in [(0.0, Some((0.0, 0.1))), (1.0, Some((0.9, 1.0))), (f64::NAN, None), (2.0, None)] {
            for shape in [Shape::Circle, Shape::Ring, Shape::Square, Shape::Triangle] {
                let picture = drawn(320, "Europe", vec![dot(share, interval, shape)]);
                for mark in &picture.marks {
                    if let Mark::Circle { at, radius, .. } = mark {
                        assert!(at.0 - *radius as i32 >= 0 && at.0 + *radius as i32 <= 320 * FINE, "{share}");
                    }
                }
            }
        }
    }

    #[test]
    fn a_part_of_a_whole_is_drawn_from_zero_and_a_share_with_its_interval_is_not() {
        let band = |interval| {
            let picture = drawn(320, "x", vec![dot(0.4, interval, Shape::Circle)]);
            let bands = picture.marks.iter().filter_map(|mark| match mark {
                Mark::Rect { ink: Ink::EuropeBand, at, .. } => Some(at.0),
                _ => None,
            });
            bands.collect::<Vec<_>>()
        };
        assert_eq!(band(None), [26]);
        assert!(band(Some((0.3, 0.5)))[0] > 300);
    }

    /// Labels that grow by 40 % or wrap make a row taller, never wider.
    #[test]
    fn long_texts_find_room() {
        let long = "managing director or executive or senior vice-president, in twelve months";
        let much = || Dot { value: [long, long].concat(), ..dot(0.2, None, Shape::Ring) };
        for width in [220, 320, 640] {
            let dots = || vec![dot(0.2, Some((0.1, 0.3)), Shape::Ring), dot(0.3, Some((0.2, 0.4)), Shape::Circle)];
            for (label, dots) in [(long, dots()), ("x", dots()), (long, vec![much()]), ("x", vec![much(), much()])] {
                let picture = drawn(width, label, dots);
                for mark in &picture.marks {
                    let Mark::Text { text, align: Align::Start, at, size, .. } = mark else { continue };
                    let end = f64::from(at.0 / FINE) + text_width(text, f64::from(size / FINE));
                    assert!(end <= f64::from(width) && at.1 < picture.height * FINE, "{text}");
                }
            }
        }
    }
}
