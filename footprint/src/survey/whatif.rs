//! What-ifs: the equations behind the instruments of the survey's page.

use crate::data::PlaceId;
use crate::estimate::{Normals, Selector, Summary};
use crate::model::{Factor, Factors, Setup, carbon, water};
use crate::quantity::{Grams, GramsPerKilowattHour, KilowattHours, Kilowatts, Litre, LitresPerKilowattHour, WattHours};

/// Hours of a year of 365 days.
pub const HOURS_A_YEAR: f64 = 8760.0;

/// Power saved when a load needs `gain` (0 to 1) less.
///
/// ```
/// use footprint::quantity::Kilowatts;
/// // The report's example: 1 % of a rack of 500 kW.
/// assert_eq!(footprint::survey::saved(Kilowatts::new(500.0), 0.01), Kilowatts::new(5.0));
/// ```
pub fn saved(power: Kilowatts, gain: f64) -> Kilowatts {
    power * gain
}

/// Energy of a year at that power without a pause.
pub fn energy_of_a_year(power: Kilowatts) -> KilowattHours {
    KilowattHours::new(power.value() * HOURS_A_YEAR)
}

/// The yearly factor of something that changes by `total` in `years`.
///
/// ```
/// // 100,000 times in ten years is 3.2 times in each.
/// assert!((footprint::survey::yearly_factor(1e5, 10.0) - 3.162).abs() < 1e-3);
/// ```
pub fn yearly_factor(total: f64, years: f64) -> f64 {
    libm::pow(total, 1.0 / years)
}

/// What `start` becomes after `years` at a yearly factor.
///
/// ```
/// // 40 billion at 40 % a year for ten years.
/// assert!((footprint::survey::after(40.0, 1.4, 10.0) - 1157.0).abs() < 0.1);
/// ```
pub fn after(start: f64, factor: f64, years: f64) -> f64 {
    start * libm::pow(factor, years)
}

/// Years in which something doubles at a yearly factor; none where it does not grow.
pub fn doubling_time(factor: f64) -> Option<f64> {
    (factor > 1.0).then(|| core::f64::consts::LN_2 / libm::log(factor))
}

/// The change of a running cost, 0 to 1, when energy is a `share` of it and
/// `saved` (0 to 1) of the energy is no longer needed.
pub fn cost_saved(share: f64, saved: f64) -> f64 {
    share * saved
}

/// Energy for each thousand tokens of a prompt that writes so many.
///
/// ```
/// use footprint::quantity::WattHours;
/// let each = footprint::survey::per_thousand_tokens(WattHours::new(2.9), 2000.0);
/// assert_eq!(each, WattHours::new(1.45));
/// ```
pub fn per_thousand_tokens(prompt: WattHours, tokens: f64) -> WattHours {
    prompt / tokens * 1000.0
}

/// Electricity and carbon for each kilowatt-hour that reaches the computers:
/// the facility's energy is PUE times it.
pub fn per_computing(pue: f64, grid: GramsPerKilowattHour) -> (KilowattHours, Grams) {
    let energy = KilowattHours::new(1.0) * pue;
    (energy, carbon(energy, grid))
}

/// Water of one kilowatt-hour of computing before and after less of it is used
/// on site.
#[derive(Clone, Debug, PartialEq)]
pub struct Cooled {
    /// On site before.
    pub onsite: Summary<Litre>,
    /// On site after.
    pub onsite_after: Summary<Litre>,
    /// At the power plants, before and after alike.
    pub plants: Summary<Litre>,
    /// Both before.
    pub before: Summary<Litre>,
    /// Both after.
    pub after: Summary<Litre>,
    /// Before ÷ after.
    pub times: [f64; 3],
}

/// The water split of a place when the water on site falls by `times`; none
/// where the place's water of power plants is not published. The electricity
/// is taken to stay the same.
pub fn cooled(place: PlaceId, times: f64) -> Option<Cooled> {
    let setup = Setup { place, ..Setup::default() };
    let factors = Factors::of(&setup);
    if !factors.has_water {
        return None;
    }
    let normals = Normals::new();
    let draw = |factor: Factor| {
        let mut drawn = Vec::new();
        normals.draw(factors.spread(factor), factor.dimension(), &mut drawn);
        drawn
    };
    let (onsite, plants, pue) = (draw(Factor::OnSite), draw(Factor::Cooling), draw(Factor::Pue));
    // One kilowatt-hour of computing is PUE kilowatt-hours of the facility.
    let litres = |onsite: f64, plants: f64, pue: f64| {
        water(KilowattHours::new(pue), pue, LitresPerKilowattHour::new(onsite), LitresPerKilowattHour::new(plants))
    };
    let with = |onsite_part: f64, plants_part: f64| -> Vec<f64> {
        let draws = onsite.iter().zip(&plants).zip(&pue);
        draws.map(|((o, p), pue)| litres(o * onsite_part, p * plants_part, *pue).value()).collect()
    };
    let mut selector = Selector::default();
    let mut percentiles = |values: &[f64]| selector.percentiles(values);
    let (before, after) = (with(1.0, 1.0), with(1.0 / times, 1.0));
    let ratio: Vec<f64> = before.iter().zip(&after).map(|(before, after)| before / after).collect();
    let [low, _, median, _, high] = percentiles(&ratio);
    Some(Cooled {
        onsite: Summary::new(percentiles(&with(1.0, 0.0))),
        onsite_after: Summary::new(percentiles(&with(1.0 / times, 0.0))),
        plants: Summary::new(percentiles(&with(0.0, 1.0))),
        before: Summary::new(percentiles(&before)),
        after: Summary::new(percentiles(&after)),
        times: [low, median, high],
    })
}
