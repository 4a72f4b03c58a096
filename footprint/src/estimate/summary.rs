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

    /// Every point through a function that keeps their order.
    pub fn map<V: Unit>(&self, of: impl Fn(Quantity<U>) -> Quantity<V>) -> Summary<V> {
        Summary {
            low: of(self.low),
            quarter: of(self.quarter),
            median: of(self.median),
            three_quarters: of(self.three_quarters),
            high: of(self.high),
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
        let ranks = RANKS.map(at);
        for (rank, from, to) in
            [(2, 0, last), (1, 0, ranks[2]), (0, 0, ranks[1]), (3, ranks[2], last), (4, ranks[3], last)]
        {
            select(&mut self.scratch[from..=to], ranks[rank] - from);
            found[rank] = f64::from_bits(self.scratch[ranks[rank]]);
        }
        found
    }
}

/// Brings the `k`th smallest value to its place, smaller ones before it, larger
/// ones behind: Hoare's FIND. The standard library's selection is twenty times
/// slower when the library is built for size, as it is for the page.
fn select(values: &mut [u64], k: usize) {
    let (mut left, mut right) = (0, values.len() as isize - 1);
    while left < right {
        let pivot = values[k];
        let (mut low, mut high) = (left, right);
        while low <= high {
            while values[low as usize] < pivot {
                low += 1;
            }
            while values[high as usize] > pivot {
                high -= 1;
            }
            if low <= high {
                values.swap(low as usize, high as usize);
                low += 1;
                high -= 1;
            }
        }
        if high < k as isize {
            left = low;
        }
        if low > k as isize {
            right = high;
        }
    }
}

/// Indices of values, the largest value first; equal ones keep their order.
///
/// ```
/// assert_eq!(footprint::estimate::descending(&[1.0, 3.0, 2.0]), [1, 2, 0]);
/// ```
pub fn descending(values: &[f64]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|a, b| values[*b].total_cmp(&values[*a]));
    order
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

        #[test]
        fn equal_values_and_short_lists_are_selected_too(mut values in proptest::collection::vec(0..4_u8, 1..60)) {
            let floats: Vec<f64> = values.iter().map(|value| f64::from(*value)).collect();
            let found = Selector::default().percentiles(&floats);
            values.sort();
            let at = |rank: usize| f64::from(values[(rank * (values.len() - 1) + (DRAWS - 1) / 2) / (DRAWS - 1)]);
            prop_assert_eq!(found, [204, 1024, 2048, 3072, 3891].map(at));
        }
    }

    #[test]
    fn a_point_is_no_range() {
        let summary = Summary::<crate::quantity::WattHour>::new([2.9; 5]);
        assert!(summary.is_point());
    }
}
