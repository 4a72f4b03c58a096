//! A guess in words: what it is, and how far it is from the answer.

use footprint::classroom::Ruler;
use footprint::data::Asked;
use footprint::model::Metric;

use crate::text::classroom::ClassWords;
use crate::text::number::{amount, published, short};
use crate::text::{Text, fill};

/// A value on a question's ruler, as people read it.
///
/// ```
/// use per_prompt::view::classroom::said;
/// let asked = footprint::data::questions()[0].asked;
/// assert_eq!(said(&asked, 12.6), "13\u{a0}Wh");
/// ```
pub fn said(asked: &Asked<'_>, value: f64) -> String {
    match asked {
        Asked::Ladder { metric, .. } => amount(metric_of(metric), value),
        Asked::Share { .. } => [&*published(libm::round(value)), "%"].concat(),
    }
}

fn metric_of(id: &str) -> Metric {
    Metric::ALL.into_iter().find(|metric| metric.id() == id).unwrap_or(Metric::Energy)
}

/// How far a guess is from the answer, whose ends and middle are given: in times, or in
/// points of a share.
///
/// ```
/// use per_prompt::text::{Lang, classroom::class_words};
/// use per_prompt::view::classroom::far;
/// let (text, words) = (Lang::En.text(), class_words(Lang::En));
/// let asked = footprint::data::questions()[0].asked;
/// let far = |guess| far(text, words, &asked, guess, [0.1, 0.3, 1.0]);
/// assert_eq!(far(19.0), "Your guess, 19\u{a0}Wh, is 63 times the answer.");
/// assert_eq!(far(0.15), "Inside the range. The answer is 2.0 times your guess, 0.15\u{a0}Wh.");
/// assert_eq!(far(0.3), "Your guess, 0.30\u{a0}Wh, is right on the middle of the range.");
/// ```
pub fn far(text: &Text, words: &ClassWords, asked: &Asked<'_>, guess: f64, [low, middle, high]: [f64; 3]) -> String {
    let named = said(asked, guess);
    let plain = if let Asked::Share { .. } = asked {
        let points = published(libm::round((guess - middle).abs()));
        match guess - middle {
            ..-0.5 => fill(words.points_under, &[&named, &points]),
            0.5.. => fill(words.points_over, &[&named, &points]),
            _ => return fill(words.spot, &[&named]),
        }
    } else {
        match times(guess, middle) {
            Far::Spot => return fill(words.spot, &[&named]),
            Far::Over(times) => fill(words.over, &[&named, &times]),
            Far::Under(times) => fill(words.under, &[&named, &times]),
        }
    };
    let is_inside = low < high && (low..=high).contains(&guess);
    if is_inside { [words.inside, text.space, &plain].concat() } else { plain }
}

/// The same of a class's middle guess.
pub fn class_far(words: &ClassWords, asked: &Asked<'_>, middle_guess: f64, answer: f64) -> String {
    if let Asked::Share { .. } = asked {
        let points = libm::round((middle_guess - answer).abs());
        return if points < 1.0 { words.class_spot.into() } else { fill(words.class_points, &[&published(points)]) };
    }
    match times(middle_guess, answer) {
        Far::Spot => words.class_spot.into(),
        Far::Over(times) => fill(words.class_over, &[&times]),
        Far::Under(times) => fill(words.class_under, &[&times]),
    }
}

/// What a place between two steps stands for: on a ruler of powers of ten the number
/// whose step lies there.
///
/// ```
/// use footprint::classroom::Ruler;
/// use per_prompt::view::classroom::middle;
/// assert_eq!(middle(Ruler::Percent, 40.5), 40.5);
/// // Half a step above 1 Wh: a ninth more.
/// assert!((middle(Ruler::Decades(-2, 4), 20.5) - 1.122).abs() < 0.001);
/// ```
pub fn middle(ruler: Ruler, step: f64) -> f64 {
    let (low, high) = (ruler.value(libm::floor(step) as u32), ruler.value(libm::ceil(step) as u32));
    match ruler {
        Ruler::Decades(..) if low < high => libm::sqrt(low * high),
        _ => (low + high) / 2.0,
    }
}

enum Far {
    /// Not to be told apart on the ruler: a step is a quarter more.
    Spot,
    Over(String),
    Under(String),
}

fn times(guess: f64, answer: f64) -> Far {
    match guess / answer {
        ..0.893 => Far::Under(short(answer / guess)),
        1.12.. => Far::Over(short(guess / answer)),
        _ => Far::Spot,
    }
}

/// Where dots of a radius stand so that none covers another and each is at its own place
/// along the ruler: `(x, level)`, level 0 on the ruler, in the order of the places given,
/// which must ascend.
///
/// ```
/// use per_prompt::view::classroom::swarm;
/// assert_eq!(swarm(&[10.0, 12.0, 50.0], 5.0), [(10.0, 0), (12.0, 1), (50.0, 0)]);
/// ```
pub fn swarm(places: &[f64], radius: f64) -> Vec<(f64, usize)> {
    // The last dot of each level: those before it are further away.
    let mut ends: Vec<f64> = Vec::new();
    let mut placed = Vec::new();
    for place in places {
        let level = ends.iter().position(|end| place - end >= 2.0 * radius).unwrap_or(ends.len());
        match ends.get_mut(level) {
            Some(end) => *end = *place,
            None => ends.push(*place),
        }
        placed.push((*place, level));
    }
    placed
}
