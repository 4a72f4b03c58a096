//! The classroom's pages in English.

use super::ClassPages;

pub(super) const PAGES: ClassPages = ClassPages {
    guess_title: "Guess first",
    guess_description: "Place your guess on the ruler, then see what is published, how sure anyone can be, and why.",
    tally_title: "The class on one ruler",
    tally_lead: "Each pupil guesses on a device of their own and gives you a short code. Here the codes become one picture. Nothing leaves this device.",
    prepare_title: "Prepare a task",
    prepare_lead: "Set what the class works on, lock or hide the rest, and hand it out as a link, a QR code or a small file.",
    task_title: "Your task",
    task_lead: "Your teacher has set this up. What is grey stays as it is; the rest is yours to change.",
};
