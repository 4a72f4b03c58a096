//! The texts of the classroom.

use super::super::table::{Flat, texts};

type S = &'static str;

/// A question, by its id in `questions.csv`.
#[derive(Debug)]
pub struct QuestionText {
    /// Its id.
    pub id: S,
    /// The question.
    pub asked: S,
    /// One sentence that explains the answer.
    pub why: S,
    /// What to talk about once it is known.
    pub discuss: S,
}

/// A lesson plan, by its id in `lessons.csv`.
#[derive(Debug)]
pub struct LessonText {
    /// Its id.
    pub id: S,
    /// Its title.
    pub title: S,
    /// What pupils can do afterwards.
    pub aims: &'static [S],
    /// What is needed.
    pub needed: &'static [S],
    /// A name and what happens, for each of the steps whose minutes are in the table.
    pub steps: &'static [(S, S)],
    /// What to ask about evidence and doubt.
    pub prompts: &'static [S],
    /// Tasks of the worksheet: before the first reveal, and after it.
    pub tasks: [&'static [S]; 2],
    /// Answers to all tasks, in their order.
    pub answers: &'static [S],
    /// For the teacher: what is not certain, and what to avoid.
    pub notes: &'static [S],
}

impl LessonText {
    /// Its parts, each a list.
    pub fn parts(&self) -> Vec<Vec<S>> {
        let steps = self.steps.iter().flat_map(|(name, what)| [*name, *what]).collect();
        let lists = [self.aims, self.needed, self.prompts, self.tasks[0], self.tasks[1], self.answers, self.notes];
        [vec![vec![self.title], steps], lists.map(<[S]>::to_vec).to_vec()].concat()
    }
}

impl Flat for QuestionText {
    fn flat(&self) -> Vec<S> {
        vec![self.asked, self.why, self.discuss]
    }
}

impl Flat for LessonText {
    fn flat(&self) -> Vec<S> {
        self.parts().concat()
    }
}

texts! {
/// Everything the classroom asks and plans.
ClassroomText {
    /// By [`footprint::data::Level::ALL`]: name, and what it asks.
    levels: [(S, S); 3],
    /// By [`footprint::data::questions`].
    questions: [QuestionText; 19],
    /// By [`footprint::data::presets`]: name, and what it sets.
    presets: [(S, S); 6],
    /// By [`footprint::data::lessons`].
    lessons: [LessonText; 3],
}
}
