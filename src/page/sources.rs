//! The page of figures and sources: every number the site uses, what it covers,
//! how it came about, how its source was checked.

use footprint::data::{
    self, ARCHIVE, Archived, Boundary, DATASET, Figure, Grade, Method, Place, Source, TABLES, Table,
};
use footprint::estimate::Range;
use yew::prelude::*;

use super::note;
use crate::export::open_data::licence;
use crate::names::Names;
use crate::text::number::{NBSP, percent, published};
use crate::text::{Lang, PageText, fill};
use crate::view::working::kind;

/// On a phone the cells of a row stand below each other: each says itself what it is.
const STACK: &str = "stack";

/// The page between masthead and footer.
pub fn sources(lang: Lang) -> Html {
    let text = lang.page();
    let names = Names::of(lang);
    let (regions, countries) = names.groups();
    let row = |[code, name]: &[&'static str; 2]| {
        data::PlaceId::find(code).map_or_else(Html::default, |place| place_row(lang, place.get(), name))
    };
    let places = regions.iter().chain(countries).map(row);
    let uses = Uses::all();
    html! {
        <main id="main" class="wrap page">
            <h1>{ text.sources_page }</h1>
            <p class="lead">{ text.sources_lead }</p>
            <section class="sec" id="figures">
                <h2>{ text.figures_title }</h2>
                { table(STACK, &text.figures_head, data::figures().iter().chain(data::macros()).map(|figure| figure_row(lang, figure)).collect()) }
            </section>
            <section class="sec" id="familiar">
                <h2>{ text.familiar_title }</h2>
                { table(STACK, &text.figures_head, data::equivalents().iter().map(|figure| figure_row(lang, figure)).collect()) }
            </section>
            <section class="sec" id="prompts">
                <h2>{ text.prompts_title }</h2>
                <p class="small">{ text.prompts_hint }</p>
                <p><a href="../evidence/">{ text.prompts_link }</a></p>
            </section>
            <section class="sec" id="places">
                <h2>{ text.places_title }</h2>
                <p class="small">{ text.places_hint }</p>
                { table("", &text.places_head, places.collect()) }
            </section>
            <section class="sec" id="sources">
                <h2>{ text.sources_title }</h2>
                <ol class="src">{ for data::sources().unwrap_or_default().iter().map(|source| entry(text, source, &uses)) }</ol>
            </section>
            { open_data(text) }
        </main>
    }
}

/// What each source is used for.
struct Uses {
    figures: Vec<(&'static str, String)>,
    places: Vec<&'static str>,
    evidence: Vec<&'static str>,
}

impl Uses {
    fn all() -> Self {
        let figures = data::figures().iter().chain(data::equivalents()).chain(data::macros());
        let of_place = |place: &'static Place<'static>| {
            let mut sources: Vec<&str> =
                [place.grid.map(|grid| grid.2), place.cooling.map(|cooling| cooling.2), place.wri.map(|wri| wri.1)]
                    .into_iter()
                    .flatten()
                    .collect();
            sources.dedup();
            sources
        };
        Self {
            figures: figures.flat_map(|figure| figure.sources().map(|id| (figure.id, id.to_owned()))).collect(),
            places: data::places().iter().flat_map(of_place).collect(),
            evidence: data::evidence().iter().map(|row| row.source).collect(),
        }
    }

    /// The uses of one source: figures as links, places and answers as numbers.
    fn of(&self, text: &PageText, source: &str) -> Html {
        let figures = self.figures.iter().filter(|(_, id)| id == source).map(|(figure, _)| {
            html! { <a class="src-ref" href={["#fig-", *figure].concat()}>{ *figure }</a> }
        });
        let counted = [(&self.places, text.used_places), (&self.evidence, text.used_prompts)].into_iter().filter_map(
            |(list, words)| {
                let count = list.iter().filter(|id| **id == source).count();
                (count > 0).then(|| html! { <span class="src-ref">{ fill(words, &[&count.to_string()]) }</span> })
            },
        );
        let all: Vec<Html> = figures.chain(counted).collect();
        if all.is_empty() {
            Html::default()
        } else {
            html! { <span class="block">{ text.used_for }{ text.colon }{ all }</span> }
        }
    }
}

/// The tables as files, described for machines too (schema.org, as microdata:
/// a script of data would need an exception to “nothing inline”).
fn open_data(text: &PageText) -> Html {
    let file = |table: &Table, kind: &'static str, media: &'static str| {
        let path = ["../../data/", table.name(), ".", &kind.to_lowercase()].concat();
        html! {
            <span itemprop="distribution" itemscope=true itemtype="https://schema.org/DataDownload">
                <meta itemprop="encodingFormat" content={media} />
                <a class="src-ref" itemprop="contentUrl" href={path}>{ kind }</a>
            </span>
        }
    };
    let row = |(table, title): (&Table, &&'static str)| {
        let (name, address) = licence(table.licence);
        html! {
            <tr>
                <th scope="row">{ *title }<code class="block small">{ table.file }</code></th>
                <td>{ fill(text.open_rows, &[&published(table.rows().count() as f64)]) }</td>
                <td><a href={address} rel="noreferrer">{ name }</a></td>
                <td>{ file(table, "CSV", "text/csv") }{ file(table, "JSON", "application/json") }</td>
            </tr>
        }
    };
    let earlier = |kept: &Archived| {
        let link = |file: &'static str| {
            let path = ["../../data/archive/", kept.version, "/", file].concat();
            html! { <a class="src-ref" href={path}>{ file }</a> }
        };
        html! { <span class="block">{ kept.version }{ " " }{ for Archived::FILES.into_iter().map(link) }</span> }
    };
    let (_, address) = licence("CC-BY-4.0");
    html! {
        <section class="sec" id="open-data" itemscope=true itemtype="https://schema.org/Dataset">
            <h2 itemprop="name">{ text.brand }{ text.colon }{ text.open_title }</h2>
            <p itemprop="description">{ text.open_hint }</p>
            <meta itemprop="version" content={DATASET} />
            <meta itemprop="isAccessibleForFree" content="true" />
            <link itemprop="license" href={address} />
            <span itemprop="creator" itemscope=true itemtype="https://schema.org/Organization"><meta itemprop="name" content={text.brand} /></span>
            { table(STACK, &text.open_head, TABLES.iter().zip(&text.open_tables).map(row).collect()) }
            <p><a href="../../data/datapackage.json">{ text.open_package }</a></p>
            <p>{ text.open_earlier }{ text.colon }{ for ARCHIVE.iter().map(earlier) }</p>
        </section>
    }
}

