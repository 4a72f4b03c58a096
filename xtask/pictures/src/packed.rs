//! From pixels to a small PNG: at most 256 colours, which a drawing in few inks
//! hardly exceeds.

use std::collections::BTreeMap;

use anyhow::{Result, bail};
use png::{BitDepth, ColorType, Compression, Encoder, Filter};
use resvg::tiny_skia::Pixmap;

type Colour = [u8; 3];

/// The file's bytes.
pub(crate) fn packed(pixels: &Pixmap) -> Result<Vec<u8>> {
    let colours: Vec<Colour> = pixels.pixels().iter().map(|p| [p.red(), p.green(), p.blue()]).collect();
    if pixels.pixels().iter().any(|pixel| !pixel.is_opaque()) {
        bail!("the picture has no background");
    }
    let (palette, index) = palette(&colours);
    let indexed: Vec<u8> = colours.iter().map(|colour| index[colour]).collect();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, pixels.width(), pixels.height());
    encoder.set_color(ColorType::Indexed);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(Compression::High);
    // Neighbouring numbers of a palette are no neighbouring colours.
    encoder.set_filter(Filter::NoFilter);
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&indexed)?;
    writer.finish()?;
    Ok(bytes)
}

/// The most frequent colours, and for each colour the number of the nearest.
fn palette(colours: &[Colour]) -> (Vec<Colour>, BTreeMap<Colour, u8>) {
    let mut count = BTreeMap::<Colour, usize>::new();
    for colour in colours {
        *count.entry(*colour).or_default() += 1;
    }
    let mut order: Vec<(usize, Colour)> = count.iter().map(|(colour, count)| (*count, *colour)).collect();
    // Equally frequent ones by their values: the same bytes wherever it runs.
    order.sort_by(|a, b| b.cmp(a));
    let palette: Vec<Colour> = order.into_iter().take(256).map(|(_, colour)| colour).collect();
    let distance =
        |a: Colour, b: Colour| -> u32 { a.into_iter().zip(b).map(|(a, b)| u32::from(a.abs_diff(b)).pow(2)).sum() };
    let nearest = |colour: Colour| (0..=255).zip(&palette).min_by_key(|(_, other)| distance(colour, **other));
    let index = count.into_keys().map(|colour| (colour, nearest(colour).map_or(0, |(at, _)| at))).collect();
    (palette, index)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_colour_of_few_is_kept_and_of_many_a_near_one() {
        let grey = |value: u8| [value; 3];
        let few: Vec<Colour> = (0..200).map(grey).collect();
        let (palette_of_few, index) = palette(&few);
        assert!(few.iter().all(|colour| palette_of_few[usize::from(index[colour])] == *colour));
        let many: Vec<Colour> = (0..=255).flat_map(|value| [grey(value), [value, value, value / 2]]).collect();
        let (palette_of_many, index) = palette(&many);
        assert_eq!((palette_of_many.len(), index.len()), (256, 511));
    }
}
