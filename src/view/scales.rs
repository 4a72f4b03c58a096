//! Positions of sliders: what a step of the count slider and of the evidence
//! cursor stands for.

use footprint::model::Evidence;

/// Stops of the count slider: one step is one place.
pub const STOPS: [f64; 32] = [
    0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 12.0, 15.0, 20.0, 25.0, 30.0, 40.0, 50.0, 60.0, 80.0,
    100.0, 120.0, 150.0, 200.0, 250.0, 300.0, 400.0, 500.0, 600.0, 700.0, 800.0, 1000.0,
];

/// The stop at or below a count.
pub fn stop_of(count: f64) -> usize {
    STOPS.iter().rposition(|stop| *stop <= count).unwrap_or(0)
}

/// The next count up or down the stops from any count.
pub fn step(count: f64, up: bool) -> f64 {
    let found =
        if up { STOPS.iter().find(|stop| **stop > count) } else { STOPS.iter().rev().find(|stop| **stop < count) };
    found.copied().unwrap_or(count)
}

/// The cursor goes in three hundred steps over three decades, 0.01 to 10 Wh.
pub const CURSOR_STEPS: f64 = 300.0;

/// Where the cursor stands for an energy in Wh.
pub fn cursor_of(wh: f64) -> f64 {
    if wh > 0.0 { libm::round((libm::log10(wh) + 2.0) * CURSOR_STEPS / 3.0).clamp(0.0, CURSOR_STEPS) } else { 0.0 }
}

/// The energy in Wh that the cursor stands for, two digits at least.
pub fn cursor_wh(step: f64) -> f64 {
    let wh = libm::pow(10.0, step * 3.0 / CURSOR_STEPS - 2.0);
    let digits = if wh < 0.1 { 1000.0 } else { 100.0 };
    libm::round(wh * digits) / digits
}

/// The published figure at a step of the cursor; none where it is a value of
/// the user's own.
pub fn cursor_evidence(step: f64) -> Option<Evidence> {
    Evidence::ALL.into_iter().find(|evidence| evidence.figure().is_some_and(|figure| cursor_of(figure.central) == step))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_go_to_the_next_stop_and_never_below_zero() {
        assert_eq!(
            (step(20.0, true), step(22.0, false), step(0.0, false), step(5000.0, true)),
            (25.0, 20.0, 0.0, 5000.0)
        );
    }

    #[test]
    fn the_cursor_snaps_to_published_figures() {
        assert_eq!(cursor_evidence(cursor_of(2.9)), Some(Evidence::Report));
        assert_eq!(cursor_evidence(cursor_of(0.3)), Some(Evidence::Newer));
        assert_eq!(cursor_evidence(cursor_of(1.3)), None);
        assert_eq!(cursor_wh(cursor_of(1.0)), 1.0);
    }
}
