//! The ruler as the page shows it: places in percent of its width, so that it fills any
//! screen, paper or projector without its words growing or shrinking.

use footprint::classroom::{Answer, Counts, Ruler};
use footprint::data::{self, Asked, Question};
use footprint::model::{Activity, Metric};
use yew::prelude::*;

use super::scale::{percent, ticks};
use crate::chart::Ink;
use crate::text::Lang;
use crate::text::classroom::class_pages;
use crate::text::number::{NBSP, amount, percents, published, range};
use crate::view::numerals;

/// Height of the ruler's body, in pixels.
const BODY: u32 = 64;

/// Where familiar things stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Things {
    /// Above the ruler.
    Above,
    /// Below the answer: dots stand above.
    Below,
}

impl Things {
    /// Where the body begins: so many things above it stand in up to two rows.
    const fn top(self, count: usize) -> u32 {
        match (self, count) {
            (Self::Above, 0) => 10,
            (Self::Above, 1) => 54,
            (Self::Above, _) => 92,
            (Self::Below, _) => 8,
        }
    }

    /// Where the name of one stands, in the nearer or the farther row by turns; its
    /// amount stands 19 pixels lower.
    const fn name(self, at: usize, top: u32) -> u32 {
        match (self, at % 2) {
            (Self::Above, 0) => top - 40,
            (Self::Above, _) => top - 79,
            (Self::Below, 0) => top + BODY + 70,
            (Self::Below, _) => top + BODY + 109,
        }
    }
}

/// What a question's ruler needs to know.
pub(super) struct Scale<'a> {
    pub(super) lang: Lang,
    pub(super) question: &'a Question<'static>,
    pub(super) ruler: Ruler,
    pub(super) metric: Option<Metric>,
    things: Things,
    /// Familiar things: value and name.
    familiar: Vec<(f64, String)>,
    /// Where the body begins.
    top: u32,
}

impl<'a> Scale<'a> {
    pub(super) fn of(lang: Lang, question: &'a Question<'static>, answer: &Answer, things: Things) -> Self {
        let metric = match answer.counts {
            Counts::Metric(metric) => Some(metric),
            Counts::Share | Counts::People => None,
        };
        let mut scale =
            Self { lang, question, ruler: Ruler::of(&question.asked), metric, things, familiar: Vec::new(), top: 0 };
        scale.familiar = scale.familiar();
        scale.top = things.top(scale.familiar.len());
        scale
    }

    fn at(&self, value: f64) -> String {
        percent(self.ruler.place(value))
    }

    /// A value as the ruler names it.
    pub(super) fn said(&self, value: f64) -> String {
        match self.metric {
            Some(metric) => amount(metric, value),
            None => [&*published(libm::round(value)), "%"].concat(),
        }
    }

    /// Text colour, marks and band of the metric.
    fn inks(&self) -> [Ink; 4] {
        self.metric.map_or([Ink::Main, Ink::Second, Ink::Rule2, Ink::Rule], Ink::of_metric)
    }

