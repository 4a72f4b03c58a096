//! The classroom: rulers for guesses, rounds of questions, the short codes that carry
//! a pupil's guesses to the teacher, and what a class guessed.

mod answers;
mod code;
mod round;
mod ruler;
mod tally;

pub use answers::{Answer, Answers, Counts, link_of};
pub use code::{CodeProblem, Guesses};
pub use round::{Round, rounds};
pub use ruler::Ruler;
pub use tally::{Line, Spread, Tally};
