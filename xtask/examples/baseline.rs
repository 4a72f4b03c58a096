//! What `cargo xtask bench` measures the site against, as Wasm: a bare Yew
//! counter, and the engine without a page. Built with the site's own profile.

#[cfg(target_arch = "wasm32")]
mod page {
    use footprint::estimate::DRAWS;
    use footprint::model::{Activity, Engine, Evidence, Scale, Setup};
    use wasm_bindgen::prelude::*;
    use yew::prelude::*;

    /// Counts key presses, as plainly as Yew can.
    #[component]
    fn Counter() -> Html {
        let count = use_state(|| 0_u32);
        let oninput = {
            let count = count.clone();
            move |_: InputEvent| count.set(*count + 1)
        };
        html! { <main><input type="text" {oninput} /><p>{ *count }</p></main> }
    }

    /// Mounts the counter.
    #[wasm_bindgen]
    pub fn counter(root: web_sys::Element) {
        yew::Renderer::<Counter>::with_root(root).render();
    }

    /// Draws all factors anew `times` times; returns how many activity-draws that made.
    #[wasm_bindgen]
    pub fn engine(times: u32) -> f64 {
        let mut setup = Setup { evidence: Evidence::Newer, counts: [1.0; 10], ..Setup::default() };
        setup.set_count(Activity::Custom, 0.0);
        let mut engine = Engine::new();
        for _ in 0..times {
            engine.forget();
            std::hint::black_box(engine.evaluate(std::hint::black_box(&setup), &Scale::default()));
        }
        f64::from(times) * DRAWS as f64 * 9.0
    }
}

fn main() {}
