//! The page of evidence: every published figure beside the others, what each one
//! counts, how it came about; to filter and to search.

use footprint::data::{Counted, EvidenceRow, Reach, Task};
use footprint::evidence::{FIELDS, keys};
use footprint::model::Activity;
use footprint::model::Evidence::Own;
use yew::prelude::*;

use super::embed_link;

use crate::chart::{Lanes, lanes, lanes_height, scene};
use crate::text::number::count;
use crate::text::{Lang, fill};
use crate::ui::{Layouts, WIDTHS, chart};
use crate::view::evidence::{Evidence, mark};

/// Widths of the small charts, which stand side by side on a desk.
const HALVES: [i32; 3] = [320, 720, 536];

/// What stands above: what the evidence is, and the report's pair.
pub fn evidence_hero(lang: Lang) -> Html {
    let evidence = &Evidence::of(lang);
    let text = evidence.text;
    let [low, high] = evidence.text_ends();
    let (figures, sources) = (evidence.published().count() as f64, evidence.source_count() as f64);
    let lead = fill(text.lead, &[&count(figures), &count(sources), &low, &high]);
    let kind = |reach: Reach| {
        html! { <><dt>{ badge(reach) }{ text.reaches[reach as usize] }</dt><dd>{ text.covers[reach as usize] }</dd></> }
    };
    let shown = [Reach::Accelerator, Reach::Server, Reach::Facility, Reach::LifeCycle, Reach::NotStated];
    html! {
        <section class="wrap hero">
            <p class="indep">{ evidence.page.independent }</p>
            <h1>{ text.h1 }</h1>
            <div class="lead-row">
                <div><p class="lead">{ lead }</p><p class="pair">{ text.pair }</p></div>
                <div>
                    <h2 class="h4">{ text.legend_title }</h2>
                    <dl class="kinds">{ for shown.into_iter().map(kind) }</dl>
                </div>
            </div>
        </section>
    }
}

/// Everything inside `#app`.
pub fn evidence(lang: Lang) -> Html {
    let evidence = &Evidence::of(lang);
    let text = evidence.text;
    let [low, high] = evidence.text_ends();
    let charted = count(evidence.charted().count() as f64);
    let all = evidence.rows.len() as f64;
    let carbon = evidence.named(Counted::Carbon);
    let water = evidence.named(Counted::Water);
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <section class="sec first" id="scale">
                <figure>
                    <figcaption>
                        <h2>{ text.chart_title }</h2><p class="cap">{ text.chart_caption }{ embed_link(lang, "evidence/tasks", text.chart_title) }</p>
                        <p class="shown" hidden=true><b id="shown" />{ " " }<a href="#find">{ text.filter_title }</a></p>
                    </figcaption>
                    <div class="lanes">
                        { picture(&evidence.energy(), WIDTHS, &fill(text.chart_sentence, &[&charted, &low, &high])) }
                    </div>
                </figure>
            </section>
            <section class="sec halves">
                { small(lang, evidence, "carbon", &carbon, text.carbon_title, text.carbon_caption) }
                { small(lang, evidence, "water", &water, text.water_title, text.water_caption) }
            </section>
            <section class="sec" id="find">
                <h2>{ text.table_title }</h2>
                <p class="small">{ text.table_hint }</p>
                { filters(evidence) }
                <p class="found" data-count={text.count} data-nothing={text.nothing} data-all={count(all)} data-bad={text.bad_link} data-other={evidence.page.other_data}>
                    <b id="count">{ fill(text.count, &[&count(all), &count(all)]) }</b>
                    <a class="src-ref" href="../../data/evidence.csv">{ "CSV" }</a>
                    <a class="src-ref" href="../../data/evidence.json">{ "JSON" }</a>
                </p>
                { table(evidence) }
                <p class="pages" data-rows={text.rows}>
                    <button type="button" class="btn" id="previous">{ text.previous }</button>
                    <span id="rows" />
                    <button type="button" class="btn" id="next">{ text.next }</button>
                    <button type="button" class="btn" id="every" data-paged={text.paged} data-every={text.every}>{ text.every }</button>
                </p>
            </section>
        </>
    }
}

fn picture(data: &Lanes, widths: [i32; 3], sentence: &str) -> Html {
    chart(Layouts::All, widths, sentence, &|width| {
        scene(width, lanes_height(width, data), |area| lanes(area, width, data))
    })
}

