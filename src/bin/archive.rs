//! The browser's entry to the calculator with the figures of an old link.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Called by the boot script with the calculator's element, for a link that names
/// a dataset that is kept.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(app: web_sys::Element) {
    per_prompt::live::archive::start(app);
}
