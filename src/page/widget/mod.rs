//! The pages of the widgets: complete HTML before any script, and what stands beside
//! them for whoever shows them.

mod claim;
mod controls;
mod evidence;
mod model;
mod survey;

use footprint::data::{DATASET, Dataset};
use footprint::model::Engine;
use footprint::survey::View;
use yew::prelude::*;
use yew::virtual_dom::{VTag, VText};

use crate::text::survey::survey_page;
use crate::text::widget::widget_page;
use crate::text::{Lang, fill};
use crate::view::survey::Words as SurveyWords;
use crate::view::widget::{Kind, Node, Preset, Shown, WHAT_IFS, Words, scenario, what_if};

/// A widget that becomes a page.
#[derive(Clone, Debug)]
pub struct Widget {
    /// Its language.
    pub lang: Lang,
    /// Which one.
    pub preset: Preset,
    /// The dataset that it stays at; none: it follows the figures.
    pub frozen: Option<&'static str>,
    /// What it shows.
    pub shown: Shown,
}

impl Widget {
    /// A widget with the figures in use; `is_frozen` has its page say that it stays at them.
    pub fn of(lang: Lang, preset: Preset, is_frozen: bool) -> Self {
        let words = Words::of(lang);
        let shown = match preset.kind {
            Kind::Evidence => evidence::shown(lang, preset.id),
            Kind::Survey => survey::shown(lang, preset.id),
            Kind::Model => model::shown(lang, preset.id),
            Kind::Claim => claim::shown(lang, preset.id),
            Kind::WhatIf => {
                let at = WHAT_IFS.iter().position(|known| *known == preset.id).unwrap_or(0);
                let (title, _) = survey_page(lang).what_ifs[at];
                let survey = SurveyWords::of(lang);
                what_if(&words, &survey, preset.id, &View::default(), title)
            }
            kind => scenario(&words, &mut Engine::new(), kind, preset.id, &preset.scenario()),
        };
        let version = Dataset::in_use().map_or(DATASET, Dataset::version);
        Self { lang, preset, frozen: is_frozen.then_some(version), shown }
    }

    /// Its folder from the site's root.
    pub fn folder(&self) -> String {
        let version = self.frozen.map_or_else(String::new, |version| [version, "/"].concat());
        ["w/", &version, self.lang.path(), "/", &self.preset.path(), "/"].concat()
    }

    /// The way from its folder to the site's root.
    pub fn root(&self) -> &'static str {
        if self.frozen.is_some() { "../../../../../" } else { "../../../../" }
    }

    /// The same state on the site, from the site's root.
    pub fn link(&self) -> String {
        [self.lang.path(), "/", &self.shown.link].concat()
    }

    /// About how high it is in a frame of this width, in pixels: what a frame has without a
    /// script that sets it. A test holds it to what browsers lay out.
    ///
    /// ```
    /// use per_prompt::{page::Widget, text::Lang, view::widget::{Kind, Preset}};
    /// let widget = Widget::of(Lang::En, Preset { kind: Kind::One, id: "text" }, false);
    /// assert!(widget.height(320) > widget.height(600) && widget.height(600) > 300);
    /// ```
    pub fn height(&self, width: i32) -> i32 {
        let path = self.preset.path();
        let heights = include_str!("heights.txt").lines().find_map(|line| line.strip_prefix(&path)?.strip_prefix(' '));
        let measured = heights.and_then(|both| both.split(' ').nth(usize::from(width < 590))?.parse::<i32>().ok());
        // Other fonts are a little wider.
        measured.map_or(900, |height| (height * 104 / 100 + 9) / 10 * 10)
    }

    /// Whether a program works on it: that of what-ifs has today's survey, so one that
    /// stays at an earlier dataset is still.
    pub fn has_controls(&self) -> bool {
        let kind = self.preset.kind;
        kind.is_scenario() || (kind.is_live() && self.frozen.is_none_or(|version| version == DATASET))
    }

    /// Its body.
    pub fn body(&self) -> Html {
        let (words, page, shown) = (Words::of(self.lang), widget_page(self.lang), &self.shown);
        let version = self.frozen.map_or_else(|| fill(page.live, &[DATASET]), |version| fill(page.frozen, &[version]));
        html! {
            <main id="widget" data-preset={self.preset.path()}>
                <h1 data-out="title">{ shown.title.clone() }</h1>
                <p class="sub" data-out="sub" hidden={shown.sub.is_empty()}>{ shown.sub.clone() }</p>
                if self.has_controls() {
                    { controls::controls(&words, self.preset) }
                    <p class="msg" id="failed" role="alert" hidden=true>{ page.failed }</p>
                }
                <div id="shown">{ for shown.nodes.iter().map(html) }</div>
                <div class="foot">
                    <p class="source">
                        <span data-out="sources">{ shown.sources.trim_end_matches(['.', '。']).to_owned() }</span>{ words.text.stop }<span>{ version }</span>
                    </p>
                    <p class="credit"><a href={[self.root(), &self.link()].concat()} target="_blank" rel="noopener" title={page.credit_label}>{ if self.preset.kind.is_live() { page.credit } else { page.credit_still } }</a></p>
                </div>
                <p class="vh" role="status" id="announce" />
            </main>
        }
    }
}

/// An element as a node of the page.
fn html(node: &Node) -> Html {
    let mut tag = VTag::new(node.name);
    for (key, value) in &node.attributes {
        tag.add_attribute(key, value.clone());
    }
    if !node.text.is_empty() {
        tag.add_child(VText::new(node.text.clone()).into());
    }
    tag.add_children(node.children.iter().map(html));
    tag.into()
}
