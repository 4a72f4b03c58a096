//! The browser's entry.
#[cfg(target_arch = "wasm32")]
mod entry {
    use wasm_bindgen::prelude::*;

    #[wasm_bindgen]
    pub fn start(live: web_sys::Element, _still: web_sys::Element) {
        yew::Renderer::<per_prompt::ui::App>::with_root(live).render();
    }
}
fn main() {}
