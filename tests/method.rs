//! The page of methods: equations that are the code's, numbers that are its results.

#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use std::fs;
use std::path::Path;

use footprint::data::DATASET;
use footprint::link;
use footprint::model::{Engine, Metric};
use per_prompt::page::method;
use per_prompt::text::Lang;
use per_prompt::text::number::short;
use per_prompt::view::points;

/// The page between masthead and footer.
fn html(lang: Lang) -> String {
    rendered::html(|lang| method(lang, None), lang)
}

/// All Rust files of the calculation.
fn sources(folder: &Path) -> String {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").path());
    entries
        .map(|path| match path.is_dir() {
            true => sources(&path),
            false => fs::read_to_string(&path).unwrap_or_default(),
        })
        .collect()
}

/// An equation stands beside a function that exists.
#[test]
fn every_equation_names_its_function() {
    let code = sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("footprint/src"));
    for lang in Lang::ALL {
        let html = html(lang);
        let functions: Vec<&str> =
            html.split("<code>").skip(1).filter_map(|rest| rest.split("</code>").next()).collect();
        assert_eq!(functions.len(), html.matches("<math ").count());
        assert!(functions.len() >= 11);
        for function in functions {
            let name = function.rsplit("::").next().expect("a name");
            assert!(function.starts_with("footprint::") && code.contains(&format!("pub fn {name}(")), "{function}");
        }
    }
}

/// The example's steps give what the calculator gives, but for what draws add.
#[test]
fn the_worked_example_is_the_calculators() {
    let (scenario, problems) = link::parse("?v=1&evidence=newer&period=prompt&text=1&water=plants");
    assert!(problems.is_empty());
    let totals = Engine::new().totals(&scenario.a, &scenario.scale);
    for lang in Lang::ALL {
        let html = html(lang);
        let example = html.split("id=\"example\"").nth(1).and_then(|rest| rest.split("</ol>").next()).expect("steps");
        let results = example.split("<li>").skip(1).filter_map(|step| step.split("</li>").next());
        for (metric, step) in Metric::ALL.into_iter().zip(results) {
            let median = points(&totals, metric).expect("the world has all three")[2];
            let after = step.rsplit('=').next().unwrap_or(step);
            let digits = |c: char| !(c.is_ascii_digit() || c == '.');
            let said: f64 = after
                .split(digits)
                .find(|part| part.parse::<f64>().is_ok())
                .and_then(|n| n.parse().ok())
                .expect("a number");
            assert!((said / median - 1.0).abs() < 0.1, "{lang:?} {metric:?}: {said} against {}", short(median));
        }
    }
}

#[test]
fn four_ways_to_cite_name_the_version() {
    for lang in Lang::ALL {
        let html = html(lang);
        let forms: Vec<&str> = html.split("<pre>").skip(1).filter_map(|rest| rest.split("</pre>").next()).collect();
        assert_eq!(forms.len(), 4);
        assert!(forms.iter().all(|form| form.contains(DATASET)), "{forms:?}");
        assert!(forms[0].starts_with("@misc{") && forms[1].starts_with("TY  - ") && forms[1].contains("ER  -"));
    }
}

/// Where errors are reported is the publisher's to say.
#[test]
fn a_contact_is_named_where_it_is_known() {
    for lang in Lang::ALL {
        let said = rendered::html(|lang| method(lang, Some("errors@example.org")), lang);
        assert!(said.contains("errors@example.org") && !html(lang).contains("example.org"));
    }
}
