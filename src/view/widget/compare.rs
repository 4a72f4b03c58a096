//! Two set-ups on one ruler, and how many times one is the other.

use footprint::model::{Engine, Metric, Setup};

use super::narrow::{numerals, shortened};
use super::node::{WIDTHS, chart};
use super::words::{around, evidence, has_text, sources, title};
use super::{Node, Shown, Words, as_of, metric_within, unnamed, within};
use crate::chart::{Axis, PAIR_HEIGHT, Pair, pair, scene, text_width};
use crate::results::Results;
use crate::text::fill;
use crate::text::number::{percent, percents, plain_range, short};
use crate::view;

/// What each is called: what is counted, and what tells it from the other.
fn names(words: &Words, results: &Results, b: &Setup) -> [String; 2] {
    let scenario = &results.scenario;
    let a = &scenario.a;
    let differs = a.evidence != b.evidence && has_text(scenario, a) && has_text(scenario, b);
    [a, b].map(|setup| {
        let mut marks = Vec::new();
        if differs {
            marks.push(within(words, &evidence(words, setup)));
        }
        if a.place != b.place {
            marks.push(words.names.place(setup.place.get().code).to_owned());
        }
        if a.water != b.water && scenario.metric == Metric::Water {
            marks.push(words.text.water_scope(setup.water).to_owned());
        }
        let title = title(words, scenario, setup);
        if marks.is_empty() { title } else { fill(words.widget.with, &[&title, &marks.join(words.text.comma)]) }
    })
}

/// How many times A is B, in words, the second named first.
fn ratio(words: &Words, metric: Metric, [a, b]: [&str; 2], ratio: Option<[f64; 3]>) -> String {
    let (text, widget) = (words.text, words.widget);
    let Some([low, median, high]) = ratio else { return text.compare_none.into() };
    let less = median < 0.95;
    let range = match high > low * 1.001 {
        true if less => [text.open, &percents(low, high), text.close].concat(),
        true => [text.open, &fill(widget.times, &[&plain_range(low, high)]), text.close].concat(),
        false => String::new(),
    };
    let metric = metric_within(words, metric);
    let a = &*within(words, a);
    if less {
        fill(widget.less, &[b, &percent(median), &metric, a, &range])
    } else if median > 1.05 {
        fill(widget.more, &[b, &short(median), &metric, a, &range])
    } else {
        fill(widget.equal, &[b, "", &metric, a, &range])
    }
}

pub(super) fn shown(words: &Words, engine: &mut Engine, results: &Results) -> Shown {
    let (text, scenario) = (words.text, &results.scenario);
    let b = scenario.b.clone().unwrap_or_default();
    let metric = scenario.metric;
    let ratios = engine.compare(&scenario.a, &b, &scenario.scale);
    let times = match metric {
        Metric::Energy => ratios.energy,
        Metric::Carbon => ratios.carbon,
        Metric::Water => ratios.water,
    };
    let names = names(words, results, &b);
    let called = names.each_ref().map(|name| name.as_str());
    let finding = ratio(words, metric, called, times);
    let b_totals = results.b.clone().unwrap_or_else(|| results.totals.clone());
    let each = called.into_iter().zip([&results.totals, &b_totals]).map(|(name, totals)| {
        fill(words.widget.also, &[name, &view::with_range(text, metric, view::points(totals, metric))])
    });
    let each: Vec<String> = each.collect();
    let mut nodes = vec![Node::words("p", "label", text.metric(metric)), Node::line("value", finding.clone())];
    let data = view::pair(called, metric, &results.totals, &b_totals);
    let draw = |width: i32| {
        let data = data.as_ref().map(|data| fitted(data, width));
        scene(width, PAIR_HEIGHT, |area| data.map_or(Ok(()), |data| pair(area, width, &data)))
    };
    if data.is_some() {
        nodes.extend(chart(&each.join(text.semicolon), &draw));
    }
    nodes.extend(each.iter().map(|line| Node::line("range", line.as_str())));
    nodes.push(Node::words("p", "small", words.widget.pair));
    let sources = sources(words, scenario);
    let said =
        [&*finding, text.semicolon, &each.join(text.semicolon), text.semicolon, &around(words, scenario)].concat();
    let sentence = fill(words.widget.compared, &[as_of(), &said, footprint::dataset!(), unnamed(text, &sources)]);
    Shown {
        title: fill(words.widget.beside, &[called[0], &within(words, called[1])]),
        // Where they differ the names say it.
        sub: if scenario.a.place == b.place { around(words, scenario) } else { String::new() },
        finding,
        number: None,
        scene: data.is_some().then(|| draw(WIDTHS[2])),
        link: String::new(),
        sentence,
        nodes,
        sources,
    }
}

/// The picture with what has room in this width.
fn fitted(data: &Pair, width: i32) -> Pair {
    let end = f64::from(width) - 1.0;
    let axis = Axis { from: data.decades.0, to: data.decades.1, start: 1.0, end };
    let side = |(name, value, band): &(String, String, crate::chart::Band)| {
        (shortened(name, end - text_width(value, 14.0) - 10.0), value.clone(), band.clone())
    };
    Pair {
        numerals: numerals(&axis, &data.numerals),
        sides: [side(&data.sides[0]), side(&data.sides[1])],
        ..data.clone()
    }
}

#[cfg(test)]
mod tests {
    use footprint::link;
    use footprint::model::Engine;

    use super::super::{Kind, Preset, WIDTHS, scenario as shown};
    use super::*;
    use crate::text::Lang;

    /// From a text prompt to many clips elsewhere on a narrow phone: long names, many decades.
    #[test]
    fn no_text_touches_another_on_a_narrow_phone() {
        let preset = Preset { kind: Kind::Compare, id: "text-video" };
        let (state, _) = link::parse_from(&preset.scenario(), "b.video=30&place=FR");
        for lang in Lang::ALL {
            let shown = shown(&Words::of(lang), &mut Engine::new(), preset.kind, preset.id, &state);
            let pictures: Vec<_> = shown.nodes.iter().filter(|node| node.name == "svg").collect();
            assert_eq!(pictures.len(), WIDTHS.len());
            for picture in pictures {
                let texts: Vec<(f64, f64, String)> =
                    picture.children.iter().filter(|mark| mark.name == "text").map(place).collect();
                assert!(texts.len() >= 6);
                for (at, (from, to, y)) in texts.iter().enumerate() {
                    for (a, b, other) in &texts[..at] {
                        assert!(y != other || to <= a || b <= from, "{lang:?}: {from}–{to} and {a}–{b}");
                    }
                }
            }
        }
    }

    /// From where to where a text stands, and how high.
    fn place(mark: &Node) -> (f64, f64, String) {
        let get = |name: &str| mark.attributes.iter().find(|(known, _)| *known == name).map(|(_, value)| value.clone());
        let number = |name: &str| get(name).and_then(|value| footprint::decimal::parse(&value)).unwrap_or_default();
        let (x, wide) = (number("x"), text_width(&mark.text, number("font-size")) / 1.12);
        let from = match get("text-anchor").as_deref() {
            Some("middle") => x - wide / 2.0,
            Some("end") => x - wide,
            _ => x,
        };
        (from, from + wide, get("y").unwrap_or_default())
    }
}
