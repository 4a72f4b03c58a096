//! The pages at work in the browser, each a program of its own. Controls stay the
//! pages' own: they are read by their names, through the same code as links.

#[cfg(feature = "archive")]
pub mod archive;
mod browser;
mod build;
pub mod calculator;
pub mod claims;
pub mod classroom;
mod copy;
pub mod embed;
pub mod evidence;
mod fields;
pub mod method;
pub mod models;
mod page;
mod picture;
pub mod survey;
#[cfg(feature = "archive")]
pub mod widget;
