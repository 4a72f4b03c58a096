//! QR codes, made in the browser or written into the page: no service sees what they hold.

use core::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Light modules around a code that readers need.
const QUIET: i32 = 4;

/// A code as a path of black squares.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height in modules, with the light border.
    pub size: i32,
    /// The path's `d`: one rectangle for each run of black modules in a row.
    pub path: String,
}

/// The code of a text; none of one that is too long (about 2,900 bytes).
///
/// ```
/// use per_prompt::export::qr::qr;
/// assert_eq!(qr("https://example.org/").expect("short").size, 33);
/// assert_eq!(qr(&"x".repeat(3000)), None);
/// ```
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let wide = x - start;
                // Writing to a text cannot fail.
                let _ = write!(path, "M{} {}h{wide}v1h-{wide}z", start + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    Some(Qr { size: code.size() + 2 * QUIET, path })
}
