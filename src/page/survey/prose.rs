//! Texts in which figures stand by the ids of their rows.

use footprint::data;
use yew::prelude::*;

use crate::view::survey::Words;

/// The parts of a text: what is said, and what is to be filled in.
fn parts(text: &str) -> Vec<(&str, &str)> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('{') {
        let (blank, behind) = after.split_once('}').unwrap_or((after, ""));
        parts.push((before, blank));
        rest = behind;
    }
    parts.push((rest, ""));
    parts
}

/// A text as nodes: each figure is a link to its row, which says what was asked,
/// of whom and where; `{0}` … are filled with `values`.
pub(super) fn prose(words: &Words, text: &str, values: &[String]) -> Html {
    let part = |(before, blank): (&str, &str)| {
        let filled = match (data::report_row(blank), blank.parse::<usize>()) {
            (Some(row), _) => html! {
                <a class="row" href={["#row-", row.id].concat()} data-row={row.id}>{ words.value(row) }</a>
            },
            (None, Ok(at)) => html! { values.get(at).cloned().unwrap_or_default() },
            _ => Html::default(),
        };
        html! { <>{ before.to_owned() }{ filled }</> }
    };
    parts(text).into_iter().map(part).collect()
}

/// The same without nodes.
pub(in crate::page) fn plain(words: &Words, text: &str) -> String {
    let part = |(before, blank): (&str, &str)| {
        [before, &*data::report_row(blank).map_or_else(String::new, |row| words.value(row))].concat()
    };
    parts(text).into_iter().map(part).collect()
}
