//! The draws of the factors, kept so that a change of counts costs only additions.

use crate::estimate::{Normals, Spread};

use super::factors::{Factor, Factors};

/// Which of two compared set-ups; the second may need dimensions of its own.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    A,
    B { text_differs: bool, place_differs: bool },
}

/// Where a factor's draws are kept, and so its dimension.
fn slot(factor: Factor, side: Side) -> Factor {
    match (factor, side) {
        (Factor::Text, Side::B { text_differs: true, .. }) => Factor::TextB,
        (Factor::Cooling, Side::B { place_differs: true, .. }) => Factor::CoolingB,
        (factor, _) => factor,
    }
}

/// A distribution and its draws.
type Drawn = (Spread, Vec<f64>);

/// The draws of every factor under its last two distributions, the later one
/// first: the page shows a result beside what other evidence gives.
#[derive(Debug)]
pub(super) struct Columns {
    normals: Normals,
    kept: Vec<[Option<Drawn>; 2]>,
}

impl Columns {
    pub(super) fn new() -> Self {
        Self { normals: Normals::new(), kept: Factor::ALL.iter().map(|_| [None, None]).collect() }
    }

    /// Forgets all draws.
    pub(super) fn forget(&mut self) {
        self.kept.iter_mut().for_each(|kept| *kept = [None, None]);
    }

    /// Draws every factor whose distribution is not there.
    pub(super) fn prepare(&mut self, factors: &Factors, side: Side) {
        for factor in Factor::ALL {
            let spread = factors.spread(factor);
            let slot = slot(factor, side);
            let kept = &mut self.kept[slot as usize];
            let is_this = |drawn: &Option<Drawn>| drawn.as_ref().is_some_and(|(known, _)| known == spread);
            if spread.is_point() || is_this(&kept[0]) {
                continue;
            }
            kept.swap(0, 1);
            if !is_this(&kept[0]) {
                let mut values = kept[0].take().map(|(_, values)| values).unwrap_or_default();
                self.normals.draw(spread, slot.dimension(), &mut values);
                kept[0] = Some((*spread, values));
            }
        }
    }

    /// The draws of a factor that was prepared last, or its one value.
    pub(super) fn of(&self, factors: &Factors, factor: Factor, side: Side) -> Column<'_> {
        let spread = factors.spread(factor);
        match &self.kept[slot(factor, side) as usize][0] {
            Some((_, values)) if !spread.is_point() => Column::Drawn(values),
            _ => Column::Point(spread.central()),
        }
    }
}

/// The draws of one factor.
#[derive(Clone, Copy)]
pub(super) enum Column<'a> {
    Point(f64),
    Drawn(&'a [f64]),
}

impl Column<'_> {
    #[inline]
    pub(super) fn at(&self, draw: usize) -> f64 {
        match self {
            Self::Point(value) => *value,
            Self::Drawn(values) => values[draw],
        }
    }
}
