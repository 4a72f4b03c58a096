//! What was measured of the same model, beside the estimate of the same.

use footprint::bottomup::{Answer, Comparison, Query, Subject};
use footprint::data::Ends;

use super::amounts::Quantity;
use super::ruler::{Bar, ruler};
use super::{Shown, Words};
use crate::text::fill;
use crate::text::number::{published, significant};

/// The most measurements of one model that the table has; a test holds it to that.
pub const ROWS: usize = 3;

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, answer: &Answer) {
    let text = words.models;
    let none = match query.subject {
        _ if !answer.measured.is_empty() => "",
        Subject::Text(_) => text.not_measured[0],
        Subject::Video(_) => text.not_measured[1],
        Subject::Own(_) => text.not_measured[2],
    };
    shown.say("not-measured", none.into());
    let mut bars = Vec::new();
    for at in 0..ROWS {
        let key = |part: &str| ["measured-", &*at.to_string(), part].concat();
        let row = answer.measured.get(at);
        let [label, measured, estimated, ratio] = row.map(|row| said(words, row)).unwrap_or_default();
        shown.say(&key(""), label);
        shown.say(&key("-value"), measured);
        shown.say(&key("-estimate"), estimated);
        shown.say(&key("-ratio"), ratio);
        let Some(row) = row else { continue };
        let measured = row.measured;
        shown.mark(&key("-link"), "href", ["../evidence/#", measured.evidence].concat());
        let ends = Ends::new(measured.low.value(), measured.high.value());
        bars.push(Bar { key: key("-bar"), ends, point: Some(measured.central.value()) });
        bars.push(Bar { key: key("-by"), ends: row.estimate.map(|energy| energy.value()), point: None });
    }
    if !bars.is_empty() {
        ruler(shown, "measured-scale", &bars);
    }
}

/// What was measured, its value, the estimate, and the ratio.
fn said(words: &Words, row: &Comparison) -> [String; 4] {
    let (text, measured, ratio) = (words.models, row.measured, row.ratio());
    let same = text.same[usize::from(measured.same)];
    let label = fill(text.measured_of, &[measured.hardware, &published(measured.tokens), same]);
    let energy = |low: f64, high: f64| Quantity::Energy.range(low, high);
    let (low, middle, high) = (measured.low.value(), measured.central.value(), measured.high.value());
    let around = [words.text.open, &energy(low, high), words.text.close].concat();
    let estimate = energy(row.estimate.low.value(), row.estimate.high.value());
    let [low, central, high] = [ratio.low, ratio.central, ratio.high].map(|times| significant(times, 2));
    [
        label,
        fill(text.measured, &[&energy(middle, middle), &around]),
        fill(text.estimated, &[&estimate]),
        fill(text.ratio, &[&central, &low, &high]),
    ]
}
