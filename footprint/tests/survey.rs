//! The report's figures and what may be said of them.

use footprint::data::{self, Group, PlaceId, When};
use footprint::quantity::{KilowattHours, Kilowatts};
use footprint::survey::{
    Input, Share, Verdict, View, Z_90, Z_95, after, cooled, doubling_time, energy_of_a_year, findings, gap, newcombe,
    saved, yearly_factor,
};
use proptest::prelude::*;

fn value(id: &str) -> f64 {
    data::report_row(id).unwrap_or_else(|| panic!("{id}")).value
}

#[test]
fn the_shipped_table_parses_whole() {
    let text = include_str!("../data/report.csv");
    let rows = data::parse_report(text).expect("every row is sound");
    assert_eq!(rows.len(), text.lines().count() - 1);
    assert_eq!(rows.len(), data::report().len());
}

/// The report's best-known numbers, typed here a second time from its text.
#[test]
fn figures_are_those_of_the_report() {
    for (id, published) in [
        ("ai-importance.now", 47.0),
        ("ai-importance.12m", 91.0),
        ("sustainable-ai.12m", 69.0),
        ("energy-efficiency.now", 44.0),
        ("energy-efficiency.12m", 78.0),
        ("criteria.life-cycle", 37.0),
        ("criteria.hardware", 36.0),
        ("criteria.monitoring", 34.0),
        ("criteria.cost", 10.0),
        ("company-policy.all", 64.0),
        ("company-policy.europe", 68.0),
        ("edge-computing.supplier", 42.0),
        ("edge-computing.adopter", 33.0),
        ("supplier-challenge.power", 38.0),
        ("obstacle.north-america", 54.0),
        ("obstacle.europe", 48.0),
        ("obstacle.asia-pacific", 41.0),
        ("government-policy.asia-pacific", 68.0),
        ("priority-guides.supplier", 21.0),
        ("priority-guides.adopter", 32.0),
        ("supplier-goals.12m", 96.0),
        ("context.query-energy", 2.9),
        ("context.search-energy", 0.3),
    ] {
        assert!((value(id) - published).abs() < 1e-9, "{id}");
    }
}

#[test]
fn who_answered_adds_up() {
    let sum = |part: &str| -> f64 {
        let prefix = format!("profile.{part}");
        let rows = data::report().iter().filter(|row| row.id.starts_with(&prefix) && !row.id.ends_with("-opening"));
        rows.map(|row| row.value).sum()
    };
    assert_eq!(sum("role-"), value("profile.respondents"));
    for part in ["title-", "department-", "region-"] {
        assert!((sum(part) - 100.0).abs() < 0.2, "{part}: {}", sum(part));
    }
    // Bases of regions are their shares of the 608, rounded.
    for (region, base) in [("asia-pacific", 247), ("north-america", 179), ("europe", 173)] {
        let share = value(&format!("profile.region-{region}"));
        assert_eq!((share * 6.08).round() as u32, base, "{region}");
        for row in data::report().iter().filter(|row| row.group.id() == region && row.finding() != "profile") {
            assert_eq!(row.base_n, Some(base), "{}", row.id);
        }
    }
}

/// The report gives two regions one value in its opening and another in its
/// appendix: both are kept, and each says so.
#[test]
fn figures_that_disagree_are_both_kept() {
    for (id, printed, other) in [
        ("profile.region-middle-east", 0.7, "0.8"),
        ("profile.region-middle-east-opening", 0.8, "0.7"),
        ("profile.region-latin-america", 0.8, "0.7"),
        ("profile.region-latin-america-opening", 0.7, "0.8"),
    ] {
        let row = data::report_row(id).expect("a row");
        assert!((row.value - printed).abs() < 1e-9 && row.base_note.contains(other), "{id}");
    }
}

/// What the report does not publish has no row, so it can never be drawn as zero.
#[test]
fn obstacles_of_other_regions_are_not_filled_in() {
    let regions = [Group::AsiaPacific, Group::Europe, Group::NorthAmerica];
    for finding in findings().iter().filter(|f| ["obstacle", "government-role"].contains(&f.cells[0].finding())) {
        let published = regions.iter().filter(|region| finding.share(**region).is_some()).count();
        assert_eq!(published, 1, "{}", finding.cells[0].answer);
        assert!(finding.gaps().is_empty(), "one share has nothing to be compared with");
    }
}

