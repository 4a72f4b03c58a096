//! A bottom-up answer as JSON, for the command line. Natively alone.

use footprint::bottomup::{Impacts, Query, Subject};
use footprint::data::DATASET;
use serde_json::{Value, json};

/// Both ends with unit, method and every assumption; none where the provider is
/// not known.
pub fn json(query: &Query) -> Option<String> {
    let span = query.answer()?;
    let ends = |of: fn(&Impacts) -> f64| json!({ "low": of(&span.low), "high": of(&span.high) });
    let inputs = match query.subject {
        Subject::Text(model) => json!({
            "provider": model.provider,
            "model": model.model,
            "parameters": if model.guessed { "guessed" } else { "released" },
            "tokens": query.tokens,
            "batch": query.serving.batch,
            "bits": query.serving.bits,
        }),
        Subject::Video(model) => json!({
            "provider": model.provider,
            "model": model.model,
            "width": query.clip.width,
            "height": query.clip.height,
            "seconds": query.clip.seconds,
            "audio": query.clip.audio,
        }),
    };
    let answer: Value = json!({
        "energy_wh": ends(|impacts| impacts.energy.value() * 1000.0),
        "carbon_g": ends(|impacts| impacts.carbon().value() * 1000.0),
        "carbon_embodied_g": ends(|impacts| impacts.embodied.gwp.value() * 1000.0),
        "water_ml": ends(|impacts| impacts.water.value() * 1000.0),
        "metals_kg_sb_eq": ends(|impacts| impacts.metals().value()),
        "primary_energy_mj": ends(|impacts| impacts.primary().value()),
        "inputs": inputs,
        "zone": query.electricity().map(|zone| zone.zone),
        "zone_values_of_the_world": query.electricity().map(|zone| zone.world_values),
        "method": "EcoLogits 0.11.3, written anew; ends are the smallest and largest of its tables, not percentiles",
        "counts": "tokens written, not those read; hardware always at work",
        "dataset": DATASET,
        "licence": "CC BY 4.0; parameters of EcoLogits MPL-2.0",
    });
    Some(serde_json::to_string_pretty(&answer).unwrap_or_default() + "\n")
}
