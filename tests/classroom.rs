//! The classroom's words: complete, in plain language, every figure from the tables.

#![cfg(not(target_arch = "wasm32"))]

mod reading;

use footprint::classroom::Answers;
use footprint::data::{self, lessons, presets, questions};
use per_prompt::text::Lang;
use per_prompt::text::classroom::{LessonText, QuestionText, class_pages, class_words, classroom};
use per_prompt::text::lessons::lessons as words;
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

/// The sentences of the lessons' pages around them; names of parts are none.
fn around(lang: Lang) -> (&'static str, Vec<&'static str>) {
    let texts = words(lang).plain().into_iter().flat_map(|(_, texts)| texts);
    ("lesson pages", texts.filter(|text| text.ends_with(['.', '。'])).collect())
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
        let pages = words(lang).plain().into_iter().flat_map(|(_, texts)| texts).collect();
        for (name, texts) in passages(lang).into_iter().chain([("lesson pages", pages)]) {
            for said in texts.iter().flat_map(|text| text.split('{').map(|part| part.rsplit('}').next())) {
                // A size of paper is no figure.
                let said = said.unwrap_or_default().replace("A4", "");
                assert!(!said.contains(|c: char| c.is_ascii_digit()), "{name}: {said:?}");
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
    for (name, texts) in passages(Lang::En).into_iter().chain([around(Lang::En)]) {
        let grade = reading::grade(&texts);
        assert!(grade <= 8.0, "{name}: grade {grade:.1}");
    }
}

#[test]
fn chinese_sentences_have_at_most_25_characters_on_average() {
    for (name, texts) in passages(Lang::ZhHans).into_iter().chain([around(Lang::ZhHans)]) {
        let average = reading::characters(&texts);
        assert!(average <= 25.0, "{name}: {average:.1}");
    }
}

/// What the pages say around questions and lessons, sentence by sentence; labels and
/// blanks are left out.
fn said_around(lang: Lang) -> Vec<(&'static str, Vec<String>)> {
    let sentence = |text: &&str| text.ends_with(['.', '?', '。', '？']) && text.chars().count() > 9;
    let plain = |texts: Vec<(&str, Vec<&str>)>| -> Vec<String> {
        let all = texts.into_iter().flat_map(|(_, texts)| texts).filter(sentence);
        all.map(|text| (0..4).fold(text.to_owned(), |text, at| text.replace(&format!("{{{at}}}"), "ten"))).collect()
    };
    vec![("pages", plain(class_pages(lang).plain())), ("program", plain(class_words(lang).plain()))]
}

#[test]
fn pages_around_them_are_as_plain() {
    for (name, texts) in said_around(Lang::En) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let grade = reading::grade(&texts);
        assert!(grade <= 8.0, "{name}: grade {grade:.1}");
    }
    for (name, texts) in said_around(Lang::ZhHans) {
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        let average = reading::characters(&texts);
        assert!(average <= 25.0, "{name}: {average:.1}");
    }
}

/// Every guess is on the ruler with the answer, and the page says what it says.
#[test]
fn rulers_hold_answers_and_what_they_are_compared_with() {
    use footprint::classroom::Ruler;
    let mut answers = Answers::new();
    for question in questions() {
        let ruler = Ruler::of(&question.asked);
        let ends = answers.of(question.id).expect(question.id).ends;
        for value in ends {
            assert!((0.0..=1.0).contains(&ruler.place(value)), "{}", question.id);
            // Not cut off at an end.
            assert!(ruler.place(value) > 0.0 && ruler.place(value) < 1.0, "{}: {value}", question.id);
        }
        assert_eq!(ruler.place(ruler.value(ruler.last())), 1.0);
        assert_eq!(ruler.place(ruler.value(0)), 0.0);
    }
}

/// In each language: what was guessed stands where the sentence says it, and so do the times.
#[test]
fn how_far_off_a_guess_is_reads_right() {
    use per_prompt::view::classroom::far;
    let expected = [
        ["Your guess, 30\u{a0}Wh, is 100 times the answer.", "The answer is 10 times your guess, 0.03\u{a0}Wh."],
        ["你猜 30\u{a0}Wh，是答案的 100 倍。", "答案是你猜的 0.03\u{a0}Wh 的 10 倍。"],
    ];
    for (lang, expected) in Lang::ALL.into_iter().zip(expected) {
        for (guess, expected) in [30.0, 0.03].into_iter().zip(expected) {
            let said = far(lang.text(), class_words(lang), &questions()[0].asked, guess, [0.1, 0.3, 1.0]);
            assert_eq!(said, expected);
        }
    }
}

/// What a phone's camera reads is what was put in.
#[test]
fn qr_codes_can_be_read() {
    let address = "https://example.org/ai/en/classroom/tally/#codes=43RY-M7ZB";
    let long = format!("https://example.org/en/task.html?{}#lock=place", "v=1&text=20&reasoning=3&image=2&".repeat(6));
    for text in [address, &*long] {
        let code = per_prompt::export::qr::qr(text).expect("a code");
        let scale = 4;
        let side = code.size as usize * scale;
        let mut black = vec![false; side * side];
        for run in code.path.split('M').skip(1) {
            let numbers: Vec<usize> =
                run.split(|sign: char| !sign.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
            let [x, y, wide] = [numbers[0], numbers[1], numbers[2]];
            for row in y * scale..(y + 1) * scale {
                black[row * side + x * scale..row * side + (x + wide) * scale].fill(true);
            }
        }
        let mut picture =
            rqrr::PreparedImage::prepare_from_greyscale(side, side, |x, y| if black[y * side + x] { 0 } else { 255 });
        let read = picture.detect_grids().first().expect("a code in the picture").decode().expect("readable").1;
        assert_eq!(read, text);
    }
}