/// Carbon or water, whose few rows are named.
fn small(
    lang: Lang,
    evidence: &Evidence,
    id: &'static str,
    data: &Lanes,
    title: &'static str,
    caption: &'static str,
) -> Html {
    let said: Vec<String> =
        data.lanes.iter().map(|lane| [&*lane.name, evidence.page.colon, &lane.note].concat()).collect();
    html! {
        <figure id={id}>
            <figcaption><h2 class="h3">{ title }</h2><p class="cap">{ caption }{ embed_link(lang, &["evidence/", id].concat(), title) }</p></figcaption>
            { picture(data, HALVES, &said.join(evidence.page.semicolon)) }
        </figure>
    }
}

/// What can be chosen: for each field the words that a row has, with how many have it.
fn filters(evidence: &Evidence) -> Html {
    let text = evidence.text;
    let all: Vec<[String; 6]> = evidence.rows.iter().map(|row| keys(row)).collect();
    let field = |(at, (field, label)): (usize, (&&'static str, &&'static str))| {
        let mut words: Vec<(String, usize)> = Vec::new();
        for key in all.iter().map(|keys| &keys[at]).filter(|key| !key.is_empty()) {
            match words.iter_mut().find(|(known, _)| known == key) {
                Some((_, many)) => *many += 1,
                None => words.push((key.clone(), 1)),
            }
        }
        match *field {
            "year" => words.sort_by(|a, b| b.0.cmp(&a.0)),
            "model" | "checked" => words.sort_by_key(|(word, _)| word.to_lowercase()),
            "boundary" => words.sort_by_key(|(word, _)| Reach::ALL.iter().position(|reach| reach.id() == word)),
            "activity" => words.sort_by_key(|(word, _)| Task::ALL.iter().position(|task| task.id() == word)),
            _ => words.sort_by_key(|(word, _)| row_with(at, word).map(|row| row.method as usize)),
        }
        let option = |(word, many): (String, usize)| {
            let said = [&*spoken(evidence, field, &word), evidence.page.open, &count(many as f64), evidence.page.close];
            html! { <option value={word}>{ said.concat() }</option> }
        };
        html! {
            <label class="knob">
                <span class="small">{ *label }</span>
                <select class="select" name={*field} aria-label={*label}>
                    <option value="" selected=true>{ text.all }</option>
                    { for words.into_iter().map(option) }
                </select>
            </label>
        }
    };
    html! {
        <div class="filters" role="search" aria-label={text.filter_title}>
            { for FIELDS.iter().zip(&text.fields).enumerate().map(field) }
            <label class="knob">
                <span class="small">{ text.search }</span>
                <input class="select" name="q" type="search" maxlength="80" autocomplete="off" placeholder={text.search_hint} aria-label={text.search} />
            </label>
            <button type="button" class="btn" id="clear">{ text.clear }</button>
        </div>
    }
}

/// A row that has this word in this field.
fn row_with(field: usize, word: &str) -> Option<&'static EvidenceRow<'static>> {
    footprint::data::evidence().iter().find(|row| keys(row)[field] == word)
}

/// What the page calls a word of a field.
fn spoken(evidence: &Evidence, field: &str, word: &str) -> String {
    let text = evidence.text;
    let said = match field {
        "activity" => Task::ALL.iter().position(|task| task.id() == word).map(|at| text.tasks[at]),
        "boundary" => Reach::ALL.iter().position(|reach| reach.id() == word).map(|at| text.reaches[at]),
        "method" => row_with(2, word).map(|row| evidence.page.methods[row.method as usize]),
        "checked" => row_with(5, word).map(|row| evidence.page.grades[row.verified as usize]),
        _ => None,
    };
    said.unwrap_or(word).to_owned()
}

/// A square that grows with the boundary.
fn badge(reach: Reach) -> Html {
    let inner = match reach {
        Reach::Accelerator => "M6 6h4v4H6z",
        Reach::Server => "M4 4h8v8H4z",
        Reach::Facility => "M2 2h12v12H2z",
        Reach::Network | Reach::LifeCycle => "M0 0h16v16H0z",
        Reach::OnSite => "M4 8h8v4H4z",
        Reach::Plants => "M2 5h12v9H2z",
        Reach::NotStated | Reach::None => "",
    };
    let dashes = inner.is_empty().then_some("2 2");
    html! {
        <svg class="badge" width="16" height="16" viewBox="-1 -1 18 18" aria-hidden="true" focusable="false">
            <path d="M0 0h16v16H0z" fill="none" stroke="currentColor" stroke-dasharray={dashes} /><path d={inner} fill="currentColor" />
        </svg>
    }
}

