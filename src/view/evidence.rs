//! The evidence in words and marks: what a row says, the charts of all rows.

use footprint::data::{self, Counted, EvidenceEnds, EvidenceRow, Note, Reach, Source, Task};
use footprint::evidence::{is_charted, scenario};
use footprint::model::Evidence::Newer;
use footprint::model::{Activity, Engine, Metric, Scale, Scenario, Setup};

use crate::chart::{Ink, Lane, LaneRow, Lanes};
use crate::text::evidence::{EvidenceText, evidence};
use crate::text::number::{NBSP, amount, count, published, short};
use crate::text::{Lang, PageText, fill};
use crate::view::numerals;

/// Everything the page of evidence is made from.
#[derive(Debug)]
pub struct Evidence {
    /// Its texts.
    pub text: &'static EvidenceText,
    /// The texts of all pages.
    pub page: &'static PageText,
    lang: Lang,
    /// The rows in the page's order: by task, our readings first, then by what is
    /// counted and by value.
    pub rows: Vec<&'static EvidenceRow<'static>>,
    notes: Vec<Note<'static>>,
    words: Vec<(&'static str, &'static str)>,
    sources: Vec<Source<'static>>,
}

/// What the calculator uses for one of a task, raised to the data centre: 5 %, median,
/// 95 % in Wh.
fn in_use(task: Task) -> Option<[f64; 3]> {
    let activity = match task {
        Task::Text => Activity::Text,
        Task::Reasoning => Activity::Reasoning,
        Task::Document => Activity::Document,
        Task::Image => Activity::Image,
        Task::Video => Activity::Video,
        Task::Agent => Activity::Agent,
        Task::Search => Activity::Search,
        _ => return None,
    };
    let mut setup = Setup { evidence: Newer, counts: [0.0; 10], ..Setup::default() };
    setup.set_count(activity, 1.0);
    let energy = Engine::new().totals(&setup, &Scale::default()).energy;
    Some([energy.low, energy.median, energy.high].map(|energy| energy.value()))
}

/// A place on a logarithmic scale: the centre, or the middle of the ends.
fn place(row: &EvidenceRow<'_>) -> f64 {
    let [low, central, high] = row.values;
    let ends = low.zip(high).map(|(low, high)| libm::sqrt(low * high));
    central.or(ends).or(low).or(high).unwrap_or(0.0)
}

impl Evidence {
    /// The evidence in a language. Tests parse the files, so none is empty.
    pub fn of(lang: Lang) -> Self {
        let mut rows: Vec<_> = data::evidence().iter().collect();
        let rank = |row: &EvidenceRow<'_>| (row.task as usize, !row.is_synthesis, row.counted as usize);
        rows.sort_by(|a, b| rank(a).cmp(&rank(b)).then(place(a).total_cmp(&place(b))));
        Self {
            text: evidence(lang),
            page: lang.page(),
            lang,
            rows,
            notes: data::evidence_notes().unwrap_or_default(),
            words: lang.evidence_words(),
            sources: data::sources().unwrap_or_default(),
        }
    }

