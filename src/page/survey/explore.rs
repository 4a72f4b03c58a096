//! The choices, and every answer that is chosen.

use footprint::survey::{CHOICES, Order, Times};
use yew::prelude::*;

use super::Survey;
use crate::ui::survey::{answers, count};
use crate::view::survey::chosen;

/// The controls are named after their fields in a link.
pub(super) fn explore(survey: &Survey) -> Html {
    let (words, page, view) = (&survey.words, survey.page, &survey.view);
    let group = |group: footprint::data::Group| {
        html! {
            <label class={["chip r-", group.id()].concat()}>
                <input type="checkbox" name="groups" value={group.id()} checked={view.groups.contains(&group)} autocomplete="off" />
                <span>{ words.group(group) }</span>
            </label>
        }
    };
    let segment = |name: &'static str, id: &'static str, label: &'static str, chosen: bool| {
        html! {
            <label><input type="radio" name={name} value={id} checked={chosen} autocomplete="off" /><span>{ label }</span></label>
        }
    };
    let times = Times::ALL
        .into_iter()
        .zip(words.survey.when)
        .map(|(times, label)| segment("when", times.id(), label, times == view.times));
    let orders = Order::ALL
        .into_iter()
        .zip(words.survey.sort)
        .map(|(order, label)| segment("sort", order.id(), label, order == view.order));
    let file = |kind: &'static str| {
        html! { <button type="button" class="btn" id={["choice-", &*kind.to_lowercase()].concat()}>{ kind }</button> }
    };
    survey.section(
        "explore",
        html! {
            <>
                <p>{ page.explore_hint }</p>
                <div class="choose">
                    <fieldset><legend>{ page.groups_title }</legend><div class="chips">{ for CHOICES.into_iter().map(group) }</div><p class="cap">{ page.few }</p></fieldset>
                    <fieldset><legend>{ page.when_title }</legend><div class="seg">{ for times }</div></fieldset>
                    <fieldset><legend>{ page.sort_title }</legend><div class="seg">{ for orders }</div></fieldset>
                </div>
                <p class="bar-share">
                    <b data-out="count">{ count(words, view) }</b>
                    <button type="button" class="btn" id="show-all">{ page.reset }</button>
                    <button type="button" class="btn" id="copy-link">{ page.copy_link }</button>
                    <span class="small">{ page.files }</span>
                    { for ["CSV", "SVG", "PNG"].into_iter().map(file) }
                    <span class="small" role="status" id="share-status" />
                </p>
                <p class="paper" data-out="chosen">{ chosen(words, view) }</p>
                <div class="answers" id="slot-answers" translate="no">{ answers(words, view) }</div>
            </>
        },
    )
}
