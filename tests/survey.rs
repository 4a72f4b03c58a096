//! The survey's page, before any script: nothing of the report is missing,
//! nothing is implied, every file carries its citation.

#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use std::collections::BTreeSet;

use footprint::data::{self, Group};
use footprint::link;
use footprint::model::WaterScope;
use footprint::survey::{LEAST_BASE, Verdict, View};
use per_prompt::names::Names;
use per_prompt::page::{SECTIONS, survey, survey_files};
use per_prompt::text::Lang;
use per_prompt::text::survey::{survey as words_of, survey_page};
use per_prompt::view::survey::{FIGURES, Words, what_ifs};

/// The page's part between masthead and footer.
fn html(lang: Lang) -> String {
    rendered::html(survey, lang)
}

/// The values of an attribute.
fn attributes<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let key = format!(" {name}=\"");
    html.split(&key).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

/// The page without its last table.
fn before_the_table(html: &str) -> &str {
    html.split("id=\"s-every-figure\"").next().unwrap_or_default()
}

/// Each row stands in a chart, an instrument or a sentence, not only in the
/// table at the end.
#[test]
fn every_row_of_the_report_is_told() {
    for lang in Lang::ALL {
        let html = html(lang);
        let told: BTreeSet<&str> = attributes(before_the_table(&html), "data-rows")
            .into_iter()
            .flat_map(str::split_whitespace)
            .chain(attributes(before_the_table(&html), "data-row"))
            .collect();
        for row in data::report() {
            assert!(told.contains(row.id), "{lang:?}: {}", row.id);
            assert!(html.contains(&format!("id=\"row-{}\"", row.id)), "{lang:?}: {} is not in the table", row.id);
        }
        // And nothing is named that the table does not hold.
        assert!(told.iter().all(|id| data::report_row(id).is_some()), "{lang:?}: {told:?}");
    }
}

/// Each figure in a sentence leads to its row: what was asked, of whom, where.
#[test]
fn figures_in_sentences_lead_to_their_rows() {
    for lang in Lang::ALL {
        let (html, words) = (html(lang), Words::of(lang));
        let links: Vec<&str> =
            attributes(&html, "href").into_iter().filter_map(|href| href.strip_prefix("#row-")).collect();
        assert!(links.len() > 80, "{lang:?}: {}", links.len());
        for id in links {
            let row = html.split(&format!("<tr id=\"row-{id}\"")).nth(1).and_then(|rest| rest.split("</tr>").next());
            let (row, data) = (row.expect(id), data::report_row(id).expect(id));
            for said in [data.question, data.base_note, data.section] {
                assert!(row.contains(words.say(said)), "{lang:?} {id}: {said} not in {row}");
            }
        }
    }
}

