//! The instrument of claims in words: what each combination says of a number.

use footprint::claims::{Claimed, Given, Prompt, given, places_asked, published, scopes};
use footprint::data::{EvidenceRow, Reach};
use footprint::link;
use footprint::model::{Engine, Metric, WaterScope};

use crate::names::Names;
use crate::text::claims::{ClaimsText, claims};
use crate::text::number::{amount, range, significant};
use crate::text::{Lang, Text, fill};

/// What all places give for a kind of prompt and a water scope.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The kind, by its place in [`Prompt::ALL`].
    pub prompt: usize,
    /// The scope, by its place in [`WaterScope::ALL`].
    pub scope: usize,
    /// How many places were asked.
    asked: usize,
    /// The answers.
    pub given: Vec<Given>,
}

impl Asked {
    /// Nothing asked yet.
    pub const fn new((prompt, scope): (usize, usize)) -> Self {
        Self { prompt, scope, asked: 0, given: Vec::new() }
    }

    /// Asks every place.
    pub fn of(engine: &mut Engine, metric: Metric, combination: (usize, usize)) -> Self {
        let mut asked = Self::new(combination);
        asked.ask(engine, metric, usize::MAX);
        asked
    }

    /// Whether every place was asked.
    pub fn is_done(&self, metric: Metric) -> bool {
        self.asked >= places_asked(metric, WaterScope::ALL[self.scope])
    }

    /// Asks the next `many` places.
    pub fn ask(&mut self, engine: &mut Engine, metric: Metric, many: usize) {
        let (prompt, water) = (Prompt::ALL[self.prompt], WaterScope::ALL[self.scope]);
        let to = self.asked.saturating_add(many);
        self.given.extend(given(engine, prompt, metric, water, self.asked..to));
        self.asked = to;
    }
}

/// The combinations of a metric, as places in [`Prompt::ALL`] and [`WaterScope::ALL`].
pub fn combinations(metric: Metric) -> Vec<(usize, usize)> {
    let scopes: Vec<usize> =
        scopes(metric).iter().filter_map(|scope| WaterScope::ALL.iter().position(|known| known == scope)).collect();
    (0..Prompt::ALL.len()).flat_map(|prompt| scopes.iter().map(move |scope| (prompt, *scope))).collect()
}

/// What one combination says.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its key in the page.
    pub key: String,
    /// Whether it gives the number.
    pub gives: bool,
    /// How near it comes; the nearest first.
    pub off: f64,
    /// The kind of prompt, and the water counted.
    pub name: String,
    /// What it says.
    pub said: String,
    /// The calculator's query, at the place that comes nearest.
    pub link: String,
}

/// A result with its range: `0.30 Wh (0.10–1.0 Wh)`.
pub fn result(text: &Text, metric: Metric, [low, median, high]: [f64; 3]) -> String {
    let centre = amount(metric, median);
    if high <= low {
        return centre;
    }
    [&*centre, text.open, &range(metric, low, median, high), text.close].concat()
}

/// What a combination says of a claim; none where no place has a value.
pub fn line(text: &Text, words: &ClaimsText, names: &Names, claimed: Claimed, asked: &Asked) -> Option<Line> {
    let Claimed { metric, value } = claimed;
    let giving = asked.given.iter().filter(|given| given.reproduces(value));
    let many = giving.clone().count();
    let nearest = match many {
        0 => asked.given.iter().min_by(|a, b| a.times_off(value).total_cmp(&b.times_off(value)))?,
        _ => giving.min_by(|a, b| a.from_median(value).total_cmp(&b.from_median(value)))?,
    };
    let prompt = Prompt::ALL[asked.prompt];
    let mut name = words.prompts[asked.prompt].to_owned();
    if metric == Metric::Water {
        name.push_str(&[text.comma, words.scopes[asked.scope]].concat());
    }
    let shown = result(text, metric, nearest.result);
    let [low, _, high] = nearest.result;
    let place = names.place(nearest.place.get().code);
    // Where every place is alike there is nothing to name.
    let here = if asked.given.len() == 1 { String::new() } else { [text.open, place, text.close].concat() };
    // Two digits would call a claim that just misses “1.0 times”.
    let off = nearest.times_off(value);
    let times = significant(off, if off < 1.1 { 3 } else { 2 });
    let all = asked.given.len().to_string();
    let said = match (many, asked.given.len()) {
        (0, _) => {
            let above = value > high;
            let end = amount(metric, if above { high } else { low });
            fill(words.off[usize::from(above)], &[&end, &here, &times])
        }
        (_, 1) => fill(words.everywhere, &[&shown]),
        (1, _) => fill(words.one_place, &["1", &all, place, &shown]),
        _ => fill(words.in_places, &[&many.to_string(), &all, place, &shown]),
    };
    // Far from the median the claim is given, but hardly by these settings.
    let edge = if many > 0 && nearest.from_median(value) > 2.0 { words.edge } else { "" };
    let said = [&*said, edge].concat();
    Some(Line {
        key: [&*asked.prompt.to_string(), "-", &asked.scope.to_string()].concat(),
        gives: many > 0,
        off: if many > 0 { nearest.from_median(value) } else { nearest.times_off(value) },
        name,
        said,
        link: link::write(&prompt.scenario(nearest.place, nearest.water, metric)),
    })
}

/// All lines in the order of the page: those that give the number first, each part
/// by nearness.
pub fn ordered(mut lines: Vec<Line>) -> Vec<Line> {
    lines.sort_by(|a, b| b.gives.cmp(&a.gives).then(a.off.total_cmp(&b.off)));
    lines
}

/// How many combinations give the number.
pub fn summary(words: &ClaimsText, claimed: Claimed, lines: &[Line]) -> String {
    let value = amount_as_typed(words, claimed);
    let all = lines.len().to_string();
    match lines.iter().filter(|line| line.gives).count() {
        0 => fill(words.none, &[&all, &value]),
        many => fill(words.count, &[&many.to_string(), &all, &value]),
    }
}

/// The claimed number with its unit.
fn amount_as_typed(words: &ClaimsText, claimed: Claimed) -> String {
    let number = crate::text::number::published(claimed.value);
    [&*number, crate::text::number::NBSP, words.unit[claimed.metric as usize]].concat()
}

/// How many names of figures a line has.
const NAMES: usize = 6;

/// What others published, a text for each boundary in the order of [`Reach::ALL`];
/// empty where no figure of it gives the number.
pub fn published_lines(lang: Lang, claimed: Claimed) -> [String; 9] {
    let (text, words, translated) = (lang.text(), claims(lang), lang.evidence_words());
    let say = |english: &'static str| {
        translated.iter().find(|(known, _)| *known == english).map_or(english, |(_, said)| said)
    };
    let rows = published(claimed.metric, claimed.value);
    Reach::ALL.map(|reach| {
        let rows: Vec<&EvidenceRow<'static>> = rows.iter().copied().filter(|row| row.reach == reach).collect();
        let mut names: Vec<&str> = Vec::new();
        for row in &rows {
            if !names.contains(&say(row.item)) {
                names.push(say(row.item));
            }
        }
        let more = names.len() > NAMES;
        names.truncate(NAMES);
        match rows.len() {
            0 => String::new(),
            many => {
                let listed = [&*names.join(text.semicolon), if more { " …" } else { "" }].concat();
                fill(words.published, &[&many.to_string(), &listed])
            }
        }
    })
}
