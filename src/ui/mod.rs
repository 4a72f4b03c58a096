//! What is drawn anew with every result: the panels, with Yew. The only folder
//! whose nodes live both in the prerendered page and in the browser.
//!
//! Everything around them (headings, controls, explanations) is written once
//! into the page (`page`) and stays there; `live` reads and writes the controls.

mod compare;
mod doubt;
mod figure;
pub mod node;
mod results;
pub mod survey;
pub mod versions;
mod working;

use std::rc::Rc;

use footprint::model::Metric;
use yew::prelude::*;

use crate::names::Names;
use crate::results::{Parts, Results};
use crate::text::Text;

pub use figure::{Layouts, WIDTHS, chart, rows, svg, table};

/// All that a panel needs.
#[derive(Debug)]
pub struct Shown {
    /// Words.
    pub text: &'static Text,
    /// Names of places.
    pub names: Rc<Names>,
    /// The result.
    pub results: Results,
    /// What it is made of; while inputs move, of a moment ago.
    pub parts: Rc<Parts>,
    /// In which layouts.
    pub layouts: Layouts,
}

/// A place in the page that a panel fills.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slot {
    /// The three results.
    Results,
    /// The ruler of the electricity.
    EnergyRuler,
    /// The ruler of the carbon.
    CarbonRuler,
    /// The ruler of the water.
    WaterRuler,
    /// The breakdown by activity.
    Bars,
    /// What moves the result most.
    Drivers,
    /// The cloud of draws.
    Cloud,
    /// How two set-ups compare.
    Compared,
    /// Rows of the working.
    Working,
}

impl Slot {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Results,
        Self::EnergyRuler,
        Self::CarbonRuler,
        Self::WaterRuler,
        Self::Bars,
        Self::Drivers,
        Self::Cloud,
        Self::Compared,
        Self::Working,
    ];

    /// The id of its element.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Results => "slot-results",
            Self::EnergyRuler => "slot-energy",
            Self::CarbonRuler => "slot-carbon",
            Self::WaterRuler => "slot-water",
            Self::Bars => "slot-bars",
            Self::Drivers => "slot-drivers",
            Self::Cloud => "slot-cloud",
            Self::Compared => "slot-compared",
            Self::Working => "slot-working",
        }
    }

    /// Its content.
    pub fn content(self, shown: &Shown) -> Html {
        match self {
            Self::Results => results::results(shown),
            Self::EnergyRuler => results::ruler(shown, Metric::Energy),
            Self::CarbonRuler => results::ruler(shown, Metric::Carbon),
            Self::WaterRuler => results::ruler(shown, Metric::Water),
            Self::Bars => doubt::breakdown(shown),
            Self::Drivers => doubt::movers(shown),
            Self::Cloud => doubt::cloud(shown),
            Self::Compared => compare::compared(shown),
            Self::Working => working::rows(shown),
        }
    }
}

/// A slot and what it shows.
#[derive(Clone, Debug, Properties)]
pub struct Props {
    /// The slot.
    pub slot: Slot,
    /// What it shows.
    pub shown: Rc<Shown>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.shown, &other.shown)
    }
}

/// The content of one slot, mounted in its element: each is drawn anew by
/// itself, the ones in sight first. A struct component: hooks, which it does
/// not need, would add to the Wasm.
#[derive(Debug)]
pub struct Panel;

impl Component for Panel {
    type Message = ();
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        Self
    }

    fn view(&self, context: &Context<Self>) -> Html {
        context.props().slot.content(&context.props().shown)
    }
}
