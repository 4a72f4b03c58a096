//! Charts: one drawing function each, generic over plotters' `DrawingBackend`.
//!
//! Every picture is recorded once, as marks, by [`SceneBackend`]; from there it
//! goes to SVG nodes, to an SVG file, or through [`replay()`] to a canvas. Nothing
//! here knows a language, a unit or Yew: callers bring numbers and finished
//! labels. Text is measured by a table of widths, never by the page, so every
//! surface gets the same layout and a strict content security policy has nothing
//! to block.

mod backend;
mod bars;
mod card;
mod cloud;
mod drivers;
mod fold;
mod ladder;
#[cfg(not(target_arch = "wasm32"))]
mod lanes;
mod pair;
mod palette;
mod pen;
mod people;
mod poster;
mod replay;
mod scene;
mod shares;
mod sheet;
mod slopes;
mod strip;

pub use backend::{SceneBackend, text_width};
pub use bars::{Bar, Bars, bars, height as bars_height};
pub use card::{Card, SIZE as CARD_SIZE, card, wrapped};
pub use cloud::{Cloud, cloud};
pub use drivers::{DriverRow, Drivers, drivers, height as drivers_height};
pub use fold::folded;
pub use ladder::{Anchor, Band, HEIGHT as LADDER_HEIGHT, Ladder, Other, ladder};
#[cfg(not(target_arch = "wasm32"))]
pub use lanes::{Lane, LaneRow, Lanes, height as lanes_height, lanes};
pub use pair::{HEIGHT as PAIR_HEIGHT, Pair, pair};
pub use palette::{Ink, Theme};
pub use pen::{Align, Axis, Pen};
pub use people::{Part, People, WIDTH as PEOPLE_WIDTH, height as people_height, people};
pub use poster::{Poster, PosterNumber, SIZE as POSTER_SIZE, poster, width as poster_width};
pub use replay::replay;
pub use scene::{Element, Mark, Scene, scene};
pub use shares::{Dot, Shape, ShareRow, Shares, height as shares_height, shares};
pub use slopes::{Slope, height as slopes_height, slopes};
pub use strip::{Strip, StripMark, StripRow, height as strip_height, strip};

/// Fonts of the pictures: the system's own.
const FONTS: &str =
    "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans CJK SC', sans-serif";

/// What a drawing function returns.
pub type Drawn<DB> =
    Result<(), plotters::drawing::DrawingAreaErrorKind<<DB as plotters::backend::DrawingBackend>::ErrorType>>;

/// Draws in quarter pixels: positions exact to a quarter although plotters'
/// coordinates are whole.
pub const FINE: i32 = 4;
