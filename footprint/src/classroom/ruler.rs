//! The ruler on which a question is guessed: whole steps, so that a guess is a small
//! number and a code of a few letters holds a whole round.

use crate::data::Asked;

/// Steps in a power of ten: 1, 1.3, 1.6, 2, 2.5, 3.2, 4, 5, 6.3, 7.9.
const STEPS: u32 = 10;

/// A ruler, and the steps on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ruler {
    /// Logarithmic, between two powers of ten of Wh, g or mL.
    Decades(i8, i8),
    /// Percent, 0 to 100.
    Percent,
}

impl Ruler {
    /// That of a question.
    pub const fn of(asked: &Asked<'_>) -> Self {
        match asked {
            Asked::Ladder { decades: [from, to], .. } => Self::Decades(*from, *to),
            Asked::Share { .. } => Self::Percent,
        }
    }

    /// The last step; the first is 0.
    ///
    /// ```
    /// use footprint::classroom::Ruler;
    /// assert_eq!((Ruler::Decades(-2, 4).last(), Ruler::Percent.last()), (60, 100));
    /// ```
    pub const fn last(self) -> u32 {
        match self {
            Self::Decades(from, to) => (to - from) as u32 * STEPS,
            Self::Percent => 100,
        }
    }

    /// What a step stands for, in Wh, g, mL or percent; steps beyond the end are the end.
    ///
    /// ```
    /// use footprint::classroom::Ruler;
    /// assert_eq!(Ruler::Decades(-2, 4).value(30), 10.0);
    /// assert_eq!(Ruler::Percent.value(47), 47.0);
    /// ```
    pub fn value(self, step: u32) -> f64 {
        let step = step.min(self.last());
        match self {
            // Whole powers of ten exactly: `pow` of a fraction may miss them.
            Self::Decades(from, _) => {
                let (whole, part) = (step / STEPS, step % STEPS);
                libm::pow(10.0, f64::from(i32::from(from) + whole as i32))
                    * libm::pow(10.0, f64::from(part) / f64::from(STEPS))
            }
            Self::Percent => f64::from(step),
        }
    }

    /// Where a value stands, as a share of the ruler's length: 0 at its start, 1 at its
    /// end; what lies beyond an end stands at the end.
    ///
    /// ```
    /// use footprint::classroom::Ruler;
    /// assert_eq!(Ruler::Decades(-2, 4).place(10.0), 0.5);
    /// assert_eq!(Ruler::Percent.place(250.0), 1.0);
    /// ```
    pub fn place(self, value: f64) -> f64 {
        let place = match self {
            Self::Decades(from, to) if value > 0.0 => {
                (libm::log10(value) - f64::from(from)) / (f64::from(to) - f64::from(from))
            }
            Self::Decades(..) => 0.0,
            Self::Percent => value / 100.0,
        };
        if place.is_nan() { 0.0 } else { place.clamp(0.0, 1.0) }
    }
}
