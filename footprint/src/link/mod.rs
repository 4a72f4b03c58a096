//! A scenario as a query string and back.
//!
//! Every field is parsed alone: a bad one is reported and left at its default,
//! the others stand. Defaults are left out, the order is fixed, the version
//! comes first. Old versions will be migrated here and never forgotten.
//!
//! ```
//! use footprint::link;
//!
//! let (scenario, problems) = link::parse("?v=1&text=5&place=FR&video=-1");
//! assert_eq!(link::write(&scenario), "v=1&data=2026-11.1&text=5&place=FR");
//! assert_eq!(problems[0].subject, "video");
//! ```
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link | `1` |
//! | `data` | version of the figures that the sender saw | any; another one is reported by the page |
//! | `evidence` | evidence for a text prompt | `report` `newer` `google` `epoch` `oviedo` `openai` `own` |
//! | `own` | own energy of a text prompt, Wh | 0 to 1,000,000 |
//! | `pue` | add cooling and power losses to the report's figure | `0` `1` |
//! | `text` `reasoning` `image` `video` `agent` `search` `small` `document` `aisearch` `custom` | count per person and day | 0 to 1,000,000 |
//! | `wh` | energy of one custom activity, Wh | 0 to 1,000,000 |
//! | `place` | place of the data centre | ISO 3166 code, `world`, `asia-pacific`, `europe`, `north-america`, `middle-east`, `latin-america` |
//! | `water` | water counted | `on-site` `plants` `reservoirs` `wri` |
//! | `people` | people | 1 to 10,000,000,000, whole |
//! | `period` | time | `prompt` `day` `week` `month` `school-year` `year` |
//! | `days` | school days in a year | 1 to 366, whole |
//! | `metric` | metric whose drivers are shown | `energy` `carbon` `water` |
//! | `b.…` | the same for a second set-up (all but people, time, metric); `b=1` alone compares with an equal one | |

mod number;

use crate::data::{DATASET, PlaceId};
use crate::decimal;
use crate::model::{Activity, Evidence, Metric, Period, Scenario, Setup, WaterScope};
use crate::quantity::WattHours;
use crate::{Error, ErrorKind};

pub use number::{LIMIT_COUNT, LIMIT_PEOPLE, LIMIT_WH, number, write_number};

/// The version of links written by this program.
pub const VERSION: &str = "1";

/// The longest query that is read, in bytes.
pub const MAX_LENGTH: usize = 2048;

/// Reads a query string, with or without its `?`, or a whole address.
/// Never fails: what cannot be read is reported and stays at its default.
pub fn parse(link: &str) -> (Scenario, Vec<Error>) {
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    let query = link.split_once('?').map_or(if link.contains("://") { "" } else { link }, |(_, query)| query);
    let mut scenario = Scenario::default();
    let mut problems = Vec::new();
    if query.len() > MAX_LENGTH {
        problems.push(Error::new(ErrorKind::TooLong, "link", "2048", query));
        return (scenario, problems);
    }
    let mut seen: Vec<&str> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (field, raw) = pair.split_once('=').unwrap_or((pair, ""));
        if seen.contains(&field) {
            problems.push(Error::new(ErrorKind::Repeated, clean(field), "", raw));
            continue;
        }
        seen.push(field);
        let value = decode(raw);
        if let Err(error) = apply(&mut scenario, field, &value) {
            problems.push(error);
        }
    }
    (scenario, problems)
}

/// The dataset version that a link names, when it is not this program's.
pub fn other_dataset(link: &str) -> Option<String> {
    let query = link.split_once('?').map_or(link, |(_, query)| query);
    let named = query.split('&').find_map(|pair| pair.strip_prefix("data="))?;
    (named != DATASET).then(|| clean(named))
}

/// The canonical query of a scenario, without `?`. Reading it back gives the
/// same scenario.
pub fn write(scenario: &Scenario) -> String {
    let default = Scenario::default();
    let mut query = format!("v={VERSION}&data={DATASET}");
    write_setup(&mut query, "", &scenario.a, &default.a);
    if let Some(b) = &scenario.b {
        let before = query.len();
        write_setup(&mut query, "b.", b, &default.a);
        if query.len() == before {
            query.push_str("&b=1");
        }
    }
    let mut put = |field: &str, value: &str| push(&mut query, "", field, value);
    if scenario.scale.people != default.scale.people {
        put("people", &write_number(scenario.scale.people));
    }
    if scenario.scale.period != default.scale.period {
        put("period", scenario.scale.period.id());
    }
    if scenario.scale.school_days != default.scale.school_days {
        put("days", &write_number(f64::from(scenario.scale.school_days)));
    }
    if scenario.metric != default.metric {
        put("metric", scenario.metric.id());
    }
    query
}

fn push(query: &mut String, prefix: &str, field: &str, value: &str) {
    for part in ["&", prefix, field, "=", value] {
        query.push_str(part);
    }
}

