//! What is asked, what the package says, and how sure that is.

use footprint::bottomup::{Answer, Extension, Query, Ranges, Reading, Serving, Size, Span, Subject, accelerators};
use footprint::data::{End, Ends};

use super::amounts::{Quantity, numbers};
use super::{Shown, Words};
use crate::text::number::{NBSP, published, significant};
use crate::text::{Lang, fill};

/// A provider's name as people write it.
pub fn provider(id: &str) -> &str {
    match id {
        "anthropic" => "Anthropic",
        "cohere" => "Cohere",
        "google_genai" | "google" => "Google",
        "huggingface_hub" => "Hugging Face",
        "mistralai" => "Mistral AI",
        "openai" => "OpenAI",
        "klingai" => "Kling AI",
        "bytedance" => "ByteDance",
        "runway" => "Runway",
        "lightricks" => "Lightricks",
        "tencent" => "Tencent",
        "alibaba" => "Alibaba",
        other => other,
    }
}

/// Numbers of parameters as the tables have them: `44–132`.
pub fn billions(ends: Ends<f64>) -> String {
    if ends.is_one() { published(ends.low) } else { [&*published(ends.low), "–", &published(ends.high)].concat() }
}

/// The same in a sentence; in Chinese, hundreds of millions.
fn parameters(words: &Words, ends: Ends<f64>) -> String {
    let tens = |value: f64| libm::round(value * 1e4) / 1e3;
    billions(if words.lang == Lang::ZhHans { ends.map(tens) } else { ends })
}

pub(super) fn put(shown: &mut Shown, words: &Words, query: &Query, answer: &Answer, zone: &dyn Fn(&str) -> String) {
    shown.say("title", title(words, query));
    shown.say("size", size(words, query));
    place(shown, words, query, zone);
    for quantity in Quantity::ALL {
        shown.say(quantity.id(), quantity.span(&answer.package));
        let beyond = answer.extended.map(|span| quantity.span(&span));
        shown.say(&[quantity.id(), "-x"].concat(), beyond.unwrap_or_default());
    }
    shown.say("carbon-parts", parts(words, &answer.package));
    shown.say("carbon-parts-x", answer.extended.map(|span| parts(words, &span)).unwrap_or_default());
    shown.say("sure", sure(words, query, &answer.package));
    shown.say("sure-batch", sure_batch(words, query));
}

/// Carbon of electricity and of making.
fn parts(words: &Words, span: &Span) -> String {
    let electricity = Quantity::Carbon.range(span.low.gwp.value() * 1e3, span.high.gwp.value() * 1e3);
    fill(words.models.carbon_parts, &[&electricity, &Quantity::Embodied.span(span)])
}

fn title(words: &Words, query: &Query) -> String {
    let text = words.models;
    let tokens = published(query.tokens);
    match query.subject {
        Subject::Text(model) => fill(text.title_text, &[&tokens, short(model.model)]),
        Subject::Own(_) => fill(text.title_own, &[&tokens]),
        Subject::Video(model) => {
            let clip = query.clip;
            let [seconds, width, height] = [clip.seconds, clip.width, clip.height].map(published);
            let sound = text.sound[usize::from(clip.audio && model.audio)];
            fill(text.title_clip, &[&seconds, &width, &height, sound, short(model.model)])
        }
    }
}

/// A model's name without its maker's.
fn short(model: &str) -> &str {
    model.rsplit('/').next().unwrap_or(model)
}

/// How large the model is, who says so, and what holds it.
fn size(words: &Words, query: &Query) -> String {
    let text = words.models;
    let (size, source) = match query.subject {
        Subject::Text(model) => (Size { active: model.active, total: model.total }, usize::from(!model.guessed)),
        Subject::Own(size) => (size, 2),
        Subject::Video(model) => {
            let power = numbers(model.power.low.value(), model.power.high.value());
            return fill(text.clip_model, &[&[&*power, NBSP, "kW"].concat()]);
        }
    };
    let [active, total] = [size.active, size.total].map(|ends| parameters(words, ends));
    let said = match size.active == size.total {
        true => fill(text.dense, &[&total, text.sizes[source]]),
        false => fill(text.sparse, &[&active, &total, text.sizes[source]]),
    };
    let count = |ranges: &Ranges| {
        let [low, high] = End::BOTH.map(|end| accelerators(size.total.at(end), &ranges.at(end)));
        billions(Ends::new(low, high))
    };
    let held = count(&Ranges::from(Serving::PACKAGE));
    let here = count(&query.ranges);
    let here = if here == held { String::new() } else { fill(text.held_here, &[&here]) };
    [said, fill(text.held, &[&held]), here].concat()
}

/// Data centres and electricity, and what of it is not its own.
fn place(shown: &mut Shown, words: &Words, query: &Query, name: &dyn Fn(&str) -> String) {
    let text = words.models;
    let (centres, zone) = (query.data_centres(), query.electricity());
    let named = zone.map(|zone| name(zone.zone)).unwrap_or_default();
    let said = match (query.subject, query.provider) {
        (Subject::Own(_), None) => text.place_default,
        _ => text.place,
    };
    shown.say("place", fill(said, &[centres.map_or("", |centres| provider(centres.provider)), &named]));
    let lent = zone.map_or("", |zone| zone.world_values);
    let parts: Vec<&str> = ["adpe", "pe", "wue"]
        .into_iter()
        .zip(text.world_parts)
        .filter(|(id, _)| lent.split(' ').any(|part| part == *id))
        .map(|(_, part)| part)
        .collect();
    let said = if parts.is_empty() { String::new() } else { fill(text.world_values, &[&parts.join(words.text.comma)]) };
    shown.say("world-values", said);
}

/// How far the package's own ends are apart, and why.
fn sure(words: &Words, query: &Query, package: &Span) -> String {
    let text = words.models;
    let times = package.times();
    if times < 1.005 {
        return text.sure_one.into();
    }
    let why = match query.subject {
        Subject::Video(_) => text.sure_clip,
        Subject::Text(model) if model.active.is_one() && model.total.is_one() => text.sure_centre,
        Subject::Own(size) if size.active.is_one() && size.total.is_one() => text.sure_centre,
        Subject::Own(_) => text.sure_own,
        Subject::Text(_) => text.sure_guess,
    };
    fill(why, &[&significant(times, if times < 1.095 { 3 } else { 2 })])
}

/// How many times the batch alone would move this answer.
fn sure_batch(words: &Words, query: &Query) -> String {
    let ranges = Ranges { batch: Ends::new(4.0, 256.0), ..Ranges::default() };
    let asked = Query { ranges, reading: Reading::default(), ..*query };
    let answer = asked.answer().into_iter().flat_map(|answer| answer.extensions);
    let batch = answer.into_iter().find(|effect| matches!(effect.extension, Extension::Batch(_)));
    batch.map_or_else(String::new, |effect| {
        fill(words.models.sure_batch, &[&numbers(effect.times.low, effect.times.high)])
    })
}
