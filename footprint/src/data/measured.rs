//! What the accelerators of open models took when ML.ENERGY metered them, beside
//! the model of EcoLogits that is the same or nearly so.

use std::sync::OnceLock;

use crate::Error;
use crate::quantity::WattHours;

use super::csv::{Row, rows};

/// One model on one accelerator, for one request. Energy is that of the
/// accelerators alone: no processors, no cooling.
#[derive(Clone, Debug, PartialEq)]
pub struct Measured<'a> {
    /// Who offers the model, in `ecologits_models.csv`.
    pub provider: &'a str,
    /// Its name there.
    pub model: &'a str,
    /// The accelerator: `H100` or `B200`.
    pub hardware: &'a str,
    /// Tokens that the mean answer had.
    pub tokens: f64,
    /// Of the thriftiest setting: the largest batch, as a rule.
    pub low: WattHours,
    /// Of the middle one.
    pub central: WattHours,
    /// Of the most wasteful one: the smallest batch, as a rule.
    pub high: WattHours,
    /// Whether it is this very model; no: another variant of it (not tuned for
    /// instructions, or weights of eight bits).
    pub same: bool,
    /// Id of the measurement in `evidence.csv`.
    pub evidence: &'a str,
}

const COLUMNS: &[&str] = &["provider", "model", "hardware", "tokens", "low", "central", "high", "same", "evidence"];

/// The shipped rows. A test parses them, so a failure cannot reach a user; an
/// empty table stands for it.
///
/// ```
/// let llama = footprint::data::measured().iter().find(|row| row.model.ends_with("3.1-70B-Instruct"));
/// assert_eq!(llama.map(|row| (row.hardware, row.tokens, row.same)), Some(("H100", 354.0, true)));
/// ```
pub fn measured() -> &'static [Measured<'static>] {
    static ROWS: OnceLock<Vec<Measured<'static>>> = OnceLock::new();
    ROWS.get_or_init(|| {
        parse_measured(super::kept::text("measured.csv", include_str!("../../data/measured.csv"))).unwrap_or_default()
    })
}

/// Parses `measured.csv`.
///
/// # Errors
/// The first row that is not complete, in order or above zero.
pub fn parse_measured(text: &str) -> Result<Vec<Measured<'_>>, Error> {
    rows("measured.csv", text, COLUMNS).map(|row| measurement(&row?)).collect()
}

fn measurement<'a>(row: &Row<'a>) -> Result<Measured<'a>, Error> {
    let positive = |column: &str| match row.number(column)? {
        Some(value) if value > 0.0 => Ok(value),
        _ => Err(row.error(column, "a decimal above zero")),
    };
    let [low, central, high] = [positive("low")?, positive("central")?, positive("high")?];
    if !(low <= central && central <= high) {
        return Err(row.error("central", "between the ends"));
    }
    Ok(Measured {
        provider: row.required("provider")?,
        model: row.required("model")?,
        hardware: row.required("hardware")?,
        tokens: positive("tokens")?,
        low: WattHours::new(low),
        central: WattHours::new(central),
        high: WattHours::new(high),
        same: row.word("same", &[("yes", true), ("variant", false)])?,
        evidence: row.required("evidence")?,
    })
}
