//! How hard a text is to read, by two short formulas. A dictionary of syllables would
//! be a dependency for this alone; the heuristic below is held to words counted by hand.

/// What stands between braces is read aloud as one word of three syllables.
const BLANK: &str = "amounted";

/// English: the grade of Flesch and Kincaid (Kincaid et al. 1975),
/// 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
/// Each text ends a sentence, whether or not it ends in a point.
pub fn grade(texts: &[&str]) -> f64 {
    let (mut sentences, mut words, mut syllables) = (0.0, 0.0, 0.0);
    for text in texts {
        for sentence in replaced(text, BLANK).split(['.', '?', '!']) {
            let spoken: Vec<usize> = sentence
                .split(|c: char| c.is_whitespace() || "-–/".contains(c))
                .filter(|word| word.chars().any(char::is_alphabetic))
                .map(self::syllables)
                .collect();
            if !spoken.is_empty() {
                sentences += 1.0;
                words += spoken.len() as f64;
                syllables += spoken.iter().sum::<usize>() as f64;
            }
        }
    }
    0.39 * words / sentences + 11.8 * syllables / words - 15.59
}

/// Chinese: characters per sentence, marks included, a blank as four.
pub fn characters(texts: &[&str]) -> f64 {
    let (mut sentences, mut characters) = (0.0, 0.0);
    for text in texts {
        for sentence in replaced(text, "约三百克").split(['。', '？', '！']) {
            let long = sentence.chars().filter(|c| !c.is_whitespace()).count();
            // What is left of a quotation is no sentence.
            if long > 1 {
                sentences += 1.0;
                characters += long as f64 + 1.0;
            }
        }
    }
    characters / sentences
}

/// How many sentences a text has in either language.
pub fn sentences(text: &str) -> usize {
    let parts = replaced(text, BLANK);
    let parts = parts.split(['.', '?', '!', '。', '？', '！']);
    parts.filter(|part| part.chars().any(char::is_alphabetic)).count()
}

/// Every blank of a text as this word.
fn replaced(text: &str, word: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| all + word + part.split_once('}').map_or(part, |(_, rest)| rest))
}

/// Groups of vowels; fewer for a silent ending, more where two vowels are spoken apart.
/// Capitals are spelt out.
fn syllables(word: &str) -> usize {
    let word = word.split(['’', '\'']).next().unwrap_or_default();
    let letters: String = word.chars().filter(|c| c.is_ascii_alphabetic()).collect();
    if letters.len() > 1 && letters.chars().all(|c| c.is_ascii_uppercase()) {
        return letters.len();
    }
    let word = letters.to_ascii_lowercase();
    let is_vowel = |c: char| "aeiouy".contains(c);
    let groups = word.split(|c| !is_vowel(c)).filter(|group| !group.is_empty()).count();
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    let before = |n: usize| word.len().checked_sub(n).and_then(|at| word[at..].chars().next());
    let is_after_vowel = |n: usize| before(n).is_some_and(is_vowel);
    // As in “table”, “litre”.
    let is_spoken = |endings: &[&str], n| ends(endings) && !is_after_vowel(n);
    let is_hissed = ends(&["ses", "ces", "ges", "xes", "zes", "ches", "shes"]);
    let is_silent = if ends(&["ed"]) {
        !(ends(&["ted", "ded"]) || is_after_vowel(3))
    } else if ends(&["es"]) {
        !(is_hissed || is_after_vowel(3) || is_spoken(&["les"], 4))
    } else {
        ends(&["e"]) && !(is_after_vowel(2) || is_spoken(&["le", "re"], 3))
    };
    let apart = ["ia", "eo", "iu", "ua", "uou", "creat", "being", "io"];
    let joined = ["tion", "sion", "cious", "tious", "cial", "tial", "cian", "people", "gua", "qua", "geon"];
    let found = |list: &[&str]| list.iter().map(|part| word.matches(part).count()).sum::<usize>();
    (groups + found(&apart)).saturating_sub(found(&joined) + usize::from(is_silent)).max(1)
}

#[test]
fn syllables_are_those_counted_by_hand() {
    for (counted, words) in [
        (1, "a the one charge takes worth made lakes used time names groups school would eye board"),
        (2, "answer people question table model litre water water’s carbon study measured AI pencils"),
        (3, "computer estimate company evidence another LED video radio everyone reasoning"),
        (4, "information calculator"),
        (5, "electricity"),
    ] {
        for word in words.split(' ') {
            assert_eq!(syllables(word), counted, "{word}");
        }
    }
}

#[test]
fn formulas_give_what_hand_work_gives() {
    // 6 words, 7 syllables, one sentence.
    assert!((grade(&["The cat sat on the table."]) - (0.39 * 6.0 + 11.8 * 7.0 / 6.0 - 15.59)).abs() < 1e-9);
    // A harder text is a higher grade.
    assert!(grade(&["Organisational considerations determine environmental evaluation."]) > 15.0);
    assert_eq!(characters(&["灯要用电。", "“先猜。”再看。"]), (5.0 + 4.0 + 4.0) / 3.0);
    assert_eq!((sentences("About {x} in all."), sentences("一。二？")), (1, 2));
}
