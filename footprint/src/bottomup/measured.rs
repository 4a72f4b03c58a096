//! An estimate beside what was measured.

use crate::data::{Ends, Measured, TextModel, measured};
use crate::quantity::{WattHour, WattHours};

use super::text::{Serving, accelerator_energy};

/// The method's energy of the accelerators alone beside a measurement of the same,
/// for as many tokens. What the package fixes stays fixed: a batch of 64, 16 bits,
/// 80 GB.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Comparison {
    /// The measurement.
    pub measured: &'static Measured<'static>,
    /// The estimate, at both ends of the model's size.
    pub estimate: Ends<WattHours>,
}

/// Estimate ÷ measurement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ratio {
    /// The lower estimate against the most wasteful setting.
    pub low: f64,
    /// The middle of the estimate against the middle setting.
    pub central: f64,
    /// The higher estimate against the thriftiest setting.
    pub high: f64,
}

impl Comparison {
    /// Estimate ÷ measurement.
    pub fn ratio(&self) -> Ratio {
        let middle = (self.estimate.low + self.estimate.high) / 2.0;
        Ratio {
            low: self.estimate.low / self.measured.high,
            central: middle / self.measured.central,
            high: self.estimate.high / self.measured.low,
        }
    }
}

/// What was measured of a model, in the order of the table; empty where nothing was.
///
/// ```
/// use footprint::bottomup::comparisons;
/// use footprint::data::EcoLogits;
/// let of = |provider, name| EcoLogits::get().model(provider, name).map(comparisons).expect("a model");
/// let llama = of("huggingface_hub", "meta-llama/Meta-Llama-3.1-70B-Instruct");
/// assert_eq!((llama[0].measured.hardware, llama[0].measured.same), ("H100", true));
/// // The estimate is twice the middle setting's, and inside what was measured.
/// let ratio = llama[0].ratio();
/// assert!((ratio.central - 2.1).abs() < 0.1 && ratio.low < 1.0 && ratio.high > 1.0);
/// assert!(of("openai", "gpt-4o").is_empty());
/// ```
pub fn comparisons(model: &TextModel<'_>) -> Vec<Comparison> {
    let of_model = |row: &&Measured<'_>| row.provider == model.provider && row.model == model.model;
    let compare = |row: &'static Measured<'static>| {
        let energy = |active, total| accelerator_energy(active, total, row.tokens, &Serving::PACKAGE).to::<WattHour>();
        let estimate =
            Ends::new(energy(model.active.low, model.total.low), energy(model.active.high, model.total.high));
        Comparison { measured: row, estimate }
    };
    measured().iter().filter(of_model).map(compare).collect()
}
