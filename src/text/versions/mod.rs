//! Words for old links. The program that answers them carries these, the
//! calculator's does not.

#[cfg(feature = "en")]
mod en;
#[cfg(feature = "zh-hans")]
mod zh_hans;

use super::Lang;
use super::table::{Flat, texts};

type S = &'static str;

texts! {
/// What is said of a link that was made with an earlier dataset.
VersionsText {
    /// The link's version and today's.
    made: S,
    /// The link's version.
    uses: S,
    show_both: S,
    today: S,
    title: S,
    /// Heading of the names; of each column, with its version.
    head: [S; 3],
    same: S,
    failed: S,
}
}

/// The texts in a language.
pub const fn versions(lang: Lang) -> &'static VersionsText {
    match lang {
        #[cfg(feature = "en")]
        Lang::En => &en::TEXT,
        #[cfg(feature = "zh-hans")]
        Lang::ZhHans => &zh_hans::TEXT,
        #[cfg(not(feature = "en"))]
        Lang::En => versions(Lang::ZhHans),
        #[cfg(not(feature = "zh-hans"))]
        Lang::ZhHans => versions(Lang::En),
    }
}
