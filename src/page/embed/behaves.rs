//! How embeds behave: short sections, each with what to copy.

use yew::prelude::*;

use crate::export::embed::{Embed, UNKNOWN_SITE};
use crate::page::widget::Widget;
use crate::text::embed::{embed as embed_text, embed_page};
use crate::text::{Lang, fill};
use crate::view::widget::{Kind, Preset};

/// Ids of the sections, in the order of their texts.
const SECTIONS: [&str; 11] = [
    "frame",
    "script",
    "element",
    "sandbox",
    "editors",
    "classrooms",
    "dark",
    "privacy",
    "lasting",
    "keyboard",
    "settings",
];

pub(super) fn behaves(lang: Lang, site: Option<&str>) -> Html {
    let text = embed_page(lang);
    let site = site.unwrap_or(UNKNOWN_SITE);
    let section = |(id, (title, said)): (&&'static str, &(&'static str, &'static str))| {
        html! {
            <section id={["on-", *id].concat()}>
                <h3>{ *title }</h3>
                <p>{ *said }</p>
                { for code(id, lang, site).into_iter().map(|code| html! { <pre data-site="">{ code }</pre> }) }
                if *id == "settings" { { settings(lang) } }
            </section>
        }
    };
    html! {
        <section class="sec" id="behaves">
            <h2>{ text.behaves_title }</h2>
            <div class="on">{ for SECTIONS.iter().zip(&text.behaves).map(section) }</div>
        </section>
    }
}

/// Lines to copy.
fn code(id: &str, lang: Lang, site: &str) -> Vec<String> {
    let widget = Widget::of(lang, Preset { kind: Kind::One, id: "text" }, false);
    let title = &*widget.shown.title;
    let height = widget.height(320) as u32;
    let (query, theme, accent) = ("", "", "");
    let embed =
        Embed { site, lang, path: "one/text", frozen: None, query, theme, accent, is_locked: false, title, height };
    let lang = lang.path();
    match id {
        "frame" => vec![embed.frame()],
        "element" => vec![embed.element(&fill(embed_text(widget.lang).credit, &[title]))],
        "script" => vec![format!("<script src=\"{site}embed.js\" async></script>")],
        "sandbox" => vec![
            "sandbox=\"allow-scripts allow-popups allow-popups-to-escape-sandbox\"".into(),
            format!("Content-Security-Policy: frame-src {site}; script-src {site}embed.js"),
        ],
        "editors" => vec![format!("{site}w/{lang}/one/text/")],
        "classrooms" => vec![format!(
            "<amp-iframe src=\"{site}w/{lang}/one/text/\" sandbox=\"allow-scripts allow-popups\"\n  \
             layout=\"fixed-height\" height=\"{height}\" resizable>\n  <div overflow tabindex=\"0\" role=\"button\">…</div>\n</amp-iframe>"
        )],
        "dark" => vec![format!("{site}w/{lang}/one/text/?theme=light")],
        "lasting" => vec![format!("{site}w/{}/{lang}/one/text/", footprint::data::DATASET)],
        _ => Vec::new(),
    }
}

fn settings(lang: Lang) -> Html {
    let text = embed_page(lang);
    let row = |[field, values, does]: &[&'static str; 3]| {
        html! { <tr><th scope="row"><code>{ *field }</code></th><td>{ *values }</td><td>{ *does }</td></tr> }
    };
    html! {
        <div class="scroll"><table class="stack">
            <thead><tr>{ for text.settings_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
            <tbody>{ for text.settings.iter().map(row) }</tbody>
        </table></div>
    }
}
