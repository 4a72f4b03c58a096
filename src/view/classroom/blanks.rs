//! Figures in the texts of the classroom: a text names them, none is typed.
//!
//! | blank | becomes |
//! |---|---|
//! | `{id}` | the middle with its range |
//! | `{id\|middle}`, `{id\|range}` | one of the two |
//! | `{first/second}` | how many times the second goes into the first, by their middles |
//! | `{id#field}` | a field of the link: a number, or the name of a place; `year` of a figure |
//!
//! An id is that of a question, preset, figure, everyday thing or row of the report;
//! `id:b` is what the second set-up of its link gives.

use footprint::classroom::{Answer, Answers, Counts, link_of};
use footprint::data;
use footprint::{decimal, link};

use crate::names::Names;
use crate::text::number::{NBSP, amount, percents, published, range, short, units};
use crate::text::{Lang, Text};

/// Fills blanks in a language.
#[derive(Debug)]
pub struct Blanks {
    text: &'static Text,
    names: Names,
    answers: Answers,
}

impl Blanks {
    /// For the texts of a language.
    pub fn of(lang: Lang) -> Self {
        Self { text: lang.text(), names: Names::of(lang), answers: Answers::new() }
    }

    /// A text with its blanks filled.
    ///
    /// # Errors
    /// The first blank that names nothing.
    ///
    /// ```
    /// use per_prompt::text::Lang;
    /// use per_prompt::view::classroom::Blanks;
    /// let mut blanks = Blanks::of(Lang::En);
    /// assert_eq!(blanks.fill("{text-report} in {text-report#year}").as_deref(), Ok("2.9\u{a0}Wh in 2023"));
    /// assert_eq!(blanks.fill("{answer-phone}").as_deref(), Ok("0.30\u{a0}Wh (0.10–1.0\u{a0}Wh)"));
    /// assert_eq!(blanks.fill("{place#b.place}").as_deref(), Ok("Poland"));
    /// assert_eq!(blanks.fill("{nothing}"), Err("nothing".into()));
    /// ```
    pub fn fill(&mut self, text: &str) -> Result<String, String> {
        let mut filled = String::new();
        let mut rest = text;
        while let Some((before, after)) = rest.split_once('{') {
            let (blank, behind) = after.split_once('}').ok_or(after)?;
            filled.push_str(before);
            filled.push_str(&self.value(blank).ok_or(blank)?);
            rest = behind;
        }
        filled.push_str(rest);
        Ok(filled)
    }

    /// What a blank becomes.
    fn value(&mut self, blank: &str) -> Option<String> {
        if let Some((id, field)) = blank.split_once('#') {
            return self.setting(id, field);
        }
        if let Some((first, second)) = blank.split_once('/') {
            let [first, second] = [self.answer(first)?, self.answer(second)?];
            let is_ratio = first.counts == second.counts && second.ends[1] > 0.0;
            return is_ratio.then(|| short(first.ends[1] / second.ends[1]));
        }
        let (id, part) = blank.split_once('|').unwrap_or((blank, ""));
        let answer = self.answer(id)?;
        let has_range = answer.ends[0] < answer.ends[2];
        match part {
            "middle" => Some(middle(&answer)),
            "range" if has_range => Some(ends(&answer)),
            "" if has_range => Some([&*middle(&answer), self.text.open, &ends(&answer), self.text.close].concat()),
            "" => Some(middle(&answer)),
            _ => None,
        }
    }

    fn answer(&mut self, id: &str) -> Option<Answer> {
        match id.strip_suffix(":b") {
            Some(id) => self.answers.second(id),
            None => self.answers.of(id),
        }
    }

    fn setting(&self, id: &str, field: &str) -> Option<String> {
        let Some(query) = link_of(id) else {
            let year = data::figure(id).filter(|_| field == "year")?.year;
            return Some(year.to_string());
        };
        let value = link::value(&link::parse(query).0, field);
        match field.ends_with("place") {
            true if !value.is_empty() => Some(self.names.place(&value).to_owned()),
            _ => decimal::parse(&value).map(published),
        }
    }
}

fn middle(answer: &Answer) -> String {
    let value = answer.ends[1];
    match answer.counts {
        Counts::Share => [&*published(value), "%"].concat(),
        Counts::People => published(value),
        Counts::Metric(metric) if answer.is_published => [&*published(value), NBSP, units(metric)[0].1].concat(),
        Counts::Metric(metric) => amount(metric, value),
    }
}

fn ends(answer: &Answer) -> String {
    let [low, middle, high] = answer.ends;
    match answer.counts {
        Counts::Share => percents(low / 100.0, high / 100.0),
        Counts::People => published(middle),
        Counts::Metric(metric) => range(metric, low, middle, high),
    }
}
