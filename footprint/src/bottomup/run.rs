//! A language model as it runs, with every assumption between two ends.

use crate::data::{End, Ends, Provider, TextModel, Zone};

use super::impacts::{Impacts, Span};
use super::reading::Reading;
use super::text::{Serving, TextRequest, text_impacts};
use super::usage;

/// How a model may be served. The default is what EcoLogits fixes, one value each.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Ranges {
    /// Requests that a server works on at once. The energy of a token was measured
    /// at 64 to 256; below it is extrapolated.
    pub batch: Ends<f64>,
    /// Bits of each parameter. They decide how many accelerators hold the model;
    /// that fewer bits are also computed faster is not counted.
    pub bits: Ends<f64>,
    /// Memory of one accelerator, GB: 80 (H100), 141 (H200), 180 (B200 in a DGX; 192
    /// on the chip). It too decides their number alone: each stays an H100 in making,
    /// and in power unless `chip` says otherwise.
    pub memory: Ends<f64>,
    /// Energy that the accelerators take for each token ÷ what H100s take: 1. It moves
    /// their electricity alone, not the rest of the server and not making. For a B200
    /// see [`B200`].
    pub chip: Ends<f64>,
}

/// Energy of a token on B200 ÷ on H100, two digits: the least and the most of the
/// middle settings that ML.ENERGY metered.
///
/// `evidence.csv` has 33 pairs with tokens, one model and one task on both: 26
/// models in chats (14), science questions (10), questions with a picture (8),
/// completing code (1). Wh of a request ÷ its tokens written, B200 ÷ H100:
///
/// | setting | n | lowest | median | highest | above 1 |
/// |---|---|---|---|---|---|
/// | middle | 33 | 0.287 | 0.782 | 1.907 | 9 |
/// | best batch | 33 | 0.142 | 0.643 | 2.159 | 5 |
///
/// By the token because the same model writes more or less from run to run: Nemotron
/// Nano 12B V2 1,384 tokens in chats on B200, 460 on H100. The 12 models of pictures
/// and clips, which have none, lie at 0.92 to 1.04 in the middle setting. The
/// settings tested differ between the two, so a pair's ratio holds them too.
///
/// A request's energy is that of all accelerators together. That a larger memory
/// needs fewer of them is part of the ratio: who sets [`Ranges::memory`] beside it
/// counts that twice. A test works all of this out again.
pub const B200: Ends<f64> = Ends::new(0.29, 1.9);

impl Default for Ranges {
    fn default() -> Self {
        Self::from(Serving::PACKAGE)
    }
}

impl From<Serving> for Ranges {
    fn from(one: Serving) -> Self {
        Self {
            batch: Ends::one(one.batch),
            bits: Ends::one(one.bits),
            memory: Ends::one(one.memory),
            chip: Ends::one(one.chip),
        }
    }
}

impl Ranges {
    /// The assumptions that take least, or most: larger batches and memories take
    /// less, more bits and thirstier accelerators take more. A test holds every point between to these two.
    pub const fn at(&self, end: End) -> Serving {
        Serving {
            batch: self.batch.at(end.other()),
            bits: self.bits.at(end),
            memory: self.memory.at(end.other()),
            chip: self.chip.at(end),
        }
    }
}

/// The size of a language model, in billions of parameters.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Size {
    /// Those that each token uses.
    pub active: Ends<f64>,
    /// All.
    pub total: Ends<f64>,
}

impl Size {
    /// A model whose tokens use all its parameters.
    pub const fn dense(total: Ends<f64>) -> Self {
        Self { active: total, total }
    }
}

/// A language model as it runs.
///
/// ```
/// use footprint::bottomup::{Ranges, Run};
/// use footprint::data::{EcoLogits, Ends};
/// let tables = EcoLogits::get();
/// let model = tables.model("huggingface_hub", "meta-llama/Meta-Llama-3.1-405B").expect("a model");
/// let (provider, zone) = (&tables.text_providers[0], tables.zone("USA").expect("a zone"));
/// let mut run = Run::of(model, provider, zone, 400.0);
/// assert_eq!(run.times(), Ends::one(1.0));
/// run.ranges.batch = Ends::new(4.0, 256.0);
/// // The batch alone moves the answer 28 times.
/// assert!((run.times().low - 28.0).abs() < 1.0);
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Run<'a> {
    /// How large the model is.
    pub size: Size,
    /// The provider's speed, tokens a second; none: by the method's regression.
    pub tokens_per_second: Option<f64>,
    /// Seconds to the first token; none: not counted.
    pub first_token: Option<f64>,
    /// Tokens written.
    pub tokens: f64,
    /// Tokens read.
    pub reading: Reading,
    /// How it is served.
    pub ranges: Ranges,
    /// The data centre.
    pub provider: &'a Provider<'a>,
    /// Its electricity.
    pub zone: &'a Zone<'a>,
}

impl<'a> Run<'a> {
    /// A model of the table, as the package takes it to run.
    pub fn of(model: &TextModel<'_>, provider: &'a Provider<'a>, zone: &'a Zone<'a>, tokens: f64) -> Self {
        let size = Size { active: model.active, total: model.total };
        Self {
            tokens_per_second: model.tokens_per_second,
            first_token: model.first_token,
            ..Self::sized(size, provider, zone, tokens)
        }
    }

    /// A model of this size, as the package would take it to run.
    pub fn sized(size: Size, provider: &'a Provider<'a>, zone: &'a Zone<'a>, tokens: f64) -> Self {
        let (ranges, reading) = (Ranges::default(), Reading::default());
        Self { size, tokens_per_second: None, first_token: None, tokens, reading, ranges, provider, zone }
    }

    /// Both ends: every assumption at the end that takes least, and most.
    pub fn span(&self) -> Span {
        Span { low: self.at(End::Low, End::Low), high: self.at(End::High, End::High) }
    }

    /// Impacts with the model and its data centre at one end, serving and reading
    /// at another.
    pub fn at(&self, model: End, serving: End) -> Impacts {
        text_impacts(&TextRequest {
            active: self.size.active.at(model),
            total: self.size.total.at(model),
            tokens: self.tokens,
            read: self.reading.as_written(serving),
            tokens_per_second: self.tokens_per_second,
            first_token: self.first_token,
            serving: self.ranges.at(serving),
            usage: usage(self.provider, self.zone, model),
        })
    }

    /// How many times serving and reading alone move the energy: the most ÷ the
    /// least, of the smallest and the largest that the model may be, in order.
    pub fn times(&self) -> Ends<f64> {
        let of = |model| self.at(model, End::High).energy / self.at(model, End::Low).energy;
        let [one, other] = End::BOTH.map(of);
        Ends::new(one.min(other), one.max(other))
    }
}
