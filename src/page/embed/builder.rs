//! The builder's controls, previews and places of what is copied. Its program fills
//! them; without scripts it is not shown, and everything ready-made stands below.

use footprint::data::DATASET;
use footprint::model::{Activity, Evidence, Metric, Period};
use footprint::survey::{Input, View};
use yew::prelude::*;

use super::named;
use crate::page::widget::Widget;
use crate::text::embed::{EmbedPage, embed_page};
use crate::text::survey::survey_page;
use crate::text::widget::{widget, widget_page};
use crate::text::{Lang, fill};
use crate::view::embed::{ACCENTS, WIDTHS};
use crate::view::survey::input_value;
use crate::view::widget::{Kind, Preset};

/// Everything inside `#app`.
pub fn builder(lang: Lang) -> Html {
    let text = embed_page(lang);
    html! {
        <>
            <div class="messages" role="status" />
            <p class="vh" role="status" id="announce" />
            <section class="sec first maker" id="make" aria-labelledby="make-title">
                <h2 id="make-title">{ text.builder_title }</h2>
                <p>{ text.builder_hint }</p>
                <div class="make">
                    { what(lang, text) }
                    { content(lang, text) }
                    { look(text) }
                </div>
                { previews(text) }
                { copies(lang, text) }
            </section>
        </>
    }
}

fn labelled(id: &str, label: &'static str, hint: &'static str, control: Html) -> Html {
    html! {
        <div class="knob">
            <label class="small" for={["in-", id].concat()}>{ label }</label>
            { control }
            if !hint.is_empty() { <p class="cap" id={[id, "-hint"].concat()}>{ hint }</p> }
        </div>
    }
}

fn select(group: &str, name: &'static str, label: &'static str, options: Html) -> Html {
    let id = [group, name].concat();
    let control = html! {
        <select class="select" id={["in-", &*id].concat()} {name} aria-label={label} autocomplete="off">{ options }</select>
    };
    labelled(&id, label, "", control)
}

fn options(list: impl IntoIterator<Item = (&'static str, &'static str)>, chosen: &str) -> Html {
    let option = |(value, label): (&'static str, &'static str)| html! { <option {value} selected={value == chosen}>{ label }</option> };
    list.into_iter().map(option).collect()
}

/// A number's field with the place of its message.
fn number(name: &'static str, label: &'static str, value: String) -> Html {
    let problem = [name, "-problem"].concat();
    labelled(
        name,
        label,
        "",
        html! {
            <span class="field">
                <input class="qty" type="text" id={["in-", name].concat()} inputmode="decimal" autocomplete="off" {name} aria-label={label} aria-describedby={problem.clone()} {value} />
                <span class="msg" id={problem} role="status" hidden=true />
            </span>
        },
    )
}

/// One of a few choices beside each other.
fn choice(name: &'static str, value: &'static str, is_first: bool, label: String) -> Html {
    html! { <label><input type="radio" {name} {value} checked={is_first} autocomplete="off" /><span>{ label }</span></label> }
}

/// Kind and ready-made one. All of these stand in one list by kinds; the program shows
/// those of the chosen kind.
fn what(lang: Lang, text: &EmbedPage) -> Html {
    let kinds = Kind::ALL.into_iter().zip(widget_page(lang).kinds).map(|(kind, name)| (kind.id(), name));
    let all = Preset::all();
    let group = |kind: Kind| {
        let option = |preset: &Preset| {
            html! { <option value={preset.path()}>{ named(&Widget::of(lang, *preset, false)) }</option> }
        };
        html! {
            <optgroup label={widget_page(lang).kinds[kind as usize]}>
                { for all.iter().filter(|preset| preset.kind == kind).map(option) }
            </optgroup>
        }
    };
    let language = |other: Lang| {
        // Each is named on the page of the other.
        let name = if other == Lang::En { Lang::ZhHans } else { Lang::En }.page().other_language;
        html! {
            <a class="btn" href={["../../", other.path(), "/embed/"].concat()} lang={other.tag()} hreflang={other.tag()} data-language="" aria-current={(other == lang).then_some("true")}>{ name }</a>
        }
    };
    html! {
        <fieldset>
            <legend>{ text.what_title }</legend>
            { select("", "kind", text.kind, options(kinds, "one")) }
            { select("", "widget", text.preset, Kind::ALL.into_iter().map(group).collect()) }
            <div class="knob" role="group" aria-labelledby="language-title">
                <p class="small" id="language-title">{ text.language }</p>
                <p class="two-ways">{ for Lang::ALL.into_iter().map(language) }</p>
                <p class="cap">{ text.language_hint }</p>
            </div>
            <div class="knob" role="radiogroup" aria-labelledby="figures-title">
                <p class="small" id="figures-title">{ text.figures }</p>
                <div class="seg">
                    { choice("figures", "live", true, text.figures_names[0].into()) }
                    { choice("figures", "frozen", false, fill(text.figures_names[1], &[DATASET])) }
                </div>
                <p class="cap">{ [text.figures_names[0], lang.text().colon, text.figures_notes[0]].concat() }</p>
                <p class="cap">{ [&*fill(text.figures_names[1], &[DATASET]), lang.text().colon, text.figures_notes[1]].concat() }</p>
            </div>
        </fieldset>
    }
}

