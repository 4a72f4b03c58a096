//! A lower and an upper value.

/// One of two ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// The lower one.
    Low,
    /// The upper one.
    High,
}

impl End {
    /// Both, the lower first.
    pub const BOTH: [Self; 2] = [Self::Low, Self::High];

    /// The other one.
    pub const fn other(self) -> Self {
        match self {
            Self::Low => Self::High,
            Self::High => Self::Low,
        }
    }
}

/// A lower and an upper value; the same twice where there is one.
///
/// ```
/// use footprint::data::{End, Ends};
/// let batch = Ends::new(4.0, 256.0);
/// assert_eq!((batch.at(End::High), batch.is_one()), (256.0, false));
/// assert!(Ends::one(64.0).is_one());
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ends<T> {
    /// The lower value.
    pub low: T,
    /// The upper value.
    pub high: T,
}

impl<T: Copy> Ends<T> {
    /// These two.
    pub const fn new(low: T, high: T) -> Self {
        Self { low, high }
    }

    /// One value.
    pub const fn one(value: T) -> Self {
        Self { low: value, high: value }
    }

    /// The value at this end.
    pub const fn at(&self, end: End) -> T {
        match end {
            End::Low => self.low,
            End::High => self.high,
        }
    }

    /// Both in another form; it must keep their order.
    pub fn map<U>(self, mut form: impl FnMut(T) -> U) -> Ends<U> {
        Ends { low: form(self.low), high: form(self.high) }
    }

    /// Whether there is one value.
    pub fn is_one(&self) -> bool
    where
        T: PartialEq,
    {
        self.low == self.high
    }
}
