//! The texts of the page from which others embed.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts that the program in the browser needs too.
EmbedText {
    preview: S,
    bad_accent: S,
    contrast: S,
    /// Which paper a colour is too faint on: light, dark, both.
    faint: [S; 3],
    unknown_widget: S,
    picture_failed: S,
    credit: S,
    announce: S,
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// The texts of the page alone.
EmbedPage {
    title: S,
    description: S,
    h1: S,
    lead: S,
    licence: S,
    ways: [S; 3],
    builder_title: S,
    builder_hint: S,
    what_title: S,
    kind: S,
    preset: S,
    content_title: S,
    content_none: S,
    other_evidence: S,
    look_title: S,
    language: S,
    language_hint: S,
    theme: S,
    /// Auto, light, dark.
    themes: [S; 3],
    theme_hint: S,
    accent: S,
    accent_hint: S,
    /// By the swatches.
    accents: [S; 6],
    accent_own: S,
    controls: S,
    controls_hint: S,
    figures: S,
    /// Follows the figures, stays at them.
    figures_names: [S; 2],
    figures_notes: [S; 2],
    preview_width: S,
    previews_title: S,
    previews_skip: S,
    previews_hint: S,
    copy_title: S,
    copy: S,
    copy_what: S,
    /// Plain frame, frame with script, element.
    snippets: [(S, S); 3],
    sentence_title: S,
    pictures_title: S,
    picture_hint: S,
    picture_made: S,
    open: S,
    catalogue_title: S,
    catalogue_hint: S,
    /// One line of what a kind is, in the order of the builder.
    kinds: [S; 10],
    snippet: S,
    snippet_of: S,
    file_of: S,
    no_site: S,
    site: S,
    behaves_title: S,
    /// Heading and text of each section.
    behaves: [(S, S); 11],
    /// The columns: a setting, its values, what it does.
    settings_head: [S; 3],
    settings: [[S; 3]; 7],
}
}
