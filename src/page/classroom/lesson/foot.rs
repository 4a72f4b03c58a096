//! The end of a printed page: whose figures these are, their version and licence, and
//! where the page is found, as text and as a code.

use footprint::data::DATASET;
use yew::prelude::*;

use super::Told;
use crate::export::qr::qr;
use crate::text::fill;

/// The last lines of a plan or sheet.
pub(super) fn foot(told: &Told<'_>) -> Html {
    let address = told.address(told.this().path());
    html! {
        <div class="source">
            <div>
                <p>{ fill(told.page.card_source, &[DATASET]) }</p>
                if let Some(address) = &address {
                    <p>{ fill(told.words.address, &[address]) }</p>
                }
            </div>
            if let Some(address) = &address {
                { code(told, address, told.said.title) }
            }
        </div>
    }
}

/// An address as a QR code.
pub(super) fn code(told: &Told<'_>, address: &str, name: &str) -> Html {
    let Some(qr) = qr(address) else { return Html::default() };
    let size = qr.size.to_string();
    let view_box = ["0 0 ", &size, " ", &size].concat();
    html! { <svg class="code" viewBox={view_box} role="img" aria-label={fill(told.words.code, &[name])}><path d={qr.path} /></svg> }
}
