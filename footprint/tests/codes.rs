//! Codes of the classroom: what a pupil reads out arrives as it was guessed, and a slip of
//! the tongue or the finger is told, not counted.

use footprint::classroom::{CodeProblem, Guesses, Spread, Tally, rounds};

/// Guesses of a round, spread over the rulers by a simple rule.
fn guesses(round: usize, seed: u32) -> Guesses {
    let rulers = rounds()[round].rulers();
    let step =
        |(at, last): (usize, u32)| (seed.wrapping_mul(2_654_435_761).rotate_left(at as u32 * 5) >> 8) % (last + 2);
    let steps = rulers.iter().map(|ruler| ruler.last()).enumerate().map(step).map(|step| step.checked_sub(1));
    Guesses { round, steps: steps.collect(), salt: seed % 32 }
}

fn all() -> impl Iterator<Item = Guesses> {
    (0..rounds().len()).flat_map(|round| (0..200).map(move |seed| guesses(round, seed)))
}

#[test]
fn what_was_guessed_is_what_is_read() {
    for guesses in all() {
        assert_eq!(Guesses::read(&guesses.code()), Ok(guesses));
    }
    let ends = |round: usize, end: fn(u32) -> Option<u32>| {
        let steps = rounds()[round].rulers().iter().map(|ruler| end(ruler.last())).collect();
        Guesses { round, steps, salt: 31 }
    };
    for round in 0..rounds().len() {
        for guesses in [ends(round, |_| None), ends(round, |_| Some(0)), ends(round, Some)] {
            assert_eq!(Guesses::read(&guesses.code()), Ok(guesses));
        }
    }
}

/// Short enough to be read aloud: the first lesson's in two groups of four letters.
#[test]
fn codes_are_short() {
    let lengths: Vec<usize> =
        (0..rounds().len()).map(|round| guesses(round, 7).code().replace('-', "").len()).collect();
    assert_eq!(lengths, [12, 13, 12, 8, 9, 12]);
}

#[test]
fn every_wrong_letter_and_every_swap_is_told() {
    let letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for guesses in (0..rounds().len()).flat_map(|round| [guesses(round, 3), guesses(round, 77)]) {
        let code: Vec<char> = guesses.code().chars().filter(|sign| *sign != '-').collect();
        for at in 0..code.len() {
            for letter in letters.chars().filter(|letter| *letter != code[at]) {
                let mut wrong = code.clone();
                wrong[at] = letter;
                let wrong: String = wrong.into_iter().collect();
                assert!(Guesses::read(&wrong).is_err(), "{wrong} for {code:?}");
            }
            if at + 1 < code.len() && code[at] != code[at + 1] {
                let mut swapped = code.clone();
                swapped.swap(at, at + 1);
                let swapped: String = swapped.into_iter().collect();
                assert!(Guesses::read(&swapped).is_err(), "{swapped} for {code:?}");
            }
        }
    }
}

/// As people write: small letters, other groups, O for 0, I or l for 1.
#[test]
fn letters_that_look_alike_are_the_same() {
    for guesses in all() {
        let code = guesses.code();
        let written = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
        assert_eq!(Guesses::read(&written), Ok(guesses), "{written}");
    }
}

#[test]
fn problems_say_what_is_wrong() {
    let code = guesses(3, 5).code();
    assert_eq!(Guesses::read(""), Err(CodeProblem::Round));
    assert_eq!(Guesses::read("ZZZZ-ZZZZ"), Err(CodeProblem::Round));
    assert_eq!(Guesses::read(&code[..6]), Err(CodeProblem::Length(5, 8)));
    assert_eq!(Guesses::read(&[&code, "0"].concat()), Err(CodeProblem::Length(9, 8)));
    assert_eq!(Guesses::read("4?"), Err(CodeProblem::Sign('?')));
    assert_eq!(Guesses::read("4数"), Err(CodeProblem::Sign('数')));
}

/// Lists as they come: a chat, a form's CSV with heads, one line with several codes.
#[test]
fn a_list_is_read_however_it_was_made() {
    let codes: Vec<String> = (0..4).map(|seed| guesses(3, seed * 31 + 5).code()).collect();
    let expected: Vec<Guesses> = (0..4).map(|seed| guesses(3, seed * 31 + 5)).collect();
    let lists = [
        codes.join("\n"),
        codes.join("\r\n\r\n"),
        codes.join(" "),
        codes.join(", "),
        codes.iter().map(|code| code.replace('-', " ")).collect::<Vec<_>>().join("\n"),
        format!(
            "\u{feff}Time,Name,Code\n{}",
            codes.iter().map(|code| format!("\"9:01\",\"Li, A\",\"{code}\"\n")).collect::<String>()
        ),
        format!("Name\tCode\n{}", codes.iter().map(|code| format!("B\t{code}\n")).collect::<String>()),
    ];
    for list in lists {
        let tally = Tally::read(&list);
        assert_eq!(tally.guesses, expected, "{list}");
        assert!(tally.problems.is_empty() && tally.repeats == 0, "{list}: {tally:?}");
    }
}

#[test]
fn what_is_no_code_is_named_and_a_repeat_counts_once() {
    let code = guesses(4, 9).code();
    let mut wrong = code.clone();
    wrong.replace_range(2..3, if &code[2..3] == "7" { "8" } else { "7" });
    let tally = Tally::read(&format!("{code}\n{wrong}\n\nhello there\n{code}\n"));
    assert_eq!((tally.guesses.len(), tally.repeats), (1, 1));
    let problems: Vec<_> = tally.problems.iter().map(|line| (line.number, line.problem)).collect();
    assert_eq!(problems, [(2, CodeProblem::Check), (4, CodeProblem::Round)]);
    // A list of nothing but a mistyped code is not taken for the heads of a table.
    assert_eq!(Tally::read(&wrong).problems.len(), 1);
}

#[test]
fn guesses_of_a_question_are_those_of_its_round() {
    let mut tally = Tally::default();
    for (round, step) in [(3, 10), (3, 30), (4, 50), (3, 20)] {
        let steps = rounds()[round].questions.iter().map(|_| Some(step)).collect();
        tally.add(Guesses { round, steps, salt: step });
    }
    assert_eq!(tally.rounds(), [3, 4]);
    let spread = Spread::of(&tally.steps(3, 1)).expect("three");
    assert_eq!((spread.count, spread.low, spread.middle, spread.high), (3, 10.0, 20.0, 30.0));
    assert!(tally.steps(3, 9).is_empty());
}

/// Pinned: a code on a pupil's paper still means the same after an update, as long as the
/// questions of its round are the same.
#[test]
fn codes_stay() {
    let first = Guesses { round: 3, steps: vec![Some(31), Some(12), Some(45)], salt: 7 };
    let level = Guesses { round: 0, steps: vec![Some(15), None, Some(33), Some(8), Some(25), Some(40)], salt: 0 };
    assert_eq!([first.code(), level.code()], ["43RY-M7ZB", "10JD-D40Y-S0RJ"]);
}

/// The class of 40 that `bench` and the end-to-end tests use: made by the rule above, so
/// that it follows the questions. `UPDATE_CLASS=1` writes it anew.
#[test]
fn the_class_of_the_tests_has_codes_of_today() {
    let file = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/cases/class_codes.txt");
    let codes: String = (0..40).map(|pupil| guesses(0, pupil).code() + "\n").collect();
    if std::env::var_os("UPDATE_CLASS").is_some() {
        std::fs::write(&file, &codes).expect("the file can be written");
    }
    assert_eq!(std::fs::read_to_string(&file).expect("the file"), codes);
}
