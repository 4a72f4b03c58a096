//! The figures of the page, each with its picture and the rows it shows: for the
//! page, and for the files beside it. Natively alone.

use footprint::data::{self, Group};
use footprint::survey::Cell;

use super::{Words, dot, interval, sentence, share_row};
use crate::chart::{
    Ink, PEOPLE_WIDTH, Part, People, Scene, ShareRow, Shares, Slope, people, people_height, scene, shares,
    shares_height, slopes, slopes_height,
};
use crate::text::fill;
use crate::text::number::published;

/// The ids of the figures, in the order of their texts; their files are named so.
pub const FIGURES: [&str; 14] = [
    "obstacles",
    "government",
    "policy",
    "company-policy",
    "in-12-months",
    "sustainable",
    "sides",
    "challenges",
    "criteria",
    "roles",
    "regions",
    "titles",
    "revenue",
    "departments",
];

/// How a figure is drawn.
#[derive(Clone, Debug, PartialEq)]
pub enum Picture {
    /// Shares; several, where each has an axis of its own.
    Shares(Vec<Shares>),
    /// From now to 12 months later, side by side.
    Slopes(Vec<Slope>),
    /// A dot for everyone.
    People(People),
}

/// Width of a slope.
const SLOPE: i32 = 320;

impl Picture {
    /// The whole picture as one scene, as files hold it.
    pub fn scene(&self, width: i32) -> Scene {
        match self {
            Self::Shares(charts) => scene(width, shares_height(charts, width), |area| shares(area, width, charts)),
            Self::Slopes(list) => scene(SLOPE * list.len() as i32, list.first().map_or(0, slopes_height), |area| {
                let parts = area.split_evenly((1, list.len()));
                parts.iter().zip(list).try_for_each(|(part, slope)| slopes(part, SLOPE, slope))
            }),
            Self::People(chart) => scene(PEOPLE_WIDTH, people_height(chart), |area| people(area, chart)),
        }
    }
}

/// A figure of the page.
#[derive(Clone, Debug, PartialEq)]
pub struct SurveyFigure {
    /// Its id, one of [`FIGURES`].
    pub id: &'static str,
    /// How it is drawn.
    pub picture: Picture,
    /// The rows that it shows.
    pub cells: Vec<Cell>,
    /// What it says to those who hear it.
    pub sentence: String,
}

/// The rows whose ids begin so.
fn rows(start: &str) -> Vec<Cell> {
    data::report().iter().filter(|row| row.id.starts_with(start)).collect()
}

/// The figure with this id and headline.
pub fn figure(words: &Words, id: &'static str, headline: &str) -> SurveyFigure {
    let cells = cells(id);
    let picture = match id {
        // Each region has an answer and so an axis of its own.
        "obstacles" | "government" => Picture::Shares(cells.iter().map(|cell| panel(words, cell)).collect()),
        "in-12-months" => Picture::Slopes(cells.chunks(2).map(|pair| slope(words, pair)).collect()),
        "roles" => Picture::People(roles(words, &cells)),
        "regions" => Picture::People(regions(words, &cells)),
        "sides" => Picture::Shares(vec![Shares {
            heading: None,
            rows: cells.chunks(2).map(|pair| pair_row(words, pair)).collect(),
        }]),
        _ => {
            let by_group = matches!(id, "policy" | "company-policy");
            let label = |cell: &Cell| if by_group { words.whose(cell) } else { words.capital(cell.answer) };
            let row = |cell: &Cell| match interval(cell) {
                Some(_) => share_row(words, cell, label(cell)),
                None => ShareRow { label: label(cell), dots: vec![dot(cell, words.value(cell))] },
            };
            Picture::Shares(vec![Shares { heading: None, rows: cells.iter().map(row).collect() }])
        }
    };
    let sentence = match &picture {
        Picture::People(people) => {
            let parts: Vec<&str> = people.parts.iter().map(|part| &*part.label).collect();
            [headline, words.text.colon, &parts.join(words.text.semicolon)].concat()
        }
        _ => said(words, id, headline, &cells),
    };
    SurveyFigure { id, picture, cells, sentence }
}

