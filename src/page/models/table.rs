//! Every model with the package's result, folded by provider: readable and
//! searchable without a program.

use footprint::bottomup::{Query, Span, Subject};
use footprint::data::{EcoLogits, Provider, TextModel, VideoModel};
use yew::prelude::*;

use super::Models;
use crate::text::fill;
use crate::text::number::count;
use crate::view::models::{Quantity, billions, provider};

const SHOWN: [Quantity; 3] = [Quantity::Energy, Quantity::Carbon, Quantity::Water];

pub(super) fn table(models: &Models) -> Html {
    let (page, tables, query) = (models.page, EcoLogits::get(), &models.query);
    let clip = query.clip;
    let hint = [query.tokens, clip.seconds, clip.width, clip.height].map(count);
    let group = |one: &Provider<'static>| {
        let of: Vec<_> = tables.models.iter().filter(|model| model.provider == one.provider).collect();
        let title = fill(page.table_group, &[provider(one.provider), &count(of.len() as f64)]);
        fold(title, &page.table_head, of.into_iter().map(|model| text_row(models, model)).collect())
    };
    let title = fill(page.table_clips, &[&count(tables.videos.len() as f64)]);
    let clips = tables.videos.iter().map(|model| video_row(models, model)).collect();
    html! {
        <section class="sec" id="every">
            <h2>{ page.table_title }</h2>
            <p>{ fill(page.table_hint, &hint.each_ref().map(|number| &**number)) }</p>
            <p class="paper">{ page.table_paper }</p>
            <div translate="no">
                { for tables.text_providers.iter().map(group) }
                { fold(title, &page.table_clip_head, clips) }
            </div>
        </section>
    }
}

fn fold(title: String, head: &[&'static str], rows: Html) -> Html {
    html! {
        <details>
            <summary>{ title.clone() }</summary>
            <div class="scroll" tabindex="0" role="region" aria-label={title}><table>
                <thead><tr>{ for head.iter().map(|cell| html! { <th scope="col">{ *cell }</th> }) }</tr></thead>
                <tbody>{ rows }</tbody>
            </table></div>
        </details>
    }
}

fn results(span: Option<Span>) -> Html {
    let cell = |quantity: Quantity| html! { <td><bdi>{ span.map(|span| quantity.span(&span)) }</bdi></td> };
    SHOWN.into_iter().map(cell).collect()
}

fn package(query: &Query) -> Option<Span> {
    query.answer().map(|answer| answer.package)
}

/// The first column: a link to the estimate, relative to the page itself.
fn name(query: &Query, name: &'static str) -> Html {
    html! { <th scope="row"><a href={["?", &query.write()].concat()}>{ name }</a></th> }
}

fn text_row(models: &Models, model: &'static TextModel<'static>) -> Html {
    let (page, query) = (models.page, Query { subject: Subject::Text(model), ..models.query });
    let [active, total] = [model.active, model.total].map(billions);
    let size = if active == total { total } else { fill(page.table_sparse, &[&active, &total]) };
    html! {
        <tr>
            { name(&query, model.model) }
            <td><bdi>{ size }</bdi>if model.guessed { <span class="block cap">{ page.guessed }</span> }</td>
            { results(package(&query)) }
        </tr>
    }
}

fn video_row(models: &Models, model: &'static VideoModel<'static>) -> Html {
    let query = Query { subject: Subject::Video(model), ..models.query };
    html! { <tr>{ name(&query, model.model) }{ results(package(&query)) }</tr> }
}
