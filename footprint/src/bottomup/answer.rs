//! The answer to a question: the package's own, and what goes beyond it.

use crate::data::{EcoLogits, Ends, Provider, Zone};

use super::find;
use super::impacts::Span;
use super::measured::{Comparison, comparisons};
use super::query::{Query, Subject};
use super::reading::Reading;
use super::run::{Ranges, Run};
use super::video::video;

/// What a question asks beyond the package.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Extension {
    /// Data centres of another provider than the model's.
    Provider(&'static str),
    /// Another batch, or a range of them.
    Batch(Ends<f64>),
    /// Other bits of each parameter.
    Bits(Ends<f64>),
    /// Accelerators with another memory, GB.
    Memory(Ends<f64>),
    /// Accelerators that take so many times an H100's energy for each token.
    Chip(Ends<f64>),
    /// Tokens read; alone, none of them from a cache.
    Input(f64),
    /// Those of them that are found in a cache.
    Cached(f64),
}

impl Extension {
    /// Its field in links.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Provider(_) => "provider",
            Self::Batch(_) => "batch",
            Self::Bits(_) => "bits",
            Self::Memory(_) => "memory",
            Self::Chip(_) => "chip",
            Self::Input(_) => "input",
            Self::Cached(_) => "cached",
        }
    }
}

/// What an extension does when it is the only one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Effect {
    /// The extension.
    pub extension: Extension,
    /// The answer with it alone. Cached tokens are part of those read: theirs is the
    /// answer with both.
    pub alone: Span,
    /// How many times its two ends alone move the energy; see [`Run::times`].
    pub times: Ends<f64>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What the package says.
    pub package: Span,
    /// With everything that was asked beyond it; none where nothing was.
    pub extended: Option<Span>,
    /// What that is, each alone.
    pub extensions: Vec<Effect>,
    /// What was measured of the model; empty where nothing was.
    pub measured: Vec<Comparison>,
}

impl Answer {
    /// The extended answer where there is one, otherwise the package's.
    pub fn span(&self) -> Span {
        self.extended.unwrap_or(self.package)
    }
}

impl Query {
    /// The data centres that count: those asked for, or the model's provider's.
    pub fn data_centres(&self) -> Option<&'static Provider<'static>> {
        find(self.providers(), self.provider.unwrap_or(self.own_provider()))
    }

    /// The electricity that counts: the one asked for, or that of the data centres.
    pub fn electricity(&self) -> Option<&'static Zone<'static>> {
        self.zone.or_else(|| EcoLogits::get().zone(self.data_centres()?.zone))
    }

    /// The answer; none where the provider is not in the table, which cannot be
    /// with a query that was read.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let (query, _) = Query::parse("model=openai/gpt-4o&batch=4-256&input=2000");
    /// let answer = query.answer().expect("a known provider");
    /// let named: Vec<&str> = answer.extensions.iter().map(|effect| effect.extension.id()).collect();
    /// assert_eq!(named, ["input", "batch"]);
    /// // 0.58 to 0.96 Wh in the package; the batch alone moves it 5 to 7 times.
    /// let batch = answer.extensions[1].times;
    /// assert!(answer.package.times() < 1.7 && 5.0 < batch.low && batch.high < 7.0);
    /// ```
    pub fn answer(&self) -> Option<Answer> {
        let (provider, zone) = (self.data_centres()?, self.electricity()?);
        // The package's own data centres, where others were asked for.
        let own = match self.subject {
            Subject::Own(_) => provider,
            _ => find(self.providers(), self.own_provider())?,
        };
        let own_zone = self.zone.or_else(|| EcoLogits::get().zone(own.zone))?;
        let moved = (own.provider != provider.provider).then_some(provider.provider);
        let (package, measured) = match self.subject {
            Subject::Text(model) => (Run::of(model, own, own_zone, self.tokens), comparisons(model)),
            Subject::Own(size) => (Run::sized(size, own, own_zone, self.tokens), Vec::new()),
            Subject::Video(model) => {
                let extended = moved.map(|_| video(model, provider, zone, self.clip));
                let effect = |(name, alone)| {
                    let extension = Extension::Provider(name);
                    Effect { extension, alone, times: Ends::one(1.0) }
                };
                return Some(Answer {
                    package: video(model, own, own_zone, self.clip),
                    extended,
                    extensions: moved.zip(extended).map(effect).into_iter().collect(),
                    measured: Vec::new(),
                });
            }
        };
        let with = |run, extension| self.with(run, extension, provider, zone);
        let effect = |extension| {
            let run = with(package, extension);
            Effect { extension, alone: run.span(), times: run.times() }
        };
        let extensions: Vec<Effect> = self.extensions(moved).into_iter().map(effect).collect();
        let all = extensions.iter().fold(package, |run, effect| with(run, effect.extension));
        let extended = (!extensions.is_empty()).then(|| all.span());
        Some(Answer { package: package.span(), extended, extensions, measured })
    }

    /// What was asked beyond the package, in the order of links.
    fn extensions(&self, moved: Option<&'static str>) -> Vec<Extension> {
        let (ranges, fixed) = (self.ranges, Ranges::default());
        let other = |range: Ends<f64>, fixed| (range != fixed).then_some(range);
        let some = |tokens: f64| (tokens > 0.0).then_some(tokens);
        [
            moved.map(Extension::Provider),
            some(self.reading.input).map(Extension::Input),
            some(self.reading.cached).map(Extension::Cached),
            other(ranges.batch, fixed.batch).map(Extension::Batch),
            other(ranges.bits, fixed.bits).map(Extension::Bits),
            other(ranges.memory, fixed.memory).map(Extension::Memory),
            other(ranges.chip, fixed.chip).map(Extension::Chip),
        ]
        .into_iter()
        .flatten()
        .collect()
    }

    /// A run with one extension more.
    fn with<'a>(&self, run: Run<'a>, extension: Extension, provider: &'a Provider<'a>, zone: &'a Zone<'a>) -> Run<'a> {
        let ranges = run.ranges;
        match extension {
            Extension::Provider(_) => Run { provider, zone, ..run },
            Extension::Batch(batch) => Run { ranges: Ranges { batch, ..ranges }, ..run },
            Extension::Bits(bits) => Run { ranges: Ranges { bits, ..ranges }, ..run },
            Extension::Memory(memory) => Run { ranges: Ranges { memory, ..ranges }, ..run },
            Extension::Chip(chip) => Run { ranges: Ranges { chip, ..ranges }, ..run },
            Extension::Input(input) => Run { reading: Reading { input, cached: 0.0 }, ..run },
            Extension::Cached(_) => Run { reading: self.reading, ..run },
        }
    }
}
