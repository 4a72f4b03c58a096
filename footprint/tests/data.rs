//! The shipped data files: every figure complete, every source named.

use footprint::data;

#[test]
fn every_table_parses() {
    for (file, text) in [
        ("figures.csv", include_str!("../data/figures.csv")),
        ("equivalents.csv", include_str!("../data/equivalents.csv")),
    ] {
        assert!(data::parse_figures(file, text).expect("parses").len() > 10, "{file}");
    }
    assert!(data::parse_places("places.csv", include_str!("../data/places.csv")).expect("parses").len() >= 206);
}

#[test]
fn every_source_is_listed() {
    let listed: Vec<&str> = data::sources().expect("parses").iter().map(|source| source.id).collect();
    let figures = data::figures().iter().chain(data::equivalents()).chain(data::macros());
    let mut used: Vec<String> = figures.flat_map(|figure| figure.sources().map(String::from)).collect();
    for place in data::places() {
        used.extend(place.grid.map(|(_, _, source)| source.into()));
        used.extend(place.cooling.map(|(_, _, source)| source.into()));
        used.extend(place.wri.map(|(_, source)| source.into()));
    }
    used.extend(data::evidence().iter().map(|row| row.source.into()));
    for id in used {
        assert!(listed.contains(&id.as_str()), "{id}");
    }
}

#[test]
fn every_figure_has_a_note_in_both_languages() {
    let notes = data::notes().expect("parses");
    for figure in data::figures().iter().chain(data::equivalents()).chain(data::macros()) {
        assert!(notes.iter().any(|note| note.id == figure.id), "{}", figure.id);
    }
}

#[test]
fn every_place_has_a_name_in_both_languages() {
    let places = data::places();
    for file in [data::names::EN, data::names::ZH_HANS] {
        let names = data::place_names(file).expect("parses");
        // World and regions in the order of places, countries in that of their names.
        let codes = |list: &[&'static str]| {
            let mut list = list.to_vec();
            list.sort_unstable();
            list
        };
        let (named, listed): (Vec<_>, Vec<_>) =
            (names.iter().map(|[code, _]| *code).collect(), places.iter().map(|place| place.code).collect());
        assert_eq!(named[..6], listed[..6]);
        assert_eq!(codes(&named), codes(&listed));
    }
    assert!(places.iter().filter(|place| place.code.len() == 2).count() >= 200);
}

#[test]
fn a_figure_without_a_source_does_not_parse() {
    let shipped = include_str!("../data/figures.csv");
    let broken = shipped.replacen(",report-2025,", ",,", 1);
    assert_ne!(shipped, broken);
    assert_eq!(data::parse_figures("figures.csv", &broken).expect_err("refused").subject, "figures.csv:2 source");
}

#[test]
fn ends_out_of_order_or_without_a_kind_do_not_parse() {
    let header = include_str!("../data/figures.csv").lines().next().expect("header");
    for row in [
        "x,Wh/prompt,2,1,3,iqr,server,measured,2025,,s,,A",
        "x,Wh/prompt,1,2,3,,server,measured,2025,,s,,A",
        "x,Wh/prompt,1,2,,iqr,server,measured,2025,,s,,A",
        "x,Wh/prompt,,-2,,,server,measured,2025,,s,,A",
        "x,Wh/prompt,,2,,,everything,measured,2025,,s,,A",
        "x,Wh/prompt,,2,,,server,guessed,2025,,s,,A",
        "x,Wh/prompt,,2,,,server,measured,25,,s,,A",
        "x,,,2,,,server,measured,2025,,s,,A",
        "x,Wh/prompt,,2,,,server,measured,2025,,s,,A,more",
    ] {
        assert!(data::parse_figures("figures.csv", &format!("{header}\n{row}\n")).is_err(), "{row}");
    }
}

/// The named figures, as their sources publish them.
#[test]
fn the_named_figures_are_the_published_ones() {
    let published = [
        ("text-report", 2.9, None),
        ("text-newer", 0.3, Some((0.1, 1.0))),
        ("text-google", 0.24, None),
        ("text-epoch", 0.30, Some((0.06, 1.3))),
        ("text-oviedo", 0.31, Some((0.16, 0.60))),
        ("text-openai", 0.34, None),
        ("search", 0.3, None),
        ("pue", 1.20, Some((1.09, 1.56))),
        ("onsite-water", 0.38, Some((0.12, 1.15))),
    ];
    for (id, central, range) in published {
        let figure = data::figure(id).expect(id);
        assert_eq!((figure.central, figure.range.map(|r| (r.low, r.high))), (central, range), "{id}");
    }
}
