//! The command line, as a newcomer types it.

#![cfg(not(target_arch = "wasm32"))]

use std::process::{Command, Output};

use serde_json::Value;

fn estimate(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_estimate")).args(arguments).output().expect("estimate runs")
}

fn json(arguments: &[&str]) -> Value {
    let output = estimate(arguments);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("JSON")
}

#[test]
fn an_empty_query_is_the_default_page() {
    let result = json(&[""]);
    assert_eq!(result, json(&[]));
    for (metric, low, high) in [("energy_wh", 50.0, 600.0), ("carbon_g", 20.0, 300.0), ("water_ml", 50.0, 900.0)] {
        let [l, m, h] = ["low", "median", "high"].map(|key| result[metric][key].as_f64().expect("a number"));
        assert!(low < l && l < m && m < h && h < high, "{metric}: {l} {m} {h}");
    }
    assert_eq!(result["inputs"]["text"], 20);
    assert_eq!(result["inputs"]["place"], "world");
    assert_eq!(result["dataset"], footprint::data::DATASET);
    assert_eq!(result["method"], footprint::link::VERSION);
    let sources: Vec<&str> =
        result["sources"].as_array().expect("sources").iter().filter_map(|s| s["id"].as_str()).collect();
    assert!(sources.contains(&"report-2025") && sources.contains(&"ember-2026"), "{sources:?}");
    // Every source has a title: a reader can find it.
    assert!(result["sources"].as_array().expect("sources").iter().all(|s| s["title"] != ""));
    assert!(result["with_newer_evidence"]["energy_wh"]["median"].as_f64() < result["energy_wh"]["median"].as_f64());
}

#[test]
fn a_whole_link_is_taken() {
    let result = json(&["https://example.org/en/?v=1&text=5&place=FR&period=year&people=30"]);
    assert_eq!(result["inputs"]["place"], "FR");
    let link = result["link"].as_str().expect("a link");
    assert!(link.starts_with("https://example.org/en/?v=1&data=") && link.contains("&text=5&place=FR"), "{link}");
    assert_eq!(json(&[link]), result);
}

