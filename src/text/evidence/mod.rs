//! Words of the page of evidence. The program finds what it needs in the page.

mod en;
mod table;
mod zh_hans;

pub use table::EvidenceText;

use super::Lang;

/// The page's texts in a language.
///
/// ```
/// use per_prompt::text::{Lang, evidence::evidence};
/// assert!(evidence(Lang::En).count.contains("{0} of {1}"));
/// ```
pub const fn evidence(lang: Lang) -> &'static EvidenceText {
    match lang {
        Lang::En => &en::TEXT,
        Lang::ZhHans => &zh_hans::TEXT,
    }
}
