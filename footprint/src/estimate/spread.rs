//! How a published range becomes a distribution.

/// Standard normal quantile of 95 %: half of a 5–95 % range.
pub const Z_90: f64 = 1.644_853_626_951_472_2;
/// Standard normal quantile of 75 %: half of an interquartile range.
pub const Z_50: f64 = 0.674_489_750_196_081_7;

/// What the two ends of a published range mean.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RangeKind {
    /// The 5 % and 95 % points.
    P5To95,
    /// The 25 % and 75 % points.
    Interquartile,
    /// The lowest and highest of several scenarios.
    Scenarios,
    /// The lowest and highest of several values.
    MinMax,
    /// One standard deviation to each side.
    StandardDeviation,
    /// Somebody's judgement of what is plausible.
    Judgement,
}

impl RangeKind {
    /// How many standard deviations (of the logarithm) one end lies from the
    /// centre. The stated rule: scenario, min–max and judged ends are read as
    /// the 5 % and 95 % points, since values beyond them are unlikely but
    /// not impossible.
    pub const fn z(self) -> f64 {
        match self {
            Self::Interquartile => Z_50,
            Self::StandardDeviation => 1.0,
            Self::P5To95 | Self::Scenarios | Self::MinMax | Self::Judgement => Z_90,
        }
    }
}

/// A published range around a central value.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
    /// What the ends mean.
    pub kind: RangeKind,
}

impl Range {
    /// The two-piece log-normal with this centre as its median.
    ///
    /// A zero low end cannot lie on a logarithmic scale: it is read as one
    /// hundredth of the centre. A zero centre stays a point at zero.
    pub fn spread(self, central: f64) -> Spread {
        self.spread_above(0.0, central)
    }

    /// The same with a floor that no draw goes below: PUE is at least 1, so
    /// its spread is that of PUE − 1.
    pub fn spread_above(self, floor: f64, central: f64) -> Spread {
        let median = central - floor;
        if median <= 0.0 {
            return Spread::point(central);
        }
        let low = (self.low - floor).max(median / 100.0).min(median);
        let high = (self.high - floor).max(median);
        Spread {
            floor,
            median,
            sigma_low: libm::log(median / low) / self.kind.z(),
            sigma_high: libm::log(high / median) / self.kind.z(),
        }
    }

    /// The centre of a range published without one: the geometric mean, or
    /// half the upper end where the lower is zero.
    pub fn centre(self) -> f64 {
        if self.low > 0.0 { libm::sqrt(self.low * self.high) } else { self.high / 2.0 }
    }
}

/// A two-piece log-normal: the logarithm is normal with one width below the
/// median and another above it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    floor: f64,
    median: f64,
    sigma_low: f64,
    sigma_high: f64,
}

impl Spread {
    /// A figure without a published range: one value, no doubt expressed.
    pub const fn point(value: f64) -> Self {
        Self { floor: 0.0, median: value, sigma_low: 0.0, sigma_high: 0.0 }
    }

    /// Whether there is no range at all.
    pub fn is_point(&self) -> bool {
        self.sigma_low == 0.0 && self.sigma_high == 0.0
    }

    /// The value `z` standard deviations from the median.
    pub fn at(&self, z: f64) -> f64 {
        let sigma = if z < 0.0 { self.sigma_low } else { self.sigma_high };
        self.floor + self.median * libm::exp(sigma * z)
    }

    /// The 5 % point.
    pub fn low(&self) -> f64 {
        self.at(-Z_90)
    }

    /// The median.
    pub fn central(&self) -> f64 {
        self.floor + self.median
    }

    /// The 95 % point.
    pub fn high(&self) -> f64 {
        self.at(Z_90)
    }

    /// How wide it is: the mean of the two widths of the logarithm.
    pub fn width(&self) -> f64 {
        (self.sigma_low + self.sigma_high) / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn close(a: f64, b: f64) -> bool {
        (a - b).abs() <= 1e-9 * b.abs()
    }

    #[test]
    fn a_5_to_95_range_gives_its_own_ends_back() {
        let spread = Range { low: 0.1, high: 1.0, kind: RangeKind::P5To95 }.spread(0.3);
        assert!(close(spread.low(), 0.1) && close(spread.central(), 0.3) && close(spread.high(), 1.0));
    }

    #[test]
    fn a_middle_half_is_widened_to_5_to_95() {
        let spread = Range { low: 0.16, high: 0.60, kind: RangeKind::Interquartile }.spread(0.31);
        assert!(close(spread.at(-Z_50), 0.16) && close(spread.at(Z_50), 0.60));
    }

    #[test]
    fn pue_never_falls_below_one() {
        let pue = Range { low: 1.09, high: 1.56, kind: RangeKind::Scenarios }.spread_above(1.0, 1.2);
        assert!(close(pue.low(), 1.09) && close(pue.high(), 1.56));
        assert!(pue.at(-8.0) > 1.0);
    }

    #[test]
    fn a_zero_low_end_is_a_hundredth_of_the_centre() {
        assert!(close(Range { low: 0.0, high: 5.0, kind: RangeKind::MinMax }.spread(1.0).low(), 0.01));
    }

    #[test]
    fn nothing_stays_nothing() {
        let spread = Range { low: 0.0, high: 5.0, kind: RangeKind::MinMax }.spread(0.0);
        assert!(spread.is_point() && spread.high() == 0.0);
    }
}
