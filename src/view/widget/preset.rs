//! What can be embedded: kinds of widgets, and of each the ready-made ones. Their
//! addresses are promises: none is ever renamed, removed or given another meaning.

use footprint::model::{Activity, Evidence, Metric, Scenario, Setup};

/// A kind of widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One number with its range.
    One,
    /// Two set-ups side by side.
    Compare,
    /// A day on the ruler.
    Ladder,
    /// The ruler with controls for one activity.
    Calculator,
    /// The calculator's other charts.
    Chart,
    /// Published figures.
    Evidence,
    /// One model's answer, bottom-up.
    Model,
    /// A figure of the survey.
    Survey,
    /// A claim and its verdict.
    Claim,
    /// A what-if of the survey.
    WhatIf,
}

impl Kind {
    /// All of them, in the order of the builder.
    pub const ALL: [Self; 10] = [
        Self::One,
        Self::Compare,
        Self::Ladder,
        Self::Calculator,
        Self::Chart,
        Self::Evidence,
        Self::Model,
        Self::Survey,
        Self::Claim,
        Self::WhatIf,
    ];

    /// Its folder in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::Compare => "compare",
            Self::Ladder => "ladder",
            Self::Calculator => "calculator",
            Self::Chart => "chart",
            Self::Evidence => "evidence",
            Self::Model => "model",
            Self::Survey => "survey",
            Self::Claim => "claim",
            Self::WhatIf => "what-if",
        }
    }

    /// Whether it has controls, and a program that follows them.
    pub const fn is_live(self) -> bool {
        !matches!(self, Self::Evidence | Self::Model | Self::Survey | Self::Claim)
    }

    /// Whether its state is a calculator's scenario.
    pub const fn is_scenario(self) -> bool {
        self.is_live() && !matches!(self, Self::WhatIf)
    }

    /// The fields of its links: those that say another state than a preset's.
    pub fn fields(self, id: &str) -> String {
        match self {
            Self::WhatIf => super::inputs(id).join(" "),
            kind if kind.is_scenario() => {
                [&footprint::link::SETUP_FIELDS[..], &["people", "period", "days", "metric"]].concat().join(" ")
            }
            _ => String::new(),
        }
    }

    /// What a reader may change in it: fields of the calculator's link, `activity` for
    /// the one that is counted, `count` for how often.
    pub const fn controls(self) -> &'static [&'static str] {
        match self {
            Self::One => &["activity", "count", "place"],
            Self::Calculator => &["activity", "count", "place", "metric"],
            Self::Compare => &["activity", "b.activity", "place", "metric"],
            Self::Ladder => &["place", "metric"],
            Self::Chart => &["place"],
            _ => &[],
        }
    }
}

/// A ready-made widget.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preset {
    /// Its kind.
    pub kind: Kind,
    /// Its folder below the kind's.
    pub id: &'static str,
}

/// What-ifs, in the order of the survey's page.
pub const WHAT_IFS: [&str; 7] = ["rack", "cooling", "efficiency", "doubling", "market", "cost", "tokens"];

/// Presets of published figures.
pub const EVIDENCE: [&str; 4] = ["text", "tasks", "carbon", "water"];

impl Preset {
    /// The presets of a kind whose state is a scenario; those of the others stand in tables.
    const fn ids(kind: Kind) -> &'static [&'static str] {
        match kind {
            Kind::One => {
                &["text", "report", "reasoning", "image", "video", "agent", "search", "small", "document", "aisearch"]
            }
            Kind::Compare => &["search-text", "report-newer", "text-image", "text-video", "text-reasoning"],
            Kind::Ladder => &["day", "day-carbon", "day-water"],
            Kind::Calculator => &["text", "image", "video"],
            Kind::Chart => &["drivers", "breakdown", "cloud"],
            Kind::Evidence => &EVIDENCE,
            Kind::Model => &[
                "gpt-4o",
                "gpt-5",
                "claude-sonnet-5",
                "gemini-2.5-flash",
                "mistral-large",
                "llama-3.1-8b",
                "llama-3.1-405b",
            ],
            Kind::WhatIf => &WHAT_IFS,
            Kind::Survey | Kind::Claim => &[],
        }
    }

    /// The preset with this path, of a kind that has a program.
    pub fn find_live(path: &str) -> Option<Self> {
        let (kind, id) = path.split_once('/')?;
        let kind = Kind::ALL.into_iter().find(|known| known.id() == kind)?;
        let id = Self::ids(kind).iter().find(|known| **known == id)?;
        Some(Self { kind, id })
    }

    /// Every preset.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn all() -> Vec<Self> {
        let of = |kind: Kind| -> Vec<&'static str> {
            match kind {
                Kind::Survey => crate::view::survey::FIGURES.to_vec(),
                Kind::Claim => footprint::data::claims().iter().map(|claim| claim.id).collect(),
                _ => Self::ids(kind).to_vec(),
            }
        };
        Kind::ALL.into_iter().flat_map(|kind| of(kind).into_iter().map(move |id| Self { kind, id })).collect()
    }

    /// Its path below the language's folder: `one/text`.
    pub fn path(self) -> String {
        [self.kind.id(), "/", self.id].concat()
    }

    /// The scenario that it shows; the sample day for kinds that show none.
    pub fn scenario(self) -> Scenario {
        let only = |activity: Activity, count: f64| {
            let mut setup = Setup { evidence: Evidence::Newer, counts: [0.0; 10], ..Setup::default() };
            setup.set_count(activity, count);
            setup
        };
        let alone = |a: Setup| Scenario { a, ..Scenario::default() };
        let pair = |a: Setup, b: Setup| Scenario { a, b: Some(b), ..Scenario::default() };
        let report = |setup: Setup| Setup { evidence: Evidence::Report, ..setup };
        let text = only(Activity::Text, 1.0);
        match (self.kind, self.id) {
            (Kind::One, "report") => alone(report(text)),
            (Kind::One, id) => alone(only(Activity::by_id(id).unwrap_or(Activity::Text), 1.0)),
            (Kind::Compare, "report-newer") => pair(text.clone(), report(text)),
            (Kind::Compare, "search-text") => pair(only(Activity::Search, 1.0), text),
            (Kind::Compare, id) => {
                let other = id.strip_prefix("text-").and_then(Activity::by_id);
                pair(text, only(other.unwrap_or(Activity::Image), 1.0))
            }
            (Kind::Calculator, "text") => alone(only(Activity::Text, 20.0)),
            (Kind::Calculator, id) => alone(only(Activity::by_id(id).unwrap_or(Activity::Text), 5.0)),
            (kind, id) => {
                let metric = match (kind, id) {
                    (Kind::Ladder, "day-carbon") => Metric::Carbon,
                    (Kind::Ladder, "day-water") => Metric::Water,
                    _ => Metric::Energy,
                };
                Scenario { metric, ..alone(Setup::default().with_newer_evidence()) }
            }
        }
    }
}
