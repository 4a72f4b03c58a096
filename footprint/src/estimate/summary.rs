//! Percentiles of draws.

use crate::quantity::{Quantity, Unit};

use super::DRAWS;

/// A result with its doubt: the 5, 25, 50, 75 and 95 % points of the draws.
pub struct Summary<U> {
    /// 5 %: one draw in twenty lies below.
    pub low: Quantity<U>,
    /// 25 %.
    pub quarter: Quantity<U>,
    /// 50 %.
    pub median: Quantity<U>,
    /// 75 %.
    pub three_quarters: Quantity<U>,
    /// 95 %: one draw in twenty lies above.
    pub high: Quantity<U>,
}

impl<U: Unit> Summary<U> {
    pub(crate) fn new([low, quarter, median, three_quarters, high]: [f64; 5]) -> Self {
        let of = Quantity::new;
        Self {
            low: of(low),
            quarter: of(quarter),
            median: of(median),
            three_quarters: of(three_quarters),
            high: of(high),
        }
    }

    /// Whether every draw was the same: nothing in it had a range.
    pub fn is_point(&self) -> bool {
        self.low == self.high
    }

    /// How many times less or more the truth may be: √(high / low).
    /// 1 for a point, infinite when the low end is zero.
    pub fn factor(&self) -> f64 {
        if self.is_point() { 1.0 } else { libm::sqrt(self.high / self.low) }
    }

    /// Every point multiplied.
    pub fn times(&self, by: f64) -> Self {
        Self {
            low: self.low * by,
            quarter: self.quarter * by,
            median: self.median * by,
            three_quarters: self.three_quarters * by,
            high: self.high * by,
        }
    }
}

impl<U> Clone for Summary<U> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<U> Copy for Summary<U> {}
impl<U> PartialEq for Summary<U> {
    fn eq(&self, other: &Self) -> bool {
        self.low == other.low
            && self.quarter == other.quarter
            && self.median == other.median
            && self.three_quarters == other.three_quarters
            && self.high == other.high
    }
}
impl<U: Unit> core::fmt::Debug for Summary<U> {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:?} ({:?} to {:?})", self.median, self.low, self.high)
    }
}

/// Finds percentiles without sorting everything; keeps its scratch space.
#[derive(Debug, Default)]
pub struct Selector {
    scratch: Vec<u64>,
}

impl Selector {
    /// The 5, 25, 50, 75 and 95 % points (nearest rank) of `values`, which must not
    /// be negative: for those, the order of the bits is the order of the
    /// numbers, and integers select faster.
    pub fn percentiles(&mut self, values: &[f64]) -> [f64; 5] {
        const RANKS: [usize; 5] = [DRAWS / 20, DRAWS / 4, DRAWS / 2, DRAWS * 3 / 4, DRAWS - 1 - DRAWS / 20];
        self.scratch.clear();
        self.scratch.extend(values.iter().map(|v| v.to_bits()));
        let mut found = [0.0; 5];
        let Some(last) = self.scratch.len().checked_sub(1) else { return found };
        let at = |rank: usize| (rank * last + (DRAWS - 1) / 2) / (DRAWS - 1);
        // The middle first: each half then holds the others.
        let (mut below, median, mut above) = self.scratch.select_nth_unstable(at(RANKS[2]));
        found[2] = f64::from_bits(*median);
        let offset = at(RANKS[2]) + 1;
        for (slot, k) in [(1, at(RANKS[1])), (0, at(RANKS[0]))] {
            if below.is_empty() {
                found[slot] = found[slot + 1];
                continue;
            }
            let k = k.min(below.len() - 1);
            let (left, value, _) = below.select_nth_unstable(k);
            found[slot] = f64::from_bits(*value);
            below = left;
        }
        let mut offset = offset;
        for (slot, k) in [(3, at(RANKS[3])), (4, at(RANKS[4]))] {
            if above.is_empty() {
                found[slot] = found[slot - 1];
                continue;
            }
            let k = k.saturating_sub(offset).min(above.len() - 1);
            let (_, value, right) = above.select_nth_unstable(k);
            found[slot] = f64::from_bits(*value);
            offset += k + 1;
            above = right;
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn selects_what_sorting_would(mut values in proptest::collection::vec(0.0..1e9_f64, DRAWS)) {
            let found = Selector::default().percentiles(&values);
            values.sort_by(f64::total_cmp);
            prop_assert_eq!(found, [204, 1024, 2048, 3072, 3891].map(|rank| values[rank]));
        }
    }

    #[test]
    fn a_point_is_no_range() {
        let summary = Summary::<crate::quantity::WattHour>::new([2.9; 5]);
        assert!(summary.is_point() && summary.factor() == 1.0);
    }
}
