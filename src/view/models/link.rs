//! The way from an estimate to the calculator: as the electricity of a text prompt,
//! or of a use of one's own for a clip, and its place.

use footprint::bottomup::{Query, Span, Subject};
use footprint::data::PlaceId;
use footprint::evidence::energies;
use footprint::link::{LIMIT_WH, write, write_number};

use super::amounts::Quantity;
use super::zones::place;
use super::{Shown, Words};
use crate::text::number::plain;

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, span: &Span) {
    let is_clip = matches!(query.subject, Subject::Video(_));
    let [low, high] = [&span.low, &span.high].map(|end| carried(Quantity::Energy.of(end)));
    // That of the provider too, where none was asked for.
    let place = query.electricity().and_then(|zone| place(zone.zone));
    let scenario = low.zip(high).map(|(low, high)| {
        let mut scenario = energies(!is_clip, low, (low < high).then_some(high));
        for setup in core::iter::once(&mut scenario.a).chain(&mut scenario.b) {
            setup.place = place.unwrap_or(PlaceId::WORLD);
        }
        scenario
    });
    let label = match &scenario {
        Some(scenario) if scenario.b.is_some() => words.models.compare_it,
        _ => words.models.use_it,
    };
    // Nothing leads to another number than the one shown.
    shown.say("use", scenario.as_ref().map_or_else(String::new, |_| label.into()));
    let is_elsewhere = scenario.is_some() && place.is_none();
    shown.say("use-world", if is_elsewhere { words.models.use_world } else { "" }.into());
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
