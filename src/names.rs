//! Names of places in the language of the page.

use footprint::data;

use crate::text::Lang;

/// Codes and names, in the order of the table of places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names(Vec<[&'static str; 2]>);

impl Names {
    /// How many of the first places are the world and regions, not countries.
    pub const REGIONS: usize = 6;

    /// The names in a language. A test parses every file, so an error cannot
    /// reach a user; codes stand for names then.
    pub fn of(lang: Lang) -> Self {
        Self(data::place_names(lang.place_names()).unwrap_or_default())
    }

    /// A place's name.
    pub fn place<'a>(&'a self, code: &'a str) -> &'a str {
        self.0.iter().find(|[known, _]| *known == code).map_or(code, |[_, name]| name)
    }

    /// World and regions, and countries and territories.
    pub fn groups(&self) -> (&[[&'static str; 2]], &[[&'static str; 2]]) {
        self.0.split_at(Self::REGIONS.min(self.0.len()))
    }
}
