//! The calculation, as a user would check it by hand.

use footprint::data::PlaceId;
use footprint::model::{Activity, DriverKind, Engine, Evidence, Metric, Period, Scale, Scenario, Setup, WaterScope};
use footprint::model::{drivers, equivalents};
use proptest::prelude::*;

fn nothing() -> Setup {
    Setup { counts: [0.0; 10], ..Setup::default() }
}

fn only(activity: Activity, count: f64) -> Setup {
    let mut setup = nothing();
    setup.set_count(activity, count);
    setup
}

fn close(a: f64, b: f64, relative: f64) -> bool {
    (a - b).abs() <= relative * b.abs()
}

#[test]
fn the_reports_figure_is_used_as_given_and_stays_a_point() {
    let result = Engine::new().evaluate(&only(Activity::Text, 10.0), &Scale::default());
    assert!(close(result.energy.median.value(), 29.0, 1e-12) && result.energy.is_point());
    assert_eq!(result.unranged, 1.0);
    // 29 Wh at the world's 458.3 g/kWh.
    assert!(close(result.carbon.expect("published").median.value(), 13.2907, 1e-9));
}

#[test]
fn the_switch_adds_cooling_and_power_losses_once() {
    let mut setup = only(Activity::Text, 1.0);
    setup.add_pue = true;
    let result = Engine::new().evaluate(&setup, &Scale::default());
    assert!(close(result.energy.median.value(), 2.9 * 1.2, 0.002));
    assert!(close(result.energy.low.value(), 2.9 * 1.09, 0.002));
    assert!(close(result.energy.high.value(), 2.9 * 1.56, 0.002));
    // A facility figure is not raised again.
    setup.evidence = Evidence::Google;
    assert_eq!(Engine::new().evaluate(&setup, &Scale::default()).energy.median.value(), 0.24);
}

#[test]
fn on_site_water_is_per_it_energy() {
    let mut setup = only(Activity::Search, 1000.0 / 0.3);
    setup.water = WaterScope::OnSite;
    // 1 kWh: 0.38 L ÷ 1.2.
    let water = Engine::new().evaluate(&setup, &Scale::default()).water.expect("published");
    // The two halves of both factors differ in width, which moves the median a little.
    assert!(close(water.median.value(), 380.0 / 1.2, 0.05), "{water:?}");
}

#[test]
fn more_water_is_counted_with_each_wider_scope() {
    let mut setup = only(Activity::Text, 20.0);
    let mut engine = Engine::new();
    let medians = [WaterScope::OnSite, WaterScope::Plants, WaterScope::Reservoirs].map(|scope| {
        setup.water = scope;
        engine.evaluate(&setup, &Scale::default()).water.expect("published").median.value()
    });
    assert!(medians[0] < medians[1] && medians[1] < medians[2], "{medians:?}");
}

#[test]
fn a_place_without_a_figure_gives_none_and_not_zero() {
    let car = PlaceId::find("CF").expect("Central African Republic");
    let setup = Setup { place: car, ..Setup::default() };
    let result = Engine::new().evaluate(&setup, &Scale::default());
    assert!(result.carbon.is_none() && result.energy.median.value() > 0.0);
    let fr = PlaceId::find("fr").expect("France, in either case");
    let setup = Setup { place: fr, water: WaterScope::Wri, ..Setup::default() };
    assert!(Engine::new().evaluate(&setup, &Scale::default()).water.is_some());
}

#[test]
fn a_search_with_an_ai_answer_is_both() {
    let mut setup = only(Activity::AiSearch, 1.0);
    setup.evidence = Evidence::Google;
    let both = Engine::new().evaluate(&setup, &Scale::default());
    assert!(close(both.energy.median.value(), 0.54, 1e-12) && both.unranged == 1.0);
    // Only the search has no published range.
    setup.evidence = Evidence::Newer;
    let unranged = Engine::new().evaluate(&setup, &Scale::default()).unranged;
    assert!(close(unranged, 0.5, 0.01), "{unranged}");
}

#[test]
fn old_and_new_evidence_mixed_is_noticed() {
    assert!(Setup::default().mixes_evidence());
    assert!(!Setup::default().with_newer_evidence().mixes_evidence());
    assert!(!only(Activity::Text, 5.0).mixes_evidence());
    assert!(!only(Activity::Image, 5.0).mixes_evidence());
}

#[test]
fn scales_multiply() {
    let setup = only(Activity::Search, 1.0);
    let mut engine = Engine::new();
    let mut energy = |people, period, school_days| {
        engine.evaluate(&setup, &Scale { people, period, school_days }).energy.median.value() / 0.3
    };
    assert!(close(energy(30.0, Period::Week, 180), 210.0, 1e-12));
    assert!(close(energy(1.0, Period::SchoolYear, 190), 190.0, 1e-12));
    assert!(close(energy(8e9, Period::Year, 180), 8e9 * 365.0, 1e-12));
}

