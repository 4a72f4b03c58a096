//! Words of the survey's page: the report retold. Rendered natively alone.

mod stories;
mod stories_en;
mod stories_zh_hans;

pub use stories::{Stories, Told};

use super::Lang;

/// The report in a language.
///
/// ```
/// use per_prompt::text::{Lang, survey::stories};
/// // Figures stand in texts by the ids of their rows.
/// assert!(stories(Lang::En).findings[0].1.contains("{sustainable-ai.12m}"));
/// ```
pub const fn stories(lang: Lang) -> &'static Stories {
    match lang {
        Lang::En => &stories_en::STORIES,
        Lang::ZhHans => &stories_zh_hans::STORIES,
    }
}
