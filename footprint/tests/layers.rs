//! Dependencies point one way: a layer uses only those before it.

use std::fs;
use std::path::Path;

const LAYERS: [&str; 12] = [
    "error",
    "quantity",
    "decimal",
    "estimate",
    "data",
    "model",
    "link",
    "survey",
    "evidence",
    "claims",
    "classroom",
    "bottomup",
];

#[test]
fn each_layer_uses_only_those_before_it() {
    for (rank, layer) in LAYERS.iter().enumerate() {
        for text in sources(layer) {
            for later in &LAYERS[rank + 1..] {
                assert!(!text.contains(&format!("crate::{later}")), "{layer} uses {later}");
            }
        }
    }
}

#[test]
fn the_calculation_knows_no_browser_and_no_yew() {
    let manifest = fs::read_to_string(root().join("Cargo.toml")).expect("manifest");
    let dependencies = manifest.split("[dependencies]").nth(1).and_then(|rest| rest.split("\n[").next()).unwrap_or("");
    for banned in ["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"] {
        assert!(!dependencies.contains(banned), "{banned}");
    }
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(layer: &str) -> Vec<String> {
    let src = root().join("src");
    let mut files = vec![src.join(format!("{layer}.rs"))];
    if let Ok(folder) = fs::read_dir(src.join(layer)) {
        files.extend(folder.flatten().map(|entry| entry.path()));
    }
    let texts: Vec<String> = files.iter().filter_map(|file| fs::read_to_string(file).ok()).collect();
    assert!(!texts.is_empty(), "{layer}");
    texts
}
