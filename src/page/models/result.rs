//! What is asked, in words, and the six results.

use yew::prelude::*;

use super::Models;
use crate::view::models::Quantity;

pub(super) fn result(models: &Models) -> Html {
    let page = models.page;
    html! {
        <section class="results" translate="no">
            { models.out("h2", "asked-title", "title") }
            { models.out("p", "small", "size") }
            { models.out("p", "small", "place") }
            <h3 class="by">{ page.results_title }</h3>
            <div class="six">{ for Quantity::ALL.into_iter().map(|quantity| card(models, quantity)) }</div>
            { models.out("p", "cap", "world-values") }
            <h3>{ page.sure_title }</h3>
            { models.out("p", "small", "sure") }
            { models.out("p", "small", "sure-batch") }
            <p class="bar-share">
                <a class="btn" hidden={models.shown.texts.get("use").is_empty()} data-out="use" data-mark="use" href={models.attribute("use", "href")}>{ models.shown.texts.get("use").to_owned() }</a>
                { models.out("span", "small", "use-world") }
                <button type="button" class="btn" id="copy-link">{ page.copy_link }</button>
                <span class="small" role="status" id="share-status" />
            </p>
        </section>
    }
}

fn card(models: &Models, quantity: Quantity) -> Html {
    let at = quantity as usize;
    let class = match quantity {
        Quantity::Energy => "one c-energy",
        Quantity::Carbon => "one c-carbon",
        Quantity::Water => "one c-water",
        Quantity::Metals => "one long",
        _ => "one",
    };
    let beyond = [quantity.id(), "-x"].concat();
    html! {
        <article {class}>
            <h4>{ models.words.models.quantities[at] }</h4>
            <p class="much">{ models.out("bdi", "", quantity.id()) }</p>
            <p class="more-than" data-row={beyond.clone()} hidden={models.shown.texts.get(&beyond).is_empty()}>
                <span>{ models.page.extended }</span>{ " " }{ models.out("bdi", "", &beyond) }
            </p>
            <p class="cap">
                { models.page.notes[at] }
                if quantity == Quantity::Carbon {
                    { models.words.text.space }{ models.out("span", "", "carbon-parts") }
                    <span class="parts block" data-row="carbon-parts-x" hidden={models.shown.texts.get("carbon-parts-x").is_empty()}>
                        { models.page.extended }{ models.words.text.colon }{ models.out("span", "", "carbon-parts-x") }
                    </span>
                }
            </p>
        </article>
    }
}
