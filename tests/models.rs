//! The bottom-up page: complete as written, in both languages, and its numbers are
//! those of the calculation.

#![cfg(not(target_arch = "wasm32"))]

mod rendered;

use std::collections::BTreeSet;

use footprint::bottomup::{B200, FIELDS, Query, Subject, comparisons, input_share};
use footprint::data::EcoLogits;
use per_prompt::page::{models, zone_name};
use per_prompt::text::Lang;
use per_prompt::text::number::significant;
use per_prompt::view::models::{LANES, Quantity, ROWS, Shown, Words, problem, shown};

fn html(lang: Lang) -> String {
    rendered::html(models, lang)
}

fn shown_of(lang: Lang, query: &str) -> Shown {
    let (query, problems) = Query::parse(query);
    assert!(problems.is_empty(), "{problems:?}");
    shown(&Words::of(lang), &query, &|zone| zone_name(lang, zone))
}

fn of(lang: Lang, query: &str, key: &str) -> String {
    shown_of(lang, query).texts.get(key).replace('\u{a0}', " ").replace('\u{2060}', "")
}

/// The text between the tags of the element with this key.
fn between(html: &str, key: &str) -> Vec<String> {
    let place = format!("data-out=\"{key}\"");
    let found = html.split(&*place).skip(1);
    found
        .filter_map(|rest| rest.split_once('>')?.1.split_once('<'))
        .map(|(said, _)| said.replace('\u{2060}', ""))
        .collect()
}

#[test]
fn the_page_shows_what_the_command_line_answers() {
    let package = Query::default().answer().expect("a known provider").package;
    let ends = |of: fn(&footprint::bottomup::Impacts) -> f64| [of(&package.low), of(&package.high)];
    for lang in Lang::ALL {
        let html = html(lang);
        let [low, high] = ends(|impacts| impacts.energy.value() * 1000.0).map(|wh| significant(wh, 2));
        assert_eq!(between(&html, "energy"), [format!("{low}–{high}\u{a0}Wh")]);
        let [low, high] = ends(|impacts| impacts.carbon().value() * 1000.0).map(|grams| significant(grams, 2));
        assert_eq!(between(&html, "carbon"), [format!("{low}–{high}\u{a0}g\u{a0}CO₂e")]);
        let [low, high] = ends(|impacts| impacts.metals().value() * 1e12).map(|nanograms| significant(nanograms, 2));
        assert_eq!(between(&html, "metals"), [format!("{low}–{high}\u{a0}ng\u{a0}Sb\u{a0}eq")]);
    }
}

/// The program writes its texts into places that the page has, and begins with what
/// the page says.
#[test]
fn every_text_of_the_program_stands_in_the_page() {
    for lang in Lang::ALL {
        let html = html(lang);
        let shown = shown_of(lang, "");
        for (key, said) in &shown.texts.0 {
            assert_eq!(between(&html, key), [said.replace('\u{2060}', "")], "{lang:?} {key}");
        }
        for (key, name, value) in &shown.marks {
            let value = value.replace('&', "&amp;");
            let place = html.split(&format!("data-mark=\"{key}\"")).next().map(|before| before.len());
            let at = place.filter(|at| *at < html.len()).unwrap_or_else(|| panic!("{lang:?}: no {key}"));
            let tag = html[..at].rfind('<').expect("a tag");
            let whole = html[tag..].split('>').next().expect("its end");
            assert!(whole.contains(&format!("{name}=\"{value}\"")), "{lang:?} {key}: {name}={value} in {whole}");
        }
        let places = html.matches("data-out=\"").count();
        // Of a scale that is not needed, the program says nothing.
        assert!(places >= shown.texts.0.len() && places < shown.texts.0.len() + 10, "{places}");
    }
}

