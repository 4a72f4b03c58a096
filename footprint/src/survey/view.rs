//! What a reader chose on the survey's page, as a query string and back.
//!
//! Like the calculator's link: every field is parsed alone, defaults are left
//! out, the version comes first.
//!
//! | field | means | allowed |
//! |---|---|---|
//! | `v` | version of the link | `1` |
//! | `groups` | whose answers are shown | words of [`CHOICES`], parted by points |
//! | `when` | of which time | `both` `now` `12m` |
//! | `sort` | in which order | `report` `size` `gap` |
//! | `place` | place of the what-ifs | `world` or a region |
//! | `evidence` | evidence for 1,000 tokens | `report` `epoch` |
//! | the others | numbers of the what-ifs | [`Input::limits`] |

use crate::data::{Group, PlaceId, When};
use crate::link::{self, VERSION};
use crate::{Error, ErrorKind};

use super::finding::{Cell, Finding, findings};
use super::statistics::Gap;

/// Groups that can be chosen; the Middle East and Latin America are too few.
pub const CHOICES: [Group; 6] =
    [Group::All, Group::AsiaPacific, Group::Europe, Group::NorthAmerica, Group::Supplier, Group::Adopter];

/// Of which time shares are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Times {
    /// Now and in 12 months.
    Both,
    /// Now, and where the report does not say.
    Now,
    /// In 12 months.
    In12Months,
}

impl Times {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Both, Self::Now, Self::In12Months];

    /// Its word in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Both => "both",
            Self::Now => "now",
            Self::In12Months => "12m",
        }
    }

    fn shows(self, when: When) -> bool {
        match self {
            Self::Both => true,
            Self::Now => when != When::In12Months,
            Self::In12Months => when == When::In12Months,
        }
    }
}

/// In which order findings stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Order {
    /// As in the report.
    Report,
    /// The largest shown share first.
    Size,
    /// The largest gap between groups, or change in time, first.
    Gap,
}

impl Order {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Report, Self::Size, Self::Gap];

    /// Its word in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Size => "size",
            Self::Gap => "gap",
        }
    }
}

/// A number that a what-if asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Input {
    /// Power of a rack, kW.
    RackPower,
    /// Gain in efficiency, %.
    RackGain,
    /// Times less water on site.
    Cooling,
    /// Times that efficiency gains in all.
    EfficiencyGain,
    /// Within so many years.
    EfficiencyYears,
    /// Times that use grows each year.
    UseGrowth,
    /// Years in which electricity doubles.
    Doubling,
    /// Yearly growth of the market, %.
    MarketGrowth,
    /// Energy no longer needed, %.
    EnergySaved,
    /// Tokens that a prompt writes.
    Tokens,
}

impl Input {
    /// All of them, in the order of links and of [`View::numbers`].
    pub const ALL: [Self; 10] = [
        Self::RackPower,
        Self::RackGain,
        Self::Cooling,
        Self::EfficiencyGain,
        Self::EfficiencyYears,
        Self::UseGrowth,
        Self::Doubling,
        Self::MarketGrowth,
        Self::EnergySaved,
        Self::Tokens,
    ];

    /// Its field in links.
    pub const fn id(self) -> &'static str {
        match self {
            Self::RackPower => "rack",
            Self::RackGain => "gain",
            Self::Cooling => "cooling",
            Self::EfficiencyGain => "factor",
            Self::EfficiencyYears => "years",
            Self::UseGrowth => "use",
            Self::Doubling => "double",
            Self::MarketGrowth => "market",
            Self::EnergySaved => "saved",
            Self::Tokens => "tokens",
        }
    }

    /// Least, default and most, in the unit of the input. Defaults are the
    /// report's figures where it has one.
    pub const fn limits(self) -> [f64; 3] {
        match self {
            Self::RackPower => [1.0, 500.0, 1_000_000.0],
            Self::RackGain => [0.0, 1.0, 100.0],
            Self::Cooling => [1.0, 300.0, 10_000.0],
            Self::EfficiencyGain => [1.0, 100_000.0, 1_000_000_000.0],
            Self::EfficiencyYears => [1.0, 10.0, 100.0],
            Self::UseGrowth => [0.0, 2.0, 1000.0],
            Self::Doubling => [0.5, 4.0, 100.0],
            Self::MarketGrowth => [0.0, 40.0, 200.0],
            Self::EnergySaved => [0.0, 10.0, 100.0],
            Self::Tokens => [1.0, 500.0, 1_000_000.0],
        }
    }
}

