//! Earlier datasets: kept whole, read strictly, computed with beside today's.

#![cfg(feature = "archive")]

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use footprint::data::{self, ARCHIVE, Archived, DATASET, Dataset, PlaceId};
use footprint::link;
use footprint::model::{Engine, Scenario, is_complete};

/// Today's files.
fn shipped() -> [String; 3] {
    [include_str!("../data/figures.csv"), include_str!("../data/equivalents.csv"), include_str!("../data/places.csv")]
        .map(String::from)
}

fn parse(files: &[String; 3]) -> Result<&'static Dataset, footprint::Error> {
    Dataset::parse("2020-01.1", files.each_ref().map(String::as_str))
}

#[test]
fn every_kept_dataset_is_listed_and_has_its_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/archive");
    let names = |folder: &Path| -> BTreeSet<String> {
        let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry"));
        entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
    };
    let versions: Vec<&str> = ARCHIVE.iter().map(|archived| archived.version).collect();
    assert_eq!(names(&folder), versions.iter().map(|version| (*version).to_owned()).collect());
    assert!(versions.is_sorted() && !versions.contains(&DATASET), "{versions:?}");
    for version in versions {
        assert_eq!(names(&folder.join(version)), Archived::FILES.map(String::from).into(), "{version}");
    }
}

/// Strictly read, with every figure that the equations ask for, every source.
#[test]
fn every_kept_dataset_is_whole() {
    for archived in &ARCHIVE {
        let dataset = archived.dataset().unwrap_or_else(|error| panic!("{}: {error}", archived.version));
        assert_eq!(dataset.version(), archived.version);
        assert!(Dataset::during(Some(dataset), is_complete), "{}", archived.version);
        let sources = data::parse_sources(archived.sources).expect("sources");
        Dataset::during(Some(dataset), || {
            let figures = data::figures().iter().chain(data::equivalents().iter().filter(|row| !row.unit.is_empty()));
            for id in figures.flat_map(|figure| figure.sources().map(String::from).collect::<Vec<_>>()) {
                assert!(sources.iter().any(|source| source.id == id), "{}: {id}", archived.version);
            }
        });
    }
    assert!(Archived::find("2020-01.1").is_none() && Archived::find(DATASET).is_none());
}

#[test]
fn two_datasets_are_computed_one_after_the_other() {
    let [figures, equivalents, places] = shipped();
    let old = parse(&[figures.replace(",2.9,", ",5,"), equivalents, places]).expect("sound");
    let (scenario, _) = link::parse("period=prompt");
    let mut engine = Engine::new();
    let mut energy = || engine.totals(&scenario.a, &scenario.scale).energy.median.value();
    assert_eq!(energy(), 2.9);
    assert_eq!(Dataset::during(Some(old), &mut energy), 5.0);
    assert_eq!(energy(), 2.9);
    // Installed until something else is; the shipped one in between on request.
    std::thread::spawn(move || {
        old.install();
        assert_eq!((footprint::dataset!(), link::opening().as_str()), ("2020-01.1", "v=1&data=2020-01.1"));
        assert_eq!(Dataset::during(None, || footprint::dataset!()), DATASET);
        assert_eq!(link::other_dataset("?v=1&data=2020-01.1"), None);
        assert_eq!(link::other_dataset(&format!("?data={DATASET}")).as_deref(), Some(DATASET));
    })
    .join()
    .expect("the other thread");
    assert_eq!(footprint::dataset!(), DATASET);
}

/// What was in use comes back after a panic too.
#[test]
fn a_dataset_is_put_back_whatever_happens() {
    let old = parse(&shipped()).expect("sound");
    let stopped = std::panic::catch_unwind(|| Dataset::during(Some(old), || panic!("on purpose")));
    assert!(stopped.is_err() && Dataset::in_use().is_none());
}

/// Places mean the same under every dataset, whatever their order was there.
#[test]
fn places_are_found_by_code_not_by_row() {
    let [figures, equivalents, places] = shipped();
    let (header, rows) = places.split_once('\n').expect("rows");
    let mut rows: Vec<&str> = rows.lines().filter(|row| !row.starts_with("FR,")).collect();
    rows.reverse();
    let equivalents_back = {
        let (header, rows) = equivalents.split_once('\n').expect("rows");
        let mut rows: Vec<&str> = rows.lines().skip(1).collect();
        rows.reverse();
        format!("{header}\n{}\n", rows.join("\n"))
    };
    let old = parse(&[figures, equivalents_back, format!("{header}\n{}\n", rows.join("\n"))]).expect("sound");
    let codes = || data::places().iter().map(|place| place.code).collect::<Vec<_>>();
    assert_eq!(Dataset::during(Some(old), codes), codes());
    let germany = PlaceId::find("DE").expect("Germany");
    let grid = || germany.get().grid.map(|(grid, ..)| grid.value());
    assert!(grid().is_some() && Dataset::during(Some(old), grid) == grid());
    assert_eq!(Dataset::during(Some(old), || PlaceId::find("DE")), Some(germany));
    // The old table did not have it: nothing published, not another place's value.
    let france = PlaceId::find("FR").expect("France");
    assert!(france.get().grid.is_some());
    Dataset::during(Some(old), || {
        assert_eq!((france.get().code, &france.get().grid), ("FR", &None));
        let (scenario, problems) = link::parse("place=FR");
        assert!(problems.is_empty());
        let totals = Engine::new().totals(&scenario.a, &scenario.scale);
        assert!(totals.carbon.is_none() && totals.water.is_none());
        assert!(link::write(&scenario).ends_with("&place=FR"));
    });
    // Equivalents keep their places, which words go by; one that is missing fits nothing.
    let ids = || data::equivalents().iter().map(|row| row.id).collect::<Vec<_>>();
    assert_eq!(Dataset::during(Some(old), ids), ids());
    assert_eq!(Dataset::during(Some(old), || data::equivalents()[0].unit), "");
    assert_eq!(Scenario::default().a.place, PlaceId::WORLD);
}

#[test]
fn broken_files_are_refused() {
    type Spoil = fn(&str) -> String;
    let cases: [(&str, usize, Spoil); 7] = [
        ("nothing", 0, |_| String::new()),
        ("another page", 0, |_| "<!doctype html>\n".into()),
        ("a header alone", 1, |text| text.lines().next().expect("a header").to_owned() + "\n"),
        ("cut off", 2, |text| text[..text.len() - 3].to_owned()),
        ("without a source", 0, |text| text.replacen(",report-2025,", ",,", 1)),
        ("an unknown place", 2, |text| text.replace("\nFR,", "\nQQ,")),
        ("an unknown equivalent", 1, |text| text.replace("\nphone-charge,", "\nwatch-charge,")),
    ];
    for (name, at, spoil) in cases {
        let mut files = shipped();
        files[at] = spoil(&files[at]);
        assert_ne!(files, shipped(), "{name}");
        assert!(parse(&files).is_err(), "{name}");
    }
    // Sound rows, but the report's figure is not among them: it would count as nothing.
    let mut files = shipped();
    files[0] = files[0].lines().filter(|line| !line.starts_with("text-report,")).map(|l| l.to_owned() + "\n").collect();
    let lacking = parse(&files).expect("sound rows");
    assert!(is_complete() && !Dataset::during(Some(lacking), is_complete));
}
