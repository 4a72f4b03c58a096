//! What a widget shows of its state: a heading, a number with its range, a picture,
//! where it comes from. The page of a widget is written from it, and the program
//! builds the same again when a control is moved.

mod change;
mod compare;
mod narrow;
mod node;
mod number;
mod parts;
mod preset;
mod what_if;
mod words;

use footprint::link;
use footprint::model::{Engine, Metric, Scenario};

use crate::chart::{Ink, Poster, PosterNumber, Scene, poster};
use crate::names::Names;
use crate::results::Results;
use crate::text::widget::{WidgetText, widget};
use crate::text::{Lang, Text};

pub use change::change;
#[cfg(not(target_arch = "wasm32"))]
pub use node::table;
pub use node::{Node, WIDTHS, chart};
pub use preset::{EVIDENCE, Kind, Preset, WHAT_IFS};
pub use what_if::{inputs, what_if};
pub use words::activity;

/// The words of a language.
#[derive(Debug)]
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// The site's texts.
    pub text: &'static Text,
    /// The widgets' texts.
    pub widget: &'static WidgetText,
    /// Names of places.
    pub names: Names,
}

impl Words {
    /// The words of a language.
    pub fn of(lang: Lang) -> Self {
        Self { lang, text: lang.text(), widget: widget(lang), names: Names::of(lang) }
    }
}

/// Of pictures and texts.
const LICENCE: &str = "CC BY 4.0";

/// The number that a widget is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// Its colour.
    pub ink: Ink,
    /// With its unit.
    pub value: String,
    /// Its range, or that there is none.
    pub range: String,
    /// How sure it is.
    pub sure: String,
}

/// What a widget shows.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// Its heading: of what the number is.
    pub title: String,
    /// Under which circumstances.
    pub sub: String,
    /// What it finds, in a sentence; empty where the number says it.
    pub finding: String,
    /// The number; none where it takes a sentence.
    pub number: Option<Number>,
    /// What stands below the heading.
    pub nodes: Vec<Node>,
    /// Its picture, as wide as the widest.
    pub scene: Option<Scene>,
    /// Who says so.
    pub sources: String,
    /// The same state on the site, from the language's folder.
    pub link: String,
    /// All of it in one sentence, for whoever writes about it.
    pub sentence: String,
}

impl Shown {
    /// It as a picture that stands for it elsewhere, with who says so and its address.
    pub fn poster(&self, brand: &str, address: &str) -> Scene {
        let number = self.number.as_ref().map(|number| PosterNumber {
            ink: number.ink,
            value: number.value.clone(),
            range: number.range.clone(),
            sure: number.sure.clone(),
        });
        // A ruler has its number on it.
        let number = number.filter(|_| self.scene.is_none());
        // A finding is the subheading, or stands alone.
        let is_alone = number.is_none() && self.scene.is_none();
        let sub = if self.finding.is_empty() || is_alone { &self.sub } else { &self.finding };
        let alone =
            || PosterNumber { ink: Ink::Main, value: String::new(), range: self.finding.clone(), sure: String::new() };
        let number = if is_alone { Some(alone()) } else { number };
        // Some name version and licence themselves.
        let is_whole = self.sources.contains(LICENCE);
        let sources = [&*self.sources, " · ", footprint::dataset!(), " · ", LICENCE].concat();
        let lines = [if is_whole { self.sources.clone() } else { sources }, address.into()];
        poster(&Poster {
            title: self.title.clone(),
            sub: sub.clone(),
            number,
            body: self.scene.clone(),
            lines: lines.into_iter().filter(|line| !line.is_empty()).collect(),
            brand: brand.into(),
        })
    }
}

/// What a widget shows of a scenario.
///
/// ```
/// use footprint::model::Engine;
/// use per_prompt::text::Lang;
/// use per_prompt::view::widget::{Kind, Preset, Words, scenario};
///
/// let preset = Preset { kind: Kind::One, id: "report" };
/// let shown = scenario(&Words::of(Lang::En), &mut Engine::new(), preset.kind, preset.id, &preset.scenario());
/// assert_eq!(shown.title, "One text prompt");
/// assert_eq!(shown.number.map(|number| (number.value, number.range)).unwrap(),
///     ("2.9\u{a0}Wh".into(), "no published range".into()));
/// ```
pub fn scenario(words: &Words, engine: &mut Engine, kind: Kind, id: &str, state: &Scenario) -> Shown {
    let results = Results::of(engine, state);
    let mut shown = match kind {
        Kind::Compare if state.b.is_some() => compare::shown(words, engine, &results),
        Kind::Chart => parts::shown(words, engine, id, &results),
        _ => number::shown(words, kind, &results),
    };
    if words::has_own(state) {
        shown.nodes.push(Node::line("small", words.widget.own));
    }
    shown.link = ["?", &link::write(state), if kind == Kind::Chart { "#result" } else { "" }].concat();
    shown
}

/// Of when the figures are: the month in their version.
pub fn as_of() -> &'static str {
    footprint::dataset!().split_once('.').map_or("", |(month, _)| month)
}

/// A line of sources without the word that it begins with.
pub fn unnamed<'a>(text: &Text, sources: &'a str) -> &'a str {
    sources.split_once(text.colon.trim_end()).map_or(sources, |(_, rest)| rest.trim_start())
}

/// A name inside a sentence; proper names stay.
fn within(words: &Words, name: &str) -> String {
    let is_proper = ["Google", "Epoch", "Oviedo", "OpenAI"].iter().any(|proper| name.starts_with(proper));
    let mut signs = name.chars();
    match (words.lang, signs.next()) {
        (Lang::En, Some(first)) if !is_proper => first.to_lowercase().chain(signs).collect(),
        _ => name.into(),
    }
}

/// The metric's name inside a sentence.
fn metric_within(words: &Words, metric: Metric) -> String {
    let name = words.text.metric(metric);
    match words.lang {
        Lang::En => within(words, name.split(" (").next().unwrap_or(name)),
        _ => name.split('（').next().unwrap_or(name).into(),
    }
}
