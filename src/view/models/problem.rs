//! What is wrong with a field, in the reader's language: the calculation names
//! what is allowed in English.

use footprint::bottomup::FIELDS;
use footprint::{Error, ErrorKind};

use super::Words;
use crate::text::{fill, sentence};

/// What the page calls a field of the link.
pub fn label<'a>(words: &Words, field: &'a str) -> &'a str {
    let names = ["model", "video", "active", "total"].into_iter().chain(FIELDS);
    names.zip(words.models.fields).find(|(name, _)| *name == field).map_or(field, |(_, label)| label)
}

/// The sentence for an error.
pub fn problem(words: &Words, error: &Error) -> String {
    let (text, label) = (words.models, label(words, &error.subject));
    // `1 to 1024, or two of them: low-high`: limits first, where there are any.
    let limits = error.allowed.split(',').next().unwrap_or_default();
    let is_limits = limits.starts_with(|c: char| c.is_ascii_digit());
    match (error.kind, &*error.subject) {
        (ErrorKind::OutOfRange, "active") if !is_limits && !is_order(error) => fill(text.active_most, &[&error.given]),
        (ErrorKind::OutOfRange, "cached") if error.allowed.ends_with("the tokens read") => {
            fill(text.cached_most, &[&error.given])
        }
        (ErrorKind::OutOfRange, _) if is_order(error) => fill(text.lower_first, &[label, &error.given]),
        (ErrorKind::UnknownChoice, _) => fill(text.unknown, &[label, &error.given]),
        _ => {
            let said = sentence(words.text, label, &Error { allowed: limits.into(), ..error.clone() });
            match example(&error.subject).filter(|_| is_limits) {
                Some(example) => [&*said, words.text.space, &fill(text.range_hint, &[example])].concat(),
                None => said,
            }
        }
    }
}

fn is_order(error: &Error) -> bool {
    error.allowed.starts_with("the lower")
}

/// A range that a field takes.
fn example(field: &str) -> Option<&'static str> {
    Some(match field {
        "active" | "total" => "44-132",
        "batch" => "4-256",
        "bits" => "4-16",
        "memory" => "80-141",
        "chip" => "0.29-1.9",
        _ => return None,
    })
}
