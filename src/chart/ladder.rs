//! The slide rule: a result on a logarithmic ruler among familiar things.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Drawn, Ink, Pen, text_width};

/// The points of a result with labels for its ends.
#[derive(Clone, Debug, PartialEq)]
pub struct Band {
    /// 5, 25, 50, 75 and 95 %.
    pub points: [f64; 5],
    /// Label of the low end.
    pub low: String,
    /// Label of the high end.
    pub high: String,
}

/// Something familiar.
#[derive(Clone, Debug, PartialEq)]
pub struct Anchor {
    /// How much it takes.
    pub value: f64,
    /// What it is.
    pub name: String,
    /// How much, in words.
    pub amount: String,
}

/// The result that other evidence would give.
#[derive(Clone, Debug, PartialEq)]
pub struct Other {
    /// 5 %, median, 95 %.
    pub points: [f64; 3],
    /// What it is called.
    pub label: String,
}

/// A ruler with a result.
#[derive(Clone, Debug, PartialEq)]
pub struct Ladder {
    /// Whose colours.
    pub metric: Metric,
    /// Exponents of both ends.
    pub decades: (i32, i32),
    /// Numerals at powers of ten, with the unit where it changes.
    pub numerals: Vec<(f64, String)>,
    /// The result.
    pub band: Band,
    /// Its value as printed.
    pub flag: String,
    /// What the other evidence gives.
    pub other: Option<Other>,
    /// Familiar things, most telling first.
    pub anchors: Vec<Anchor>,
}

/// Height of the picture in pixels.
pub const HEIGHT: i32 = 224;

const TOP: f64 = 62.0;
const BODY: f64 = 64.0;
const LANE: (f64, f64) = (TOP + 36.0, 18.0);

/// Draws a ruler `width` pixels wide and [`HEIGHT`] high.
///
/// # Errors
/// What the backend's drawing returns.
pub fn ladder<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, ladder: &Ladder) -> Drawn<DB> {
    let pen = Pen::new(area);
    let width = f64::from(width);
    let axis = Axis { from: ladder.decades.0, to: ladder.decades.1, start: 1.0, end: width - 1.0 };
    let [text, mark, half, ninety] = Ink::of_metric(ladder.metric);
    pen.rect(axis.start, TOP, axis.end - axis.start, BODY, Ink::Paper2)?;
    pen.line((axis.start, TOP), (axis.end, TOP), Ink::Main, 1.5)?;
    pen.line((axis.start, TOP + BODY), (axis.end, TOP + BODY), Ink::Main, 1.5)?;
    for (value, rank) in axis.ticks() {
        let (length, ink, stroke) =
            [(18.0, Ink::Main, 1.5), (12.0, Ink::Rule2, 1.0), (8.0, Ink::Rule2, 1.0)][usize::from(rank)];
        let x = axis.at(value);
        pen.line((x, TOP), (x, TOP + length), ink, stroke)?;
    }
    numerals(&pen, &axis, &ladder.numerals)?;

    let [low, quarter, median, three, high] = ladder.band.points.map(|value| axis.at(value));
    let (lane, lane_height) = LANE;
    if high > low {
        pen.rect(low, lane, high - low, lane_height, ninety)?;
        pen.rect(quarter, lane, three - quarter, lane_height, half)?;
        for x in [low, high] {
            pen.line((x, lane), (x, lane + lane_height), mark, 1.5)?;
        }
        let baseline = lane + 14.0;
        let room = |label: &str| text_width(label, 14.0) + 8.0;
        if low - room(&ladder.band.low) > 0.0 {
            pen.text(low - 6.0, baseline, &ladder.band.low, 14.0, text, Align::End, true)?;
        }
        if high + room(&ladder.band.high) < width {
            pen.text(high + 6.0, baseline, &ladder.band.high, 14.0, text, Align::Start, true)?;
        }
    }
    if let Some(other) = &ladder.other {
        let [low, centre, high] = other.points.map(|value| axis.at(value));
        let y = TOP + BODY - 6.0;
        pen.line((low, y), (high, y), mark, 1.5)?;
        pen.circle(centre, y, 4.0, mark, false)?;
        pen.line((centre, TOP - 12.0), (centre, TOP), Ink::Rule2, 1.0)?;
        let (x, align) = beside(centre, axis.at(ladder.band.points[2]), &other.label, width);
        pen.text(x, TOP - 16.0, &other.label, 13.0, Ink::Second, align, false)?;
    }
    pen.line((median, TOP - 8.0), (median, TOP + BODY + 4.0), text, 3.0)?;
    let (x, align) = inside(median, &ladder.flag, 24.0, width);
    pen.text(x, 24.0, &ladder.flag, 24.0, text, align, true)?;
    anchors(&pen, &axis, width, &ladder.anchors)
}

/// Where a label about `x` must stand to stay in the picture.
fn inside(x: f64, label: &str, size: f64, width: f64) -> (f64, Align) {
    let half = text_width(label, size) / 2.0;
    if x - half < 0.0 {
        (0.0, Align::Start)
    } else if x + half > width {
        (width, Align::End)
    } else {
        (x, Align::Middle)
    }
}

/// Where the other evidence's label must stand so as not to cross the flag's
/// line at `median`: on its own side of it, on the roomier side if too long.
fn beside(x: f64, median: f64, label: &str, width: f64) -> (f64, Align) {
    let wide = text_width(label, 13.0);
    let left = x <= median;
    let room_left = median - 8.0 >= wide;
    if (left && room_left) || median + 8.0 + wide > width {
        ((x + wide / 2.0).min(median - 8.0).max(wide.min(width)), Align::End)
    } else {
        ((x - wide / 2.0).max(median + 8.0).min((width - wide).max(0.0)), Align::Start)
    }
}

