//! One error type: a stable kind for programs, a subject for people.

use core::fmt;

/// What was wrong. The code of each kind is stable and may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// Not a number this field understands.
    NotANumber,
    /// A number below the least or above the greatest allowed.
    OutOfRange,
    /// A number with a fraction where only whole ones make sense.
    NotWhole,
    /// A word that is none of the choices.
    UnknownChoice,
    /// A place that is not in the table.
    UnknownPlace,
    /// A field the link format does not have.
    UnknownField,
    /// A field given twice.
    Repeated,
    /// A link format newer than this program, or none at all.
    UnknownVersion,
    /// A link longer than any this program writes.
    TooLong,
    /// A figure without source, unit, or with ends out of order.
    BadFigure,
}

impl ErrorKind {
    /// The stable code, as printed by the command line.
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotANumber => "not-a-number",
            Self::OutOfRange => "out-of-range",
            Self::NotWhole => "not-whole",
            Self::UnknownChoice => "unknown-choice",
            Self::UnknownPlace => "unknown-place",
            Self::UnknownField => "unknown-field",
            Self::Repeated => "repeated-field",
            Self::UnknownVersion => "unknown-version",
            Self::TooLong => "link-too-long",
            Self::BadFigure => "bad-figure",
        }
    }

    const fn sentence(self) -> &'static str {
        match self {
            Self::NotANumber => "is not a number",
            Self::OutOfRange => "is outside what is allowed",
            Self::NotWhole => "is not a whole number",
            Self::UnknownChoice => "is not one of the choices",
            Self::UnknownPlace => "is not a known place",
            Self::UnknownField => "is not a field of the link",
            Self::Repeated => "is given more than once",
            Self::UnknownVersion => "is not a known link version",
            Self::TooLong => "is longer than a link can be",
            Self::BadFigure => "is not a complete figure",
        }
    }
}

/// An error: its kind, the field or cell it is about, what is allowed there,
/// and the offending value last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// What was wrong.
    pub kind: ErrorKind,
    /// The field's name in the link, or file, row and column of a data file.
    pub subject: String,
    /// What is allowed there, in the link's own terms; may be empty.
    pub allowed: String,
    /// What was given, cut to 40 characters.
    pub given: String,
}

impl Error {
    /// An error of this kind about that subject.
    pub fn new(kind: ErrorKind, subject: impl Into<String>, allowed: impl Into<String>, given: &str) -> Self {
        Self { kind, subject: subject.into(), allowed: allowed.into(), given: given.chars().take(40).collect() }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: `{}` {}", self.kind.code(), self.subject, self.kind.sentence())?;
        if !self.allowed.is_empty() {
            write!(f, " (allowed: {})", self.allowed)?;
        }
        write!(f, ": {:?}", self.given)
    }
}

impl core::error::Error for Error {}
