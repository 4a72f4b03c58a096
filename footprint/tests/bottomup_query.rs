//! What could go wrong between a bottom-up link and the page.

use footprint::bottomup::{Clip, Query, Ranges, Reading, Size, Subject};
use footprint::data::{DATASET, EcoLogits, Ends};
use footprint::link::MAX_LENGTH;
use proptest::prelude::*;

prop_compose! {
    /// Whole numbers; `by` makes decimals of them.
    fn ends(least: u32, most: u32, by: f64)(a in least..=most, b in least..=most) -> Ends<f64> {
        Ends::new(f64::from(a.min(b)) / by, f64::from(a.max(b)) / by)
    }
}

fn subject() -> impl Strategy<Value = Subject> {
    let tables = EcoLogits::get();
    let size = (ends(10, 10_000_000, 1000.0), prop::array::uniform2(1_u32..1000)).prop_map(|(total, [a, b])| {
        let part = |whole: f64, share: u32| (whole * f64::from(share)).floor().max(10.0) / 1000.0;
        let active = Ends::new(part(total.low, a.min(b)), part(total.high, a.max(b)));
        Subject::Own(Size { active, total })
    });
    prop_oneof![
        (0..tables.models.len()).prop_map(|at| Subject::Text(&EcoLogits::get().models[at])),
        (0..tables.videos.len()).prop_map(|at| Subject::Video(&EcoLogits::get().videos[at])),
        size,
    ]
}

prop_compose! {
    fn query()(
        subject in subject(), provider in prop::option::of(0..6_usize), zone in prop::option::of(0..215_usize),
        tokens in 1_u32..=1_000_000, input in 0_u32..=10_000_000, cached in 0.0..=1.0_f64,
        batch in ends(1, 1024, 1.0), bits in ends(1, 32, 1.0), memory in ends(16, 1024, 1.0), chip in ends(100, 10_000, 1000.0),
        size in prop::array::uniform2(16_u32..=8192), tenths in 1_u32..=36_000, audio: bool,
    ) -> Query {
        let tables = EcoLogits::get();
        let mut query = Query {
            subject,
            provider: None,
            zone: zone.map(|at| &tables.zones[at]),
            tokens: f64::from(tokens),
            reading: Reading { input: f64::from(input), cached: (f64::from(input) * cached).floor() },
            ranges: Ranges { batch, bits, memory, chip },
            clip: Clip {
                width: f64::from(size[0]), height: f64::from(size[1]), seconds: f64::from(tenths) / 10.0, audio,
            },
        };
        query.provider = provider.map(|at| query.providers()[at].provider);
        query
    }
}

proptest! {
    #[test]
    fn a_link_restores_everything(query in query()) {
        let link = query.write();
        prop_assert!(link.len() <= MAX_LENGTH && Query::is_asked(&link));
        prop_assert_eq!(Query::parse(&link), (query, vec![]));
        prop_assert_eq!(Query::strict(&["https://example.org/en/?", &*link].concat()), Ok(query));
    }

    /// Every query that was read has an answer, and its ends are in order.
    #[test]
    fn every_query_is_answered(query in query()) {
        let answer = query.answer().expect("an answer");
        for span in core::iter::once(answer.package).chain(answer.extended) {
            prop_assert!(span.low.energy <= span.high.energy && span.low.water <= span.high.water);
            prop_assert!(span.high.carbon().value().is_finite() && span.low.energy.value() > 0.0);
        }
        let other = query.ranges != Ranges::default() || query.reading != Reading::default();
        prop_assert!(!answer.extensions.is_empty() || !other || matches!(query.subject, Subject::Video(_)));
    }

    #[test]
    fn no_query_panics(query in ".{0,200}") {
        let _ = Query::parse(&query);
    }

    #[test]
    fn no_field_panics(
        field in "(model|video|active|total|provider|zone|tokens|input|cached|batch|bits|memory|chip|seconds|audio)",
        value in "[-+0-9.,%a-zA-Z/–]{0,24}",
    ) {
        let (query, _) = Query::parse(&format!("v=1&{field}={value}"));
        prop_assert_eq!(Query::parse(&query.write()), (query, vec![]));
        prop_assert!(query.answer().is_some());
        let mut typed = Query::default();
        if typed.apply_typed(&field, &value).is_ok() {
            prop_assert_eq!(Query::parse(&typed.write()).1.len(), typed.settle().len());
        }
    }
}

