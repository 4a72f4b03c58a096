//! What pages with a program of their own do alike.

use footprint::link;

use super::browser;
use crate::text::{Lang, Text, fill};

/// How long inputs rest before the address is written, in milliseconds.
pub(super) const REST: u32 = 300;

/// The page's language.
pub(super) fn language() -> Lang {
    let root = browser::document().and_then(|document| document.document_element());
    Lang::of_tag(&root.and_then(|root| root.get_attribute("lang")).unwrap_or_default())
}

/// What to say of a link that was made with other figures than the page has.
pub(super) fn other_data(text: &Text) -> Option<String> {
    link::other_dataset(&browser::query()).map(|other| fill(text.other_data, &[&other, footprint::dataset!()]))
}

/// Writes a query into the address and keeps its place on the page; `place` where it
/// names none, so that a link opens where its state shows.
pub(super) fn save(query: &str, place: &str) {
    let named = browser::fragment();
    browser::replace_query(&[query, if named.is_empty() { place } else { &named }].concat());
}
