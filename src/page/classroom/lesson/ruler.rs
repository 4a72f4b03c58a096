//! A ruler to print: every place on it is a percentage of its width, so that it fills
//! any paper without scaling its text.

use footprint::classroom::Ruler;
use footprint::data::Asked;
use footprint::model::Metric;
use yew::prelude::*;

use super::super::scale::{percent, ticks};
use super::Told;
use super::marks::{Mark, Shape};
use crate::text::fill;
use crate::text::number::{NBSP, percent as percents};
use crate::view::numerals;

// In pixels from the upper edge: the lower edge, the foot of numerals, the lane of marks.
const BODY: u32 = 54;
const NUMERAL: u32 = 31;
const LANE: u32 = 44;

/// A ruler, and what it counts.
#[derive(Clone, Copy, Debug)]
struct Scale {
    ruler: Ruler,
    metric: Option<Metric>,
}

impl Scale {
    fn of(asked: Asked<'_>) -> Self {
        let metric = match asked {
            Asked::Ladder { metric, .. } => Metric::ALL.into_iter().find(|known| known.id() == metric),
            Asked::Share { .. } => None,
        };
        Self { ruler: Ruler::of(&asked), metric }
    }

    /// Powers of ten it holds.
    fn decades(self) -> Option<(i32, i32)> {
        match self.ruler {
            Ruler::Decades(from, to) => Some((from.into(), to.into())),
            Ruler::Percent => None,
        }
    }

    /// Whether a phone has no room for the numeral at this place. Counted from the last,
    /// which is written towards the first: every third decade, every second share.
    fn is_dense(self, place: f64) -> bool {
        let (steps, each) = self.decades().map_or((5, 2), |(from, to)| (to - from, 3));
        let passed = libm::round(place * f64::from(steps)) as i32;
        let is_at_the_first = self.decades().is_some() && passed < each;
        passed > 0 && (is_at_the_first || (steps - passed) % each > 0)
    }

    /// Values with their numerals; units where they change.
    fn numerals(self) -> Vec<(f64, String)> {
        let (Some(metric), Some((from, to))) = (self.metric, self.decades()) else {
            return (0..=5).map(|at| (f64::from(at) * 20.0, percents(f64::from(at) / 5.0))).collect();
        };
        let mut all = numerals(metric, (from, to));
        // Where decades are narrow, two units at the end would touch.
        if let [.., (_, before), _] = &*all
            && to - from > 6
            && before.contains(NBSP)
        {
            all.remove(all.len() - 2);
        }
        all
    }
}

/// The ruler of a question, with marks or without.
pub(super) fn ruler(told: &Told<'_>, asked: Asked<'_>, marks: &[Mark]) -> Html {
    let scale = Scale::of(asked);
    let numerals = scale.numerals();
    let last = numerals.len().saturating_sub(1);
    let ends = [numerals.first(), numerals.last()].map(|end| end.map_or("", |(_, label)| label));
    let tick = |(place, length): (f64, u32)| {
        let x = percent(place);
        html! { <line x1={x.clone()} x2={x} y2={length.to_string()} /> }
    };
    let numeral = |(index, (value, label)): (usize, &(f64, String))| {
        let place = scale.ruler.place(*value);
        let class = scale.is_dense(place).then_some("dense");
        // The last is written towards the first.
        let (anchor, dx) = if index == last { ("end", "-5") } else { ("start", "5") };
        html! { <text {class} x={percent(place)} {dx} y={NUMERAL.to_string()} text-anchor={anchor}>{ label.clone() }</text> }
    };
    let body = BODY.to_string();
    html! {
        <svg class="rule" width="100%" height={(BODY + 2).to_string()} role="img" aria-label={fill(told.words.ruler, &ends)}>
            { for marks.iter().map(|mark| drawn(scale, mark)) }
            <g class="edge"><line x2="100%" /><line x2="100%" y1={body.clone()} y2={body} /></g>
            <g class="tick">{ for ticks(scale.ruler).into_iter().map(tick) }</g>
            { for numerals.iter().enumerate().map(numeral) }
        </svg>
    }
}

/// A mark in its lane.
fn drawn(scale: Scale, mark: &Mark) -> Html {
    let [low, middle, high] = mark.ends.map(|value| scale.ruler.place(value));
    let has_range = low < high;
    let [from, x, to] = [low, middle, high].map(percent);
    let [top, bottom] = [LANE - 8, LANE + 8].map(|y| y.to_string());
    let lane = LANE.to_string();
    let end = |x: &String| html! { <line x1={x.clone()} x2={x.clone()} y1={top.clone()} y2={bottom.clone()} /> };
    match mark.shape {
        Shape::Bar => html! {
            <g class="bar">
                if has_range {
                    <rect x={from.clone()} y={top.clone()} width={percent(high - low)} height="16" />
                    { end(&from) }{ end(&to) }
                }
                // In two parts: a numeral may stand between them.
                <line class="median" x1={x.clone()} x2={x.clone()} y2="18" />
                <line class="median" x1={x.clone()} x2={x} y1={top.clone()} y2={BODY.to_string()} />
            </g>
        },
        Shape::Diamond => html! {
            <g class="second">
                if has_range {
                    <line x1={from.clone()} x2={to.clone()} y1={lane.clone()} y2={lane.clone()} />
                }
                <svg {x} y={lane} overflow="visible"><path d={DIAMOND} /></svg>
            </g>
        },
        Shape::Circle => html! { <circle class="beside" cx={x} cy={lane} r="6" /> },
    }
}

const DIAMOND: &str = "M0-8l8 8-8 8-8-8z";

/// The marks of a ruler in words, each behind its shape.
pub(super) fn legend(told: &Told<'_>, marks: &[Mark]) -> Html {
    let shape = |shape| match shape {
        Shape::Bar => html! {
            <g class="bar"><rect x="1" y="1" width="20" height="14" /><path d="M1 1v14M21 1v14" /><path class="median" d="M11 0v16" /></g>
        },
        Shape::Diamond => html! { <g class="second"><path d="M11 0l8 8-8 8-8-8z" /></g> },
        Shape::Circle => html! { <circle class="beside" cx="11" cy="8" r="6" /> },
    };
    let one = |mark: &Mark| {
        html! {
            <li>
                <svg class="sign" width="22" height="16" aria-hidden="true">{ shape(mark.shape) }</svg>
                { [&*mark.name, told.page.colon].concat() }<bdi>{ mark.amount.clone() }</bdi>
            </li>
        }
    };
    html! { <ul class="marks">{ for marks.iter().map(one) }</ul> }
}
