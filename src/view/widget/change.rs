//! What a reader changes in a scenario: a field of the calculator's link, which activity
//! it is about, and how often.

use footprint::model::{Activity, Scenario, Setup};
use footprint::{Error, link};

use super::activity;

/// Sets a field as it is chosen or typed.
///
/// # Errors
/// What is wrong with it; the scenario then stays as it was.
///
/// ```
/// use per_prompt::view::widget::{Kind, Preset, change};
/// let mut scenario = Preset { kind: Kind::One, id: "text" }.scenario();
/// assert!(change(&mut scenario, "activity", "image", false).is_ok());
/// assert_eq!(footprint::link::value(&scenario, "image"), "1");
/// assert!(change(&mut scenario, "count", "many", true).is_err());
/// ```
pub fn change(scenario: &mut Scenario, name: &str, value: &str, is_typed: bool) -> Result<(), Error> {
    let only = |setup: &mut Setup, one: Activity| {
        let many = activity(setup).map_or(1.0, |old| setup.count(old));
        setup.counts = [0.0; 10];
        setup.set_count(one, many);
    };
    match name {
        "activity" => Activity::by_id(value).into_iter().for_each(|one| only(&mut scenario.a, one)),
        "b.activity" => {
            Activity::by_id(value).into_iter().for_each(|one| only(scenario.b.get_or_insert_default(), one));
        }
        "count" => {
            if let Some(one) = activity(&scenario.a) {
                // Nothing would be left to name with none of it.
                let many = link::number("count", value, 0.0001, link::LIMIT_COUNT)?;
                scenario.a.set_count(one, many);
            }
        }
        // Both sides stand in the same place.
        "place" => {
            link::apply(scenario, "place", value)?;
            let place = scenario.a.place;
            if let Some(b) = &mut scenario.b {
                b.place = place;
            }
        }
        _ if is_typed => link::apply_typed(scenario, name, value)?,
        _ => link::apply(scenario, name, value)?,
    }
    Ok(())
}
