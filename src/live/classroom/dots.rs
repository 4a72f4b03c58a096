//! The dots of a class above a ruler.

use footprint::classroom::{Ruler, Spread};
use web_sys::Element;

use crate::live::browser::set;
use crate::live::build::build;
use crate::text::number::exact;
use crate::view::classroom::{middle, swarm};
use crate::view::widget::Node;

/// Tallest the dots may stand, in pixels; of a large crowd they are smaller.
const HIGHEST: f64 = 220.0;

/// A dot for each guess above the ruler, none on another at this width in pixels, and the
/// line of the middle one.
pub(super) fn dots(
    picture: &Element,
    width: f64,
    ruler: Ruler,
    steps: &[u32],
    spread: Option<&Spread>,
    sentence: &str,
) {
    let places: Vec<f64> = steps.iter().map(|step| ruler.place(ruler.value(*step)) * width).collect();
    let mut radius = if width > 900.0 { 8.0 } else { 6.0 };
    let mut placed = swarm(&places, radius);
    let levels = |placed: &[(f64, usize)]| placed.iter().map(|(_, level)| level + 1).max().unwrap_or(0) as f64;
    while levels(&placed) * 2.0 * radius > HIGHEST && radius > 2.0 {
        radius -= 1.0;
        placed = swarm(&places, radius);
    }
    let height = levels(&placed) * 2.0 * radius + 12.0;
    set(picture, "height", &exact(height));
    set(picture, "aria-label", sentence);
    picture.set_text_content(None);
    let add = |name: &'static str, class: &str, attributes: Vec<(&'static str, String)>| {
        let mut node = Node::of(name, class, Vec::new());
        node.attributes.extend(attributes);
        if let Some(mark) = build(&node, "http://www.w3.org/2000/svg") {
            let _ = picture.append_child(&mark);
        }
    };
    for ((_, level), step) in placed.iter().zip(steps) {
        let x = [&*exact(ruler.place(ruler.value(*step)) * 100.0), "%"].concat();
        let y = exact(height - 2.0 - radius - 2.0 * radius * *level as f64);
        add("circle", "", vec![("cx", x), ("cy", y), ("r", exact(radius - 0.5))]);
    }
    if let Some(spread) = spread.filter(|spread| spread.count > 1) {
        let x = [&*exact(ruler.place(middle(ruler, spread.middle)) * 100.0), "%"].concat();
        add("line", "mid", vec![("x1", x.clone()), ("x2", x), ("y1", "0".into()), ("y2", exact(height))]);
    }
}
