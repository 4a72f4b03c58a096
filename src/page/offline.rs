//! Use without a network: the part of a page where a language is kept, and the page that
//! stands for one that is not.

use yew::prelude::*;

use super::frame::Page;
use crate::text::Lang;
use crate::text::offline::offline;

/// Where a language is kept, and the copy for a disk. `www/offline.js` brings it to life;
/// the build fills in the size of the copy. `root` leads to the site's root.
pub fn keep(lang: Lang, root: &str) -> Html {
    let text = offline(lang);
    let before_size = text.zip.split("{0}").next().unwrap_or_default();
    let behind_size = text.zip.split("{0}").nth(1).unwrap_or_default();
    html! {
        <section class="wrap sec" id="offline" data-lang={lang.path()} data-again={text.again} data-absent={text.absent}
            data-keeping={text.keeping} data-kept={text.kept} data-newer={text.newer} data-space={lang.page().space}
            data-looking={text.looking} data-unavailable={text.unavailable} data-failednetwork={text.failed_network}
            data-failedfull={text.failed_full} data-failedchanged={text.failed_changed}>
            <h2>{ text.title }</h2>
            <p>{ text.lead }</p>
            <p>
                <button type="button" class="btn pri" data-part="keep" hidden=true>{ text.keep }</button>
                <button type="button" class="btn" data-part="forget" hidden=true>{ text.forget }</button>
                <progress max="100" data-part="progress" aria-label={text.progress} hidden=true />
            </p>
            <p role="status" data-part="status">{ text.script }</p>
            <p class="small">{ text.stored }</p>
            <p><a href={[root, &copy(lang)].concat()} download="">{ before_size }<span data-size="zip">{ UNKNOWN }</span>{ behind_size }</a></p>
            <p class="small">{ text.zip_how }</p>
        </section>
    }
}

/// A size that the build has still to fill in; `serve` makes no copy to measure.
const UNKNOWN: &str = "?";

/// The copy for a disk, from the site's root.
fn copy(lang: Lang) -> String {
    ["per-prompt.", lang.path(), ".zip"].concat()
}

/// The page that stands for one that is not kept, for a folder below the root.
pub fn absent(lang: Lang) -> Html {
    let text = offline(lang);
    let home = ["../", lang.path(), "/"].concat();
    let keep = [&*home, Page::Classroom.path(), "#offline"].concat();
    html! {
        <main class="wrap missing">
            <h1>{ text.page_h1 }</h1>
            <p>{ text.page_text }</p>
            <p>{ text.page_how }</p>
            <ul>
                <li><a href={home}>{ text.page_home }</a></li>
                <li><a href={keep}>{ text.page_keep }</a></li>
            </ul>
            <p class="small">{ lang.page().independent }</p>
        </main>
    }
}
