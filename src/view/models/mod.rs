//! A bottom-up estimate in finished texts and marks: the same for the page that is
//! written natively and for the program that keeps it up to date.

mod amounts;
mod beyond;
mod link;
mod measured;
mod problem;
mod result;
pub mod ruler;
mod zones;

use footprint::bottomup::Query;

use crate::text::models::{ModelsText, models};
use crate::text::{Lang, Text};
use crate::view::beside::Beside;

pub use amounts::{Quantity, numbers};
pub use beyond::LANES;
pub use measured::ROWS;
pub use problem::{label, problem};
pub use result::{billions, provider};
pub use zones::code;

/// The words of a language.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    /// Which language.
    pub lang: Lang,
    /// The texts of all programs.
    pub text: &'static Text,
    /// Those of this page.
    pub models: &'static ModelsText,
}

impl Words {
    /// Those of a language.
    pub fn of(lang: Lang) -> Self {
        Self { lang, text: lang.text(), models: models(lang) }
    }
}

/// What the page shows of a query.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Shown {
    /// Texts by their keys. An empty one hides its place.
    pub texts: Beside,
    /// Attributes of elements: key, name, value.
    pub marks: Vec<(String, &'static str, String)>,
}

impl Shown {
    /// No line ends inside a range.
    fn say(&mut self, key: &str, said: String) {
        self.texts.0.push((key.into(), said.replace('–', "–\u{2060}")));
    }

    fn mark(&mut self, key: &str, attribute: &'static str, value: String) {
        self.marks.push((key.into(), attribute, value));
    }

    /// An attribute; none where nothing is to be marked.
    pub fn attribute(&self, key: &str, attribute: &str) -> Option<&str> {
        let found = self.marks.iter().find(|(known, name, _)| known == key && *name == attribute);
        found.map(|(_, _, value)| &**value)
    }
}

/// Everything that the page shows of a query. `zone` names the electricity of a code.
pub fn shown(words: &Words, query: &Query, zone: &dyn Fn(&str) -> String) -> Shown {
    let mut shown = Shown::default();
    // None only where the tables did not parse, which cannot reach a user.
    let Some(answer) = query.answer() else { return shown };
    result::put(&mut shown, words, query, &answer, zone);
    beyond::put(&mut shown, words, query, &answer);
    measured::put(&mut shown, words, query, &answer);
    link::put(&mut shown, words, query, &answer.span());
    shown
}
