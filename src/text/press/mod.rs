//! Words of the page for the press; rendered natively alone.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

pub use table::PressText;

use super::Lang;

/// The texts in a language.
///
/// ```
/// use per_prompt::text::{Lang, press::press};
/// assert_eq!(press(Lang::ZhHans).title, "媒体页");
/// ```
pub const fn press(lang: Lang) -> &'static PressText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PRESS,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PRESS,
        #[cfg(not(feature = "en"))]
        Lang::En => press(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => press(Lang::En),
    }
}
