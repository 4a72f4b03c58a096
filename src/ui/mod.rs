//! Yew: components, the browser, pages. The only folder that knows it.
//!
//! [`Calculator`] is the one interactive part; [`page`] puts it into complete
//! pages. The same components render natively to HTML and live in the browser.

mod activities;
mod app;
mod breakdown;
pub mod browser;
mod canvas;
mod compare;
mod evidence;
mod figure;
mod library;
mod number_field;
pub mod page;
mod results;
mod settings;
mod share;
pub mod state;
mod working;

pub use app::{Calculator, Props as CalculatorProps};
pub use evidence::strip_chart;
pub use library::{Cited, Library, Shelf};
