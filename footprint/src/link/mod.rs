//! A scenario as a query string and back.
//!
//! Every field is parsed alone: a bad one is reported and left at its default,
//! the others stand. Defaults are left out, the order is fixed, the versions
//! come first: `v` is that of the link and of the method (equations, how ranges
//! are read, draws), which change together; `data` is that of the figures. The
//! two fix a result: an old link is answered with its own figures (feature
//! `archive`). Old versions will be migrated here and never forgotten.
//!
//! ```
//! use footprint::link;
//!
//! let (scenario, problems) = link::parse("?v=1&text=5&place=FR&video=-1");
//! assert_eq!(link::write(&scenario), "v=1&data=2026-11.2&text=5&place=FR");
//! assert_eq!(problems[0].subject, "video");
//! ```
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link and of the method | `1` |
//! | `data` | version of the figures that the sender saw | any; one that is not kept is reported by the page |
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
//! | `b.…` | the same for a second set-up (all but people, time, metric); `b=1` alone: the second is the sample day | |

mod number;

use crate::data::PlaceId;
use crate::decimal;
use crate::model::{Activity, Evidence, Metric, Period, Scenario, Setup, WaterScope};
use crate::quantity::WattHours;
use crate::{Error, ErrorKind};

pub use number::{LIMIT_COUNT, LIMIT_PEOPLE, LIMIT_WH, number, write_number};

/// The version of links written by this program, and of the method: equations,
/// ranges and draws. Whoever changes one of these so that a result moves raises
/// it, and keeps the old way for links of the old version.
pub const VERSION: &str = "1";

/// The longest query that is read, in bytes.
pub const MAX_LENGTH: usize = 2048;

/// Reads a query string, with or without its `?`, or a whole address.
/// Never fails: what cannot be read is reported and stays at its default.
pub fn parse(link: &str) -> (Scenario, Vec<Error>) {
    parse_from(&Scenario::default(), link)
}

/// The same upon a scenario other than the default: a link of [`write_from`].
///
/// ```
/// use footprint::{link, model::Scenario};
///
/// let mut base = Scenario::default();
/// base.scale.people = 30.0;
/// let (scenario, _) = link::parse_from(&base, "text=5");
/// assert_eq!((scenario.scale.people, link::value(&scenario, "text")), (30.0, "5".into()));
/// assert_eq!(link::write_from(&base, &scenario), "v=1&data=2026-11.2&text=5");
/// ```
pub fn parse_from(base: &Scenario, link: &str) -> (Scenario, Vec<Error>) {
    let mut scenario = base.clone();
    let problems = read(link, |field, value| apply(&mut scenario, field, value));
    (scenario, problems)
}

/// Gives each field of a link to `apply`; what is wrong with them.
pub(crate) fn read(link: &str, mut apply: impl FnMut(&str, &str) -> Result<(), Error>) -> Vec<Error> {
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    let is_address = ["http", "file"].iter().any(|scheme| link.starts_with(scheme));
    let query = link.split_once('?').map_or(if is_address { "" } else { link }, |(_, query)| query);
    let mut problems = Vec::new();
    if query.len() > MAX_LENGTH {
        problems.push(Error::new(ErrorKind::TooLong, "link", "2048", query));
        return problems;
    }
    let mut seen: Vec<&str> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (field, raw) = pair.split_once('=').unwrap_or((pair, ""));
        if seen.contains(&field) {
            problems.push(Error::new(ErrorKind::Repeated, clean(field), "", raw));
            continue;
        }
        seen.push(field);
        if let Err(error) = apply(field, &decode(raw)) {
            problems.push(error);
        }
    }
    problems
}

/// The dataset version that a link names, when it is not the one in use.
pub fn other_dataset(link: &str) -> Option<String> {
    let link = link.split_once('#').map_or(link, |(before, _)| before);
    let query = link.split_once('?').map_or(link, |(_, query)| query);
    let named = clean(query.split('&').find_map(|pair| pair.strip_prefix("data="))?);
    (named != crate::dataset!()).then_some(named)
}

/// Fields of a set-up in the order of links.
pub const SETUP_FIELDS: [&str; 16] = [
    "evidence",
    "own",
    "pue",
    "text",
    "reasoning",
    "image",
    "video",
    "agent",
    "search",
    "small",
    "document",
    "aisearch",
    "custom",
    "wh",
    "place",
    "water",
];

