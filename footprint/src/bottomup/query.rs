//! A bottom-up estimate as a query string: a model and how it is used.
//!
//! Every field is parsed alone, as in the calculator's link; then what contradicts
//! another field is found. Defaults are left out, the order is that of the table.
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link | `1` |
//! | `data` | version of the figures that the sender saw | any |
//! | `model` | a language model | `provider/name` of `ecologits_models.csv` |
//! | `video` | a video model, instead | `name` of `ecologits_videos.csv` |
//! | `active`, `total` | a language model of this size, instead: billions of parameters that each token uses, and of all; one left out is as the other | 0.01 to 10,000, or a range; active ≤ total |
//! | `provider` | whose data centres | a provider of `ecologits_providers.csv`; left out: the model's, of a size `openai` |
//! | `zone` | electricity | ISO 3166-1 alpha-3 code or `WOR`; left out: the data centres' |
//! | `tokens` | tokens written | 1 to 1,000,000, whole |
//! | `input` | tokens read; the package has none | 0 to 10,000,000, whole |
//! | `cached` | those of them found in a cache | 0 to `input`, whole |
//! | `batch` | requests at once; the package has 64 | 1 to 1024, whole, or a range |
//! | `bits` | bits of each parameter; the package has 16 | 1 to 32, whole, or a range |
//! | `memory` | of one accelerator, GB; the package has 80 | 16 to 1024, whole, or a range |
//! | `chip` | energy of the accelerators for each token ÷ that of H100s; the package has 1 | 0.1 to 10, or a range |
//! | `width`, `height` | pixels of a clip | 16 to 8192, whole |
//! | `seconds` | its length | 0.1 to 3600 |
//! | `audio` | whether it has sound | `0` `1` |
//!
//! A range is two numbers, the lower first: `4-256`.

use crate::data::{EcoLogits, Ends, Provider, TextModel, VideoModel, Zone};
use crate::link::{self, write_number};
use crate::{Error, ErrorKind};

use super::fields::{self, FIELDS, ends};
use super::reading::Reading;
use super::run::{Ranges, Size};
use super::video::Clip;

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// An answer of a language model.
    Text(&'static TextModel<'static>),
    /// A clip of a video model.
    Video(&'static VideoModel<'static>),
    /// An answer of a language model of this size.
    Own(Size),
}

/// A bottom-up question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Query {
    /// What is asked about.
    pub subject: Subject,
    /// Whose data centres; none: those of the model's provider.
    pub provider: Option<&'static str>,
    /// The electricity; none: that of the data centres.
    pub zone: Option<&'static Zone<'static>>,
    /// Tokens written.
    pub tokens: f64,
    /// Tokens read.
    pub reading: Reading,
    /// How the language model is served.
    pub ranges: Ranges,
    /// The clip.
    pub clip: Clip,
}

impl Default for Query {
    /// 400 tokens of GPT-4o, as the package counts them.
    fn default() -> Self {
        // The size stands for a table that did not parse, which cannot reach a user.
        let size = Size { active: Ends::new(44.0, 132.0), total: Ends::one(440.0) };
        Self {
            subject: EcoLogits::get().model("openai", "gpt-4o").map_or(Subject::Own(size), Subject::Text),
            provider: None,
            zone: None,
            tokens: 400.0,
            reading: Reading::default(),
            ranges: Ranges::default(),
            clip: Clip { width: 1280.0, height: 720.0, seconds: 8.0, audio: true },
        }
    }
}

/// Whose data centres a model of one's own runs in, unless said.
const DEFAULT_PROVIDER: &str = "openai";

impl Query {
    /// Whether a query asks bottom-up: it names a model or a size. A `video` that
    /// is a number is the calculator's count of clips.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// assert!(Query::is_asked("?v=1&video=openai/sora-2-pro") && Query::is_asked("active=70"));
    /// assert!(!Query::is_asked("?v=1&video=2&place=FR"));
    /// ```
    pub fn is_asked(query: &str) -> bool {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        query.split('&').filter_map(|pair| pair.split_once('=')).any(|(field, value)| match field {
            "model" | "active" | "total" => true,
            "video" => value.contains(|c: char| c.is_ascii_alphabetic()),
            _ => false,
        })
    }

