//! `estimate '<link or query>'` prints a result as JSON: what the page of that
//! link shows. An empty query is the default page; bad input is an error.

use std::process::ExitCode;

use footprint::model::{Engine, Setup};
use footprint::{data, link};
use per_prompt::export;
use per_prompt::ui::state::other_evidence;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let query = match arguments.as_slice() {
        [] => "",
        [query] => query,
        _ => {
            eprintln!("usage: estimate '<link or query>' (one argument, in quotes because of the &)");
            return ExitCode::from(2);
        }
    };
    let (scenario, problems) = link::parse(query);
    if !problems.is_empty() {
        problems.iter().for_each(|problem| eprintln!("{problem}"));
        return ExitCode::FAILURE;
    }
    if let Some(other) = link::other_dataset(query) {
        eprintln!("note: the link was made with dataset {other}; this program has {}", data::DATASET);
    }
    let mut engine = Engine::new();
    let outcome = engine.evaluate(&scenario.a, &scenario.scale);
    let other = Setup { evidence: other_evidence(scenario.a.evidence), add_pue: false, ..scenario.a.clone() };
    let beside = engine.evaluate(&other, &scenario.scale);
    let sources = match data::sources() {
        Ok(sources) => sources,
        Err(error) => {
            eprintln!("{error}");
            return ExitCode::FAILURE;
        }
    };
    let cites: Vec<export::Cite<'_>> = export::source_ids(&scenario.a)
        .into_iter()
        .map(|id| {
            let found = sources.iter().find(|source| source.id == id);
            let (title, url) = found.map_or(("", ""), |source| (source.title, source.url));
            (id, title, url)
        })
        .collect();
    let address = query.split_once('?').map_or("", |(address, _)| address);
    print!("{}", export::json(&scenario, &outcome, &beside, &cites, address));
    ExitCode::SUCCESS
}