/// Fields of the whole scenario, after those of its set-ups.
const SCENARIO_FIELDS: [&str; 4] = ["people", "period", "days", "metric"];

/// How every link begins: the version of the method and that of the figures.
///
/// ```
/// assert_eq!(footprint::link::opening(), "v=1&data=2026-11.2");
/// ```
pub fn opening() -> String {
    ["v=", VERSION, "&data=", crate::dataset!()].concat()
}

/// The canonical query of a scenario, without `?`. Reading it back gives the
/// same scenario.
pub fn write(scenario: &Scenario) -> String {
    write_from(&Scenario::default(), scenario)
}

/// What a scenario has other than `base`, as a query for [`parse_from`]. A second
/// set-up that `base` has cannot be left out.
pub fn write_from(base: &Scenario, scenario: &Scenario) -> String {
    let plain = Setup::default();
    let mut query = opening();
    let mut put = |prefix: &str, field: &str, value: String, default: String| {
        if value != default {
            for part in ["&", prefix, field, "=", &value] {
                query.push_str(part);
            }
        }
    };
    let mut put_setup = |prefix: &str, setup: &Setup, base: &Setup| {
        for field in SETUP_FIELDS {
            put(prefix, field, setup_value(setup, field), setup_value(base, field));
        }
    };
    put_setup("", &scenario.a, &base.a);
    if let Some(b) = &scenario.b {
        put_setup("b.", b, base.b.as_ref().unwrap_or(&plain));
        if base.b.is_none() && *b == plain {
            put("", "b", "1".into(), String::new());
        }
    }
    for field in SCENARIO_FIELDS {
        put("", field, value(scenario, field), value(base, field));
    }
    query
}

/// What a link would say of one field, default or not; nothing for a field
/// that links do not have, or of a second set-up that is not there.
///
/// ```
/// use footprint::{link, model::Scenario};
/// assert_eq!(link::value(&Scenario::default(), "text"), "20");
/// assert_eq!(link::value(&Scenario::default(), "b.text"), "");
/// ```
pub fn value(scenario: &Scenario, field: &str) -> String {
    match field {
        "people" => write_number(scenario.scale.people),
        "period" => scenario.scale.period.id().into(),
        "days" => write_number(f64::from(scenario.scale.school_days)),
        "metric" => scenario.metric.id().into(),
        _ => match (field.strip_prefix("b."), &scenario.b) {
            (Some(field), Some(b)) => setup_value(b, field),
            (Some(_), None) => String::new(),
            (None, _) => setup_value(&scenario.a, field),
        },
    }
}

/// What a link would say of one field of a set-up.
pub fn setup_value(setup: &Setup, field: &str) -> String {
    match field {
        "evidence" => setup.evidence.id().into(),
        "own" => write_number(setup.own.value()),
        "pue" => if setup.add_pue { "1" } else { "0" }.into(),
        "wh" => write_number(setup.custom.value()),
        "place" => setup.place.get().code.into(),
        "water" => setup.water.id().into(),
        _ => Activity::by_id(field).map_or_else(String::new, |activity| write_number(setup.count(activity))),
    }
}

/// Least and most that a number field allows, and whether it must be whole.
fn limits(field: &str) -> (f64, f64, bool) {
    match field {
        "own" | "wh" => (0.0, LIMIT_WH, false),
        "people" => (1.0, LIMIT_PEOPLE, true),
        "days" => (1.0, 366.0, true),
        _ => (0.0, LIMIT_COUNT, false),
    }
}

/// Applies a number as a person types it: see [`number()`].
///
/// # Errors
/// What is wrong with it; the scenario then stays as it was.
pub fn apply_typed(scenario: &mut Scenario, field: &str, typed: &str) -> Result<(), Error> {
    let (least, most, _) = limits(field.strip_prefix("b.").unwrap_or(field));
    let number = number(field, typed, least, most)?;
    apply(scenario, field, &write_number(number)).map_err(|error| Error { given: clean(typed), ..error })
}