#[test]
fn every_model_and_every_zone_can_be_chosen_once() {
    let tables = EcoLogits::get();
    for lang in Lang::ALL {
        let html = html(lang);
        let options: Vec<&str> =
            html.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let texts = tables.models.iter().map(|model| format!("{}/{}", model.provider, model.model));
        let clips = tables.videos.iter().map(|model| model.model.to_owned());
        for name in texts.chain(clips).chain(tables.zones.iter().map(|zone| zone.zone.to_owned())) {
            assert_eq!(options.iter().filter(|option| **option == name).count(), 1, "{lang:?} {name}");
        }
        let rows = html.matches("<th scope=\"row\"><a href=\"?v=1").count();
        assert_eq!(rows, tables.models.len() + tables.videos.len(), "{lang:?}");
        let guessed = tables.models.iter().filter(|model| model.guessed).count();
        let said = per_prompt::text::models::models_page(lang).guessed;
        // In the list, and in the table.
        assert_eq!(html.matches(&format!(" · {said}<")).count(), guessed, "{lang:?}");
        assert_eq!(html.matches(&format!("cap\">{said}<")).count(), guessed, "{lang:?}");
    }
}

#[test]
fn every_zone_has_a_name_of_its_own() {
    for lang in Lang::ALL {
        let names: BTreeSet<String> = EcoLogits::get().zones.iter().map(|zone| zone_name(lang, zone.zone)).collect();
        assert_eq!(names.len(), EcoLogits::get().zones.len(), "{lang:?}");
        for name in names {
            assert!(!(name.len() == 3 && name.bytes().all(|byte| byte.is_ascii_uppercase())), "{lang:?}: {name}");
        }
    }
}

#[test]
fn extensions_are_named_and_stand_beside_the_package() {
    let query =
        "model=openai/gpt-4o&provider=mistralai&input=10000&cached=8000&batch=4-256&bits=4-16&memory=141&chip=0.29-1.9";
    for lang in Lang::ALL {
        let [alone, with] = ["", query].map(|query| of(lang, query, "energy"));
        assert_eq!(alone, with, "the package's number stays");
        for lane in LANES {
            let key = format!("lane-{lane}");
            assert_eq!(of(lang, "", &key).is_empty(), lane != "package", "{lane}");
            assert!(
                !of(lang, query, &key).is_empty() && !of(lang, query, &format!("{key}-value")).is_empty(),
                "{lane}"
            );
        }
        // 5.4 to 6.7 times, as the calculation's own test has it.
        assert!(of(lang, query, "lane-batch-note").contains("5.4–6.7"), "{}", of(lang, query, "lane-batch-note"));
        assert!(of(lang, query, "energy-x").contains(of(lang, query, "lane-all-value").as_str()));
    }
    // One setting alone needs no row for all of them.
    assert!(of(Lang::En, "model=openai/gpt-4o&batch=16", "lane-all").is_empty());
}

#[test]
fn measurement_stands_beside_with_its_ratio() {
    let llama = "model=huggingface_hub/meta-llama/Meta-Llama-3.1-70B-Instruct";
    let said = of(Lang::En, llama, "measured-0-ratio");
    assert!(said.contains("2.1 times the middle setting"), "{said}");
    assert_eq!(of(Lang::En, llama, "not-measured"), "");
    for query in ["model=openai/gpt-4o", "active=70", "video=openai/sora-2-pro"] {
        assert!(!of(Lang::En, query, "not-measured").is_empty() && of(Lang::En, query, "measured-0").is_empty());
    }
    for model in &EcoLogits::get().models {
        assert!(comparisons(model).len() <= ROWS, "{}", model.model);
    }
}

/// Nobody asked for the data centres of a size of one's own.
#[test]
fn own_models_say_that_their_data_centres_are_the_default() {
    for (lang, said) in [(Lang::En, "by default"), (Lang::ZhHans, "默认")] {
        assert!(of(lang, "active=70", "place").contains(said), "{lang:?}");
        for query in ["active=70&provider=openai", "model=openai/gpt-4o", "video=openai/sora-2-pro"] {
            assert!(!of(lang, query, "place").contains(said), "{lang:?} {query}");
        }
    }
}

