//! The survey in words and marks: labels, printed values, the charts of what is
//! chosen, the results of the what-ifs.

#[cfg(not(target_arch = "wasm32"))]
mod figures;
mod what_if;

use footprint::data::{self, Group, ReportRow, When};
use footprint::survey::{Cell, Gap, Shown, View, Z_95};

use crate::chart::{Dot, Ink, Shape, ShareRow, Shares};
use crate::text::number::{NBSP, plain, published};
use crate::text::survey::{SurveyText, survey};
use crate::text::{Lang, Text, fill};

#[cfg(not(target_arch = "wasm32"))]
pub use figures::{FIGURES, Picture, SurveyFigure, figure};
pub use what_if::what_ifs;

/// The words of a language: its texts, and the table's English texts in it.
#[derive(Debug)]
pub struct Words {
    /// The language.
    pub lang: Lang,
    /// The site's texts.
    pub text: &'static Text,
    /// The survey's texts.
    pub survey: &'static SurveyText,
    translated: Vec<(&'static str, &'static str)>,
}

impl Words {
    /// The words of a language. A test parses its file, so an error cannot reach
    /// a user; English stands for it.
    pub fn of(lang: Lang) -> Self {
        let translated = data::report_words(lang.report_words()).unwrap_or_default();
        Self { lang, text: lang.text(), survey: survey(lang), translated }
    }

    /// The words of the what-ifs, which say nothing of the table's texts: a program of
    /// theirs alone need not carry the table in its language.
    ///
    /// ```
    /// use footprint::survey::View;
    /// use per_prompt::names::Names;
    /// use per_prompt::text::Lang;
    /// use per_prompt::view::survey::{Words, what_ifs};
    /// let (names, view) = (Names::of(Lang::ZhHans), View::default());
    /// let of_all = what_ifs(&Words::of(Lang::ZhHans), &names, &view);
    /// assert_eq!(what_ifs(&Words::of_what_ifs(Lang::ZhHans), &names, &view), of_all);
    /// ```
    pub fn of_what_ifs(lang: Lang) -> Self {
        Self { lang, text: lang.text(), survey: survey(lang), translated: Vec::new() }
    }

    /// A text of `report.csv` in this language.
    pub fn say(&self, english: &'static str) -> &'static str {
        self.translated.iter().find(|(known, _)| *known == english).map_or(english, |(_, said)| said)
    }

    /// The same with a capital, where the script has them.
    pub fn capital(&self, english: &'static str) -> String {
        let said = self.say(english);
        let mut signs = said.chars();
        signs.next().map_or_else(String::new, |first| first.to_uppercase().chain(signs).collect())
    }

    /// A group's name.
    pub fn group(&self, group: Group) -> &'static str {
        self.survey.groups[group as usize]
    }

    /// Of when a figure speaks; empty where the report does not say.
    pub fn when(&self, when: When) -> String {
        match when {
            When::Unsaid => String::new(),
            When::Now => self.survey.times[0].into(),
            When::In12Months => self.survey.times[1].into(),
            When::Year(year) => year.to_string(),
        }
    }

    /// Whose answer, of when.
    pub fn whose(&self, row: &ReportRow<'_>) -> String {
        let (group, when) = (self.group(row.group), self.when(row.when));
        if when.is_empty() { group.into() } else { [group, self.text.comma, &when].concat() }
    }

    /// How many were asked. A region's number follows from its share of all;
    /// where the report does not say who was asked, it is the most it can be.
    pub fn n(&self, row: &ReportRow<'_>) -> String {
        let form = if row.base_is_most() { 2 } else { usize::from(row.group.is_region()) };
        row.base_n.map_or_else(String::new, |n| fill(self.survey.n[form], &[&published(f64::from(n))]))
    }

    /// A share with its interval: `41% (35–47)`; one that bears none alone.
    pub fn share(&self, row: &ReportRow<'_>) -> String {
        let Some([low, high]) = ends(row) else { return self.value(row) };
        fill(self.survey.share, &[&published(row.value), &low, &high])
    }

