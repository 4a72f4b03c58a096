//! A bottom-up estimate as a query string: a model and how it is used.
//!
//! Every field is parsed alone, as in the calculator's link.
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link | `1` |
//! | `model` | a language model | `provider/name` of `ecologits_models.csv` |
//! | `video` | a video model, instead | `name` of `ecologits_videos.csv` |
//! | `zone` | electricity | ISO 3166-1 alpha-3 code or `WOR`; left out: the provider's |
//! | `tokens` | tokens written | 1 to 1,000,000, whole |
//! | `batch` | requests at once; the package has 64 | 1 to 1024, whole |
//! | `bits` | bits of each parameter; the package has 16 | 1 to 32, whole |
//! | `width`, `height` | pixels of a clip | 16 to 8192, whole |
//! | `seconds` | its length | 0.1 to 3600 |
//! | `audio` | whether it has sound | `0` `1` |

use crate::data::{EcoLogits, TextModel, VideoModel, Zone};
use crate::link::{self, VERSION};
use crate::{Error, ErrorKind};

use super::impacts::Span;
use super::text::Serving;
use super::video::Clip;
use super::{text, video};

/// What is asked about.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Subject {
    /// An answer of a language model.
    Text(&'static TextModel<'static>),
    /// A clip of a video model.
    Video(&'static VideoModel<'static>),
}

/// A bottom-up question.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Query {
    /// What is asked about.
    pub subject: Subject,
    /// The electricity; none: that of the provider's data centres.
    pub zone: Option<&'static Zone<'static>>,
    /// Tokens written.
    pub tokens: f64,
    /// How the language model is served.
    pub serving: Serving,
    /// The clip.
    pub clip: Clip,
}

impl Query {
    /// Whether a query asks bottom-up: it names a model.
    pub fn is_asked(query: &str) -> bool {
        let query = query.split_once('?').map_or(query, |(_, query)| query);
        query.split('&').any(|pair| pair.starts_with("model=") || pair.starts_with("video="))
    }

    /// Reads a query, with or without its `?`.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    ///
    /// ```
    /// use footprint::bottomup::Query;
    /// let query = Query::parse("model=openai/gpt-4o&tokens=400&zone=FRA").expect("reads");
    /// let span = query.answer().expect("a known provider");
    /// // 0.040 to 0.056 g, as EcoLogits 0.11.3 says.
    /// assert!((span.high.carbon().value() * 1000.0 - 0.056).abs() < 0.001);
    /// let errors = Query::parse("model=openai/none&tokens=0").expect_err("refused");
    /// assert_eq!(errors.iter().map(|error| &*error.subject).collect::<Vec<_>>(), ["model", "tokens"]);
    /// ```
    pub fn parse(query: &str) -> Result<Self, Vec<Error>> {
        let tables = EcoLogits::get();
        let mut subject = None;
        let (mut zone, mut tokens, mut serving) = (None, 400.0, Serving::default());
        let mut clip = Clip { width: 1280.0, height: 720.0, seconds: 8.0, audio: true };
        let mut errors = link::read(query, |field, value| {
            let unknown = |allowed: &str| Error::new(ErrorKind::UnknownChoice, field, allowed, value);
            let whole = |least, most| link::within(field, value, (least, most, true));
            match field {
                "v" if value == VERSION => {}
                "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
                "model" => {
                    let found = value.split_once('/').and_then(|(provider, name)| tables.model(provider, name));
                    subject = Some(Subject::Text(found.ok_or_else(|| unknown("provider/name of a known model"))?));
                }
                "video" => {
                    let found = tables.videos.iter().find(|model| model.model == value);
                    subject = Some(Subject::Video(found.ok_or_else(|| unknown("the name of a known video model"))?));
                }
                "zone" => zone = Some(tables.zone(value).ok_or_else(|| unknown("an alpha-3 code or WOR"))?),
                "tokens" => tokens = whole(1.0, 1e6)?,
                "batch" => serving.batch = whole(1.0, 1024.0)?,
                "bits" => serving.bits = whole(1.0, 32.0)?,
                "width" => clip.width = whole(16.0, 8192.0)?,
                "height" => clip.height = whole(16.0, 8192.0)?,
                "seconds" => clip.seconds = link::within(field, value, (0.1, 3600.0, false))?,
                "audio" => clip.audio = link::choice("audio", value, [("0", false), ("1", true)])?,
                _ => return Err(link::unknown_field(field, value)),
            }
            Ok(())
        });
        match subject {
            Some(subject) if errors.is_empty() => Ok(Self { subject, zone, tokens, serving, clip }),
            None if errors.is_empty() => {
                errors.push(Error::new(ErrorKind::UnknownChoice, "model", "a model or a video model", ""));
                Err(errors)
            }
            _ => Err(errors),
        }
    }

    /// The electricity that counts: the one asked for, or the provider's.
    pub fn electricity(&self) -> Option<&'static Zone<'static>> {
        let tables = EcoLogits::get();
        let (providers, name) = match self.subject {
            Subject::Text(model) => (&tables.text_providers, model.provider),
            Subject::Video(model) => (&tables.video_providers, model.provider),
        };
        self.zone.or_else(|| tables.zone(providers.iter().find(|one| one.provider == name)?.zone))
    }

    /// Both ends of the answer; none where the provider is not in the table.
    pub fn answer(&self) -> Option<Span> {
        let zone = self.electricity()?;
        match self.subject {
            Subject::Text(model) => text(model, zone, self.tokens, &self.serving),
            Subject::Video(model) => video(model, zone, self.clip),
        }
    }
}