/// Tokens of the answers that a figure stands for: 2,000 of the report's (as de
/// Vries 2023 took it), 500 of Epoch AI's.
const fn usual_tokens(report: bool) -> f64 {
    if report { 2000.0 } else { Input::Tokens.limits()[1] }
}

/// The state of the survey's page.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// Whose answers are shown, in the order of [`CHOICES`].
    pub groups: Vec<Group>,
    /// Of which time.
    pub times: Times,
    /// In which order.
    pub order: Order,
    /// Place of the what-ifs.
    pub place: PlaceId,
    /// Whether 1,000 tokens are counted with the report's figure.
    pub report_evidence: bool,
    /// Numbers of the what-ifs, by [`Input`].
    pub numbers: [f64; 10],
}

impl Default for View {
    fn default() -> Self {
        Self {
            groups: CHOICES.to_vec(),
            times: Times::Both,
            order: Order::Report,
            place: PlaceId::WORLD,
            report_evidence: false,
            numbers: Input::ALL.map(|input| input.limits()[1]),
        }
    }
}

/// A finding with what a view shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Shown {
    /// The finding.
    pub finding: Finding,
    /// Its shares of the chosen groups and time.
    pub cells: Vec<Cell>,
    /// Chosen groups of which the report publishes no share of this answer.
    pub unpublished: Vec<Group>,
    /// Gaps between the shown groups.
    pub gaps: Vec<(Cell, Cell, Gap)>,
}

impl Shown {
    /// The largest shown share, in percent.
    fn size(&self) -> f64 {
        self.cells.iter().map(|cell| cell.value).fold(0.0, f64::max)
    }

    /// The largest shown gap or change, in percentage points.
    fn gap(&self) -> f64 {
        let change = if self.cells.len() > 1 { self.finding.change().unwrap_or(0.0) } else { 0.0 };
        self.gaps.iter().map(|(more, less, _)| more.value - less.value).fold(libm::fabs(change), f64::max)
    }
}

impl View {
    /// Reads a link. Never fails: what cannot be read stays at its default.
    ///
    /// ```
    /// use footprint::survey::View;
    /// let (view, problems) = View::parse("?v=1&groups=europe.supplier&sort=gap&rack=0");
    /// assert_eq!(view.write(), "v=1&groups=europe.supplier&sort=gap");
    /// assert_eq!(problems[0].subject, "rack");
    /// ```
    pub fn parse(link: &str) -> (Self, Vec<Error>) {
        let mut view = Self::default();
        let mut tokens = None;
        let problems = link::read(link, |field, value| {
            view.apply(field, value)?;
            if field == Input::Tokens.id() {
                tokens = Some(view.number(Input::Tokens));
            }
            Ok(())
        });
        // What the link says counts, wherever in it the evidence stands.
        if let Some(tokens) = tokens {
            view.numbers[Input::Tokens as usize] = tokens;
        }
        (view, problems)
    }

    /// Applies one field of a link.
    ///
    /// # Errors
    /// What is wrong with it; the view then stays as it was.
    pub fn apply(&mut self, field: &str, value: &str) -> Result<(), Error> {
        match field {
            "v" if value == VERSION => {}
            "v" => return Err(Error::new(ErrorKind::UnknownVersion, "v", VERSION, value)),
            "groups" => {
                let chosen: Result<Vec<Group>, Error> = value
                    .split('.')
                    .filter(|word| !word.is_empty())
                    .map(|word| link::choice("groups", word, CHOICES.map(|group| (group.id(), group))))
                    .collect();
                let chosen = chosen?;
                self.groups = CHOICES.into_iter().filter(|group| chosen.contains(group)).collect();
            }
            "when" => self.times = link::choice("when", value, Times::ALL.map(|times| (times.id(), times)))?,
            "sort" => self.order = link::choice("sort", value, Order::ALL.map(|order| (order.id(), order)))?,
            "evidence" => {
                let report = link::choice("evidence", value, [("report", true), ("epoch", false)])?;
                // Each figure stands for an answer of some length.
                let tokens = &mut self.numbers[Input::Tokens as usize];
                if *tokens == usual_tokens(self.report_evidence) {
                    *tokens = usual_tokens(report);
                }
                self.report_evidence = report;
            }
            "place" => {
                let place = PlaceId::find(value).filter(|_| value.len() > 2);
                let unknown = || Error::new(ErrorKind::UnknownPlace, "place", "world or a region", value);
                self.place = place.ok_or_else(unknown)?;
            }
            _ => {
                let at = Input::ALL.into_iter().position(|input| input.id() == field);
                let at = at.ok_or_else(|| link::unknown_field(field, value))?;
                let [least, _, most] = Input::ALL[at].limits();
                self.numbers[at] = link::within(field, value, (least, most, false))?;
            }
        }
        Ok(())
    }

