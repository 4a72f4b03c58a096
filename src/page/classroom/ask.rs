//! A question with its answer: its ruler, what is published, why, and what to talk about.

use footprint::classroom::{Answer, Answers, Counts, Ruler, link_of};
use footprint::data::{Asked, Question};
use footprint::link;
use footprint::model::{Activity, Metric, Scenario};
use yew::prelude::*;

use super::ruler::{Scale, Things};
use crate::names::Names;
use crate::page::Page;
use crate::text::Lang;
use crate::text::classroom::{QuestionText, class_pages, classroom};
use crate::text::fill;
use crate::text::number::{percents, range};
use crate::view::classroom::Blanks;

/// The questions of a language, with their answers.
pub(super) struct Asks {
    lang: Lang,
    blanks: Blanks,
    answers: Answers,
    names: Names,
}

/// One of them.
pub(super) struct Ask {
    pub(super) question: &'static Question<'static>,
    lang: Lang,
    answer: Answer,
    second: Option<(Answer, String)>,
    texts: [String; 3],
    middle: String,
}

impl Asks {
    pub(super) fn of(lang: Lang) -> Self {
        Self { lang, blanks: Blanks::of(lang), answers: Answers::new(), names: Names::of(lang) }
    }

    /// A question. Tests fill every text and find every answer, so what stands in their
    /// place reaches no reader.
    pub(super) fn ask(&mut self, question: &'static Question<'static>, said: &'static QuestionText) -> Ask {
        let none = Answer { ends: [0.0; 3], counts: Counts::Share, is_published: true };
        let answer = self.answers.of(question.id).unwrap_or(none);
        let second = self.answers.second(question.id);
        let second = second.and_then(|second| Some((second, self.second_name(question)?)));
        let mut fill = |text: &str| self.blanks.fill(text).unwrap_or_default();
        let texts = [said.asked, said.why, said.discuss].map(&mut fill);
        let middle = fill(&["{", question.id, "|middle}"].concat());
        Ask { question, lang: self.lang, answer, second, texts, middle }
    }

    /// What the second set-up has that the first has not: evidence, place, water or model.
    fn second_name(&self, question: &Question<'_>) -> Option<String> {
        let (Scenario { a, b, .. }, _) = link::parse(link_of(question.id)?);
        let (b, text) = (b?, self.lang.text());
        Some(match () {
            () if a.place != b.place => self.names.place(b.place.get().code).into(),
            () if a.water != b.water => text.water_scope(b.water).into(),
            () if a.evidence != b.evidence => text.evidence(b.evidence).into(),
            () => text.activity(Activity::ALL.into_iter().find(|activity| b.count(*activity) > 0.0)?).into(),
        })
    }
}

impl Ask {
    pub(super) fn scale(&self, things: Things) -> Scale<'_> {
        Scale::of(self.lang, self.question, &self.answer, things)
    }

    pub(super) fn asked(&self) -> &str {
        &self.texts[0]
    }

    /// The ends and the middle for the program, which computes how far off a guess is.
    pub(super) fn ends(&self) -> String {
        self.answer.ends.map(crate::text::number::exact).join(" ")
    }

    /// Its last step.
    pub(super) fn last(&self) -> u32 {
        Ruler::of(&self.question.asked).last()
    }

    fn colour(&self) -> &'static str {
        match self.answer.counts {
            Counts::Metric(Metric::Energy) => "c-energy",
            Counts::Metric(Metric::Carbon) => "c-carbon",
            Counts::Metric(Metric::Water) => "c-water",
            Counts::Share | Counts::People => "",
        }
    }

    /// The answer and its range in words.
    pub(super) fn number(&self) -> Html {
        let text = class_pages(self.lang);
        let [low, middle, high] = self.answer.ends;
        let range = match self.answer.counts {
            _ if low >= high => text.no_range.to_owned(),
            Counts::Metric(metric) => fill(text.range, &[&range(metric, low, middle, high)]),
            Counts::Share | Counts::People => fill(text.range_share, &[&percents(low / 100.0, high / 100.0)]),
        };
        html! {
            <p class="answer"><span class="vh">{ text.answer }{ self.lang.text().colon }</span><b class={classes!("big", self.colour())}>{ self.middle.clone() }</b><span>{ range }</span></p>
        }
    }

    /// The ruler with the answer; where things stand above it, also with the reader's guess.
    pub(super) fn told(&self, things: Things) -> Html {
        let scale = self.scale(things);
        let answer = scale.answer(&self.answer, self.second.clone());
        let (class, room) = if things == Things::Above { ("after", 74) } else { ("under-dots", 136) };
        scale.picture(class, room, html! { <>{ answer }if things == Things::Above { { scale.mine() } }</> })
    }

    /// Why, what to talk about, and where it comes from.
    pub(super) fn reasons(&self, page: Page) -> Html {
        let text = class_pages(self.lang);
        let link = match link_of(self.question.id) {
            Some(link) => (["?", link, "#working"].concat(), text.working),
            None => ([Page::Report.path(), "#row-", self.row()].concat(), text.survey_link),
        };
        html! {
            <>
                <p class="why">{ self.texts[1].clone() }</p>
                <p class="talk"><b>{ text.talk }{ self.lang.text().colon }</b>{ self.texts[2].clone() }</p>
                <p class="small"><a href={[page.home(), &link.0].concat()}>{ link.1 }</a></p>
            </>
        }
    }

    /// The row of the report, if the answer is one.
    fn row(&self) -> &'static str {
        match self.question.asked {
            Asked::Share { row } => row,
            Asked::Ladder { .. } => "",
        }
    }
}

/// All questions in the order of their table.
pub(super) fn all(lang: Lang) -> Vec<Ask> {
    let mut asks = Asks::of(lang);
    let questions = footprint::data::questions().iter().zip(&classroom(lang).questions);
    questions.map(|(question, said)| asks.ask(question, said)).collect()
}
