//! Words about use without a network: the part of a page where a language is kept, the page
//! for what is not kept, and what a copy on a disk says; rendered natively alone.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

pub use table::OfflineText;

use super::Lang;

/// The texts in a language.
///
/// ```
/// use per_prompt::text::{Lang, offline::offline};
/// assert_eq!(offline(Lang::ZhHans).title, "没有网络也能用");
/// ```
pub const fn offline(lang: Lang) -> &'static OfflineText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::OFFLINE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::OFFLINE,
        #[cfg(not(feature = "en"))]
        Lang::En => offline(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => offline(Lang::En),
    }
}