    /// Reads a query, with or without its `?`, or a whole address. Never fails: what
    /// cannot be read is reported and stays at its default.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let (query, problems) = Query::parse("?v=1&model=openai/gpt-4o&batch=4-256&tokens=0");
    /// assert_eq!(query.write(), "v=1&data=2026-11.2&model=openai/gpt-4o&batch=4-256");
    /// assert_eq!((&*problems[0].subject, &*problems[0].allowed), ("tokens", "1 to 1000000"));
    /// ```
    pub fn parse(query: &str) -> (Self, Vec<Error>) {
        let mut read = Self::default();
        let (mut model, mut active, mut total) = (None, None, None);
        let only = |field: &str, value: &str| Error::new(ErrorKind::Repeated, field, "one model, or one size", value);
        let mut problems = link::read(query, |field, value| {
            match field {
                "model" | "video" => {
                    let subject = fields::subject(field, value)?;
                    if model.is_some() {
                        return Err(only(field, value));
                    }
                    model = Some(subject);
                    read.subject = subject;
                }
                "active" => active = Some(ends(field, value)?),
                "total" => total = Some(ends(field, value)?),
                _ => return read.apply(field, value),
            }
            Ok(())
        });
        if let (Some(one), other) | (None, other @ Some(one)) = (active, total) {
            let size = Size { active: one, total: other.unwrap_or(one) };
            match model {
                Some(_) => {
                    problems.push(only(if active.is_some() { "active" } else { "total" }, &write_number(one.low)))
                }
                None => read.subject = Subject::Own(size),
            }
        }
        problems.append(&mut read.settle());
        (read, problems)
    }

    /// Reads a query that must be right and name a model or a size, as the command
    /// line does.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let query = Query::strict("model=openai/gpt-4o&tokens=400&zone=FRA").expect("reads");
    /// let span = query.answer().expect("a known provider").package;
    /// // 0.040 to 0.056 g, as EcoLogits 0.11.3 says.
    /// assert!((span.high.carbon().value() * 1000.0 - 0.056).abs() < 0.001);
    /// let errors = Query::strict("model=openai/none&tokens=0").expect_err("refused");
    /// assert_eq!(errors.iter().map(|error| &*error.subject).collect::<Vec<_>>(), ["model", "tokens"]);
    /// ```
    pub fn strict(query: &str) -> Result<Self, Vec<Error>> {
        let (read, mut problems) = Self::parse(query);
        if problems.is_empty() && !Self::is_asked(query) {
            problems.push(Error::new(ErrorKind::UnknownChoice, "model", "a model, a video model or a size", ""));
        }
        if problems.is_empty() { Ok(read) } else { Err(problems) }
    }

    /// Takes back what contradicts another field, and says what it was: more active
    /// parameters than there are, more cached tokens than are read, a provider that
    /// does not offer such models.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let (query, problems) = Query::parse("active=70&total=8&cached=5");
    /// assert_eq!(problems.iter().map(|one| &*one.subject).collect::<Vec<_>>(), ["active", "cached"]);
    /// assert_eq!((query.value("active"), query.value("cached")), ("8".into(), "0".into()));
    /// ```
    pub fn settle(&mut self) -> Vec<Error> {
        let mut problems = Vec::new();
        if let Subject::Own(size) = &mut self.subject
            && (size.active.low > size.total.low || size.active.high > size.total.high)
        {
            let given = write_number(size.active.high);
            problems.push(Error::new(ErrorKind::OutOfRange, "active", "at most total, at both ends", &given));
            *size = Size::dense(size.total);
        }
        if self.reading.cached > self.reading.input {
            let (given, most) = (write_number(self.reading.cached), write_number(self.reading.input));
            let allowed = ["0 to ", &most, ", the tokens read"].concat();
            problems.push(Error::new(ErrorKind::OutOfRange, "cached", allowed, &given));
            self.reading.cached = 0.0;
        }
        if let Some(name) = self.provider
            && !self.providers().iter().any(|one| one.provider == name)
        {
            let names: Vec<&str> = self.providers().iter().map(|one| one.provider).collect();
            problems.push(Error::new(ErrorKind::UnknownChoice, "provider", names.join(", "), name));
            self.provider = None;
        }
        problems
    }

    /// The canonical query, without `?`. It names its model even when that is the
    /// default, so that it says what it asks. Reading it back gives the same query.
    pub fn write(&self) -> String {
        let default = Self::default();
        let mut query = link::opening();
        let mut put = |field: &str, value: String| {
            for part in ["&", field, "=", &value] {
                query.push_str(part);
            }
        };
        match self.subject {
            Subject::Text(_) => put("model", self.value("model")),
            Subject::Video(_) => put("video", self.value("video")),
            Subject::Own(size) => {
                put("active", self.value("active"));
                if size.total != size.active {
                    put("total", self.value("total"));
                }
            }
        }
        for field in FIELDS {
            let value = self.value(field);
            if value != default.value(field) {
                put(field, value);
            }
        }
        query
    }

    /// The size of a model of one's own; none where a model of the tables is asked
    /// about.
    pub fn size(&self) -> Option<Size> {
        match self.subject {
            Subject::Own(size) => Some(size),
            _ => None,
        }
    }

    /// Providers whose data centres can be chosen.
    pub fn providers(&self) -> &'static [Provider<'static>] {
        let tables = EcoLogits::get();
        match self.subject {
            Subject::Video(_) => &tables.video_providers,
            _ => &tables.text_providers,
        }
    }

    /// The provider of the model; of a size, the default.
    pub(super) fn own_provider(&self) -> &'static str {
        match self.subject {
            Subject::Text(model) => model.provider,
            Subject::Video(model) => model.provider,
            Subject::Own(_) => DEFAULT_PROVIDER,
        }
    }
}
