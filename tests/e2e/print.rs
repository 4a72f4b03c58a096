//! Lessons on paper: A4 and Letter, as Chromium and Firefox print them. WebKitGTK's driver
//! has no command to print, so there nothing is tested here.

use footprint::data::{DATASET, Question, lessons, questions};
use per_prompt::page::{Page, Sheet};
use per_prompt::text::classroom::{QuestionText, classroom};
use per_prompt::text::lessons::lessons as words;
use per_prompt::text::{Lang, fill};
use per_prompt::view::classroom::Blanks;

use crate::browser::{Browser, Paper, site};
use crate::pdf::{Printed, pages};

/// What no printed text comes nearer to the edge than, in centimetres. Printers reach half
/// a centimetre; `lessons.css` leaves 1.2 above and below and 1.4 at the sides.
const MARGIN: f64 = 1.1;

/// Prints the page that is open, if the driver can.
pub fn print(browser: &Browser, paper: Paper) -> Option<Vec<Printed>> {
    let printed = pages(&browser.print(paper)?);
    for page in &printed {
        let differs = page.size.iter().zip(paper.size()).any(|(found, wanted)| (found - wanted).abs() > 0.05);
        assert!(!differs, "{paper:?}: {:?}", page.size);
    }
    Some(printed)
}

/// Nothing is cut or stands where a printer does not reach, and no page is empty.
pub fn is_whole(printed: &[Printed], what: &str) {
    for (at, page) in printed.iter().enumerate() {
        assert!(!page.text.is_empty(), "{what}: page {at} is empty");
        assert!(page.free.iter().all(|free| *free >= MARGIN), "{what}: page {at}: {:?}", page.free);
    }
}

/// Whether any of the pages says this.
pub fn says(printed: &[Printed], text: &str) -> bool {
    printed.iter().any(|page| page.says(text))
}

/// A lesson's questions with their texts.
fn asked(lang: Lang, at: usize) -> Vec<(&'static Question<'static>, &'static QuestionText)> {
    let both = || questions().iter().zip(&classroom(lang).questions);
    lessons()[at].questions.iter().filter_map(|id| both().find(|(question, _)| question.id == *id)).collect()
}

/// Opens each page of this sheet in each language and on each paper; gives what is printed.
fn each(sheet: Sheet, check: impl Fn(Lang, usize, Paper, &str, &[Printed])) {
    let browser = Browser::start();
    for lang in Lang::ALL {
        for (at, lesson) in lessons().iter().enumerate() {
            browser.go(&format!("{}{}", site(lang.path()), Page::Lesson(at, sheet).path()));
            for paper in Paper::ALL {
                let Some(printed) = print(&browser, paper) else { return };
                let what = format!("{lang:?} {} {sheet:?} {paper:?}", lesson.id);
                is_whole(&printed, &what);
                of_the_page_alone(lang, &printed, &what);
                check(lang, at, paper, &what, &printed);
            }
        }
    }
}

/// What leads through the site and what is said of the screen stays there; the last page
/// ends with version and licence.
fn of_the_page_alone(lang: Lang, printed: &[Printed], what: &str) {
    let text = lang.page();
    for left in [text.nav.concat(), text.privacy.into(), words(lang).print_hint.into()] {
        assert!(!says(printed, &left), "{what}: {left}");
    }
    let last = fill(text.card_source, &[DATASET]);
    assert!(printed.last().is_some_and(|page| page.says(&last)), "{what}: {last}");
}

#[test]
fn a_worksheet_is_one_page_before_the_reveal_and_one_after_it() {
    each(Sheet::Worksheet, |lang, at, _, what, printed| {
        assert_eq!(printed.len(), 2, "{what}");
        let (said, mut blanks) = (&classroom(lang).lessons[at], Blanks::of(lang));
        let mut fill = |text: &str| blanks.fill(text).expect("every blank");
        let before = asked(lang, at).into_iter().map(|(_, said)| said.asked).chain(said.tasks[0].iter().copied());
        let before: Vec<String> = before.chain([said.title, words(lang).how_to_mark]).map(&mut fill).collect();
        let after: Vec<String> = said.tasks[1].iter().copied().map(&mut fill).collect();
        for (page, texts) in printed.iter().zip([before, after]) {
            let head = [&[lang.page().brand][..], &words(lang).pupil].concat().concat();
            for text in texts.iter().chain([&head]) {
                assert!(page.says(text), "{what}: {text}");
            }
        }
        for (question, _) in asked(lang, at) {
            let answer = ["{", question.id, "}"].concat();
            assert!(!says(printed, &fill(&answer)), "{what}: {answer}");
        }
    });
}

#[test]
fn the_sheet_with_answers_is_two_pages() {
    each(Sheet::Answers, |lang, at, _, what, printed| {
        assert_eq!(printed.len(), 2, "{what}");
        let (said, mut blanks) = (&classroom(lang).lessons[at], Blanks::of(lang));
        let answers = asked(lang, at).into_iter().map(|(question, _)| ["{", question.id, "}"].concat());
        let texts = [said.tasks[0], said.tasks[1], said.answers].concat();
        for text in texts.into_iter().map(String::from).chain(answers) {
            let text = blanks.fill(&text).expect("every blank");
            assert!(says(printed, &text), "{what}: {text}");
        }
    });
}

/// Pages of the plans by language and lesson, on A4 and on Letter, which is shorter.
const PLANS: [[[usize; 2]; 3]; 2] = [[[2, 3], [3, 3], [4, 4]], [[2, 2], [3, 3], [3, 3]]];

#[test]
fn a_plan_is_printed_with_all_its_parts() {
    each(Sheet::Plan, |lang, at, paper, what, printed| {
        assert_eq!(printed.len(), PLANS[lang as usize][at][paper as usize], "{what}");
        let (said, mut blanks) = (&classroom(lang).lessons[at], Blanks::of(lang));
        let steps = said.steps.iter().map(|(_, happens)| *happens);
        let questions = asked(lang, at).into_iter().map(|(_, said)| said.discuss);
        let lists = [said.aims, said.needed, said.prompts, said.answers, said.notes].concat();
        for text in lists.into_iter().chain(steps).chain(questions) {
            let text = blanks.fill(text).expect("every blank");
            assert!(says(printed, &text), "{what}: {text}");
        }
        assert!(printed[0].says(said.title), "{what}");
    });
}
