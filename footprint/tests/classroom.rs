//! Questions and lesson plans: every answer computed, every scale fair.

use std::collections::BTreeSet;

use footprint::classroom::{Answer, Answers, link_of};
use footprint::data::{self, Asked, Level, Question};
use footprint::link;

const QUESTIONS: &str = include_str!("../data/questions.csv");
const LESSONS: &str = include_str!("../data/lessons.csv");

/// Questions on the ruler, with their ends.
fn on_the_ruler() -> impl Iterator<Item = (&'static Question<'static>, [f64; 2])> {
    data::questions().iter().filter_map(|question| match question.asked {
        Asked::Ladder { decades, .. } => Some((question, decades.map(f64::from))),
        Asked::Share { .. } => None,
    })
}

#[test]
fn tables_parse_and_each_level_has_enough() {
    let questions = data::parse_questions(QUESTIONS).expect("parses");
    for level in Level::ALL {
        assert!(questions.iter().filter(|question| question.level == level).count() >= 5, "{level:?}");
    }
    assert!(questions.len() >= 15 && questions.iter().map(|question| question.level).is_sorted());
    assert_eq!(data::parse_lessons(LESSONS).expect("parses").len(), 3);
    assert_eq!(data::parse_presets(include_str!("../data/presets.csv")).expect("parses").len(), 6);
}

/// Texts name anything by its id alone.
#[test]
fn no_id_means_two_things() {
    let ids: Vec<&str> = data::questions()
        .iter()
        .map(|question| question.id)
        .chain(data::presets().iter().map(|preset| preset.id))
        .chain(data::figures().iter().chain(data::equivalents()).map(|figure| figure.id))
        .chain(data::report().iter().map(|row| row.id))
        .collect();
    let unique: BTreeSet<&str> = ids.iter().copied().collect();
    assert_eq!(unique.len(), ids.len());
}

/// As links that pages print must be: of today's data, canonical, in one cell.
#[test]
fn links_are_those_that_the_calculator_writes() {
    let questions = data::questions().iter().map(|question| question.id);
    let mut seen = 0;
    for id in questions.chain(data::presets().iter().map(|preset| preset.id)) {
        let Some(query) = link_of(id) else { continue };
        let (scenario, problems) = link::parse(query);
        assert!(problems.is_empty(), "{id}: {problems:?}");
        assert_eq!(link::write(&scenario), query, "{id}");
        assert!(query.starts_with(&link::opening()) && !query.contains([',', '"']), "{id}");
        seen += 1;
    }
    assert_eq!(seen, on_the_ruler().count() + data::presets().len());
}

#[test]
fn answers_lie_well_inside_the_ruler() {
    let mut answers = Answers::new();
    let mut places = Vec::new();
    for (question, [from, to]) in on_the_ruler() {
        let Asked::Ladder { metric, link, .. } = question.asked else { continue };
        assert_eq!(link::parse(link).0.metric.id(), metric, "{}", question.id);
        let answer = answers.of(question.id).unwrap_or_else(|| panic!("{}: not published", question.id));
        let logs = |answer: Answer| answer.ends.map(libm::log10);
        let [low, middle, high] = logs(answer);
        assert!(from < low && low < middle && middle < high && high < to, "{}: {answer:?}", question.id);
        assert!(to - from >= 6.0 && middle - from >= 1.0 && to - middle >= 1.0, "{}: {answer:?}", question.id);
        // What it is shown beside has to find its place too.
        let beside = answers.second(question.id).into_iter().chain(answers.of(question.beside));
        for other in beside.collect::<Vec<_>>() {
            let [low, _, high] = logs(other);
            assert!(from < low && high < to && other.counts == answer.counts, "{}: {other:?}", question.id);
        }
        places.push((middle - from) / (to - from));
    }
    // Nobody gets far by always pointing at the middle.
    let off = places.iter().filter(|place| (**place - 0.5).abs() > 0.1).count();
    assert!(places.iter().any(|place| *place < 0.35) && places.iter().any(|place| *place > 0.65), "{places:?}");
    assert!(2 * off >= places.len(), "{places:?}");
}

