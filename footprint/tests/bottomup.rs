//! The bottom-up method against the package that it is taken from: every model,
//! every zone. The expectations are written by `scripts/from_ecologits.py`.

use footprint::bottomup::{Clip, Impacts, Ranges, Serving, Span, text, video};
use footprint::data::EcoLogits;

/// In the order of the files: in all, then embodied.
fn ends(span: &Span) -> Vec<[f64; 2]> {
    let of = |get: fn(&Impacts) -> f64| [get(&span.low), get(&span.high)];
    vec![
        of(|i| i.energy.value()),
        of(|i| i.carbon().value()),
        of(|i| i.metals().value()),
        of(|i| i.primary().value()),
        of(|i| i.water.value()),
        of(|i| i.embodied.gwp.value()),
        of(|i| i.embodied.adpe.value()),
        of(|i| i.embodied.pe.value()),
    ]
}

fn agrees(span: &Span, expected: &[&str], what: &str) {
    let found: Vec<f64> = ends(span).concat();
    assert_eq!(found.len(), expected.len(), "{what}");
    for (found, expected) in found.iter().zip(expected) {
        let expected: f64 = expected.parse().expect("a number");
        let off = (found - expected).abs() / expected.abs().max(f64::MIN_POSITIVE);
        assert!(off < 1e-9, "{what}: {found} is not {expected}");
    }
}

fn lines(file: &'static str) -> Vec<Vec<&'static str>> {
    file.lines().skip(1).map(|line| line.split(',').collect()).collect()
}

#[test]
fn every_language_model_and_zone_agrees_with_the_package() {
    let tables = EcoLogits::get();
    let cases = lines(include_str!("cases/ecologits_text.csv"));
    assert!(cases.len() >= 2 * tables.models.len() + tables.zones.len());
    for case in &cases {
        let model = tables.model(case[0], case[1]).unwrap_or_else(|| panic!("{case:?}"));
        let place = tables.text_providers.iter().find(|one| one.provider == case[0]).expect("a provider");
        let zone = if case[2].is_empty() { place.zone } else { case[2] };
        let zone = tables.zone(zone).unwrap_or_else(|| panic!("{case:?}"));
        let tokens = case[3].parse().expect("tokens");
        agrees(&text(model, zone, tokens, &Ranges::default()).expect("a provider"), &case[4..], &case[..4].join(" "));
    }
    for model in &tables.models {
        assert!(cases.iter().any(|case| case[0] == model.provider && case[1] == model.model), "{}", model.model);
    }
    assert!(tables.zones.iter().all(|zone| cases.iter().any(|case| case[2] == zone.zone)));
}

#[test]
fn every_video_model_and_zone_agrees_with_the_package() {
    let tables = EcoLogits::get();
    let cases = lines(include_str!("cases/ecologits_video.csv"));
    for case in &cases {
        let model = tables.videos.iter().find(|model| model.model == case[0]).unwrap_or_else(|| panic!("{case:?}"));
        let place = tables.video_providers.iter().find(|one| one.provider == model.provider).expect("a provider");
        let zone = if case[1].is_empty() { place.zone } else { case[1] };
        let [width, height, seconds] = [2, 3, 4].map(|at| case[at].parse().expect("a number"));
        let clip = Clip { width, height, seconds, audio: case[5] == "audio" };
        let span = video(model, place, tables.zone(zone).expect("a zone"), clip);
        agrees(&span, &case[6..], &case[..6].join(" "));
    }
    assert!(tables.videos.iter().all(|model| cases.iter().filter(|case| case[0] == model.model).count() >= 3));
    assert!(tables.zones.iter().all(|zone| cases.iter().any(|case| case[1] == zone.zone)));
}

/// What the package fixes and nobody shows: the batch alone moves the answer.
#[test]
fn the_batch_moves_the_answer_more_than_the_published_range() {
    let tables = EcoLogits::get();
    let model = tables.model("huggingface_hub", "meta-llama/Meta-Llama-3.1-405B").expect("a model");
    let zone = tables.zone("USA").expect("a zone");
    let with = |serving: Serving| text(model, zone, 400.0, &serving.into()).expect("known").low.energy;
    let at = |batch| with(Serving { batch, ..Serving::PACKAGE });
    let ratio = at(4.0) / at(256.0);
    assert!((20.0..35.0).contains(&ratio), "{ratio}");
    // Half the bits need half the accelerators here, and less energy.
    let half = with(Serving { bits: 8.0, ..Serving::PACKAGE });
    assert!(half.value() < 0.7 * at(64.0).value());
}
