//! From now to twelve months later: one line each on a scale of 0 to 100 %.

use plotters::backend::DrawingBackend;
use plotters::coord::Shift;
use plotters::drawing::DrawingArea;

use super::{Align, Drawn, Ink, Pen, folded};

/// What one group said of now and of later.
#[derive(Clone, Debug, PartialEq)]
pub struct Slope {
    /// Who said what, where nothing outside the picture says it.
    pub heading: Option<String>,
    /// How many were asked.
    pub base: String,
    /// Both shares, 0 to 1.
    pub shares: [f64; 2],
    /// Ends of their intervals.
    pub intervals: [(f64, f64); 2],
    /// Both as printed.
    pub values: [String; 2],
    /// Both ends of the interval as printed.
    pub spans: [String; 2],
    /// Names of the two times.
    pub times: [String; 2],
}

/// Height without a heading.
const HEIGHT: f64 = 302.0;
/// Height of the base's line, and of a heading's three: slopes side by side agree.
const BASE: f64 = 20.0;
const LINE: f64 = 20.0;
const HEAD: f64 = 3.0 * LINE;

/// Height in pixels.
pub fn height(slope: &Slope) -> i32 {
    (if slope.heading.is_some() { HEAD } else { 0.0 } + HEIGHT) as i32
}

/// Draws a slope. Every slope has the whole scale, so their steepness compares.
///
/// # Errors
/// What the backend's drawing returns.
pub fn slopes<DB: DrawingBackend>(area: &DrawingArea<DB, Shift>, width: i32, slope: &Slope) -> Drawn<DB> {
    let pen = Pen::new(area);
    let mut head = 0.0;
    if let Some(heading) = &slope.heading {
        for (at, line) in folded(heading, 15.0, f64::from(width) - 12.0).iter().enumerate() {
            pen.text(0.0, 16.0 + LINE * at as f64, line, 15.0, Ink::Main, Align::Start, true)?;
        }
        head = HEAD;
    }
    pen.text(0.0, head + 14.0, &slope.base, 13.0, Ink::Second, Align::Start, false)?;
    let (top, bottom) = (head + BASE + 14.0, head + HEIGHT - 48.0);
    let at = |share: f64| bottom - (bottom - top) * share.clamp(0.0, 1.0);
    // A narrow slope stands further right: its first value must not lie on the scale.
    let x = if width < 260 { [0.42, 0.72] } else { [0.34, 0.66] }.map(|part| f64::from(width) * part);
    for (share, label) in [(0.0, "0%"), (0.5, "50"), (1.0, "100%")] {
        pen.line((44.0, at(share)), (f64::from(width) - 12.0, at(share)), Ink::Rule, 1.0)?;
        pen.text(0.0, at(share) + 5.0, label, 13.0, Ink::Second, Align::Start, false)?;
    }
    for ((x, (low, high)), time) in x.into_iter().zip(slope.intervals).zip(&slope.times) {
        pen.line((x, top), (x, bottom), Ink::Rule2, 1.0)?;
        pen.rect(x - 5.5, at(high), 11.0, at(low) - at(high), Ink::Band)?;
        for (at, line) in folded(time, 14.0, f64::from(width) * 0.31).iter().enumerate() {
            pen.text(x, bottom + 22.0 + 18.0 * at as f64, line, 14.0, Ink::Second, Align::Middle, false)?;
        }
    }
    pen.line((x[0], at(slope.shares[0])), (x[1], at(slope.shares[1])), Ink::Main, 2.0)?;
    for (side, align, away) in [(0, Align::End, -14.0), (1, Align::Start, 14.0)] {
        let y = at(slope.shares[side]);
        pen.circle(x[side], y, if side == 0 { 5.5 } else { 6.5 }, Ink::Main, side == 1)?;
        pen.text(x[side] + away, y + 4.0, &slope.values[side], 20.0, Ink::Main, align, true)?;
        pen.text(x[side] + away, y + 21.0, &slope.spans[side], 13.0, Ink::Second, align, false)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::{FINE, Mark, scene, text_width};
    use super::*;

    /// Up is more, and both times stand on the same scale.
    #[test]
    fn more_stands_higher() {
        let slope = Slope {
            heading: Some("Everyone: AI is very important to the company".into()),
            base: "n = 608".into(),
            shares: [0.47, 0.91],
            intervals: [(0.43, 0.51), (0.88, 0.93)],
            values: ["47%".into(), "91%".into()],
            spans: ["43–51".into(), "88–93".into()],
            times: ["now".into(), "in 12 months".into()],
        };
        let picture = scene(320, height(&slope), |area| slopes(area, 320, &slope));
        let dots: Vec<(i32, i32)> = picture
            .marks
            .iter()
            .filter_map(|mark| if let Mark::Circle { at, .. } = mark { Some(*at) } else { None })
            .collect();
        assert!(dots.len() == 2 && dots[0].1 > dots[1].1 && dots[0].0 < dots[1].0);
        let narrow = scene(220, height(&slope), |area| slopes(area, 220, &slope));
        let value = narrow.marks.iter().find_map(|mark| match mark {
            Mark::Text { at, text, .. } if text == "47%" => Some(f64::from(at.0 / FINE) - text_width(text, 20.0)),
            _ => None,
        });
        assert!(value.is_some_and(|left| left > text_width("50", 13.0)), "on the scale: {value:?}");
        assert!(dots.iter().all(|(_, y)| (0..height(&slope) * FINE).contains(y)));
    }
}
