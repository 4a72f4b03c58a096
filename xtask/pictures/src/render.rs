//! From SVG to pixels, with the fonts of this program and no others.

use std::collections::BTreeSet;
use std::sync::Arc;

use anyhow::{Context, Result, bail};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::fontdb::{Database, ID, Source};
use resvg::usvg::{FontResolver, Group, Node, Options, Tree};

/// What to do about a character that the fonts do not have.
pub(crate) const MEND: &str = "make the fonts anew as xtask/fonts/README.md says";

/// Regular and bold; first what Latin text is set in, then Chinese.
const FONTS: [[&[u8]; 2]; 2] = [
    [include_bytes!("../../fonts/NotoSans-Regular.ttf"), include_bytes!("../../fonts/NotoSans-Bold.ttf")],
    [include_bytes!("../../fonts/NotoSansSC-Regular.ttf"), include_bytes!("../../fonts/NotoSansSC-Bold.ttf")],
];

/// Draws documents.
pub(crate) struct Renderer {
    options: Options<'static>,
}

impl Renderer {
    pub(crate) fn new() -> Result<Self> {
        let mut fonts = Database::new();
        let mut load = |bytes: &'static [u8]| {
            let ids = fonts.load_font_source(Source::Binary(Arc::new(bytes)));
            ids.first().copied().context("a font of this program cannot be read")
        };
        let [latin, chinese] = [[load(FONTS[0][0])?, load(FONTS[0][1])?], [load(FONTS[1][0])?, load(FONTS[1][1])?]];
        // Whatever family a document names: a reader's system would have it, this has none.
        let font_resolver = FontResolver {
            select_font: Box::new(move |font, _| Some(latin[usize::from(font.weight() >= 600)])),
            select_fallback: Box::new(move |_, used: &[ID], _| {
                let weight = latin.iter().position(|id| used.contains(id))?;
                Some(chinese[weight]).filter(|id| !used.contains(id))
            }),
        };
        Ok(Self { options: Options { fontdb: Arc::new(fonts), font_resolver, ..Options::default() } })
    }

    /// The document's pixels in its own size.
    pub(crate) fn render(&self, svg: &str) -> Result<Pixmap> {
        self.render_as(svg, None)
    }

    /// The same, so many pixels wide.
    pub(crate) fn render_wide(&self, svg: &str, width: u32) -> Result<Pixmap> {
        self.render_as(svg, Some(width))
    }

    fn render_as(&self, svg: &str, width: Option<u32>) -> Result<Pixmap> {
        let tree = Tree::from_str(svg, &self.options)?;
        let missing = missing(tree.root());
        if !missing.is_empty() {
            bail!("the fonts have no {missing:?}: {MEND}");
        }
        let own = tree.size().to_int_size();
        let size = width.map_or(Some(own), |width| own.scale_to_width(width)).context("a picture of no size")?;
        let mut pixels = Pixmap::new(size.width(), size.height()).context("a picture of no size")?;
        let scale = size.width() as f32 / own.width() as f32;
        resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
        Ok(pixels)
    }
}

/// What stands in the document's texts and has no shape in the fonts.
fn missing(group: &Group) -> BTreeSet<&str> {
    let mut found = BTreeSet::new();
    for node in group.children() {
        match node {
            Node::Group(group) => found.extend(missing(group)),
            Node::Text(text) => {
                let glyphs = text.layouted().iter().flat_map(|span| &span.positioned_glyphs);
                found.extend(glyphs.filter(|glyph| glyph.id.0 == 0).map(|glyph| &*glyph.text));
            }
            _ => {}
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn document(marks: &str) -> String {
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"300\" height=\"60\" \
             font-family=\"system-ui, 'Segoe UI', sans-serif\"><rect width=\"300\" height=\"60\" fill=\"#FBFAF7\"/>\
             {marks}</svg>"
        )
    }

    fn text(attributes: &str, text: &str) -> String {
        document(&format!("<text x=\"10\" y=\"40\" font-size=\"30\" fill=\"#1D1B18\" {attributes}>{text}</text>"))
    }

    /// How much ink lies between two columns.
    fn ink(pixels: &Pixmap, columns: core::ops::Range<u32>) -> u64 {
        let dark =
            |x: u32| (0..pixels.height()).filter_map(move |y| pixels.pixel(x, y)).map(|p| 255 - u64::from(p.red()));
        let paper = 255 - 0xFB;
        columns.flat_map(dark).map(|dark| dark.saturating_sub(paper)).sum()
    }

    #[test]
    fn text_in_both_scripts_is_drawn_and_bold_is_bolder() {
        let renderer = Renderer::new().expect("fonts");
        let inked = |attributes: &str| {
            let pixels = renderer.render(&text(attributes, "每问足迹 0.3 Wh CO₂")).expect("drawn");
            // Four signs of 30 pixels, then Latin.
            (ink(&pixels, 0..8), [10..40, 40..70, 70..100, 100..130, 140..280].map(|columns| ink(&pixels, columns)))
        };
        let ((before, regular), (_, bold)) = (inked(""), inked("font-weight=\"700\""));
        assert_eq!(before, 0);
        for (regular, bold) in regular.into_iter().zip(bold) {
            assert!(regular > 10_000 && bold > regular * 11 / 10, "{regular} {bold}");
        }
    }

    #[test]
    fn a_character_without_a_shape_is_named_and_a_mark_without_one_is_not() {
        let renderer = Renderer::new().expect("fonts");
        let error = renderer.render(&text("", "a☃b")).map(drop).expect_err("no snowman").to_string();
        assert!(error.contains('☃') && error.contains(MEND), "{error}");
        assert!(renderer.render(&text("", "约 \u{2066}0.3\u{a0}Wh\u{2069}（每问）")).is_ok());
    }

    /// Tests elsewhere read the list, not the fonts.
    #[test]
    fn every_listed_character_has_a_shape_in_both_weights() {
        let renderer = Renderer::new().expect("fonts");
        let listed = include_str!("../../fonts/characters.txt").trim_end_matches('\n');
        assert!(listed.chars().count() > 1000);
        let escaped = listed.replace('&', "&amp;").replace('<', "&lt;");
        for weight in ["400", "700"] {
            let drawn = renderer.render(&text(&format!("font-weight=\"{weight}\""), &escaped));
            assert!(drawn.is_ok(), "{:?}", drawn.map(drop));
        }
    }
}
