//! Amounts of one answer: both ends in one unit, two significant digits.

use footprint::bottomup::{Impacts, Span};

use crate::text::number::{NBSP, significant};

/// What an estimate gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Quantity {
    /// Electricity.
    Energy,
    /// Carbon, using and making.
    Carbon,
    /// Water.
    Water,
    /// The part of carbon that is from making.
    Embodied,
    /// Metals.
    Metals,
    /// Primary energy.
    Primary,
}

/// From which value on a unit serves, its size in the base unit, its name.
type Step = (f64, f64, &'static str);

// The base units are Wh, g, mL, g and J. A hundredth of the first three is still
// said in them, as everywhere on the site.
const ENERGY: &[Step] = &[(0.0, 1e-3, "mWh"), (0.01, 1.0, "Wh"), (1e3, 1e3, "kWh"), (1e6, 1e6, "MWh")];
const CARBON: &[Step] =
    &[(0.0, 1e-3, "mg\u{a0}CO₂e"), (0.01, 1.0, "g\u{a0}CO₂e"), (1e3, 1e3, "kg\u{a0}CO₂e"), (1e6, 1e6, "t\u{a0}CO₂e")];
const WATER: &[Step] = &[(0.0, 1e-3, "µL"), (0.01, 1.0, "mL"), (1e3, 1e3, "L"), (1e6, 1e6, "m³")];
const METALS: &[Step] = &[
    (0.0, 1e-9, "ng\u{a0}Sb\u{a0}eq"),
    (1e-6, 1e-6, "µg\u{a0}Sb\u{a0}eq"),
    (1e-3, 1e-3, "mg\u{a0}Sb\u{a0}eq"),
    (1.0, 1.0, "g\u{a0}Sb\u{a0}eq"),
];
const PRIMARY: &[Step] = &[(0.0, 1.0, "J"), (1e3, 1e3, "kJ"), (1e6, 1e6, "MJ"), (1e9, 1e9, "GJ")];

impl Quantity {
    /// All, in the order of the page.
    pub const ALL: [Self; 6] = [Self::Energy, Self::Carbon, Self::Water, Self::Embodied, Self::Metals, Self::Primary];

    /// The key of its texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Energy => "energy",
            Self::Carbon => "carbon",
            Self::Water => "water",
            Self::Embodied => "embodied",
            Self::Metals => "metals",
            Self::Primary => "primary",
        }
    }

    const fn steps(self) -> &'static [Step] {
        match self {
            Self::Energy => ENERGY,
            Self::Carbon | Self::Embodied => CARBON,
            Self::Water => WATER,
            Self::Metals => METALS,
            Self::Primary => PRIMARY,
        }
    }

    /// Its value in the base unit.
    pub fn of(self, impacts: &Impacts) -> f64 {
        match self {
            Self::Energy => impacts.energy.value() * 1e3,
            Self::Carbon => impacts.carbon().value() * 1e3,
            Self::Water => impacts.water.value() * 1e3,
            Self::Embodied => impacts.embodied.gwp.value() * 1e3,
            Self::Metals => impacts.metals().value() * 1e3,
            Self::Primary => impacts.primary().value() * 1e6,
        }
    }

    /// Both ends of an estimate as printed.
    pub fn span(self, span: &Span) -> String {
        self.range(self.of(&span.low), self.of(&span.high))
    }

    /// A numeral of a scale: a power of ten without digits that it does not have.
    pub(super) fn numeral(self, value: f64) -> String {
        let steps = self.steps();
        let (_, size, unit) = steps.iter().rev().find(|step| value * 1.000_5 >= step.0).copied().unwrap_or(steps[0]);
        [&*significant(value / size, 1), NBSP, unit].concat()
    }

    /// Two values of the base unit as printed, in the unit of the larger one.
    ///
    /// ```
    /// use per_prompt::view::models::Quantity;
    /// assert_eq!(Quantity::Energy.range(0.579, 0.964), "0.58–0.96\u{a0}Wh");
    /// assert_eq!(Quantity::Carbon.range(0.0004, 0.0004), "0.40\u{a0}mg\u{a0}CO₂e");
    /// ```
    pub fn range(self, low: f64, high: f64) -> String {
        let steps = self.steps();
        let found = steps.iter().rev().find(|(from, ..)| high * 1.000_5 >= *from);
        let (_, size, unit) = found.copied().unwrap_or(steps[0]);
        [&*numbers(low / size, high / size), NBSP, unit].concat()
    }
}

/// Two numbers with two digits; one where they are the same, a third digit where
/// only that parts them.
pub fn numbers(low: f64, high: f64) -> String {
    let with = |digits| [low, high].map(|end| significant(end, digits));
    let two = with(2);
    let [low, high] = if two[0] == two[1] { with(3) } else { two.clone() };
    if low == high { two[0].clone() } else { [&*low, "–", &high].concat() }
}
