//! The browser's entry to the widgets.

fn main() {}

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

/// Called by the widget's script with its element, and on a page that stays at an
/// earlier dataset with its version and files.
#[cfg(target_arch = "wasm32")]
#[wasm_bindgen::prelude::wasm_bindgen]
pub fn start(main: web_sys::Element, version: &str, tables: Vec<String>) {
    per_prompt::live::widget::start(main, version, &tables);
}
