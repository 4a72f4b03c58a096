//! Rounds: the questions that are asked in one go.

use std::sync::OnceLock;

use super::Ruler;
use crate::data::{Level, Question, lessons, questions};

/// Questions of a level or of a lesson, in their order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// `level-1` to `level-3`, or the lesson's id.
    pub id: String,
    /// Its questions.
    pub questions: Vec<&'static Question<'static>>,
}

impl Round {
    /// The rulers of its questions.
    pub fn rulers(&self) -> Vec<Ruler> {
        self.questions.iter().map(|question| Ruler::of(&question.asked)).collect()
    }
}

/// All rounds: the levels, then the lessons. Codes count them, so a new one goes to
/// the end.
///
/// ```
/// let rounds = footprint::classroom::rounds();
/// let ids: Vec<&str> = rounds.iter().map(|round| &*round.id).collect();
/// assert_eq!(ids, ["level-1", "level-2", "level-3", "first-guess", "two-figures", "what-depends"]);
/// assert_eq!(rounds[3].questions.len(), 3);
/// ```
pub fn rounds() -> &'static [Round] {
    static ROUNDS: OnceLock<Vec<Round>> = OnceLock::new();
    ROUNDS.get_or_init(all)
}

fn all() -> Vec<Round> {
    let level = |level: Level| Round {
        id: ["level-", level.id()].concat(),
        questions: questions().iter().filter(|question| question.level == level).collect(),
    };
    let named = |id: &&str| questions().iter().find(|question| question.id == *id);
    let lessons = lessons()
        .iter()
        .map(|lesson| Round { id: lesson.id.into(), questions: lesson.questions.iter().filter_map(named).collect() });
    Level::ALL.into_iter().map(level).chain(lessons).collect()
}
