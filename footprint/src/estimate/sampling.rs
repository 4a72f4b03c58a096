//! A fixed set of quasi-random draws.
//!
//! A rank-1 lattice spreads the draws evenly in every dimension and in their
//! combinations, so 4,096 draws do the work of far more random ones, and the
//! sequence is the same for everybody. With an odd generator each dimension is
//! a permutation of the same 4,096 strata: every normal quantile is computed
//! once, and each factor's own percentiles are exact.

/// Draws behind every result.
pub const DRAWS: usize = 4096;

/// The generating vector, found component by component: each number is the one,
/// of all odd ones, that keeps the worst error of products with the dimensions
/// before it smallest (percentiles against the closed form, correlations). The
/// first dimensions are the best, so the widest factors use them.
const GENERATOR: [u32; DIMENSIONS] =
    [1, 1945, 1965, 2003, 1735, 1997, 1987, 1975, 2025, 1423, 1457, 741, 2001, 4031, 1999, 1295];

/// Factors that can be drawn apart.
pub const DIMENSIONS: usize = 16;

/// Standard normal values of the draws, dimension by dimension.
#[derive(Debug)]
pub struct Normals {
    quantiles: Vec<f64>,
}

impl Normals {
    /// Computes the 4,096 quantiles, once for a program's life.
    pub fn new() -> Self {
        let quantiles = (0..DRAWS).map(|k| quantile((k as f64 + 0.5) / DRAWS as f64)).collect();
        Self { quantiles }
    }

    /// The stratum of draw `draw` in dimension `dimension`: 0 to 4,095.
    pub fn stratum(dimension: usize, draw: usize) -> usize {
        (draw as u32).wrapping_mul(GENERATOR[dimension % DIMENSIONS]) as usize % DRAWS
    }

    /// Fills `out` with `spread`'s values in the order of `dimension`'s draws.
    pub fn draw(&self, spread: &super::Spread, dimension: usize, out: &mut Vec<f64>) {
        let values: Vec<f64> = self.quantiles.iter().map(|&z| spread.at(z)).collect();
        out.clear();
        out.extend((0..DRAWS).map(|draw| values[Self::stratum(dimension, draw)]));
    }
}

impl Default for Normals {
    fn default() -> Self {
        Self::new()
    }
}

/// The standard normal quantile, by Wichura's algorithm AS 241 (1988), good to
/// about 1e-16 for probabilities from 1e-11 to 1 − 1e-11; its far-tail branch
/// is left out because the strata end at 1/8192.
#[allow(clippy::excessive_precision, reason = "the constants as published")]
fn quantile(p: f64) -> f64 {
    const A: [f64; 8] = [
        2.509_080_928_730_122_7e3,
        3.343_057_558_358_813e4,
        67_265.770_927_008_7,
        4.592_195_393_154_987e4,
        1.373_169_376_550_946e4,
        1.971_590_950_306_551_3e3,
        1.331_416_678_917_843_8e2,
        3.387_132_872_796_366_5,
    ];
    const B: [f64; 8] = [
        5.226_495_278_852_854_5e3,
        2.872_908_573_572_194_3e4,
        3.930_789_580_009_271e4,
        2.121_379_430_158_66e4,
        5.394_196_021_424_751e3,
        6.871_870_074_920_579e2,
        4.231_333_070_160_091e1,
        1.0,
    ];
    const C: [f64; 8] = [
        7.745_450_142_783_414e-4,
        2.272_384_498_926_918_4e-2,
        2.417_807_251_774_506e-1,
        1.270_458_252_452_368_4,
        3.647_848_324_763_204_5,
        5.769_497_221_460_691,
        4.630_337_846_156_546,
        1.423_437_110_749_683_5,
    ];
    const D: [f64; 8] = [
        1.050_750_071_644_416_9e-9,
        5.475_938_084_995_345e-4,
        1.519_866_656_361_645_7e-2,
        1.481_039_764_274_800_8e-1,
        6.897_673_349_851e-1,
        1.676_384_830_183_803_8,
        2.053_191_626_637_759,
        1.0,
    ];
    let poly = |terms: &[f64; 8], x: f64| terms.iter().fold(0.0, |sum, term| sum * x + term);
    let q = p - 0.5;
    if q.abs() <= 0.425 {
        let r = 0.180_625 - q * q;
        return q * poly(&A, r) / poly(&B, r);
    }
    let tail = if q < 0.0 { p } else { 1.0 - p };
    let r = libm::sqrt(-libm::log(tail)) - 1.6;
    let z = poly(&C, r) / poly(&D, r);
    if q < 0.0 { -z } else { z }
}

