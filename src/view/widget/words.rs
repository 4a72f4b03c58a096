//! What a set-up is called, and who says so.

use footprint::model::{Activity, Evidence, Metric, Period, Scenario, Setup, WaterScope};

use super::Words;
use crate::text::fill;
use crate::text::number::{NBSP, count, published};
use crate::text::widget::SOURCES;
use crate::view::{circumstances, counts};

/// The one activity that is counted, if it is but one.
pub fn activity(setup: &Setup) -> Option<Activity> {
    let mut counted = Activity::ALL.into_iter().filter(|activity| setup.count(*activity) > 0.0);
    counted.next().filter(|_| counted.next().is_none())
}

/// Whether nothing but a place needs saying: one person, one day.
pub(super) fn is_plain(scenario: &Scenario) -> bool {
    scenario.scale.people == 1.0 && matches!(scenario.scale.period, Period::Day | Period::Prompt)
}

/// What is counted: `One text prompt`, `20 text prompts a day`, `A week of AI`.
pub(super) fn title(words: &Words, scenario: &Scenario, setup: &Setup) -> String {
    if scenario.scale.period == Period::Prompt {
        return words.widget.things[Activity::Text as usize].0.into();
    }
    let Some(activity) = activity(setup) else {
        let some = setup.counts.iter().any(|count| *count > 0.0);
        let title = words.text.result_title(scenario.scale.period);
        return if some { title.into() } else { words.widget.nothing.into() };
    };
    let (one, several) = words.widget.things[activity as usize];
    let many = setup.count(activity);
    if many == 1.0 && is_plain(scenario) {
        return one.into();
    }
    let named = if many == 1.0 { one.into() } else { fill(several, &[&count(many)]) };
    // Digits stand apart from Chinese words.
    let is_apart = words.lang == crate::text::Lang::ZhHans && named.starts_with(|sign: char| sign.is_ascii_digit());
    fill(words.widget.a_day, &[&[if is_apart { " " } else { "" }, &*named].concat()])
}

/// Whether the evidence for a text prompt matters to a set-up.
pub(super) fn has_text(scenario: &Scenario, setup: &Setup) -> bool {
    [Activity::Text, Activity::AiSearch].iter().any(|activity| scenario.scale.count(setup, *activity) > 0.0)
}

/// The evidence by name; an own value with its number.
pub(super) fn evidence(words: &Words, setup: &Setup) -> String {
    let name = words.text.evidence(setup.evidence);
    if setup.evidence != Evidence::Own {
        return name.into();
    }
    [name, words.text.comma, &published(setup.own.value()), NBSP, "Wh"].concat()
}

/// Whether a number of it was set by whoever made the link.
pub(super) fn has_own(scenario: &Scenario) -> bool {
    let own = |setup: &Setup| {
        setup.count(Activity::Custom) > 0.0 || (setup.evidence == Evidence::Own && has_text(scenario, setup))
    };
    own(&scenario.a) || scenario.b.as_ref().is_some_and(own)
}

/// For whom and where; which water, where it is not the usual.
pub(super) fn around(words: &Words, scenario: &Scenario) -> String {
    let place = words.names.place(scenario.a.place.get().code);
    let around = match is_plain(scenario) {
        true => fill(words.widget.place, &[place]),
        false => circumstances(words.text, scenario, place),
    };
    let scope = scenario.a.water;
    if scope == WaterScope::Plants {
        return around;
    }
    let water = [words.text.metric(Metric::Water), words.text.colon, words.text.water_scope(scope)].concat();
    [&*around, words.text.semicolon, &water].concat()
}

/// Of which evidence, for whom and where.
pub(super) fn sub(words: &Words, scenario: &Scenario) -> String {
    let mut around = around(words, scenario);
    // A day of several uses says which.
    if scenario.scale.period != Period::Prompt && activity(&scenario.a).is_none() {
        let counts = counts(words.text, &scenario.a);
        if !counts.is_empty() {
            around.push_str(&[words.text.semicolon, &counts].concat());
        }
    }
    match has_text(scenario, &scenario.a) {
        true => {
            [&*fill(words.widget.evidence, &[&evidence(words, &scenario.a)]), words.text.semicolon, &around].concat()
        }
        false => around,
    }
}

/// Who says so: of each activity that counts, then of the grid and of water.
pub(super) fn sources(words: &Words, scenario: &Scenario) -> String {
    let mut ids: Vec<&str> = Vec::new();
    for setup in core::iter::once(&scenario.a).chain(&scenario.b) {
        let counted = Activity::ALL.into_iter().filter(|activity| scenario.scale.count(setup, *activity) > 0.0);
        for activity in counted {
            let figure = match activity {
                Activity::Text | Activity::AiSearch => setup.evidence.figure(),
                other => other.figure(),
            };
            ids.extend(figure.map(|figure| figure.source));
            if activity == Activity::AiSearch {
                ids.extend(Activity::Search.figure().map(|figure| figure.source));
            }
        }
        let place = setup.place.get();
        ids.extend(place.grid.map(|(.., source)| source));
        ids.extend(match setup.water {
            WaterScope::Wri => place.wri.map(|(_, source)| source),
            WaterScope::OnSite => None,
            _ => place.cooling.map(|(.., source)| source),
        });
    }
    [words.widget.sources_label, words.text.colon, &named(words, &ids)].concat()
}

/// Sources by their names, none twice.
pub(super) fn named(words: &Words, ids: &[&str]) -> String {
    let mut names: Vec<&str> = Vec::new();
    for id in ids.iter().copied() {
        let name = SOURCES.iter().position(|known| *known == id).map_or(id, |at| words.widget.sources[at]);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names.join(words.text.comma)
}
