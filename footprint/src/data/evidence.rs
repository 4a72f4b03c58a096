//! Every published figure for one task: energy, carbon or water.

use std::sync::OnceLock;

use crate::Error;

use super::csv::{Row, rows};
use super::figure::{GRADES, Grade, METHODS, Method, year};

/// What one does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// An answer in text.
    Text,
    /// An answer of a reasoning model.
    Reasoning,
    /// An answer about a long document.
    Document,
    /// An answer about a picture.
    Vision,
    /// An image.
    Image,
    /// A video clip.
    Video,
    /// A coding agent at work.
    Agent,
    /// Completing code.
    Completion,
    /// Another task of machine learning.
    Other,
    /// A web search.
    Search,
    /// Everyday things online.
    Everyday,
    /// Training a model: context, not a task.
    Training,
}

impl Task {
    /// All of them, in the order of the table on the page.
    pub const ALL: [Self; 12] = [
        Self::Text,
        Self::Reasoning,
        Self::Document,
        Self::Vision,
        Self::Image,
        Self::Video,
        Self::Agent,
        Self::Completion,
        Self::Other,
        Self::Search,
        Self::Everyday,
        Self::Training,
    ];

    /// Its word in the table and in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Reasoning => "reasoning",
            Self::Document => "document",
            Self::Vision => "vision",
            Self::Image => "image",
            Self::Video => "video",
            Self::Agent => "agent",
            Self::Completion => "completion",
            Self::Other => "other",
            Self::Search => "search",
            Self::Everyday => "everyday",
            Self::Training => "training",
        }
    }
}

/// How far a published figure reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The accelerators (GPU, TPU) alone.
    Accelerator,
    /// The whole server.
    Server,
    /// The data centre with cooling and power losses.
    Facility,
    /// The data centre, the network and the device.
    Network,
    /// The life cycle: running, and making what runs.
    LifeCycle,
    /// Water in the data centre alone.
    OnSite,
    /// Water in the data centre and at power plants.
    Plants,
    /// The source does not say.
    NotStated,
    /// Not an energy, carbon or water, so no such boundary.
    None,
}

impl Reach {
    /// All of them, narrow ones first.
    pub const ALL: [Self; 9] = [
        Self::Accelerator,
        Self::Server,
        Self::Facility,
        Self::Network,
        Self::LifeCycle,
        Self::OnSite,
        Self::Plants,
        Self::NotStated,
        Self::None,
    ];

    /// Its word in the table and in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Accelerator => "accelerator",
            Self::Server => "server",
            Self::Facility => "facility",
            Self::Network => "network",
            Self::LifeCycle => "life-cycle",
            Self::OnSite => "on-site",
            Self::Plants => "plants",
            Self::NotStated => "not-stated",
            Self::None => "none",
        }
    }
}

/// What a row of the evidence measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counted {
    /// Electricity.
    Energy,
    /// Greenhouse gases.
    Carbon,
    /// Water.
    Water,
    /// How many tokens are used: context for energy.
    Tokens,
}

/// What the ends of a row are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// The 5 % and 95 % points.
    P5To95,
    /// The 25 % and 75 % points.
    Interquartile,
    /// A good and a bad case.
    Scenarios,
    /// The smallest and the largest of several.
    MinMax,
    /// A standard deviation to each side.
    StandardDeviation,
    /// This project's judgement.
    Judgement,
    /// Another boundary than the centre's; the note says which.
    OtherBoundary,
}

const COUNTED: [(&str, Counted); 4] =
    [("energy", Counted::Energy), ("carbon", Counted::Carbon), ("water", Counted::Water), ("tokens", Counted::Tokens)];

const ENDS: [(&str, Option<Ends>); 8] = [
    ("", None),
    ("5-95", Some(Ends::P5To95)),
    ("iqr", Some(Ends::Interquartile)),
    ("scenarios", Some(Ends::Scenarios)),
    ("min-max", Some(Ends::MinMax)),
    ("sd", Some(Ends::StandardDeviation)),
    ("judgement", Some(Ends::Judgement)),
    ("other-boundary", Some(Ends::OtherBoundary)),
];

/// One row of `evidence.csv`.
#[derive(Clone, Debug, PartialEq)]
pub struct EvidenceRow<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// Whether it is this project's own reading of the published rows.
    pub is_synthesis: bool,
    /// What is done.
    pub task: Task,
    /// The family of the model; empty where there are several or none.
    pub model: &'a str,
    /// What was asked of what.
    pub item: &'a str,
    /// Under which conditions.
    pub conditions: &'a str,
    /// On which accelerators.
    pub hardware: &'a str,
    /// Tokens read and written.
    pub tokens: [Option<f64>; 2],
    /// How many settings were measured.
    pub settings: Option<f64>,
    /// What is counted.
    pub counted: Counted,
    /// Unit of the values.
    pub unit: &'a str,
    /// For one of what.
    pub per: &'a str,
    /// Lower end, centre, upper end, as far as published, in `unit`.
    pub values: [Option<f64>; 3],
    /// What the ends are.
    pub ends: Option<Ends>,
    /// How far it reaches.
    pub reach: Reach,
    /// How it came about.
    pub method: Method,
    /// The year it speaks of.
    pub year: u16,
    /// Id of its source.
    pub source: &'a str,
    /// How the source was checked.
    pub verified: Grade,
    /// Id of its note in `evidence_notes.csv`.
    pub note: &'a str,
}

