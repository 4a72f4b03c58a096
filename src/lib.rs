//! Per Prompt: the site.
pub mod ui;