fn cells(id: &str) -> Vec<Cell> {
    let descending = |mut cells: Vec<Cell>| {
        cells.sort_by(|a, b| b.value.total_cmp(&a.value));
        cells
    };
    match id {
        "obstacles" => rows("obstacle."),
        "government" => rows("government-role."),
        "policy" => descending(rows("government-policy.")),
        "company-policy" => rows("company-policy."),
        "in-12-months" => [rows("ai-importance."), rows("energy-efficiency."), rows("supplier-goals.")].concat(),
        "sustainable" => rows("sustainable-ai."),
        "sides" => [rows("priority-metrics."), rows("priority-guides."), rows("edge-computing.")].concat(),
        "challenges" => rows("supplier-challenge."),
        "criteria" => descending(rows("criteria.")),
        "roles" => rows("profile.role-"),
        "regions" => rows("profile.region-"),
        "titles" => descending(rows("profile.title-")),
        "revenue" => rows("profile.revenue-").into_iter().filter(|row| row.section.starts_with("Appendix")).collect(),
        "departments" => descending(rows("profile.department-")),
        _ => Vec::new(),
    }
}

/// One region's answer, with its name above: for files, where no page says it.
fn panel(words: &Words, cell: Cell) -> Shares {
    let heading = [words.group(cell.group), words.text.colon, words.say(cell.answer)].concat();
    Shares { heading: Some(heading), rows: vec![share_row(words, cell, String::new())] }
}

fn slope(words: &Words, pair: &[Cell]) -> Slope {
    let both = [pair[0], pair[1]];
    Slope {
        heading: Some([words.group(pair[0].group), words.text.colon, words.say(pair[0].answer)].concat()),
        base: words.n(pair[0]),
        shares: both.map(|cell| cell.value / 100.0),
        intervals: both.map(|cell| interval(cell).unwrap_or_default()),
        values: both.map(|cell| words.value(cell)),
        spans: both.map(|cell| words.interval(cell)),
        times: both.map(|cell| words.when(cell.when)),
    }
}

/// Suppliers and adopters on one line.
fn pair_row(words: &Words, pair: &[Cell]) -> ShareRow {
    let one = |cell: &Cell| dot(cell, [words.group(cell.group), words.text.colon, &words.share_and_n(cell)].concat());
    ShareRow { label: words.capital(pair[0].answer), dots: pair.iter().map(one).collect() }
}

fn all() -> u32 {
    data::report_row("profile.respondents").map_or(0, |row| row.value as u32)
}

fn roles(words: &Words, cells: &[Cell]) -> People {
    let one = |cell: &Cell| Part {
        count: cell.value as u32,
        label: [&*words.capital(cell.answer), words.text.colon, &words.value(cell)].concat(),
        ink: Ink::Main,
        filled: cell.group == Group::Adopter,
    };
    People { parts: cells.iter().map(one).collect() }
}

/// The three large regions by their colours, with the share that is published and
/// the number that follows from it; everyone else as rings, of no group.
fn regions(words: &Words, cells: &[Cell]) -> People {
    let about = |count: u32| fill(words.survey.n[1], &[&published(f64::from(count))]);
    let large = cells.iter().filter(|cell| super::look(cell).0.0 != Ink::Main).map(|cell| {
        let count = libm::round(cell.value / 100.0 * f64::from(all())) as u32;
        let label =
            [words.group(cell.group), words.text.colon, &words.value(cell), words.text.comma, &about(count)].concat();
        Part { count, label, ink: super::look(cell).0.0, filled: true }
    });
    let mut parts: Vec<Part> = large.collect();
    let count = all().saturating_sub(parts.iter().map(|part| part.count).sum());
    let label = [words.survey.elsewhere, words.text.colon, &about(count)].concat();
    parts.push(Part { count, label, ink: Ink::Second, filled: false });
    People { parts }
}

fn said(words: &Words, id: &str, headline: &str, cells: &[Cell]) -> String {
    let by_answer = |cell: &Cell| match id {
        "titles" | "revenue" | "departments" => words.capital(cell.answer),
        "policy" | "company-policy" => words.whose(cell),
        _ => [&*words.whose(cell), words.text.comma, words.say(cell.answer)].concat(),
    };
    if interval(cells[0]).is_none() {
        let one = |cell: &Cell| [&*by_answer(cell), words.text.colon, &words.value(cell)].concat();
        let all: Vec<String> = cells.iter().map(one).collect();
        return [headline, words.text.colon, &all.join(words.text.semicolon)].concat();
    }
    if matches!(id, "policy" | "company-policy") {
        return sentence(words, headline, cells);
    }
    let one = |cell: &Cell| [&*by_answer(cell), words.text.colon, &words.share_and_n(cell)].concat();
    let all: Vec<String> = cells.iter().map(one).collect();
    [headline, words.text.colon, &all.join(words.text.semicolon), words.text.stop, words.survey.sample].concat()
}