/// What can be set in it, named as in the links of the calculator and the survey.
fn content(lang: Lang, text: &EmbedPage) -> Html {
    let (page, labels, survey) = (lang.page(), widget(lang).controls, survey_page(lang));
    let activities = || Activity::ALL.iter().take(9).map(|activity| (activity.id(), page.activity(*activity)));
    let evidence = || {
        let known = Evidence::ALL.into_iter().filter(|evidence| *evidence != Evidence::Own);
        known.map(|evidence| (evidence.id(), page.evidence(evidence)))
    };
    let names = crate::names::Names::of(lang);
    let regions = || names.groups().0.iter().map(|[code, name]| (*code, *name)).collect::<Vec<_>>();
    let field = |name: &'static str, control: Html| html! { <div data-field={name}>{ control }</div> };
    // "One prompt" counts a text prompt alone, whatever else is chosen.
    let periods = Period::ALL.into_iter().filter(|period| *period != Period::Prompt);
    let periods = periods.map(|period| (period.id(), page.period(period)));
    let scenario = [
        field("activity", select("", "activity", labels[0], options(activities(), "text"))),
        field("count", number("count", labels[1], "1".into())),
        field("evidence", select("", "evidence", page.choose_evidence, options(evidence(), "newer"))),
        field("b.activity", select("", "b.activity", labels[4], options(activities(), "text"))),
        field("b.evidence", select("", "b.evidence", text.other_evidence, options(evidence(), "newer"))),
        field("place", select("", "place", page.place_title, options(regions(), "world"))),
        field(
            "metric",
            select(
                "",
                "metric",
                labels[3],
                options(Metric::ALL.map(|metric| (metric.id(), page.metric(metric))), "energy"),
            ),
        ),
        field("people", number("people", page.people_label, "1".into())),
        field("period", select("", "period", page.period_title, options(periods, "day"))),
    ];
    let view = View::default();
    let inputs = Input::ALL
        .into_iter()
        .enumerate()
        .map(|(at, input)| field(input.id(), number(input.id(), survey.inputs[at], input_value(&view, input.id()))));
    let tokens = ["epoch", "report"].into_iter().zip(survey.evidence_names);
    html! {
        <fieldset>
            <legend>{ text.content_title }</legend>
            <p class="small" id="no-content" hidden=true>{ text.content_none }</p>
            <div class="knobs" data-of="scenario">{ for scenario }</div>
            <div class="knobs" data-of="what-if" hidden=true>
                { for inputs }
                { field("evidence", select("what-if-", "evidence", survey.evidence_input, options(tokens, &view.value("evidence")))) }
                { field("place", select("what-if-", "place", survey.place_input, options(regions(), "world"))) }
            </div>
            <div class="knob" id="locking">
                <label class="tick"><input type="checkbox" name="controls" checked=true autocomplete="off" /><span>{ text.controls }</span></label>
                <p class="cap">{ text.controls_hint }</p>
            </div>
        </fieldset>
    }
}

