//! A class's guesses as a table.

use footprint::classroom::{Guesses, Ruler, rounds};
use footprint::data::Asked;

use crate::text::classroom::ClassWords;
use crate::text::number::exact;

/// All guesses as CSV, one in a line; the page that collects codes reads it again.
///
/// ```
/// use footprint::classroom::{Guesses, Tally};
/// use per_prompt::export::classroom::csv;
/// use per_prompt::text::{Lang, classroom::class_words};
/// let guesses = [Guesses { round: 3, steps: vec![Some(31), None, Some(45)], salt: 7 }];
/// let table = csv(class_words(Lang::En), &guesses);
/// assert!(table.contains(",first-guess,answer-phone,12.5893,Wh\r\n"));
/// let read = Tally::read(&table);
/// assert_eq!((read.guesses.as_slice(), read.problems.len()), (&guesses[..], 0));
/// ```
pub fn csv(words: &ClassWords, guesses: &[Guesses]) -> String {
    let mut lines = vec![words.csv_head.to_owned()];
    let rounds = rounds();
    for guesses in guesses {
        let Some(round) = rounds.get(guesses.round) else { continue };
        for (question, step) in round.questions.iter().zip(&guesses.steps) {
            let unit = match question.asked {
                Asked::Ladder { metric: "energy", .. } => "Wh",
                Asked::Ladder { metric: "carbon", .. } => "g",
                Asked::Ladder { .. } => "mL",
                Asked::Share { .. } => "%",
            };
            let guess = step.map_or_else(String::new, |step| exact(Ruler::of(&question.asked).value(step)));
            lines.push([&*guesses.code(), &round.id, question.id, &guess, unit].join(","));
        }
    }
    lines.join("\r\n") + "\r\n"
}