fn write_setup(query: &mut String, prefix: &str, setup: &Setup, default: &Setup) {
    let mut put = |field: &str, value: &str| push(query, prefix, field, value);
    if setup.evidence != default.evidence {
        put("evidence", setup.evidence.id());
    }
    if setup.own != default.own {
        put("own", &write_number(setup.own.value()));
    }
    if setup.add_pue {
        put("pue", "1");
    }
    for (at, activity) in Activity::ALL.into_iter().enumerate() {
        if setup.counts[at] != default.counts[at] {
            put(activity.id(), &write_number(setup.counts[at]));
        }
    }
    if setup.custom != default.custom {
        put("wh", &write_number(setup.custom.value()));
    }
    if setup.place != default.place {
        put("place", setup.place.get().code);
    }
    if setup.water != default.water {
        put("water", setup.water.id());
    }
}

/// Applies one field of a link to a scenario.
///
/// # Errors
/// What is wrong with the field; the scenario then stays as it was.
pub fn apply(scenario: &mut Scenario, field: &str, value: &str) -> Result<(), Error> {
    if let Some(field_b) = field.strip_prefix("b.") {
        let setup = scenario.b.get_or_insert_with(Setup::default);
        return apply_setup(setup, field_b, value)
            .unwrap_or_else(|| Err(unknown_field(field, value)))
            .map_err(|error| Error { subject: clean(field), ..error });
    }
    match field {
        "v" if value == VERSION => {}
        "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
        "data" => {}
        "b" => {
            choice("b", value, ["1"].map(|word| (word, ())))?;
            scenario.b.get_or_insert_with(Setup::default);
        }
        "people" => scenario.scale.people = whole("people", value, 1.0, LIMIT_PEOPLE)?,
        "period" => scenario.scale.period = choice("period", value, Period::ALL.map(|p| (p.id(), p)))?,
        "days" => scenario.scale.school_days = whole("days", value, 1.0, 366.0)? as u16,
        "metric" => scenario.metric = choice("metric", value, Metric::ALL.map(|m| (m.id(), m)))?,
        _ => return apply_setup(&mut scenario.a, field, value).unwrap_or_else(|| Err(unknown_field(field, value))),
    }
    Ok(())
}

fn unknown_field(field: &str, value: &str) -> Error {
    Error::new(ErrorKind::UnknownField, clean(field), "", value)
}

/// Applies one field of a set-up; none if it has no such field.
fn apply_setup(setup: &mut Setup, field: &str, value: &str) -> Option<Result<(), Error>> {
    let result = match field {
        "evidence" => choice("evidence", value, Evidence::ALL.map(|e| (e.id(), e))).map(|e| setup.evidence = e),
        "own" => plain("own", value, 0.0, LIMIT_WH).map(|wh| setup.own = WattHours::new(wh)),
        "pue" => choice("pue", value, [("0", false), ("1", true)]).map(|on| setup.add_pue = on),
        "wh" => plain("wh", value, 0.0, LIMIT_WH).map(|wh| setup.custom = WattHours::new(wh)),
        "place" => match PlaceId::find(value) {
            Some(place) => {
                setup.place = place;
                Ok(())
            }
            None => Err(Error::new(ErrorKind::UnknownPlace, "place", "world, a region or an ISO 3166 code", value)),
        },
        "water" => choice("water", value, WaterScope::ALL.map(|w| (w.id(), w))).map(|w| setup.water = w),
        _ => {
            let activity = Activity::ALL.into_iter().find(|activity| activity.id() == field)?;
            plain(field, value, 0.0, LIMIT_COUNT).map(|count| setup.set_count(activity, count))
        }
    };
    Some(result)
}

/// A plain decimal between two limits.
fn plain(field: &str, value: &str, least: f64, most: f64) -> Result<f64, Error> {
    let allowed = || format!("{} to {}", write_number(least), write_number(most));
    let parsed = decimal::parse(value).ok_or_else(|| Error::new(ErrorKind::NotANumber, field, allowed(), value))?;
    if parsed < least || parsed > most {
        return Err(Error::new(ErrorKind::OutOfRange, field, allowed(), value));
    }
    Ok(number::round(parsed))
}

/// A whole number between two limits.
fn whole(field: &str, value: &str, least: f64, most: f64) -> Result<f64, Error> {
    plain(field, value, least, most).and_then(|number| {
        if libm::trunc(number) == number {
            Ok(number)
        } else {
            let allowed = format!("{} to {}", write_number(least), write_number(most));
            Err(Error::new(ErrorKind::OutOfRange, field, allowed, value))
        }
    })
}

fn choice<T: Copy, const N: usize>(field: &str, value: &str, words: [(&str, T); N]) -> Result<T, Error> {
    words.iter().find(|(word, _)| *word == value).map(|(_, found)| *found).ok_or_else(|| {
        let allowed: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Error::new(ErrorKind::UnknownChoice, field, allowed.join(", "), value)
    })
}

/// Percent-decoding, lossy: what is not UTF-8 will fail as a value.
fn decode(raw: &str) -> String {
    let bytes = raw.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let hex = bytes.get(at + 1..at + 3).and_then(|pair| core::str::from_utf8(pair).ok());
        match (bytes[at], hex.and_then(|pair| u8::from_str_radix(pair, 16).ok())) {
            (b'%', Some(byte)) => {
                decoded.push(byte);
                at += 3;
            }
            (byte, _) => {
                decoded.push(if byte == b'+' { b' ' } else { byte });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// A field name fit to be shown.
fn clean(field: &str) -> String {
    decode(field).chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests;