    /// Applies a number of a what-if as a person types it: see [`link::number`].
    ///
    /// # Errors
    /// What is wrong with it; the view then stays as it was.
    ///
    /// ```
    /// use footprint::survey::{Input, View};
    /// let mut view = View::default();
    /// assert!(view.apply_typed("rack", "１,000").is_ok() && view.number(Input::RackPower) == 1000.0);
    /// assert_eq!(view.apply_typed("rack", "0").unwrap_err().allowed, "1 to 1000000");
    /// ```
    pub fn apply_typed(&mut self, field: &str, typed: &str) -> Result<(), Error> {
        let input = Input::ALL.into_iter().find(|input| input.id() == field);
        let input = input.ok_or_else(|| link::unknown_field(field, typed))?;
        let [least, _, most] = input.limits();
        self.numbers[input as usize] = link::number(field, typed, least, most)?;
        Ok(())
    }

    /// What a link would say of one field.
    pub fn value(&self, field: &str) -> String {
        match field {
            "groups" => self.groups.iter().map(|group| group.id()).collect::<Vec<_>>().join("."),
            "when" => self.times.id().into(),
            "sort" => self.order.id().into(),
            "place" => self.place.get().code.into(),
            "evidence" => if self.report_evidence { "report" } else { "epoch" }.into(),
            _ => {
                let at = Input::ALL.into_iter().position(|input| input.id() == field);
                at.map_or_else(String::new, |at| link::write_number(self.numbers[at]))
            }
        }
    }

    /// The canonical query, without `?`. Reading it back gives the same view.
    pub fn write(&self) -> String {
        let mut default = Self::default();
        default.numbers[Input::Tokens as usize] = usual_tokens(self.report_evidence);
        let fields = ["groups", "when", "sort", "place", "evidence"].into_iter();
        let mut query = ["v=", VERSION].concat();
        for field in fields.chain(Input::ALL.map(Input::id)) {
            let value = self.value(field);
            if value != default.value(field) {
                query.push_str(&["&", field, "=", &value].concat());
            }
        }
        query
    }

    /// The number of a what-if.
    pub fn number(&self, input: Input) -> f64 {
        self.numbers[input as usize]
    }

    /// The findings that hold a share of what is chosen, in the chosen order.
    /// Answers of one question stay together; where each region has an answer
    /// of its own they keep the table's order, for sizes of different answers
    /// are no ranking.
    pub fn findings(&self) -> Vec<Shown> {
        let mut questions: Vec<Vec<Shown>> = Vec::new();
        for finding in findings() {
            let shown = self.shown(finding);
            if shown.cells.is_empty() {
                continue;
            }
            let question = shown.cells[0].question;
            match questions.iter_mut().find(|list| list[0].cells[0].question == question) {
                Some(list) => list.push(shown),
                None => questions.push(vec![shown]),
            }
        }
        let by: fn(&Shown) -> f64 = match self.order {
            Order::Report => return questions.concat(),
            Order::Size => Shown::size,
            Order::Gap => Shown::gap,
        };
        let descending = |list: &mut Vec<Shown>| list.sort_by(|a, b| by(b).total_cmp(&by(a)));
        for list in &mut questions {
            let regional = |shown: &Shown| shown.finding.cells.iter().all(|cell| cell.group.is_region());
            if !list.iter().all(regional) {
                descending(list);
            }
        }
        let most = |list: &[Shown]| list.iter().map(by).fold(0.0, f64::max);
        questions.sort_by(|a, b| most(b).total_cmp(&most(a)));
        questions.concat()
    }

    fn shown(&self, finding: Finding) -> Shown {
        let fits = |cell: &&Cell| self.groups.contains(&cell.group) && self.times.shows(cell.when);
        let cells: Vec<Cell> = finding.cells.iter().filter(fits).copied().collect();
        let published = |group: &Group| finding.cells.iter().any(|cell| cell.group == *group);
        let unpublished = self.groups.iter().copied().filter(|group| !published(group)).collect();
        let holds = |cell: &Cell| cells.iter().any(|shown| shown.id == cell.id);
        let gaps = finding.gaps().into_iter().filter(|(more, less, _)| holds(more) && holds(less)).collect();
        Shown { cells, unpublished, gaps, finding }
    }
}
