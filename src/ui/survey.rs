//! The answers of the survey that are chosen: a card for each, with its chart,
//! what is not published, gaps with verdicts, and what was asked.

use footprint::link;
use footprint::survey::{Cell, Shown, View};
use yew::html::Html;
use yew::virtual_dom::{Key, VNode};

use super::figure::{rows, svg};
use super::node::{all, said, tag, with, words as text};
use crate::chart::{scene, shares, shares_height};
use crate::text::fill;
use crate::text::number::published;
use crate::view::survey::{Words, chart, sentence};

/// Width of a card's chart: the narrow layout's, for cards stand beside each other.
const WIDTH: i32 = 320;

/// The cards of a view; a sentence where there is none.
pub fn answers(words: &Words, view: &View) -> Html {
    let shown = view.findings();
    if shown.is_empty() {
        return text("p", "msg", words.survey.nothing);
    }
    all(shown.iter().map(|shown| card(words, shown)).collect())
}

/// How many answers a view shows, in words.
pub fn count(words: &Words, view: &View) -> String {
    let number = |view: &View| published(view.findings().len() as f64);
    fill(words.survey.count, &[&number(view), &number(&View::default())])
}

fn card(words: &Words, shown: &Shown) -> Html {
    let title = words.capital(shown.cells[0].answer);
    let charts = [chart(words, shown, false)];
    let drawn = scene(WIDTH, shares_height(&charts, WIDTH), |area| shares(area, WIDTH, &charts));
    let mut parts = vec![
        text("h3", "", title.clone()),
        svg(&drawn, "chart", &sentence(words, &title, &shown.cells)),
        text("p", "small", words.unpublished(&shown.unpublished)),
    ];
    parts.push(tag("ul", "gaps", gaps(words, shown)));
    let remarks = words.change(shown).into_iter().chain(words.overlap(shown));
    parts.extend(remarks.map(|remark| text("p", "small", remark)));
    let regions = shown.cells.iter().filter(|cell| cell.group.is_region());
    let links: Vec<Html> = regions.map(|cell| region(words, cell)).collect();
    if !links.is_empty() {
        parts.push(tag("p", "small regional", [vec![text("span", "", words.survey.regional)], links].concat()));
    }
    parts.push(details(words, &shown.cells));
    let id = ["answer-", shown.cells[0].id].concat();
    keyed(id.clone(), with("article", &["class", "id"], vec!["answer".into(), id.into()], parts))
}

/// A way to the calculator with a region's grid and water.
fn region(words: &Words, cell: &Cell) -> Html {
    let link = ["../?", &*link::opening(), "&place=", cell.group.id()].concat();
    with("a", &["href"], vec![link.into()], vec![said(words.group(cell.group))])
}

/// Each gap with its verdict.
pub fn gaps(words: &Words, shown: &Shown) -> Vec<Html> {
    let one = |(more, less, gap): &(Cell, Cell, footprint::survey::Gap)| {
        let sentence = [&*words.gap(more, less, gap), words.text.colon].concat();
        tag("li", "", vec![said(sentence), text("b", "", words.verdict(gap))])
    };
    shown.gaps.iter().map(one).collect()
}

/// One tap away: what was asked, of whom, where; and the numbers as a table.
pub fn details(words: &Words, cells: &[Cell]) -> Html {
    let mut list = Vec::new();
    let mut put = |term: &'static str, values: Vec<&'static str>| {
        let mut known: Vec<&str> = Vec::new();
        list.push(text("dt", "", term));
        for value in values {
            if !known.contains(&value) {
                known.push(value);
                list.push(text("dd", "", words.say(value)));
            }
        }
    };
    put(words.survey.asked, cells.iter().map(|cell| cell.question).collect());
    put(words.survey.base, cells.iter().map(|cell| cell.base_note).collect());
    put(words.survey.place, cells.iter().map(|cell| cell.section).collect());
    let head = words.survey.table_head.iter().map(|cell| with("th", &["scope"], vec!["col".into()], vec![said(*cell)]));
    let head = tag("thead", "", vec![tag("tr", "", head.collect())]);
    let one_answer = cells.iter().all(|cell| cell.answer == cells[0].answer);
    let row = |cell: &Cell| {
        let whose = if one_answer {
            words.whose(cell)
        } else {
            [&*words.whose(cell), words.text.colon, words.say(cell.answer)].concat()
        };
        let (share, n) = (words.value(cell), words.n(cell));
        let interval = words.interval(cell);
        vec![whose, share, interval, n]
    };
    let body = tag("tbody", "", rows(cells.iter().map(row).collect()));
    tag(
        "details",
        "data",
        vec![text("summary", "", words.survey.details), tag("dl", "", list), tag("table", "", vec![head, body])],
    )
}

/// An element that Yew moves rather than rewrites when the order changes, so
/// that opened details stay with their answer.
fn keyed(key: String, node: Html) -> Html {
    match node {
        VNode::VTag(element) => {
            let mut element = std::rc::Rc::unwrap_or_clone(element);
            element.key = Some(Key::from(key));
            element.into()
        }
        other => other,
    }
}

/// A place and what stands there.
#[derive(Clone, Debug, yew::Properties)]
pub struct AnswersProps {
    /// Words.
    pub words: std::rc::Rc<Words>,
    /// What is chosen.
    pub view: std::rc::Rc<View>,
}

impl PartialEq for AnswersProps {
    fn eq(&self, other: &Self) -> bool {
        // The what-ifs change no card.
        let choice = |view: &View| (view.groups.clone(), view.times, view.order);
        choice(&self.view) == choice(&other.view)
    }
}

/// The cards, mounted in their place.
#[derive(Debug)]
pub struct Answers;

impl yew::Component for Answers {
    type Message = ();
    type Properties = AnswersProps;

    fn create(_: &yew::Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &yew::Context<Self>) -> Html {
        answers(&context.props().words, &context.props().view)
    }
}
