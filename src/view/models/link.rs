//! The way from an estimate to the calculator: as the electricity of a text prompt,
//! or of a use of one's own for a clip.

use footprint::bottomup::{Query, Span, Subject};
use footprint::link::LIMIT_WH;
use footprint::model::{Activity, Evidence, Period, Scenario, Setup};
use footprint::quantity::WattHours;

use super::amounts::Quantity;
use super::{Shown, Words};
use crate::text::number::plain;

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, span: &Span) {
    let scenario = scenario(matches!(query.subject, Subject::Video(_)), span);
    let label = if scenario.b.is_some() { words.models.compare_it } else { words.models.use_it };
    shown.say("use", label.into());
    shown.mark("use", "href", ["../?", &footprint::link::write(&scenario)].concat());
}

/// Two ends become a comparison, as for figures of the evidence.
fn scenario(is_clip: bool, span: &Span) -> Scenario {
    // Three digits: more than the estimate bears, short enough for a link.
    let [low, high] = [&span.low, &span.high].map(|end| {
        let wh = plain(Quantity::Energy.of(end), 3);
        footprint::decimal::parse(&wh).unwrap_or(0.0).min(LIMIT_WH)
    });
    let setup = |wh: f64| {
        let wh = WattHours::new(wh);
        if is_clip {
            let mut setup = Setup { counts: [0.0; 10], custom: wh, ..Setup::default() };
            setup.set_count(Activity::Custom, 1.0);
            setup
        } else {
            Setup { evidence: Evidence::Own, own: wh, ..Setup::default() }
        }
    };
    let mut scenario = Scenario { a: setup(low), b: (low < high).then(|| setup(high)), ..Scenario::default() };
    if !is_clip {
        scenario.scale.period = Period::Prompt;
    }
    scenario
}
