//! The evidence: complete, explained, found again, and usable in the calculator.

use std::collections::BTreeSet;

use footprint::data::{self, Counted, EvidenceEnds, Task};
use footprint::evidence::{FIELDS, Filter, is_charted, keys, scenario};
use footprint::link;
use footprint::model::Engine;

const TEXT: &str = include_str!("../data/evidence.csv");

#[test]
fn every_row_is_there_and_ours_are_told_apart() {
    let rows = data::parse_evidence(TEXT).expect("parses");
    let ours = rows.iter().filter(|row| row.is_synthesis).count();
    assert_eq!((rows.len() - ours, ours), (312, 15));
    // A reading of ours says so in its id, and nothing else does.
    assert!(rows.iter().all(|row| row.is_synthesis == row.id.starts_with("use-")));
}

/// The report's pair with its origins.
#[test]
fn the_report_s_pair_is_among_them() {
    let row = |id: &str| data::evidence().iter().find(|row| row.id == id).expect("a row");
    let (prompt, search) = (row("devries-chatgpt"), row("use-search"));
    assert_eq!((prompt.central(), prompt.year, prompt.source), (Some(2.9), 2023, "devries-2023"));
    assert_eq!((search.central(), search.year, search.source), (Some(0.3), 2009, "google-2009"));
}

#[test]
fn every_row_has_its_note_and_every_note_a_row() {
    let notes = data::evidence_notes().expect("parses");
    let named: BTreeSet<&str> = data::evidence().iter().map(|row| row.note).collect();
    let known: BTreeSet<&str> = notes.iter().map(|note| note.id).collect();
    assert_eq!(named, known);
    // An end of another boundary is never left unexplained.
    for row in data::evidence().iter().filter(|row| row.ends == Some(EvidenceEnds::OtherBoundary)) {
        assert!(!row.note.is_empty(), "{}", row.id);
    }
}

/// Chinese readers get Chinese: a text with two lower-case words is no model's name.
#[test]
fn every_text_that_is_no_name_has_its_chinese() {
    let words = data::evidence_words().expect("parses");
    for row in data::evidence() {
        for text in [row.item, row.conditions, row.hardware, row.per].into_iter().filter(|text| !text.is_empty()) {
            let plain = text
                .split_whitespace()
                .filter(|word| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || c == ','));
            assert!(plain.count() < 2 || words.iter().any(|(known, _)| *known == text), "{}: {text}", row.id);
        }
    }
    for (english, chinese) in words {
        let used = data::evidence()
            .iter()
            .any(|row| [row.item, row.conditions, row.hardware, row.per, row.unit].contains(&english));
        assert!(used && english != chinese, "{english}");
    }
}

#[test]
fn any_choice_is_found_again_from_its_link() {
    let rows = data::evidence();
    let is_known = |field: usize, word: &str| rows.iter().any(|row| keys(row)[field] == word);
    for row in rows {
        let filter = Filter { chosen: keys(row), search: format!("{} & 100%", row.item) };
        let (again, problems) = Filter::parse(&filter.write(), is_known);
        assert!(problems.is_empty() && again == filter && again.takes(&keys(row)), "{}", row.id);
    }
    // Each field alone narrows to the rows that have the word.
    for (at, field) in FIELDS.iter().enumerate() {
        let (filter, problems) = Filter::parse(&format!("{field}={}", link_word(&keys(&rows[20])[at])), is_known);
        assert!(problems.is_empty(), "{field}");
        let taken = rows.iter().filter(|row| filter.takes(&keys(row))).count();
        assert_eq!(taken, rows.iter().filter(|row| keys(row)[at] == keys(&rows[20])[at]).count(), "{field}");
        assert!(taken < rows.len(), "{field}");
    }
}

fn link_word(word: &str) -> String {
    word.replace(' ', "+")
}

#[test]
fn a_figure_in_the_calculator_gives_itself() {
    let mut engine = Engine::new();
    let mut used = 0;
    for row in data::evidence() {
        let Some(scenario) = scenario(row) else { continue };
        used += 1;
        let (again, problems) = link::parse(&link::write(&scenario));
        assert!(problems.is_empty(), "{}: {problems:?}", row.id);
        assert_eq!(again, scenario, "{}", row.id);
        let energy = engine.totals(&scenario.a, &scenario.scale).energy;
        if row.is_synthesis {
            // A reading of ours is the calculator's own, with its range and raised to
            // the data centre.
            assert!(
                row.id == "use-search" || energy.low < energy.high || scenario.b.is_some() || row.values[0].is_some(),
                "{}",
                row.id
            );
            let least = row.central().unwrap_or(0.0);
            let times = energy.median.value() / least.max(1e-9);
            assert!(least == 0.0 || (0.95..2.0).contains(&times), "{}: {energy:?}", row.id);
            continue;
        }
        let value = row.central().or(row.values[0]).or(row.values[2]).expect("a value");
        assert!((energy.median.value() / value - 1.0).abs() < 0.01, "{}: {energy:?} is not {value}", row.id);
        if let Some(b) = &scenario.b {
            let energy = engine.totals(b, &scenario.scale).energy;
            let value = row.values[2].expect("an upper end");
            assert!((energy.median.value() / value - 1.0).abs() < 0.01, "{}: {energy:?} is not {value}", row.id);
        }
    }
    assert!(used > 290);
}

#[test]
fn the_chart_holds_every_published_energy_of_a_task() {
    for row in data::evidence() {
        let wanted = row.counted == Counted::Energy && row.task != Task::Training && !row.is_synthesis;
        assert_eq!(is_charted(row), wanted, "{}", row.id);
        assert!(!is_charted(row) || row.unit == "Wh", "{}", row.id);
    }
}
