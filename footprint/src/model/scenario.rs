//! What the user chose: evidence, activities, place, water, people and time.

use crate::data::{self, Figure, PlaceId};
use crate::quantity::WattHours;

/// Something one does with AI, counted per person and day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// A short text prompt to a frontier model.
    Text,
    /// A prompt to a reasoning model.
    Reasoning,
    /// One generated image, about 1024 × 1024.
    Image,
    /// One generated video of 5 seconds, 720p.
    Video,
    /// One task typed to a coding agent.
    Agent,
    /// A web search without an AI answer.
    Search,
    /// A short text prompt to a small model.
    Small,
    /// A prompt over about 10,000 tokens of text.
    Document,
    /// A web search with an AI answer: a search and one text prompt.
    AiSearch,
    /// The user's own activity with the user's own energy.
    Custom,
}

impl Activity {
    /// All of them, in the order of the page and of [`Setup::counts`].
    pub const ALL: [Self; 10] = [
        Self::Text,
        Self::Reasoning,
        Self::Image,
        Self::Video,
        Self::Agent,
        Self::Search,
        Self::Small,
        Self::Document,
        Self::AiSearch,
        Self::Custom,
    ];

    /// Its field in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Small => "small",
            Self::Reasoning => "reasoning",
            Self::Document => "document",
            Self::Image => "image",
            Self::Video => "video",
            Self::Agent => "agent",
            Self::Search => "search",
            Self::AiSearch => "aisearch",
            Self::Custom => "custom",
        }
    }

    /// The kind with this field.
    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|activity| activity.id() == id)
    }

    /// The figure of a kind whose evidence the user does not choose.
    pub fn figure(self) -> Option<&'static Figure<'static>> {
        match self {
            Self::Text | Self::AiSearch | Self::Custom => None,
            other => data::figure(other.id()),
        }
    }

    /// Whether its figure is newer evidence (2025–26), so that a 2023 text
    /// prompt beside it mixes old and new.
    pub const fn is_newer_evidence(self) -> bool {
        matches!(self, Self::Small | Self::Reasoning | Self::Document | Self::Image | Self::Video | Self::Agent)
    }
}

/// The evidence for a text prompt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Evidence {
    /// The report's 2.9 Wh, a 2023 fleet estimate.
    Report,
    /// This project's synthesis of newer figures.
    Newer,
    /// Google's measured median.
    Google,
    /// Epoch AI's model.
    Epoch,
    /// Oviedo and others' model.
    Oviedo,
    /// OpenAI's statement.
    OpenAi,
    /// The user's own value.
    Own,
}

impl Evidence {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 7] =
        [Self::Report, Self::Newer, Self::Google, Self::Epoch, Self::Oviedo, Self::OpenAi, Self::Own];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Newer => "newer",
            Self::Google => "google",
            Self::Epoch => "epoch",
            Self::Oviedo => "oviedo",
            Self::OpenAi => "openai",
            Self::Own => "own",
        }
    }

    /// Its figure; none for the user's own value.
    pub fn figure(self) -> Option<&'static Figure<'static>> {
        let id = match self {
            Self::Report => "text-report",
            Self::Newer => "text-newer",
            Self::Google => "text-google",
            Self::Epoch => "text-epoch",
            Self::Oviedo => "text-oviedo",
            Self::OpenAi => "text-openai",
            Self::Own => return None,
        };
        data::figure(id)
    }
}

/// Which water is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaterScope {
    /// In the data centre only.
    OnSite,
    /// Data centre and power plants, without reservoir evaporation.
    Plants,
    /// The same with evaporation from hydropower's reservoirs.
    Reservoirs,
    /// Data centre and WRI's national value for electricity.
    Wri,
}

impl WaterScope {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 4] = [Self::OnSite, Self::Plants, Self::Reservoirs, Self::Wri];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OnSite => "on-site",
            Self::Plants => "plants",
            Self::Reservoirs => "reservoirs",
            Self::Wri => "wri",
        }
    }
}

/// One side of the calculator: everything but people and time.
#[derive(Clone, Debug, PartialEq)]
pub struct Setup {
    /// Evidence for a text prompt.
    pub evidence: Evidence,
    /// The user's own value for a text prompt, used with [`Evidence::Own`].
    pub own: WattHours,
    /// Whether cooling and power losses are added to the report's figure.
    pub add_pue: bool,
    /// Where the data centre stands.
    pub place: PlaceId,
    /// Which water is counted.
    pub water: WaterScope,
    /// Counts per person and day, in the order of [`Activity::ALL`].
    pub counts: [f64; 10],
    /// The energy of one custom activity.
    pub custom: WattHours,
}

