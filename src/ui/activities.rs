//! How often a day: one row for each kind of use.

use footprint::estimate::Z_90;
use footprint::link::{LIMIT_COUNT, LIMIT_WH};
use footprint::model::{Activity, Factor, Factors, Metric, Setup};
use footprint::quantity::WattHours;
use yew::prelude::*;

use super::browser;
use super::number_field::NumberField;
use super::state::{OnEdit, STOPS, edit, side, step, stop_of};
use crate::text::number::{NBSP, amount, count, published, short};
use crate::text::{Lang, fill};

/// The rows.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Language.
    pub lang: Lang,
    /// The set-up they count for.
    pub setup: Setup,
    /// Whether it is the second one.
    pub b: bool,
    /// Reports a change.
    pub on_edit: OnEdit,
}

/// The first six are always shown; the others are folded away.
const COMMON: usize = 6;

/// Rows for all kinds of use.
#[component]
pub fn Activities(props: &Props) -> Html {
    let text = props.lang.text();
    let factors = Factors::of(&props.setup);
    let row = |at: usize| {
        let activity = Activity::ALL[at];
        html! {
            <Row key={activity.id()} lang={props.lang} {activity} b={props.b} count={props.setup.counts[at]}
                energy={energy(props.lang, &props.setup, &factors, activity)}
                each={centre(&props.setup, &factors, at)} custom={props.setup.custom.value()} on_edit={props.on_edit.clone()} />
        }
    };
    let open = props.setup.counts[COMMON..].iter().any(|count| *count > 0.0);
    html! {
        <>
            <div class="acts">{ for (0..COMMON).map(row) }</div>
            <details class="more" {open}>
                <summary>{ text.more_kinds }</summary>
                <div class="acts">{ for (COMMON..Activity::ALL.len()).map(row) }</div>
            </details>
        </>
    }
}

/// The central energy of one, raised to the facility, in Wh.
fn centre(setup: &Setup, factors: &Factors, at: usize) -> f64 {
    let value = |factor| factors.spread(factor).central();
    let raise = factors.raise(at).factor(value(Factor::Host), value(Factor::Pue));
    match Activity::ALL[at] {
        Activity::Text => value(Factor::Text) * raise,
        Activity::AiSearch => value(Factor::Search) + value(Factor::Text) * raise,
        Activity::Custom => setup.custom.value(),
        activity => activity.figure().map_or(0.0, |figure| figure.central * raise),
    }
}

/// The published energy of one, with its range, as text.
fn energy(lang: Lang, setup: &Setup, factors: &Factors, activity: Activity) -> String {
    let text = lang.text();
    let figure = match activity {
        Activity::Text => setup.evidence.figure(),
        Activity::AiSearch => {
            let spread = factors.spread(Factor::Text);
            let search = factors.spread(Factor::Search).central();
            let value = [&*short(spread.central() + search), NBSP, "Wh"].concat();
            return if spread.is_point() {
                [&value, text.open, text.no_range, text.close].concat()
            } else {
                [
                    &*value,
                    text.open,
                    &short(spread.at(-Z_90) + search),
                    "–",
                    &short(spread.at(Z_90) + search),
                    text.close,
                ]
                .concat()
            };
        }
        Activity::Custom => None,
        activity => activity.figure(),
    };
    let Some(figure) = figure else {
        let own = if activity == Activity::Custom { setup.custom } else { setup.own };
        return [&*published(own.value()), NBSP, "Wh"].concat();
    };
    let value = [&*published(figure.central), NBSP, "Wh"].concat();
    match figure.range {
        Some(range) => [&*value, text.open, &published(range.low), "–", &published(range.high), text.close].concat(),
        None => [&*value, text.open, text.no_range, text.close].concat(),
    }
}

/// One row.
#[derive(Clone, Debug, PartialEq, Properties)]
struct RowProps {
    lang: Lang,
    activity: Activity,
    b: bool,
    count: f64,
    energy: AttrValue,
    each: f64,
    custom: f64,
    on_edit: OnEdit,
}

#[component]
fn Row(props: &RowProps) -> Html {
    let text = props.lang.text();
    let (activity, b) = (props.activity, props.b);
    let (name, description) = text.activity(activity);
    let prefix = if b { "b." } else { "" };
    let set = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |count: f64| edit(&on_edit, move |scenario| side(scenario, b).set_count(activity, count)))
    };
    let nudge = |up: bool| {
        let on_edit = props.on_edit.clone();
        Callback::from(move |_: MouseEvent| {
            edit(&on_edit, move |scenario| {
                let setup = side(scenario, b);
                setup.set_count(activity, step(setup.count(activity), up));
            });
        })
    };
    let slide = {
        let set = set.clone();
        Callback::from(move |event: InputEvent| {
            let stop = footprint::decimal::parse(&browser::value_of(&event)).and_then(|at| STOPS.get(at as usize));
            if let Some(stop) = stop {
                set.emit(*stop);
            }
        })
    };
    let label = fill(text.count_of, &[name]);
    let on_wh = {
        let on_edit = props.on_edit.clone();
        Callback::from(move |wh: f64| edit(&on_edit, move |scenario| side(scenario, b).custom = WattHours::new(wh)))
    };
    html! {
        <div class={classes!("act", (props.count == 0.0).then_some("off"))}>
            <div class="nm"><b>{ name }</b><span class="ds">{ description }</span></div>
            <div class="ds each">{ props.energy.clone() }{ " " }{ text.each }</div>
            <div class="ctl">
                <button type="button" class="btn" aria-label={fill(text.less, &[name])} disabled={props.count == 0.0} onclick={nudge(false)}>{ "−" }</button>
                <input class="slider" type="range" name={format!("{prefix}slider-{}", activity.id())} min="0" max="31" step="1" autocomplete="off"
                    value={stop_of(props.count).to_string()} aria-label={label.clone()} aria-valuetext={count(props.count)} oninput={slide} />
                <button type="button" class="btn" aria-label={fill(text.more, &[name])} onclick={nudge(true)}>{ "+" }</button>
                <NumberField name={format!("{prefix}{}", activity.id())} {label} value={props.count} most={LIMIT_COUNT} lang={props.lang} on_value={set} />
            </div>
            <div class="sub"><bdi>{ amount(Metric::Energy, props.count * props.each) }</bdi></div>
            if activity == Activity::Custom {
                <div class="own wh"><span aria-hidden="true">{ text.custom_wh }</span>
                    <NumberField name={format!("{prefix}wh")} label={text.custom_wh} value={props.custom} most={LIMIT_WH} lang={props.lang} on_value={on_wh} />
                </div>
            }
        </div>
    }
}
