//! A class's guesses: codes from a list, and how the guesses at a question spread.

use super::{CodeProblem, Guesses, rounds};

/// A line of a list that holds no code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Its number, from 1.
    pub number: usize,
    /// What stands there, cut to 40 characters.
    pub text: String,
    /// Why it is none.
    pub problem: CodeProblem,
}

/// What a list of codes holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Each code once, in the order of the list.
    pub guesses: Vec<Guesses>,
    /// How many lines repeat a code.
    pub repeats: usize,
    /// Lines without a code.
    pub problems: Vec<Line>,
}

impl Tally {
    /// Reads codes: one in a line, among other cells of a CSV or a table that was
    /// pasted, or several with spaces between. A first line without any code is taken
    /// for a table's heads when codes follow.
    ///
    /// ```
    /// use footprint::classroom::{Guesses, Tally};
    /// let code = Guesses { round: 3, steps: vec![Some(31), Some(8), None], salt: 7 }.code();
    /// let tally = Tally::read(&format!("name,code\nAnna,{code}\nBen,{}\n", &code[1..]));
    /// assert_eq!((tally.guesses.len(), tally.problems.len()), (1, 1));
    /// assert_eq!(tally.problems[0].number, 3);
    /// ```
    pub fn read(list: &str) -> Self {
        let mut tally = Self::default();
        for (at, line) in list.lines().enumerate() {
            let line = line.trim().trim_start_matches('\u{feff}');
            if line.is_empty() {
                continue;
            }
            match codes(line) {
                Ok(found) => found.into_iter().for_each(|guesses| tally.add(guesses)),
                Err(problem) => {
                    tally.problems.push(Line { number: at + 1, text: line.chars().take(40).collect(), problem });
                }
            }
        }
        // The heads of a table.
        if !tally.guesses.is_empty() && tally.problems.first().is_some_and(|line| line.number == 1) {
            tally.problems.remove(0);
        }
        tally
    }

    /// Adds a code, unless it is there.
    pub fn add(&mut self, guesses: Guesses) {
        if self.guesses.contains(&guesses) {
            self.repeats += 1;
        } else {
            self.guesses.push(guesses);
        }
    }

    /// Which rounds the codes are of, the most frequent first.
    pub fn rounds(&self) -> Vec<usize> {
        let count = |round: usize| self.guesses.iter().filter(|guesses| guesses.round == round).count();
        let mut all: Vec<usize> = (0..rounds().len()).filter(|round| count(*round) > 0).collect();
        all.sort_by_key(|round| core::cmp::Reverse(count(*round)));
        all
    }

    /// The steps that were guessed at a question of a round.
    pub fn steps(&self, round: usize, question: usize) -> Vec<u32> {
        let of = self.guesses.iter().filter(|guesses| guesses.round == round);
        of.filter_map(|guesses| *guesses.steps.get(question)?).collect()
    }
}

/// The codes of a line: the line as one code; else one cell or more that are codes;
/// else what is wrong with what comes nearest to one.
fn codes(line: &str) -> Result<Vec<Guesses>, CodeProblem> {
    let whole = Guesses::read(line);
    if let Ok(guesses) = whole {
        return Ok(vec![guesses]);
    }
    let cells = || line.split([',', ';', '\t']).map(|cell| cell.trim().trim_matches('"'));
    let words = || line.split([',', ';', '\t', ' ', '"']).filter(|word| !word.is_empty());
    for parts in [cells().collect::<Vec<_>>(), words().collect()] {
        let found: Vec<Guesses> = parts.iter().filter_map(|part| Guesses::read(part).ok()).collect();
        if !found.is_empty() {
            return Ok(found);
        }
    }
    // Letters that do not belong together are nearer to a code than too few of them.
    let problems = || cells().filter_map(|cell| Guesses::read(cell).err());
    Err(problems().find(|problem| *problem == CodeProblem::Check).or(whole.err()).unwrap_or(CodeProblem::Round))
}

/// How guesses spread, in steps; of an even number the middle lies between two.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spread {
    /// How many.
    pub count: usize,
    /// The lowest.
    pub low: f64,
    /// The middle: half are below, half above.
    pub middle: f64,
    /// The highest.
    pub high: f64,
}

impl Spread {
    /// Of some guesses; none of none.
    ///
    /// ```
    /// use footprint::classroom::Spread;
    /// let spread = Spread::of(&[30, 10, 20, 60]).expect("four");
    /// assert_eq!((spread.count, spread.low, spread.middle, spread.high), (4, 10.0, 25.0, 60.0));
    /// assert_eq!(Spread::of(&[]), None);
    /// ```
    pub fn of(steps: &[u32]) -> Option<Self> {
        let mut sorted = steps.to_vec();
        sorted.sort_unstable();
        let count = sorted.len();
        let at = |at: usize| f64::from(sorted[at]);
        let (low, high) = (f64::from(*sorted.first()?), f64::from(*sorted.last()?));
        Some(Self { count, low, middle: (at((count - 1) / 2) + at(count / 2)) / 2.0, high })
    }
}
