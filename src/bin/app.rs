//! The browser's entry: mounts the calculator beside the static one and takes
//! its place once the first render stands.

#[cfg(target_arch = "wasm32")]
mod takeover;

fn main() {}