#[test]
fn defaults_are_left_out_but_for_the_model() {
    let said = ["v=1&data=", DATASET, "&model=openai/gpt-4o"].concat();
    assert_eq!(Query::default().write(), said);
    let (query, problems) = Query::parse("?zone=FRA&memory=80-80&chip=1.0&bits=4-16&v=1&tokens=400&data=2020-01.1");
    assert_eq!((query.write(), problems), ([&*said, "&zone=FRA&bits=4-16"].concat(), vec![]));
    // A dense model has one number.
    assert!(Query::parse("total=8").0.write().ends_with("&active=8"));
    assert!(Query::parse("total=440&active=44-132").0.write().ends_with("&active=44-132&total=440"));
}

/// Each error names its field and what is allowed there; the rest stands.
#[test]
fn what_cannot_be_read_is_reported_and_the_rest_stands() {
    for (query, subject, allowed) in [
        ("batch=0", "batch", "1 to 1024, or two of them: low-high"),
        ("batch=256-4", "batch", "the lower one first: low-high"),
        ("batch=-4", "batch", "1 to 1024, or two of them: low-high"),
        ("bits=4-", "bits", "1 to 32, or two of them: low-high"),
        ("bits=4.5", "bits", "1 to 32, or two of them: low-high"),
        ("memory=80-192-256", "memory", "16 to 1024, or two of them: low-high"),
        ("chip=0.05", "chip", "0.1 to 10, or two of them: low-high"),
        ("chip=2-0.5", "chip", "the lower one first: low-high"),
        ("tokens=1-2", "tokens", "1 to 1000000"),
        ("input=10000001", "input", "0 to 10000000"),
        ("input=5&cached=6", "cached", "0 to 5, the tokens read"),
        ("active=70&total=8-80", "active", "at most total, at both ends"),
        ("active=0", "active", "0.01 to 10000, or two of them: low-high"),
        ("model=openai/gpt-4o&active=70", "active", "one model, or one size"),
        ("model=openai/gpt-4o&video=openai/sora-2-pro", "video", "one model, or one size"),
        ("model=openai/gpt-99", "model", "provider/name of a known model"),
        ("video=sora", "video", "the name of a known video model"),
        ("provider=klingai", "provider", "anthropic, cohere, google_genai, huggingface_hub, mistralai, openai"),
        ("provider=acme", "provider", "anthropic, cohere, google_genai, huggingface_hub, mistralai, openai"),
        ("zone=FR", "zone", "an alpha-3 code or WOR"),
        ("colour=red", "colour", ""),
        ("v=2", "v", "1"),
    ] {
        let (read, problems) =
            Query::parse(&format!("{query}&tokens=7&width=640").replace("tokens=1-2&tokens=7", "tokens=1-2"));
        assert_eq!(problems.len(), 1, "{query}: {problems:?}");
        assert_eq!((&*problems[0].subject, &*problems[0].allowed), (subject, allowed), "{query}");
        assert_eq!(read.value("width"), "640", "{query}");
        assert!(Query::strict(query).is_err(), "{query}");
    }
}

/// The calculator counts clips in a field of the same name.
#[test]
fn a_count_of_clips_does_not_ask_bottom_up() {
    for query in ["video=2", "?v=1&text=5&video=0.5", "https://example.org/en/?v=1&video=1&place=FR", "", "tokens=400"]
    {
        assert!(!Query::is_asked(query), "{query}");
    }
    for query in ["video=alibaba/wan2.1", "video=openai%2Fsora-2-pro", "?model=openai/gpt-4o", "active=8", "total=8"] {
        assert!(Query::is_asked(query), "{query}");
    }
    assert_eq!(Query::strict("tokens=400").map_err(|errors| errors[0].subject.clone()), Err("model".into()));
}

#[test]
fn ranges_and_numbers_are_read_as_people_type_them() {
    let mut query = Query::default();
    for (field, typed, read) in [
        ("batch", " ４～２５６ ", "4-256"),
        ("memory", "80 — 192", "80-192"),
        ("chip", "0.29 – 1,9", "0.29-1.9"),
        ("input", "1,000,000", "1000000"),
        ("active", "44-132", "44-132"),
        ("seconds", "2,5", "2.5"),
        ("provider", "openai", "openai"),
    ] {
        assert_eq!(query.apply_typed(field, typed), Ok(()), "{field}={typed}");
        assert_eq!(query.value(field), read, "{field}={typed}");
    }
    for (field, typed) in [("batch", "4-"), ("batch", "-4"), ("batch", "four"), ("tokens", "-5"), ("bits", "16-4")] {
        let error = query.apply_typed(field, typed).expect_err(typed);
        assert_eq!((&*error.subject, &*error.given), (field, typed));
        assert!(!error.allowed.is_empty());
    }
}
