//! Short codes: what a pupil guessed in a round, in letters that can be read aloud and
//! typed. Digits and letters are Crockford's base 32 (no I, L, O, U; either case; hyphens
//! and spaces do not count).
//!
//! The first names the round, the last two are a check: they tell every mistyped letter
//! and every two neighbours that were swapped, and refuse a code that was made with other
//! questions. Between them stand the guesses and a number from 0 to 31 by chance, so that
//! two pupils who guess alike seldom have the same code, and one code pasted twice is
//! counted once.

use super::{Round, rounds};

const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The largest prime below two letters' worth: no difference of one letter, and no swap
/// of neighbours, is a multiple of it.
const CHECK: u64 = 1021;

/// What one pupil guessed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guesses {
    /// Which of [`rounds`].
    pub round: usize,
    /// The step on each question's ruler; none where it was not guessed.
    pub steps: Vec<Option<u32>>,
    /// 0 to 31, by chance.
    pub salt: u32,
}

/// Why something is no code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CodeProblem {
    /// Begins with no round.
    Round,
    /// So many letters instead of so many.
    Length(usize, usize),
    /// A sign that no code has.
    Sign(char),
    /// The letters do not belong together: mistyped, or made with other questions.
    Check,
}

impl Guesses {
    /// The code.
    ///
    /// ```
    /// use footprint::classroom::Guesses;
    /// let guesses = Guesses { round: 3, steps: vec![Some(31), None, Some(20)], salt: 7 };
    /// let code = guesses.code();
    /// assert_eq!(Guesses::read(&code.to_lowercase()), Ok(guesses));
    /// ```
    pub fn code(&self) -> String {
        let rounds = rounds();
        let Some(round) = rounds.get(self.round) else { return String::new() };
        let mut number = 0;
        for (ruler, step) in round.rulers().iter().zip(&self.steps) {
            number =
                number * (u64::from(ruler.last()) + 2) + step.map_or(0, |step| u64::from(step.min(ruler.last())) + 1);
        }
        number = number * 32 + u64::from(self.salt % 32);
        let check = check(self.round, round, number);
        let letters = [&digits(self.round as u64 + 1, 1), &*digits(number, width(round)), &digits(check, 2)].concat();
        let groups: Vec<&str> =
            letters.as_bytes().chunks(4).filter_map(|group| core::str::from_utf8(group).ok()).collect();
        groups.join("-")
    }

    /// Reads a code.
    ///
    /// # Errors
    /// What is wrong with it.
    ///
    /// ```
    /// use footprint::classroom::{CodeProblem, Guesses};
    /// assert_eq!(Guesses::read("Anna"), Err(CodeProblem::Round));
    /// ```
    pub fn read(text: &str) -> Result<Self, CodeProblem> {
        let mut values = Vec::new();
        for sign in text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-') {
            values.push(value(sign).ok_or(CodeProblem::Sign(sign))?);
        }
        let rounds = rounds();
        let at = values.first().and_then(|first| usize::try_from(*first).ok()?.checked_sub(1));
        let (at, round) = at.and_then(|at| Some((at, rounds.get(at)?))).ok_or(CodeProblem::Round)?;
        let length = width(round) + 3;
        if values.len() != length {
            return Err(CodeProblem::Length(values.len(), length));
        }
        let join = |values: &[u64]| values.iter().fold(0, |number, value| number * 32 + value);
        let number = join(&values[1..length - 2]);
        if check(at, round, number) != join(&values[length - 2..]) {
            return Err(CodeProblem::Check);
        }
        let salt = (number % 32) as u32;
        let mut rest = number / 32;
        let mut steps: Vec<Option<u32>> = Vec::new();
        for ruler in round.rulers().iter().rev() {
            let choices = u64::from(ruler.last()) + 2;
            steps.push(((rest % choices) as u32).checked_sub(1));
            rest /= choices;
        }
        steps.reverse();
        if rest == 0 { Ok(Self { round: at, steps, salt }) } else { Err(CodeProblem::Check) }
    }
}

/// Letters that the guesses of a round take.
fn width(round: &Round) -> usize {
    let mut most = round.rulers().iter().fold(32_u64, |most, ruler| most * (u64::from(ruler.last()) + 2)) - 1;
    let mut width = 0;
    while most > 0 {
        (most, width) = (most / 32, width + 1);
    }
    width
}

fn digits(mut number: u64, width: usize) -> String {
    let mut letters = vec!['0'; width];
    for letter in letters.iter_mut().rev() {
        *letter = char::from(LETTERS[(number % 32) as usize]);
        number /= 32;
    }
    letters.into_iter().collect()
}

fn value(sign: char) -> Option<u64> {
    let plain = match sign.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    };
    LETTERS.iter().position(|letter| char::from(*letter) == plain).map(|at| at as u64)
}

/// The check over round, guesses and questions: with other questions, or other rulers,
/// another.
fn check(at: usize, round: &Round, number: u64) -> u64 {
    let mut known = (0..width(round)).fold(at as u64 + 1, |place, _| place * 32 % CHECK);
    for (question, ruler) in round.questions.iter().zip(round.rulers()) {
        let ends = [ruler.last() as u8, ruler.value(0).to_bits() as u8, (ruler.value(0).to_bits() >> 48) as u8];
        for byte in question.id.bytes().chain(ends) {
            known = (known * 257 + u64::from(byte) + 1) % CHECK;
        }
    }
    (number + known) % CHECK
}
