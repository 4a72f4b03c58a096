//! Bars on a logarithmic scale, as attributes of elements that stand in the page:
//! places in percent, so that one drawing serves every width.

use footprint::data::Ends;

use super::Shown;
use super::amounts::Quantity;
use crate::text::number::published;

/// The most numerals of a scale: six fit on a phone.
pub const NUMERALS: usize = 6;

/// The height of a scale's ticks, in the units of their picture, a thousand wide.
pub const TICKS: (i32, i32) = (1000, 10);

/// A bar.
pub(super) struct Bar {
    pub(super) key: String,
    pub(super) ends: Ends<f64>,
    /// A line on it.
    pub(super) point: Option<f64>,
}

fn percent(place: f64) -> String {
    [&*published(libm::round(place * 1000.0) / 10.0), "%"].concat()
}

/// Puts bars on a scale of whole decades that holds them all.
pub(super) fn ruler(shown: &mut Shown, name: &str, bars: &[Bar]) {
    let least = bars.iter().fold(f64::INFINITY, |least, bar| least.min(bar.ends.low)).clamp(1e-9, 1e9);
    let most = bars.iter().fold(0.0, |most: f64, bar| most.max(bar.ends.high)).clamp(least, 1e12);
    let from = libm::floor(libm::log10(least)) as i32;
    let to = (libm::ceil(libm::log10(most)) as i32).max(from + 1);
    let decades = (to - from) as usize;
    let at = |value: f64| ((libm::log10(value.max(1e-12)) - f64::from(from)) / f64::from(to - from)).clamp(0.0, 1.0);
    let step = decades.div_ceil(NUMERALS - 1);
    for numeral in 0..NUMERALS {
        let key = [name, "-tick-", &numeral.to_string()].concat();
        let decade = numeral * step;
        if decade > decades {
            shown.say(&key, String::new());
            continue;
        }
        let value = libm::pow(10.0, f64::from(from + decade as i32));
        shown.mark(&key, "x", percent(decade as f64 / decades as f64));
        let anchor = match decade {
            0 => "start",
            last if last == decades => "end",
            _ => "middle",
        };
        shown.mark(&key, "text-anchor", anchor.into());
        shown.say(&key, Quantity::Energy.numeral(value));
    }
    shown.mark(&[name, "-ticks"].concat(), "d", ticks(decades));
    for bar in bars {
        let [low, high] = [at(bar.ends.low), at(bar.ends.high)];
        // One value is a narrow bar, and still inside the scale.
        let width = (high - low).max(0.008);
        shown.mark(&bar.key, "x", percent(low.min(1.0 - width)));
        shown.mark(&bar.key, "width", percent(width));
        if let Some(point) = bar.point {
            let key = [&*bar.key, "-point"].concat();
            shown.mark(&key, "x1", percent(at(point)));
            shown.mark(&key, "x2", percent(at(point)));
        }
    }
}

/// Long ticks at powers of ten, short ones at 2 to 9 where they stay apart.
fn ticks(decades: usize) -> String {
    let mut path = String::new();
    let (width, height) = TICKS;
    for decade in 0..=decades {
        let minor: &[u32] = if decade < decades && decades <= 4 { &[2, 3, 4, 5, 6, 7, 8, 9] } else { &[] };
        for digit in [1].iter().chain(minor) {
            let place = (decade as f64 + libm::log10(f64::from(*digit))) / decades as f64;
            let x = (libm::round(place * f64::from(width)) as i32).to_string();
            let from = match digit {
                1 => 0,
                5 => height / 3,
                _ => height * 3 / 5,
            };
            path.push_str(&["M", &*x, " ", &from.to_string(), "V", &height.to_string()].concat());
        }
    }
    path
}
