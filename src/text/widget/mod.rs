//! Words of the widgets that other sites embed.

#[cfg(feature = "en")]
mod en;
mod table;
#[cfg(feature = "zh-hans")]
mod zh_hans;

#[cfg(not(target_arch = "wasm32"))]
pub use table::WidgetPage;
pub use table::{SOURCES, WidgetText};

use super::Lang;

/// The texts in a language.
pub const fn widget(lang: Lang) -> &'static WidgetText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => widget(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => widget(Lang::En),
    }
}

/// Those of the pages alone.
#[cfg(not(target_arch = "wasm32"))]
pub const fn widget_page(lang: Lang) -> &'static WidgetPage {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::PAGE,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::PAGE,
        #[cfg(not(feature = "en"))]
        Lang::En => widget_page(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => widget_page(Lang::En),
    }
}
