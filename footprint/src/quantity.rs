//! Quantities: a unit is a type.
//!
//! Peers have shipped factors wrong by 4 to 1000 because a watt-hour and a
//! kilowatt-hour were both an `f64`. Here they are different types, and the
//! only products that exist are those that mean something.
//!
//! ```
//! use footprint::quantity::{GramsPerKilowattHour, KilowattHours, WattHours};
//!
//! let day = WattHours::new(180.0) + WattHours::new(20.0);
//! let grid = GramsPerKilowattHour::new(458.3);
//! let carbon = day.to::<footprint::quantity::KilowattHour>() * grid;
//! assert!((carbon.value() - 91.66).abs() < 1e-9);
//! # let _: KilowattHours = day.to();
//! ```
//!
//! Watt-hours and kilowatt-hours do not add:
//! ```compile_fail
//! use footprint::quantity::{KilowattHours, WattHours};
//! let _ = WattHours::new(1.0) + KilowattHours::new(1.0);
//! ```
//! Nor grams and kilograms:
//! ```compile_fail
//! use footprint::quantity::{Grams, Kilograms};
//! let _ = Grams::new(1.0) + Kilograms::new(1.0);
//! ```
//! Nor water and carbon:
//! ```compile_fail
//! use footprint::quantity::{Grams, Millilitres};
//! let _ = Grams::new(1.0) + Millilitres::new(1.0);
//! ```
//! A unit cannot be converted to another dimension:
//! ```compile_fail
//! use footprint::quantity::{Gram, WattHours};
//! let _ = WattHours::new(1.0).to::<Gram>();
//! ```
//! A bare number is no quantity:
//! ```compile_fail
//! let _: footprint::quantity::WattHours = 2.9;
//! ```

use core::cmp::Ordering;
use core::fmt;
use core::marker::PhantomData;
use core::ops::{Add, AddAssign, Div, Mul};

/// A unit of measure, one type each.
pub trait Unit: Copy {
    /// What is measured; units convert only within one dimension.
    type Dimension;
    /// How many of the dimension's base units (watt-hour, kilowatt, gram, millilitre)
    /// one of this unit is.
    const SCALE: f64;
    /// The symbol as printed.
    const SYMBOL: &'static str;
}

