//! One widget as a picture that stands for it elsewhere: 1200 × 630, the size
//! that messengers and social networks cut to, often shown at half of it.

use super::fold::{balanced, cut};
use super::sheet::{STEP, Sheet, fine};
use super::{Align, FINE, Ink, Mark, Scene, folded, text_width};

/// What stands in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Poster {
    /// The heading, at most three lines of it.
    pub title: String,
    /// For whom, where, with which evidence.
    pub sub: String,
    /// The number.
    pub number: Option<PosterNumber>,
    /// A chart, as it was drawn for its own width.
    pub body: Option<Scene>,
    /// Source, version, address.
    pub lines: Vec<String>,
    /// Whose picture it is.
    pub brand: String,
}

/// The number with its doubt.
#[derive(Clone, Debug, PartialEq)]
pub struct PosterNumber {
    /// The ink of its metric.
    pub ink: Ink,
    /// The number with its unit; empty where a finding says it, in place of the range.
    pub value: String,
    /// Its range, or why there is none.
    pub range: String,
    /// How sure it is.
    pub sure: String,
}

/// Its size in pixels.
pub const SIZE: (i32, i32) = (1200, 630);

const LEFT: f64 = 60.0;
const WIDE: f64 = SIZE.0 as f64 - 2.0 * LEFT;
const TOP: f64 = 42.0;
const BOTTOM: f64 = SIZE.1 as f64 - 30.0;
/// Between the parts.
const GAP: f64 = 24.0;
/// A chart is never drawn larger than this, nor in a place lower than that.
const LARGEST: f64 = 2.2;
const LOWEST: f64 = 50.0;
/// A chart is drawn for no less than this.
const NARROW: i32 = 320;
/// Most lines of the foot.
const LINES: usize = 8;

/// Draws the picture.
pub fn poster(poster: &Poster) -> Scene {
    let (mut sheet, top, high) = frame(poster);
    let size = |body: &Scene| (body.width, body.height);
    let (number, place) = middle(poster, high, poster.body.as_ref().map(size));
    if let Some((block, y)) = number {
        sheet.place(&block, scale((block.width, block.height), WIDE, high).min(1.0), LEFT, top + y);
    }
    if let (Some(body), Some(Place { x, y, scale })) = (&poster.body, place) {
        sheet.place(body, scale, LEFT + x, top + y);
    }
    Scene { width: SIZE.0, height: SIZE.1, ..sheet.scene }
}

/// The width that a chart is to be drawn for, so that it is as large in this picture
/// as it can be and then as wide; `height` is the chart's for a width.
pub fn width(poster: &Poster, height: impl Fn(i32) -> i32) -> i32 {
    let (_, _, high) = frame(poster);
    let scale = |width: i32| middle(poster, high, Some((width, height(width)))).1.map_or(0.0, |place| place.scale);
    let scales: Vec<(i32, f64)> = (NARROW..=WIDE as i32).step_by(20).map(|width| (width, scale(width))).collect();
    let largest = scales.iter().map(|(_, scale)| *scale).fold(0.0, f64::max);
    scales.iter().rev().find(|(_, scale)| *scale >= largest * 0.98).map_or(NARROW, |(width, _)| *width)
}

/// Paper, head and foot, where what is between them begins, and its height.
fn frame(poster: &Poster) -> (Sheet, f64, f64) {
    let mut sheet = Sheet::new(LEFT);
    let size = (SIZE.0 * FINE, SIZE.1 * FINE);
    sheet.scene.marks.push(Mark::Rect { at: (0, 0), size, ink: Ink::Paper, filled: true });
    let top = head(&mut sheet, poster) + GAP;
    let bottom = foot(&mut sheet, poster) - GAP;
    (sheet, top, bottom - top)
}

/// Title and what it is about; where they end.
fn head(sheet: &mut Sheet, poster: &Poster) -> f64 {
    let tries = [(48.0, 1), (40.0, 2), (34.0, 3)];
    let fits = |(size, most): &(f64, usize)| folded(&poster.title, *size, WIDE).len() <= *most;
    let (size, most) = tries.into_iter().find(fits).unwrap_or(tries[2]);
    let y = sheet.text(TOP, &balanced(&poster.title, size, WIDE, most), size, size * 1.22, Ink::Main, true);
    sheet.text(y + 8.0, &balanced(&poster.sub, 26.0, WIDE, 2), 26.0, 34.0, Ink::Second, false)
}

