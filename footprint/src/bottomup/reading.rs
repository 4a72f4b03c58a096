//! Tokens that are read. The package counts none; here they are an extension.

use crate::data::{End, Ends};

/// Energy of a token read ÷ accelerator energy of a token written, up to 10,000
/// tokens read.
///
/// - Low: 39 ÷ 826 = 0.047. claude-carbon's grams for a million tokens of Claude
///   Sonnet read and written, a fit to the three prompts of Jegham et al. 2025.
/// - High: (2.5 − 0.3) Wh ÷ 10,000 over 0.3 Wh ÷ 500 = 0.37. Epoch AI 2025, GPT-4o:
///   0.3 Wh for 500 tokens written, 2.5 Wh with 10,000 read before them.
///
/// Between them: GPT-4o in Jegham et al. 2025 (v6), 0.423 Wh for 100 read and 300
/// written, 1.215 for 1,000 and 1,000, 2.875 for 10,000 and 1,500. With a constant,
/// three equations: 0.131 mWh a token read, 0.963 a token written: 0.136. The same
/// for all 27 of their models gives −0.08 to 0.71, median 0.03: their figures come
/// from speeds of public interfaces, so single models are too noisy to be an end.
///
/// All are shares of a data centre's energy, not of accelerators' alone; the
/// share is taken to be the same.
const SHARE: Ends<f64> = Ends::new(39.0 / 826.0, (2.5 - 0.3) / SHORT / (0.3 / 500.0));

/// The same for long texts, where each token looks back at many. High: (40 − 0.3) Wh
/// ÷ 100,000 over 0.3 Wh ÷ 500 = 0.66, Epoch AI's 40 Wh with 100,000 tokens read.
const LONG_SHARE: f64 = (40.0 - 0.3) / LONG / (0.3 / 500.0);

/// Tokens read that the two high ends stand for.
const SHORT: f64 = 10_000.0;
const LONG: f64 = 100_000.0;

/// Energy of a token found in a cache ÷ that of another token read: claude-carbon's
/// range around its 0.08. A measurement that it names and does not take over
/// (arXiv:2605.05696) has 0.14 to 0.37 at 4,096 tokens, by kind of attention.
const CACHED: Ends<f64> = Ends::new(0.05, 0.20);

/// Energy of a token read as a share of the accelerator energy of a token written,
/// for a text of so many tokens. The high end rises in a straight line from 0.37 at
/// 10,000 tokens to 0.66 at 100,000, the two that Epoch AI has figures for, and
/// stays at its nearer figure outside.
///
/// ```
/// let share = footprint::bottomup::input_share(10_000.0);
/// assert!((share.low - 0.047).abs() < 1e-3 && (share.high - 0.367).abs() < 1e-3);
/// assert!((footprint::bottomup::input_share(1e6).high - 0.662).abs() < 1e-3);
/// ```
pub fn input_share(input: f64) -> Ends<f64> {
    let way = ((input - SHORT) / (LONG - SHORT)).clamp(0.0, 1.0);
    Ends::new(SHARE.low, SHARE.high + way * (LONG_SHARE - SHARE.high))
}

/// Tokens that a request reads. The default is none, as in the package.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Reading {
    /// Tokens read, cached ones included.
    pub input: f64,
    /// Those of them that are found in a cache.
    pub cached: f64,
}

impl Reading {
    /// How many tokens written take the same accelerator energy.
    ///
    /// ```
    /// use footprint::bottomup::Reading;
    /// use footprint::data::End;
    /// let read = |cached| Reading { input: 10_000.0, cached }.as_written(End::High);
    /// // 10,000 read take what 3,667 written take; all from a cache, a fifth of it.
    /// assert!((read(0.0) - 3667.0).abs() < 1.0 && (read(10_000.0) - 733.0).abs() < 1.0);
    /// ```
    pub fn as_written(&self, end: End) -> f64 {
        let fresh = (self.input - self.cached).max(0.0);
        input_share(self.input).at(end) * (fresh + self.cached * CACHED.at(end))
    }
}
