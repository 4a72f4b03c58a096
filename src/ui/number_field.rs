//! A number people type: any digits they use, a clear message when it is no
//! number, the last good value kept.

use footprint::link;
use yew::prelude::*;

use crate::text::{Lang, message};
use crate::ui::browser::value_of;

/// A number field.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct Props {
    /// Field of the link, and the input's name.
    pub name: AttrValue,
    /// What it is called, for those who cannot see where it stands.
    pub label: AttrValue,
    /// The last good value.
    pub value: f64,
    /// Least allowed.
    #[prop_or(0.0)]
    pub least: f64,
    /// Most allowed.
    pub most: f64,
    /// Only whole numbers.
    #[prop_or(false)]
    pub whole: bool,
    /// Language of messages.
    pub lang: Lang,
    /// Reports a good value.
    pub on_value: Callback<f64>,
}

/// A text input for a number, with its message.
#[component]
pub fn NumberField(props: &Props) -> Html {
    // What was typed, while it is not the canonical form of the value.
    let typed = use_state(|| None::<AttrValue>);
    let parsed = typed.as_ref().map(|text| read(props, text));
    let error = parsed.and_then(Result::err);
    let oninput = {
        let (typed, props) = (typed.clone(), props.clone());
        Callback::from(move |event: InputEvent| {
            let text = value_of(&event);
            if let Ok(value) = read(&props, &text) {
                props.on_value.emit(value);
            }
            typed.set(Some(text.into()));
        })
    };
    // Leaving the field writes a good value in its usual form; a bad one stays
    // to be mended.
    let onchange = {
        let (typed, props) = (typed.clone(), props.clone());
        Callback::from(move |event: Event| {
            if read(&props, &value_of(&event)).is_ok() {
                typed.set(None);
            }
        })
    };
    // Another control that changes the value takes the field over.
    {
        let typed = typed.clone();
        let differs = typed.as_ref().is_some_and(|text| read(props, text).is_ok_and(|value| value != props.value));
        use_effect_with((props.value.to_bits(), differs), move |(_, differs)| {
            if *differs {
                typed.set(None);
            }
        });
    }
    let value = typed.as_ref().cloned().unwrap_or_else(|| link::write_number(props.value).into());
    let id = format!("{}-problem", props.name);
    let hidden = error.is_none();
    let sentence = error.map(|error| message(props.lang.text(), &error)).unwrap_or_default();
    html! {
        <span class="field">
            <input class="qty" type="text" inputmode="decimal" autocomplete="off" name={props.name.clone()}
                aria-label={props.label.clone()} {value} {oninput} {onchange}
                aria-invalid={if hidden { "false" } else { "true" }} aria-describedby={id.clone()} />
            <span class="msg" {id} role="status" {hidden}>{ sentence }</span>
        </span>
    }
}

fn read(props: &Props, text: &str) -> Result<f64, footprint::Error> {
    let value = link::number(&props.name, text, props.least, props.most)?;
    if props.whole && libm::trunc(value) != value {
        let allowed = format!("{} to {}", link::write_number(props.least), link::write_number(props.most));
        return Err(footprint::Error::new(footprint::ErrorKind::OutOfRange, props.name.as_str(), allowed, text));
    }
    Ok(value)
}
