//! Open data: every table listed, typed, complete, in both forms.

#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use footprint::data::{ARCHIVE, Archived, DATASET, Kind, TABLES};
use per_prompt::export::open_data::{descriptor, json};
use per_prompt::text::Lang;
use serde_json::Value;

#[test]
fn every_file_is_listed_with_the_columns_that_it_has() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("footprint/data");
    let files: BTreeSet<String> = fs::read_dir(folder)
        .expect("the folder")
        .map(|entry| entry.expect("a file").file_name().to_string_lossy().into_owned())
        .filter(|name| name.ends_with(".csv"))
        .collect();
    assert_eq!(files, TABLES.iter().map(|table| table.file.to_owned()).collect());
    for table in &TABLES {
        assert_eq!(table.header(), table.fields.iter().map(|field| field.name).collect::<Vec<_>>(), "{}", table.file);
    }
}

#[test]
fn cells_are_of_the_kinds_that_the_descriptor_says_and_keys_tell_rows_apart() {
    for table in &TABLES {
        let mut keys = BTreeSet::new();
        for row in table.rows() {
            assert_eq!(row.len(), table.fields.len(), "{}: {row:?}", table.file);
            for (field, cell) in table.fields.iter().zip(&row).filter(|(_, cell)| !cell.is_empty()) {
                let fits = match field.kind {
                    Kind::Text => true,
                    Kind::Number => cell.parse::<f64>().is_ok(),
                    Kind::Whole => cell.parse::<i64>().is_ok(),
                };
                assert!(fits, "{} {}: {cell}", table.file, field.name);
            }
            let of = |name: &&str| table.fields.iter().position(|field| field.name == *name).map(|at| row[at]);
            let key: Vec<Option<&str>> = table.key.iter().map(of).collect();
            assert!(key.iter().all(Option::is_some) && keys.insert(key.clone()), "{}: {key:?} twice", table.file);
        }
    }
}

#[test]
fn json_says_the_same_as_csv() {
    for table in &TABLES {
        let rows: Vec<serde_json::Map<String, Value>> = serde_json::from_str(&json(table)).expect("JSON");
        assert_eq!(rows.len(), table.rows().count());
        for (object, cells) in rows.iter().zip(table.rows()) {
            for (field, cell) in table.fields.iter().zip(cells) {
                let same = match &object[field.name] {
                    Value::Null => cell.is_empty(),
                    Value::String(text) => text == cell && field.kind == Kind::Text,
                    Value::Number(number) => number.as_f64() == cell.parse().ok(),
                    _ => false,
                };
                assert!(same, "{} {}: {cell} is {}", table.file, field.name, object[field.name]);
            }
        }
    }
}

/// The page of sources names each file of each earlier dataset, where it will lie.
#[test]
fn earlier_datasets_are_offered_as_files() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("footprint");
    for lang in Lang::ALL {
        let html = rendered::html(per_prompt::page::sources, lang);
        let links = html.split("href=\"../../").skip(1).filter_map(|rest| rest.split('"').next());
        let kept: Vec<&str> = links.filter(|path| path.starts_with("data/archive/")).collect();
        assert_eq!(kept.len(), ARCHIVE.len() * Archived::FILES.len());
        assert!(kept.iter().all(|path| folder.join(path).exists()), "{lang:?}: {kept:?}");
    }
}

#[test]
fn the_descriptor_names_version_licences_and_every_resource() {
    let package: Value = serde_json::from_str(&descriptor(Some("https://example.org/"))).expect("JSON");
    assert_eq!(
        (&package["version"], &package["homepage"]),
        (&Value::from(DATASET), &Value::from("https://example.org/"))
    );
    let resources = package["resources"].as_array().expect("a list");
    assert_eq!(resources.len(), TABLES.len());
    for (resource, table) in resources.iter().zip(&TABLES) {
        assert_eq!(resource["path"], table.file);
        assert_eq!(resource["licenses"][0]["name"], table.licence);
        // What is EcoLogits' stays under its licence.
        assert_eq!(table.file.starts_with("ecologits"), table.licence == "MPL-2.0");
    }
}