/// Numerals after their ticks; one that would touch the next is left out.
fn numerals<DB: DrawingBackend>(pen: &Pen<'_, DB>, axis: &Axis, numerals: &[(f64, String)]) -> Drawn<DB> {
    let mut free = f64::NEG_INFINITY;
    for (value, label) in numerals.iter().filter(|(value, _)| axis.holds(*value)) {
        let (x, wide) = (axis.at(*value), text_width(label, 14.0));
        let (at, align, from) = if x + wide + 6.0 > axis.end {
            (x - 4.0, Align::End, x - wide - 4.0)
        } else {
            (x + 4.0, Align::Start, x + 4.0)
        };
        if from < free {
            continue;
        }
        pen.text(at, TOP + 30.0, label, 14.0, Ink::Second, align, false)?;
        free = from + wide + 8.0;
    }
    Ok(())
}

/// Familiar things below the ruler in up to two rows; what finds no room is
/// left out (the table has them all).
fn anchors<DB: DrawingBackend>(pen: &Pen<'_, DB>, axis: &Axis, width: f64, anchors: &[Anchor]) -> Drawn<DB> {
    let bottom = TOP + BODY;
    let mut taken: Vec<(usize, f64, f64)> = Vec::new();
    for anchor in anchors.iter().filter(|anchor| axis.holds(anchor.value)) {
        let x = axis.at(anchor.value);
        let half = text_width(&anchor.name, 14.0).max(text_width(&anchor.amount, 14.0)) / 2.0;
        let centre = x.clamp(half, (width - half).max(half));
        let (from, to) = (centre - half - 6.0, centre + half + 6.0);
        let free = |row: usize| {
            let labels = taken.iter().all(|(other, a, b)| *other != row || to < *a || *b < from);
            // A leader to the second row must not cross a label of the first.
            let leader = row == 0 || taken.iter().all(|(other, a, b)| *other != 0 || x < *a || *b < x);
            // Nor may a first-row label lie on a leader that is there already.
            let crossed =
                row == 1 || taken.iter().all(|(other, a, b)| *other != 1 || (a + b) / 2.0 < from || to < (a + b) / 2.0);
            labels && leader && crossed
        };
        let Some(row) = (0..2).find(|row| free(*row)) else { continue };
        taken.push((row, from, to));
        let y = bottom + 24.0 + 42.0 * row as f64;
        pen.line((x, bottom), (x, y - 14.0), Ink::Rule2, 1.0)?;
        pen.text(centre, y, &anchor.name, 14.0, Ink::Main, Align::Middle, false)?;
        pen.text(centre, y + 17.0, &anchor.amount, 14.0, Ink::Second, Align::Middle, false)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{Mark, scene};
    use super::*;

    fn example(points: [f64; 5]) -> Ladder {
        let label = |text: &str| text.to_owned();
        let anchor = |value, name: &str| Anchor { value, name: name.into(), amount: "10 Wh".into() };
        Ladder {
            metric: Metric::Energy,
            decades: (0, 5),
            numerals: (0..=5).map(|e| (libm::pow(10.0, f64::from(e)), "100 kWh".into())).collect(),
            band: Band { points, low: label("49 Wh"), high: label("430 Wh") },
            flag: label("180 Wh"),
            other: Some(Other { points: [40.0, 160.0, 400.0], label: label("with the newer evidence") }),
            anchors: vec![
                anchor(10.0, "LED bulb, one whole hour"),
                anchor(19.0, "Phone charge"),
                anchor(77.0, "Streaming, 1 h"),
                anchor(105.0, "Boil 1 L"),
            ],
        }
    }

    fn texts(width: i32, data: &Ladder) -> Vec<(f64, f64, f64)> {
        let drawn = scene(width, HEIGHT, |area| ladder(area, width, data));
        drawn
            .marks
            .iter()
            .filter_map(|mark| match mark {
                Mark::Text { at, size, align, text, .. } => {
                    let wide = text_width(text, f64::from(*size)) / 1.12;
                    let from = f64::from(at.0)
                        - match align {
                            Align::Start => 0.0,
                            Align::Middle => wide / 2.0,
                            Align::End => wide,
                        };
                    Some((from / 4.0, (from + wide) / 4.0, f64::from(at.1) / 4.0))
                }
                _ => None,
            })
            .collect()
    }

    #[test]
    fn no_label_leaves_the_picture_or_lies_on_another() {
        for width in [320, 720, 1120] {
            for points in [[49.0, 90.0, 180.0, 260.0, 430.0], [1.0; 5], [1e5; 5], [0.0; 5]] {
                let texts = texts(width, &example(points));
                for (at, (from, to, y)) in texts.iter().enumerate() {
                    assert!(
                        *from >= -1.0 && *to <= f64::from(width) + 1.0 && *y <= f64::from(HEIGHT),
                        "{width}: {from} to {to} at {y}"
                    );
                    for (a, b, other) in &texts[..at] {
                        assert!(
                            (y - other).abs() > 11.0 || to < a || b < from,
                            "{width}: {from}–{to} and {a}–{b} at {y}"
                        );
                    }
                }
            }
        }
    }

    #[test]
    fn strange_numbers_do_not_panic() {
        for value in [f64::NAN, f64::INFINITY, -1.0, 0.0, 1e300] {
            let _ = texts(320, &example([value; 5]));
        }
    }
}
