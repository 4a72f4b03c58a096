//! The results of the what-ifs, as finished texts beside their inputs.

use footprint::data;
use footprint::estimate::Summary;
use footprint::model::{Metric, carbon};
use footprint::quantity::{Kilowatts, Litre, WattHours};
use footprint::survey::{
    Input, View, after, cooled, cost_saved, doubling_time, energy_of_a_year, per_computing, per_thousand_tokens, saved,
    yearly_factor,
};

use super::{Words, three};
use crate::names::Names;
use crate::text::fill;
use crate::text::number::{NBSP, amount, plain_range, published, short};
use crate::view::beside::Beside;

/// Years from the first to the last figure of data centres, and of the market.
const WORLD_YEARS: f64 = 6.0;
const MARKET_YEARS: f64 = 10.0;

/// The value of a report's figure; the shipped table has all that are asked for.
fn figure(id: &str) -> f64 {
    data::report_row(id).map_or(0.0, |row| row.value)
}

/// A value with its range: `0.38 (0.12–1.2)`.
fn ranged(words: &Words, [low, median, high]: [f64; 3]) -> String {
    if high <= low {
        return short(median);
    }
    [&*short(median), words.text.open, &plain_range(low, high), words.text.close].concat()
}

fn litres(words: &Words, summary: &Summary<Litre>) -> String {
    ranged(words, [summary.low, summary.median, summary.high].map(|litres| litres.value()))
}

/// The texts of all what-ifs for a view. Empty ones hide their places.
pub fn what_ifs(words: &Words, names: &Names, view: &View) -> Beside {
    let text = words.survey;
    let place = view.place.get();
    let name = names.place(place.code);
    let number = |input: Input| view.number(input);
    let mut beside = Beside::default();
    // A full-width bracket brings its own space.
    let mut put = |key: &str, said: String| beside.0.push((key.into(), said.replace("） ", "）")));

    let power = saved(Kilowatts::new(number(Input::RackPower)), number(Input::RackGain) / 100.0);
    let energy = energy_of_a_year(power);
    let emitted = place.grid.map(|(grid, ..)| amount(Metric::Carbon, carbon(energy, grid).value()));
    put(
        "out-rack",
        fill(
            text.out_rack,
            &[
                &[&*three(power.value()), NBSP, "kW"].concat(),
                &amount(Metric::Energy, energy.to::<footprint::quantity::WattHour>().value()),
                &emitted.unwrap_or_else(|| words.text.not_published.into()),
                name,
                &three(number(Input::RackGain)),
                &[&*three(number(Input::RackPower)), NBSP, "kW"].concat(),
            ],
        ),
    );

    // Every place that can be chosen has its water and its grid, as a test checks.
    if let Some(water) = cooled(view.place, number(Input::Cooling)) {
        let both = [&water.onsite, &water.onsite_after].map(|summary| litres(words, summary));
        put(
            "out-cooling-site",
            fill(text.out_cooling_site, &[&both[0], &both[1], &three(number(Input::Cooling)), name]),
        );
        let all = [&water.plants, &water.before, &water.after].map(|summary| litres(words, summary));
        put("out-cooling-all", fill(text.out_cooling_all, &[&all[0], &all[1], &all[2], &ranged(words, water.times)]));
    }

    let factor = yearly_factor(number(Input::EfficiencyGain), number(Input::EfficiencyYears));
    let months = doubling_time(factor).map_or_else(|| "∞".into(), |years| three(years * 12.0));
    let (gain, within) = (three(number(Input::EfficiencyGain)), three(number(Input::EfficiencyYears)));
    put("out-gain", fill(text.out_gain, &[&three(factor), &months, &gain, &within]));
    let growth = number(Input::UseGrowth);
    put("out-use", fill(text.out_use, &[&three(growth), &three(growth / factor), &three(factor)]));

    let world = |id: &str| data::macros().iter().find(|figure| figure.id == id).map_or(0.0, |figure| figure.central);
    let (first, last) = (world("dc-world-2024"), world("dc-world-2030"));
    let percent = |factor: f64| three((factor - 1.0) * 100.0);
    let doubling = yearly_factor(2.0, number(Input::Doubling));
    let then = after(first, doubling, WORLD_YEARS);
    put(
        "out-doubling",
        fill(
            text.out_doubling,
            &[&percent(doubling), &published(first), &three(then), &three(number(Input::Doubling))],
        ),
    );
    let agency = yearly_factor(last / first, WORLD_YEARS);
    let years = doubling_time(agency).map_or_else(String::new, three);
    put("out-iea", fill(text.out_iea, &[&published(last), &percent(agency), &years]));

    let [from, to] = ["context.market-2022", "context.market-2032"].map(figure);
    let growth = number(Input::MarketGrowth);
    let becomes = after(from, 1.0 + growth / 100.0, MARKET_YEARS);
    put(
        "out-market",
        fill(text.out_market, &[&three(growth), &words.money(from, "US$"), &words.money(becomes, "US$")]),
    );
    let needed = yearly_factor(to / from, MARKET_YEARS);
    put("out-market-needed", fill(text.out_market_needed, &[&words.money(to, "US$"), &percent(needed)]));

    let saved_part = number(Input::EnergySaved) / 100.0;
    let costs = ["context.alibaba-energy-low", "context.alibaba-energy-high"]
        .map(|id| three(cost_saved(figure(id) / 100.0, saved_part) * 100.0));
    put("out-cost", fill(text.out_cost, &[&costs[0], &costs[1], &three(number(Input::EnergySaved))]));

    let per_grid = |wh: f64| place.grid.map(|(grid, ..)| carbon(WattHours::new(wh).to(), grid).value());
    let carbons = |wh: [f64; 3]| match wh.map(per_grid) {
        [Some(low), Some(median), Some(high)] => ranged(words, [low, median, high]),
        _ => words.text.not_published.into(),
    };
    if let (Some(pue), Some((grid, ..))) = (data::figure("pue"), place.grid) {
        let ends = pue.range.map_or([pue.central; 3], |range| [range.low, pue.central, range.high]);
        let both = ends.map(|pue| per_computing(pue, grid));
        let (energy, grams) = (both.map(|(energy, _)| energy.value()), both.map(|(_, grams)| grams.value()));
        put("out-unit", fill(text.out_unit, &[&ranged(words, energy), &ranged(words, grams), name]));
    }
    let prompt = if view.report_evidence { "text-report" } else { "text-epoch" };
    if let Some(prompt) = data::figure(prompt) {
        let ends = prompt.range.map_or([prompt.central; 3], |range| [range.low, prompt.central, range.high]);
        let each = ends.map(|wh| per_thousand_tokens(WattHours::new(wh), number(Input::Tokens)).value());
        let source = text.evidence[usize::from(view.report_evidence)];
        let tokens = three(number(Input::Tokens));
        put("out-tokens", fill(text.out_tokens, &[&ranged(words, each), &carbons(each), source, &tokens, name]));
    }
    beside
}
