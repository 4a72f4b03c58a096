//! The texts of the bottom-up page: what the program needs too, and what is
//! written into the page once.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts that the program in the browser needs too.
ModelsText {
    /// What is asked: tokens and model, tokens of a size, seconds and size of a clip.
    title_text: S,
    title_own: S,
    title_clip: S,
    sound: [S; 2],
    /// Whose data centres and which electricity.
    place: S,
    /// The same where nobody chose them.
    place_default: S,
    /// Parameters: all at work, some of them at work.
    dense: S,
    sparse: S,
    /// Whose numbers they are: guessed, published, the visitor's.
    sizes: [S; 3],
    held: S,
    held_here: S,
    clip_model: S,
    world_values: S,
    /// What may be the world's: metals, primary energy, water.
    world_parts: [S; 3],
    /// Electricity, carbon, water, embodied carbon, metals, primary energy.
    quantities: [S; 6],
    carbon_parts: S,
    package: S,
    all: S,
    /// Lanes by their extension: provider, input, cached, batch, bits, memory, chip.
    lanes: [S; 7],
    lane_times: S,
    lane_ends: S,
    nothing_set: S,
    sure_one: S,
    sure_guess: S,
    sure_own: S,
    sure_centre: S,
    sure_clip: S,
    sure_batch: S,
    /// A measurement of this very model, or of another variant of it.
    same: [S; 2],
    measured_of: S,
    measured: S,
    estimated: S,
    ratio: S,
    /// Nothing measured: of a text model, of a clip, of a size.
    not_measured: [S; 3],
    use_it: S,
    compare_it: S,
    /// The calculator has no such place.
    use_world: S,
    /// By model, video, active, total, and then [`footprint::bottomup::FIELDS`].
    fields: [S; 17],
    range_hint: S,
    lower_first: S,
    active_most: S,
    cached_most: S,
    unknown: S,
}
}

#[cfg(not(target_arch = "wasm32"))]
texts! {
/// The texts of the page alone.
ModelsPage {
    title: S,
    description: S,
    h1: S,
    lead: S,
    form_title: S,
    kind: S,
    kinds: [S; 3],
    guessed: S,
    own_hint: S,
    size_hint: S,
    more: S,
    more_words: S,
    more_hint: S,
    provider_own: S,
    zone_own: S,
    zone_groups: [S; 2],
    results_title: S,
    extended: S,
    /// What each quantity is, in plain words.
    notes: [S; 6],
    sure_title: S,
    copy_link: S,
    beyond_title: S,
    beyond_hint: S,
    /// The same for a clip.
    beyond_clip: S,
    presets_title: S,
    presets: [S; 5],
    ruler_note: S,
    chip_note: S,
    measured_title: S,
    measured_hint: S,
    measured_models: S,
    measured_row: S,
    method_title: S,
    method: [S; 6],
    guess_title: S,
    guess: [S; 2],
    limits_title: S,
    limits: [S; 6],
    more_method: S,
    more_evidence: S,
    licence_title: S,
    licence: S,
    licence_file: S,
    files: [S; 4],
    table_title: S,
    table_hint: S,
    /// On paper, in place of the lists.
    table_paper: S,
    table_group: S,
    table_clips: S,
    table_head: [S; 5],
    table_clip_head: [S; 4],
    table_sparse: S,
}
}
