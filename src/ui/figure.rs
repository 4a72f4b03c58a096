//! A picture on the page: a scene as SVG nodes, and the frame around it.

use yew::prelude::*;

use crate::chart::{FINE, Ink, Mark, Scene, point_list};

/// Widths of the three layouts in pixels: narrow, middle, wide.
pub const WIDTHS: [i32; 3] = [320, 720, 1120];

/// A scene as an `<svg>`; `class` says when it shows.
pub fn svg(scene: &Scene, class: &'static str, sentence: &str) -> Html {
    let view = format!("0 0 {} {}", scene.width * FINE, scene.height * FINE);
    html! {
        <svg class={classes!("chart", class)} viewBox={view} width={scene.width.to_string()} height={scene.height.to_string()}
            role="img" aria-label={sentence.to_owned()}>
            { for scene.marks.iter().map(mark) }
        </svg>
    }
}

fn mark(mark: &Mark) -> Html {
    match mark {
        Mark::Line { from, to, ink, width } => html! {
            <line x1={from.0.to_string()} y1={from.1.to_string()} x2={to.0.to_string()} y2={to.1.to_string()}
                stroke={ink.key()} stroke-width={width.to_string()} />
        },
        Mark::Rect { at, size, ink, filled } => {
            let (fill, stroke) = paint(*ink, *filled);
            html! {
                <rect x={at.0.to_string()} y={at.1.to_string()} width={size.0.max(0).to_string()}
                    height={size.1.max(0).to_string()} {fill} {stroke} />
            }
        }
        Mark::Circle { at, radius, ink, filled } => {
            let (fill, stroke) = paint(*ink, *filled);
            html! {
                <circle cx={at.0.to_string()} cy={at.1.to_string()} r={radius.to_string()} {fill} {stroke} stroke-width="8" />
            }
        }
        Mark::Polygon { points, ink } => html! { <polygon points={point_list(points)} fill={ink.key()} /> },
        Mark::Text { at, size, ink, align, bold, text } => html! {
            <text x={at.0.to_string()} y={at.1.to_string()} font-size={size.to_string()} fill={ink.key()}
                text-anchor={align.anchor()} font-weight={bold.then_some("700")}>{ text }</text>
        },
    }
}

fn paint(ink: Ink, filled: bool) -> (String, Option<String>) {
    if filled { (ink.key(), None) } else { (Ink::Paper.key(), Some(ink.key())) }
}

/// Which layouts a chart is drawn in: all three for the prerendered page, where
/// the style sheet shows one; live only the one that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layouts {
    /// All three.
    All,
    /// This one.
    One(usize),
}

/// A chart in the layouts asked for; `draw` gets the width.
pub fn chart(layouts: Layouts, widths: [i32; 3], sentence: &str, draw: impl Fn(i32) -> Scene) -> Html {
    const SHOWN: [&str; 3] = ["narrow", "middle", "wide"];
    let one = |at: usize| svg(&draw(widths[at]), SHOWN[at], sentence);
    match layouts {
        Layouts::All => html! { <>{ for (0..3).map(one) }</> },
        Layouts::One(at) => svg(&draw(widths[at.min(2)]), "", sentence),
    }
}

/// A data table folded away under a chart.
pub fn table(summary: &str, head: &[&str], rows: Vec<Vec<String>>) -> Html {
    html! {
        <details class="data">
            <summary>{ summary }</summary>
            <table>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                <tbody>
                    { for rows.into_iter().map(|row| html! {
                        <tr>{ for row.into_iter().enumerate().map(|(at, cell)| if at == 0 {
                            html! { <th scope="row">{ cell }</th> }
                        } else {
                            html! { <td>{ cell }</td> }
                        }) }</tr>
                    }) }
                </tbody>
            </table>
        </details>
    }
}
