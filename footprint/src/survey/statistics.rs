//! Intervals of shares and of their differences, as if the answers were a
//! random sample. They are a panel's, so the intervals are the least doubt
//! there is.

/// The normal quantile that leaves 2.5 % on each side.
pub const Z_95: f64 = 1.959_963_984_540_054;
/// The normal quantile that leaves 5 % on each side.
pub const Z_90: f64 = 1.644_853_626_951_472_2;

/// A share that a group gave: 0 to 1, of how many.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Share {
    /// The share, 0 to 1.
    pub share: f64,
    /// How many were asked.
    pub base: f64,
}

/// Two ends.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    /// Whether zero lies inside or on an end.
    pub fn holds_zero(self) -> bool {
        self.low <= 0.0 && self.high >= 0.0
    }
}

impl Share {
    /// A percentage of so many people.
    pub fn of_percent(percent: f64, base: u32) -> Self {
        Self { share: percent / 100.0, base: f64::from(base) }
    }

    /// Wilson's score interval (Wilson 1927) at the normal quantile `z`; always
    /// within 0 to 1. Without a base it is all of it.
    ///
    /// ```
    /// use footprint::survey::{Share, Z_95};
    /// // 81 of 263, the example of Newcombe 1998 (Statistics in Medicine 17, 857–872).
    /// let interval = Share { share: 81.0 / 263.0, base: 263.0 }.wilson(Z_95);
    /// assert!((interval.low - 0.2553).abs() < 5e-5 && (interval.high - 0.3662).abs() < 5e-5);
    /// ```
    pub fn wilson(self, z: f64) -> Interval {
        let Self { share: p, base: n } = self;
        if n <= 0.0 {
            return Interval { low: 0.0, high: 1.0 };
        }
        let z2 = z * z;
        let middle = (2.0 * n * p + z2) / (2.0 * (n + z2));
        let half = z * libm::sqrt(z2 + 4.0 * n * p * (1.0 - p)) / (2.0 * (n + z2));
        Interval { low: (middle - half).max(0.0), high: (middle + half).min(1.0) }
    }
}

/// How two groups that share nobody answered the same.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Gap {
    /// First share less the second.
    pub difference: f64,
    /// Its 95 % interval.
    pub interval: Interval,
    /// What that says.
    pub verdict: Verdict,
}

/// Whether a gap could be chance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The 90 % interval holds zero.
    CouldBeChance,
    /// The 90 % interval leaves zero out, the 95 % interval does not.
    OnTheEdge,
    /// The 95 % interval leaves zero out.
    LikelyReal,
}

impl Verdict {
    /// All of them, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::CouldBeChance, Self::OnTheEdge, Self::LikelyReal];
}

/// Newcombe's hybrid score interval of `a − b` (method 10 of Newcombe 1998) at
/// the normal quantile `z`, for two groups that share nobody.
///
/// ```
/// use footprint::survey::{Share, Z_95, newcombe};
/// // 56 of 70 against 48 of 80 (Statistics in Medicine 17, 873–890, table II).
/// let (a, b) = (Share { share: 0.8, base: 70.0 }, Share { share: 0.6, base: 80.0 });
/// let interval = newcombe(a, b, Z_95);
/// assert!((interval.low - 0.0524).abs() < 5e-5 && (interval.high - 0.3339).abs() < 5e-5);
/// ```
pub fn newcombe(a: Share, b: Share, z: f64) -> Interval {
    let (a_ends, b_ends) = (a.wilson(z), b.wilson(z));
    let difference = a.share - b.share;
    let below = libm::hypot(a.share - a_ends.low, b_ends.high - b.share);
    let above = libm::hypot(a_ends.high - a.share, b.share - b_ends.low);
    Interval { low: difference - below, high: difference + above }
}

/// The gap between two groups that share nobody.
///
/// ```
/// use footprint::survey::{Share, Verdict, gap};
/// let (asia, europe) = (Share::of_percent(68.0, 247), Share::of_percent(56.0, 173));
/// assert_eq!(gap(asia, europe).verdict, Verdict::LikelyReal);
/// ```
pub fn gap(a: Share, b: Share) -> Gap {
    let interval = newcombe(a, b, Z_95);
    let verdict = if !interval.holds_zero() {
        Verdict::LikelyReal
    } else if !newcombe(a, b, Z_90).holds_zero() {
        Verdict::OnTheEdge
    } else {
        Verdict::CouldBeChance
    };
    Gap { difference: a.share - b.share, interval, verdict }
}