    /// A text of the table in this language.
    pub fn say(&self, english: &'static str) -> &'static str {
        self.words.iter().find(|(known, _)| *known == english).map_or(english, |(_, said)| said)
    }

    /// Under which conditions, in one line.
    pub fn conditions(&self, row: &EvidenceRow<'static>) -> String {
        let number = |template: &str, number: Option<f64>| number.map(|number| fill(template, &[&count(number)]));
        let texts = [row.conditions, row.hardware].map(|text| Some(self.say(text).to_owned()));
        let [conditions, hardware] = texts.map(|text| text.filter(|text| !text.is_empty()));
        let [read, written] = row.tokens;
        let parts = [
            number(self.text.tokens_in, read),
            number(self.text.tokens_out, written),
            conditions,
            hardware,
            number(self.text.settings, row.settings),
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(self.page.semicolon)
    }

    /// A number with the row's unit.
    fn with_unit(&self, row: &EvidenceRow<'_>, number: &str) -> String {
        let unit = match row.unit {
            "times" => "×",
            "g" => "g CO₂e",
            "t" => "t CO₂e",
            "answers" => self.say("answers"),
            unit => unit,
        };
        [number, NBSP, unit].concat()
    }

    /// The value as published: `0.31 Wh`, or its ends where there is no centre.
    pub fn value(&self, row: &EvidenceRow<'_>) -> String {
        match row.values {
            [_, Some(central), _] => self.with_unit(row, &published(central)),
            [Some(low), None, Some(high)] => self.with_unit(row, &[&*published(low), "–", &published(high)].concat()),
            [Some(low), None, None] => fill(self.text.from, &[&self.with_unit(row, &published(low))]),
            [None, None, Some(high)] => fill(self.text.up_to, &[&self.with_unit(row, &published(high))]),
            _ => self.page.not_published.into(),
        }
    }

    /// Its ends and what they are.
    pub fn ends(&self, row: &EvidenceRow<'_>) -> String {
        let kind = row.ends.map_or("", |ends| self.text.ends[ends as usize]);
        let said = match row.values {
            [Some(low), Some(_), Some(high)] => [&*published(low), "–", &published(high)].concat(),
            [Some(low), Some(_), None] => fill(self.text.from, &[&published(low)]),
            [None, Some(_), Some(high)] => fill(self.text.up_to, &[&published(high)]),
            [_, None, _] => self.text.no_centre.into(),
            _ => return self.page.no_range.into(),
        };
        [&*said, self.page.comma, kind].concat()
    }

    /// What the ends and the values of the row do not say.
    pub fn note(&self, row: &EvidenceRow<'_>) -> &'static str {
        self.notes.iter().find(|note| note.id == row.note).map_or("", |note| match self.lang {
            Lang::En => note.en,
            Lang::ZhHans => note.zh,
        })
    }

    /// Its source.
    pub fn source(&self, row: &EvidenceRow<'_>) -> Option<&Source<'static>> {
        self.sources.iter().find(|source| source.id == row.source)
    }

    /// How many sources the published rows come from.
    pub fn source_count(&self) -> usize {
        let mut ids: Vec<&str> = self.published().map(|row| row.source).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.len()
    }

    /// The rows that others published.
    pub fn published(&self) -> impl Iterator<Item = &'static EvidenceRow<'static>> {
        self.rows.iter().copied().filter(|row| !row.is_synthesis)
    }

    /// The rows in the chart of electricity, in its order.
    pub fn charted(&self) -> impl Iterator<Item = &'static EvidenceRow<'static>> {
        self.rows.iter().copied().filter(|row| is_charted(row))
    }

    /// The smallest and the largest electricity of a text answer, as printed.
    pub fn text_ends(&self) -> [String; 2] {
        let values: Vec<f64> =
            self.charted().filter(|row| row.task == Task::Text).filter_map(|row| row.central()).collect();
        [values.iter().copied().fold(f64::INFINITY, f64::min), values.iter().copied().fold(0.0, f64::max)]
            .map(|value| [&*short(value), NBSP, "Wh"].concat())
    }

    /// Everything about electricity on one scale.
    pub fn energy(&self) -> Lanes {
        let text = self.text;
        let lane = |task: Task| {
            let rows: Vec<LaneRow> = self.charted().filter(|row| row.task == task).map(|row| mark(row)).collect();
            let band = in_use(task);
            let many = count(rows.len() as f64);
            let used = band.map(|[low, middle, high]| {
                let middle_text = amount(Metric::Energy, middle);
                if low < high {
                    [&*middle_text, self.page.open, &short(low), "–", &short(high), self.page.close].concat()
                } else {
                    middle_text
                }
            });
            let note = match (&used, rows.is_empty()) {
                (Some(used), true) => fill(text.lane_none, &[used]),
                (Some(used), false) => fill(text.lane_use, &[&many, used]),
                (None, _) if rows.len() == 1 => text.lane_one.into(),
                (None, _) => fill(text.lane_count, &[&many]),
            };
            let report = match task {
                Task::Text => data::figure("text-report").map(|figure| (figure.central, text.marks[0])),
                Task::Search => data::figure("search").map(|figure| (figure.central, text.marks[1])),
                _ => None,
            };
            let report = report.map(|(value, words)| {
                let printed = [&*published(value), NBSP, "Wh"].concat();
                (value, [words, text.marks[2]].map(|words| fill(words, &[&printed])))
            });
            (!rows.is_empty() || report.is_some()).then(|| Lane {
                name: text.tasks[task as usize].into(),
                note,
                band,
                rows,
                report,
            })
        };
        let decades = (-3, 4);
        Lanes {
            lanes: Task::ALL.into_iter().filter_map(lane).collect(),
            decades,
            numerals: numerals(Metric::Energy, decades),
            inks: (Ink::EnergyMark, Ink::Energy90),
        }
    }

    /// Carbon or water: a lane for each row, which is named.
    pub fn named(&self, counted: Counted) -> Lanes {
        let (metric, decades, inks) = match counted {
            Counted::Carbon => (Metric::Carbon, (-2, 2), (Ink::CarbonMark, Ink::Carbon90)),
            _ => (Metric::Water, (-1, 3), (Ink::WaterMark, Ink::Water90)),
        };
        let is_shown =
            |row: &&&EvidenceRow<'_>| row.counted == counted && row.task != Task::Training && row.unit != "answers";
        let mut rows: Vec<_> = self.rows.iter().filter(is_shown).copied().collect();
        rows.sort_by(|a, b| place(a).total_cmp(&place(b)));
        let lane = |row: &'static EvidenceRow<'static>| Lane {
            name: self.say(row.item).into(),
            note: [&*self.value(row), self.page.comma, self.text.reaches[row.reach as usize]].concat(),
            band: None,
            rows: vec![mark(row)],
            report: None,
        };
        Lanes { lanes: rows.into_iter().map(lane).collect(), decades, numerals: numerals(metric, decades), inks }
    }

    /// The address of the calculator with this figure, from a language's folder.
    pub fn link(&self, row: &EvidenceRow<'_>) -> Option<String> {
        self.scenario(row).map(|scenario| ["?", &footprint::link::write(&scenario)].concat())
    }

    /// The calculator's settings that this figure is.
    pub fn scenario(&self, row: &EvidenceRow<'_>) -> Option<Scenario> {
        scenario(row)
    }
}

/// A row's mark: its centre, and its ends as far as they are of the same boundary.
pub fn mark(row: &EvidenceRow<'_>) -> LaneRow {
    let [low, point, high] = row.values;
    let ends = match (row.ends, point) {
        (Some(EvidenceEnds::OtherBoundary), Some(_)) => [None; 2],
        _ => [low.or(point), high.or(point)],
    };
    let is_part = matches!(row.reach, Reach::Accelerator | Reach::Server);
    LaneRow { point, range: ends[0].zip(ends[1]).filter(|(low, high)| low < high), is_part }
}