impl EvidenceRow<'_> {
    /// The centre.
    pub const fn central(&self) -> Option<f64> {
        self.values[1]
    }
}

const COLUMNS: &[&str] = &[
    "id",
    "origin",
    "activity",
    "model",
    "item",
    "conditions",
    "hardware",
    "tokens_in",
    "tokens_out",
    "settings",
    "metric",
    "unit",
    "per",
    "low",
    "central",
    "high",
    "range",
    "boundary",
    "method",
    "year",
    "source",
    "verified",
    "note",
];

/// Parses the evidence.
///
/// # Errors
/// The first row without id, item, unit, source or any value, with a word that is
/// not in the tables, values out of order, an end without its kind, or an id twice.
///
/// ```
/// let header = "id,origin,activity,model,item,conditions,hardware,tokens_in,tokens_out,settings,metric,unit,per,\
///               low,central,high,range,boundary,method,year,source,verified,note\n";
/// let upside_down = format!("{header}x,published,text,,GPT,,,,,,energy,Wh,query,3,2,,min-max,server,measured,2025,s,A,\n");
/// let error = footprint::data::parse_evidence(&upside_down).unwrap_err();
/// assert_eq!(error.subject, "evidence.csv:2 central");
/// ```
pub fn parse_evidence(text: &str) -> Result<Vec<EvidenceRow<'_>>, Error> {
    let mut all: Vec<EvidenceRow<'_>> = Vec::new();
    for row in rows("evidence.csv", text, COLUMNS) {
        let row = row?;
        let parsed = parse(&row)?;
        if all.iter().any(|other| other.id == parsed.id) {
            return Err(row.error("id", "an id of its own"));
        }
        all.push(parsed);
    }
    Ok(all)
}

fn parse<'a>(row: &Row<'a>) -> Result<EvidenceRow<'a>, Error> {
    let values = [row.number("low")?, row.number("central")?, row.number("high")?];
    let ends = row.word("range", &ENDS)?;
    let known: Vec<f64> = values.into_iter().flatten().collect();
    if known.is_empty() || !known.is_sorted() {
        return Err(row.error("central", "values in order, one at least"));
    }
    if ends.is_some() != (values[0].is_some() || values[2].is_some()) {
        return Err(row.error("range", "a kind where there is an end, and only there"));
    }
    Ok(EvidenceRow {
        id: row.required("id")?,
        is_synthesis: row.word("origin", &[("published", false), ("synthesis", true)])?,
        task: row.word("activity", &Task::ALL.map(|task| (task.id(), task)))?,
        model: row.cell("model"),
        item: row.required("item")?,
        conditions: row.cell("conditions"),
        hardware: row.cell("hardware"),
        tokens: [row.number("tokens_in")?, row.number("tokens_out")?],
        settings: row.number("settings")?,
        counted: row.word("metric", &COUNTED)?,
        unit: row.required("unit")?,
        per: row.cell("per"),
        values,
        ends,
        reach: row.word("boundary", &Reach::ALL.map(|reach| (reach.id(), reach)))?,
        method: row.word("method", &METHODS)?,
        year: year(row, "year")?,
        source: row.required("source")?,
        verified: row.word("verified", &GRADES)?,
        note: row.cell("note"),
    })
}

/// Every published figure for one task, and this project's own readings of them.
///
/// ```
/// let rows = footprint::data::evidence();
/// let report = rows.iter().find(|row| row.id == "devries-chatgpt").expect("de Vries");
/// assert_eq!((report.central(), report.unit, report.year), (Some(2.9), "Wh", 2023));
/// ```
pub fn evidence() -> &'static [EvidenceRow<'static>] {
    static EVIDENCE: OnceLock<Vec<EvidenceRow<'static>>> = OnceLock::new();
    EVIDENCE.get_or_init(|| {
        parse_evidence(super::kept::text("evidence.csv", include_str!("../../data/evidence.csv"))).unwrap_or_default()
    })
}

/// Texts of `evidence.csv` with their Chinese; names of models, which are the same
/// in both, are not there.
///
/// # Errors
/// The first line without two cells.
pub fn evidence_words() -> Result<Vec<(&'static str, &'static str)>, Error> {
    rows(
        "evidence_words.zh-hans.csv",
        super::kept::text("evidence_words.zh-hans.csv", include_str!("../../data/evidence_words.zh-hans.csv")),
        &["en", "zh"],
    )
    .map(|row| {
        let row = row?;
        Ok((row.required("en")?, row.required("zh")?))
    })
    .collect()
}
