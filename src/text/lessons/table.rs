//! The texts of lesson plans and worksheets.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts of the pages.
LessonWords {
    /// What each page is: plan, worksheet, worksheet with answers.
    sheets: [S; 3],
    descriptions: [S; 3],
    sheets_label: S,
    print_hint: S,
    minutes: S,
    ages: S,
    ages_from: S,
    aims: S,
    needed: S,
    timing: S,
    /// Minutes on the clock, step, what happens.
    timing_head: [S; 3],
    questions: S,
    questions_hint: S,
    guess_link: S,
    /// A question by its letter.
    question: S,
    answer: S,
    /// What a question is compared with, by its name.
    compared: S,
    why: S,
    discuss: S,
    working_link: S,
    survey_link: S,
    presets: S,
    presets_hint: S,
    /// The day of a preset without and with one activity more.
    without: S,
    with: S,
    task_link: S,
    calculator_link: S,
    prompts: S,
    key: S,
    key_hint: S,
    notes: S,
    addresses: S,
    /// Lines to fill in at the head of a sheet.
    pupil: [S; 3],
    before: S,
    after: S,
    how_to_mark: S,
    tasks: S,
    which_ruler: S,
    ruler: S,
    band: S,
    address: S,
    code: S,
}
}