impl Setup {
    /// How often a person does this in a day.
    pub fn count(&self, activity: Activity) -> f64 {
        Activity::ALL.iter().position(|a| *a == activity).map_or(0.0, |at| self.counts[at])
    }

    /// Changes one count.
    pub fn set_count(&mut self, activity: Activity, count: f64) {
        if let Some(at) = Activity::ALL.iter().position(|a| *a == activity) {
            self.counts[at] = count;
        }
    }

    /// The same with the newer evidence throughout.
    pub fn with_newer_evidence(&self) -> Self {
        Self { evidence: Evidence::Newer, add_pue: false, ..self.clone() }
    }

    /// Whether the report's 2023 text prompt is added to newer figures.
    pub fn mixes_evidence(&self) -> bool {
        let uses_text = self.count(Activity::Text) > 0.0 || self.count(Activity::AiSearch) > 0.0;
        self.evidence == Evidence::Report
            && uses_text
            && Activity::ALL.iter().any(|a| a.is_newer_evidence() && self.count(*a) > 0.0)
    }
}

impl Default for Setup {
    /// The default day: 20 text prompts, 3 reasoning, 2 images, 1 video,
    /// 10 searches, on the report's evidence and the world's grid.
    fn default() -> Self {
        Self {
            evidence: Evidence::Report,
            own: WattHours::new(1.0),
            add_pue: false,
            place: PlaceId::WORLD,
            water: WaterScope::Plants,
            counts: [20.0, 3.0, 2.0, 1.0, 0.0, 10.0, 0.0, 0.0, 0.0, 0.0],
            custom: WattHours::new(1.0),
        }
    }
}

/// Over how long the day's counts are added up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// One text prompt, whatever the counts.
    Prompt,
    /// One day.
    Day,
    /// Seven days.
    Week,
    /// A twelfth of 365 days.
    Month,
    /// School days only; their number is the user's.
    SchoolYear,
    /// 365 days.
    Year,
}

impl Period {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Prompt, Self::Day, Self::Week, Self::Month, Self::SchoolYear, Self::Year];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Prompt => "prompt",
            Self::Day => "day",
            Self::Week => "week",
            Self::Month => "month",
            Self::SchoolYear => "school-year",
            Self::Year => "year",
        }
    }
}

/// People and time.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Scale {
    /// How many people do the same.
    pub people: f64,
    /// For how long.
    pub period: Period,
    /// Days in a school year, 1 to 366.
    pub school_days: u16,
}

impl Scale {
    /// Person-days: what a day's count of one person is multiplied by.
    pub fn factor(&self) -> f64 {
        let days = match self.period {
            Period::Prompt | Period::Day => 1.0,
            Period::Week => 7.0,
            Period::Month => 365.0 / 12.0,
            Period::SchoolYear => f64::from(self.school_days),
            Period::Year => 365.0,
        };
        self.people * days
    }

    /// The count of this activity per person and day on this scale: over one
    /// prompt, a single text prompt.
    pub fn count(&self, setup: &Setup, activity: Activity) -> f64 {
        match (self.period, activity) {
            (Period::Prompt, Activity::Text) => 1.0,
            (Period::Prompt, _) => 0.0,
            _ => setup.count(activity),
        }
    }
}

impl Default for Scale {
    fn default() -> Self {
        Self { people: 1.0, period: Period::Day, school_days: 180 }
    }
}

/// What is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Metric {
    /// Electricity.
    #[default]
    Energy,
    /// Greenhouse gases.
    Carbon,
    /// Water.
    Water,
}

impl Metric {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Energy, Self::Carbon, Self::Water];

    /// Its word in a link.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Energy => "energy",
            Self::Carbon => "carbon",
            Self::Water => "water",
        }
    }
}

/// Everything a link restores.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Scenario {
    /// The set-up.
    pub a: Setup,
    /// A second one to compare with.
    pub b: Option<Setup>,
    /// People and time, common to both.
    pub scale: Scale,
    /// The metric whose drivers are shown.
    pub metric: Metric,
}
