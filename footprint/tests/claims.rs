//! Claims: each with its record, and settings that do what they say.

use footprint::claims::{Claimed, Given, Prompt, given, of, scopes};
use footprint::data::{self, Claim, PlaceId};
use footprint::link;
use footprint::model::{Engine, Evidence, Metric, WaterScope};

/// The claimed ends in the metric's base unit; none in units of other things.
fn ends(claim: &Claim<'_>) -> Option<(Metric, [f64; 2])> {
    let metric = match (claim.metric, claim.unit) {
        ("energy", "Wh") => Metric::Energy,
        ("carbon", "g") => Metric::Carbon,
        ("water", "mL") => Metric::Water,
        ("energy", "GWh") => return Some((Metric::Energy, claim.values.map(|value| value * 1e9))),
        _ => return None,
    };
    Some((metric, claim.values))
}

#[test]
fn each_claim_has_its_record() {
    let claims = data::claims();
    assert_eq!(claims.len(), 31);
    for claim in claims {
        let parts: Vec<&str> = claim.date.split('-').collect();
        let is_date = parts.iter().all(|part| part.bytes().all(|b| b.is_ascii_digit()))
            && [4, 7, 10].contains(&claim.date.len())
            && (1..=3).contains(&parts.len());
        assert!(is_date, "{}", claim.id);
        assert!(claim.url.starts_with("http"), "{}", claim.id);
        assert!(claims.iter().filter(|other| other.id == claim.id).count() == 1, "{}", claim.id);
    }
}

/// A claim whose settings are said to give it lies in their 90 % range; one whose
/// settings are comparable does not.
#[test]
fn settings_give_what_they_are_said_to_give() {
    let mut engine = Engine::new();
    let mut checked = 0;
    for claim in data::claims().iter().filter(|claim| !claim.link.is_empty()) {
        let (scenario, problems) = link::parse(claim.link);
        assert!(problems.is_empty(), "{}: {problems:?}", claim.id);
        let (metric, [low, high]) = ends(claim).unwrap_or_else(|| panic!("{}: no unit of a task", claim.id));
        assert!(metric == scenario.metric || metric == Metric::Energy, "{}: shows another metric", claim.id);
        let totals = engine.totals(&scenario.a, &scenario.scale);
        let result = of(&totals, metric).unwrap_or_else(|| panic!("{}: not published there", claim.id));
        let given = Given { place: scenario.a.place, water: scenario.a.water, result };
        // A claimed range is met where it and the result overlap.
        let meets = given.reproduces(low) || given.reproduces(high) || (low < result[1] && result[1] < high);
        assert_eq!(meets, claim.is_reproduced, "{}: {result:?}", claim.id);
        checked += 1;
    }
    assert!(checked > 12);
}

#[test]
fn the_instrument_finds_what_the_calculator_gives() {
    let mut engine = Engine::new();
    for metric in Metric::ALL {
        for scope in scopes(metric) {
            let all = given(&mut engine, Prompt::Text(Evidence::Google, false), metric, *scope, 0..usize::MAX);
            assert!(!all.is_empty(), "{metric:?} {scope:?}");
            for one in all.iter().step_by(37) {
                let scenario = Prompt::Text(Evidence::Google, false).scenario(one.place, *scope, metric);
                let totals = engine.totals(&scenario.a, &scenario.scale);
                assert_eq!(of(&totals, metric), Some(one.result), "{metric:?} {scope:?} {}", one.place.get().code);
                assert!(one.reproduces(one.result[1]) && !one.reproduces(one.result[2] * 1.2));
            }
        }
    }
    // The report's 2.9 Wh is given by the report's evidence, and not by Google's.
    let mut gives =
        |evidence| given(&mut engine, Prompt::Text(evidence, false), Metric::Energy, WaterScope::Plants, 0..1)[0];
    assert!(gives(Evidence::Report).reproduces(2.9));
    assert!((gives(Evidence::Google).times_off(2.9) - 2.9 / 0.24).abs() < 1e-9);
}

/// Every prompt is a scenario that its link gives back.
#[test]
fn every_combination_opens_in_the_calculator() {
    for prompt in Prompt::ALL {
        for place in PlaceId::all().step_by(13) {
            let scenario = prompt.scenario(place, WaterScope::Wri, Metric::Water);
            let (again, problems) = link::parse(&link::write(&scenario));
            assert!(problems.is_empty() && again == scenario, "{prompt:?}");
        }
    }
}

#[test]
fn a_bad_number_is_named_and_the_last_one_stays() {
    let mut claimed = Claimed::default();
    let error = claimed.apply_typed("-3").expect_err("negative");
    assert_eq!((&*error.subject, claimed.value), ("value", 2.9));
    let (claimed, problems) = Claimed::parse("metric=heat&value=0.5&metric=water");
    assert_eq!(problems.len(), 2);
    assert_eq!((claimed.metric, claimed.value), (Metric::Energy, 0.5));
}