    /// The ends of a share's interval, in percent; empty where it bears none.
    pub fn interval(&self, row: &ReportRow<'_>) -> String {
        ends(row).map_or_else(String::new, |[low, high]| [&*low, "–", &high].concat())
    }

    /// A share with interval and base: what stands at every mark.
    pub fn share_and_n(&self, row: &ReportRow<'_>) -> String {
        [&*self.share(row), self.text.comma, &self.n(row)].concat()
    }

    /// A figure as printed in this language, with its unit.
    pub fn value(&self, row: &ReportRow<'_>) -> String {
        match row.unit {
            "%" => [&*published(row.value), "%"].concat(),
            "Wh" | "kW" => [&*published(row.value), NBSP, row.unit].concat(),
            "US$" | "CNY" => self.money(row.value, row.unit),
            "year" => plain(row.value, 4),
            _ if self.lang == Lang::ZhHans && row.value >= 1e4 => [&*published(row.value / 1e4), NBSP, "万"].concat(),
            _ => published(row.value),
        }
    }

    /// An amount of money of at least a hundred million.
    pub fn money(&self, value: f64, unit: &str) -> String {
        let (steps, coin) = match (self.lang, unit) {
            (Lang::En, "CNY") => ([(1e12, "trillion"), (1e9, "billion")], "CN¥"),
            (Lang::En, _) => ([(1e12, "trillion"), (1e9, "billion")], "US$"),
            (Lang::ZhHans, "CNY") => ([(1e12, "万亿"), (1e8, "亿")], "元"),
            (Lang::ZhHans, _) => ([(1e12, "万亿"), (1e8, "亿")], "美元"),
        };
        let (size, word) = steps.into_iter().find(|(size, _)| value >= *size).unwrap_or(steps[1]);
        let number = three(value / size);
        match self.lang {
            Lang::En => [coin, &*number, NBSP, word].concat(),
            Lang::ZhHans => [&*number, NBSP, word, coin].concat(),
        }
    }

    /// A gap in words, without its verdict: larger share first.
    pub fn gap(&self, more: &ReportRow<'_>, less: &ReportRow<'_>, gap: &Gap) -> String {
        let points = |share: f64| {
            let (sign, size) = (if share < 0.0 { "−" } else { "" }, libm::fabs(share) * 100.0);
            // An end next to zero says on which side of it it lies.
            let digits = if size < 0.5 { libm::round(size * 10.0) / 10.0 } else { libm::round(size) };
            [if digits == 0.0 { "" } else { sign }, &*published(digits)].concat()
        };
        let values = [points(gap.difference), points(gap.interval.low), points(gap.interval.high)];
        fill(self.survey.gap, &[self.group(more.group), self.group(less.group), &values[0], &values[1], &values[2]])
    }

    /// The verdict on a gap.
    pub fn verdict(&self, gap: &Gap) -> &'static str {
        self.survey.verdicts[gap.verdict as usize]
    }

    /// Groups without a published share of an answer, as a sentence; empty where
    /// there are none.
    pub fn unpublished(&self, groups: &[Group]) -> String {
        let names: Vec<&str> = groups.iter().map(|group| self.group(*group)).collect();
        if names.is_empty() { String::new() } else { fill(self.survey.unpublished, &[&names.join(self.text.comma)]) }
    }

    /// The change from now to 12 months later, where both are shown.
    pub fn change(&self, shown: &Shown) -> Option<String> {
        let change = shown.finding.change().filter(|_| shown.cells.len() > 1)?;
        let sign = if change < 0.0 { "−" } else { "+" };
        Some(fill(self.survey.change, &[&[sign, &*published(libm::fabs(change))].concat()]))
    }

    /// Shown groups that share people, which is why their gap is not judged.
    pub fn overlap(&self, shown: &Shown) -> Option<String> {
        let (first, second) = (shown.cells.first()?, shown.cells.get(1)?);
        let same = first.when == second.when && !first.group.is_apart_from(second.group);
        same.then(|| fill(self.survey.overlap, &[self.group(first.group), self.group(second.group)]))
    }
}

