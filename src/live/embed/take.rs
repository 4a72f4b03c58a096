//! What is taken away: snippets, the sentence, pictures.

use std::rc::Rc;

use web_sys::Element;

use super::Live;
use crate::live::browser::{self, all, set};
use crate::live::picture::{SVG, png};
use crate::text::fill;

/// Writes what is to be copied.
pub(super) fn show(live: &Rc<Live>) {
    let credit = fill(live.text.credit, &[&live.name()]);
    let codes = live.with_embed(&live.site, |embed| [embed.frame(), embed.frame_and_script(), embed.element(&credit)]);
    for (key, code) in ["frame", "script", "element"].into_iter().zip(&codes) {
        say(live, key, code);
    }
    say(live, "sentence", &sentence(live));
    let (folder, address) = live.with_embed("../../", |embed| (["../../", &embed.folder()].concat(), embed.address()));
    let is_ready_made = live.chosen.borrow().is_ready_made();
    for kind in ["png", "svg"] {
        for link in all(&live.app, &["#ready-", kind].concat()) {
            set(&link, "href", &[&*folder, "picture.", kind].concat());
            set(&link, "download", &[&*file_name(live), ".", kind].concat());
            let _ = link.toggle_attribute_with_force("hidden", !is_ready_made);
        }
        for button in all(&live.app, &["#made-", kind].concat()) {
            let _ = button.toggle_attribute_with_force("hidden", is_ready_made);
        }
    }
    for place in all(&live.app, "#made-here") {
        let _ = place.toggle_attribute_with_force("hidden", is_ready_made);
    }
    for link in all(&live.app, "#alone") {
        set(&link, "href", &address);
    }
}

fn file_name(live: &Live) -> String {
    ["per-prompt-", &live.chosen.borrow().path.replace('/', "-")].concat()
}

/// A textarea's content.
fn say(live: &Live, key: &str, said: &str) {
    if let Some(place) = all(&live.app, &["#code-", key].concat()).first()
        && place.text_content().as_deref() != Some(said)
    {
        place.set_text_content(Some(said));
    }
}

/// The ready sentence; of figures as published it stands in the page.
fn sentence(live: &Live) -> String {
    if let Some(shown) = live.shown.borrow().as_ref() {
        return shown.sentence.clone();
    }
    let id = live.chosen.borrow().path.replace('/', "-");
    let main = live.app.closest("main").ok().flatten();
    let found = main.and_then(|main| all(&main, &["[id='", &id, "'] .sentence"].concat()).into_iter().next());
    found.and_then(|place| place.text_content()).unwrap_or_default()
}

pub(super) fn click(live: &Rc<Live>, target: &Element) {
    let Some(button) = target.closest("button").ok().flatten() else { return };
    match &*button.id() {
        "made-svg" => {
            if let Some(svg) = picture(live) {
                browser::download(&[&*file_name(live), ".svg"].concat(), SVG, &svg);
            }
        }
        "made-png" => {
            let url = picture(live).and_then(|svg| browser::blob_address(&svg, SVG));
            if let Some(url) = url {
                png(&url, [&*file_name(live), ".png"].concat(), live.text.picture_failed, &button);
            }
        }
        _ => {}
    }
}

/// Copies what stands above a button: in the builder and in the list below it.
pub(super) fn copy_below(live: &Rc<Live>, target: &Element) {
    let Some(button) = target.closest("[data-copy]").ok().flatten() else { return };
    let code = button.closest("li, details").ok().flatten();
    let code = code.and_then(|place| all(&place, "textarea").into_iter().next());
    if let (Some(code), Some(status)) = (code, button.next_element_sibling()) {
        let what = code.text_content().unwrap_or_default();
        browser::select(&code);
        live.copy(&what, status);
    }
}

/// The picture of the state, with its address.
fn picture(live: &Live) -> Option<String> {
    let title = browser::document()?.title();
    let brand = title.rsplit(" · ").next().unwrap_or_default().to_owned();
    let address = live.with_embed(&live.site, |embed| embed.address());
    let shown = live.shown.borrow();
    let shown = shown.as_ref()?;
    Some(shown.poster(&brand, &address).document(&shown.sentence))
}
