//! What a printed page says, and where on the paper it stands.

use pdf_extract::{Document, MediaBox, OutputDev, OutputError, Transform, output_doc};

/// Points of a centimetre.
const POINTS: f64 = 72.0 / 2.54;

/// A printed page.
#[derive(Debug)]
pub struct Printed {
    /// Width and height in centimetres.
    pub size: [f64; 2],
    /// Its signs in their order, without white space.
    pub text: String,
    /// From the paper's edges to the outermost sign, in centimetres: left, top, right, bottom.
    pub free: [f64; 4],
}

/// The pages of a file.
pub fn pages(file: &[u8]) -> Vec<Printed> {
    let document = Document::load_mem(file).expect("a PDF");
    let mut reader = Reader { pages: Vec::new() };
    output_doc(&document, &mut reader).expect("its pages");
    reader.pages
}

struct Reader {
    pages: Vec<Printed>,
}

impl OutputDev for Reader {
    fn begin_page(&mut self, _: u32, paper: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        let size = [paper.urx - paper.llx, paper.ury - paper.lly].map(|points| points / POINTS);
        self.pages.push(Printed { size, text: String::new(), free: [f64::INFINITY; 4] });
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        size: f64,
        signs: &str,
    ) -> Result<(), OutputError> {
        let Some(page) = self.pages.last_mut() else { return Ok(()) };
        let signs: String = signs.chars().filter(|sign| !sign.is_whitespace()).collect();
        if signs.is_empty() {
            return Ok(());
        }
        let [left, base] = [place.m31, place.m32].map(|points| points / POINTS);
        // How long a sign's own units are on the paper.
        let right = left + width * size * place.m11.abs() / POINTS;
        // Signs are at most so much of a line high.
        let top = base + 0.85 * size * place.m22.abs() / POINTS;
        let free = [left, page.size[1] - top, page.size[0] - right, base];
        for (least, free) in page.free.iter_mut().zip(free) {
            *least = least.min(free);
        }
        page.text.push_str(&signs);
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

impl Printed {
    /// Whether the page says this, white space aside. Browsers write the shapes of a font,
    /// not the signs of the text: a ligature is one sign, a dash may be another one, some
    /// Chinese signs come as others that look alike, and in Firefox's files others
    /// have no name at all. What has no certain name fits any sign, as long as a fifth of
    /// them are certain.
    pub fn says(&self, text: &str) -> bool {
        let wanted: Vec<char> = text.chars().filter(|sign| !sign.is_whitespace()).collect();
        let whole = [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("‒", "–"), ("⋯", "…")]
            .iter()
            .fold(self.text.clone(), |text, (ligature, signs)| text.replace(ligature, signs));
        let found: Vec<char> = whole.chars().collect();
        let fits = |part: &[char]| {
            part.iter().zip(&wanted).all(|(found, wanted)| found == wanted || is_uncertain(*found))
                && part.iter().zip(&wanted).filter(|(found, wanted)| found == wanted).count()
                    >= wanted.len().div_ceil(5)
        };
        !wanted.is_empty() && found.windows(wanted.len()).any(fits)
    }
}

/// Radicals, signs for compatibility, and that for an unknown one.
fn is_uncertain(sign: char) -> bool {
    matches!(sign, '\u{2e80}'..='\u{2fdf}' | '\u{f900}'..='\u{faff}' | '\u{fffd}')
}

#[test]
fn uncertain_signs_fit_any_but_not_everything() {
    let page = |text: &str| Printed { size: [21.0, 29.7], text: text.into(), free: [0.0; 4] };
    assert!(page("onepictureofﬁveseconds").says("picture of five"));
    assert!(page("⽤电⼤\u{fffd}是19Wh").says("用电大约是 19 Wh"));
    assert!(!page("\u{fffd}\u{fffd}\u{fffd}\u{fffd}\u{fffd}").says("用了多少电"));
    assert!(!page("short").says("shorter than that"));
}
