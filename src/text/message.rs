//! What went wrong, in the reader's language: the field, what is allowed, what
//! was given.

use footprint::model::Activity;
use footprint::{Error, ErrorKind};

use super::{Text, fill, number};

/// The sentence for an error in the calculator.
pub fn message(text: &Text, error: &Error) -> String {
    sentence(text, &label(text, &error.subject), error)
}

/// The sentence for an error in a field that the page calls so.
pub fn sentence(text: &Text, label: &str, error: &Error) -> String {
    let template = match error.kind {
        ErrorKind::NotANumber => text.bad_number,
        ErrorKind::OutOfRange => text.out_of_range,
        ErrorKind::NotWhole => text.not_whole,
        ErrorKind::UnknownChoice => text.unknown_choice,
        ErrorKind::UnknownPlace => text.unknown_place,
        ErrorKind::Repeated => text.repeated,
        ErrorKind::UnknownVersion => text.unknown_version,
        ErrorKind::TooLong => text.too_long,
        ErrorKind::UnknownField | ErrorKind::BadFigure => text.unknown_field,
    };
    fill(template, &[label, &limits(&error.allowed), &error.given])
}

/// What the page calls a field of the link.
pub fn label(text: &Text, field: &str) -> String {
    let (side, name) = match field.strip_prefix("b.") {
        Some(name) => (Some(text.compare_head[2]), name),
        None => (None, field),
    };
    let label = match name {
        "own" => text.own_label,
        "wh" => text.custom_wh,
        "people" => text.people_label,
        "days" => text.school_days,
        "place" => text.place_title,
        "water" => text.water_title,
        "evidence" => text.choose_evidence,
        "period" => text.period_title,
        "metric" => text.metric_choice,
        other => match Activity::ALL.into_iter().find(|activity| activity.id() == other) {
            Some(activity) => text.activity(activity),
            None => other,
        },
    };
    side.map_or_else(|| label.into(), |side| [side, text.colon, label].concat())
}

/// `0 to 1000000` as `0–1,000,000`; lists of words stay.
fn limits(allowed: &str) -> String {
    let mut words = allowed.split(' ').map(footprint::decimal::parse);
    match (words.next().flatten(), words.next_back().flatten()) {
        (Some(low), Some(high)) => [&*number::published(low), "–", &number::published(high)].concat(),
        _ => allowed.into(),
    }
}
