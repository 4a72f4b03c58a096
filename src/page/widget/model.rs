//! One model's answer, bottom-up, as a widget: what the package says, and what it would
//! say with other batches.

use footprint::bottomup::Query;
use footprint::dataset;
use footprint::model::Metric;

use super::super::zone_name;
use crate::chart::{Ink, Lane, LaneRow, Lanes, lanes, lanes_height, scene};
use crate::text::widget::{widget, widget_page};
use crate::text::{Lang, fill};
use crate::view::models::{Quantity, Words, shown as answered};
use crate::view::numerals;
use crate::view::widget::{Node, Number, Shown, WIDTHS, as_of, chart};

/// The query of each preset.
fn query(id: &str) -> Query {
    let model = match id {
        "gpt-5" => "openai/gpt-5",
        "claude-sonnet-5" => "anthropic/claude-sonnet-5",
        "gemini-2.5-flash" => "google_genai/gemini-2.5-flash",
        "mistral-large" => "mistralai/mistral-large-latest",
        "llama-3.1-8b" => "huggingface_hub/meta-llama/Meta-Llama-3.1-8B-Instruct",
        "llama-3.1-405b" => "huggingface_hub/meta-llama/Meta-Llama-3.1-405B-Instruct",
        _ => "openai/gpt-4o",
    };
    Query::parse(&["model=", model, "&batch=4-256"].concat()).0
}

pub(super) fn shown(lang: Lang, id: &str) -> Shown {
    let words = Words::of(lang);
    let query = query(id);
    let said = answered(&words, &query, &|zone| zone_name(lang, zone));
    let text = |key: &str| said.texts.get(key).to_owned();
    let lane = |key: &str, ends: [f64; 2]| Lane {
        name: text(&["lane-", key].concat()),
        note: text(&["lane-", key, "-value"].concat()),
        band: None,
        rows: vec![LaneRow { point: None, range: Some((ends[0], ends[1])), is_part: false }],
        report: None,
    };
    // The presets are of the table, so each has an answer.
    let spans: Vec<(&str, [f64; 2])> = query.answer().map_or_else(Vec::new, |answer| {
        let ends = |span: &footprint::bottomup::Span| [Quantity::Energy.of(&span.low), Quantity::Energy.of(&span.high)];
        let batch = answer.extensions.first().map(|effect| ("batch", ends(&effect.alone)));
        [Some(("package", ends(&answer.package))), batch].into_iter().flatten().collect()
    });
    let decades = (-3, 3);
    let data = Lanes {
        lanes: spans.into_iter().map(|(key, ends)| lane(key, ends)).collect(),
        decades,
        numerals: numerals(Metric::Energy, decades),
        inks: (Ink::EnergyMark, Ink::Energy90),
    };
    let draw = |width: i32| scene(width, lanes_height(width, &data), |area| lanes(area, width, &data));
    let rows: Vec<String> =
        data.lanes.iter().map(|lane| [&*lane.name, words.text.colon, &lane.note].concat()).collect();
    let mut nodes = vec![Node::words("p", "label", words.text.metric(Metric::Energy))];
    nodes.push(Node::line("value range", text("energy")));
    nodes.extend(chart(&rows.join(words.text.semicolon), &draw));
    for quantity in [Quantity::Carbon, Quantity::Water] {
        let name = words.models.quantities[quantity as usize];
        nodes.push(Node::line("also", fill(widget(lang).also, &[name, &text(quantity.id())])));
    }
    nodes.push(Node::words("p", "small", text("size")));
    nodes.push(Node::words("p", "small", text("sure")));
    let sources = widget_page(lang).model_source.to_owned();
    let sentence = [&*text("title"), words.text.colon, &rows.join(words.text.semicolon)].concat();
    Shown {
        title: text("title"),
        sub: text("place"),
        finding: String::new(),
        number: Some(Number {
            ink: Ink::Energy,
            value: text("energy"),
            range: rows[1..].join(""),
            sure: String::new(),
        }),
        scene: Some(draw(WIDTHS[2])),
        link: ["models/?", &query.write()].concat(),
        sentence: fill(widget(lang).compared, &[as_of(), &sentence, dataset!(), "EcoLogits 0.11.3"]),
        nodes,
        sources,
    }
}