#[test]
fn every_text_of_the_table_has_its_chinese() {
    let words = data::report_words(include_str!("../data/report_words.zh-hans.csv")).expect("two cells each");
    for row in data::report() {
        for text in [row.question, row.answer, row.base_note, row.section] {
            assert!(text.is_empty() || words.iter().any(|(english, _)| *english == text), "{}: {text}", row.id);
        }
    }
    for (english, _) in &words {
        let used = |row: &data::ReportRow<'_>| [row.question, row.answer, row.base_note, row.section].contains(english);
        assert!(data::report().iter().any(used), "nothing uses {english}");
    }
}

#[test]
fn verdicts_of_the_published_gaps() {
    let all = findings();
    let verdict = |finding: &str, a: &str, b: &str| {
        let gaps = all.iter().filter(|f| f.cells[0].finding() == finding).flat_map(footprint::survey::Finding::gaps);
        gaps.into_iter().find(|(more, less, _)| more.group.id() == a && less.group.id() == b).map(|gap| gap.2.verdict)
    };
    let policy = |a, b| verdict("government-policy", a, b);
    assert_eq!(policy("asia-pacific", "europe"), Some(Verdict::LikelyReal));
    assert_eq!(policy("asia-pacific", "north-america"), Some(Verdict::OnTheEdge));
    assert_eq!(policy("north-america", "europe"), Some(Verdict::CouldBeChance));
    assert_eq!(verdict("edge-computing", "supplier", "adopter"), Some(Verdict::OnTheEdge));
    assert_eq!(verdict("priority-guides", "adopter", "supplier"), Some(Verdict::LikelyReal));
    assert_eq!(verdict("priority-metrics", "adopter", "supplier"), Some(Verdict::LikelyReal));
}

/// Everyone holds Europe, and the same people answered for now and for later:
/// neither pair is two samples.
#[test]
fn nothing_is_tested_against_a_part_of_itself() {
    for finding in findings() {
        for (more, less, _) in finding.gaps() {
            assert!(more.group.is_apart_from(less.group) && more.when == less.when, "{}", more.id);
        }
        if finding.cells.iter().any(|cell| cell.when == When::Now) && finding.change().is_some() {
            assert!(finding.gaps().is_empty(), "{}", finding.cells[0].id);
        }
    }
    assert!(!Group::All.is_apart_from(Group::Europe) && !Group::Europe.is_apart_from(Group::Supplier));
    assert!(Group::Supplier.is_apart_from(Group::Adopter) && !Group::Europe.is_apart_from(Group::Europe));
}

#[test]
fn groups_of_a_few_people_have_no_share_to_draw() {
    let few = data::ReportRow { base_n: Some(5), ..data::report_row("obstacle.europe").expect("a row").clone() };
    assert_eq!(few.share(), None);
}

#[test]
fn what_ifs_start_where_the_report_does() {
    let saving = saved(Kilowatts::new(value("context.rack-power")), value("context.rack-gain") / 100.0);
    assert_eq!(saving, Kilowatts::new(value("context.rack-saving")));
    assert_eq!(energy_of_a_year(saving), KilowattHours::new(43_800.0));
    // The report's growth of the market and its two ends agree: more than 40 % a year.
    let growth = yearly_factor(value("context.market-2032") / value("context.market-2022"), 10.0);
    assert!(growth > 1.0 + value("context.market-growth") / 100.0 && growth < 1.42);
    // Doubling every four years is faster than the IEA's path from 415 to 945 TWh.
    let report = yearly_factor(2.0, value("context.energy-doubling"));
    assert!(after(415.0, report, 6.0) > 1170.0 && after(415.0, report, 6.0) < 1180.0);
    let iea = yearly_factor(945.0 / 415.0, 6.0);
    assert!(doubling_time(iea).is_some_and(|years| (years - 5.05).abs() < 0.01));
    assert_eq!(doubling_time(1.0), None);
}

/// 300 times less water on site is far from 300 times less in all: power
/// plants use most of it.
#[test]
fn cooling_saves_only_what_is_used_on_site() {
    let place = PlaceId::find("world").expect("the world");
    let water = cooled(place, value("context.liquid-cooling")).expect("published");
    assert!(water.onsite_after.median.value() * 299.0 < water.onsite.median.value());
    assert!(water.after.median >= water.plants.median);
    assert!((1.0..3.0).contains(&water.times[1]) && water.times[0] < water.times[1] && water.times[1] < water.times[2]);
    let same = cooled(place, 1.0).expect("published");
    assert_eq!(same.before, same.after);
}

#[test]
fn what_ifs_open_with_the_figures_of_the_report() {
    let view = View::default();
    for (input, row) in [
        (Input::RackPower, "context.rack-power"),
        (Input::RackGain, "context.rack-gain"),
        (Input::Cooling, "context.liquid-cooling"),
        (Input::EfficiencyGain, "context.efficiency-gain"),
        (Input::EfficiencyYears, "context.efficiency-years"),
        (Input::Doubling, "context.energy-doubling"),
        (Input::MarketGrowth, "context.market-growth"),
    ] {
        assert_eq!(view.number(input), value(row), "{row}");
    }
}

