//! A what-if of the survey's page, on its own.

use footprint::survey::View;

use super::words::named;
use super::{Node, Shown, WHAT_IFS, Words, as_of, unnamed};
use crate::text::fill;
use crate::view::survey::{Words as SurveyWords, what_ifs};

/// The keys of a what-if's results, what can be changed, and its sources beside the report.
type Parts = (&'static [&'static str], &'static [&'static str], &'static [&'static str]);

const PARTS: [Parts; 7] = [
    (&["out-rack"], &["rack", "gain", "place"], &["ember-2026"]),
    (
        &["out-cooling-site", "out-cooling-all"],
        &["cooling", "place"],
        &["lbnl-2024", "ecologits-2026", "per-prompt-water"],
    ),
    (&["out-gain", "out-use"], &["factor", "years", "use"], &[]),
    (&["out-doubling", "out-iea"], &["double"], &["iea-2025"]),
    (&["out-market", "out-market-needed"], &["market"], &[]),
    (&["out-cost"], &["saved"], &[]),
    (&["out-tokens", "out-unit"], &["tokens", "evidence", "place"], &["epoch-2025", "ecologits-2026", "ember-2026"]),
];

/// The place of a what-if in the order of the survey's page.
pub(super) fn index(id: &str) -> usize {
    WHAT_IFS.iter().position(|known| *known == id).unwrap_or(0)
}

/// What can be changed in a what-if: fields of the survey's link.
pub fn inputs(id: &str) -> &'static [&'static str] {
    PARTS[index(id)].1
}

/// What a what-if gives, with its heading and sources.
pub fn what_if(words: &Words, survey: &SurveyWords, id: &str, view: &View, title: &str) -> Shown {
    let report = fill(survey.survey.source, &[footprint::dataset!()]);
    let others = PARTS[index(id)].2;
    let sources = match others.is_empty() {
        true => report,
        false => [&*report, words.text.semicolon, &named(words, others)].concat(),
    };
    let beside = what_ifs(survey, &words.names, view);
    let said: Vec<String> = PARTS[index(id)].0.iter().map(|key| beside.get(key).to_owned()).collect();
    let alone = said.len() == 1;
    let class = |at: usize| match at {
        0 if alone => "value range",
        0 => "value",
        _ => "range",
    };
    let nodes = said.iter().enumerate().map(|(at, line)| Node::line(class(at), &**line));
    let parts: Vec<&str> = said.iter().map(|line| line.trim_end_matches(['.', '。'])).collect();
    let whole = parts.join(words.text.semicolon);
    Shown {
        title: title.into(),
        sub: String::new(),
        finding: said[0].clone(),
        number: None,
        nodes: nodes.collect(),
        scene: None,
        sources: sources.clone(),
        link: ["report/?", &view.write(), "#s-what-if"].concat(),
        sentence: fill(words.widget.compared, &[as_of(), &whole, footprint::dataset!(), unnamed(words.text, &sources)]),
    }
}
