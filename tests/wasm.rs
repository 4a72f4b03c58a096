//! In a real browser's Wasm: the same digits as natively. Run by `cargo xtask test`.

#![cfg(target_arch = "wasm32")]

use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::text::number::exact;
use per_prompt::view::points;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The cases that the native tests check too: query and expected results.
#[wasm_bindgen_test]
fn golden_cases_have_the_same_digits_as_natively() {
    for line in include_str!("cases/golden.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        let (query, expected) = line.split_once(" => ").expect("a case has an arrow");
        let (scenario, problems) = link::parse(query);
        assert!(problems.is_empty(), "{query}");
        let outcome = Engine::new().evaluate(&scenario.a, &scenario.scale);
        let found: Vec<String> = Metric::ALL
            .into_iter()
            .map(|metric| {
                points(&outcome, metric)
                    .map_or("-".into(), |[low, _, median, _, high]| [low, median, high].map(exact).join(" "))
            })
            .collect();
        assert_eq!(found.join(" | "), expected, "{query}");
    }
}
