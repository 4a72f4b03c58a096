//! Charts: one drawing function each, generic over plotters' `DrawingBackend`.
//!
//! The same function draws the prerendered SVG, the live one and the downloads
//! (through [`SceneBackend`], which records marks) and the canvas (through
//! [`Scaled`]). Nothing here knows a language, a unit or Yew: callers bring
//! numbers and finished labels. Text is measured by a table of widths, never
//! by the page, so every surface gets the same layout and a strict content
//! security policy has nothing to block.

mod backend;
mod bars;
mod card;
mod cloud;
mod drivers;
mod ladder;
mod pair;
mod palette;
mod pen;
mod scene;
mod strip;

pub use backend::{Scaled, SceneBackend, text_width};
pub use bars::{Bar, Bars, bars, height as bars_height};
pub use card::{Card, SIZE as CARD_SIZE, card};
pub use cloud::{Cloud, cloud};
pub use drivers::{DriverRow, Drivers, drivers, height as drivers_height};
pub use ladder::{Anchor, Band, HEIGHT as LADDER_HEIGHT, Ladder, Other, ladder};
pub use pair::{HEIGHT as PAIR_HEIGHT, Pair, pair};
pub use palette::{Ink, Theme};
pub use pen::{Align, Axis, Pen};
pub use scene::{Mark, Scene, point_list, scene};
pub use strip::{Strip, StripMark, StripRow, height as strip_height, plot_span, strip};

/// What a drawing function returns.
pub type Drawn<DB> =
    Result<(), plotters::drawing::DrawingAreaErrorKind<<DB as plotters::backend::DrawingBackend>::ErrorType>>;

/// Draws in quarter pixels: positions exact to a quarter although plotters'
/// coordinates are whole.
pub const FINE: i32 = 4;
