//! The pages of the lessons, before any script: plans with all their parts, worksheets
//! that give nothing away, links that find their targets.

#![cfg(not(target_arch = "wasm32"))]

#[path = "rendered/site.rs"]
mod site;

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use footprint::data::{self, Asked, Lesson, Question};
use footprint::link;
use per_prompt::page::{Page, Sheet};
use per_prompt::text::Lang;
use per_prompt::text::classroom::{LessonText, QuestionText, classroom};
use per_prompt::text::lessons::lessons as words;
use per_prompt::view::classroom::Blanks;

const URL: &str = "https://example.org/ai/";

/// The site whose address is known.
fn site() -> &'static Path {
    static SITE: OnceLock<PathBuf> = OnceLock::new();
    SITE.get_or_init(|| site::site("lessons", Some(URL)))
}

fn page(lang: Lang, page: Page) -> String {
    let file = site().join(lang.path()).join(page.file());
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// What a reader sees of a part of a page.
fn text(html: &str) -> String {
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let text: String = parts.collect();
    [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")]
        .iter()
        .fold(text, |text, (code, sign)| text.replace(code, sign))
}

/// Each lesson in each language, with its place in the table.
fn each() -> impl Iterator<Item = (Lang, usize, &'static Lesson<'static>, &'static LessonText)> {
    Lang::ALL.into_iter().flat_map(|lang| {
        let both = data::lessons().iter().zip(&classroom(lang).lessons).enumerate();
        both.map(move |(at, (lesson, said))| (lang, at, lesson, said))
    })
}

/// A lesson's questions with their texts.
fn questions(lang: Lang, lesson: &Lesson<'_>) -> Vec<(&'static Question<'static>, &'static QuestionText)> {
    let both = || data::questions().iter().zip(&classroom(lang).questions);
    let of = |id: &&str| both().find(|(question, _)| question.id == *id).expect("a question");
    lesson.questions.iter().map(of).collect()
}

/// What stands in braces, filled.
fn filled(lang: Lang, texts: &[&str]) -> Vec<String> {
    let mut blanks = Blanks::of(lang);
    texts.iter().map(|text| blanks.fill(text).expect("every blank")).collect()
}

#[test]
fn each_plan_has_all_its_parts() {
    for (lang, at, lesson, said) in each() {
        let html = page(lang, Page::Lesson(at, Sheet::Plan));
        let shown = text(&html);
        let lists = [said.aims, said.needed, said.prompts, said.answers, said.notes].concat();
        let steps = said.steps.iter().flat_map(|(name, what)| [*name, *what]);
        let asked = questions(lang, lesson).into_iter().flat_map(|(_, said)| [said.asked, said.why, said.discuss]);
        let presets = data::presets().iter().zip(&classroom(lang).presets);
        let presets = presets.filter(|(preset, _)| lesson.presets.contains(&preset.id));
        let presets = presets.flat_map(|(_, (name, what))| [*name, *what]);
        let all: Vec<&str> = [said.title].into_iter().chain(lists).chain(steps).chain(asked).chain(presets).collect();
        for part in filled(lang, &all) {
            assert!(shown.contains(&part), "{lang:?} {}: {part}", lesson.id);
        }
        // The answers of its questions and presets with their ranges, and the clock.
        let answers = lesson.questions.iter().chain(&lesson.presets).map(|id| ["{", id, "}"].concat());
        for answer in answers.flat_map(|answer| filled(lang, &[&answer])) {
            assert!(shown.contains(&answer), "{lang:?} {}: {answer}", lesson.id);
        }
        let last = lesson.minutes - lesson.steps.last().expect("a step");
        for clock in [format!("0–{}", lesson.steps[0]), format!("{last}–{}", lesson.minutes)] {
            assert!(html.contains(&format!(">{clock}<")), "{lang:?} {}: {clock}", lesson.id);
        }
    }
}

/// The part of a worksheet that pupils have before the reveal, without the rulers'
/// numerals.
fn before(html: &str) -> String {
    let (_, part) = html.split_once("id=\"before\"").expect("a part before the reveal");
    let part = part.split_once("</section>").expect("its end").0;
    let parts = part.split("<svg").map(|part| part.split_once("</svg>").map_or(part, |(_, rest)| rest));
    text(&parts.collect::<String>())
}

/// Amounts of a text as they are printed: numbers with units, ranges, shares.
fn printed(text: &str) -> BTreeSet<&str> {
    text.split(|c: char| !(c.is_alphanumeric() || ".,–%\u{a0}".contains(c)))
        .map(|word| word.trim_matches(['.', ',']))
        .collect()
}

/// What a question's answer may be printed as: middle, range, each end; of both set-ups.
fn amounts(lang: Lang, question: &Question<'_>) -> Vec<String> {
    let mut blanks = Blanks::of(lang);
    let blank = |end: &str, part: &str| ["{", question.id, end, part, "}"].concat();
    let blanked = ["", ":b"].into_iter().flat_map(|end| ["|middle", "|range"].map(|part| blank(end, part)));
    let mut all: Vec<String> = blanked.filter_map(|blank| blanks.fill(&blank).ok()).collect();
    let ends: Vec<String> = all.iter().filter(|range| range.contains('–')).cloned().collect();
    for range in ends {
        let (low, high) = range.split_once('–').expect("two ends");
        let unit = high.trim_start_matches(|c: char| c.is_ascii_digit() || ",.<".contains(c));
        all.extend([[low, unit].concat(), high.to_owned()]);
    }
    all
}

#[test]
fn a_worksheet_gives_no_answer_away() {
    for (lang, at, lesson, said) in each() {
        let sheet = page(lang, Page::Lesson(at, Sheet::Worksheet));
        let before = before(&sheet);
        // What the tasks themselves give, as the marks of things at home.
        let given = filled(lang, said.tasks[0]).concat();
        for (question, asked) in questions(lang, lesson) {
            let asked = &filled(lang, &[asked.asked])[0];
            assert!(before.contains(asked), "{lang:?} {}", question.id);
            for amount in amounts(lang, question).iter().filter(|amount| !printed(&given).contains(amount.as_str())) {
                assert!(!printed(&before).contains(amount.as_str()), "{lang:?} {}: {amount}", question.id);
            }
        }
        assert!(!sheet.contains("class=\"bar\"") && !sheet.contains("class=\"beside\""), "no mark on any ruler");
        let rulers = sheet.matches("class=\"rule\"").count();
        assert!(rulers >= lesson.questions.len(), "{lang:?} {}: {rulers}", lesson.id);
        for task in filled(lang, &said.tasks.concat()) {
            assert!(text(&sheet).contains(&task), "{lang:?} {}: {task}", lesson.id);
        }
        for solution in filled(lang, said.answers) {
            assert!(!text(&sheet).contains(&solution), "{lang:?} {}: {solution}", lesson.id);
        }
    }
}

#[test]
fn the_sheet_with_answers_has_them_all() {
    for (lang, at, lesson, said) in each() {
        let html = page(lang, Page::Lesson(at, Sheet::Answers));
        let shown = text(&html);
        for solution in filled(lang, &[said.answers, said.tasks[0], said.tasks[1]].concat()) {
            assert!(shown.contains(&solution), "{lang:?} {}: {solution}", lesson.id);
        }
        for (question, said) in questions(lang, lesson) {
            let answer = ["{", question.id, "}"].concat();
            for part in filled(lang, &[said.asked, &answer]) {
                assert!(shown.contains(&part), "{lang:?} {}: {part}", question.id);
            }
            // What the test of worksheets looks for is found where it stands.
            let middle = &amounts(lang, question)[0];
            assert!(printed(&before(&html)).contains(middle.as_str()), "{lang:?} {}: {middle}", question.id);
        }
        assert!(html.matches("<rect x=").count() >= lesson.questions.len(), "{lang:?} {}", lesson.id);
    }
}

/// All pages of all lessons.
fn pages() -> Vec<(Lang, Page, String)> {
    let of = |(lang, at, ..): (Lang, usize, _, _)| {
        [Sheet::Plan, Sheet::Worksheet, Sheet::Answers].map(|sheet| (lang, Page::Lesson(at, sheet)))
    };
    each().flat_map(of).map(|(lang, it)| (lang, it, page(lang, it))).collect()
}

#[test]
fn every_link_finds_its_target() {
    let mut calculators = 0;
    for (lang, from, html) in pages() {
        let folder = PathBuf::from(lang.path()).join(from.path());
        let main = html.split_once("<main").expect("a main part").1;
        for href in main.split("<a href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
            let href = href.replace("&amp;", "&");
            let (rest, place) = href.split_once('#').unwrap_or((&href, ""));
            let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
            let mut target = folder.clone();
            for step in path.split('/').filter(|step| !step.is_empty()) {
                if step == ".." {
                    assert!(target.pop(), "{href}");
                } else {
                    target.push(step);
                }
            }
            let is_file = target.extension().is_some_and(|end| end == "html");
            let file = if is_file { site().join(&target) } else { site().join(&target).join("index.html") };
            let there = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{from:?} {href}: {error}"));
            assert!(place.is_empty() || there.contains(&format!("id=\"{place}\"")), "{from:?}: {href}");
            if let Some(round) = query.strip_prefix("round=") {
                assert!(data::lessons().iter().any(|lesson| lesson.id == round), "{href}");
            } else if !query.is_empty() {
                assert!(query.starts_with(&link::opening()) && link::parse(query).1.is_empty(), "{href}");
                calculators += usize::from(target == Path::new(lang.path()));
            }
        }
    }
    assert!(calculators > 20, "{calculators}");
}

/// Each question on the ladder opens its working, each preset the calculator and a task.
#[test]
fn questions_and_presets_open_the_calculator() {
    for (lang, at, lesson, _) in each() {
        let html = page(lang, Page::Lesson(at, Sheet::Plan)).replace("&amp;", "&");
        for (question, _) in questions(lang, lesson) {
            let target = match question.asked {
                Asked::Ladder { link, .. } => format!("../../?{link}#working"),
                Asked::Share { row } => format!("../../report/#row-{row}"),
            };
            assert!(html.contains(&format!("href=\"{target}\"")), "{lang:?}: {target}");
        }
        for preset in data::presets().iter().filter(|preset| lesson.presets.contains(&preset.id)) {
            for target in [format!("../../?{}", preset.link), format!("../../task.html?{}", preset.link)] {
                assert!(html.contains(&format!("href=\"{target}\"")), "{lang:?}: {target}");
            }
        }
    }
}

#[test]
fn pages_need_no_script_and_say_where_they_are_found() {
    let unknown = site::site("lessons-nowhere", None);
    for (lang, it, html) in pages() {
        // None but the one that keeps the page for when there is no network.
        assert!(html.matches("<script").count() == 1 && !html.contains("data-app"), "{it:?}");
        let address = format!("{URL}{}/{}", lang.path(), it.path());
        assert!(text(html.split_once("<main").expect("a main part").1).contains(&address), "{it:?}");
        assert!(html.contains("class=\"code\""), "{it:?}");
        let unknown = fs::read_to_string(unknown.join(lang.path()).join(it.file())).expect("a page");
        assert!(!unknown.contains("class=\"code\"") && !unknown.contains("://example.org"), "{it:?}");
    }
    // Each page has a name of its own.
    for (lang, at, _, said) in each() {
        for (sheet, name) in [Sheet::Plan, Sheet::Worksheet, Sheet::Answers].into_iter().zip(words(lang).sheets) {
            let title = format!("<title>{} · {name} · ", said.title);
            assert!(page(lang, Page::Lesson(at, sheet)).contains(&title), "{lang:?}: {title}");
        }
    }
}
