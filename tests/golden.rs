//! Golden cases as a file: a query, and the results it must give for ever on
//! this dataset. The browser's tests read the same file, so the digits agree.
//!
//! After a change of figures: `UPDATE_GOLDEN=1 cargo test --test golden`, and
//! the difference goes into CHANGELOG.md.

use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::text::number::exact;
use per_prompt::view::points;

const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/cases/golden.txt");

fn results(query: &str) -> String {
    let (scenario, problems) = link::parse(query);
    assert!(problems.is_empty(), "{query}: {problems:?}");
    let outcome = Engine::new().evaluate(&scenario.a, &scenario.scale);
    let one = |metric| match points(&outcome, metric) {
        Some([low, _, median, _, high]) => [low, median, high].map(exact).join(" "),
        None => "-".into(),
    };
    Metric::ALL.map(one).join(" | ")
}

#[test]
fn every_case_gives_its_result() {
    let file = std::fs::read_to_string(FILE).expect("the cases");
    let lines: Vec<String> = file
        .lines()
        .map(|line| match line.split_once(" => ") {
            Some((query, _)) => format!("{query} => {}", results(query)),
            None => line.to_owned(),
        })
        .collect();
    let found = lines.join("\n") + "\n";
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(FILE, found).expect("written");
    } else {
        assert_eq!(found, file);
    }
}