#[test]
fn shares_are_rows_that_bear_an_interval() {
    let mut answers = Answers::new();
    let mut seen = 0;
    for question in data::questions() {
        let Asked::Share { row } = question.asked else { continue };
        let share = data::report_row(row).unwrap_or_else(|| panic!("{row}"));
        assert!(share.share().is_some(), "{row}");
        let answer = answers.of(question.id).expect(row);
        assert_eq!(answer.ends[1], share.value);
        assert!(0.0 < answer.ends[0] && answer.ends[0] < share.value && share.value < answer.ends[2]);
        seen += 1;
    }
    assert!(seen >= 3);
}

#[test]
fn what_is_compared_with_exists_and_the_third_level_varies_something() {
    let mut answers = Answers::new();
    for question in data::questions() {
        let is_alone = question.beside.is_empty();
        let other = if is_alone { None } else { answers.of(question.beside) };
        assert!(is_alone || other.is_some(), "{}: {}", question.id, question.beside);
        let varies = other.is_some() || answers.second(question.id).is_some();
        assert!(question.level != Level::Depends || varies, "{}", question.id);
    }
}

#[test]
fn lessons_use_what_there_is() {
    let levels = |ids: &[&str]| -> Vec<Level> {
        let level = |id: &&str| data::questions().iter().find(|question| question.id == *id).expect(id).level;
        ids.iter().map(level).collect()
    };
    let lessons = data::lessons();
    for lesson in lessons {
        assert_eq!(lesson.steps.iter().sum::<u32>(), lesson.minutes, "{}", lesson.id);
        for preset in &lesson.presets {
            assert!(data::presets().iter().any(|known| known.id == *preset), "{preset}");
        }
        assert!(levels(&lesson.questions).is_sorted(), "{}: the easier first", lesson.id);
    }
    assert_eq!(
        lessons.iter().map(|lesson| lesson.ages).collect::<Vec<_>>(),
        [(10, Some(13)), (14, Some(16)), (17, None)]
    );
    assert!(levels(&lessons[0].questions).iter().all(|level| *level == Level::Against));
    // Every preset is used by a lesson.
    let used: BTreeSet<&str> = lessons.iter().flat_map(|lesson| lesson.presets.iter().copied()).collect();
    assert_eq!(used.len(), data::presets().len());
}

#[test]
fn what_is_not_a_question_does_not_parse() {
    let header = QUESTIONS.lines().next().expect("header");
    for (row, column) in [
        ("x,4,ladder,energy,v=1,,,-2,4", "level"),
        ("x,2,bar,energy,v=1,,,-2,4", "kind"),
        ("x,2,ladder,heat,v=1,,,-2,4", "metric"),
        ("x,2,ladder,energy,,,,-2,4", "link"),
        ("x,2,ladder,energy,v=1,criteria.cost,,-2,4", "row"),
        ("x,2,ladder,energy,v=1,,,4,-2", "to"),
        ("x,2,ladder,energy,v=1,,,0.5,4", "from"),
        ("x,1,ladder,energy,v=1,,,-2,4", "beside"),
        ("x,2,share,,,,,,", "row"),
        ("x,2,share,,v=1,criteria.cost,,,", "link"),
        (",2,share,,,criteria.cost,,,", "id"),
    ] {
        let text = format!("{header}\n{row}\n");
        let error = data::parse_questions(&text).expect_err(row);
        assert_eq!(error.subject, format!("questions.csv:2 {column}"), "{row}");
    }
    let twice = format!("{header}\nx,2,share,,,a,,,\nx,2,share,,,b,,,\n");
    assert_eq!(data::parse_questions(&twice).expect_err("refused").subject, "questions.csv:3 id");
}

#[test]
fn what_is_not_a_lesson_does_not_parse() {
    let header = LESSONS.lines().next().expect("header");
    for (row, column) in [
        ("x,20,10,13,10 11,a,b", "steps"),
        ("x,20,10,13,10 ten,a,b", "steps"),
        ("x,20,13,10,20,a,b", "to_age"),
        ("x,soon,10,13,20,a,b", "minutes"),
        ("x,20,10,13,20,,b", "questions"),
        ("x,20,10,13,20,a,", "presets"),
    ] {
        let text = format!("{header}\n{row}\n");
        assert_eq!(data::parse_lessons(&text).expect_err(row).subject, format!("lessons.csv:2 {column}"), "{row}");
    }
}
