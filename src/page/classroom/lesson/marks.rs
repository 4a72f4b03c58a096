//! What a question's answer is made of: marks for its ruler, and the same in words.

use footprint::classroom::{Answer, Answers};
use footprint::data::{self, Asked, Question};
use footprint::link;
use footprint::model::{Activity, Scenario, Setup};

use super::Told;
use crate::names::Names;
use crate::text::fill;
use crate::view::survey::Words as SurveyWords;

/// What a mark stands for; each has a shape of its own, so that no colour is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// The answer: a bar and a thick line.
    Bar,
    /// What the second set-up gives.
    Diamond,
    /// What the question compares with.
    Circle,
}

/// A mark with its name.
#[derive(Clone, Debug)]
pub(super) struct Mark {
    pub(super) shape: Shape,
    pub(super) name: String,
    /// The middle with its range, if it has one.
    pub(super) amount: String,
    pub(super) ends: [f64; 3],
}

/// The answer of a question, what its second set-up gives, what it is compared with.
pub(super) fn marks(told: &Told<'_>, question: &Question<'_>) -> Vec<Mark> {
    let mut answers = Answers::new();
    let amount = |id: &str| told.say(&["{", id, "}"].concat());
    let mark =
        |shape, name: String, id: &str, answer: Answer| Mark { shape, name, amount: amount(id), ends: answer.ends };
    let names = match question.asked {
        Asked::Ladder { link, .. } => sides(told, link),
        Asked::Share { .. } => None,
    };
    let word = told.words.answer;
    let name = names
        .as_ref()
        .map_or_else(|| word.to_owned(), |[first, _]| [word, told.page.open, first, told.page.close].concat());
    let first = answers.of(question.id).map(|answer| mark(Shape::Bar, name, question.id, answer));
    let second = answers.second(question.id).zip(names);
    let second = second.map(|(answer, [_, name])| mark(Shape::Diamond, name, &[question.id, ":b"].concat(), answer));
    let beside = answers.of(question.beside).map(|answer| {
        let name = fill(told.words.compared, &[&beside_name(told, question.beside)]);
        mark(Shape::Circle, name, question.beside, answer)
    });
    [first, second, beside].into_iter().flatten().collect()
}

/// What differs between the two set-ups of a link: the first, the second.
pub(super) fn sides(told: &Told<'_>, link: &str) -> Option<[String; 2]> {
    let Scenario { a, b, .. } = link::parse(link).0;
    let (b, text) = (b?, told.page);
    if a.place != b.place {
        let names = Names::of(told.lang);
        return Some([a.place, b.place].map(|place| names.place(place.get().code).to_owned()));
    }
    if a.water != b.water {
        return Some([a.water, b.water].map(|scope| text.water_scope(scope).into()));
    }
    if a.counts == b.counts {
        return Some([a.evidence, b.evidence].map(|evidence| text.evidence(evidence).into()));
    }
    let more = |one: &Setup, other: &Setup| {
        let more = Activity::ALL.into_iter().filter(|activity| one.count(*activity) > other.count(*activity));
        more.map(|activity| text.activity(activity)).collect::<Vec<_>>().join(text.comma)
    };
    let [first, second] = [more(&a, &b), more(&b, &a)];
    // One activity more is named on both sides: without it, with it.
    Some(if first.is_empty() {
        [told.words.without, told.words.with].map(|words| fill(words, &[&second]))
    } else {
        [first, second]
    })
}

/// An everyday thing, an activity or a row of the report by its name.
fn beside_name(told: &Told<'_>, id: &str) -> String {
    let text = told.page;
    if let Some(at) = data::equivalents().iter().position(|thing| thing.id == id) {
        return text.equivalents[at].0.into();
    }
    if let Some(row) = data::report_row(id) {
        let words = SurveyWords::of(told.lang);
        return if row.group.is_region() { words.group(row.group).into() } else { words.when(row.when) };
    }
    Activity::by_id(id).map_or_else(String::new, |activity| text.activity(activity).into())
}
