//! Two set-ups on one ruler.

use footprint::model::Metric;
use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Axis, Band, Drawn, Ink, Pen, text_width};

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
    for (value, _) in &pair.numerals {
        let x = axis.at(*value);
        pen.line((x, 18.0), (x, f64::from(HEIGHT)), Ink::Rule, 1.0)?;
    }
    pen.numerals(&axis, 14.0, &pair.numerals)?;
    for (row, (name, value, band)) in pair.sides.iter().enumerate() {
        let y = 24.0 + ROW * row as f64;
        let [low, quarter, median, three, high] = band.points.map(|point| axis.at(point));
        // The name in full stands beside the picture.
        let name = shortened(name, 14.0, axis.end - text_width(value, 14.0) - 10.0);
        pen.text(1.0, y + 16.0, &name, 14.0, Ink::Main, Align::Start, false)?;
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

/// A text as far as there is room for it.
fn shortened(text: &str, size: f64, room: f64) -> String {
    if text_width(text, size) <= room {
        return text.into();
    }
    let mut short = String::from(text);
    while text_width(&short, size) + size > room && short.pop().is_some() {}
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}

#[cfg(test)]
mod tests {
    use super::super::{Mark, scene};
    use super::*;

    /// From a web search to many clips on a narrow phone, with long names.
    #[test]
    fn no_text_touches_another_on_a_narrow_phone() {
        let band = |points: [f64; 5]| Band { points, low: "1 Wh".into(), high: "9 Wh".into() };
        let name = "Three five-second video clips a day (World)";
        let data = Pair {
            metric: Metric::Energy,
            decades: (-2, 4),
            numerals: (-2..=4).map(|e| (libm::pow(10.0, f64::from(e)), "1 kWh".into())).collect(),
            sides: [
                ("One text prompt (France)".into(), "0.30 Wh".into(), band([0.1, 0.2, 0.3, 0.5, 1.0])),
                (name.into(), "450 Wh".into(), band([60.0, 200.0, 450.0, 700.0, 1200.0])),
            ],
        };
        for width in [252, 328, 560] {
            let drawn = scene(width, HEIGHT, |area| pair(area, width, &data));
            let texts: Vec<(f64, f64, i32)> = drawn
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
                        Some((from, from + wide, at.1))
                    }
                    _ => None,
                })
                .collect();
            for (at, (from, to, y)) in texts.iter().enumerate() {
                for (a, b, other) in &texts[..at] {
                    assert!(y != other || to <= a || b <= from, "{width}: {from}–{to} and {a}–{b}");
                }
            }
        }
    }
}
