//! Words of the page from which others embed: what its program needs, and what stands
//! in the page alone.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use table::EmbedPage;
pub use table::EmbedText;

use super::Lang;

/// The texts that the program needs too, in a language.
///
/// ```
/// use per_prompt::text::{Lang, embed::embed};
/// assert!(embed(Lang::En).preview.contains("{0}"));
/// ```
pub const fn embed(lang: Lang) -> &'static EmbedText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => embed(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => embed(Lang::En),
    }
}

/// Those of the page alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn embed_page(lang: Lang) -> &'static EmbedPage {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PAGE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PAGE,
        #[cfg(not(feature = "en"))]
        Lang::En => embed_page(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => embed_page(Lang::En),
    }
}
