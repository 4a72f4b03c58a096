//! `estimate '<link or query>'` prints a result as JSON: what the page of that
//! link shows. An empty query is the default page; bad input is an error. A query
//! of an earlier dataset is answered with its own figures. A query that names a
//! model (`model=openai/gpt-4o&tokens=400`) or a size (`active=70`) is answered
//! bottom-up.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
fn main() -> std::process::ExitCode {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::process::ExitCode;

    use footprint::bottomup::Query;
    use footprint::data::{Archived, Dataset};
    use footprint::model::Engine;
    use footprint::{data, link};
    use per_prompt::export;
    use per_prompt::names::Names;
    use per_prompt::results::Results;
    use per_prompt::text::Lang;

    pub(super) fn main() -> ExitCode {
        let arguments: Vec<String> = std::env::args().skip(1).collect();
        let query = match arguments.as_slice() {
            [] => "",
            [query] => query,
            _ => {
                eprintln!("usage: estimate '<link or query>' (one argument, in quotes because of the &)");
                return ExitCode::from(2);
            }
        };
        if Query::is_asked(query) {
            return bottom_up(query);
        }
        let mut kept = None;
        if let Some(other) = link::other_dataset(query) {
            kept = Archived::find(&other);
            let newest = data::DATASET;
            match kept {
                Some(_) => eprintln!(
                    "note: answered with dataset {other}, with which the link was made; a newer one is {newest} \
                     (leave `data` out for it)"
                ),
                None => eprintln!("note: the link was made with dataset {other}; this program answers with {newest}"),
            }
        }
        let dataset = match kept.map(Archived::dataset).transpose() {
            Ok(dataset) => dataset,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        };
        Dataset::during(dataset, || answer(query, kept))
    }

    /// The answer with the dataset in use; the table of sources is the kept one's.
    fn answer(query: &str, kept: Option<&Archived>) -> ExitCode {
        let (scenario, problems) = link::parse(query);
        if !problems.is_empty() {
            problems.iter().for_each(|problem| eprintln!("{problem}"));
            return ExitCode::FAILURE;
        }
        let sources = match kept.map_or_else(data::sources, |kept| data::parse_sources(kept.sources)) {
            Ok(sources) => sources,
            Err(error) => {
                eprintln!("{error}");
                return ExitCode::FAILURE;
            }
        };
        let results = Results::of(&mut Engine::new(), &scenario);
        let address = query.split_once('?').map_or("", |(address, _)| address);
        print!("{}", export::json(Lang::En.text(), &Names::of(Lang::En), &sources, &results, address));
        ExitCode::SUCCESS
    }

    fn note_other_dataset(query: &str) {
        if let Some(other) = link::other_dataset(query) {
            eprintln!("note: the link was made with dataset {other}; this program has {}", data::DATASET);
        }
    }

    fn bottom_up(query: &str) -> ExitCode {
        note_other_dataset(query);
        match Query::strict(query) {
            Ok(query) => match export::bottomup::json(&query) {
                Some(answer) => {
                    print!("{answer}");
                    ExitCode::SUCCESS
                }
                None => {
                    eprintln!("the provider's data centres are not in the tables");
                    ExitCode::FAILURE
                }
            },
            Err(problems) => {
                problems.iter().for_each(|problem| eprintln!("{problem}"));
                ExitCode::FAILURE
            }
        }
    }
}
