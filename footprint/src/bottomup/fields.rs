//! The fields of a question: what each allows, reads and writes.

use crate::data::{EcoLogits, Ends};
use crate::link::{self, VERSION, number, write_number};
use crate::{Error, ErrorKind};

use super::query::{Query, Subject};
use super::run::Size;

/// Fields in the order of links, after those that name the model.
pub const FIELDS: [&str; 13] = [
    "provider", "zone", "tokens", "input", "cached", "batch", "bits", "memory", "chip", "width", "height", "seconds",
    "audio",
];

/// Least and most that a field of numbers allows, and whether it must be whole;
/// none for other fields.
///
/// ```
/// assert_eq!(footprint::bottomup::limits("batch"), Some((1.0, 1024.0, true)));
/// assert_eq!(footprint::bottomup::limits("zone"), None);
/// ```
pub fn limits(field: &str) -> Option<(f64, f64, bool)> {
    Some(match field {
        "active" | "total" => (0.01, 10_000.0, false),
        "tokens" => (1.0, 1e6, true),
        "input" | "cached" => (0.0, 1e7, true),
        "batch" => (1.0, 1024.0, true),
        "bits" => (1.0, 32.0, true),
        "memory" => (16.0, 1024.0, true),
        "chip" => (0.1, 10.0, false),
        "width" | "height" => (16.0, 8192.0, true),
        "seconds" => (0.1, 3600.0, false),
        _ => return None,
    })
}

/// Whether a field takes a range too: `4-256`.
fn is_ranged(field: &str) -> bool {
    matches!(field, "active" | "total" | "batch" | "bits" | "memory" | "chip")
}

fn unknown(field: &str, allowed: &str, value: &str) -> Error {
    Error::new(ErrorKind::UnknownChoice, field, allowed, value)
}

/// One number within the limits of its field.
fn one(field: &str, value: &str) -> Result<f64, Error> {
    let limits = limits(field).ok_or_else(|| link::unknown_field(field, value))?;
    link::within(field, value, limits)
}

/// The error of a field that takes a range too.
fn or_two(error: Error) -> Error {
    Error { allowed: [&*error.allowed, ", or two of them: low-high"].concat(), ..error }
}

/// One number or two, the lower first: `16` or `4-256`.
pub(super) fn ends(field: &str, value: &str) -> Result<Ends<f64>, Error> {
    let of = |part| one(field, part).map_err(|error| Error::new(error.kind, field, or_two(error).allowed, value));
    let ends = match value.split_once('-') {
        Some((low, high)) => Ends::new(of(low)?, of(high)?),
        None => Ends::one(of(value)?),
    };
    if ends.low > ends.high {
        return Err(Error::new(ErrorKind::OutOfRange, field, "the lower one first: low-high", value));
    }
    Ok(ends)
}

fn write_ends(ends: Ends<f64>) -> String {
    match ends.is_one() {
        true => write_number(ends.low),
        false => [&*write_number(ends.low), "-", &write_number(ends.high)].concat(),
    }
}

/// The model that a field names.
pub(super) fn subject(field: &str, value: &str) -> Result<Subject, Error> {
    let tables = EcoLogits::get();
    if field == "video" {
        let found = tables.videos.iter().find(|model| model.model == value);
        return Ok(Subject::Video(found.ok_or_else(|| unknown(field, "the name of a known video model", value))?));
    }
    let found = value.split_once('/').and_then(|(provider, name)| tables.model(provider, name));
    Ok(Subject::Text(found.ok_or_else(|| unknown(field, "provider/name of a known model", value))?))
}

