//! What goes beyond the package: a lane for each setting alone, on one scale.

use footprint::bottomup::{Answer, Effect, Extension, Query, Span};
use footprint::data::Ends;

use super::amounts::{Quantity, numbers};
use super::result::{billions, provider};
use super::ruler::{Bar, ruler};
use super::{Shown, Words};
use crate::text::fill;
use crate::text::number::published;

/// The lanes in their order: the package, each extension by its field, all of them.
pub const LANES: [&str; 9] = ["package", "provider", "input", "cached", "batch", "bits", "memory", "chip", "all"];

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, answer: &Answer) {
    let text = words.models;
    let mut bars = Vec::new();
    for lane in LANES {
        let effect = answer.extensions.iter().find(|effect| effect.extension.id() == lane);
        let row = match (lane, effect) {
            ("package", _) => Some((answer.package, text.package.into(), String::new())),
            // One setting alone says it already.
            ("all", _) => answer
                .extended
                .filter(|_| answer.extensions.len() > 1)
                .map(|span| (span, text.all.into(), times(words, &span, answer))),
            (_, effect) => {
                effect.map(|effect| (effect.alone, name(words, query, effect), moves(words, effect, answer)))
            }
        };
        let key = ["lane-", lane].concat();
        let (label, value, note) = match row {
            Some((span, label, note)) => {
                let ends = Ends::new(Quantity::Energy.of(&span.low), Quantity::Energy.of(&span.high));
                bars.push(Bar { key: ["bar-", lane].concat(), ends, point: None });
                (label, Quantity::Energy.span(&span), note)
            }
            None => Default::default(),
        };
        shown.say(&key, label);
        shown.say(&[&*key, "-value"].concat(), value);
        shown.say(&[&*key, "-note"].concat(), note);
    }
    ruler(shown, "energy-scale", &bars);
    let nothing = if answer.extensions.is_empty() { text.nothing_set } else { "" };
    shown.say("nothing-set", nothing.into());
}

/// What was set.
fn name(words: &Words, query: &Query, effect: &Effect) -> String {
    let (at, said) = match effect.extension {
        Extension::Provider(name) => (0, provider(name).to_owned()),
        Extension::Input(tokens) => (1, published(tokens)),
        // Its answer is that with both.
        Extension::Cached(_) => (2, published(query.reading.input)),
        Extension::Batch(ends) => (3, billions(ends)),
        Extension::Bits(ends) => (4, billions(ends)),
        Extension::Memory(ends) => (5, billions(ends)),
        Extension::Chip(ends) => (6, billions(ends)),
    };
    fill(words.models.lanes[at], &[&said, &published(query.reading.cached)])
}

/// Its ends as many times the package's.
fn times(words: &Words, span: &Span, answer: &Answer) -> String {
    let [low, high] = [span.low.energy / answer.package.low.energy, span.high.energy / answer.package.high.energy];
    // Other data centres may move the lower end more than the upper.
    fill(words.models.lane_times, &[&numbers(low.min(high), low.max(high))])
}

/// The same, and how far its own ends move the electricity.
fn moves(words: &Words, effect: &Effect, answer: &Answer) -> String {
    let said = times(words, &effect.alone, answer);
    // A single value, and what is not there at all, has no ends of its own.
    if effect.times.high < 1.005 {
        return said;
    }
    let ends = fill(words.models.lane_ends, &[&numbers(effect.times.low, effect.times.high)]);
    [&*said, words.text.semicolon, &ends].concat()
}