/// What an input of a what-if shows: the number with thousands commas.
pub fn input_value(view: &View, name: &str) -> String {
    let value = view.value(name);
    footprint::decimal::parse(&value).map_or(value, published)
}

/// Three digits: enough to see an input move, not more than the figures bear.
fn three(value: f64) -> String {
    let number = plain(value, 3);
    if value >= 1000.0 { published(footprint::decimal::parse(&number).unwrap_or(value)) } else { number }
}

/// The 95 % interval of a share; none where it bears none.
pub fn interval(row: &ReportRow<'_>) -> Option<(f64, f64)> {
    // Who answered is counted, not sampled.
    let share = row.share().filter(|_| row.finding() != "profile")?;
    let ends = share.wilson(Z_95);
    Some((ends.low, ends.high))
}

/// Its ends in whole percent, as printed.
fn ends(row: &ReportRow<'_>) -> Option<[String; 2]> {
    interval(row).map(|(low, high)| [low, high].map(|end| published(libm::round(end * 100.0))))
}

/// What is chosen, in words: for paper and files, where the controls are not.
pub fn chosen(words: &Words, view: &View) -> String {
    let groups: Vec<&str> = view.groups.iter().map(|group| words.group(*group)).collect();
    let (when, sort) = (words.survey.when[view.times as usize], words.survey.sort[view.order as usize]);
    fill(words.survey.chosen, &[&groups.join(words.text.comma), when, sort])
}

/// Colours and shape of a group, the same on the whole site.
pub fn look(row: &ReportRow<'_>) -> ((Ink, Ink), Shape) {
    match (row.group, row.when) {
        (Group::AsiaPacific, _) => ((Ink::AsiaPacific, Ink::AsiaPacificBand), Shape::Circle),
        (Group::Europe, _) => ((Ink::Europe, Ink::EuropeBand), Shape::Square),
        (Group::NorthAmerica, _) => ((Ink::NorthAmerica, Ink::NorthAmericaBand), Shape::Triangle),
        (Group::Supplier, _) => ((Ink::Main, Ink::Band), Shape::Ring),
        (_, When::Now) if has_later(row) => ((Ink::Main, Ink::Band), Shape::Ring),
        _ => ((Ink::Main, Ink::Band), Shape::Circle),
    }
}

/// Whether the same was said of 12 months later.
fn has_later(row: &ReportRow<'_>) -> bool {
    data::report().iter().any(|other| other.finding() == row.finding() && other.when == When::In12Months)
}

/// The dot of a share; its words.
pub fn dot(row: &ReportRow<'_>, value: String) -> Dot {
    let (inks, shape) = look(row);
    Dot { share: row.value / 100.0, interval: interval(row), value, inks, shape }
}

/// A row for one share: whose, and the share.
pub fn share_row(words: &Words, row: &ReportRow<'_>, label: String) -> ShareRow {
    ShareRow { label, dots: vec![dot(row, words.share_and_n(row))] }
}

/// The chart of one answer: a row for each shown share.
pub fn chart(words: &Words, shown: &Shown, heading: bool) -> Shares {
    Shares {
        heading: heading.then(|| words.capital(shown.cells[0].answer)),
        rows: shown.cells.iter().map(|cell| share_row(words, cell, words.whose(cell))).collect(),
    }
}

/// What a chart of shares says to those who hear it.
pub fn sentence(words: &Words, title: &str, cells: &[Cell]) -> String {
    let one = |cell: &Cell| [&*words.whose(cell), words.text.colon, &words.share_and_n(cell)].concat();
    let all: Vec<String> = cells.iter().map(one).collect();
    [title, words.text.colon, &all.join(words.text.semicolon), words.text.stop, words.survey.sample].concat()
}
