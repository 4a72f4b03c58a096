//! Every word of the site, one struct, one value per language.
//!
//! A missing text does not compile. `{0}`, `{1}` … are filled by [`fill`].

pub mod claims;
pub mod classroom;
pub mod embed;
#[cfg(feature = "en")]
mod en;
#[cfg(not(target_arch = "wasm32"))]
pub mod evidence;
#[cfg(not(target_arch = "wasm32"))]
pub mod lessons;
mod message;
pub mod method;
pub mod models;
pub mod number;
#[cfg(not(target_arch = "wasm32"))]
pub mod offline;
#[cfg(not(target_arch = "wasm32"))]
pub mod press;
pub mod survey;
mod table;
pub mod versions;
pub mod widget;
#[cfg(feature = "zh-hans")]
mod zh_hans;

pub use message::{label, message, sentence};
#[cfg(not(target_arch = "wasm32"))]
pub use table::PageText;
pub use table::Text;

/// A language of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Simplified Chinese.
    ZhHans,
}

impl Lang {
    /// All of them, in the order of the chooser.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhHans];

    /// Its folder in the site's addresses.
    pub const fn path(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-hans",
        }
    }

    /// The file of its names of places.
    pub const fn place_names(self) -> &'static str {
        match self {
            #[cfg(feature = "en")]
            Self::En => footprint::data::names::EN,
            #[cfg(feature = "zh-hans")]
            Self::ZhHans => footprint::data::names::ZH_HANS,
            #[cfg(not(all(feature = "en", feature = "zh-hans")))]
            _ => "",
        }
    }

    /// The file of its words for the texts of `report.csv`, which are English.
    pub fn report_words(self) -> &'static str {
        match self {
            #[cfg(feature = "zh-hans")]
            Self::ZhHans => footprint::data::report_zh_hans(),
            _ => "en,zh\n",
        }
    }

    /// Its words for the texts of `evidence.csv`, which are English. A test parses the
    /// file, so an error cannot reach a user; English stands for it.
    pub fn evidence_words(self) -> Vec<(&'static str, &'static str)> {
        match self {
            #[cfg(feature = "zh-hans")]
            Self::ZhHans => footprint::data::evidence_words().unwrap_or_default(),
            _ => Vec::new(),
        }
    }

    /// Its BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
        }
    }

    /// The language of a tag; English when there is none.
    pub fn of_tag(tag: &str) -> Self {
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag)).unwrap_or(Self::En)
    }

    /// Its texts for whole pages.
    #[cfg(not(target_arch = "wasm32"))]
    pub const fn page(self) -> &'static PageText {
        match self {
            #[cfg(feature = "en")]
            Self::En => &en::PAGE,
            #[cfg(feature = "zh-hans")]
            Self::ZhHans => &zh_hans::PAGE,
            #[cfg(not(feature = "en"))]
            Self::En => Self::ZhHans.page(),
            #[cfg(not(feature = "zh-hans"))]
            Self::ZhHans => Self::En.page(),
        }
    }

    /// Its texts. A program for the pages of one language is compiled with the
    /// feature of that language alone and knows no other.
    pub const fn text(self) -> &'static Text {
        match self {
            #[cfg(feature = "en")]
            Self::En => &en::TEXT,
            #[cfg(feature = "zh-hans")]
            Self::ZhHans => &zh_hans::TEXT,
            #[cfg(not(feature = "en"))]
            Self::En => Self::ZhHans.text(),
            #[cfg(not(feature = "zh-hans"))]
            Self::ZhHans => Self::En.text(),
        }
    }
}

/// Fills `{0}`, `{1}` … with texts.
///
/// ```
/// assert_eq!(per_prompt::text::fill("{1} of {0}", &["b", "a"]), "a of b");
/// ```
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((number, behind)) => {
                let value = number.bytes().next().and_then(|digit| values.get(usize::from(digit.wrapping_sub(b'0'))));
                filled.push_str(value.copied().unwrap_or(""));
                rest = behind;
            }
            None => rest = after,
        }
    }
    filled.push_str(rest);
    filled
}
