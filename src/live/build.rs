//! Elements of the page from the nodes of a widget.

use web_sys::Element;

use super::browser::{document, set};
use crate::view::widget::Node;

/// The element of a node; inside an `svg` of SVG's names.
pub(super) fn build(node: &Node, namespace: &str) -> Option<Element> {
    const SVG: &str = "http://www.w3.org/2000/svg";
    let namespace = if node.name == "svg" { SVG } else { namespace };
    let document = document()?;
    let element = match namespace {
        "" => document.create_element(node.name).ok()?,
        _ => document.create_element_ns(Some(namespace), node.name).ok()?,
    };
    if !node.text.is_empty() {
        element.set_text_content(Some(&node.text));
    }
    for (key, value) in &node.attributes {
        set(&element, key, value);
    }
    for child in node.children.iter().filter_map(|child| build(child, namespace)) {
        let _ = element.append_child(&child);
    }
    Some(element)
}
