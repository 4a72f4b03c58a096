//! One answer of a language model.

use crate::data::Made;
use crate::quantity::{Kilograms, KilogramsAntimony, KilowattHours, Megajoules};

use super::impacts::{Impacts, LIFETIME, Use, impacts, part, together};

/// How a model is served. The default is what EcoLogits fixes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Serving {
    /// Requests that a server works on at once, 1 or more.
    pub batch: f64,
    /// Bits of each parameter.
    pub bits: f64,
    /// Memory of one accelerator, GB.
    pub memory: f64,
    /// Energy of the accelerators for each token ÷ that of H100s.
    pub chip: f64,
}

impl Serving {
    /// What EcoLogits fixes.
    pub const PACKAGE: Self = Self { batch: 64.0, bits: 16.0, memory: 80.0, chip: 1.0 };
}

impl Default for Serving {
    fn default() -> Self {
        Self::PACKAGE
    }
}

/// One answer.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct TextRequest {
    /// Billions of parameters that each token uses.
    pub active: f64,
    /// Billions of parameters in all.
    pub total: f64,
    /// Tokens written.
    pub tokens: f64,
    /// Tokens read, as the tokens written whose accelerator energy they take
    /// ([`Reading::as_written`](super::Reading::as_written)). The package has 0.
    pub read: f64,
    /// The provider's speed, where known.
    pub tokens_per_second: Option<f64>,
    /// Seconds to the first token, where known.
    pub first_token: Option<f64>,
    /// How it is served.
    pub serving: Serving,
    /// Where it runs.
    pub usage: Use,
}

/// Energy of one accelerator for each token: (α·e^(β·batch)·active + γ) Wh. A
/// regression on ML.ENERGY's measurements at batches of 64 to 256; below it is
/// extrapolated.
const ENERGY: [f64; 3] = [1.166_527_317_045_191_4e-6, -0.011_205_921_025_579_175, 4.052_928_146_734_005e-5];

/// Seconds for each token where the speed is not known: α·active + β·batch + γ.
const LATENCY: [f64; 3] = [0.000_678_508_809_435_366_3, 0.000_311_931_031_168_825_9, 0.019_473_717_579_473_387];

/// Power of a server without its accelerators, kW.
const SERVER_POWER: f64 = 1.2;

/// Accelerators of a server.
const ACCELERATORS: f64 = 8.0;

const fn made(gwp: f64, adpe: f64, pe: f64) -> Made {
    Made { gwp: Kilograms::new(gwp), adpe: KilogramsAntimony::new(adpe), pe: Megajoules::new(pe) }
}

/// Making a server without accelerators, and one accelerator (an H100).
const SERVER: Made = made(5700.0, 0.37, 70_000.0);
const ACCELERATOR: Made = made(273.0, 0.008_95, 3721.0);

/// Accelerators that hold a model of so many billion parameters: its memory with
/// a fifth to spare, rounded up to a power of two.
///
/// ```
/// use footprint::bottomup::{Serving, accelerators};
/// // 70 billion at 16 bits with a fifth to spare are 168 GB: three of 80 GB, so four.
/// assert_eq!(accelerators(70.0, &Serving::PACKAGE), 4.0);
/// assert_eq!(accelerators(70.0, &Serving { bits: 8.0, ..Serving::PACKAGE }), 2.0);
/// ```
pub fn accelerators(total: f64, serving: &Serving) -> f64 {
    let gigabytes = 1.2 * total * serving.bits / 8.0;
    let needed = libm::ceil(gigabytes / serving.memory).clamp(1.0, 1e12);
    (needed as u64).next_power_of_two() as f64
}

/// Electricity of the accelerators alone for so many tokens of a model with so
/// many billion parameters: accelerators × tokens × energy per token, times the
/// factor of accelerators other than H100.
///
/// This is what ML.ENERGY meters: no processors, no cooling.
///
/// ```
/// use footprint::bottomup::{Serving, accelerator_energy};
/// let llama = accelerator_energy(70.55, 70.55, 354.0, &Serving::PACKAGE);
/// // 0.114 Wh; metered on H100: 0.036 to 0.365 Wh.
/// assert!((llama.value() * 1000.0 - 0.114).abs() < 1e-3);
/// ```
pub fn accelerator_energy(active: f64, total: f64, tokens: f64, serving: &Serving) -> KilowattHours {
    let per_token = (ENERGY[0] * libm::exp(ENERGY[1] * serving.batch) * active + ENERGY[2]) / 1000.0;
    KilowattHours::new(accelerators(total, serving) * tokens * per_token * serving.chip)
}

/// Impacts of one answer.
///
/// Energy of the computers = accelerators × tokens × energy per token + seconds ×
/// power of the server's part ÷ batch. Tokens read add to the tokens of the first
/// term alone: the seconds already hold the time to the first token, where known.
pub fn text_impacts(request: &TextRequest) -> Impacts {
    let TextRequest { active, total, tokens, serving, .. } = *request;
    let batch = serving.batch;
    let count = accelerators(total, &serving);
    let each =
        request.tokens_per_second.map_or(LATENCY[0] * active + LATENCY[1] * batch + LATENCY[2], |speed| 1.0 / speed);
    let seconds = tokens * each + request.first_token.unwrap_or(0.0);
    let server = KilowattHours::new(seconds / 3600.0 * SERVER_POWER * (count / ACCELERATORS) / batch);
    let it = server + accelerator_energy(active, total, tokens + request.read, &serving);
    let hardware = together(SERVER, count / ACCELERATORS, ACCELERATOR, count);
    impacts(it, &request.usage, part(hardware, seconds / (LIFETIME * batch)))
}
