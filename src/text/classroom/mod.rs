//! Words of the classroom: questions, lesson plans, names of presets. Figures stand
//! in them as blanks, which the layer of views fills, and no digit is typed.

mod en;
mod lessons_en;
mod lessons_zh_hans;
mod pages;
mod pages_en;
mod pages_zh_hans;
mod table;
mod zh_hans;

pub use pages::ClassPages;
pub use table::{ClassroomText, LessonText, QuestionText};

use super::Lang;

/// The texts in a language, in the order of `questions.csv`, `presets.csv` and
/// `lessons.csv`.
///
/// ```
/// use per_prompt::text::{Lang, classroom::classroom};
/// let first = &classroom(Lang::En).questions[0];
/// assert!(first.asked.contains("{phone-charge|middle}"));
/// assert_eq!(footprint::data::questions()[0].id, first.id);
/// ```
pub const fn classroom(lang: Lang) -> &'static ClassroomText {
    match lang {
        Lang::En => &en::TEXT,
        Lang::ZhHans => &zh_hans::TEXT,
    }
}

/// The words of the pages around them.
///
/// ```
/// use per_prompt::text::{Lang, classroom::class_pages};
/// assert_eq!(class_pages(Lang::En).guess_title, "Guess first");
/// ```
pub const fn class_pages(lang: Lang) -> &'static ClassPages {
    match lang {
        Lang::En => &pages_en::PAGES,
        Lang::ZhHans => &pages_zh_hans::PAGES,
    }
}
