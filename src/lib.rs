//! Per Prompt: a static site that estimates the energy, carbon and water of AI
//! use. The calculation is the crate [`footprint`]; this crate gives it words
//! ([`text`]), pictures ([`chart`]), a form for files ([`export`]) and pages ([`ui`]).

pub mod chart;
pub mod export;
pub mod text;
pub mod ui;
pub mod view;