fn table(evidence: &Evidence) -> Html {
    let text = evidence.text;
    html! {
        <table class="every" role="table" aria-label={text.table_title}>
            <thead role="rowgroup"><tr role="row">{ for text.table_head.iter().map(|cell| html! { <th scope="col" role="columnheader">{ *cell }</th> }) }</tr></thead>
            <tbody role="rowgroup">{ for evidence.rows.iter().map(|row| line(evidence, row)) }</tbody>
        </table>
    }
}

fn line(evidence: &Evidence, row: &'static EvidenceRow<'static>) -> Html {
    let text = evidence.text;
    // Which pieces of the chart's paths are its own: of dots, ticks, ranges.
    let mark = footprint::evidence::is_charted(row).then(|| {
        let mark = mark(row);
        [mark.point.map(|_| if mark.is_part { "tick" } else { "dot" }), mark.range.map(|_| "range")]
            .into_iter()
            .flatten()
            .collect::<Vec<_>>()
            .join(" ")
    });
    let (note, reach) = (evidence.note(row), row.reach as usize);
    let source = evidence.source(row);
    let use_it = evidence.link(row).map(|link| {
        let label = if row.central().is_none() { text.compare_it } else { text.use_it };
        let named = [label, evidence.page.colon, evidence.say(row.item)].concat();
        html! { <a href={["../", &link].concat()} aria-label={named}>{ label }</a> }
    });
    let narrow = matches!(row.reach, Reach::Accelerator | Reach::Server);
    let is_own = evidence.scenario(row).is_some_and(|one| one.a.evidence == Own || one.a.count(Activity::Custom) > 0.0);
    let as_is = narrow && is_own;
    let as_one = is_own && row.central().is_some() && row.ends.is_some();
    let ends = evidence.ends(row);
    let each = if row.per.is_empty() { String::new() } else { fill(text.each, &[evidence.say(row.per)]) };
    html! {
        <tr role="row" id={row.id} data-keys={keys(row).join("|")} data-mark={mark}>
            <th scope="row" role="rowheader" data-search="">
                <span class="small block task">{ text.tasks[row.task as usize] }if row.is_synthesis { { evidence.page.comma }<em>{ text.ours }</em> }</span>
                { evidence.say(row.item) }
                <span class="small block">{ evidence.conditions(row) }</span>
            </th>
            <td role="cell"><b><bdi>{ evidence.value(row) }</bdi></b><span class="small block"><bdi>{ ends }</bdi></span><span class="small block">{ each }</span></td>
            <td role="cell">
                <b class="reach">{ badge(row.reach) }{ text.reaches[reach] }</b>
                <span class="block small">{ text.label_covers }{ evidence.page.colon }{ text.covers[reach] }</span>
                <span class="block small">{ text.label_leaves }{ evidence.page.colon }{ text.leaves[reach] }</span>
                if !note.is_empty() { <details class="small" data-search=""><summary>{ text.note }</summary>{ note }</details> }
            </td>
            <td role="cell">
                { evidence.page.methods[row.method as usize] }{ evidence.page.comma }{ row.year }
                <span class="small block" data-search="">
                    if let Some(source) = source {
                        if source.url.is_empty() { { source.title } } else { <a href={source.url} rel="noreferrer">{ source.title }</a> }
                        { evidence.page.comma }{ source.publisher }
                    }
                </span>
                <span class="small block"><a href={["../sources/#src-", row.source].concat()}>{ text.checked }</a>{ evidence.page.colon }{ evidence.page.grades[row.verified as usize] }</span>
            </td>
            <td role="cell" class="small">
                { use_it.unwrap_or_else(|| html! { if row.task == Task::Everyday { { text.no_ai } } else { { text.no_use } } }) }
                if as_one { <span class="block">{ text.one_value }</span> }
                if as_is { <span class="block">{ text.as_is }</span> }
            </td>
        </tr>
    }
}