/// What is true of text models alone goes with their fields when a clip is asked.
#[test]
fn a_clip_is_not_told_of_text_models() {
    for lang in Lang::ALL {
        let (html, page) = (html(lang), per_prompt::text::models::models_page(lang));
        let class = |said: &str| {
            let at = html.find(said).unwrap_or_else(|| panic!("{lang:?}: {said}"));
            html[html[..at].rfind('<').expect("a tag")..at].to_owned()
        };
        for said in [page.beyond_hint, page.chip_note, page.measured_hint, page.measured_models] {
            assert!(class(said).contains("of-words"), "{lang:?}: {said}");
        }
        assert!(class(page.beyond_clip).contains("of-video"), "{lang:?}");
        for section in ["beyond", "measured"] {
            let tag = html.split(&format!("id=\"{section}\"")).nth(1).and_then(|rest| rest.split('>').next());
            assert!(tag.is_some_and(|tag| tag.contains("data-mark=\"kind\"")), "{lang:?} {section}");
        }
    }
}

/// Every bar lies on its scale, whatever is asked.
#[test]
fn bars_stay_on_their_scales() {
    let tables = EcoLogits::get();
    let percent = |value: &str| value.strip_suffix('%').and_then(footprint::decimal::parse).expect("a percentage");
    let check = |query: Query| {
        let shown = shown(&Words::of(Lang::En), &query, &|zone| zone.into());
        for (key, name, value) in shown.marks.iter().filter(|(_, name, _)| matches!(*name, "x" | "width" | "x1" | "x2"))
        {
            let value = percent(value);
            assert!((0.0..=100.0).contains(&value), "{key} {name} {value}");
            if *name == "width" {
                let start = percent(shown.attribute(key, "x").expect("a start"));
                assert!(value > 0.0 && start + value <= 100.2, "{key}: {start} + {value}");
            }
        }
    };
    for model in &tables.models {
        for (tokens, batch) in [("1", "1-1024"), ("400", "64"), ("1000000", "1")] {
            let mut query = Query { subject: Subject::Text(model), ..Query::default() };
            for (field, value) in [("tokens", tokens), ("batch", batch), ("bits", "1-32")] {
                query.apply(field, value).expect("allowed");
            }
            check(query);
        }
    }
    for model in &tables.videos {
        check(Query { subject: Subject::Video(model), ..Query::default() });
    }
}

/// The link to the calculator is one that it writes itself.
#[test]
fn the_way_to_the_calculator_is_its_own_link() {
    for (query, field) in
        [("model=openai/gpt-4o", "b.own=0.964"), ("video=openai/sora-2-pro", "custom=1"), ("active=70", "own=")]
    {
        let shown = shown_of(Lang::En, query);
        let address = shown.attribute("use", "href").expect("a link");
        let (scenario, problems) = footprint::link::parse(address);
        assert!(problems.is_empty() && address.contains(field), "{address}: {problems:?}");
        assert_eq!(format!("../?{}", footprint::link::write(&scenario)), address);
    }
}

/// Its place goes along, asked for or the provider's; where the calculator has none,
/// that is said.
#[test]
fn the_way_to_the_calculator_keeps_the_place() {
    let of = |query: &str| shown_of(Lang::En, query);
    for (query, place) in [
        ("model=openai/gpt-4o&zone=FRA", "&place=FR"),
        ("model=openai/gpt-4o", "&place=US"),
        ("model=openai/gpt-4o&provider=mistralai", "&place=SE"),
        ("active=70&zone=EEE", "&place=europe"),
        ("video=klingai/kling-v3&zone=NOR", "&place=NO"),
    ] {
        let shown = of(query);
        let address = shown.attribute("use", "href").expect("a link");
        assert!(address.contains(place) && shown.texts.get("use-world").is_empty(), "{query}: {address}");
        let (scenario, _) = footprint::link::parse(address);
        assert!(scenario.b.is_none_or(|b| b.place == scenario.a.place), "{address}");
    }
    assert!(!of("active=70&zone=WOR").attribute("use", "href").expect("a link").contains("place="));
    for zone in &EcoLogits::get().zones {
        let shown = of(&format!("model=openai/gpt-4o&zone={}", zone.zone));
        let is_known = shown.attribute("use", "href").is_some_and(|link| link.contains("place="));
        let says = !shown.texts.get("use-world").is_empty();
        assert!(zone.zone == "WOR" || is_known != says, "{}", zone.zone);
        // No carbon is published there.
        assert_eq!(says, zone.zone == "CAF", "{}", zone.zone);
    }
}

