//! What the page already says and the program need not carry: names of places,
//! titles of sources, notes on figures, the evidence strip. Rendered natively
//! from the data files; read back from the page in the browser.

use std::rc::Rc;

use yew::virtual_dom::VNode;

/// A source as exports cite it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cited {
    /// Its id.
    pub id: String,
    /// Title and publisher.
    pub title: String,
    /// Its address; may be empty.
    pub url: String,
}

/// The page's own content.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Place codes and names, in the order of the table.
    pub places: Vec<(String, String)>,
    /// All sources.
    pub sources: Vec<Cited>,
    /// Notes by figure id.
    pub notes: Vec<(String, String)>,
    /// The evidence strip as drawn.
    pub strip: Option<VNode>,
}

impl Library {
    /// A place's name; its code where the page has none.
    pub fn place<'a>(&'a self, code: &'a str) -> &'a str {
        self.places.iter().find(|(known, _)| known == code).map_or(code, |(_, name)| name)
    }

    /// A source by its id.
    pub fn source(&self, id: &str) -> Option<&Cited> {
        self.sources.iter().find(|source| source.id == id)
    }

    /// The note on a figure.
    pub fn note(&self, id: &str) -> &str {
        self.notes.iter().find(|(known, _)| known == id).map_or("", |(_, note)| note)
    }
}

/// A shared library; equal when it is the same one.
#[derive(Clone, Debug)]
pub struct Shelf(pub Rc<Library>);

impl PartialEq for Shelf {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl core::ops::Deref for Shelf {
    type Target = Library;
    fn deref(&self) -> &Library {
        &self.0
    }
}
