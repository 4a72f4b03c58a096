//! The classroom at work.

use web_sys::Element;

/// Called by the boot script with the page's element, `#app`.
pub fn start(app: Element) {
    app.set_class_name("live");
}