    /// The ruler with familiar things on it, and what `more` draws, `below` pixels of
    /// room for it under the body.
    pub(super) fn picture(&self, class: &'static str, below: u32, more: Html) -> Html {
        let top = self.top;
        let height = (top + BODY + below).to_string();
        let [paper, main] = [Ink::Paper2, Ink::Main].map(Ink::key);
        let edges = [top, top + BODY].map(|y| y.to_string());
        let numeral = |class: &'static str| {
            move |(place, label): (f64, String)| {
                // Beside its tick; the last one before it.
                let (anchor, shift) = if place > 0.99 { ("end", "-5") } else { ("start", "5") };
                html! { <text class={classes!("num", class)} x={percent(place)} dx={shift} y={(top + 34).to_string()} font-size="14" fill={Ink::Second.key()} text-anchor={anchor}>{ label }</text> }
            }
        };
        html! {
            <svg class={classes!("chart", "scale", class)} width="100%" {height} aria-hidden="true" focusable="false">
                <rect x="0" width="100%" y={edges[0].clone()} height={BODY.to_string()} fill={paper} />
                { for edges.into_iter().map(|y| html! { <line x1="0" x2="100%" y1={y.clone()} y2={y} stroke={main.clone()} stroke-width="1.5" /> }) }
                { for ticks(self.ruler).into_iter().map(|at| tick(at, top)) }
                { for self.numerals().into_iter().map(numeral("roomy")) }
                { for self.few_numerals().into_iter().map(numeral("narrow")) }
                { for self.familiar.iter().enumerate().map(|(at, thing)| self.thing(at, thing)) }
                { more }
            </svg>
        }
    }

    fn numerals(&self) -> Vec<(f64, String)> {
        let all = match (self.ruler, self.metric) {
            (Ruler::Decades(from, to), Some(metric)) => numerals(metric, (from.into(), to.into())),
            _ => [0.0, 25.0, 50.0, 75.0, 100.0].map(|value| (value, self.said(value))).to_vec(),
        };
        all.into_iter().map(|(value, label)| (self.ruler.place(value), label)).collect()
    }

    /// For a phone: every second one, and each with its unit, since the one where the
    /// unit changes may be left out.
    fn few_numerals(&self) -> Vec<(f64, String)> {
        let (Ruler::Decades(from, to), Some(metric)) = (self.ruler, self.metric) else {
            return [0.0, 50.0, 100.0].map(|value| (value / 100.0, self.said(value))).to_vec();
        };
        // The last one always; before it none that it would touch.
        let chosen = (from..to - 2).step_by(2).chain([to]);
        let exact = |value: f64| {
            let (size, symbol) = crate::text::number::unit(metric, value);
            [&*crate::text::number::significant(value / size, 1), NBSP, symbol].concat()
        };
        chosen
            .map(|exponent| libm::pow(10.0, f64::from(exponent)))
            .map(|value| (self.ruler.place(value), exact(value)))
            .collect()
    }

    /// Familiar things to hold on to: what the question names; where it names none, up to
    /// three everyday things well apart.
    fn familiar(&self) -> Vec<(f64, String)> {
        let text = self.lang.text();
        let everyday = || data::equivalents().iter().zip(text.equivalents).map(|(thing, (name, _))| (thing, name));
        let beside = self.question.beside;
        if beside == "search" {
            let figure = data::figure(beside).map(|figure| figure.central);
            return figure
                .into_iter()
                .map(|value| (value, self.lang.page().activity(Activity::Search).into()))
                .collect();
        }
        if !beside.is_empty() {
            let found = everyday().find(|(thing, _)| thing.id == beside);
            let share = data::report_row(beside).map(|row| {
                let marks = class_pages(self.lang).share_marks;
                (row.value, marks[usize::from(row.id.starts_with("government"))].to_owned())
            });
            return found.map(|(thing, name)| (thing.central, name.to_owned())).or(share).into_iter().collect();
        }
        let Asked::Ladder { .. } = self.question.asked else { return Vec::new() };
        let unit = self.metric.map_or("", |metric| crate::text::number::units(metric)[0].1);
        let mut chosen: Vec<(f64, String)> = Vec::new();
        for (thing, name) in everyday().filter(|(thing, _)| thing.unit == unit) {
            let place = self.ruler.place(thing.central);
            let is_apart = chosen.iter().all(|(other, _)| (self.ruler.place(*other) - place).abs() > 0.24);
            if chosen.len() < 3 && is_apart && (0.02..0.98).contains(&place) {
                chosen.push((thing.central, name.to_owned()));
            }
        }
        chosen.sort_by(|(a, _), (b, _)| a.total_cmp(b));
        chosen
    }

    /// One of them: its name and amount, in every second row by turns, and a line to its
    /// place on the ruler.
    fn thing(&self, at: usize, (value, name): &(f64, String)) -> Html {
        let place = self.ruler.place(*value);
        let y = self.things.name(at, self.top);
        let (from, to) = match self.things {
            Things::Above => (y + 24, self.top),
            Things::Below => (self.top + BODY, y - 14),
        };
        let line = |y: u32, ink: Ink, text: String| {
            html! { <text x={percent(place)} y={y.to_string()} font-size="14" fill={ink.key()} text-anchor={anchor(place)}>{ text }</text> }
        };
        html! {
            <>
                <line x1={percent(place)} x2={percent(place)} y1={from.to_string()} y2={to.to_string()} stroke={Ink::Rule2.key()} stroke-width="1" />
                { line(y, Ink::Main, name.clone()) }
                { line(y + 19, Ink::Second, self.said(*value)) }
            </>
        }
    }

    /// The answer on the ruler: band, middle, what is beside it; below it their values.
    /// The guess of the reader is put in by the program.
    pub(super) fn answer(&self, answer: &Answer, second: Option<(Answer, String)>) -> Html {
        let [low, middle, high] = answer.ends;
        let [text, mark, _, band] = self.inks();
        let (from, to) = (self.ruler.place(low), self.ruler.place(high));
        let bottom = self.top + BODY;
        let range = match self.metric {
            Some(metric) => range(metric, low, middle, high),
            None => percents(low / 100.0, high / 100.0),
        };
        let place = self.ruler.place(middle);
        html! {
            <g class="told">
                if high > low {
                    <rect x={percent(from)} width={percent(to - from)} y={(bottom - 22).to_string()} height="16" fill={band.key()} />
                    { for [low, high].into_iter().map(|value| html! { <line x1={self.at(value)} x2={self.at(value)} y1={(bottom - 22).to_string()} y2={(bottom + 6).to_string()} stroke={mark.key()} stroke-width="1.5" /> }) }
                    <text x={percent(place)} y={(bottom + 20).to_string()} font-size="14" font-weight="700" fill={text.key()} text-anchor={anchor(place)}>{ range }</text>
                }
                <line x1={self.at(middle)} x2={self.at(middle)} y1={(bottom - BODY - 6).to_string()} y2={(bottom + 4).to_string()} stroke={text.key()} stroke-width="3" />
                if let Some((second, name)) = second { { self.second(&second, &name) } }
            </g>
        }
    }

    fn second(&self, second: &Answer, name: &str) -> Html {
        let value = second.ends[1];
        let place = self.ruler.place(value);
        let bottom = self.top + BODY;
        let label = [name, NBSP, &self.said(value)].concat();
        html! {
            <>
                <line x1={percent(place)} x2={percent(place)} y1={(bottom - 28).to_string()} y2={(bottom + 28).to_string()} stroke={Ink::Second.key()} stroke-width="1.5" stroke-dasharray="3 3" />
                <text x={percent(place)} y={(bottom + 42).to_string()} font-size="14" fill={Ink::Second.key()} text-anchor={anchor(place)}>{ label }</text>
            </>
        }
    }

    /// Where the program draws the reader's guess.
    pub(super) fn mine(&self) -> Html {
        let bottom = self.top + BODY;
        html! {
            <g class="guess" hidden=true>
                <line x1="0" x2="0" y1={(bottom - BODY - 4).to_string()} y2={(bottom + 50).to_string()} stroke={Ink::Main.key()} stroke-width="2" />
                <text x="0" y={(bottom + 66).to_string()} font-size="14" font-weight="700" fill={Ink::Main.key()} />
            </g>
        }
    }
}

fn tick((place, length): (f64, u32), top: u32) -> Html {
    let (ink, width) = if length == 18 { (Ink::Main, "1.5") } else { (Ink::Rule2, "1") };
    html! { <line x1={percent(place)} x2={percent(place)} y1={top.to_string()} y2={(top + length).to_string()} stroke={ink.key()} stroke-width={width} /> }
}

/// How a label about this place stays inside the picture.
fn anchor(place: f64) -> &'static str {
    match place {
        ..0.25 => "start",
        0.75.. => "end",
        _ => "middle",
    }
}
