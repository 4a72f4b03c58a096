//! Words of the classroom's pages around questions and lessons; rendered natively alone.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts of the pages.
ClassPages {
    guess_title: S,
    guess_description: S,
    tally_title: S,
    tally_lead: S,
    prepare_title: S,
    prepare_lead: S,
    task_title: S,
    task_lead: S,
}
}
