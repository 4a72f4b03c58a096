//! Words of the survey's page. The report retold and what stands in the page
//! alone are rendered natively.

#[cfg(feature = "en")]
mod en;
#[cfg(not(target_arch = "wasm32"))]
mod stories;
#[cfg(not(target_arch = "wasm32"))]
mod stories_en;
#[cfg(not(target_arch = "wasm32"))]
mod stories_zh_hans;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use stories::Stories;
#[cfg(not(target_arch = "wasm32"))]
pub use table::SurveyPage;
pub use table::{SurveyText, Told};

use super::Lang;

/// The survey's texts in a language.
pub const fn survey(lang: Lang) -> &'static SurveyText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => survey(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => survey(Lang::En),
    }
}

/// Those of the page alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn survey_page(lang: Lang) -> &'static SurveyPage {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PAGE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PAGE,
        #[cfg(not(feature = "en"))]
        Lang::En => survey_page(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => survey_page(Lang::En),
    }
}

/// The report in a language.
///
/// ```
/// use per_prompt::text::{Lang, survey::stories};
/// // Figures stand in texts by the ids of their rows.
/// assert!(stories(Lang::En).findings[0].1.contains("{sustainable-ai.12m}"));
/// ```
#[cfg(not(target_arch = "wasm32"))]
pub const fn stories(lang: Lang) -> &'static Stories {
    match lang {
        Lang::En => &stories_en::STORIES,
        Lang::ZhHans => &stories_zh_hans::STORIES,
    }
}
