//! Published figures as a widget: the strip of text answers, and the lanes.

use footprint::data::Counted;
use footprint::dataset;

use super::super::strip;
use crate::chart::{Lanes, Scene, Strip, lanes, lanes_height, scene, strip as draw_strip, strip_height};
use crate::text::number::count;
use crate::text::widget::{widget, widget_page};
use crate::text::{Lang, fill};
use crate::view::evidence::Evidence;
use crate::view::widget::{EVIDENCE, Node, Shown, as_of, chart, table};

/// Rows of one line each fit a picture better.
const PICTURE: i32 = 1080;

pub(super) fn shown(lang: Lang, id: &str) -> Shown {
    let evidence = Evidence::of(lang);
    let at = EVIDENCE.iter().position(|known| *known == id).unwrap_or(0);
    let text = evidence.text;
    let [low, high] = evidence.text_ends();
    let charted = count(evidence.charted().count() as f64);
    let listed = |lanes: &Lanes| {
        let said = lanes.lanes.iter().map(|lane| vec![lane.name.clone(), lane.note.clone()]);
        said.collect::<Vec<_>>()
    };
    let whole = |lanes: &Lanes| {
        let rows = listed(lanes).into_iter().map(|row| row.join(evidence.page.colon));
        rows.collect::<Vec<_>>().join(evidence.page.semicolon)
    };
    let (caption, sentence, rows, draw): (_, _, _, Box<dyn Fn(i32) -> Scene>) = match id {
        "text" => {
            let (data, sentence) = strip::content(lang);
            (
                evidence.page.strip_caption,
                sentence,
                strip::cells(lang),
                Box::new(move |width| strip_scene(width, &data)),
            )
        }
        "tasks" => {
            let data = evidence.energy();
            let sentence = fill(text.chart_sentence, &[&charted, &low, &high]);
            (text.chart_caption, sentence, listed(&data), Box::new(move |width| lanes_scene(width, &data)))
        }
        _ => {
            let (counted, caption) = match id {
                "carbon" => (Counted::Carbon, text.carbon_caption),
                _ => (Counted::Water, text.water_caption),
            };
            let data = evidence.named(counted);
            (caption, whole(&data), listed(&data), Box::new(move |width| lanes_scene(width, &data)))
        }
    };
    // Few rows are all in sight: nothing to sum up.
    let is_summed_up = matches!(id, "text" | "tasks");
    let mut nodes = Vec::new();
    if is_summed_up {
        nodes.push(Node::words("p", "value lede", sentence.clone()));
    }
    nodes.extend(chart(&sentence, &draw));
    nodes.push(Node::words("p", "range small", caption));
    nodes.push(table(evidence.page.table, rows));
    let published = count(evidence.published().count() as f64);
    let sources = fill(widget_page(lang).published, &[&published, &count(evidence.source_count() as f64)]);
    let title = widget_page(lang).evidence_titles[at];
    // A sentence inside another has no stop of its own.
    let said = [title, evidence.page.colon, sentence.trim_end_matches(['.', '。'])].concat();
    let stop = evidence.page.stop.trim_end();
    Shown {
        title: title.into(),
        sub: String::new(),
        finding: match id {
            "text" => sentence.clone(),
            // The last sentence speaks of the page's table.
            "tasks" => {
                sentence.trim_end_matches(stop).rsplit_once(stop).map_or("", |(first, _)| first).to_owned() + stop
            }
            _ => caption.into(),
        },
        number: None,
        // All tasks below each other are taller than any picture.
        scene: (id != "tasks").then(|| draw(PICTURE)),
        link: ["evidence/", ["#scale", "#scale", "#carbon", "#water"][at]].concat(),
        sentence: fill(widget(lang).compared, &[as_of(), &said, dataset!(), &sources]),
        nodes,
        sources,
    }
}

fn strip_scene(width: i32, data: &Strip) -> Scene {
    scene(width, strip_height(width, data.rows.len()), |area| draw_strip(area, width, data))
}

fn lanes_scene(width: i32, data: &Lanes) -> Scene {
    scene(width, lanes_height(width, data), |area| lanes(area, width, data))
}
