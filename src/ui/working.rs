//! Rows of the working: every number behind the result, with its source.

use yew::html::Html;

use super::Shown;
use super::node::{all, said, tag, with, words};
use crate::view::working::{Line, lines};

/// One row for each factor.
pub(super) fn rows(shown: &Shown) -> Html {
    let source = |id: String| {
        let values = vec!["src-ref".into(), ["sources/#src-", &id].concat().into()];
        with("a", &["class", "href"], values, vec![said(id)])
    };
    let row = |line: Line| {
        let name = with("th", &["scope"], vec!["row".into()], vec![said(line.name)]);
        let cells = vec![
            name,
            tag("td", "", vec![words("bdi", "", line.value)]),
            tag("td", "", vec![words("bdi", "", line.range)]),
            words("td", "", line.covers),
            words("td", "", line.how),
            tag("td", "", line.sources.into_iter().map(source).collect()),
        ];
        tag("tr", "", cells)
    };
    all(lines(shown.text, &shown.names, &shown.results).into_iter().map(row).collect())
}