/// Hairline, lines and brand; where they begin.
fn foot(sheet: &mut Sheet, poster: &Poster) -> f64 {
    const LINE: f64 = 27.0;
    const TEXT: f64 = 20.0;
    // Letters of the usual width: the spare for wide ones is the space before the brand.
    let most = (WIDE - text_width(&poster.brand, 24.0) - 40.0) * 1.1;
    let lines: Vec<String> = poster.lines.iter().flat_map(|line| balanced(line, TEXT, most, LINES)).collect();
    let lines = cut(lines, LINES);
    let y = BOTTOM - LINE * lines.len().max(1) as f64;
    let line = Mark::Lines {
        lines: vec![((fine(LEFT), fine(y - 14.0)), (fine(LEFT + WIDE), fine(y - 14.0)))],
        ink: Ink::Rule2,
        width: FINE as u32,
    };
    sheet.scene.marks.push(line);
    sheet.text(y, &lines, TEXT, LINE, Ink::Second, false);
    sheet.mark(LEFT + WIDE, y + LINE * 0.5 + 24.0 * 0.36, &poster.brand, 24.0, Ink::Main, Align::End, true);
    y - 14.0
}

/// Where a chart stands between head and foot.
#[derive(Clone, Copy)]
struct Place {
    x: f64,
    y: f64,
    scale: f64,
}

/// The number with its place, and that of a chart of this size: below the number or
/// beside it, wherever it is larger.
fn middle(poster: &Poster, high: f64, body: Option<(i32, i32)>) -> (Option<(Scene, f64)>, Option<Place>) {
    let tall = |scene: &Scene| f64::from(scene.height);
    // In a part of what there is: how large, and how much is left below.
    let fit = |wide: f64, high: f64| {
        let (width, height) = body?;
        let scale = if high < LOWEST { 0.0 } else { scale((width, height), wide, high) };
        Some((scale, high - f64::from(height) * scale)).filter(|_| scale > 0.0)
    };
    let Some(number) = &poster.number else {
        return (None, fit(WIDE, high).map(|(scale, spare)| Place { x: 0.0, y: spare / 2.0, scale }));
    };
    if body.is_none() {
        let block = stacked(number, WIDE, 132.0, 36.0);
        let y = (high - tall(&block)).max(0.0) / 2.2;
        return (Some((block, y)), None);
    }
    let (row, column) = (row(number), stacked(number, 400.0, 84.0, 26.0));
    let side = f64::from(column.width) + 2.0 * GAP;
    let below = fit(WIDE, high - tall(&row) - GAP);
    let beside = fit(WIDE - side, high).filter(|_| tall(&column) <= high);
    let larger = |(scale, _): &(f64, f64)| below.is_none_or(|(other, _)| *scale > other);
    match (beside.filter(larger), below) {
        (Some((scale, spare)), _) => {
            let y = (high - tall(&column)) / 2.0;
            (Some((column, y)), Some(Place { x: side, y: spare / 2.0, scale }))
        }
        // What is left is shared out above and below.
        (None, Some((scale, spare))) => {
            let y = tall(&row) + GAP + spare * 0.6;
            (Some((row, spare / 4.0)), Some(Place { x: 0.0, y, scale }))
        }
        // No room for both: the number is what the picture is for.
        (None, None) => (Some((row, 0.0)), None),
    }
}

/// How much larger something of this size can be drawn in so much room.
fn scale((width, height): (i32, i32), wide: f64, high: f64) -> f64 {
    (wide / f64::from(width.max(1))).min(high / f64::from(height.max(1))).clamp(0.0, LARGEST)
}

/// The number, below it range and sureness, none wider than `most`.
fn stacked(number: &PosterNumber, most: f64, size: f64, small: f64) -> Scene {
    let mut sheet = Sheet::new(0.0);
    let size = size * (most / text_width(&number.value, size).max(1.0)).min(1.0);
    let doubt = doubt(number, small, most);
    // A finding alone needs no room for a number.
    if number.value.is_empty() {
        return sheet.sized(0.0, &doubt, small);
    }
    let y = sheet.text(0.0, core::slice::from_ref(&number.value), size, size * 1.14, number.ink, true);
    sheet.sized(y + size * 0.06, &doubt, small)
}

/// The number, at its right range and sureness.
fn row(number: &PosterNumber) -> Scene {
    const SIZE: f64 = 96.0;
    let mut sheet = Sheet::new(0.0);
    let size = SIZE * (WIDE * 0.6 / text_width(&number.value, SIZE).max(1.0)).min(1.0);
    sheet.text(0.0, core::slice::from_ref(&number.value), size, size, number.ink, true);
    let x = text_width(&number.value, size) + GAP;
    let doubt = doubt(number, 26.0, WIDE - x);
    let high: f64 = doubt.iter().map(|(lines, _)| lines.len() as f64 * 26.0 * STEP).sum();
    sheet.left = x;
    sheet.sized((size - high).max(0.0) / 2.0, &doubt, 26.0)
}

fn doubt(number: &PosterNumber, size: f64, most: f64) -> [(Vec<String>, Ink); 2] {
    let lines = |text: &str, lines| balanced(text, size, most, lines);
    [
        (lines(&number.range, if number.value.is_empty() { 6 } else { 2 }), Ink::Main),
        (lines(&number.sure, 3), Ink::Second),
    ]
}

#[cfg(test)]
mod tests;
