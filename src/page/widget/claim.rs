//! A claim and its verdict as a widget.

use footprint::data::{self, Finding};
use footprint::dataset;

use crate::chart::Ink;
use crate::text::claims::claims_page;
use crate::text::widget::widget;
use crate::text::{Lang, fill};
use crate::view::widget::{Node, Number, Shown, as_of};

pub(super) fn shown(lang: Lang, id: &str) -> Shown {
    let (text, page) = (lang.page(), claims_page(lang));
    let all = data::claims();
    // The presets are the table's ids.
    let claim = all.iter().find(|claim| claim.id == id).unwrap_or(&all[0]);
    let [claimed, needs, today, reason] = match lang {
        Lang::En => claim.en,
        Lang::ZhHans => claim.zh,
    };
    let said_by = fill(page.said_by, &[claim.publisher, claim.publication, claim.date]);
    let (verdict, meaning) =
        Finding::ALL.iter().position(|known| *known == claim.finding).map_or(("", ""), |at| page.scale[at]);
    let nodes = vec![
        Node::line("small", said_by.clone()),
        Node::words("p", "value verdict", [verdict, text.colon, reason].concat()),
        Node::words("p", "small", meaning),
        Node::words("h2", "", page.today),
        Node::words("p", "range", today),
        Node::words("h2", "", page.needs),
        Node::words("p", "", needs),
    ];
    let sources = [&*said_by, text.semicolon, &fill(page.checked, &[text.grades[claim.verified as usize]])].concat();
    // Sentences inside another have no stop of their own.
    let bare = |sentence: &'static str| sentence.trim_end_matches(['.', '。']);
    let said = [bare(claimed), text.colon, verdict, text.stop, reason, text.space, bare(today)].concat();
    Shown {
        title: claimed.into(),
        sub: String::new(),
        finding: reason.into(),
        number: Some(Number { ink: Ink::Main, value: verdict.into(), range: said_by.clone(), sure: String::new() }),
        scene: None,
        link: ["claims/#", id].concat(),
        sentence: fill(widget(lang).compared, &[as_of(), &said, dataset!(), &said_by]),
        nodes,
        sources,
    }
}