#[test]
fn one_prompt_is_one_prompt_whatever_the_day() {
    let scale = Scale { period: Period::Prompt, ..Scale::default() };
    assert!(close(Engine::new().evaluate(&Setup::default(), &scale).energy.median.value(), 2.9, 1e-12));
}

/// A ratio of two set-ups that share all their doubt has none.
#[test]
fn common_doubt_cancels_in_a_comparison() {
    let a = only(Activity::Video, 1.0);
    let b = only(Activity::Video, 3.0);
    let [low, median, high] = Engine::new().compare(&a, &b, &Scale::default()).energy.expect("ratio");
    assert!(close(low, 3.0, 1e-9) && close(median, 3.0, 1e-9) && close(high, 3.0, 1e-9));
}

/// Different evidence is drawn apart, so its doubt does not cancel.
#[test]
fn different_evidence_does_not_cancel() {
    let a = Setup { evidence: Evidence::Newer, ..only(Activity::Text, 1.0) };
    let b = Setup { evidence: Evidence::Oviedo, ..only(Activity::Text, 1.0) };
    let [low, median, high] = Engine::new().compare(&a, &b, &Scale::default()).energy.expect("ratio");
    assert!(low < 0.3 && high > 3.0 && (0.9..1.2).contains(&median), "{low} {median} {high}");
}

#[test]
fn drivers_are_ordered_by_swing_and_name_the_evidence() {
    let (central, drivers) = drivers(&Setup::default(), &Scale::default(), Metric::Energy);
    assert!(drivers.iter().any(|driver| driver.kind == DriverKind::Evidence));
    assert!(drivers.windows(2).all(|pair| pair[0].high / pair[0].low >= pair[1].high / pair[1].low));
    assert!(drivers.iter().all(|driver| driver.low <= central * 1.000_001 && central <= driver.high * 1.000_001));
}

#[test]
fn equivalents_are_between_one_and_a_hundred_and_never_rain() {
    let result = Engine::new().evaluate(&Setup::default(), &Scale::default());
    let found = equivalents(&result.energy, Metric::Energy, 3);
    assert!(!found.is_empty());
    for equivalent in found {
        let [low, median, high] = equivalent.number;
        assert!((1.0..=100.0).contains(&median) && low <= median && median <= high);
    }
    for figure in footprint::data::equivalents() {
        assert!(!figure.id.contains("coffee") || figure.unit == "g", "no crop's rain: {}", figure.id);
    }
}

proptest! {
    /// No input the page allows gives NaN, a negative number or ends out of order.
    #[test]
    fn results_are_numbers_in_order(counts in prop::array::uniform10(0.0..1e6_f64), place in 0..220_usize,
            evidence in 0..7_usize, water in 0..4_usize, people in 1.0..1e10_f64) {
        let code = footprint::data::places()[place].code;
        let setup = Setup { counts, place: PlaceId::find(code).expect("listed"), evidence: Evidence::ALL[evidence],
            water: WaterScope::ALL[water], ..Setup::default() };
        let result = Engine::new().evaluate(&setup, &Scale { people, period: Period::Year, school_days: 1 });
        let check = |low: f64, median: f64, high: f64| low.is_finite() && 0.0 <= low && low <= median && median <= high && high.is_finite();
        prop_assert!(check(result.energy.low.value(), result.energy.median.value(), result.energy.high.value()));
        if let Some(c) = result.carbon { prop_assert!(check(c.low.value(), c.median.value(), c.high.value())); }
        if let Some(w) = result.water { prop_assert!(check(w.low.value(), w.median.value(), w.high.value())); }
    }

    /// An engine that has seen other set-ups gives what a new one gives.
    #[test]
    fn history_does_not_matter(one in 0..7_usize, other in 0..7_usize) {
        let setup = |at: usize| Setup { evidence: Evidence::ALL[at], ..Setup::default() };
        let mut engine = Engine::new();
        engine.evaluate(&setup(one), &Scale::default());
        prop_assert_eq!(engine.evaluate(&setup(other), &Scale::default()), Engine::new().evaluate(&setup(other), &Scale::default()));
    }
}

#[test]
fn the_default_page_is_the_default_day() {
    let scenario = Scenario::default();
    let counts: Vec<(&str, f64)> =
        Activity::ALL.iter().map(|a| (a.id(), scenario.a.count(*a))).filter(|c| c.1 > 0.0).collect();
    assert_eq!(counts, [("text", 20.0), ("reasoning", 3.0), ("image", 2.0), ("video", 1.0), ("search", 10.0)]);
}