fn table(class: &'static str, head: &[&'static str], rows: Vec<Html>) -> Html {
    html! {
        <div class="scroll"><table class={class}>
            <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
            <tbody>{ for rows }</tbody>
        </table></div>
    }
}

/// A source as an entry of the list.
fn entry(text: &PageText, source: &Source<'static>, uses: &Uses) -> Html {
    let status = if source.licence_status == "seen" { "" } else { text.recalled };
    let by: String = [source.publisher, source.year]
        .into_iter()
        .filter(|part| !part.is_empty())
        .map(|part| [text.comma, part].concat())
        .collect();
    html! {
        <li id={["src-", source.id].concat()}>
            <b>{ source.id }</b>{ " " }
            if source.url.is_empty() { { source.title } } else { <a href={source.url} rel="noreferrer">{ source.title }</a> }
            { by }
            <span class="licence">{ [text.open, text.licence, text.colon, source.licence, status, text.close].concat() }</span>
            { uses.of(text, source.id) }
        </li>
    }
}

/// Links to the sources of a row.
fn references<'a>(ids: impl Iterator<Item = &'a str>) -> Html {
    let link = |id: &'a str| html! { <a class="src-ref" href={["#src-", id].concat()}>{ id.to_owned() }</a> };
    html! { <td>{ for ids.map(link) }</td> }
}

/// Method and check in one cell.
fn how(text: &PageText, method: Method, grade: Grade) -> Html {
    html! { <td>{ [text.methods[method as usize], text.comma, text.grades[grade as usize]].concat() }</td> }
}

fn covers(text: &PageText, boundary: Boundary) -> &'static str {
    text.boundaries[boundary as usize]
}

fn figure_row(lang: Lang, figure: &Figure<'static>) -> Html {
    let text = lang.page();
    let unit = if figure.unit == "ratio" { "" } else { figure.unit };
    html! {
        <tr id={["fig-", figure.id].concat()}>
            <th scope="row">{ figure.id }</th>
            <td><bdi>{ value(text, figure.central, unit, figure.range) }</bdi></td>
            <td>{ figure.year }</td>
            <td class="long">{ covers(text, figure.boundary) }<span class="small block">{ note(lang, figure.id) }</span></td>
            { how(text, figure.method, figure.verified) }
            { references(figure.sources()) }
        </tr>
    }
}

/// One place; what is not published says so.
fn place_row(lang: Lang, place: &Place<'static>, name: &str) -> Html {
    let text = lang.page();
    let none = || text.not_published.to_owned();
    let grid = place
        .grid
        .map_or_else(none, |(value, year, _)| [&*published(value.value()), text.comma, &year.to_string()].concat());
    let cooling = place
        .cooling
        .map_or_else(none, |(low, high, _)| [&*published(low.value()), "–", &published(high.value())].concat());
    let wri = place.wri.map_or_else(none, |(value, _)| published(value.value()));
    let sources = [place.grid.map(|grid| grid.2), place.cooling.map(|cooling| cooling.2), place.wri.map(|wri| wri.1)];
    html! {
        <tr>
            <th scope="row">
                { name.to_owned() }
                <span class="small block">{ note(lang, &["place-", &*place.code.to_lowercase()].concat()) }</span>
            </th>
            <td><bdi>{ grid }</bdi></td>
            <td><bdi>{ cooling }</bdi></td>
            <td>{ place.hydro_share.map_or_else(none, percent) }</td>
            <td><bdi>{ wri }</bdi></td>
            { references(sources.into_iter().flatten()) }
        </tr>
    }
}

/// A value with its range.
fn value(text: &PageText, central: f64, unit: &str, range: Option<Range>) -> String {
    let central = [&*published(central), if unit.is_empty() { "" } else { NBSP }, unit].concat();
    let range = range.map_or_else(
        || text.no_range.to_owned(),
        |range| [&*published(range.low), "–", &published(range.high), text.comma, kind(text, range.kind)].concat(),
    );
    [&*central, text.open, &range, text.close].concat()
}
