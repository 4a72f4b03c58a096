//! How the method works, what it guesses, where it ends, whose parameters it has.

use footprint::bottomup::{Ranges, Run};
use footprint::data::{EcoLogits, Ends, TextModel};
use yew::prelude::*;

use super::Models;
use crate::page::Page;
use crate::text::fill;
use crate::text::number::count;
use crate::view::models::numbers;

pub(super) fn prose(models: &Models) -> Html {
    let (page, tables) = (models.page, EcoLogits::get());
    let guessed = tables.models.iter().filter(|model| model.guessed).count();
    let many = [guessed, tables.models.len()].map(|many| count(many as f64));
    let [low, high] = extremes(tables);
    let [middle, large] = ["70B", "405B"].map(|size| llama(tables, size));
    let moves = [&*numbers(low, low), &*numbers(high, high), &*middle, &*large];
    let item = |said: String| html! { <li>{ said }</li> };
    let files = ["models", "videos", "zones", "providers"].into_iter().zip(page.files).map(|(name, label)| {
        html! { <li><a href={["../../data/ecologits_", name, ".csv"].concat()}>{ label }{ " (CSV)" }</a></li> }
    });
    html! {
        <>
            <section class="sec" id="method">
                <h2>{ page.method_title }</h2>
                <ol class="steps">{ for page.method.into_iter().map(|step| html! { <li>{ step }</li> }) }</ol>
                <p class="small"><a href={["../", Page::Method.path()].concat()}>{ page.more_method }</a></p>
            </section>
            <section class="sec two-parts">
                <div>
                    <h2>{ page.guess_title }</h2>
                    <ul class="plain">{ for page.guess.iter().map(|said| item(fill(said, &[&many[0], &many[1]]))) }</ul>
                    <p class="small"><a href={["../", Page::Evidence.path()].concat()}>{ page.more_evidence }</a></p>
                </div>
                <div>
                    <h2>{ page.limits_title }</h2>
                    <ul class="plain">{ for page.limits.iter().map(|said| item(fill(said, &moves))) }</ul>
                </div>
            </section>
            <section class="sec" id="licence">
                <h2>{ page.licence_title }</h2>
                <p>{ page.licence }</p>
                <ul class="file-list small">
                    <li><a href="../../data/LICENSE-MPL-2.0.txt">{ page.licence_file }</a></li>
                    { for files }
                </ul>
            </section>
        </>
    }
}

/// How many times a batch of 4 to 256 moves a model's electricity.
fn times(tables: &'static EcoLogits, model: &TextModel<'static>) -> Option<Ends<f64>> {
    let provider = tables.text_providers.iter().find(|one| one.provider == model.provider)?;
    let run = Run::of(model, provider, tables.zone(provider.zone)?, 400.0);
    Some(Run { ranges: Ranges { batch: Ends::new(4.0, 256.0), ..run.ranges }, ..run }.times())
}

/// The least and the most over all models.
fn extremes(tables: &'static EcoLogits) -> [f64; 2] {
    let all = tables.models.iter().filter_map(|model| times(tables, model));
    all.fold([f64::INFINITY, 0.0], |[low, high], ends| [low.min(ends.low), high.max(ends.high)])
}

/// Those of a Llama 3.1.
fn llama(tables: &'static EcoLogits, size: &str) -> String {
    let name = ["meta-llama/Meta-Llama-3.1-", size].concat();
    let ends = tables.model("huggingface_hub", &name).and_then(|model| times(tables, model));
    ends.map_or_else(String::new, |ends| numbers(ends.low, ends.high))
}
