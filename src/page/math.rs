//! Equations as MathML, from small pieces.

use yew::prelude::*;

use crate::ui::node::{said, tag};

/// A letter.
pub(super) fn v(name: &'static str) -> Html {
    tag("mi", "", vec![said(name)])
}

/// A number.
pub(super) fn n(number: &'static str) -> Html {
    tag("mn", "", vec![said(number)])
}

/// A number with its unit.
pub(super) fn amount(text: &'static str) -> Html {
    tag("mtext", "", vec![said(text)])
}

/// An operator.
pub(super) fn op(sign: &'static str) -> Html {
    tag("mo", "", vec![said(sign)])
}

/// A letter with a letter below it.
pub(super) fn sub(base: &'static str, below: &'static str) -> Html {
    tag("msub", "", vec![v(base), v(below)])
}

/// Something to the power of something.
pub(super) fn sup(base: Html, above: Html) -> Html {
    tag("msup", "", vec![base, above])
}

/// Several pieces as one.
pub(super) fn row(pieces: Vec<Html>) -> Html {
    tag("mrow", "", pieces)
}

/// A fraction.
pub(super) fn frac(above: Vec<Html>, below: Vec<Html>) -> Html {
    tag("mfrac", "", vec![row(above), row(below)])
}

/// A root.
pub(super) fn sqrt(inside: Vec<Html>) -> Html {
    tag("msqrt", "", inside)
}

/// A sum over a letter.
pub(super) fn sum(over: &'static str) -> Html {
    tag("munder", "", vec![op("∑"), v(over)])
}

/// An equation on a line of its own.
pub(super) fn equation(pieces: Vec<Html>) -> Html {
    html! { <div class="scroll"><math display="block">{ row(pieces) }</math></div> }
}
