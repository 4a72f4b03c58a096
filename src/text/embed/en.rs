//! The page from which others embed: English.

#[cfg(not(target_arch = "wasm32"))]
use super::EmbedPage;
use super::EmbedText;

pub(super) const TEXT: EmbedText = EmbedText {
    preview: "{0} pixels wide, {1} high",
    bad_accent: "“{0}” is not a colour. Use six digits from 0 to 9 and a to f, such as 0A5E8C. The last colour is kept.",
    contrast: "Contrast with the background: {0} : 1 light, {1} : 1 dark.",
    faint: [
        "Below 3 : 1 the line is hard to see on the light background.",
        "Below 3 : 1 the line is hard to see on the dark background.",
        "Below 3 : 1 the line is hard to see on both backgrounds.",
    ],
    unknown_widget: "“{0}” is not a widget; “{1}” is shown.",
    picture_failed: "This browser does not let the page make pictures. The SVG file has the same content.",
    credit: "{0} (Per Prompt)",
    announce: "The previews show: {0}",
};

#[cfg(not(target_arch = "wasm32"))]
pub(super) const PAGE: EmbedPage = EmbedPage {
    title: "Embed a figure",
    description: "Figures for your own page: each with its range and source, complete without scripts, frozen or up to date, in English and Chinese, without cookies or tracking.",
    h1: "Put a figure on your own page",
    lead: "Each one is a number with its range and its source, or a chart of such numbers. It is complete without scripts, stays at one version of the figures or follows them, and leads back to the same state here. No cookies, no storage, no tracking.",
    licence: "Texts and pictures: CC BY 4.0. Use them in any medium and name Per Prompt; every embed and picture does so already.",
    ways: ["Make one", "Ready-made ones", "How they behave"],
    builder_title: "Make one",
    builder_hint: "Choose and set; the previews and everything to copy follow.",
    what_title: "What it shows",
    kind: "Kind",
    preset: "Ready-made",
    content_title: "Its settings",
    content_none: "Nothing to set: this one shows its figures as they are.",
    other_evidence: "Figure for the other one",
    look_title: "How it looks",
    language: "Language",
    language_hint: "Title and sentence are in the language of this page; the other one opens with the same settings.",
    theme: "Light or dark",
    themes: ["Auto", "Light", "Dark"],
    theme_hint: "Auto follows the reader’s device.",
    accent: "Colour of the line",
    accent_hint: "It colours the line on top and the underline of the credit. Figures keep their colours, which have a meaning.",
    accents: ["Ink", "Blue", "Green", "Ochre", "Red", "Purple"],
    accent_own: "Your own, six hex digits",
    controls: "Readers may change the settings",
    controls_hint: "Only with scripts; without them the ready-made setting stands.",
    figures: "Figures",
    figures_names: ["Live", "Frozen at {0}"],
    figures_notes: [
        "Follows the figures when they are corrected or newer ones appear, and says its version.",
        "Shows the same number for as long as the page exists, and says its version.",
    ],
    preview_width: "{0} pixels wide",
    previews_title: "Previews",
    previews_skip: "Skip the previews",
    previews_hint: "The very pages that readers will see, in three widths.",
    copy_title: "Copy",
    copy: "Copy",
    copy_what: "Copy: {0}",
    snippets: [
        (
            "Plain frame",
            "For any page that allows frames. Its height is that of the tallest preview, so nothing is cut off.",
        ),
        ("Frame and script", "The script sets the height to what the figure needs."),
        ("Element and script", "The same as an element; readers without scripts get a link."),
    ],
    sentence_title: "Sentence",
    pictures_title: "Pictures",
    picture_hint: "With title, range, sources, version and credit inside.",
    picture_made: "Made in this browser from your settings.",
    open: "Open it alone",
    catalogue_title: "Ready-made ones",
    catalogue_hint: "{0} figures, each a page of its own at an address that does not change. These snippets are live, with the reader’s light or dark setting.",
    kinds: [
        "Electricity of one use, with carbon and water. Readers may choose another use, how many, and the place.",
        "Two uses side by side and how many times as much one takes. What both share is sampled once for both.",
        "A sample day of AI among everyday things, on a ruler where each number is ten times the one before.",
        "The ruler for one use, with the number of uses and the place to set.",
        "The sample day: which assumption matters most, which use takes most, and the draws behind the range.",
        "What others have published, each figure a mark on one scale.",
        "One model’s answer as EcoLogits computes it, and what other batches would make of it.",
        "What 608 executives answered, with the interval and number of answers beside each share. From the report “Green AI in progress”.",
        "A claim that circulates: who made it and when, the verdict, and what evidence gives today.",
        "An assumption from the report to change, and what follows from it.",
    ],
    snippet: "Snippet and sentence",
    snippet_of: "Snippet: {0}",
    file_of: "{0}: {1}",
    no_site: "This copy of the site does not know its address, so the snippets say {0}. Put in the address of the page’s folder that holds “w/”; with scripts the page has done so already.",
    site: "The snippets name {0}, the address at which embeds of this site stay.",
    behaves_title: "How they behave",
    behaves: [
        (
            "A plain frame",
            "It needs no script on your page. A frame cannot know how high its content is, so the snippet gives the height that a narrow column needs; in a wide one some room stays empty.",
        ),
        (
            "With the script",
            "embed.js is at most 3 kB, asks nothing of any server and touches only frames of this site. It believes a height only from the frame itself, only from this site or from a sandbox without an origin, and only between 80 and 6,000 pixels. embed.v1.js is the same script and never changes a byte; embed.js may get corrections. One line for the whole page is enough.",
        ),
        (
            "As an element",
            "<per-prompt> makes the frame by itself. The link inside is what readers get where the script does not run. Attributes: widget, lang, data (a version, or none for live), query, theme, accent, controls, height, title.",
        ),
        (
            "Sandbox and security policy",
            "The frame needs no right to run as your site. allow-scripts alone is enough; with the other two the credit opens a new window. With an empty sandbox number, range and source still stand. A content security policy must allow the frame, and the script where you use it.",
        ),
        (
            "WordPress, Ghost and other editors",
            "Put the address of a figure on a line of its own: the editor finds the frame by oEmbed, if this copy of the site was published with its address. Settings belong in the query of the address; nothing is kept behind “#”, which WordPress uses itself.",
        ),
        (
            "Canvas, Moodle and AMP",
            "Canvas keeps frames and drops scripts and elements of its own kind: use the plain frame; Canvas also gets the height in its own form. Moodle may clean frames from what students write. AMP needs its own element, which understands our height too:",
        ),
        (
            "Dark pages",
            "By default a figure follows the reader’s device. If your page is always light or always dark, say so with theme, or a dark figure may stand on your light page.",
        ),
        (
            "Privacy",
            "An embed sets no cookie, stores nothing, and loads files of this site alone. The snippet keeps your page’s address from us (referrerpolicy). A server that hands out files sees the reader’s network address, as with any picture; this site counts nobody. What a reader sets in an embed stays in that frame.",
        ),
        (
            "How long, and what may change",
            "Addresses of figures and scripts are never renamed or given another meaning. A frozen figure shows the same numbers after every later change of the data; a live one follows. Both name their version. Wording and looks may be improved in both.",
        ),
        (
            "Keyboard and screen reader",
            "Each frame has a title, each chart a sentence and each control a name; what changes is announced once it rests. Nothing moves by itself. In pictures give the text that stands beside them here as the alternative text.",
        ),
        (
            "Settings in the address",
            "A figure’s address may carry the fields of the calculator’s links, or of the what-ifs’, and these. Other fields are ignored.",
        ),
    ],
    settings_head: ["Field", "Values", "What it does"],
    settings: [
        ["theme", "light, dark, auto", "the colours; auto as the reader’s device"],
        ["accent", "six hex digits", "the colour of the line"],
        ["controls", "off", "readers cannot change the settings"],
        ["place", "world, a region, or a country’s two letters", "where the data centre stands"],
        ["evidence", "newer, report, google, epoch, oviedo, openai, own", "the figure for a text prompt"],
        ["text, image, video …", "a number", "how many uses a day"],
        ["metric", "energy, carbon, water", "which of the three comes first"],
    ],
};
