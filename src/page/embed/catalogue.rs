//! Every ready-made widget: what it says, its page, its pictures, what to copy.

use yew::prelude::*;

use super::{anchor, named, origin, summary};
use crate::export::embed::{Embed, UNKNOWN_SITE};
use crate::page::widget::Widget;
use crate::text::embed::{EmbedPage, embed_page};
use crate::text::number::count;
use crate::text::widget::widget_page;
use crate::text::{Lang, fill};
use crate::view::widget::{Kind, Preset};

pub(super) fn catalogue(lang: Lang, site: Option<&str>) -> Html {
    let text = embed_page(lang);
    let all = Preset::all();
    let kind = |(kind, about): (Kind, &&'static str)| {
        let members = all.iter().filter(|preset| preset.kind == kind).map(|preset| entry(lang, text, *preset, site));
        html! {
            <section id={["kind-", kind.id()].concat()}>
                <h3>{ widget_page(lang).kinds[kind as usize] }</h3>
                <p>{ *about }</p>
                <ul class="presets">{ for members }</ul>
            </section>
        }
    };
    html! {
        <section class="sec" id="ready">
            <h2>{ text.catalogue_title }</h2>
            <p>{ fill(text.catalogue_hint, &[&count(all.len() as f64)]) }</p>
            <p class="small" id="origin">{ origin(text, site) }</p>
            { for Kind::ALL.into_iter().zip(&text.kinds).map(kind) }
        </section>
    }
}

fn entry(lang: Lang, text: &EmbedPage, preset: Preset, site: Option<&str>) -> Html {
    let widget = Widget::of(lang, preset, false);
    let (title, folder, id) = (named(&widget), ["../../", &*widget.folder()].concat(), anchor(preset));
    let embed = Embed {
        site: site.unwrap_or(UNKNOWN_SITE),
        lang,
        path: &preset.path(),
        frozen: None,
        query: "",
        theme: "",
        accent: "",
        is_locked: false,
        title: &title,
        height: widget.height(320) as u32,
    };
    let file = |kind: &'static str| {
        let end = kind.to_lowercase();
        let label = fill(text.file_of, &[kind, &title]);
        html! { <a href={[&*folder, "picture.", &end].concat()} download={["per-prompt-", &*id, ".", &end].concat()} aria-label={label}>{ kind }</a> }
    };
    html! {
        <li id={id.clone()} data-preset={preset.path()}>
            <h4>{ title.clone() }</h4>
            <p class="small"><bdi>{ summary(lang, &widget.shown) }</bdi></p>
            <p class="files">
                <a href={folder.clone()} aria-label={fill(text.file_of, &[text.open, &title])}>{ text.open }</a>
                { file("PNG") }
                { file("SVG") }
            </p>
            <details>
                <summary>{ text.snippet }</summary>
                <textarea class="code" readonly=true rows="4" spellcheck="false" aria-label={fill(text.snippet_of, &[&title])} value={embed.frame()} />
                <p class="copy"><button type="button" class="btn" data-copy="" aria-label={fill(text.copy_what, &[&title])}>{ text.copy }</button><span role="status" /></p>
                <p class="cite sentence">{ widget.shown.sentence.clone() }</p>
            </details>
        </li>
    }
}
