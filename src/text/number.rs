//! Numbers for reading: few digits, the prefix that fits, the same in every
//! browser. No float is ever printed by the standard library: its tables cost
//! 10 kB in the Wasm.

use footprint::model::Metric;

/// No-break space: a number never parts from its unit.
pub const NBSP: &str = "\u{a0}";

/// A value rounded to `digits` significant digits, with thousands commas.
///
/// ```
/// use per_prompt::text::number::significant;
/// assert_eq!(significant(1234.5, 2), "1,200");
/// assert_eq!(significant(0.0649, 2), "0.065");
/// assert_eq!(significant(9.96, 2), "10");
/// ```
pub fn significant(value: f64, digits: i32) -> String {
    if !value.is_finite() || value <= 0.0 {
        return "0".into();
    }
    let mut exponent = libm::floor(libm::log10(value)) as i32;
    let mut scaled = scale(value, digits - 1 - exponent);
    if scaled >= 10_u64.pow(digits as u32) {
        exponent += 1;
        scaled = scale(value, digits - 1 - exponent);
    }
    let decimals = (digits - 1 - exponent).min(30);
    if decimals <= 0 {
        let mut whole = scaled.to_string();
        whole.extend(core::iter::repeat_n('0', -decimals as usize));
        group(&whole)
    } else {
        point(scaled, decimals as usize)
    }
}

/// `value · 10^power`, rounded.
fn scale(value: f64, power: i32) -> u64 {
    let mut ten = 1.0;
    for _ in 0..power.abs() {
        ten *= 10.0;
    }
    libm::round(if power < 0 { value / ten } else { value * ten }) as u64
}

/// Thousands parted by commas.
fn group(plain: &str) -> String {
    let mut grouped = String::new();
    for (at, digit) in plain.chars().enumerate() {
        if at > 0 && (plain.len() - at).is_multiple_of(3) {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    grouped
}

/// A whole number with its last `decimals` digits behind a point.
fn point(scaled: u64, decimals: usize) -> String {
    let mut digits = scaled.to_string();
    while digits.len() <= decimals {
        digits.insert(0, '0');
    }
    digits.insert(digits.len() - decimals, '.');
    digits
}

/// An own estimate: two significant digits, one below 0.1.
pub fn short(value: f64) -> String {
    significant(value, if value < 0.0995 { 1 } else { 2 })
}

/// A value for machines: six significant digits.
pub fn exact(value: f64) -> String {
    plain(value, 6)
}

/// A value in so many significant digits, without commas or trailing zeros.
pub fn plain(value: f64, digits: i32) -> String {
    let mut text = significant(value, digits).replace(',', "");
    if text.contains('.') {
        text.truncate(text.trim_end_matches('0').trim_end_matches('.').len());
    }
    text
}

/// A published figure, as published.
pub fn published(value: f64) -> String {
    let text = footprint::link::write_number(value);
    match text.split_once('.') {
        Some((whole, fraction)) => [&*group(whole), ".", fraction].concat(),
        None => group(&text),
    }
}

/// A count: three significant digits are not enough for a number people typed.
pub fn count(value: f64) -> String {
    published(value)
}

/// A share in percent; below 1 % as "<1%".
pub fn percent(share: f64) -> String {
    let percent = share * 100.0;
    if percent > 0.0 && percent < 0.95 { "<1%".into() } else { [&*published(libm::round(percent)), "%"].concat() }
}

/// A range of shares in percent: `17–82%`.
pub fn percents(low: f64, high: f64) -> String {
    let low = percent(low);
    [low.trim_end_matches('%'), "–", &percent(high)].concat()
}

/// A unit with its size in the metric's base unit (Wh, g, mL).
pub type UnitStep = (f64, &'static str);

/// The units of a metric, ascending.
pub const fn units(metric: Metric) -> &'static [UnitStep] {
    match metric {
        Metric::Energy => &[(1.0, "Wh"), (1e3, "kWh"), (1e6, "MWh"), (1e9, "GWh"), (1e12, "TWh")],
        Metric::Carbon => &[(1.0, "g"), (1e3, "kg"), (1e6, "t"), (1e9, "kt"), (1e12, "Mt")],
        Metric::Water => &[(1.0, "mL"), (1e3, "L"), (1e6, "m³"), (1e15, "km³")],
    }
}

/// The unit in which this value has 1 to 999 of it, if there is one.
pub fn unit(metric: Metric, value: f64) -> UnitStep {
    let steps = units(metric);
    let rounded = value * 1.000_5;
    steps.iter().rev().find(|(size, _)| rounded >= *size).copied().unwrap_or(steps[0])
}

/// A value in the unit that fits: number and unit.
pub fn parts(metric: Metric, value: f64) -> (String, &'static str) {
    let (size, symbol) = unit(metric, value);
    (short(value / size), symbol)
}

/// The same as one text: `180 Wh`.
pub fn amount(metric: Metric, value: f64) -> String {
    let (number, symbol) = parts(metric, value);
    [&*number, NBSP, symbol].concat()
}

/// A range in one unit, that of `centre`: `49–430 Wh`.
pub fn range(metric: Metric, low: f64, centre: f64, high: f64) -> String {
    let (size, symbol) = unit(metric, centre);
    [&*plain_range(low / size, high / size), NBSP, symbol].concat()
}

/// A plain range of numbers: `3–23`.
pub fn plain_range(low: f64, high: f64) -> String {
    let [low, high] = ends(low, high);
    [&*low, "–", &high].concat()
}

/// Both ends of a range: with a third digit where two would say the same twice.
pub fn ends(low: f64, high: f64) -> [String; 2] {
    let both = [low, high].map(short);
    if both[0] == both[1] && low < high { [low, high].map(|end| significant(end, 3)) } else { both }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn few_digits_and_the_prefix_that_fits() {
        assert_eq!(amount(Metric::Energy, 231.4), "230\u{a0}Wh");
        assert_eq!(amount(Metric::Energy, 999.9), "1.0\u{a0}kWh");
        assert_eq!(amount(Metric::Carbon, 0.0312), "0.03\u{a0}g");
        assert_eq!(amount(Metric::Water, 2_500_000.0), "2.5\u{a0}m³");
        assert_eq!(range(Metric::Water, 74.2, 330.0, 1204.0), "74–1,200\u{a0}mL");
        assert_eq!(amount(Metric::Energy, 0.0), "0\u{a0}Wh");
        assert_eq!(range(Metric::Energy, 229.0, 230.0, 231.0), "229–231\u{a0}Wh");
    }

    #[test]
    fn machine_numbers_are_plain() {
        assert_eq!(exact(1234.5), "1234.5");
        assert_eq!(exact(231.402_27), "231.402");
        assert_eq!(exact(12_345_678.9), "12345700");
        assert_eq!(exact(5.475e20), "547500000000000000000");
    }

    #[test]
    fn shares() {
        assert_eq!(percent(0.82), "82%");
        assert_eq!(percent(0.004), "<1%");
        assert_eq!(percent(0.0), "0%");
        assert_eq!(percents(0.004, 0.37), "<1–37%");
    }

    #[test]
    fn strange_values_do_not_panic() {
        for value in [f64::NAN, f64::INFINITY, -1.0, 1e-300, 1e300] {
            let _ = (short(value), exact(value), amount(Metric::Energy, value));
        }
    }
}
