//! Bottom-up estimates: from a model's size, or a clip's, to electricity, carbon,
//! water, metals and primary energy, by the method of EcoLogits 0.11.3 (Rincé and
//! Banse, JOSS 2025), written anew from its published equations. A test holds the
//! results to the package's own, for all its models and zones, within 1e-9.
//!
//! The method counts the tokens that are written, not those that are read; it
//! takes the answer to be one of a fixed batch on H100 servers that are always
//! busy. [`Run`] lets these assumptions vary between two ends and counts what is
//! read, which the package does not: an [`Answer`] has the package's own numbers,
//! and beside them the extended ones with every [`Extension`] named.

mod answer;
mod fields;
mod impacts;
mod measured;
mod query;
mod reading;
mod run;
mod text;
mod video;

pub use answer::{Answer, Effect, Extension};
pub use fields::{FIELDS, limits};
pub use impacts::{Impacts, Span, Use};
pub use measured::{Comparison, Ratio, comparisons};
pub use query::{Query, Subject};
pub use reading::{Reading, input_share};
pub use run::{B200, Ranges, Run, Size};
pub use text::{Serving, TextRequest, accelerator_energy, accelerators, text_impacts};
pub use video::{Clip, video, video_impacts};

use crate::data::{EcoLogits, End, Provider, TextModel, Zone};

/// A language model as its provider runs it: both ends.
///
/// ```
/// use footprint::bottomup::{Ranges, text};
/// use footprint::data::EcoLogits;
/// let tables = EcoLogits::get();
/// let model = tables.model("openai", "gpt-4o").expect("a model");
/// let usa = tables.zone("USA").expect("a zone");
/// let span = text(model, usa, 400.0, &Ranges::default()).expect("its provider is known");
/// // 0.58 to 0.96 Wh, as EcoLogits 0.11.3 says.
/// assert!((span.low.energy.value() - 0.000_579).abs() < 1e-6);
/// ```
pub fn text(model: &TextModel<'_>, zone: &Zone<'_>, tokens: f64, ranges: &Ranges) -> Option<Span> {
    let provider = find(&EcoLogits::get().text_providers, model.provider)?;
    Some(Run { ranges: *ranges, ..Run::of(model, provider, zone, tokens) }.span())
}

/// The provider of this name.
fn find(providers: &'static [Provider<'static>], name: &str) -> Option<&'static Provider<'static>> {
    providers.iter().find(|one| one.provider == name)
}

/// The data centre and its electricity at one end.
fn usage(provider: &Provider<'_>, zone: &Zone<'_>, end: End) -> Use {
    Use {
        pue: provider.pue.at(end),
        onsite: provider.wue.at(end),
        gwp: zone.gwp,
        adpe: zone.adpe,
        pe: zone.pe,
        offsite: zone.wue,
    }
}
