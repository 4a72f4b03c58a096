//! The classroom at work: guessing, the class on one ruler, preparing a task.

mod deck;
mod dots;
mod guess;
mod prepare;
mod qr;
mod tally;

use web_sys::Element;

use super::browser::all;

/// Called by the boot script with the page's element, `#app`.
pub fn start(app: Element) {
    let has = |id: &str| !all(&app, id).is_empty();
    if has("#guess") {
        guess::start(app);
    } else if has("#tally") {
        tally::start(app);
    } else {
        prepare::start(app);
    }
}
