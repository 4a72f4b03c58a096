//! Per Prompt: a static site that estimates the energy, carbon and water of AI
//! use. The calculation is the crate [`footprint`]; this crate gives it words
//! ([`text`]), pictures ([`chart`]), finished labels ([`view`]), a form for files
//! ([`export`]) and panels ([`ui`]). `page` writes whole pages natively; `live`
//! works them in the browser.

pub mod chart;
pub mod export;
pub mod names;
pub mod results;
pub mod text;
pub mod ui;
pub mod view;

#[cfg(target_arch = "wasm32")]
pub mod live;
#[cfg(not(target_arch = "wasm32"))]
pub mod page;