#[test]
fn every_finding_is_shown_until_something_is_chosen() {
    let all = View::default().findings();
    assert_eq!(all.len(), findings().len());
    assert_eq!(all.iter().map(|shown| shown.cells.len()).sum::<usize>(), 31);
    let power = all.iter().find(|shown| shown.cells[0].id == "obstacle.europe").expect("shown");
    assert!(power.unpublished.contains(&Group::AsiaPacific) && power.unpublished.contains(&Group::Supplier));
}

#[test]
fn a_choice_shows_what_it_says_and_no_more() {
    let (view, problems) = View::parse("?groups=europe&when=12m");
    assert!(problems.is_empty());
    let shown = view.findings();
    assert_eq!(shown.iter().map(|s| s.cells[0].id).collect::<Vec<_>>(), ["company-policy.europe"]);
    let (none, _) = View::parse("?groups=");
    assert!(none.findings().is_empty());
}

#[test]
fn orders_put_the_largest_first_but_rank_no_different_answers() {
    let (view, _) = View::parse("?sort=gap");
    assert_eq!(view.findings()[0].cells[0].id, "ai-importance.now");
    let (view, _) = View::parse("?sort=size");
    let shown = view.findings();
    assert_eq!(shown[0].cells.last().expect("a cell").id, "supplier-goals.12m");
    let obstacles: Vec<&str> = shown.iter().map(|s| s.cells[0].id).filter(|id| id.starts_with("obstacle.")).collect();
    assert_eq!(obstacles, ["obstacle.asia-pacific", "obstacle.europe", "obstacle.north-america"]);
}

#[test]
fn a_bad_field_is_named_and_the_others_stand() {
    let (view, problems) = View::parse("?v=1&groups=mars&when=later&sort=size&place=FR&rack=x&tokens=2000&what=1");
    let subjects: Vec<&str> = problems.iter().map(|problem| &*problem.subject).collect();
    assert_eq!(subjects, ["groups", "when", "place", "rack", "what"]);
    assert_eq!(view.write(), "v=1&sort=size&tokens=2000");
}

proptest! {
    #[test]
    fn any_query_yields_a_view_that_its_link_restores(query in "[a-z0-9.=&%-]{0,80}") {
        let (view, _) = View::parse(&query);
        prop_assert_eq!(View::parse(&view.write()).0, view);
    }

    #[test]
    fn a_view_survives_its_link(mask in 0_u8..64, times in 0_usize..3, order in 0_usize..3, at in 0_usize..10, part in 0.0..=1.0_f64) {
        let chosen = |bit: usize| mask >> bit & 1 == 1;
        let groups = footprint::survey::CHOICES.into_iter().enumerate().filter(|(bit, _)| chosen(*bit)).map(|(_, group)| group);
        let (times, order) = (footprint::survey::Times::ALL[times], footprint::survey::Order::ALL[order]);
        let mut view = View { groups: groups.collect(), times, order, ..View::default() };
        let [least, _, most] = Input::ALL[at].limits();
        view.numbers[at] = ((least + (most - least) * part) * 1000.0).round() / 1000.0;
        let (again, problems) = View::parse(&view.write());
        prop_assert!(problems.is_empty());
        prop_assert_eq!(again, view);
    }

    #[test]
    fn wilson_holds_the_share_and_stays_a_share(percent in 0.0..=100.0_f64, base in 1_u32..100_000) {
        let share = Share::of_percent(percent, base);
        let (wide, narrow) = (share.wilson(Z_95), share.wilson(Z_90));
        prop_assert!(wide.low >= 0.0 && wide.high <= 1.0);
        prop_assert!(wide.low <= share.share + 1e-12 && share.share <= wide.high + 1e-12);
        prop_assert!(wide.low <= narrow.low && narrow.high <= wide.high);
    }

    #[test]
    fn a_gap_seen_from_the_other_side_is_the_same(a in 0.0..=100.0_f64, b in 0.0..=100.0_f64, n in 30_u32..5000, m in 30_u32..5000) {
        let (a, b) = (Share::of_percent(a, n), Share::of_percent(b, m));
        let (there, back) = (gap(a, b), gap(b, a));
        prop_assert_eq!(there.verdict, back.verdict);
        prop_assert!((there.interval.low + back.interval.high).abs() < 1e-12);
        let interval = newcombe(a, b, Z_95);
        prop_assert!(interval.low >= -1.0 - 1e-12 && interval.high <= 1.0 + 1e-12);
    }
}
