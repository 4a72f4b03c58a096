//! What could go wrong with a picture: too much of everything.

use super::*;

fn filled(width: i32, height: i32) -> Scene {
    let size = (width * FINE, height * FINE);
    let text = |x: i32, align, y: i32| Mark::Text {
        at: (x * FINE, y * FINE),
        size: 14 * FINE,
        ink: Ink::Second,
        align,
        bold: false,
        text: "12 Wh".into(),
    };
    let marks = vec![
        Mark::Rect { at: (0, 0), size, ink: Ink::Paper2, filled: true },
        text(0, Align::Start, 14),
        text(width, Align::End, height),
    ];
    Scene { width, height, marks }
}

fn example(times: usize, number: bool, body: Option<Scene>) -> Poster {
    let long = |text: &str| vec![text; times].join(" ");
    let number = number.then(|| PosterNumber {
        ink: Ink::Energy,
        value: long("1,234 Wh"),
        range: long("0.05–1.2 Wh"),
        sure: long("rough: up to 5 times less or more"),
    });
    Poster {
        title: long("电力的最大部分来自视频，不是文字。One video"),
        sub: long("the newer evidence, for one person and a day"),
        number,
        body,
        lines: vec![
            long("Source: 12 published figures"),
            ["https://example.org/", &"&activity=100".repeat(times)].concat(),
        ],
        brand: "Per Prompt".into(),
    }
}

/// Left, right, upper and lower end.
fn ends(mark: &Mark) -> [f64; 4] {
    let ends = match mark {
        Mark::Lines { lines, .. } => {
            let all = || lines.iter().flat_map(|(from, to)| [from, to]);
            let [xs, ys] = [all().map(|at| at.0).collect::<Vec<_>>(), all().map(|at| at.1).collect()];
            [xs.iter().min(), xs.iter().max(), ys.iter().min(), ys.iter().max()].map(|end| *end.expect("a line"))
        }
        Mark::Rect { at, size, .. } => [at.0, at.0 + size.0, at.1, at.1 + size.1],
        Mark::Text { at, size, align, text, .. } => {
            // Without the spare for wide letters, which the foot does not keep.
            let wide = (text_width(text, f64::from(*size)) / 1.12) as i32;
            let from = at.0 - if *align == Align::End { wide } else { 0 };
            [from, from + wide, at.1 - size / 4 * 3, at.1 + size / 5]
        }
        _ => [0; 4],
    };
    ends.map(|end| f64::from(end) / f64::from(FINE))
}

#[test]
fn nothing_leaves_the_picture_or_lies_on_the_foot_however_much_there_is() {
    let bodies = [None, Some((720, 224)), Some((1120, 500)), Some((320, 1000)), Some((320, 40)), Some((2000, 30))];
    for (times, body) in [0, 1, 2, 4, 12].into_iter().flat_map(|times| bodies.map(|body| (times, body))) {
        for number in [false, true] {
            let drawn = poster(&example(times, number, body.map(|(width, height)| filled(width, height))));
            let foot = drawn.marks.iter().position(|mark| matches!(mark, Mark::Lines { .. })).expect("a hairline");
            let line = ends(&drawn.marks[foot])[2];
            let brand =
                drawn.marks.iter().position(|mark| matches!(mark, Mark::Text { text, .. } if text == "Per Prompt"));
            for (at, mark) in drawn.marks.iter().enumerate() {
                let [left, right, top, bottom] = ends(mark);
                let what = || format!("{times} {number} {body:?}: {mark:?}");
                assert!(left >= 0.0 && right <= 1200.5 && top >= 0.0 && bottom <= 630.0, "{}", what());
                let in_foot = at > foot && Some(at) <= brand;
                assert!(at == 0 || at == foot || in_foot == (top > line) && in_foot == (bottom > line), "{}", what());
            }
            // Nor on each other: the number and the body's ends are texts too.
            let texts: Vec<_> = drawn.marks.iter().filter(|mark| matches!(mark, Mark::Text { .. })).collect();
            for (at, mark) in texts.iter().enumerate() {
                for other in &texts[..at] {
                    let (a, b) = (ends(mark), ends(other));
                    let apart = a[1] <= b[0] || b[1] <= a[0] || a[3] <= b[2] || b[3] <= a[2];
                    assert!(apart, "{times} {number} {body:?}: {mark:?} {other:?}");
                }
            }
        }
    }
}

#[test]
fn own_texts_are_large_enough_at_half_size_and_a_chart_keeps_its_shape() {
    let drawn = poster(&example(2, true, Some(filled(720, 224))));
    let sizes = drawn.marks.iter().filter_map(|mark| match mark {
        Mark::Text { size, text, .. } if text != "12 Wh" => Some(size / FINE),
        _ => None,
    });
    assert!(sizes.min() >= Some(20));
    let body = drawn.marks.iter().find_map(|mark| match mark {
        Mark::Rect { size, ink: Ink::Paper2, .. } => Some(f64::from(size.0) / f64::from(size.1)),
        _ => None,
    });
    assert!(body.is_some_and(|shape| (shape - 720.0 / 224.0).abs() < 0.05), "{body:?}");
}

#[test]
fn a_chart_of_one_height_is_drawn_so_wide_that_it_fills_the_picture() {
    for number in [false, true] {
        let data = example(1, number, None);
        let width = width(&data, |_| 224);
        let drawn = poster(&Poster { body: Some(filled(width, 224)), ..data });
        let right = drawn.marks.iter().filter(|mark| matches!(mark, Mark::Rect { ink: Ink::Paper2, .. })).map(ends);
        let right: Vec<f64> = right.map(|ends| ends[1]).collect();
        assert!(right[0] > 1080.0 && right[0] <= 1140.5, "{number}: {width} {right:?}");
    }
}
