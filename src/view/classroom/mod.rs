//! The classroom's labels: figures in its texts, and how far off a guess is.

#[cfg(not(target_arch = "wasm32"))]
mod blanks;
mod guessed;

#[cfg(not(target_arch = "wasm32"))]
pub use blanks::Blanks;
pub use guessed::{class_far, far, middle, said, swarm};

/// Parts of the calculator that a task may lock or hide, as its link names them.
pub const PARTS: [&str; 7] = ["evidence", "activities", "place", "people", "doubt", "compare", "working"];

/// How a part can be: open, locked, hidden.
pub const STATES: [&str; 3] = ["open", "lock", "hide"];
