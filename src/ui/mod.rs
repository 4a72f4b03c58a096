//! Yew.
use yew::prelude::*;

/// Skeleton.
#[component]
pub fn App() -> Html {
    let n = use_state(|| 0);
    let onclick = {
        let n = n.clone();
        Callback::from(move |_| n.set(*n + 1))
    };
    html! { <button {onclick}>{ *n }</button> }
}
