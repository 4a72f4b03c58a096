//! The classroom's words: complete, in plain language, every figure from the tables.

#![cfg(not(target_arch = "wasm32"))]

mod reading;

use footprint::classroom::Answers;
use footprint::data::{self, lessons, presets, questions};
use per_prompt::text::Lang;
use per_prompt::text::classroom::{LessonText, QuestionText, classroom};
use per_prompt::view::classroom::Blanks;

/// Each question and lesson, named, with its texts; and the rest.
fn passages(lang: Lang) -> Vec<(&'static str, Vec<&'static str>)> {
    let text = classroom(lang);
    let question = |q: &QuestionText| (q.id, vec![q.asked, q.why, q.discuss]);
    let lesson = |lesson: &LessonText| (lesson.id, lesson.parts().concat());
    let pairs = text.levels.iter().chain(&text.presets);
    let rest = ("levels and presets", pairs.flat_map(|(name, what)| [*name, *what]).collect());
    text.questions.iter().map(question).chain(text.lessons.iter().map(lesson)).chain([rest]).collect()
}

#[test]
fn texts_stand_in_the_order_of_the_tables() {
    for lang in Lang::ALL {
        let text = classroom(lang);
        let listed: Vec<&str> = questions().iter().map(|question| question.id).collect();
        assert_eq!(text.questions.iter().map(|question| question.id).collect::<Vec<_>>(), listed);
        assert_eq!(text.presets.len(), presets().len());
        for (lesson, said) in lessons().iter().zip(&text.lessons) {
            assert_eq!((lesson.id, lesson.steps.len()), (said.id, said.steps.len()));
        }
    }
}

#[test]
fn each_lesson_is_complete_and_the_same_in_both_languages() {
    let [english, chinese] = [Lang::En, Lang::ZhHans].map(|lang| &classroom(lang).lessons);
    for (english, chinese) in english.iter().zip(chinese) {
        let sizes = |lesson: &LessonText| lesson.parts().iter().map(Vec::len).collect::<Vec<_>>();
        assert_eq!(sizes(english), sizes(chinese), "{}", english.id);
        assert!(sizes(english).iter().all(|size| *size > 0), "{}", english.id);
        assert_eq!(english.tasks.concat().len(), english.answers.len(), "{}: an answer for each task", english.id);
        // Why both figures could be published is asked in each of them.
        let asks = |prompt: &&str| prompt.contains("{text-report|middle}") && prompt.contains("{text-newer|middle}");
        assert_eq!(english.prompts.iter().filter(|prompt| asks(prompt)).count(), 1, "{}", english.id);
    }
}

#[test]
fn every_blank_is_filled() {
    for lang in Lang::ALL {
        let mut blanks = Blanks::of(lang);
        for (name, texts) in passages(lang) {
            for text in texts {
                let filled = blanks.fill(text);
                assert!(filled.as_ref().is_ok_and(|filled| !filled.contains(['{', '}'])), "{name}: {filled:?}");
            }
        }
    }
}

/// A figure in a text comes from a table or the calculator; so do counts, places, years.
#[test]
fn no_digit_is_typed() {
    for lang in Lang::ALL {
        for (name, texts) in passages(lang) {
            for said in texts.iter().flat_map(|text| text.split('{').map(|part| part.rsplit('}').next())) {
                assert!(!said.unwrap_or_default().contains(|c: char| c.is_ascii_digit()), "{name}: {said:?}");
            }
        }
    }
}

#[test]
fn why_is_one_sentence() {
    for lang in Lang::ALL {
        for question in &classroom(lang).questions {
            assert_eq!(reading::sentences(question.why), 1, "{}", question.why);
        }
    }
}

/// What a question is compared with stands in it, with its value.
#[test]
fn questions_name_what_they_compare_with() {
    for lang in Lang::ALL {
        for (question, said) in questions().iter().zip(&classroom(lang).questions) {
            let blank = ["{", question.beside, "|middle}"].concat();
            assert!(question.beside.is_empty() || said.asked.contains(&blank), "{}", question.id);
        }
    }
}

/// The answer key of the first lesson puts four things in order.
#[test]
fn the_answer_key_keeps_the_order_of_the_figures() {
    let mut answers = Answers::new();
    let mut middle = |id| answers.of(id).expect(id).ends[1];
    let order = ["answer-phone", "phone-charge", "kettle-litre", "video-kettle"].map(&mut middle);
    assert!(order.is_sorted(), "{order:?}");
    let marks = ["led-hour", "phone-charge", "kettle-litre"].map(&mut middle);
    assert!(marks.is_sorted(), "{marks:?}");
    // And the second calls one figure the largest, another the smallest of five.
    let five = ["text-google", "text-epoch", "text-oviedo", "text-openai", "text-report"].map(&mut middle);
    assert!(five.is_sorted(), "{five:?}");
    let methods = ["text-report", "text-google", "text-epoch", "text-oviedo", "text-openai"];
    let methods = methods.map(|id| format!("{:?}", data::figure(id).expect(id).method));
    assert_eq!(methods, ["Estimated", "Measured", "Modelled", "Modelled", "Claimed"]);
}

#[test]
fn english_is_at_or_below_grade_8() {
    for (name, texts) in passages(Lang::En) {
        let grade = reading::grade(&texts);
        assert!(grade <= 8.0, "{name}: grade {grade:.1}");
    }
}

#[test]
fn chinese_sentences_have_at_most_25_characters_on_average() {
    for (name, texts) in passages(Lang::ZhHans) {
        let average = reading::characters(&texts);
        assert!(average <= 25.0, "{name}: {average:.1}");
    }
}
