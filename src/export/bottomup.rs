//! A bottom-up answer as JSON, for the command line. Natively alone.

use footprint::bottomup::{Comparison, Effect, Extension, Impacts, Query, Span, Subject};
use footprint::data::{DATASET, Ends};
use serde_json::{Value, json};

/// The package's answer and the extended one, each extension alone, what was
/// measured, and every assumption; none where the provider is not known.
pub fn json(query: &Query) -> Option<String> {
    let answer = query.answer()?;
    let extensions: Vec<Value> = answer.extensions.iter().map(effect).collect();
    let measured: Vec<Value> = answer.measured.iter().map(comparison).collect();
    let document: Value = json!({
        "package": span(&answer.package),
        "extended": answer.extended.as_ref().map(span),
        "extensions": extensions,
        "measured": measured,
        "inputs": inputs(query),
        "data_centres": query.data_centres().map(|provider| provider.provider),
        "zone": query.electricity().map(|zone| zone.zone),
        "zone_values_of_the_world": query.electricity().map(|zone| zone.world_values),
        "query": query.write(),
        "method": "package: EcoLogits 0.11.3, written anew; extended: the same equations with what the package fixes \
                   or leaves out as asked; ends are the smallest and largest of what the tables and ranges allow, \
                   not percentiles",
        "counts": "tokens written, and in the extended answer those read; hardware always at work",
        "dataset": DATASET,
        "licence": "CC BY 4.0; parameters of EcoLogits MPL-2.0",
    });
    Some(serde_json::to_string_pretty(&document).unwrap_or_default() + "\n")
}

/// Both ends with their units.
fn span(span: &Span) -> Value {
    let of = |of: fn(&Impacts) -> f64| json!({ "low": of(&span.low), "high": of(&span.high) });
    json!({
        "energy_wh": of(|impacts| impacts.energy.value() * 1000.0),
        "energy_times": span.times(),
        "carbon_g": of(|impacts| impacts.carbon().value() * 1000.0),
        "carbon_embodied_g": of(|impacts| impacts.embodied.gwp.value() * 1000.0),
        "water_ml": of(|impacts| impacts.water.value() * 1000.0),
        "metals_kg_sb_eq": of(|impacts| impacts.metals().value()),
        "primary_energy_mj": of(|impacts| impacts.primary().value()),
    })
}

/// An extension: what was asked, what the package has, what it does alone.
fn effect(effect: &Effect) -> Value {
    let (asked, package, basis) = match effect.extension {
        Extension::Provider(name) => {
            (json!(name), json!("the model's"), "PUE, water and place of ecologits_providers.csv")
        }
        Extension::Input(tokens) => (
            json!(tokens),
            json!(0),
            "accelerators alone: a token read takes 0.047 (claude-carbon's fit to Jegham et al. 2025) to 0.37 of one \
             written (Epoch AI 2025, 10,000 read; 0.66 from 100,000)",
        ),
        Extension::Cached(tokens) => (
            json!(tokens),
            json!(0),
            "of the tokens read, and counted with them here: 0.05 to 0.20 of another one (claude-carbon)",
        ),
        Extension::Batch(range) => (ends(range), json!(64), "measured at 64 to 256, below extrapolated"),
        Extension::Bits(range) => (ends(range), json!(16), "decide how many accelerators hold the model, no more"),
        Extension::Memory(range) => {
            (ends(range), json!(80), "decides how many accelerators hold the model; each stays an H100 otherwise")
        }
        Extension::Chip(range) => (
            ends(range),
            json!(1),
            "energy of the accelerators for each token, H100: 1; B200 0.29 to 1.9, median 0.78 (26 models, 33 pairs \
             of ML.ENERGY, middle settings; fewer accelerators are part of it)",
        ),
    };
    json!({
        "field": effect.extension.id(),
        "asked": asked,
        "package": package,
        "basis": basis,
        "alone": span(&effect.alone),
        "moves_energy_times": ends(effect.times),
    })
}

fn ends(ends: Ends<f64>) -> Value {
    json!({ "low": ends.low, "high": ends.high })
}

/// A measurement and the estimate of the same.
fn comparison(comparison: &Comparison) -> Value {
    let (row, ratio) = (comparison.measured, comparison.ratio());
    json!({
        "hardware": row.hardware,
        "tokens": row.tokens,
        "measured_wh": { "low": row.low.value(), "central": row.central.value(), "high": row.high.value() },
        "package_wh": ends(comparison.estimate.map(|energy| energy.value())),
        "package_by_measured": { "low": ratio.low, "central": ratio.central, "high": ratio.high },
        "same_model": row.same,
        "boundary": "accelerators alone, on both sides",
        "evidence": row.evidence,
        "source": "ml-energy-2026",
    })
}

/// What was asked.
fn inputs(query: &Query) -> Value {
    let text = |mut model: Value| {
        for (field, value) in [
            ("tokens", json!(query.tokens)),
            ("input", json!(query.reading.input)),
            ("cached", json!(query.reading.cached)),
            ("batch", ends(query.ranges.batch)),
            ("bits", ends(query.ranges.bits)),
            ("memory_gb", ends(query.ranges.memory)),
            ("chip", ends(query.ranges.chip)),
        ] {
            model[field] = value;
        }
        model
    };
    match query.subject {
        Subject::Text(model) => text(json!({
            "provider": model.provider,
            "model": model.model,
            "parameters": if model.guessed { "guessed" } else { "released" },
        })),
        Subject::Own(size) => text(json!({
            "active_billions": ends(size.active),
            "total_billions": ends(size.total),
            "parameters": "given",
        })),
        Subject::Video(model) => json!({
            "provider": model.provider,
            "model": model.model,
            "width": query.clip.width,
            "height": query.clip.height,
            "seconds": query.clip.seconds,
            "audio": query.clip.audio,
        }),
    }
}
