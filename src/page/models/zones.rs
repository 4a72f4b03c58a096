//! Names of EcoLogits' zones.

use footprint::data::EcoLogits;

use crate::names::Names;
use crate::text::Lang;
use crate::view::models::code;

/// A zone's name in a language; its code where none is known.
///
/// ```
/// use per_prompt::page::zone_name;
/// use per_prompt::text::Lang;
/// assert_eq!(zone_name(Lang::En, "FRA"), "France");
/// assert_eq!(zone_name(Lang::ZhHans, "WOR"), "世界");
/// ```
pub fn zone_name(lang: Lang, zone: &str) -> String {
    let names = Names::of(lang);
    let code = code(zone).unwrap_or(zone);
    let name = names.place(code);
    if name == code { zone.into() } else { name.into() }
}

/// World and Europe, and countries and territories in the order of their names.
pub(super) fn groups(lang: Lang) -> [Vec<(&'static str, String)>; 2] {
    let names = Names::of(lang);
    let mut regions = Vec::new();
    let mut places = Vec::new();
    for zone in &EcoLogits::get().zones {
        let name = zone_name(lang, zone.zone);
        if matches!(zone.zone, "WOR" | "EEE") {
            regions.push((zone.zone, name))
        } else {
            places.push((zone.zone, name))
        }
    }
    // The names' file is in the order that readers of its language expect.
    let order = |name: &str| names.groups().1.iter().position(|[_, known]| *known == name);
    places.sort_by_key(|(_, name)| order(name).unwrap_or(usize::MAX));
    regions.reverse();
    [regions, places]
}
