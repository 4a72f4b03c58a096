//! Words of the page of methods. Rendered natively alone.

mod en;
mod table;
mod zh_hans;

pub use table::MethodText;

use super::Lang;

/// The texts in a language.
pub const fn method(lang: Lang) -> &'static MethodText {
    match lang {
        Lang::En => &en::METHOD,
        Lang::ZhHans => &zh_hans::METHOD,
    }
}