#[cfg(test)]
mod tests {
    use super::super::{Range, RangeKind, Selector, Z_50, Z_90};
    use super::*;

    #[test]
    fn quantiles_are_those_of_the_tables() {
        for (p, z) in [(0.95, Z_90), (0.75, Z_50), (0.975, 1.959_963_984_540_054), (0.001, -3.090_232_306_167_813)] {
            assert!((quantile(p) - z).abs() < 1e-13, "{p}: {}", quantile(p));
        }
    }

    #[test]
    fn every_dimension_visits_every_stratum_once() {
        for dimension in 0..DIMENSIONS {
            let mut seen = vec![false; DRAWS];
            for draw in 0..DRAWS {
                seen[Normals::stratum(dimension, draw)] = true;
            }
            assert!(seen.iter().all(|&s| s), "dimension {dimension}");
        }
    }

    /// No two dimensions move together: the worst correlation stays small.
    #[test]
    fn dimensions_are_uncorrelated() {
        let normals = Normals::new();
        for a in 0..DIMENSIONS {
            for b in 0..a {
                let sum: f64 = (0..DRAWS)
                    .map(|i| normals.quantiles[Normals::stratum(a, i)] * normals.quantiles[Normals::stratum(b, i)])
                    .sum();
                assert!((sum / DRAWS as f64).abs() < 0.02, "{a} and {b}: {}", sum / DRAWS as f64);
            }
        }
    }

    /// A product of one-piece log-normals is log-normal again: the closed form
    /// says where median and ends must lie. Every product of up to four of the
    /// eight widest factors, each in its own dimension.
    #[test]
    fn products_of_up_to_four_log_normals_match_the_closed_form() {
        const SIGMAS: [f64; 8] = [1.25, 1.19, 1.18, 0.98, 0.90, 0.83, 0.70, 0.69];
        let normals = Normals::new();
        let columns: Vec<Vec<f64>> = (0..SIGMAS.len())
            .map(|dimension| {
                let end = libm::exp(SIGMAS[dimension] * Z_90);
                let spread = Range { low: 1.0 / end, high: end, kind: RangeKind::P5To95 }.spread(1.0);
                let mut column = Vec::new();
                normals.draw(&spread, dimension, &mut column);
                column
            })
            .collect();
        for chosen in (1_u32..1 << SIGMAS.len()).filter(|chosen| chosen.count_ones() <= 4) {
            let members = (0..SIGMAS.len()).filter(|at| chosen & (1 << at) != 0);
            let mut product = vec![1.0; DRAWS];
            let mut variance = 0.0;
            for at in members {
                variance += SIGMAS[at] * SIGMAS[at];
                product.iter_mut().zip(&columns[at]).for_each(|(p, c)| *p *= c);
            }
            let end = libm::exp(Z_90 * libm::sqrt(variance));
            let [low, _, median, _, high] = Selector::default().percentiles(&product);
            assert!((median - 1.0).abs() < 0.01, "{chosen:b}: median {median}");
            assert!((low * end - 1.0).abs() < 0.05, "{chosen:b}: low {}", low * end);
            assert!((high / end - 1.0).abs() < 0.05, "{chosen:b}: high {}", high / end);
        }
    }
}
