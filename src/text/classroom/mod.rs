//! Words of the classroom: questions, lesson plans, names of presets. Figures stand
//! in them as blanks, which the layer of views fills, and no digit is typed.

#[cfg(not(target_arch = "wasm32"))]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod lessons_en;
#[cfg(not(target_arch = "wasm32"))]
mod lessons_zh_hans;
#[cfg(not(target_arch = "wasm32"))]
mod pages;
#[cfg(not(target_arch = "wasm32"))]
mod pages_en;
#[cfg(not(target_arch = "wasm32"))]
mod pages_zh_hans;
#[cfg(not(target_arch = "wasm32"))]
mod table;
mod words;
#[cfg(feature = "en")]
mod words_en;
#[cfg(feature = "zh-hans")]
mod words_zh_hans;
#[cfg(not(target_arch = "wasm32"))]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use pages::ClassPages;
#[cfg(not(target_arch = "wasm32"))]
pub use table::{ClassroomText, LessonText, QuestionText};
pub use words::ClassWords;

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
#[cfg(not(target_arch = "wasm32"))]
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
#[cfg(not(target_arch = "wasm32"))]
pub const fn class_pages(lang: Lang) -> &'static ClassPages {
    match lang {
        Lang::En => &pages_en::PAGES,
        Lang::ZhHans => &pages_zh_hans::PAGES,
    }
}

/// What the program says.
///
/// ```
/// use per_prompt::text::{Lang, classroom::class_words};
/// assert_eq!(class_words(Lang::En).next, "Next question");
/// ```
pub const fn class_words(lang: Lang) -> &'static ClassWords {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &words_en::WORDS,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &words_zh_hans::WORDS,
        #[cfg(not(feature = "en"))]
        Lang::En => class_words(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => class_words(Lang::En),
    }
}
