//! Words of the page of claims.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use table::ClaimsPage;
pub use table::ClaimsText;

use super::Lang;

/// The texts that the program needs too.
pub const fn claims(lang: Lang) -> &'static ClaimsText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => claims(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => claims(Lang::En),
    }
}

/// Those of the page alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn claims_page(lang: Lang) -> &'static ClaimsPage {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PAGE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PAGE,
        #[cfg(not(feature = "en"))]
        Lang::En => claims_page(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => claims_page(Lang::En),
    }
}
