//! The page of claims: who said what and when, what would have to be true, what
//! evidence gives; and an instrument for any other number.

use footprint::claims::{Claimed, of};
use footprint::data::{self, Claim, Finding};
use footprint::link;
use footprint::model::{Engine, Metric};
use yew::prelude::*;

use super::embed_link;

use crate::names::Names;
use crate::text::claims::{ClaimsPage, ClaimsText, claims as words, claims_page};
use crate::text::evidence::evidence as evidence_text;
use crate::text::number::{count, published};
use crate::text::{Lang, PageText, fill};
use crate::view::claims::{Asked, Line, combinations, line, ordered, published_lines, result, summary};

/// Groups of claims in the order of [`ClaimsPage::groups`].
const GROUPS: [&str; 6] = ["electricity", "water", "carbon", "tasks", "training", "totals"];

fn group(claim: &Claim<'_>) -> usize {
    match (claim.scope, claim.metric) {
        ("prompt", "energy") => 0,
        ("prompt", "water") => 1,
        ("prompt", "carbon") => 2,
        ("task", "water") => 1,
        ("task", _) => 3,
        ("training", _) => 4,
        _ => 5,
    }
}

/// What stands above: what the page holds, and its scale.
pub fn claims_hero(lang: Lang) -> Html {
    let (text, page) = (lang.page(), claims_page(lang));
    let all = data::claims();
    let lead = fill(page.lead, &[&count(all.len() as f64)]);
    let step = |(finding, (word, meaning)): (Finding, &(&'static str, &'static str))| {
        let many = all.iter().filter(|claim| claim.finding == finding).count().to_string();
        html! { <><dt>{ *word }</dt><dd>{ *meaning }<span class="many">{ many }</span></dd></> }
    };
    html! {
        <section class="wrap hero">
            <p class="indep">{ text.independent }</p>
            <h1>{ page.h1 }</h1>
            <div class="lead-row">
                <p class="lead">{ lead }</p>
                <div>
                    <h2 class="h4">{ page.scale_title }</h2>
                    <dl class="kinds">{ for Finding::ALL.into_iter().zip(&page.scale).map(step) }</dl>
                </div>
            </div>
        </section>
    }
}

/// Everything inside `#app`.
pub fn claims(lang: Lang) -> Html {
    let page = claims_page(lang);
    let mut all: Vec<&Claim<'static>> = data::claims().iter().collect();
    all.sort_by_key(|claim| (group(claim), claim.date));
    let section = |(at, id): (usize, &'static str)| {
        let members = all.iter().filter(|claim| group(claim) == at).map(|claim| card(lang, claim));
        html! {
            <section class="sec" id={id}>
                <h2>{ page.groups[at] }</h2>
                <div class="claims">{ for members }</div>
            </section>
        }
    };
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            { instrument(lang) }
            { for GROUPS.into_iter().enumerate().map(section) }
            <p class="small">{ page.wrong_claim }</p>
        </>
    }
}

/// The word of a finding.
fn verdict(page: &ClaimsPage, finding: Finding) -> &'static str {
    Finding::ALL.iter().position(|known| *known == finding).map_or("", |at| page.scale[at].0)
}

/// What a claim's settings give, and their address from a language's folder.
fn settings(text: &PageText, claim: &Claim<'_>) -> Option<(String, String)> {
    if claim.link.is_empty() {
        return None;
    }
    let (mut scenario, _) = link::parse(claim.link);
    let metric = Metric::ALL.into_iter().find(|metric| metric.id() == claim.metric)?;
    scenario.metric = metric;
    let totals = Engine::new().totals(&scenario.a, &scenario.scale);
    let shown = result(text, metric, of(&totals, metric)?);
    Some((shown, ["../?", &link::write(&scenario)].concat()))
}

fn card(lang: Lang, claim: &Claim<'static>) -> Html {
    let (text, page) = (lang.page(), claims_page(lang));
    let [claimed, needs, today, reason] = match lang {
        Lang::En => claim.en,
        Lang::ZhHans => claim.zh,
    };
    let settings = settings(text, claim);
    html! {
        <article class="claim" id={claim.id} data-verdict={claim.finding.id()}>
            <h3>{ claimed }</h3>
            <p class="small"><bdi>{ fill(page.said_by, &[claim.publisher, claim.publication, claim.date]) }</bdi></p>
            <p class="verdict"><b>{ verdict(page, claim.finding) }</b>{ text.colon }{ reason }</p>
            <h4>{ page.needs }</h4>
            <p>{ needs }</p>
            if let Some((shown, link)) = settings {
                <p class="small">
                    <a href={link} aria-label={[page.settings[usize::from(claim.is_reproduced)], text.colon, claimed].concat()}>{ page.settings[usize::from(claim.is_reproduced)] }</a>
                    { text.stop }{ fill(page.settings_give, &[&shown]) }
                </p>
            }
            <h4>{ page.today }</h4>
            <p>{ today }</p>
            <p class="small record">
                <a href={claim.url} rel="noreferrer" aria-label={[page.read, text.colon, claimed].concat()}>{ page.read }</a>{ text.stop }
                { fill(page.checked, &[text.grades[claim.verified as usize]]) }
                { embed_link(lang, &["claim/", claim.id].concat(), claimed) }
            </p>
        </article>
    }
}

