//! Familiar things: the result as a number of phone charges, glasses of water.

use crate::data::{self, Figure};
use crate::estimate::{Summary, descending};
use crate::quantity::Unit;

use super::scenario::Metric;

/// So many of a familiar thing, the range carried through.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Equivalent {
    /// The thing.
    pub figure: &'static Figure<'static>,
    /// 5 %, median, 95 % of how many.
    pub number: [f64; 3],
}

/// Up to `limit` equivalents of a result that give 1 to 100 of the thing, the
/// ones nearest to 10 first: neither "0.9 coats" nor "641,000 charges".
///
/// The thing's own published range widens the ends: the widths of the two
/// logarithms add as squares, which is exact for log-normals.
pub fn equivalents<U: Unit>(result: &Summary<U>, metric: Metric, limit: usize) -> Vec<Equivalent> {
    ranked([result.low, result.median, result.high].map(|end| end.value()), metric, limit)
}

fn ranked(result: [f64; 3], metric: Metric, limit: usize) -> Vec<Equivalent> {
    let unit = match metric {
        Metric::Energy => "Wh",
        Metric::Carbon => "g",
        Metric::Water => "mL",
    };
    let found: Vec<Equivalent> = data::equivalents()
        .iter()
        .filter(|figure| figure.unit == unit && figure.central > 0.0)
        .map(|figure| Equivalent { figure, number: number(result, figure) })
        .filter(|equivalent| (1.0..=100.0).contains(&equivalent.number[1]))
        .collect();
    let nearness: Vec<f64> = found.iter().map(|e| -libm::fabs(libm::log10(e.number[1]) - 1.0)).collect();
    descending(&nearness).into_iter().take(limit).map(|at| found[at]).collect()
}

fn number([low, median, high]: [f64; 3], figure: &Figure<'_>) -> [f64; 3] {
    let (below, above) = (median / low, high / median);
    let median = median / figure.central;
    if median <= 0.0 {
        return [0.0; 3];
    }
    let thing = figure.spread();
    let log = |ratio: f64| if ratio > 0.0 { libm::log(ratio) } else { 0.0 };
    let below = libm::hypot(log(below), log(thing.high() / thing.central()));
    let above = libm::hypot(log(above), log(thing.central() / thing.low()));
    [median * libm::exp(-below), median, median * libm::exp(above)]
}
