//! The bottom-up page: one model, what its answer takes by the method of
//! EcoLogits, what goes beyond that, what measurement says; and every model.

mod beyond;
mod form;
mod prose;
mod result;
mod table;
mod zones;

use footprint::bottomup::Query;
use footprint::data::EcoLogits;
use yew::prelude::*;

use crate::text::models::{ModelsPage, models_page};
use crate::text::number::count;
use crate::text::{Lang, fill};
use crate::view::models::{Shown, Words, shown};

pub use zones::zone_name;

/// What the page is made from: the default query's results.
struct Models {
    lang: Lang,
    words: Words,
    page: &'static ModelsPage,
    query: Query,
    shown: Shown,
}

impl Models {
    fn of(lang: Lang) -> Self {
        let (words, query) = (Words::of(lang), Query::default());
        let shown = shown(&words, &query, &|zone| zone_name(lang, zone));
        Self { lang, words, page: models_page(lang), query, shown }
    }

    /// A text that the program keeps up to date; an empty one is hidden.
    fn out(&self, tag: &'static str, class: &'static str, key: &str) -> Html {
        let said = self.shown.texts.get(key).to_owned();
        html! { <@{tag} class={class} data-out={key.to_owned()} hidden={said.is_empty()}>{ said }</@> }
    }

    fn attribute(&self, key: &str, name: &str) -> Option<String> {
        self.shown.attribute(key, name).map(String::from)
    }
}

/// What stands above.
pub fn models_hero(lang: Lang) -> Html {
    let (text, tables) = (models_page(lang), EcoLogits::get());
    let [texts, clips] = [tables.models.len(), tables.videos.len()].map(|many| count(many as f64));
    html! {
        <section class="wrap hero">
            <p class="indep">{ lang.page().independent }</p>
            <h1>{ text.h1 }</h1>
            <p class="lead">{ fill(text.lead, &[&texts, &clips]) }</p>
        </section>
    }
}

/// Everything inside `#app`.
pub fn models(lang: Lang) -> Html {
    let models = &Models::of(lang);
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <div class="asked" data-kind="text" data-mark="kind">
                { form::form(models) }
                { result::result(models) }
            </div>
            { beyond::beyond(models) }
            { beyond::measured(models) }
            { prose::prose(models) }
            { table::table(models) }
        </>
    }
}
