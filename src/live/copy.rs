//! Copying, and saying beside the button whether it worked.

use gloo::timers::callback::Timeout;
use web_sys::Element;

use super::browser;
use crate::text::{Text, fill};

/// Copies a text; the element with the id `status` says how it went.
pub(super) fn copy(text: &'static Text, what: &str, status: &str) {
    let Some(status) = browser::document().and_then(|document| document.get_element_by_id(status)) else {
        return;
    };
    copy_to(text, what, status);
}

/// The same with the element that says it.
pub(super) fn copy_to(text: &'static Text, what: &str, status: Element) {
    let by_hand = fill(text.copy_failed, &[what]);
    browser::copy(what, move |done| {
        if !done {
            // Stays, so that there is time to copy it.
            return status.set_text_content(Some(&by_hand));
        }
        status.set_text_content(Some(text.copied));
        Timeout::new(4000, move || status.set_text_content(None)).forget();
    });
}
