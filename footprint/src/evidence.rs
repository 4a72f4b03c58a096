//! The evidence: which published figures a reader wants to see, as a query string
//! and back; and which settings of the calculator a figure is.
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link | `1` |
//! | `data` | version of the figures that the sender saw | any |
//! | `activity` `boundary` `method` `year` `model` `checked` | rows with this word | a word of the column |
//! | `q` | rows with all these words | up to 80 characters |

use crate::data::{Counted, EvidenceRow, GRADES, METHODS, Reach, Task};
use crate::link::{self, VERSION};
use crate::model::{Activity, Evidence, Period, Scenario, Setup};
use crate::quantity::WattHours;
use crate::{Error, ErrorKind};

/// The fields that choose rows, in the order of links and of [`keys`].
pub const FIELDS: [&str; 6] = ["activity", "boundary", "method", "year", "model", "checked"];

/// The longest search, in characters.
pub const SEARCH: usize = 80;

/// A row's words for the fields, as links have them.
pub fn keys(row: &EvidenceRow<'_>) -> [String; 6] {
    let method = word(&METHODS, row.method);
    let checked = word(&GRADES, row.verified);
    [row.task.id().into(), row.reach.id().into(), method.into(), row.year.to_string(), row.model.into(), checked.into()]
}

/// The word that a column has for a value.
fn word<T: PartialEq>(words: &[(&'static str, T)], value: T) -> &'static str {
    words.iter().find(|(_, known)| *known == value).map_or("", |(word, _)| word)
}

/// Which rows are wanted.
///
/// ```
/// use footprint::evidence::{Filter, keys};
/// let rows = footprint::data::evidence();
/// let is_known = |field: usize, word: &str| rows.iter().any(|row| keys(row)[field] == word);
/// let (filter, problems) = Filter::parse("?v=1&activity=video&method=guessed&q=wan 720", is_known);
/// assert_eq!(problems[0].subject, "method");
/// assert!(filter.write().ends_with("&activity=video&q=wan+720"));
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// For each of [`FIELDS`] the wanted word; empty: all.
    pub chosen: [String; 6],
    /// The search as typed.
    pub search: String,
}

impl Filter {
    /// Reads a link; `is_known` says whether any row has this word in this field.
    /// Never fails: what cannot be read is reported and left out.
    pub fn parse(link: &str, is_known: impl Fn(usize, &str) -> bool) -> (Self, Vec<Error>) {
        let mut filter = Self::default();
        let problems = link::read(link, |field, value| filter.apply(field, value, &is_known));
        (filter, problems)
    }

    fn apply(&mut self, field: &str, value: &str, is_known: impl Fn(usize, &str) -> bool) -> Result<(), Error> {
        match (field, FIELDS.iter().position(|known| *known == field)) {
            ("v", _) if value == VERSION => {}
            ("v", _) => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
            ("data", _) => {}
            ("q", _) => self.search = value.chars().filter(|c| !c.is_control()).take(SEARCH).collect(),
            (_, Some(at)) if is_known(at, value) => self.chosen[at] = value.into(),
            (_, Some(_)) => {
                return Err(Error::new(ErrorKind::UnknownChoice, field, "a word of this column", value));
            }
            _ => return Err(link::unknown_field(field, value)),
        }
        Ok(())
    }

    /// The link's query without `?`.
    pub fn write(&self) -> String {
        let mut query = link::opening();
        for (field, word) in FIELDS.iter().zip(&self.chosen) {
            if !word.is_empty() {
                query.push_str(&["&", field, "=", &link::encode(word)].concat());
            }
        }
        if !self.search.trim().is_empty() {
            query.push_str(&["&q=", &link::encode(self.search.trim())].concat());
        }
        query
    }

    /// Whether nothing is asked for: every row is wanted.
    pub fn is_open(&self) -> bool {
        self.search.trim().is_empty() && self.chosen.iter().all(String::is_empty)
    }

    /// The words searched for, in lower case.
    pub fn words(&self) -> Vec<String> {
        self.search.split_whitespace().map(str::to_lowercase).collect()
    }

    /// Whether a row with these words is wanted, its search aside.
    pub fn takes<S: AsRef<str>>(&self, keys: &[S]) -> bool {
        self.chosen.iter().zip(keys).all(|(wanted, has)| wanted.is_empty() || wanted == has.as_ref())
    }
}

/// The settings of the calculator that a figure is; none where it is no energy of
/// a task, or one end alone. Readings of ours are the calculator's own activities. Any
/// other figure is taken as it is, not raised to the data centre. A range without a
/// centre becomes a comparison of its ends.
///
/// ```
/// use footprint::evidence::scenario;
/// let rows = footprint::data::evidence();
/// let link = |id: &str| {
///     let row = rows.iter().find(|row| row.id == id).expect("a row");
///     scenario(row).map(|scenario| footprint::link::write(&scenario))
/// };
/// assert!(link("google-energy").expect("a link").ends_with("evidence=google&period=prompt"));
/// assert!(link("luccioni-bloom").expect("a link").ends_with("evidence=own&own=3.96&period=prompt"));
/// assert_eq!(link("google-water"), None);
/// ```
pub fn scenario(row: &EvidenceRow<'_>) -> Option<Scenario> {
    if row.counted != Counted::Energy || matches!(row.task, Task::Training | Task::Everyday) {
        return None;
    }
    let known = match row.id {
        "devries-chatgpt" => Some(Evidence::Report),
        "use-text" => Some(Evidence::Newer),
        "google-energy" => Some(Evidence::Google),
        "epoch-gpt-4o" => Some(Evidence::Epoch),
        "oviedo-text" => Some(Evidence::Oviedo),
        "openai-energy" => Some(Evidence::OpenAi),
        _ => None,
    };
    let mut scenario = Scenario::default();
    if let Some(evidence) = known {
        scenario.a.evidence = evidence;
        scenario.scale.period = Period::Prompt;
        return Some(scenario);
    }
    let activity = match row.id {
        "use-small" => Some(Activity::Small),
        "use-reasoning" => Some(Activity::Reasoning),
        "use-document" => Some(Activity::Document),
        "use-image" => Some(Activity::Image),
        "use-video-5s" => Some(Activity::Video),
        "use-agent-task" => Some(Activity::Agent),
        "use-search" => Some(Activity::Search),
        "use-aisearch" => Some(Activity::AiSearch),
        _ => None,
    };
    if let Some(activity) = activity {
        scenario.a = one(activity);
        // A search with an AI answer holds a text prompt.
        if activity == Activity::AiSearch {
            scenario.a.evidence = Evidence::Newer;
        }
        return Some(scenario);
    }
    let is_prompt = matches!(row.task, Task::Text | Task::Reasoning | Task::Document | Task::Vision);
    match row.values {
        [_, Some(central), _] => Some(energies(is_prompt, central, None)),
        [Some(low), None, Some(high)] => Some(energies(is_prompt, low, Some(high))),
        _ => None,
    }
}

/// One of an activity and nothing else.
fn one(activity: Activity) -> Setup {
    let mut setup = Setup { counts: [0.0; 10], ..Setup::default() };
    setup.set_count(activity, 1.0);
    setup
}

/// The calculator with an energy in Wh as the user's own: of a text prompt, or of
/// another activity; with a second one to compare.
pub fn energies(is_prompt: bool, wh: f64, other: Option<f64>) -> Scenario {
    let setup = |wh: f64| {
        let wh = WattHours::new(wh);
        match is_prompt {
            true => Setup { evidence: Evidence::Own, own: wh, ..Setup::default() },
            false => Setup { custom: wh, ..one(Activity::Custom) },
        }
    };
    let mut scenario = Scenario { a: setup(wh), b: other.map(setup), ..Scenario::default() };
    if is_prompt {
        scenario.scale.period = Period::Prompt;
    }
    scenario
}

/// Whether a row stands in the chart of energy: training is context.
pub fn is_charted(row: &EvidenceRow<'_>) -> bool {
    row.counted == Counted::Energy && row.task != Task::Training && !row.is_synthesis && row.reach != Reach::None
}