/// Type a number, see what gives it. The page shows what the report's gives.
fn instrument(lang: Lang) -> Html {
    let (text, said, page) = (lang.page(), words(lang), claims_page(lang));
    let claimed = Claimed::default();
    let lines = lines(text, said, &Names::of(lang), claimed);
    let summary = summary(said, claimed, &lines);
    let reaches = published_lines(lang, claimed);
    let metric = |metric: Metric| {
        html! {
            <label><input type="radio" name="metric" value={metric.id()} checked={metric == claimed.metric} /><span>{ text.metric(metric) }</span></label>
        }
    };
    let row = |line: &Line| row(page, Some(line), &line.key);
    let reach = |(at, line): (usize, String)| {
        let hidden = line.is_empty();
        html! {
            <><dt {hidden}>{ evidence_text(lang).reaches[at] }</dt><dd hidden={hidden} data-reach={at.to_string()}>{ line }</dd></>
        }
    };
    // Combinations that other metrics have: places for the program to fill.
    let others: Vec<String> = combinations(Metric::Water)
        .into_iter()
        .map(|(prompt, scope)| [&*prompt.to_string(), "-", &scope.to_string()].concat())
        .filter(|key| lines.iter().all(|line| line.key != *key))
        .collect();
    html! {
        <section class="sec first" id="try">
            <h2>{ page.try_title }</h2>
            <p>{ page.try_hint }</p>
            <div class="ask">
                <fieldset><legend class="small">{ page.metric_label }</legend><div class="seg">{ for Metric::ALL.into_iter().map(metric) }</div></fieldset>
                <div class="field">
                    <label class="small" for="value">{ said.value_label }</label>
                    <span class="typed"><input class="qty" type="text" inputmode="decimal" id="value" name="value" autocomplete="off" aria-label={said.value_label} aria-describedby="value-unit value-problem" value={published(claimed.value)} /><span class="msg" id="value-problem" role="status" hidden=true /><b id="value-unit" data-out="unit">{ said.unit[0] }</b></span>
                </div>
                <p><button type="button" class="btn" id="copy-link">{ page.copy }</button>{ " " }<span role="status" id="copy-status" class="small" /></p>
            </div>
            <p class="out" data-out="summary">{ summary }</p>
            <h3>{ page.gives }</h3>
            <ol class="gives" id="gives">{ for lines.iter().filter(|line| line.gives).map(row) }</ol>
            <h3>{ page.published_title }</h3>
            <p class="small">{ page.published_hint }{ " " }<a href="../evidence/">{ page.published_all }</a></p>
            <p data-out="unpublished" hidden={reaches.iter().any(|line| !line.is_empty())}>{ said.unpublished }</p>
            <dl class="kinds published">{ for reaches.into_iter().enumerate().map(reach) }</dl>
            <details class="others">
            <summary>{ page.misses }</summary>
            <ol class="gives" id="misses">
                { for lines.iter().filter(|line| !line.gives).map(row) }
                { for others.iter().map(|key| self::row(page, None, key)) }
            </ol>
            </details>
        </section>
    }
}

/// What every combination says, in the order of the page.
fn lines(text: &PageText, said: &ClaimsText, names: &Names, claimed: Claimed) -> Vec<Line> {
    let mut engine = Engine::new();
    let all = combinations(claimed.metric).into_iter().filter_map(|combination| {
        line(text, said, names, claimed, &Asked::of(&mut engine, claimed.metric, combination))
    });
    ordered(all.collect())
}

fn row(page: &ClaimsPage, line: Option<&Line>, key: &str) -> Html {
    let (name, said, link) = line
        .map_or_else(Default::default, |line| (line.name.clone(), line.said.clone(), ["../?", &line.link].concat()));
    html! {
        <li data-line={key.to_owned()} hidden={line.is_none()}>
            <b>{ name }</b><span>{ said }</span><a href={link}>{ page.open }</a>
        </li>
    }
}
