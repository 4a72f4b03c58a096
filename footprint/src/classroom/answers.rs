//! What questions and presets come to, and what they are compared with: always
//! computed or read from a table.

use std::collections::BTreeMap;

use crate::claims;
use crate::data::{self, Asked, Figure, ReportRow};
use crate::link;
use crate::model::{Engine, Metric, Scenario};
use crate::survey::Z_95;

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counts {
    /// Wh, g or mL of a metric.
    Metric(Metric),
    /// Percent of those who were asked.
    Share,
    /// People.
    People,
}

/// A number with its range.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Answer {
    /// Lower end, middle, upper end; three times the same where no range is published.
    /// Ends are those of the 90 % range; of a share those of its 95 % interval, as if
    /// those who were asked were a random sample.
    pub ends: [f64; 3],
    /// What it counts.
    pub counts: Counts,
    /// Whether the middle is a published figure, to be shown with its digits.
    pub is_published: bool,
}

/// Computes answers and keeps them: a plan names the same ones again and again.
///
/// ```
/// use footprint::classroom::Answers;
///
/// let mut answers = Answers::new();
/// let answer = answers.of("answer-phone").expect("a question");
/// assert!(answer.ends[0] < answer.ends[1] && answer.ends[1] < answer.ends[2]);
/// // Its second set-up is the report's figure, which has no published range.
/// assert_eq!(answers.second("answer-phone").expect("a second set-up").ends, [2.9; 3]);
/// ```
#[derive(Debug, Default)]
pub struct Answers {
    engine: Engine,
    known: BTreeMap<String, [Option<Answer>; 2]>,
}

impl Answers {
    /// Nothing computed yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// The answer of a question or preset, or the figure, everyday thing or row of the
    /// report with this id; none where there is no such id or value.
    pub fn of(&mut self, id: &str) -> Option<Answer> {
        match link_of(id) {
            Some(link) => self.both(link)[0],
            None => fixed(id),
        }
    }

    /// What the second set-up of a question or preset gives.
    pub fn second(&mut self, id: &str) -> Option<Answer> {
        self.both(link_of(id)?)[1]
    }

    fn both(&mut self, link: &str) -> [Option<Answer>; 2] {
        if let Some(known) = self.known.get(link) {
            return *known;
        }
        let (scenario, _) = link::parse(link);
        let Scenario { a, b, scale, metric } = &scenario;
        let both = [Some(a), b.as_ref()].map(|setup| {
            let totals = self.engine.totals(setup?, scale);
            let ends = claims::of(&totals, *metric)?;
            Some(Answer { ends, counts: Counts::Metric(*metric), is_published: false })
        });
        self.known.insert(link.to_owned(), both);
        both
    }
}

/// The calculator's query of a question or preset.
///
/// ```
/// let link = footprint::classroom::link_of("class-year").expect("a preset");
/// assert!(link.contains("&people=30"));
/// assert_eq!(footprint::classroom::link_of("survey-cost"), None);
/// ```
pub fn link_of(id: &str) -> Option<&'static str> {
    let question = data::questions().iter().find(|question| question.id == id);
    match question.map(|question| question.asked) {
        Some(Asked::Ladder { link, .. }) => Some(link),
        Some(Asked::Share { .. }) => None,
        None => data::presets().iter().find(|preset| preset.id == id).map(|preset| preset.link),
    }
}

/// A number that stands in a table: the share of a question, a row of the report, a
/// figure, an everyday thing.
fn fixed(id: &str) -> Option<Answer> {
    let question = data::questions().iter().find(|question| question.id == id);
    if let Some(Asked::Share { row }) = question.map(|question| question.asked) {
        return data::report_row(row).and_then(reported);
    }
    let thing = || data::equivalents().iter().find(|thing| thing.id == id);
    match data::report_row(id) {
        Some(row) => reported(row),
        None => data::figure(id).or_else(thing).and_then(figured),
    }
}

/// A row of the report: a share that bears an interval, or a number of people.
fn reported(row: &ReportRow<'_>) -> Option<Answer> {
    let (ends, counts) = match (row.share(), row.unit) {
        (Some(share), _) => {
            let interval = share.wilson(Z_95);
            ([interval.low * 100.0, row.value, interval.high * 100.0], Counts::Share)
        }
        (None, "people") => ([row.value; 3], Counts::People),
        _ => return None,
    };
    Some(Answer { ends, counts, is_published: true })
}

/// A figure of a task or an everyday thing, as published.
fn figured(figure: &Figure<'_>) -> Option<Answer> {
    let unit = figure.unit.split('/').next().unwrap_or_default();
    let metric = match unit {
        "Wh" => Metric::Energy,
        "g" => Metric::Carbon,
        "mL" => Metric::Water,
        _ => return None,
    };
    let spread = figure.spread();
    let ends = [spread.low(), figure.central, spread.high()];
    Some(Answer { ends, counts: Counts::Metric(metric), is_published: true })
}
