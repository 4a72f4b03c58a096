//! Words of the page of methods. But for the worked example, which follows the
//! reader's numbers, it is rendered natively alone.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

pub use table::ExampleText;
#[cfg(not(target_arch = "wasm32"))]
pub use table::MethodText;

use super::Lang;

/// The texts in a language.
#[cfg(not(target_arch = "wasm32"))]
pub const fn method(lang: Lang) -> &'static MethodText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::METHOD,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::METHOD,
        #[cfg(not(feature = "en"))]
        Lang::En => method(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => method(Lang::En),
    }
}

/// The texts of the worked example, which the program needs too.
pub const fn example(lang: Lang) -> &'static ExampleText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::EXAMPLE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::EXAMPLE,
        #[cfg(not(feature = "en"))]
        Lang::En => example(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => example(Lang::En),
    }
}
