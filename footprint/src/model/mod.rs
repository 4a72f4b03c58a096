//! Set-ups, the three equations, results, drivers and equivalents.
//!
//! ```
//! use footprint::model::{Activity, Engine, Scenario};
//!
//! let scenario = Scenario::default();
//! assert_eq!(scenario.a.count(Activity::Text), 20.0);
//! let result = Engine::new().evaluate(&scenario.a, &scenario.scale);
//! assert!(result.carbon.is_some() && result.water.is_some());
//! ```

mod columns;
mod drivers;
mod engine;
mod equations;
mod equivalents;
mod factors;
mod scenario;

pub use drivers::{Driver, DriverKind, drivers};
pub use engine::{Comparison, Draws, Engine, Outcome, Totals};
pub use equations::{Raise, carbon, facility_energy, offsite_water, water};
pub use equivalents::{Equivalent, equivalents};
#[cfg(feature = "archive")]
pub use factors::is_complete;
pub use factors::{Factor, Factors};
pub use scenario::{Activity, Evidence, Metric, Period, Scale, Scenario, Setup, WaterScope};
