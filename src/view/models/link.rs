//! The way from an estimate to the calculator: as the electricity of a text prompt,
//! or of a use of one's own for a clip.

use footprint::bottomup::{Query, Span, Subject};
use footprint::evidence::energies;
use footprint::link::{LIMIT_WH, write, write_number};

use super::amounts::Quantity;
use super::{Shown, Words};
use crate::text::number::plain;

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, span: &Span) {
    let is_clip = matches!(query.subject, Subject::Video(_));
    let [low, high] = [&span.low, &span.high].map(|end| carried(Quantity::Energy.of(end)));
    let scenario = low.zip(high).map(|(low, high)| energies(!is_clip, low, (low < high).then_some(high)));
    let label = match &scenario {
        Some(scenario) if scenario.b.is_some() => words.models.compare_it,
        _ => words.models.use_it,
    };
    // Nothing leads to another number than the one shown.
    shown.say("use", scenario.as_ref().map_or_else(String::new, |_| label.into()));
    let link = scenario.map_or_else(|| "../".into(), |scenario| ["../?", &write(&scenario)].concat());
    shown.mark("use", "href", link);
}

/// Three digits, more than the estimate bears, as far as a link carries them: none
/// where its four decimals or its limit would change the value by over a hundredth.
fn carried(wh: f64) -> Option<f64> {
    let wanted = footprint::decimal::parse(&plain(wh, 3))?;
    let carried = footprint::decimal::parse(&write_number(wanted))?;
    (wanted <= LIMIT_WH && (carried / wanted - 1.0).abs() < 0.01).then_some(carried)
}

#[cfg(test)]
mod tests {
    use super::carried;

    #[test]
    fn a_link_carries_the_number_or_is_not_there() {
        assert_eq!(carried(0.579_42), Some(0.579));
        assert_eq!(carried(0.010_66), Some(0.0107));
        assert_eq!((carried(0.000_14), carried(2.5e7), carried(0.0)), (None, None, None));
    }
}
