//! A figure of the survey as a widget.

use footprint::dataset;

use super::super::survey::plain;
use crate::chart::{scene, slopes, slopes_height};
use crate::text::survey::survey_page;
use crate::text::widget::widget;
use crate::text::{Lang, fill};
use crate::view::survey::{FIGURES, Picture, Words, figure, interval};
use crate::view::widget::{Node, Shown, as_of, chart, table, unnamed};

/// Three shares below each other, as wide as a picture.
const PICTURE: i32 = 900;

pub(super) fn shown(lang: Lang, id: &'static str) -> Shown {
    let words = Words::of(lang);
    let at = FIGURES.iter().position(|known| *known == id).unwrap_or(0);
    let page = survey_page(lang);
    let title = plain(&words, page.headlines[at]);
    let figure = figure(&words, id, &title);
    let caption = if interval(figure.cells[0]).is_some() { page.caption } else { page.caption_profile };
    let rows: Vec<Vec<String>> = figure
        .cells
        .iter()
        .map(|cell| {
            let what = [&*words.whose(cell), words.text.colon, words.say(cell.answer)].concat();
            let n = words.n(cell);
            let value = words.share(cell);
            vec![what, if n.is_empty() { value } else { [&*value, words.text.comma, &n].concat() }]
        })
        .collect();
    let mut nodes = Vec::new();
    match &figure.picture {
        // Below each other: a frame is narrow.
        Picture::Slopes(list) => {
            let one = |slope: &crate::chart::Slope| {
                let heading = slope.heading.clone().unwrap_or_default();
                let bare = crate::chart::Slope { heading: None, ..slope.clone() };
                let draw = |width: i32| {
                    let width = width.min(328);
                    scene(width, slopes_height(&bare), |area| slopes(area, width, &bare))
                };
                let mut parts = vec![Node::words("h2", "", heading.clone())];
                parts.extend(chart(&heading, &draw));
                Node::of("div", "slope", parts)
            };
            nodes.push(Node::of("div", "slopes", list.iter().map(one).collect()));
        }
        picture => nodes.extend(chart(&figure.sentence, &|width| picture.scene(width))),
    }
    nodes.push(Node::words("p", "range small", caption));
    nodes.push(Node::words("p", "small", plain(&words, page.notes[at])));
    nodes.push(table(words.text.table, rows));
    let sources = fill(words.survey.source, &[dataset!()]);
    Shown {
        title,
        sub: String::new(),
        finding: String::new(),
        number: None,
        scene: Some(figure.picture.scene(PICTURE)),
        link: ["report/#", id].concat(),
        sentence: fill(widget(lang).compared, &[as_of(), &figure.sentence, dataset!(), unnamed(words.text, &sources)]),
        nodes,
        sources,
    }
}