/// A text as it stands in HTML.
fn plain(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// The texts inside the pictures of a piece of HTML.
fn drawn(html: &str) -> String {
    html.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect()
}

/// A row that a figure names is drawn in it, or told in its note; one that an
/// instrument names stands in its sentences. The folded table does not count.
#[test]
fn what_figures_name_they_print() {
    for lang in Lang::ALL {
        let (html, words) = (html(lang), Words::of(lang));
        assert_eq!(html.matches("<figure id=").count(), FIGURES.len());
        for figure in html.split("<figure id=").skip(1).filter_map(|rest| rest.split("<details").next()) {
            let rows = attributes(figure, "data-rows").into_iter().flat_map(str::split_whitespace);
            for row in rows.filter_map(data::report_row) {
                let value = words.value(row);
                let big = format!("{}<small>%", value.trim_end_matches('%'));
                let told = figure.contains(&format!("data-row=\"{}\"", row.id)) || figure.contains(&big);
                assert!(told || drawn(figure).contains(&plain(&value)), "{lang:?}: {} without {value}", row.id);
            }
        }
        assert_eq!(html.matches("<article data-rows").count(), 7);
        for instrument in html.split("<article data-rows").skip(1).filter_map(|rest| rest.split("</article>").next()) {
            let rows = instrument.split('"').nth(1).unwrap_or_default().split_whitespace();
            for id in rows {
                assert!(instrument.contains(&format!("data-row=\"{id}\"")), "{lang:?}: {id} is in no sentence");
            }
        }
    }
}

#[test]
fn cells_that_are_not_published_say_so_and_are_never_zero() {
    for lang in Lang::ALL {
        let (html, text) = (html(lang), words_of(lang));
        let says = text.unpublished.split("{0}").next().unwrap_or_default();
        // Every answer lacks some group's share.
        let cards = html.matches("<article class=\"answer\"").count();
        assert_eq!(cards, View::default().findings().len());
        assert_eq!(html.matches(says).count(), cards, "{lang:?}: {says}");
        assert!(!html.contains("NaN"), "{lang:?}");
    }
    let zero = data::report().iter().find(|row| row.value == 0.0);
    assert_eq!(zero, None, "a share of zero would be published as such");
}

/// Three answers are no race: the obstacles and the roles have an axis each.
#[test]
fn regional_answers_share_no_axis() {
    let html = html(Lang::En);
    for id in ["obstacles", "government"] {
        let figure = html.split(&format!("<figure id=\"{id}\"")).nth(1).and_then(|f| f.split("</figure>").next());
        let figure = figure.expect("a figure");
        assert_eq!(figure.matches("class=\"chart narrow\"").count(), 3, "{id}");
        assert!(!figure.contains("class=\"verdicts\""), "{id}: different answers are not tested");
    }
}

#[test]
fn n_and_interval_stand_at_every_mark() {
    for lang in Lang::ALL {
        let (html, words) = (html(lang), Words::of(lang));
        // In the cards, and in the figures of sampled shares.
        let cards: Vec<&str> = html.split("<article class=\"answer\"").skip(1).collect();
        for (shown, card) in View::default().findings().iter().zip(cards) {
            for cell in &shown.cells {
                let (picture, n) = (drawn(card.split("</article>").next().unwrap_or_default()), words.n(cell));
                assert!(
                    picture.contains(&plain(&n)) && picture.contains(&words.interval(cell)),
                    "{}: {picture}",
                    cell.id
                );
            }
        }
        for figure in html.split("<figure id=").skip(1).filter_map(|rest| rest.split("<details").next()) {
            let rows = attributes(figure, "data-rows").into_iter().flat_map(str::split_whitespace);
            for row in rows.filter_map(data::report_row).filter(|row| !words.interval(row).is_empty()) {
                let picture = drawn(figure);
                assert!(picture.contains(&words.interval(row)), "{}: {picture}", row.id);
                assert!(picture.contains(&plain(&words.n(row))), "{}: {picture}", row.id);
            }
        }
    }
    let words = Words::of(Lang::En);
    let said = |id| words.share_and_n(data::report_row(id).expect("a row"));
    assert_eq!(said("government-policy.asia-pacific"), "68% (62–74), n ≈ 247");
    assert_eq!(said("ai-importance.now"), "47% (43–51), n = 608");
    // Where the report does not say who was asked, n is the most that it can be.
    assert_eq!(said("obstacle.europe"), "48% (41–55), n ≤ 173");
    assert_eq!(said("criteria.cost"), "10% (8–13), n ≤ 608");
    // Who answered is counted: no interval.
    assert_eq!(words.share(data::report_row("profile.title-board").expect("a row")), "7.7%");
}

#[test]
fn gaps_are_judged_in_words_and_only_where_nobody_is_in_both() {
    let (html, text) = (html(Lang::En), words_of(Lang::En));
    let policy =
        html.split("<figure id=\"policy\"").nth(1).and_then(|f| f.split("</figure>").next()).expect("a figure");
    assert!(policy.contains("Asia-Pacific above Europe by 12 points (3 to 21)"), "{policy}");
    // Not quite real is not printed as an interval that ends at zero.
    assert!(policy.contains("Asia-Pacific above North America by 9 points (−0.2 to 18)"), "{policy}");
    assert_eq!(policy.matches("class=\"verdict\"").count(), 3);
    for verdict in Verdict::ALL {
        assert!(policy.contains(text.verdicts[verdict as usize]), "{verdict:?}");
    }
    let company = html.split("<figure id=\"company-policy\"").nth(1).and_then(|f| f.split("</figure>").next());
    assert!(company.is_some_and(|figure| !figure.contains("class=\"verdict\"")), "Europe is part of everyone");
}

#[test]
fn groups_too_small_are_in_words_and_not_in_charts() {
    let small = [Group::MiddleEast, Group::LatinAmerica];
    for row in data::report().iter().filter(|row| small.contains(&row.group)) {
        assert!(row.value * 6.08 < f64::from(LEAST_BASE), "{}", row.id);
    }
    for lang in Lang::ALL {
        let html = html(lang);
        let figure =
            html.split("<figure id=\"regions\"").nth(1).and_then(|f| f.split("</figure>").next()).expect("a figure");
        for id in
            ["region-middle-east", "region-middle-east-opening", "region-latin-america", "region-latin-america-opening"]
        {
            assert!(figure.contains(&format!("data-row=\"profile.{id}\"")), "{lang:?}: {id} is not explained");
        }
        let choices = html.split("<input ").filter(|input| input.contains("name=\"groups\""));
        assert!(
            choices.clone().count() == 6 && choices.clone().all(|input| !input.contains("middle-east")),
            "{lang:?}"
        );
    }
}

/// From any answer one tap: what was asked, of whom, where in the report.
#[test]
fn every_figure_and_answer_says_what_was_asked() {
    for lang in Lang::ALL {
        let (html, words) = (html(lang), Words::of(lang));
        let parts = html.split("<article class=\"answer\"").skip(1).chain(html.split("<figure id=").skip(1));
        for part in parts {
            let part =
                part.split("</article>").next().unwrap_or_default().split("</figure>").next().unwrap_or_default();
            let details = part.split("<details").nth(1).expect("details");
            for term in [words.survey.asked, words.survey.base, words.survey.place] {
                assert!(details.contains(&format!("<dt>{term}</dt>")), "{lang:?}: {term}");
            }
            assert!(details.contains("<table"), "{lang:?}");
        }
    }
}

#[test]
fn headings_of_sections_and_figures_are_complete() {
    for lang in Lang::ALL {
        let html = html(lang);
        assert!(
            SECTIONS.iter().all(|id| html.contains(&format!("<section id=\"s-{id}\" class=\"sec\"><h2>"))),
            "{lang:?}"
        );
        assert!(FIGURES.iter().all(|id| html.contains(&format!("<figure id=\"{id}\""))), "{lang:?}");
        // Every chart is a picture with a sentence.
        assert_eq!(html.matches("role=\"img\"").count(), html.matches("role=\"img\" aria-label=\"").count());
        assert!(html.matches("role=\"img\"").count() > 40);
    }
}

/// Each file can be passed on alone.
#[test]
fn files_carry_their_citation() {
    for lang in Lang::ALL {
        let files = survey_files(lang, Some("https://example.org/x/"));
        let sample = words_of(lang).sample;
        assert_eq!(files.len(), 2 * FIGURES.len());
        for (name, content) in files {
            for word in ["Economist Impact", data::DATASET, "CC BY 4.0", "https://example.org/x/#"] {
                // A narrow picture breaks its lines.
                let folded: String = content.split("<desc>").last().unwrap_or(&content).into();
                assert!(content.contains(word) || folded.contains(word), "{lang:?} {name}: {word}");
            }
            if name.ends_with(".csv") {
                assert!(content.starts_with('\u{feff}') && content.lines().count() > 1, "{name}");
                let columns = content.lines().next().map(|line| line.split(',').count());
                assert_eq!(columns, Some(14), "{name}");
            } else {
                assert!(content.starts_with("<svg xmlns") && !content.contains("NaN"), "{name}");
                let counted = ["roles", "regions", "titles", "revenue", "departments"];
                let sampled = !counted.iter().any(|id| name.starts_with(id));
                assert_eq!(content.contains(sample), sampled, "{name}: intervals only where there are some");
            }
        }
    }
}

/// A finding opens the calculator where it says: with that region's grid.
#[test]
fn links_to_the_calculator_are_read_without_a_problem() {
    let html = html(Lang::En);
    let links: Vec<String> = attributes(&html, "href")
        .into_iter()
        .filter_map(|href| href.strip_prefix("../?"))
        .map(|query| query.replace("&amp;", "&"))
        .collect();
    let regional = |group: &Group| group.is_region();
    let answers = View::default().findings().into_iter().flat_map(|shown| shown.cells);
    let cards = answers.filter(|cell| regional(&cell.group)).count();
    // A link for each regional answer on its card and at its figure, and three ways to an estimate.
    assert_eq!(links.len(), 2 * cards + 3, "{links:?}");
    for query in &links {
        let (scenario, problems) = link::parse(&format!("?{query}"));
        assert!(problems.is_empty(), "{query}: {problems:?}");
        assert!(query.contains(scenario.a.place.get().code), "{query}");
    }
    let compared: Vec<_> = links.iter().filter_map(|query| link::parse(&format!("?{query}")).0.b).collect();
    assert_eq!(compared.iter().map(|b| b.place.get().code).collect::<Vec<_>>(), ["europe", "north-america"]);
    assert_eq!(compared[1].water, WaterScope::Reservoirs);
}

/// Each what-if names its sources, and each is on the page of sources.
#[test]
fn sources_of_what_ifs_are_listed() {
    let html = html(Lang::En);
    let known: Vec<&str> = data::sources().expect("parses").iter().map(|source| source.id).collect();
    for instrument in html.split("<article data-rows").skip(1).filter_map(|rest| rest.split("</article>").next()) {
        let named: Vec<&str> = attributes(instrument, "href")
            .into_iter()
            .filter_map(|href| href.strip_prefix("../sources/#src-"))
            .collect();
        assert!(named.contains(&"report-2025") && named.iter().all(|id| known.contains(id)), "{named:?}");
    }
}

/// The defaults of the what-ifs, checked by hand.
#[test]
fn what_ifs_start_where_the_report_stands() {
    let html = html(Lang::En);
    let out = |key: &str| {
        let place = html.split(&format!("data-out=\"{key}\"")).nth(1).and_then(|rest| rest.split(['>', '<']).nth(1));
        place.expect(key).replace('\u{a0}', " ")
    };
    // 1 % of 500 kW for 8,760 h are 43.8 MWh.
    assert!(
        out("out-rack").starts_with("1% of 500 kW: 5 kW less power") && out("out-rack").contains("44 MWh"),
        "{}",
        out("out-rack")
    );
    // 100,000 to the tenth root, and ln 2 ÷ ln 3.162 of a year.
    assert!(
        out("out-gain").starts_with("× 100,000 in 10 years is efficiency × 3.16 each year")
            && out("out-gain").contains("7.22 months"),
        "{}",
        out("out-gain")
    );
    // 415 · 2^(6/4), and the sixth root of 945 ÷ 415.
    assert!(
        out("out-doubling").contains("18.9%") && out("out-doubling").contains("1,170 TWh"),
        "{}",
        out("out-doubling")
    );
    assert!(out("out-iea").contains("14.7%") && out("out-iea").contains("5.05 years"), "{}", out("out-iea"));
    // 40 · 1.4^10, and the tenth root of 32.5.
    assert!(out("out-market").contains("US$1.16 trillion"), "{}", out("out-market"));
    assert!(out("out-market-needed").contains("41.6%"), "{}", out("out-market-needed"));
    assert!(out("out-cost").contains("10%") && out("out-cost").contains("4–6%"), "{}", out("out-cost"));
    assert!(
        out("out-tokens").contains("0.60 Wh (0.12–2.6)") || out("out-tokens").contains("0.60 (0.12–2.6) Wh"),
        "{}",
        out("out-tokens")
    );
    assert!(out("out-cooling-all").contains("divided by 1.4"), "{}", out("out-cooling-all"));
}

/// Every place of the what-ifs has what they need: no result is left out.
#[test]
fn places_of_what_ifs_have_grid_and_water() {
    let names = Names::of(Lang::En);
    for [code, _] in names.groups().0 {
        let (view, problems) = View::parse(&format!("place={code}"));
        assert!(problems.is_empty(), "{code}");
        let outs = what_ifs(&Words::of(Lang::En), &names, &view);
        for key in ["out-rack", "out-cooling-site", "out-cooling-all", "out-unit", "out-tokens"] {
            let said = outs.get(key);
            assert!(!said.is_empty() && !said.contains("ot published"), "{code} {key}: {said}");
        }
    }
}

/// On paper and without scripts the inputs are not there: each result says what
/// it was made from.
#[test]
fn results_of_what_ifs_name_their_inputs() {
    let (words, names) = (Words::of(Lang::En), Names::of(Lang::En));
    let said = |query: &str| {
        let (view, problems) = View::parse(query);
        assert!(problems.is_empty(), "{query}");
        what_ifs(&words, &names, &view).0.into_iter().map(|(_, text)| text.replace('\u{a0}', " ")).collect::<String>()
    };
    for (query, named) in [
        ("rack=321", "321 kW"),
        ("gain=7.5", "7.5% of"),
        ("cooling=12", "Divided by 12"),
        ("factor=4321", "× 4,320 in"),
        ("years=17", "in 17 years"),
        ("use=1.75", "use × 1.75"),
        ("double=6.5", "Doubling in 6.5 years"),
        ("market=33", "33% a year"),
        ("saved=21", "21% less energy"),
        ("tokens=123", "123 tokens"),
        ("place=europe", "(Europe)"),
        ("evidence=report", "servers alone, 2,000 tokens"),
    ] {
        assert!(said(query).contains(named), "{query}: {}", said(query));
        assert!(!said("").contains(named), "{query} is named by default");
    }
}

#[test]
fn money_counts_and_years_are_printed_as_each_language_prints_them() {
    let (english, chinese) = (Words::of(Lang::En), Words::of(Lang::ZhHans));
    for (id, en, zh) in [
        ("context.market-2022", "US$40 billion", "400 亿美元"),
        ("context.market-2032", "US$1.3 trillion", "1.3 万亿美元"),
        ("context.alibaba-investment", "CN¥380 billion", "3,800 亿元"),
        ("context.alibaba-clean-year", "2030", "2030"),
        ("context.data-centres-now", "8,000,000", "800 万"),
        ("context.query-energy", "2.9 Wh", "2.9 Wh"),
        ("obstacle.europe", "48%", "48%"),
    ] {
        let row = data::report_row(id).expect(id);
        assert_eq!(english.value(row).replace('\u{a0}', " "), en);
        assert_eq!(chinese.value(row).replace('\u{a0}', " "), zh);
    }
    // Each text of the table has its Chinese.
    for row in data::report() {
        for said in [row.question, row.answer, row.base_note, row.section] {
            assert!(said.is_empty() || chinese.say(said) != said, "{said}");
        }
    }
    assert_eq!(survey_page(Lang::En).headlines.len(), FIGURES.len());
}
