//! Elements from functions. `html!` writes out every element's construction
//! where it stands, about 200 bytes of Wasm each; a call takes 40. What is only
//! rendered natively (`page`) uses `html!`.

use yew::html::Html;
use yew::virtual_dom::{AttrValue, AttributeOrProperty, Attributes, VList, VNode, VTag};

/// An element with attributes; `values` go with `keys`.
pub fn with(name: &'static str, keys: &'static [&'static str], values: Vec<AttrValue>, children: Vec<Html>) -> Html {
    let mut tag = VTag::new(name);
    let values = values.into_iter().map(|value| Some(AttributeOrProperty::Attribute(value))).collect();
    tag.set_attributes(Attributes::Dynamic { keys, values });
    tag.add_children(children);
    tag.into()
}

/// An element with a class.
pub fn tag(name: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    if class.is_empty() {
        return with(name, &[], Vec::new(), children);
    }
    with(name, &["class"], vec![AttrValue::Static(class)], children)
}

/// A text.
pub fn said(text: impl Into<AttrValue>) -> Html {
    VNode::VText(yew::virtual_dom::VText::new(text.into()))
}

/// An element with a class and a text.
pub fn words(name: &'static str, class: &'static str, text: impl Into<AttrValue>) -> Html {
    tag(name, class, vec![said(text)])
}

/// Several nodes as one.
pub fn all(nodes: Vec<Html>) -> Html {
    VList::with_children(nodes, None).into()
}
