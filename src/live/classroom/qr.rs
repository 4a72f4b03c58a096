//! A QR code in its place.

use web_sys::Element;

use crate::export::qr::qr;
use crate::live::build::build;
use crate::view::widget::Node;

/// Shows the code of a text, or a sentence where the text is too long for one.
pub(super) fn put(place: &Element, text: &str, too_long: &str) {
    let Some(code) = qr(text) else {
        place.set_text_content(Some(too_long));
        return;
    };
    let size = code.size.to_string();
    let picture = Node {
        name: "svg",
        attributes: vec![("viewBox", ["0 0 ", &size, " ", &size].concat()), ("aria-hidden", "true".into())],
        children: vec![Node {
            name: "path",
            attributes: vec![("d", code.path)],
            children: Vec::new(),
            text: String::new(),
        }],
        text: String::new(),
    };
    place.set_text_content(None);
    if let Some(picture) = build(&picture, "") {
        let _ = place.append_child(&picture);
    }
}
