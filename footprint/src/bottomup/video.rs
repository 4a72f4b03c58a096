//! One clip of a video model.

use crate::data::{End, Provider, VideoModel, Zone};
use crate::quantity::{KilowattHours, Kilowatts};

use super::impacts::{Impacts, LIFETIME, Span, Use, impacts, part, together};
use super::usage;

/// What is made.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Clip {
    /// Pixels across.
    pub width: f64,
    /// Pixels down.
    pub height: f64,
    /// Its length in seconds, at 24 frames each.
    pub seconds: f64,
    /// Whether it has sound.
    pub audio: bool,
}

/// Seconds that a server works on a clip: a polynomial in frames and pixels,
/// fitted to each model.
fn working_seconds(model: &VideoModel<'_>, clip: Clip) -> f64 {
    let frames = libm::floor(clip.seconds * 24.0 + 1.0);
    let pixels = clip.width * clip.height;
    let volume = pixels * frames / 1000.0;
    let [n, m, n1, m1, n2, m2, g] = model.seconds;
    let estimate = n * frames * pixels * pixels
        + m * volume
        + m1 * frames
        + m2 * pixels * pixels
        + n1 * frames * frames
        + n2 * volume * volume
        + g;
    estimate * if clip.audio { 1.0 } else { model.silent }
}

/// Impacts of one clip on a server of this power.
pub fn video_impacts(model: &VideoModel<'_>, clip: Clip, power: Kilowatts, usage: &Use) -> Impacts {
    let seconds = working_seconds(model, clip);
    let it = KilowattHours::new(seconds / 3600.0 * power.value());
    let hardware = together(model.server, 1.0, model.accelerator, model.accelerators);
    impacts(it, usage, part(hardware, seconds / LIFETIME))
}

/// A clip of a video model in these data centres: both ends.
pub fn video(model: &VideoModel<'_>, provider: &Provider<'_>, zone: &Zone<'_>, clip: Clip) -> Span {
    let at = |end: End| video_impacts(model, clip, model.power.at(end), &usage(provider, zone, end));
    Span { low: at(End::Low), high: at(End::High) }
}
