//! The inks. Scenes carry the light theme's value as a key; the style sheet
//! maps each key to its token, so one SVG serves light, dark and print. A
//! canvas has no style sheet and asks for a theme's colour.

use plotters::style::RGBColor;

/// Which set of colours a canvas is painted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    /// Dark ink on light paper.
    Light,
    /// Light ink on dark paper.
    Dark,
}

macro_rules! inks {
    ($($(#[$doc:meta])* $name:ident $light:literal $dark:literal;)*) => {
        /// An ink of the palette.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Ink { $($(#[$doc])* $name,)* }

        impl Ink {
            /// All inks.
            pub const ALL: &'static [Self] = &[$(Self::$name,)*];

            const fn values(self) -> (u32, u32) {
                match self { $(Self::$name => ($light, $dark),)* }
            }
        }
    };
}

inks! {
    /// The page.
    Paper 0xFBFAF7 0x171614;
    /// Ruler bodies.
    Paper2 0xF1ECE1 0x211F1C;
    /// Text, axes, handles.
    Main 0x1D1B18 0xEFEBE3;
    /// Notes, axis numerals.
    Second 0x595349 0xB5AEA2;
    /// Hairlines.
    Rule 0xDAD5CA 0x3A3732;
    /// Minor ticks.
    Rule2 0x8A8377 0x827B70;
    /// Electricity: text and median.
    Energy 0x8A5200 0xE8AE4A;
    /// Electricity: dots and band ends.
    EnergyMark 0xB97300 0xD4982F;
    /// Electricity: middle half.
    Energy50 0xE5B75C 0x8A631C;
    /// Electricity: 90 % band.
    Energy90 0xF0D9A4 0x4A3714;
    /// Carbon: text and median.
    Carbon 0x4A525C 0xB9C2CC;
    /// Carbon: dots and band ends.
    CarbonMark 0x5F6975 0x9AA4AF;
    /// Carbon: middle half.
    Carbon50 0xAFB5BC 0x636B74;
    /// Carbon: 90 % band.
    Carbon90 0xD5D9DD 0x363A40;
    /// Water: text and median.
    Water 0x0A5E8C 0x74B9E6;
    /// Water: dots and band ends.
    WaterMark 0x1C7CB4 0x4FA3D9;
    /// Water: middle half.
    Water50 0x8FC0DD 0x2A6A91;
    /// Water: 90 % band.
    Water90 0xBFDCED 0x183B51;
    /// What the report says.
    Report 0x7B0F5C 0xE787B9;
    /// Asia-Pacific.
    AsiaPacific 0x0C7864 0x8FE3D0;
    /// Asia-Pacific: interval.
    AsiaPacificBand 0xC2DBD4 0x3B544C;
    /// Europe.
    Europe 0x3D2F92 0xA99EF3;
    /// Europe: interval.
    EuropeBand 0xCDC9DF 0x433F57;
    /// North America.
    NorthAmerica 0x93200F 0xEE8471;
    /// North America: interval.
    NorthAmericaBand 0xE2C6BF 0x573730;
    /// Everyone, suppliers, adopters: interval.
    Band 0xD4D2CD 0x46443F;
}

impl Ink {
    /// The colour in a theme.
    pub const fn rgb(self, theme: Theme) -> RGBColor {
        let (light, dark) = self.values();
        let value = match theme {
            Theme::Light => light,
            Theme::Dark => dark,
        };
        RGBColor((value >> 16) as u8, (value >> 8) as u8, value as u8)
    }

    /// The key in scenes: the light theme's value, `#8A5200`.
    pub fn key(self) -> String {
        const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
        let value = self.values().0;
        let mut key = String::from("#");
        for shift in [20, 16, 12, 8, 4, 0] {
            key.push(char::from(DIGITS[(value >> shift & 15) as usize]));
        }
        key
    }

    /// The ink drawn with this light colour.
    pub(super) fn of(rgb: (u8, u8, u8)) -> Self {
        let value = u32::from(rgb.0) << 16 | u32::from(rgb.1) << 8 | u32::from(rgb.2);
        Self::ALL.iter().find(|ink| ink.values().0 == value).copied().unwrap_or(Self::Main)
    }

    /// Text, mark, middle half and 90 % band of a metric.
    pub const fn of_metric(metric: footprint::model::Metric) -> [Self; 4] {
        use footprint::model::Metric;
        match metric {
            Metric::Energy => [Self::Energy, Self::EnergyMark, Self::Energy50, Self::Energy90],
            Metric::Carbon => [Self::Carbon, Self::CarbonMark, Self::Carbon50, Self::Carbon90],
            Metric::Water => [Self::Water, Self::WaterMark, Self::Water50, Self::Water90],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_ink_has_its_own_key() {
        for (at, ink) in Ink::ALL.iter().enumerate() {
            assert!(Ink::ALL[..at].iter().all(|other| other.key() != ink.key()), "{ink:?}");
            let RGBColor(r, g, b) = ink.rgb(Theme::Light);
            assert_eq!(Ink::of((r, g, b)), *ink);
        }
        assert_eq!(Ink::Energy.key(), "#8A5200");
    }
}