macro_rules! units {
    ($($(#[$doc:meta])* $unit:ident, $alias:ident, $dimension:ident, $scale:expr, $symbol:literal;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq)]
        pub enum $unit {}
        impl Unit for $unit {
            type Dimension = $dimension;
            const SCALE: f64 = $scale;
            const SYMBOL: &'static str = $symbol;
        }
        #[doc = concat!("A quantity in ", $symbol, ".")]
        pub type $alias = Quantity<$unit>;
    )*};
}

macro_rules! dimensions {
    ($($(#[$doc:meta])* $name:ident),*) => {$( $(#[$doc])* #[derive(Clone, Copy, Debug)] pub enum $name {} )*};
}

dimensions! {
    /// Electric energy.
    Energy,
    /// Greenhouse gases as carbon dioxide equivalent.
    Carbon,
    /// Water consumed.
    Water,
    /// Electric power.
    Power,
    /// Depletion of minerals and metals, as antimony.
    Metals,
    /// Energy of all sources that something took, not electricity alone.
    PrimaryEnergy,
    /// Carbon for each energy.
    CarbonIntensity,
    /// Water for each energy.
    WaterIntensity,
    /// Metals for each energy.
    MetalsIntensity,
    /// Primary energy for each energy.
    PrimaryIntensity
}

units! {
    /// The watt-hour.
    WattHour, WattHours, Energy, 1.0, "Wh";
    /// The kilowatt-hour.
    KilowattHour, KilowattHours, Energy, 1000.0, "kWh";
    /// The kilowatt.
    Kilowatt, Kilowatts, Power, 1.0, "kW";
    /// The gram (of CO₂e).
    Gram, Grams, Carbon, 1.0, "g";
    /// The kilogram (of CO₂e).
    Kilogram, Kilograms, Carbon, 1000.0, "kg";
    /// The millilitre.
    Millilitre, Millilitres, Water, 1.0, "mL";
    /// The litre.
    Litre, Litres, Water, 1000.0, "L";
    /// Grams of CO₂e for each kilowatt-hour: a grid's carbon intensity.
    GramPerKilowattHour, GramsPerKilowattHour, CarbonIntensity, 1.0, "g/kWh";
    /// Kilograms of CO₂e for each kilowatt-hour.
    KilogramPerKilowattHour, KilogramsPerKilowattHour, CarbonIntensity, 1000.0, "kg/kWh";
    /// The kilogram of antimony equivalent: minerals and metals used up (ADPe).
    KilogramAntimony, KilogramsAntimony, Metals, 1.0, "kg Sb-eq.";
    /// Kilograms of antimony equivalent for each kilowatt-hour.
    KilogramAntimonyPerKilowattHour, KilogramsAntimonyPerKilowattHour, MetalsIntensity, 1.0, "kg Sb-eq./kWh";
    /// The megajoule, of primary energy.
    Megajoule, Megajoules, PrimaryEnergy, 1.0, "MJ";
    /// Megajoules of primary energy for each kilowatt-hour.
    MegajoulePerKilowattHour, MegajoulesPerKilowattHour, PrimaryIntensity, 1.0, "MJ/kWh";
    /// Litres for each kilowatt-hour: WUE on site, or a grid's water intensity.
    LitrePerKilowattHour, LitresPerKilowattHour, WaterIntensity, 1.0, "L/kWh";
}

/// A number with its unit in the type. Never negative in this crate's results,
/// but the type does not forbid it.
#[repr(transparent)]
pub struct Quantity<U> {
    value: f64,
    unit: PhantomData<U>,
}

impl<U: Unit> Quantity<U> {
    /// Nothing of it.
    pub const ZERO: Self = Self::new(0.0);

    /// So many of the unit.
    pub const fn new(value: f64) -> Self {
        Self { value, unit: PhantomData }
    }

    /// The number, in this unit.
    pub const fn value(self) -> f64 {
        self.value
    }

    /// The same quantity in another unit of its dimension.
    pub fn to<V: Unit<Dimension = U::Dimension>>(self) -> Quantity<V> {
        Quantity::new(self.value * U::SCALE / V::SCALE)
    }
}

impl<U> Clone for Quantity<U> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<U> Copy for Quantity<U> {}
impl<U> PartialEq for Quantity<U> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}
impl<U> PartialOrd for Quantity<U> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        self.value.partial_cmp(&other.value)
    }
}
impl<U: Unit> fmt::Debug for Quantity<U> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.value, U::SYMBOL)
    }
}
impl<U: Unit> Add for Quantity<U> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self::new(self.value + other.value)
    }
}
impl<U: Unit> AddAssign for Quantity<U> {
    fn add_assign(&mut self, other: Self) {
        self.value += other.value;
    }
}
impl<U: Unit> Mul<f64> for Quantity<U> {
    type Output = Self;
    fn mul(self, by: f64) -> Self {
        Self::new(self.value * by)
    }
}
impl<U: Unit> Div<f64> for Quantity<U> {
    type Output = Self;
    fn div(self, by: f64) -> Self {
        Self::new(self.value / by)
    }
}
/// A quantity over another of the same unit is a plain ratio.
impl<U: Unit> Div for Quantity<U> {
    type Output = f64;
    fn div(self, other: Self) -> f64 {
        self.value / other.value
    }
}
macro_rules! products {
    ($($intensity:ident => $amount:ident;)*) => {$(
        impl Mul<$intensity> for KilowattHours {
            type Output = $amount;
            fn mul(self, intensity: $intensity) -> $amount {
                $amount::new(self.value * intensity.value)
            }
        }
    )*};
}

products! {
    GramsPerKilowattHour => Grams;
    KilogramsPerKilowattHour => Kilograms;
    LitresPerKilowattHour => Litres;
    KilogramsAntimonyPerKilowattHour => KilogramsAntimony;
    MegajoulesPerKilowattHour => Megajoules;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_thousand_watt_hours_are_one_kilowatt_hour() {
        assert_eq!(WattHours::new(1000.0).to::<KilowattHour>(), KilowattHours::new(1.0));
        assert_eq!(Litres::new(1.0).to::<Millilitre>(), Millilitres::new(1000.0));
        assert_eq!(Kilograms::new(2.0).to::<Gram>(), Grams::new(2000.0));
    }

    #[test]
    fn grid_times_energy_is_grams_and_water_is_litres() {
        let energy = WattHours::new(500.0).to::<KilowattHour>();
        assert_eq!(energy * GramsPerKilowattHour::new(400.0), Grams::new(200.0));
        assert_eq!(energy * LitresPerKilowattHour::new(3.0), Litres::new(1.5));
    }
}
