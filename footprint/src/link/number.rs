//! Numbers as people type them and as links carry them.

use crate::decimal;
use crate::{Error, ErrorKind};

/// Largest count per person and day.
pub const LIMIT_COUNT: f64 = 1_000_000.0;
/// Largest energy of one task, in Wh.
pub const LIMIT_WH: f64 = 1_000_000.0;
/// Largest number of people: more than the world's population.
pub const LIMIT_PEOPLE: f64 = 10_000_000_000.0;

/// Four decimals are kept: enough for half a video or the 0.0051 Wh of the smallest
/// published end, and a link gives back exactly what it was written from.
pub(super) fn round(value: f64) -> f64 {
    libm::round(value * 10_000.0) / 10_000.0
}

/// A number as links carry it: at most four decimals, no trailing zeros.
pub fn write_number(value: f64) -> String {
    let parts = libm::round(value * 10_000.0) as u64;
    let mut text = (parts / 10_000).to_string();
    let rest = parts % 10_000;
    if rest > 0 {
        text.push('.');
        for digit in [rest / 1000, rest / 100 % 10, rest / 10 % 10, rest % 10] {
            text.push((b'0' + digit as u8) as char);
        }
        text.truncate(text.trim_end_matches('0').len());
    }
    text
}

/// Reads a number as a person types it: full-width digits (`１２`), other
/// decimal digits (Arabic, Persian, Devanagari …), a decimal comma where it can be
/// nothing else (`1,5`), thousands in groups of three (`1,000`, `1 000`,
/// `1.000.000`), blanks around.
///
/// `1,000` is read as a thousand: groups of three after a first group of one to
/// three digits not starting with zero. `0,125` and `1,5` are decimals.
///
/// # Errors
/// [`ErrorKind::NotANumber`] for anything else, [`ErrorKind::OutOfRange`] for
/// what lies below `least` or above `most`; `field` is the subject.
///
/// ```
/// use footprint::link::number;
/// assert_eq!(number("own", "１,５", 0.0, 100.0), Ok(1.5));
/// assert_eq!(number("text", "1,000", 0.0, 1e6), Ok(1000.0));
/// assert!(number("text", "-3", 0.0, 1e6).is_err());
/// ```
pub fn number(field: &str, typed: &str, least: f64, most: f64) -> Result<f64, Error> {
    let error = |kind| Error::new(kind, field, [&*write_number(least), " to ", &write_number(most)].concat(), typed);
    let plain = normal(typed).ok_or_else(|| error(ErrorKind::NotANumber))?;
    // More digits than a number can hold are too many for any field.
    let digits = plain.bytes().filter(u8::is_ascii_digit).count();
    let value = match decimal::parse(&plain) {
        Some(value) => value,
        None if digits > 15 => return Err(error(ErrorKind::OutOfRange)),
        None => return Err(error(ErrorKind::NotANumber)),
    };
    if value < least || value > most {
        return Err(error(ErrorKind::OutOfRange));
    }
    Ok(round(value))
}

/// ASCII digits with at most one point; `None` where that would be a guess.
fn normal(typed: &str) -> Option<String> {
    let ascii: String = typed.trim().chars().filter(|c| !matches!(c, '\u{200e}' | '\u{200f}')).map(ascii).collect();
    let (sign, digits) = match ascii.strip_prefix('-') {
        Some(rest) => ("-", rest),
        None => ("", ascii.as_str()),
    };
    let separators: Vec<char> = digits.chars().filter(|c| !c.is_ascii_digit()).collect();
    if digits.is_empty() || separators.iter().any(|c| !matches!(c, '.' | ',' | ' ' | '\'')) {
        return None;
    }
    let (whole, fraction) = match (separators.first(), separators.last()) {
        (Some(first), Some(last)) if first != last && matches!(last, '.' | ',') => {
            digits.rsplit_once(*last).map(|(w, f)| (w, Some(f)))?
        }
        (Some(only), Some(_)) if separators.len() == 1 && *only != ' ' && *only != '\'' => {
            let (whole, rest) = digits.split_once(*only)?;
            let grouped = *only == ',' && rest.len() == 3 && groups(digits, ',');
            if grouped { (digits, None) } else { (whole, Some(rest)) }
        }
        _ => (digits, None),
    };
    let grouping = whole.chars().find(|c| !c.is_ascii_digit());
    if let Some(separator) = grouping
        && !groups(whole, separator)
    {
        return None;
    }
    if fraction.is_some_and(|f| f.is_empty() || !f.bytes().all(|b| b.is_ascii_digit())) {
        return None;
    }
    let mut plain = String::from(sign);
    plain.extend(whole.chars().filter(char::is_ascii_digit));
    if plain.len() == sign.len() {
        plain.push('0');
    }
    if let Some(fraction) = fraction {
        plain.push('.');
        plain.push_str(fraction);
    }
    Some(plain)
}

/// Whether the text is `1`–`3` digits (the first not zero), then groups of
/// three, all parted by this one separator.
fn groups(text: &str, separator: char) -> bool {
    let mut parts = text.split(separator);
    let first = parts.next().unwrap_or("");
    (1..=3).contains(&first.len())
        && !first.starts_with('0')
        && first.bytes().all(|b| b.is_ascii_digit())
        && parts.all(|part| part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
}

/// The ASCII form of digits and separators of other scripts.
fn ascii(c: char) -> char {
    const ZEROS: [char; 8] = ['٠', '۰', '०', '০', '๐', '０', '߀', '൦'];
    if let Some(zero) =
        ZEROS.iter().find(|zero| (**zero..=char::from_u32(**zero as u32 + 9).unwrap_or(**zero)).contains(&c))
    {
        return (b'0' + (c as u32 - *zero as u32) as u8) as char;
    }
    match c {
        '，' | '٫' | '、' => ',',
        '．' | '。' => '.',
        '－' | '−' | '–' => '-',
        '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{3000}' => ' ',
        '’' | '＇' => '\'',
        '٬' => '\'',
        other => other,
    }
}
