//! Words that the classroom's program says.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts of the program.
ClassWords {
    question_of: S,
    mine: S,
    not_yet: S,
    guess_first: S,
    spot: S,
    inside: S,
    over: S,
    under: S,
    points_over: S,
    points_under: S,
    next: S,
    finish: S,
    not_guessed: S,
    unknown_round: S,
    projector: S,
    projector_off: S,
    no_code: S,
    added: S,
    repeats: S,
    line: S,
    /// Why something is no code: no round, its length, a sign, letters.
    problems: [S; 4],
    spread: S,
    spread_one: S,
    spread_none: S,
    class_over: S,
    class_under: S,
    class_points: S,
    class_spot: S,
    remove: S,
    removed: S,
    cleared: S,
    stored: S,
    not_stored: S,
    csv_head: S,
    link_failed: S,
    file_line: S,
    own_b: S,
    qr_too_long: S,
    level_of: S,
}
}
