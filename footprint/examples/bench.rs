//! How many activity-draws a second the engine makes on one core, percentiles
//! included: `cargo run --release -p footprint --example bench`.
//!
//! Every round forgets all draws, so each one draws all factors anew, adds
//! nine activities up and finds the percentiles of energy, carbon, water and
//! every activity.

use std::time::Instant;

use footprint::estimate::DRAWS;
use footprint::model::{Activity, Engine, Evidence, Scale, Setup};

fn main() {
    let mut setup = Setup { evidence: Evidence::Newer, counts: [1.0; 10], ..Setup::default() };
    setup.set_count(Activity::Custom, 0.0);
    let mut engine = Engine::new();
    let mut rates: Vec<f64> = (0..9).map(|_| round(&mut engine, &setup)).collect();
    rates.sort_by(f64::total_cmp);
    println!("native {:.1} M activity-draws/s (median of 9 rounds)", rates[4]);
}

fn round(engine: &mut Engine, setup: &Setup) -> f64 {
    const TIMES: usize = 50;
    let start = Instant::now();
    for _ in 0..TIMES {
        engine.forget();
        std::hint::black_box(engine.evaluate(std::hint::black_box(setup), &Scale::default()));
    }
    (TIMES * DRAWS * 9) as f64 / start.elapsed().as_secs_f64() / 1e6
}