/// Bad input is named in the reader's language alone.
#[test]
fn problems_are_said_in_the_language_of_the_page() {
    let bad = "model=openai/none&zone=XX&provider=nobody&tokens=0&input=5&cached=9&batch=9-4&bits=99&memory=x&chip=0&width=1.5";
    for lang in Lang::ALL {
        let words = Words::of(lang);
        let (_, mut problems) = Query::parse(bad);
        problems.append(&mut Query::parse("active=9&total=8").1);
        let named: BTreeSet<&str> = problems.iter().map(|error| &*error.subject).collect();
        assert!(named.len() > 8, "{named:?}");
        for error in &problems {
            let said = problem(&words, error);
            assert!(
                lang == Lang::En
                    || !["to ", "low-high", "first", "at most", "name"].iter().any(|word| said.contains(word)),
                "{said}"
            );
            assert!(said.contains(&error.given), "{said}");
        }
        let ranged = problems.iter().find(|error| error.subject == "bits").map(|error| problem(&words, error));
        assert!(ranged.as_ref().is_some_and(|said| said.contains("1–32") && said.contains("4-16")), "{ranged:?}");
    }
    assert_eq!(FIELDS.len() + 4, Words::of(Lang::En).models.fields.len());
}

/// All units of all quantities, and one number where there is no range.
#[test]
fn amounts_are_short_and_in_a_unit_that_fits() {
    for (quantity, low, high, said) in [
        (Quantity::Energy, 0.25, 0.25, "0.25 Wh"),
        (Quantity::Energy, 0.2501, 0.2504, "0.25 Wh"),
        (Quantity::Energy, 0.2512, 0.2549, "0.251–0.255 Wh"),
        (Quantity::Energy, 0.0005, 0.002, "0.50–2.0 mWh"),
        (Quantity::Energy, 12.0, 1500.0, "0.012–1.5 kWh"),
        (Quantity::Carbon, 0.04, 0.056, "0.040–0.056 g CO₂e"),
        (Quantity::Water, 0.004, 0.0041, "4.0–4.1 µL"),
        (Quantity::Metals, 1.8e-6, 1.9e-6, "1.8–1.9 µg Sb eq"),
        (Quantity::Metals, 1.8e-9, 1.8e-9, "1.8 ng Sb eq"),
        (Quantity::Primary, 6606.0, 9900.0, "6.6–9.9 kJ"),
    ] {
        assert_eq!(quantity.range(low, high).replace('\u{a0}', " "), said);
    }
}

/// What the prose repeats of the calculation.
#[test]
fn the_prose_has_the_figures_of_the_calculation() {
    let share = |tokens: f64| input_share(tokens);
    let [low, high] = [share(10_000.0).low, share(10_000.0).high].map(|share| significant(share, 2));
    let long = significant(share(1e6).high, 2);
    let model = EcoLogits::get().model("openai", "gpt-4o").expect("a model");
    assert_eq!((model.active.low, model.active.high, model.total.low), (44.0, 132.0, 440.0));
    for lang in Lang::ALL {
        let html = html(lang);
        for figure in [&low, &high, &long, "3.1", "40", "12", "28"] {
            assert!(html.contains(figure), "{lang:?}: {figure}");
        }
        let page = per_prompt::text::models::models_page(lang);
        assert!(page.limits[3].contains(&*low) && page.limits[3].contains(&*high) && page.limits[3].contains(&*long));
        assert!(page.guess[0].contains("44"));
        // A B200 by an H100, as the calculation's own test works it out.
        let ends = [B200.low, B200.high].map(|end| significant(end, 2));
        for figure in ["26", "33", &*ends[0], &*ends[1], "0.78", "0.14", "2.2", "0.64"] {
            assert!(page.chip_note.contains(figure), "{lang:?}: {figure}");
        }
        assert!(html.contains(&format!("data-set=\"chip={}-{}\"", ends[0], ends[1])));
        assert!(page.presets[2].contains(&format!("{}–{}", ends[0], ends[1])));
    }
}
