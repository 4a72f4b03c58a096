//! Pictures in narrow frames: numerals and names as far as there is room. Charts on the
//! site are wider, and their program need not carry this.

use crate::chart::{Axis, text_width};

/// The size of numerals.
const NUMERAL: f64 = 13.0;

/// The numerals that do not touch each other on an axis; both ends stay.
pub(super) fn numerals(axis: &Axis, all: &[(f64, String)]) -> Vec<(f64, String)> {
    let last = all.len().saturating_sub(1);
    let end = all.last().map_or(0.0, |(_, label)| axis.end - text_width(label, NUMERAL));
    let mut free = 0.0;
    let mut kept = Vec::new();
    for (at, (value, label)) in all.iter().enumerate() {
        let (x, wide) = (axis.at(*value), text_width(label, NUMERAL));
        let from = if at == 0 { x } else { x - wide / 2.0 };
        if at == 0 || at == last || (from >= free && from + wide + 6.0 <= end) {
            free = from + wide + 6.0;
            kept.push((*value, label.clone()));
        }
    }
    kept
}

/// A name as far as there is room for it; in full it stands beside the picture.
pub(super) fn shortened(name: &str, room: f64) -> String {
    const SIZE: f64 = 14.0;
    if text_width(name, SIZE) <= room {
        return name.into();
    }
    let mut short = String::from(name);
    while text_width(&short, SIZE) + SIZE > room && short.pop().is_some() {}
    short.truncate(short.trim_end().len());
    short.push('…');
    short
}