fn look(text: &EmbedPage) -> Html {
    let themes = ["auto", "light", "dark"].into_iter().zip(text.themes).enumerate();
    let swatch = |(hex, name): (&&'static str, &'static str)| {
        // In small letters, which the charts' rules do not map to other colours.
        let fill = if hex.is_empty() { "currentColor".into() } else { ["#", &hex.to_lowercase()].concat() };
        html! {
            <label class="swatch">
                <input type="radio" name="swatch" value={*hex} checked={hex.is_empty()} autocomplete="off" />
                <span><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="M0 0h16v16H0z" {fill} /></svg>{ name }</span>
            </label>
        }
    };
    html! {
        <fieldset>
            <legend>{ text.look_title }</legend>
            <div class="knob" role="radiogroup" aria-labelledby="theme-title">
                <p class="small" id="theme-title">{ text.theme }</p>
                <div class="seg">{ for themes.map(|(at, (value, label))| choice("theme", value, at == 0, label.to_owned())) }</div>
                <p class="cap">{ text.theme_hint }</p>
            </div>
            <div class="knob" role="radiogroup" aria-labelledby="accent-title">
                <p class="small" id="accent-title">{ text.accent }</p>
                <div class="swatches">{ for ACCENTS.iter().zip(text.accents).map(swatch) }</div>
            </div>
            <div class="knob">
                <label class="small" for="in-accent">{ text.accent_own }</label>
                <span class="field">
                    <input class="qty" type="text" id="in-accent" name="accent" autocomplete="off" spellcheck="false" maxlength="7" aria-label={text.accent_own} aria-describedby="accent-problem contrast" />
                    <span class="msg" id="accent-problem" role="status" hidden=true />
                </span>
                <p class="cap" id="contrast" data-out="contrast" hidden=true />
                <p class="cap">{ text.accent_hint }</p>
            </div>
        </fieldset>
    }
}

fn previews(text: &EmbedPage) -> Html {
    let frame = |width: u32| {
        let label = fill(text.preview_width, &[&width.to_string()]);
        html! {
            <figure class="preview">
                <figcaption class="cap" id={format!("preview-{width}")}>{ label.clone() }</figcaption>
                <div class="scroll" tabindex="0" role="region" aria-labelledby={format!("preview-{width}")}>
                    <iframe width={width.to_string()} height="420" title={label} referrerpolicy="no-referrer" data-width={width.to_string()} />
                </div>
            </figure>
        }
    };
    html! {
        <div id="previews">
            <h3>{ text.previews_title }</h3>
            <p class="small">{ text.previews_hint }{ " " }<a href="#copies">{ text.previews_skip }</a></p>
            <div class="previews">{ for WIDTHS.into_iter().map(frame) }</div>
        </div>
    }
}

fn copies(lang: Lang, text: &EmbedPage) -> Html {
    let page = lang.page();
    let button = |what: &'static str| {
        html! { <p class="copy"><button type="button" class="btn" data-copy="" aria-label={fill(text.copy_what, &[what])}>{ text.copy }</button><span role="status" /></p> }
    };
    let snippet = |(key, (name, hint)): (&'static str, (&'static str, &'static str))| {
        html! {
            <li>
                <h4 id={["title-", key].concat()}>{ name }</h4>
                <p class="small">{ hint }</p>
                <textarea class="code" id={["code-", key].concat()} readonly=true rows="6" spellcheck="false" aria-labelledby={["title-", key].concat()} />
                { button(name) }
            </li>
        }
    };
    let file = |kind: &'static str| {
        let key = kind.to_lowercase();
        html! {
            <>
                <a id={["ready-", &*key].concat()} href="#copies">{ kind }</a>
                <button type="button" class="as-link" id={["made-", &*key].concat()} hidden=true>{ kind }</button>
            </>
        }
    };
    html! {
        <div id="copies" tabindex="-1">
            <h3>{ text.copy_title }</h3>
            <ul class="snippets">
                { for ["frame", "script", "element"].into_iter().zip(text.snippets).map(snippet) }
                <li>
                    <h4 id="title-sentence">{ text.sentence_title }</h4>
                    <textarea class="code said" id="code-sentence" readonly=true rows="6" aria-labelledby="title-sentence" />
                    { button(text.sentence_title) }
                </li>
                <li>
                    <h4>{ text.pictures_title }</h4>
                    <p class="small">{ text.picture_hint }<span id="made-here" hidden=true>{ page.space }{ text.picture_made }</span></p>
                    <p class="files">{ file("PNG") }{ file("SVG") }<a id="alone" href="#copies">{ text.open }</a><span role="status" id="picture-status" /></p>
                </li>
            </ul>
        </div>
    }
}
