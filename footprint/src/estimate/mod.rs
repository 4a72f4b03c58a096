//! Ranges, their distributions, draws and percentiles.
//!
//! ```
//! use footprint::estimate::{Range, RangeKind};
//!
//! // Oviedo and others: 0.31 Wh, middle half 0.16 to 0.60.
//! let published = Range { low: 0.16, high: 0.60, kind: RangeKind::Interquartile };
//! let spread = published.spread(0.31);
//! assert!((spread.at(0.0) - 0.31).abs() < 1e-12);      // the median stays
//! assert!(spread.low() < 0.16 && spread.high() > 0.60); // 5–95 % is wider than the middle half
//! ```

mod sampling;
mod spread;
mod summary;

pub use sampling::{DIMENSIONS, DRAWS, Normals};
pub use spread::{Range, RangeKind, Spread, Z_50, Z_90};
pub use summary::{Selector, Summary, descending};
