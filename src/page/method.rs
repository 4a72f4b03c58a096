//! The page of methods: every equation beside its function, what ranges mean,
//! what is left out, what was corrected, how to cite.

use footprint::data::DATASET;
use footprint::link;
use yew::prelude::*;

use super::math::{amount, equation, frac, n, op, row, sqrt, sub, sum, sup, v};
use crate::names::Names;
use crate::text::method::{MethodText, example as example_text, method as method_text};
use crate::text::number::published;
use crate::text::{Lang, PageText, fill};
use crate::view::method::{Example, steps};

/// Ids of the sections, in the order of their headings.
const SECTIONS: [&str; 9] =
    ["equations", "example", "boundaries", "ranges", "statistics", "left-out", "limits", "corrections", "cite"];

/// Each equation with the function that is it.
fn equations() -> [(Html, &'static str); 11] {
    let times = || op("·");
    [
        (
            equation(vec![sub("E", "1"), op("="), v("e"), times(), v("h"), times(), v("PUE")]),
            "footprint::model::facility_energy",
        ),
        (
            equation(vec![
                v("E"),
                op("="),
                v("N"),
                times(),
                v("d"),
                times(),
                sum("k"),
                sub("n", "k"),
                times(),
                sub("E", "k"),
            ]),
            "footprint::model::Engine::evaluate",
        ),
        (equation(vec![v("C"), op("="), v("E"), times(), v("g")]), "footprint::model::carbon"),
        (
            equation(vec![sub("w", "off"), op("="), sub("w", "p"), op("+"), v("s"), times(), sub("w", "r")]),
            "footprint::model::offsite_water",
        ),
        (
            equation(vec![
                v("W"),
                op("="),
                frac(vec![v("E")], vec![v("PUE")]),
                times(),
                sub("w", "on"),
                op("+"),
                v("E"),
                times(),
                sub("w", "off"),
            ]),
            "footprint::model::water",
        ),
        (wilson(), "footprint::survey::Share::wilson"),
        (newcombe(), "footprint::survey::newcombe"),
        (
            equation(vec![
                sub("E", "IT"),
                op("="),
                v("G"),
                times(),
                v("T"),
                times(),
                op("("),
                v("α"),
                times(),
                sup(v("e"), row(vec![v("β"), times(), v("B")])),
                times(),
                v("P"),
                op("+"),
                v("γ"),
                op(")"),
                op("+"),
                frac(vec![v("t")], vec![amount("3600\u{a0}s")]),
                times(),
                amount("1.2\u{a0}kW"),
                times(),
                frac(vec![v("G")], vec![n("8"), v("B")]),
            ]),
            "footprint::bottomup::text_impacts",
        ),
        (
            equation(vec![
                v("G"),
                op("="),
                sup(
                    n("2"),
                    row(vec![
                        op("⌈"),
                        sub("log", "2"),
                        op("⌈"),
                        n("1.2"),
                        times(),
                        sub("P", "all"),
                        times(),
                        v("Q"),
                        op("/"),
                        n("8"),
                        op("/"),
                        n("80"),
                        op("⌉"),
                        op("⌉"),
                    ]),
                ),
            ]),
            "footprint::bottomup::text_impacts",
        ),
        (
            equation(vec![
                v("t"),
                op("="),
                v("T"),
                times(),
                op("("),
                v("a"),
                times(),
                v("P"),
                op("+"),
                v("b"),
                times(),
                v("B"),
                op("+"),
                v("c"),
                op(")"),
                op("+"),
                sub("t", "1"),
            ]),
            "footprint::bottomup::text_impacts",
        ),
        (
            equation(vec![
                frac(vec![v("t")], vec![v("L"), times(), v("B")]),
                times(),
                op("("),
                frac(vec![v("G")], vec![n("8")]),
                times(),
                sub("I", "server"),
                op("+"),
                v("G"),
                times(),
                sub("I", "GPU"),
                op(")"),
            ]),
            "footprint::bottomup::text_impacts",
        ),
    ]
}

fn wilson() -> Html {
    let z2 = || sup(v("z"), n("2"));
    equation(vec![frac(
        vec![
            n("2"),
            v("n"),
            v("p"),
            op("+"),
            z2(),
            op("±"),
            v("z"),
            sqrt(vec![z2(), op("+"), n("4"), v("n"), v("p"), op("("), n("1"), op("−"), v("p"), op(")")]),
        ],
        vec![n("2"), op("("), v("n"), op("+"), z2(), op(")")],
    )])
}

fn newcombe() -> Html {
    let squared = |a: Html, b: Html| sup(row(vec![op("("), a, op("−"), b, op(")")]), n("2"));
    equation(vec![
        sub("p", "1"),
        op("−"),
        sub("p", "2"),
        op("+"),
        sqrt(vec![squared(sub("u", "1"), sub("p", "1")), op("+"), squared(sub("p", "2"), sub("l", "2"))]),
    ])
}

/// The page between masthead and footer. `contact` is where errors are reported: the
/// publisher of this copy of the site, if it is known.
pub fn method(lang: Lang, contact: Option<&str>) -> Html {
    let (text, page) = (method_text(lang), lang.page());
    let section = |at: usize, content: Html| {
        html! { <section class="sec" id={SECTIONS[at]}><h2>{ text.sections[at] }</h2>{ content }</section> }
    };
    let list = |entries: &[(&'static str, &'static str)]| {
        let entry = |(name, said): &(&'static str, &'static str)| html! { <><dt>{ *name }</dt><dd>{ *said }</dd></> };
        html! { <dl class="terms">{ for entries.iter().map(entry) }</dl> }
    };
    let equation = |((math, function), (name, letters)): ((Html, &'static str), &(&'static str, &'static str))| {
        html! {
            <li>
                <h3>{ *name }</h3>
                { math }
                <p class="small">{ *letters }</p>
                <p class="cap">{ text.in_code }{ page.colon }<code>{ function }</code></p>
            </li>
        }
    };
    let correction = |[what, before, after]: &[&'static str; 3]| {
        html! { <tr><th scope="row">{ *what }</th><td>{ *before }</td><td>{ *after }</td></tr> }
    };
    html! {
        <main id="main" class="wrap page">
            <h1>{ text.title }</h1>
            <p class="lead">{ text.lead }</p>
            { section(0, html! { <ol class="equations">{ for equations().into_iter().zip(&text.equations).map(equation) }</ol> }) }
            { section(1, example(lang)) }
            { section(2, html! { <>{ list(&text.boundaries) }<p>{ text.boundary_note }</p></> }) }
            { section(3, html! { <><p>{ text.ranges_hint }</p>{ list(&text.ranges) }</> }) }
            { section(4, list(&text.statistics)) }
            { section(5, html! { <ul class="plain">{ for page.limits.iter().map(|limit| html! { <li>{ *limit }</li> }) }</ul> }) }
            { section(6, list(&text.limits)) }
            { section(7, html! {
                <>
                    <p>{ text.corrections_hint }</p>
                    <div class="scroll"><table class="stack">
                        <thead><tr>{ for text.corrections_head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                        <tbody>{ for text.corrections.iter().map(correction) }</tbody>
                    </table></div>
                </>
            }) }
            { section(8, cite(text, page, contact)) }
        </main>
    }
}

/// The equations with central values, by the functions themselves; the program puts
/// the reader's own numbers in.
fn example(lang: Lang) -> Html {
    let (text, page, said) = (method_text(lang), lang.page(), example_text(lang));
    let example = Example::default();
    let names = Names::of(lang);
    let (regions, countries) = names.groups();
    let option = |[code, name]: &[&'static str; 2]| {
        html! { <option value={*code} selected={*code == example.place().get().code}>{ *name }</option> }
    };
    let step = |(at, step): (usize, String)| html! { <li data-out={["step-", &at.to_string()].concat()}>{ step }</li> };
    let link = ["../?", &link::write(&example.scenario()), "#working"].concat();
    html! {
        <>
            <p class="msg" id="failed" role="alert" hidden=true>{ page.page_failed }</p>
            <div id="app">
                <div class="messages" role="status" />
                <p class="vh" role="status" id="announce" />
                <p>{ text.example }</p>
                <div class="own-numbers">
                    <div class="field">
                        <label class="small" for="own">{ said.wh_label }</label>
                        <span><input class="qty" type="text" inputmode="decimal" id="own" name="own" autocomplete="off" aria-label={said.wh_label} aria-describedby="own-problem" value={published(example.prompt().value())} /><span class="msg" id="own-problem" role="status" hidden=true /></span>
                    </div>
                    <label class="field">
                        <span class="small">{ said.place_label }</span>
                        <select class="select" name="place" aria-label={said.place_label} autocomplete="off">
                            <optgroup label={page.place_groups[0]}>{ for regions.iter().map(option) }</optgroup>
                            <optgroup label={page.place_groups[1]}>{ for countries.iter().map(option) }</optgroup>
                        </select>
                    </label>
                </div>
                <ol class="steps">{ for steps(said, &example).into_iter().enumerate().map(step) }</ol>
                <p>{ text.example_own }{ " " }<a id="working-link" href={link}>{ text.example_link }</a></p>
            </div>
        </>
    }
}

/// Ready to paste; the year is that of the figures.
fn cite(text: &MethodText, page: &PageText, contact: Option<&str>) -> Html {
    let year = DATASET.get(..4).unwrap_or_default();
    let (name, version) = (page.brand, DATASET);
    let title = "Per Prompt: electricity, carbon and water of AI use";
    let forms = [
        (
            "BibTeX",
            format!(
                "@misc{{perprompt{year},\n  title = {{{title}}},\n  author = {{{{Per Prompt}}}},\n  year = {{{year}}},\n  note = {{Data {version}, CC BY 4.0}}\n}}"
            ),
        ),
        ("RIS", format!("TY  - DATA\nTI  - {title}\nAU  - Per Prompt\nPY  - {year}\nET  - {version}\nER  - ")),
        ("APA", format!("Per Prompt. ({year}). {title} (Data {version}) [Data set].")),
        ("GB/T 7714", format!("{name}. {title}: {version}[DB/OL]. {year}.")),
    ];
    let error = contact.map_or_else(|| text.error.into(), |contact| fill(text.error_to, &[contact]));
    let form = |(kind, entry): (&'static str, String)| html! { <li><h3>{ kind }</h3><pre>{ entry }</pre></li> };
    html! {
        <>
            <p>{ text.cite_hint }</p>
            <ul class="forms">{ for forms.into_iter().map(form) }</ul>
            <p id="error">{ error }</p>
        </>
    }
}
