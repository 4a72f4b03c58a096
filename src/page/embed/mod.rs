//! The page from which others embed: a builder, every ready-made widget with what to
//! copy, and how they behave.

mod behaves;
mod builder;
mod catalogue;

use yew::prelude::*;

use crate::page::widget::Widget;
use crate::text::Lang;
use crate::text::embed::{EmbedPage, embed_page};
use crate::text::fill;
use crate::view::widget::{Kind, Node, Preset, Shown};

pub use builder::builder;

/// Where a preset stands on the page.
pub(super) fn anchor(preset: Preset) -> String {
    preset.path().replace('/', "-")
}

/// What stands above.
pub fn embed_hero(lang: Lang) -> Html {
    let (page, text) = (lang.page(), embed_page(lang));
    let way =
        |(id, name): (&'static str, &'static str)| html! { <a class="btn" href={["#", id].concat()}>{ name }</a> };
    html! {
        <section class="wrap hero">
            <p class="indep">{ page.independent }</p>
            <h1>{ text.h1 }</h1>
            <div class="lead-row">
                <p class="lead">{ text.lead }</p>
                <p class="small">{ text.licence }</p>
            </div>
            <p class="ways">{ for ["make", "ready", "behaves"].into_iter().zip(text.ways).map(way) }</p>
        </section>
    }
}

/// What stands below the builder: all ready-made ones, and how they behave. `site` is
/// the site's address, if it is known.
pub fn embed_below(lang: Lang, site: Option<&str>) -> Html {
    html! { <div class="wrap">{ catalogue::catalogue(lang, site) }{ behaves::behaves(lang, site) }</div> }
}

/// What a ready-made one is called among the others: some differ in evidence or metric
/// alone.
pub(super) fn named(widget: &Widget) -> String {
    let (text, scenario, title) = (widget.lang.text(), widget.preset.scenario(), &*widget.shown.title);
    match (widget.preset.kind, widget.preset.id) {
        (Kind::One, "text" | "report") => {
            [title, text.open, &text.evidence(scenario.a.evidence).to_lowercase(), text.close].concat()
        }
        (Kind::Ladder, _) => [title, text.colon, text.metric(scenario.metric)].concat(),
        _ => title.into(),
    }
}

/// Where the snippets' address comes from.
fn origin(text: &EmbedPage, site: Option<&str>) -> String {
    match site {
        Some(site) => fill(text.site, &[site]),
        None => fill(text.no_site, &[crate::export::embed::UNKNOWN_SITE]),
    }
}

/// The text of an element and those inside.
fn words(node: &Node) -> String {
    let inside = node.children.iter().map(words);
    [node.text.clone()].into_iter().chain(inside).collect::<Vec<_>>().concat()
}

/// Whether an element is of a class.
fn is_of(node: &Node, class: &str) -> bool {
    node.attributes.iter().any(|(name, value)| *name == "class" && value.split(' ').any(|one| one == class))
}

/// What a widget says, in one line.
fn summary(lang: Lang, shown: &Shown) -> String {
    match &shown.number {
        Some(number) if number.range.is_empty() => number.value.clone(),
        Some(number) => [&*number.value, lang.text().comma, &number.range].concat(),
        None => shown.nodes.iter().find(|node| is_of(node, "value")).map_or_else(|| shown.sub.clone(), words),
    }
}

/// What a widget's picture shows, to those who cannot see it.
pub(super) fn described(lang: Lang, shown: &Shown) -> String {
    match &shown.number {
        Some(_) => {
            let under = if shown.sub.is_empty() { "" } else { lang.text().semicolon };
            [&*shown.title, lang.text().colon, &summary(lang, shown), under, &shown.sub].concat()
        }
        None => [&*shown.title, lang.text().colon, &facts(lang, shown).join(lang.text().semicolon)].concat(),
    }
}

/// What a widget of several numbers says: its lines, or the rows of its table where
/// these are few.
fn facts(lang: Lang, shown: &Shown) -> Vec<String> {
    const FEW: usize = 6;
    let said =
        shown.nodes.iter().filter(|node| (is_of(node, "value") || is_of(node, "range")) && !is_of(node, "small"));
    let said: Vec<String> = said.map(words).collect();
    if !said.is_empty() {
        return said;
    }
    let rows = shown.nodes.iter().flat_map(|node| found(node, "tr")).take(FEW);
    rows.map(|row| row.children.iter().map(words).collect::<Vec<_>>().join(lang.text().colon)).collect()
}

/// The elements of a name inside another.
fn found<'a>(node: &'a Node, name: &'static str) -> Vec<&'a Node> {
    let own = (node.name == name).then_some(node);
    own.into_iter().chain(node.children.iter().flat_map(|child| found(child, name))).collect()
}
