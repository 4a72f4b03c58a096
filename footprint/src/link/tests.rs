//! What could go wrong between a link and the page.

use proptest::prelude::*;

use super::*;
use crate::data::DATASET;

fn places() -> Vec<PlaceId> {
    crate::data::places().iter().filter_map(|place| PlaceId::find(place.code)).collect()
}

prop_compose! {
    fn setup()(
        evidence in 0..7_usize, own in 0..1_000_000_000_u64, add_pue: bool, place in 0..places().len(),
        water in 0..4_usize, counts in prop::array::uniform10(0..1_000_000_000_u64), custom in 0..1_000_000_000_u64,
    ) -> Setup {
        let wh = |thousandths: u64| WattHours::new(thousandths as f64 / 1000.0);
        Setup {
            evidence: Evidence::ALL[evidence], own: wh(own), add_pue, place: places()[place],
            water: WaterScope::ALL[water], counts: counts.map(|c| c as f64 / 1000.0), custom: wh(custom),
        }
    }
}

prop_compose! {
    fn scenario()(
        a in setup(), b in prop::option::of(setup()), people in 1..10_000_000_000_u64, period in 0..6_usize,
        school_days in 1..=366_u16, metric in 0..3_usize,
    ) -> Scenario {
        let scale = crate::model::Scale { people: people as f64, period: Period::ALL[period], school_days };
        Scenario { a, b, scale, metric: Metric::ALL[metric] }
    }
}

proptest! {
    #[test]
    fn a_link_restores_everything(scenario in scenario()) {
        let link = write(&scenario);
        prop_assert!(link.len() <= MAX_LENGTH);
        prop_assert_eq!(parse(&link), (scenario, vec![]));
    }

    #[test]
    fn no_query_panics(query in ".{0,200}") {
        let _ = parse(&query);
    }

    #[test]
    fn no_field_panics(field in "(b\\.)?[a-z]{1,9}", value in "[-+0-9.,%a-zA-Z]{0,24}") {
        let (scenario, _) = parse(&format!("v=1&{field}={value}"));
        prop_assert_eq!(parse(&write(&scenario)).1, vec![]);
    }

    #[test]
    fn no_typed_number_panics(typed in ".{0,24}") {
        let _ = number("text", &typed, 0.0, LIMIT_COUNT);
    }
}

#[test]
fn defaults_are_left_out() {
    assert_eq!(write(&Scenario::default()), format!("v=1&data={DATASET}"));
}

#[test]
fn an_empty_query_is_the_default_page() {
    for link in ["", "?", "https://example.org/en/", "https://example.org/en/?#top"] {
        assert_eq!(parse(link), (Scenario::default(), vec![]), "{link}");
    }
}

#[test]
fn a_bad_field_is_named_and_the_rest_kept() {
    let cases = [
        ("text=-5", ErrorKind::OutOfRange),
        ("text=99999999999999", ErrorKind::OutOfRange),
        ("text=", ErrorKind::NotANumber),
        ("text=many", ErrorKind::NotANumber),
        ("text=NaN", ErrorKind::NotANumber),
        ("place=ZZ", ErrorKind::UnknownPlace),
        ("place=<script>alert(1)</script>", ErrorKind::UnknownPlace),
        ("evidence=gogle", ErrorKind::UnknownChoice),
        ("txt=5", ErrorKind::UnknownField),
        ("people=0", ErrorKind::OutOfRange),
        ("people=1.5", ErrorKind::NotWhole),
        ("v=2", ErrorKind::UnknownVersion),
        ("b.text=x", ErrorKind::NotANumber),
        ("text=%ff", ErrorKind::NotANumber),
        ("text=%", ErrorKind::NotANumber),
    ];
    for (field, kind) in cases {
        let (scenario, problems) = parse(&format!("?image=7&{field}"));
        assert_eq!(problems.iter().map(|p| p.kind).collect::<Vec<_>>(), [kind], "{field}");
        assert_eq!(problems[0].subject, field.split('=').next().unwrap_or(""), "{field}");
        assert_eq!(scenario.a.count(Activity::Image), 7.0, "{field}");
    }
}

#[test]
fn a_truncated_link_keeps_what_is_whole() {
    let (scenario, problems) = parse("?v=1&text=5&evidence=newer&pla");
    assert_eq!((scenario.a.count(Activity::Text), scenario.a.evidence), (5.0, Evidence::Newer));
    assert_eq!(problems[0].kind, ErrorKind::UnknownField);
}

#[test]
fn a_link_with_older_figures_says_so() {
    assert_eq!(other_dataset("?v=1&data=2025-01.1&text=5"), Some("2025-01.1".into()));
    assert_eq!(other_dataset(&format!("?v=1&data={DATASET}")), None);
    // As some programs write it.
    assert_eq!(other_dataset(&format!("?v=1&data={}", DATASET.replace('-', "%2D"))), None);
}

#[test]
fn numbers_are_read_as_people_type_them() {
    let read = [
        ("12", 12.0),
        ("１２", 12.0),
        ("1,5", 1.5),
        ("１，５", 1.5),
        ("0,125", 0.125),
        ("1,000", 1000.0),
        ("1.5", 1.5),
        ("1 000", 1000.0),
        ("1,234.5", 1234.5),
        ("1.234,5", 1234.5),
        ("1’000", 1000.0),
        (" 7 ", 7.0),
        (".5", 0.5),
        ("٣", 3.0),
        ("1.000", 1.0),
        ("1,00", 1.0),
        ("1.000.000", 1_000_000.0),
    ];
    for (typed, value) in read {
        assert_eq!(number("text", typed, 0.0, LIMIT_COUNT), Ok(value), "{typed}");
    }
    for typed in ["", " ", "abc", "1e5", "1,2,3", "1..2", "--1", "1,", "½", "5 prompts", "0x10", "1 00"] {
        assert_eq!(number("text", typed, 0.0, LIMIT_COUNT).map_err(|e| e.kind), Err(ErrorKind::NotANumber), "{typed}");
    }
    for typed in ["-1", "−1", "1000001", "99999999999999999999"] {
        assert_eq!(number("text", typed, 0.0, LIMIT_COUNT).map_err(|e| e.kind), Err(ErrorKind::OutOfRange), "{typed}");
    }
}

/// A second set-up comes only from a good field, and blanks are no decimal mark.
#[test]
fn a_bad_field_of_the_second_set_up_opens_no_comparison() {
    assert_eq!(parse("b.text=x").0.b, None);
    assert!(parse("b.text=3").0.b.is_some());
    assert!(number("text", "1,000 000", 0.0, 1e9).is_err() && number("text", "1'234 567", 0.0, 1e9).is_err());
    assert_eq!(other_dataset(&["?v=1&data=", DATASET, "#results"].concat()), None);
}