impl Query {
    /// Applies one field of a link. What contradicts another field is found by
    /// [`settle`](Self::settle).
    ///
    /// # Errors
    /// What is wrong with it; the query then stays as it was.
    pub fn apply(&mut self, field: &str, value: &str) -> Result<(), Error> {
        let tables = EcoLogits::get();
        match field {
            "v" if value == VERSION => {}
            "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
            "data" => {}
            "model" | "video" => self.subject = subject(field, value)?,
            "active" | "total" => {
                let ends = ends(field, value)?;
                let size = self.size().unwrap_or(Size::dense(ends));
                self.subject = Subject::Own(match field {
                    "active" => Size { active: ends, ..size },
                    _ => Size { total: ends, ..size },
                });
            }
            "provider" => {
                let mut all = tables.text_providers.iter().chain(&tables.video_providers);
                let found = all.find(|one| one.provider == value).ok_or_else(|| {
                    let names: Vec<&str> = self.providers().iter().map(|one| one.provider).collect();
                    unknown(field, &names.join(", "), value)
                })?;
                self.provider = Some(found.provider);
            }
            "zone" => {
                self.zone = Some(tables.zone(value).ok_or_else(|| unknown(field, "an alpha-3 code or WOR", value))?);
            }
            "tokens" => self.tokens = one(field, value)?,
            "input" => self.reading.input = one(field, value)?,
            "cached" => self.reading.cached = one(field, value)?,
            "batch" => self.ranges.batch = ends(field, value)?,
            "bits" => self.ranges.bits = ends(field, value)?,
            "memory" => self.ranges.memory = ends(field, value)?,
            "chip" => self.ranges.chip = ends(field, value)?,
            "width" => self.clip.width = one(field, value)?,
            "height" => self.clip.height = one(field, value)?,
            "seconds" => self.clip.seconds = one(field, value)?,
            "audio" => self.clip.audio = link::choice("audio", value, [("0", false), ("1", true)])?,
            _ => return Err(link::unknown_field(field, value)),
        }
        Ok(())
    }

    /// Applies a field as a person types it: numbers as [`link::number`](crate::link::number())
    /// reads them, ranges with any dash.
    ///
    /// # Errors
    /// What is wrong with it; the query then stays as it was.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let mut query = Query::default();
    /// assert!(query.apply_typed("batch", "４ – 256").is_ok() && query.value("batch") == "4-256");
    /// let error = query.apply_typed("batch", "0").unwrap_err();
    /// assert_eq!(error.allowed, "1 to 1024, or two of them: low-high");
    /// ```
    pub fn apply_typed(&mut self, field: &str, typed: &str) -> Result<(), Error> {
        let Some((least, most, _)) = limits(field) else {
            return self.apply(field, typed);
        };
        let plain = |part: &str| match number(field, part, least, most) {
            Ok(number) => Ok(write_number(number)),
            Err(error) if is_ranged(field) => Err(or_two(error)),
            Err(error) => Err(error),
        };
        let dash = ['-', '–', '—', '－', '~', '～'];
        let ends = typed.trim().split_once(dash).filter(|(low, _)| is_ranged(field) && !low.is_empty());
        let value = match ends {
            Some((low, high)) => plain(low).and_then(|low| Ok([&*low, "-", &plain(high)?].concat())),
            None => plain(typed),
        };
        let applied = value.and_then(|value| self.apply(field, &value));
        applied.map_err(|error| Error::new(error.kind, error.subject, error.allowed, typed))
    }

    /// What a link would say of one field, default or not; empty for a field that
    /// the query does not have.
    pub fn value(&self, field: &str) -> String {
        match (field, self.subject) {
            ("model", Subject::Text(model)) => [model.provider, "/", model.model].concat(),
            ("video", Subject::Video(model)) => model.model.into(),
            ("active", Subject::Own(size)) => write_ends(size.active),
            ("total", Subject::Own(size)) => write_ends(size.total),
            ("provider", _) => self.provider.unwrap_or_default().into(),
            ("zone", _) => self.zone.map_or("", |zone| zone.zone).into(),
            ("tokens", _) => write_number(self.tokens),
            ("input", _) => write_number(self.reading.input),
            ("cached", _) => write_number(self.reading.cached),
            ("batch", _) => write_ends(self.ranges.batch),
            ("bits", _) => write_ends(self.ranges.bits),
            ("memory", _) => write_ends(self.ranges.memory),
            ("chip", _) => write_ends(self.ranges.chip),
            ("width", _) => write_number(self.clip.width),
            ("height", _) => write_number(self.clip.height),
            ("seconds", _) => write_number(self.clip.seconds),
            ("audio", _) => if self.clip.audio { "1" } else { "0" }.into(),
            _ => String::new(),
        }
    }
}
