//! Plain decimals from text, exactly.
//!
//! The standard parser is right for every input, but carries 10 kB of tables
//! into the Wasm. Figures and user input have at most 15 digits; for those a
//! single division by an exact power of ten is correctly rounded too.

/// Reads `12`, `0.3` or `-4.5`: ASCII digits, at most 15, at most one point
/// with digits on both sides. Anything else is `None`: no exponents, no signs
/// but a leading minus, no blanks.
///
/// ```
/// assert_eq!(footprint::decimal::parse("0.3"), Some(0.3));
/// assert_eq!(footprint::decimal::parse("1e3"), None);
/// ```
pub fn parse(text: &str) -> Option<f64> {
    let (negative, digits) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    let plain = |part: &str| !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
    if !plain(whole) || !plain(fraction) || whole.len() + fraction.len() > 16 {
        return None;
    }
    let mut mantissa = 0_u64;
    for byte in whole.bytes().chain(fraction.bytes()) {
        mantissa = mantissa * 10 + u64::from(byte - b'0');
    }
    if mantissa > 1 << 53 {
        return None;
    }
    let mut power = 1.0;
    for _ in 0..fraction.len() {
        power *= 10.0;
    }
    let value = mantissa as f64 / power;
    Some(if negative { -value } else { value })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn agrees_with_the_standard_library(whole in 0_u64..10_000_000, fraction in "[0-9]{1,8}", minus: bool) {
            let text = format!("{}{whole}.{fraction}", if minus { "-" } else { "" });
            prop_assert_eq!(super::parse(&text), text.parse().ok());
        }

        #[test]
        fn never_panics(text in ".{0,30}") {
            let _ = super::parse(&text);
        }
    }

    #[test]
    fn refuses_what_is_not_a_plain_decimal() {
        for text in ["", "-", ".", "1.", ".5", "+1", "1e3", "NaN", "inf", " 1", "1 ", "1,5", "12345678901234567"] {
            assert_eq!(super::parse(text), None, "{text}");
        }
    }
}