/// Applies one field of a link to a scenario.
///
/// # Errors
/// What is wrong with the field; the scenario then stays as it was.
pub fn apply(scenario: &mut Scenario, field: &str, value: &str) -> Result<(), Error> {
    if let Some(field_b) = field.strip_prefix("b.") {
        let mut setup = scenario.b.clone().unwrap_or_default();
        apply_setup(&mut setup, field_b, value)
            .unwrap_or_else(|| Err(unknown_field(field, value)))
            .map_err(|error| Error { subject: clean(field), ..error })?;
        scenario.b = Some(setup);
        return Ok(());
    }
    match field {
        "v" if value == VERSION => {}
        "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
        "data" => {}
        "b" => {
            choice("b", value, ["1"].map(|word| (word, ())))?;
            scenario.b.get_or_insert_with(Setup::default);
        }
        "people" => scenario.scale.people = in_limits("people", value)?,
        "period" => scenario.scale.period = choice("period", value, Period::ALL.map(|p| (p.id(), p)))?,
        "days" => scenario.scale.school_days = in_limits("days", value)? as u16,
        "metric" => scenario.metric = choice("metric", value, Metric::ALL.map(|m| (m.id(), m)))?,
        _ => return apply_setup(&mut scenario.a, field, value).unwrap_or_else(|| Err(unknown_field(field, value))),
    }
    Ok(())
}

pub(crate) fn unknown_field(field: &str, value: &str) -> Error {
    Error::new(ErrorKind::UnknownField, clean(field), "", value)
}

/// Applies one field of a set-up; none if it has no such field.
fn apply_setup(setup: &mut Setup, field: &str, value: &str) -> Option<Result<(), Error>> {
    let result = match field {
        "evidence" => choice("evidence", value, Evidence::ALL.map(|e| (e.id(), e))).map(|e| setup.evidence = e),
        "own" => in_limits("own", value).map(|wh| setup.own = WattHours::new(wh)),
        "pue" => choice("pue", value, [("0", false), ("1", true)]).map(|on| setup.add_pue = on),
        "wh" => in_limits("wh", value).map(|wh| setup.custom = WattHours::new(wh)),
        "place" => match PlaceId::find(value) {
            Some(place) => {
                setup.place = place;
                Ok(())
            }
            None => Err(Error::new(ErrorKind::UnknownPlace, "place", "world, a region or an ISO 3166 code", value)),
        },
        "water" => choice("water", value, WaterScope::ALL.map(|w| (w.id(), w))).map(|w| setup.water = w),
        _ => {
            let activity = Activity::by_id(field)?;
            in_limits(field, value).map(|count| setup.set_count(activity, count))
        }
    };
    Some(result)
}

/// A plain decimal within the limits of its field.
fn in_limits(field: &str, value: &str) -> Result<f64, Error> {
    within(field, value, limits(field))
}

/// A plain decimal within limits: least, most, whether it must be whole.
pub(crate) fn within(field: &str, value: &str, (least, most, whole): (f64, f64, bool)) -> Result<f64, Error> {
    let error = |kind| Error::new(kind, field, [&*write_number(least), " to ", &write_number(most)].concat(), value);
    let parsed = decimal::parse(value).ok_or_else(|| error(ErrorKind::NotANumber))?;
    if parsed < least || parsed > most {
        return Err(error(ErrorKind::OutOfRange));
    }
    if whole && libm::trunc(parsed) != parsed {
        return Err(error(ErrorKind::NotWhole));
    }
    Ok(number::round(parsed))
}

pub(crate) fn choice<T: Copy, const N: usize>(field: &str, value: &str, words: [(&str, T); N]) -> Result<T, Error> {
    words.iter().find(|(word, _)| *word == value).map(|(_, found)| *found).ok_or_else(|| {
        let allowed: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
        Error::new(ErrorKind::UnknownChoice, field, allowed.join(", "), value)
    })
}

/// Percent-decoding; what is not UTF-8 becomes a text that no field takes.
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
    String::from_utf8(decoded).unwrap_or_else(|_| "\u{fffd}".into())
}

/// Percent-encoding of everything that is not a letter, a digit or one of `-._`
/// in a query; a space becomes `+`.
pub(crate) fn encode(text: &str) -> String {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b' ' => encoded.push('+'),
            b'-' | b'.' | b'_' | b'0'..=b'9' | b'a'..=b'z' | b'A'..=b'Z' => encoded.push(char::from(byte)),
            _ => {
                encoded.push('%');
                encoded.push(char::from(HEX[usize::from(byte >> 4)]));
                encoded.push(char::from(HEX[usize::from(byte & 15)]));
            }
        }
    }
    encoded
}

/// A field name fit to be shown.
fn clean(field: &str) -> String {
    decode(field).chars().filter(|c| !c.is_control()).take(40).collect()
}

#[cfg(test)]
mod tests;
