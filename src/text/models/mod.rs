//! Words of the bottom-up page. What stands in the page alone is rendered natively.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use table::ModelsPage;
pub use table::ModelsText;

use super::Lang;

/// The texts that the program needs too, in a language.
///
/// ```
/// use per_prompt::text::{Lang, models::models};
/// assert!(models(Lang::En).title_text.contains("{0}"));
/// ```
pub const fn models(lang: Lang) -> &'static ModelsText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => models(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => models(Lang::En),
    }
}

/// Those of the page alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn models_page(lang: Lang) -> &'static ModelsPage {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PAGE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PAGE,
        #[cfg(not(feature = "en"))]
        Lang::En => models_page(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => models_page(Lang::En),
    }
}