/// An old link is answered with its own figures and says that there are newer ones.
#[test]
fn an_old_link_keeps_its_dataset() {
    let output = estimate(&["https://example.org/en/?v=1&data=2026-11.1&text=5"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(said.contains("2026-11.1") && said.contains(footprint::data::DATASET), "{said}");
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(result["dataset"], "2026-11.1");
    let link = result["link"].as_str().expect("a link");
    assert_eq!(link, "https://example.org/en/?v=1&data=2026-11.1&text=5");
    assert!(result["sources"].as_array().expect("sources").iter().all(|source| source["title"] != ""));
    // A dataset that is not kept: today's figures, and it says so.
    let output = estimate(&["?v=1&data=1999-01.1&text=5"]);
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(result["dataset"], footprint::data::DATASET);
    assert!(String::from_utf8_lossy(&output.stderr).contains("1999-01.1"));
    assert!(estimate(&[""]).stderr.is_empty());
}

#[test]
fn a_second_set_up_is_printed_beside_the_first() {
    let both = json(&["v=1&b.evidence=newer&b.place=FR"]);
    assert_eq!(both["b"]["energy_wh"], json(&["v=1&evidence=newer&place=FR"])["energy_wh"]);
    assert_eq!(both["b"]["carbon_g"], json(&["v=1&evidence=newer&place=FR"])["carbon_g"]);
    assert_eq!((&both["inputs"]["evidence"], &both["inputs"]["b.evidence"]), (&"report".into(), &"newer".into()));
}

#[test]
fn what_is_not_published_is_null() {
    // Kosovo: no figure in the data used here.
    assert_eq!(json(&["place=XK"])["water_ml"], Value::Null);
}

#[test]
fn bad_input_ends_with_a_message_and_no_result() {
    for (query, words) in [
        ("text=-5", ["`text`", "0 to 1000000"]),
        ("place=ZZ", ["`place`", "not a known place"]),
        ("evidence=hearsay", ["`evidence`", "report, newer"]),
        ("colour=red", ["`colour`", "not a field"]),
        ("text=1&text=2", ["`text`", "more than once"]),
    ] {
        let output = estimate(&[query]);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(!output.status.success() && output.stdout.is_empty(), "{query}");
        assert!(words.iter().all(|word| said.contains(word)), "{query}: {said}");
    }
    assert!(!estimate(&["a", "b"]).status.success());
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or_else(|| panic!("{value} is no number"))
}

/// A model's name asks bottom-up: both ends, units, every assumption.
#[test]
fn a_model_is_answered_bottom_up() {
    let answer = json(&["model=openai/gpt-4o&tokens=400"]);
    let [low, high] = ["low", "high"].map(|end| number(&answer["package"]["energy_wh"][end]));
    assert!((low - 0.579).abs() < 1e-3 && (high - 0.964).abs() < 1e-3, "{low} {high}");
    assert_eq!((&answer["zone"], &answer["inputs"]["parameters"]), (&Value::from("USA"), &Value::from("guessed")));
    assert_eq!((&answer["extended"], answer["extensions"].as_array().map(Vec::len)), (&Value::Null, Some(0)));
    let clip = json(&["video=openai/sora-2-pro&seconds=8&zone=FRA"]);
    assert!(number(&clip["package"]["carbon_g"]["high"]) > number(&clip["package"]["carbon_embodied_g"]["high"]));
    let own = json(&["active=44-132&total=440&provider=openai"]);
    assert_eq!((&own["inputs"]["parameters"], &own["data_centres"]), (&"given".into(), &"openai".into()));
    assert_eq!(own, json(&[own["query"].as_str().expect("a query")]));
}

/// What goes beyond the package stands beside it, each part named with its basis.
#[test]
fn extensions_are_named_beside_the_packages_own_numbers() {
    let plain = json(&["model=openai/gpt-4o"]);
    let wide = json(&["?v=1&model=openai/gpt-4o&batch=4-256&chip=0.29-1.9&input=10000&cached=2000"]);
    assert_eq!(wide["package"], plain["package"]);
    assert!(number(&wide["extended"]["energy_times"]) > 10.0 * number(&wide["package"]["energy_times"]));
    let named: Vec<&Value> = wide["extensions"].as_array().expect("a list").iter().map(|one| &one["field"]).collect();
    assert_eq!(named, ["input", "cached", "batch", "chip"]);
    let chip = &wide["extensions"][3];
    assert_eq!((&chip["asked"], &chip["package"]), (&serde_json::json!({"low": 0.29, "high": 1.9}), &1.into()));
    assert_eq!(wide["inputs"]["chip"], chip["asked"]);
    let batch = &wide["extensions"][2];
    assert_eq!((&batch["asked"], &batch["package"]), (&serde_json::json!({"low": 4.0, "high": 256.0}), &64.into()));
    assert!((5.0..7.0).contains(&number(&batch["moves_energy_times"]["high"])) && batch["basis"] != "");
}

/// Where the model was metered, the measurement stands beside, with the ratio.
#[test]
fn a_measurement_stands_beside_the_estimate() {
    assert_eq!(json(&["model=openai/gpt-4o"])["measured"], serde_json::json!([]));
    let llama = json(&["model=huggingface_hub/meta-llama/Meta-Llama-3.1-70B-Instruct"]);
    let h100 = &llama["measured"][0];
    assert_eq!((&h100["hardware"], &h100["same_model"]), (&"H100".into(), &true.into()));
    let ratio = number(&h100["package_wh"]["low"]) / number(&h100["measured_wh"]["central"]);
    assert!((ratio - number(&h100["package_by_measured"]["central"])).abs() < 1e-9 && (ratio - 2.1).abs() < 0.1);
}

#[test]
fn a_bad_bottom_up_query_ends_with_all_that_is_wrong() {
    let bad = estimate(&["model=openai/gpt-99&tokens=-1&place=FR&batch=9-3&cached=5"]);
    let said = String::from_utf8_lossy(&bad.stderr);
    assert!(!bad.status.success() && bad.stdout.is_empty());
    assert!(["gpt-99", "`tokens`", "`place`", "`batch`", "`cached`"].iter().all(|word| said.contains(word)), "{said}");
}

/// A count of clips is the calculator's, not a video model's name.
#[test]
fn a_count_of_clips_is_the_calculators() {
    assert_eq!(json(&["v=1&video=2"])["inputs"]["video"], 2);
}
