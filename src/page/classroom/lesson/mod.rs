//! A lesson's plan, and its worksheet with and without answers: pages that need no
//! script, to read and to print.

mod foot;
mod marks;
mod plan;
mod ruler;
mod worksheet;

use std::cell::RefCell;

use footprint::data::{self, Asked, Lesson, Question};
use yew::prelude::*;

use crate::page::{Page, Sheet};
use crate::text::classroom::{LessonText, QuestionText, classroom};
use crate::text::lessons::{LessonWords, lessons};
use crate::text::{Lang, PageText, fill};
use crate::view::classroom::Blanks;

/// The pages of a lesson, by [`LessonWords::sheets`].
const SHEETS: [Sheet; 3] = [Sheet::Plan, Sheet::Worksheet, Sheet::Answers];

/// What a lesson's page is called, in the browser and by search engines.
pub fn lesson_name(lang: Lang, at: usize, sheet: Sheet) -> String {
    [classroom(lang).lessons[at].title, " · ", lessons(lang).sheets[sheet as usize]].concat()
}

/// What a page of any lesson holds.
pub fn lesson_description(lang: Lang, sheet: Sheet) -> &'static str {
    lessons(lang).descriptions[sheet as usize]
}

/// The page between masthead and footer. `site_url` is the address of this copy of the
/// site, if it is known: paper shows addresses as text and as a code.
pub fn lesson(lang: Lang, at: usize, sheet: Sheet, site_url: Option<&str>) -> Html {
    let told = Told::of(lang, at, sheet, site_url);
    let class = match sheet {
        Sheet::Plan => "wrap page lesson plan",
        Sheet::Worksheet => "wrap page lesson worksheet",
        Sheet::Answers => "wrap page lesson worksheet solved",
    };
    let content = if sheet == Sheet::Plan { plan::plan(&told) } else { worksheet::worksheet(&told) };
    html! { <main id="main" {class}>{ content }</main> }
}

/// A question with its texts.
type Pair = (&'static Question<'static>, &'static QuestionText);

/// A lesson with the words of a language.
struct Told<'a> {
    lang: Lang,
    at: usize,
    sheet: Sheet,
    site_url: Option<&'a str>,
    page: &'static PageText,
    words: &'static LessonWords,
    lesson: &'static Lesson<'static>,
    said: &'static LessonText,
    blanks: RefCell<Blanks>,
}

impl<'a> Told<'a> {
    fn of(lang: Lang, at: usize, sheet: Sheet, site_url: Option<&'a str>) -> Self {
        Self {
            lang,
            at,
            sheet,
            site_url,
            page: lang.page(),
            words: lessons(lang),
            lesson: &data::lessons()[at],
            said: &classroom(lang).lessons[at],
            blanks: RefCell::new(Blanks::of(lang)),
        }
    }

    /// A text with its figures. A test fills every blank, so none stays open.
    fn say(&self, text: &str) -> String {
        self.blanks.borrow_mut().fill(text).unwrap_or_else(|_| text.to_owned())
    }

    /// The lesson's questions with their texts.
    fn questions(&self) -> Vec<Pair> {
        let texts = &classroom(self.lang).questions;
        let of = |id: &&str| data::questions().iter().zip(texts).find(|(question, _)| question.id == *id);
        self.lesson.questions.iter().filter_map(of).collect()
    }

    /// From this page to another of the language.
    fn to(&self, page: Page) -> String {
        [self.this().home(), page.path()].concat()
    }

    /// This page.
    fn this(&self) -> Page {
        Page::Lesson(self.at, self.sheet)
    }

    /// The whole address of what lies below the language's folder, if the site's is known.
    fn address(&self, below: &str) -> Option<String> {
        self.site_url.map(|url| [url, self.lang.path(), "/", below].concat())
    }

    /// For whom it is and how long it takes.
    fn length(&self) -> String {
        let minutes = fill(self.words.minutes, &[&self.lesson.minutes.to_string()]);
        let (from, to) = self.lesson.ages;
        let ages = match to {
            Some(to) => fill(self.words.ages, &[&from.to_string(), &to.to_string()]),
            None => fill(self.words.ages_from, &[&from.to_string()]),
        };
        [&*minutes, self.page.comma, &ages].concat()
    }

    /// Where the answer of a question comes from, below the language's folder.
    fn working(&self, question: &Question<'_>) -> String {
        match question.asked {
            Asked::Ladder { link, .. } => ["?", link, "#working"].concat(),
            Asked::Share { row } => [Page::Report.path(), "#row-", row].concat(),
        }
    }

    /// The pages of the lesson and the way back, for the screen.
    fn ways(&self) -> Html {
        let way = |(sheet, name): (Sheet, &&'static str)| {
            let current = (sheet == self.sheet).then_some("page");
            html! { <li><a href={self.to(Page::Lesson(self.at, sheet))} aria-current={current}>{ *name }</a></li> }
        };
        html! {
            <nav class="ways" aria-label={self.words.sheets_label}><ul class="contents">
                <li><a href={self.to(Page::Classroom)}>{ self.page.nav[5] }</a></li>
                { for SHEETS.into_iter().zip(&self.words.sheets).map(way) }
            </ul></nav>
        }
    }
}

/// The letter that a question goes by, so that tasks alone have numbers.
fn letter(at: usize) -> String {
    char::from(b'A' + at as u8).to_string()
}

/// A name and what belongs to it, as in a sentence.
fn named(told: &Told<'_>, name: &str, what: String) -> Html {
    html! { <><b>{ [name, told.page.colon].concat() }</b>{ what }</> }
}
