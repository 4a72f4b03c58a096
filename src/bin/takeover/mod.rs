//! From the static page to the live one, without a shift and without losing
//! what was typed while the program was on its way.

mod typed;

use std::rc::Rc;

use footprint::link;
use per_prompt::text::{Lang, fill, message};
use per_prompt::ui::{Calculator, CalculatorProps, Cited, Library, Shelf, browser};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, Element};
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// Called by the boot script with a detached element for the live calculator
/// and the static one that it will replace.
#[wasm_bindgen]
pub fn start(live: Element, still: Element) {
    let Some(document) = browser::document() else { return };
    let lang =
        Lang::of_tag(&document.document_element().and_then(|root| root.get_attribute("lang")).unwrap_or_default());
    let text = lang.text();
    let query = browser::query();
    let (mut scenario, errors) = link::parse(&query);
    let mut problems: Vec<AttrValue> = Vec::new();
    if let Some(other) = link::other_dataset(&query) {
        problems.push(fill(text.other_data, &[&other, footprint::data::DATASET]).into());
    }
    problems.extend(
        errors
            .iter()
            .map(|error| [text.link_problem, text.colon, &message(text, error), " ", text.link_kept].concat().into()),
    );
    typed::apply(&still, &mut scenario);
    let shelf = Shelf(Rc::new(read(&document, &still)));
    let on_ready = {
        let live = live.clone();
        Callback::from(move |on_edit: per_prompt::ui::state::OnEdit| {
            // What was typed between the first render and now.
            let typed_late = still.clone();
            per_prompt::ui::state::edit(&on_edit, move |scenario| typed::apply(&typed_late, scenario));
            let focus = typed::Focus::of(&still);
            typed::open_details(&still, &live);
            let _ = still.replace_with_with_node_1(&live);
            if let Some(focus) = focus {
                focus.restore(&live);
            }
        })
    };
    let props = CalculatorProps { lang, shelf, scenario, problems, live: true, on_ready };
    yew::set_custom_panic_hook(Box::new(|_| {}));
    yew::Renderer::<Calculator>::with_root_and_props(live, props).render();
}

/// Reads back what the page says.
fn read(document: &Document, still: &Element) -> Library {
    let all = |root: &Element, selector: &str| -> Vec<Element> {
        let Ok(list) = root.query_selector_all(selector) else { return Vec::new() };
        (0..list.length()).filter_map(|at| list.item(at)?.dyn_into().ok()).collect()
    };
    let text = |element: &Element| element.text_content().unwrap_or_default();
    let body: Vec<Element> = document.body().map(|body| body.into()).into_iter().collect();
    let within = |selector: &str| body.iter().flat_map(|body| all(body, selector)).collect::<Vec<_>>();
    Library {
        places: all(still, "select[name=place] option")
            .iter()
            .map(|option| (option.get_attribute("value").unwrap_or_default(), text(option)))
            .collect(),
        sources: within(".src li")
            .iter()
            .map(|item| Cited {
                id: item.id().trim_start_matches("src-").into(),
                title: all(item, ".src-title").first().map(text).unwrap_or_default(),
                url: all(item, "a").first().and_then(|a| a.get_attribute("href")).unwrap_or_default(),
            })
            .collect(),
        notes: within("[data-note]")
            .iter()
            .map(|note| (note.get_attribute("data-note").unwrap_or_default(), text(note)))
            .collect(),
        // A copy: the original must still be there if the static page comes back.
        strip: all(still, "#strip-chart")
            .first()
            .and_then(|strip| strip.clone_node_with_deep(true).ok())
            .map(VNode::VRef),
    }
}
