//! Bottom-up estimates: from a model's size, or a clip's, to electricity, carbon,
//! water, metals and primary energy, by the method of EcoLogits 0.11.3 (Rincé and
//! Banse, JOSS 2025), written anew from its published equations. A test holds the
//! results to the package's own, for all its models and zones, within 1e-9.
//!
//! The method counts the tokens that are written, not those that are read; it
//! takes the answer to be one of a fixed batch on H100 servers that are always
//! busy. [`Serving`] lets these assumptions vary, which the package does not.

mod impacts;
mod query;
mod text;
mod video;

pub use impacts::{Impacts, Span, Use};
pub use query::{Query, Subject};
pub use text::{Serving, TextRequest, text_impacts};
pub use video::{Clip, video_impacts};

use crate::data::{EcoLogits, Provider, TextModel, VideoModel, Zone};

/// A language model as a provider runs it: both ends.
///
/// ```
/// use footprint::bottomup::{Serving, text};
/// use footprint::data::EcoLogits;
/// let tables = EcoLogits::get();
/// let model = tables.model("openai", "gpt-4o").expect("a model");
/// let usa = tables.zone("USA").expect("a zone");
/// let span = text(model, usa, 400.0, &Serving::default()).expect("its provider is known");
/// // 0.58 to 0.96 Wh, as EcoLogits 0.11.3 says.
/// assert!((span.low.energy.value() - 0.000_579).abs() < 1e-6);
/// ```
pub fn text(model: &TextModel<'_>, zone: &Zone<'_>, tokens: f64, serving: &Serving) -> Option<Span> {
    let provider = EcoLogits::get().text_providers.iter().find(|one| one.provider == model.provider)?;
    let end = |at: usize| {
        text_impacts(&TextRequest {
            active: model.active[at],
            total: model.total[at],
            tokens,
            tokens_per_second: model.tokens_per_second,
            first_token: model.first_token,
            serving: *serving,
            usage: usage(provider, zone, at),
        })
    };
    Some(Span { low: end(0), high: end(1) })
}

/// A clip of a video model as its provider runs it: both ends.
pub fn video(model: &VideoModel<'_>, zone: &Zone<'_>, clip: Clip) -> Option<Span> {
    let provider = EcoLogits::get().video_providers.iter().find(|one| one.provider == model.provider)?;
    let end = |at: usize| video_impacts(model, clip, model.power[at], &usage(provider, zone, at));
    Some(Span { low: end(0), high: end(1) })
}

/// The data centre and its electricity at one end.
fn usage(provider: &Provider<'_>, zone: &Zone<'_>, at: usize) -> Use {
    Use {
        pue: provider.pue[at],
        onsite: provider.wue[at],
        gwp: zone.gwp,
        adpe: zone.adpe,
        pe: zone.pe,
        offsite: zone.wue,
    }
}
