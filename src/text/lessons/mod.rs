//! Words of lesson plans and worksheets around the classroom's texts; rendered natively
//! alone.

mod en;
mod table;
mod zh_hans;

pub use table::LessonWords;

use super::Lang;

/// The texts in a language.
///
/// ```
/// use per_prompt::text::{Lang, lessons::lessons};
/// assert_eq!(lessons(Lang::En).sheets, ["Lesson plan", "Worksheet", "Worksheet with answers"]);
/// ```
pub const fn lessons(lang: Lang) -> &'static LessonWords {
    match lang {
        Lang::En => &en::WORDS,
        Lang::ZhHans => &zh_hans::WORDS,
    }
}
