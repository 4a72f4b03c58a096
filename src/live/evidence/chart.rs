//! The chart of the evidence: its paths get the pieces of the wanted rows. Nothing is
//! measured, every piece was drawn into the page.

use web_sys::Element;

use super::Line;
use crate::live::browser::{all, set};

/// What the chart draws of a row, and the width of its paths.
const MARKS: [(&str, &str); 3] =
    [("dot", "path[stroke-width='22']"), ("tick", "path[stroke-width='7']"), ("range", "path[stroke-width='5']")];

/// A path of the chart: its pieces, each with the line that it belongs to.
pub(super) struct Trace {
    path: Element,
    /// The layout that it is part of.
    layout: usize,
    pieces: Vec<(usize, String)>,
}

/// The chart's paths. In each picture the pieces follow the lines that have them.
pub(super) fn traces(app: &Element, lines: &[Line]) -> Vec<Trace> {
    let mut traces = Vec::new();
    for (layout, picture) in all(app, ".lanes svg").into_iter().enumerate() {
        for (mark, selector) in MARKS {
            let has_it = |(_, line): &(usize, &Line)| line.mark.split(' ').any(|word| word == mark);
            let mut owners = lines.iter().enumerate().filter(has_it).map(|(at, _)| at);
            for path in all(&picture, selector) {
                let drawn = path.get_attribute("d").unwrap_or_default();
                let pieces = drawn.split('M').skip(1).zip(owners.by_ref());
                let pieces = pieces.map(|(piece, owner)| (owner, ["M", piece].concat())).collect();
                traces.push(Trace { path, layout, pieces });
            }
        }
    }
    traces
}

/// Gives the paths of one layout, or of all, the pieces of the wanted rows.
pub(super) fn draw(traces: &[Trace], lines: usize, wanted: &[usize], layout: Option<usize>) {
    let mut is_wanted = vec![false; lines];
    wanted.iter().for_each(|at| is_wanted[*at] = true);
    for Trace { path, pieces, .. } in traces.iter().filter(|trace| layout.is_none_or(|one| one == trace.layout)) {
        let kept = pieces.iter().filter(|(owner, _)| is_wanted[*owner]).map(|(_, piece)| &**piece);
        set(path, "d", &kept.collect::<Vec<_>>().concat());
    }
}
