//! What the rulers on the screen and on paper have in common: their ticks, and places in
//! percent of the width.

use footprint::classroom::Ruler;

use crate::text::number::plain;

/// Places of ticks as shares of the width, with their lengths in pixels: 18 at powers of
/// ten, 12 at five times them, 8 at the others; of percent at every quarter, and between.
pub(super) fn ticks(ruler: Ruler) -> Vec<(f64, u32)> {
    match ruler {
        Ruler::Decades(from, to) => {
            let power = |exponent: i8| libm::pow(10.0, f64::from(exponent));
            let length = |digit: u32| match digit {
                1 => 18,
                5 => 12,
                _ => 8,
            };
            let within = |exponent: i8| (1..10).map(move |digit| (f64::from(digit) * power(exponent), length(digit)));
            let all = (from..to).flat_map(within).chain([(power(to), 18)]);
            all.map(|(value, length)| (ruler.place(value), length)).collect()
        }
        Ruler::Percent => (0..=20).map(|at| (f64::from(at) / 20.0, if at % 5 == 0 { 18 } else { 8 })).collect(),
    }
}

/// A share of the width as SVG has it.
pub(super) fn percent(place: f64) -> String {
    [&*plain(place * 100.0, 5), "%"].concat()
}
