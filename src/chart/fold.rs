//! Texts in lines: broken where their script allows it.

use super::text_width;

/// A text in lines no wider than `most` pixels at this size. Latin words stay
/// whole unless one alone is wider; CJK breaks between any two signs but before
/// closing punctuation.
pub fn folded(text: &str, size: f64, most: f64) -> Vec<String> {
    let mut lines = vec![String::new()];
    for piece in pieces(text).into_iter().flat_map(|piece| broken(piece, size, most)) {
        if let Some(line) = lines.last_mut() {
            if line.is_empty() || text_width(&[line.as_str(), piece.trim_end()].concat(), size) <= most {
                line.push_str(piece);
            } else {
                lines.push(piece.into());
            }
        }
    }
    for line in &mut lines {
        line.truncate(line.trim_end().len());
    }
    lines
}

/// The same in at most so many lines, about equally long; no line of nothing.
pub(super) fn balanced(text: &str, size: f64, most: f64, lines: usize) -> Vec<String> {
    if text.is_empty() {
        return Vec::new();
    }
    let first = folded(text, size, most);
    if first.len() == 1 || first.len() > lines {
        return cut(first, lines);
    }
    // Narrower while the lines stay as many and nothing new is broken.
    let narrower = (50..100).map(|percent| folded(text, size, most * f64::from(percent) / 100.0));
    let whole = |tried: &Vec<String>| tried.len() == first.len() && pieces_kept(text, tried);
    narrower.into_iter().find(whole).unwrap_or(first)
}

/// Whether every line ends where the text may be broken.
fn pieces_kept(text: &str, lines: &[String]) -> bool {
    let pieces = pieces(text);
    lines.iter().all(|line| pieces.iter().any(|piece| line.ends_with(piece.trim_end())))
}

/// At most so many lines; the last says where something was left out.
pub(super) fn cut(mut lines: Vec<String>, most: usize) -> Vec<String> {
    if lines.len() > most {
        lines.truncate(most);
        if let Some(last) = lines.last_mut() {
            // As wide as one or two signs: the line stays within its width.
            last.pop();
            last.pop();
            last.push('…');
        }
    }
    lines
}

/// A part wider than a line, broken where it must be.
fn broken(piece: &str, size: f64, most: f64) -> Vec<&str> {
    let (mut parts, mut rest) = (Vec::new(), piece);
    while text_width(rest.trim_end(), size) > most {
        let cut = rest.char_indices().map(|(at, _)| at).skip(1).take_while(|at| text_width(&rest[..*at], size) <= most);
        let Some(cut) = cut.last() else { break };
        let (part, behind) = rest.split_at(cut);
        parts.push(part);
        rest = behind;
    }
    parts.push(rest);
    parts
}

/// The parts between which a line may end.
fn pieces(text: &str) -> Vec<&str> {
    let mut cuts = vec![0];
    let mut before = text.chars().next().unwrap_or(' ');
    for (at, sign) in text.char_indices().skip(1) {
        let closes = "，。；：、！？）》」』】〉”’—…".contains(sign);
        let opens = "（《「『【〈“‘".contains(before);
        let wide = |c: char| c >= '\u{2e80}';
        if before == ' ' && sign != ' '
            || before == '&'
            || (wide(before) || wide(sign)) && !closes && !opens && sign != ' '
        {
            cuts.push(at);
        }
        before = sign;
    }
    cuts.push(text.len());
    cuts.windows(2).filter_map(|ends| text.get(ends[0]..ends[1])).filter(|piece| !piece.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_lost_and_no_line_is_too_wide() {
        for text in [
            "managing director or executive or senior vice-president",
            "推动可持续 AI，哪些行动最要紧（报告未印题目）",
            "x",
            "https://example.org/en/report/#obstacles",
            "",
        ] {
            let lines = folded(text, 14.0, 160.0);
            let joined: String = lines.concat().chars().filter(|c| *c != ' ').collect();
            assert_eq!(joined, text.chars().filter(|c| *c != ' ').collect::<String>());
            assert!(lines.iter().all(|line| text_width(line, 14.0) <= 160.0), "{lines:?}");
            assert!(lines.iter().all(|line| !line.starts_with(['，', '）'])), "{lines:?}");
        }
        assert_eq!(folded("life cycle", 14.0, 1000.0), ["life cycle"]);
    }

    #[test]
    fn lines_are_about_equally_long_and_no_more_than_allowed() {
        let text = "the newer evidence for one person and a day";
        let lines = balanced(text, 14.0, 250.0, 3);
        assert_eq!(lines, ["the newer evidence for", "one person and a day"]);
        assert_eq!(balanced("每问足迹，每一次回答。", 10.0, 90.0, 3), ["每问足迹，每", "一次回答。"]);
        assert_eq!(balanced("", 14.0, 250.0, 3), Vec::<String>::new());
        let cut = balanced(text, 14.0, 100.0, 2);
        assert!(cut.len() == 2 && cut[1].ends_with('…') && text_width(&cut[1], 14.0) <= 100.0, "{cut:?}");
    }
}
