//! Energy, carbon and water of AI use, with the doubt left in.
//!
//! The promise: a number never travels without its unit, its range and its
//! source. Every figure is a row in `data/` that names where it comes from,
//! every range is carried through the equations, and the same inputs give the
//! same digits on every machine and in every browser.
//!
//! ```
//! use footprint::model::{Engine, Evidence, Scenario};
//!
//! // The page as it opens: a day of mixed use, world-average electricity.
//! let mut scenario = Scenario::default();
//! scenario.a.evidence = Evidence::Newer;
//! let day = Engine::new().evaluate(&scenario.a, &scenario.scale);
//! assert!(day.energy.low < day.energy.median && day.energy.median < day.energy.high);
//! ```
//!
//! The layers, each using only those before it:
//!
//! 1. [`quantity`]: a unit is a type; only products that mean something compile.
//! 2. [`estimate`]: ranges, their distributions, draws and percentiles.
//! 3. [`data`]: the figures, places and sources, strictly parsed.
//! 4. [`model`]: set-ups, the three equations, results, drivers, equivalents.
//! 5. [`link`]: a scenario as a query string and back.
//! 6. [`survey`]: shares of the report, their intervals, what-ifs.
//! 7. [`evidence`]: which published figures are wanted, and what they are in the calculator.
//! 8. [`claims`]: which settings give a claimed number.
//! 9. [`classroom`]: what the questions of the classroom come to.
//! 10. [`bottomup`]: estimates from a model's size, by the method of EcoLogits.
//!
//! What it does not do: training, networks, the user's own device, hardware
//! manufacture, market-based carbon. It formats nothing for a screen and knows
//! no language.

pub mod bottomup;
pub mod claims;
pub mod classroom;
pub mod data;
pub mod decimal;
pub mod error;
pub mod estimate;
pub mod evidence;
pub mod link;
pub mod model;
pub mod quantity;
pub mod survey;

pub use error::{Error, ErrorKind};
