//! The survey behind the report: what its shares can bear, and what-ifs that
//! start from its figures. The figures themselves are [`crate::data::report`].

mod finding;
mod statistics;
mod view;
mod whatif;

pub use finding::{Cell, Finding, LEAST_BASE, findings};
pub use statistics::{Gap, Interval, Share, Verdict, Z_90, Z_95, gap, newcombe};
pub use view::{CHOICES, Input, Order, Shown, Times, View};
pub use whatif::{
    Cooled, HOURS_A_YEAR, after, cooled, cost_saved, doubling_time, energy_of_a_year, per_computing,
    per_thousand_tokens, saved, yearly_factor,
};
