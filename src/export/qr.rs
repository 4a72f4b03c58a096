//! A text as a QR code: the marks of its squares as one SVG path. Without Yew, for the
//! pages and for programs in the browser alike.

use core::fmt::Write;

use qrcodegen::{QrCode, QrCodeEcc};

/// The white border that readers of codes need, in squares.
const QUIET: i32 = 4;

/// A QR code, to be drawn dark on light.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Qr {
    /// Width and height in squares, the white border included: `viewBox="0 0 size size"`.
    pub size: i32,
    /// The dark squares as the `d` of an SVG path.
    pub path: String,
}

/// The code of a text, readable with an eighth of it lost; none for a text of more than
/// some two thousand bytes, which no code holds.
///
/// ```
/// let qr = per_prompt::export::qr::qr("https://example.org/").expect("a code");
/// // Version 2 has 25 squares, and four of border on each side.
/// assert_eq!(qr.size, 33);
/// // Its upper left corner is a finder: seven dark squares in a row.
/// assert!(qr.path.starts_with("M4 4h7v1h-7z"));
/// assert!(per_prompt::export::qr::qr(&"x".repeat(4000)).is_none());
/// ```
pub fn qr(text: &str) -> Option<Qr> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let from = x;
            // Outside the code every square is light, which ends the last run.
            while code.get_module(x, y) {
                x += 1;
            }
            let run = x - from;
            if run > 0 {
                let _ = write!(path, "M{} {}h{run}v1h-{run}z", from + QUIET, y + QUIET);
            }
            x += 1;
        }
    }
    Some(Qr { size: code.size() + 2 * QUIET, path })
}
