//! One state under two datasets, side by side.

use footprint::model::{Metric, Totals};
use yew::prelude::*;

use super::figure::rows;
use super::node::{all, tag, with, words};
use crate::results::Results;
use crate::text::versions::VersionsText;
use crate::text::{Text, fill};
use crate::view;

/// What stands side by side.
#[derive(Clone, Debug, Properties)]
pub struct BothProps {
    /// Words of the calculator.
    pub text: &'static Text,
    /// Words for old links.
    pub words: &'static VersionsText,
    /// The version of the link and today's.
    pub versions: [&'static str; 2],
    /// What each gives.
    pub results: [Results; 2],
}

impl PartialEq for BothProps {
    fn eq(&self, other: &Self) -> bool {
        self.results == other.results
    }
}

/// Heading, table, and a sentence where both give the same.
pub fn both(props: &BothProps) -> Html {
    let BothProps { text, words: said, versions, results: [old, new] } = props;
    let row = |side: &str, metric: Metric, totals: [&Totals; 2]| {
        let name = match old.b {
            Some(_) => [side, text.colon, text.metric(metric)].concat(),
            None => text.metric(metric).to_owned(),
        };
        let [old, new] = totals.map(|totals| view::with_range(text, metric, view::points(totals, metric)));
        vec![name, old, new]
    };
    let sides = [Some([&old.totals, &new.totals]), old.b.as_ref().zip(new.b.as_ref()).map(|(old, new)| [old, new])];
    let body = [text.compare_head[1], text.compare_head[2]].into_iter().zip(sides).flat_map(|(side, totals)| {
        totals.into_iter().flat_map(move |totals| Metric::ALL.map(|metric| row(side, metric, totals)))
    });
    let body = rows(body.collect());
    let head = [said.head[0].to_owned(), fill(said.head[1], &versions[..1]), fill(said.head[2], &versions[1..])];
    let head = head.map(|cell| with("th", &["scope"], vec!["col".into()], vec![super::node::said(cell)]));
    let mut parts = vec![
        with("h2", &["id"], vec!["both-title".into()], vec![super::node::said(said.title)]),
        tag(
            "div",
            "scroll",
            vec![tag("table", "", vec![tag("thead", "", vec![tag("tr", "", head.to_vec())]), tag("tbody", "", body)])],
        ),
    ];
    if old.totals == new.totals && old.b == new.b {
        parts.push(words("p", "small", said.same));
    }
    all(parts)
}

/// The same, mounted: drawn anew when the inputs change.
#[derive(Debug)]
pub struct Both;

impl Component for Both {
    type Message = ();
    type Properties = BothProps;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        both(context.props())
    }
}
