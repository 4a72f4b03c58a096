//! The texts themselves: one field each, one value per language. A missing text
//! does not compile.

use footprint::model::{Activity, Evidence, Factor, Metric, Period, WaterScope};

macro_rules! texts {
    ($(#[$outer:meta])* $type:ident { $($(#[$doc:meta])* $name:ident: $kind:ty,)* } $($parent:ident: $of:ty)?) => {
        $(#[$outer])*
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each name says which text it is")]
        pub struct $type { $(pub(crate) $parent: &'static $of,)? $($(#[$doc])* pub $name: $kind,)* }

        $(#[$outer])*
        impl $type {
            /// Every text with its name, for tests over all of them.
            pub fn plain(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($name), Flat::flat(&self.$name)),)*]
            }
        }
    };
}
pub(super) use texts;

/// Texts as a list, whatever their arrangement.
pub(super) trait Flat {
    fn flat(&self) -> Vec<&'static str>;
}
impl Flat for &'static str {
    fn flat(&self) -> Vec<&'static str> {
        vec![self]
    }
}
impl<T: Flat, const N: usize> Flat for [T; N] {
    fn flat(&self) -> Vec<&'static str> {
        self.iter().flat_map(Flat::flat).collect()
    }
}
impl Flat for (&'static str, &'static str) {
    fn flat(&self) -> Vec<&'static str> {
        vec![self.0, self.1]
    }
}

type S = &'static str;

texts! {
/// The texts that the program in the browser needs too.
Text {
    you_use: S,
    choose_evidence: S,
    /// By [`Evidence::ALL`].
    evidence: [S; 7],
    own_label: S,
    each: S,
    raised: S,
    /// By [`Activity::ALL`].
    activities: [S; 10],
    custom_wh: S,
    no_range: S,
    place_title: S,
    place_note: S,
    place_none: S,
    water_title: S,
    /// By [`WaterScope::ALL`].
    water_scopes: [S; 4],
    water_none: S,
    wri_none: S,
    people_label: S,
    period_title: S,
    /// By [`Period::ALL`].
    periods: [S; 6],
    /// The same inside a sentence.
    periods_within: [S; 6],
    school_days: S,
    result_titles: [S; 6],
    result_for: S,
    person: S,
    people: S,
    /// By [`Metric::ALL`].
    metrics: [S; 3],
    range_90: S,
    not_published: S,
    with_newer: S,
    with_report: S,
    equals: S,
    or: S,
    sure: [S; 4],
    sure_none: S,
    within: S,
    times: S,
    partly: S,
    table: S,
    ladder_head: [S; 2],
    rows_low: S,
    rows_quarter: S,
    rows_median: S,
    rows_three: S,
    rows_high: S,
    newer_mark: S,
    bars_title: S,
    bars_title_none: S,
    bars_head: [S; 4],
    drivers_head: [S; 3],
    drivers_none: S,
    metric_choice: S,
    driver_evidence: S,
    /// By [`Factor::ALL`].
    factors: [S; 15],
    cloud_caption: S,
    cloud_sentence: S,
    side: [S; 2],
    compare_more: S,
    compare_less: S,
    compare_equal: S,
    compare_none: S,
    compare_head: [S; 4],
    pair_caption: S,
    custom_short: S,
    step_sum: S,
    step_carbon: S,
    step_water: S,
    boundaries: [S; 5],
    methods: [S; 5],
    kinds: [S; 6],
    grid_row: S,
    cooling_row: S,
    wri_row: S,
    hydro_row: S,
    copied: S,
    copy_failed: S,
    sentence: S,
    card_source: S,
    link_problem: S,
    link_kept: S,
    value_kept: S,
    other_data: S,
    bad_number: S,
    out_of_range: S,
    not_whole: S,
    unknown_field: S,
    unknown_place: S,
    unknown_choice: S,
    repeated: S,
    unknown_version: S,
    too_long: S,
    /// Everyday things, by the order of `equivalents.csv`: name for a ruler, and
    /// a phrase with the number `{0}`.
    equivalents: [(S, S); 22],
    comma: S,
    colon: S,
    semicolon: S,
    space: S,
    stop: S,
    open: S,
    close: S,
}
}

texts! {
/// The texts of the pages alone, written once.
#[cfg(not(target_arch = "wasm32"))]
PageText {
    brand: S,
    title: S,
    description: S,
    skip: S,
    nav_label: S,
    nav: [S; 7],
    other_language: S,
    independent: S,
    no_script: S,
    failed: S,
    page_no_script: S,
    page_failed: S,
    h1: S,
    hero_report: S,
    hero_report_note: S,
    hero_newer: S,
    hero_newer_note: S,
    hero_search: S,
    hero_search_note: S,
    hero_why: S,
    strip_title: S,
    strip_caption: S,
    strip_band: S,
    strip_led: S,
    led_steps: [S; 5],
    strip_sentence: S,
    strip_head: [S; 4],
    cursor_label: S,
    cursor_hint: S,
    add_pue: S,
    add_pue_note: S,
    figure_covers: S,
    source: S,
    /// Families of the strip: name and method.
    groups: [(S, S); 11],
    models: S,
    day_title: S,
    day_hint: S,
    more_kinds: S,
    less: S,
    more: S,
    count_of: S,
    place_groups: [S; 2],
    people_title: S,
    people_presets: [S; 3],
    reset: S,
    mixed: S,
    use_newer: S,
    empty_day: S,
    ladder_caption: S,
    bars_caption: S,
    drivers_title: S,
    drivers_caption: S,
    cloud_title: S,
    compare_title: S,
    compare_hint: S,
    compare_start: S,
    compare_stop: S,
    compare_swap: S,
    working_title: S,
    working_hint: S,
    step_energy: S,
    step_raise: S,
    step_doubt: S,
    factor_head: [S; 6],
    grades: [S; 4],
    share_title: S,
    copy_link: S,
    copy_sentence: S,
    print: S,
    downloads: S,
    figures_title: S,
    figures_head: [S; 6],
    sources_title: S,
    sources_page: S,
    sources_lead: S,
    sources_hint: S,
    countries_later: S,
    familiar_title: S,
    prompts_title: S,
    prompts_hint: S,
    prompts_link: S,
    places_title: S,
    places_hint: S,
    places_head: [S; 6],
    limits_title: S,
    limits: [S; 5],
    used_for: S,
    used_places: S,
    used_prompts: S,
    open_title: S,
    open_hint: S,
    open_head: [S; 4],
    open_rows: S,
    open_package: S,
    open_earlier: S,
    /// By [`footprint::data::TABLES`].
    open_tables: [S; 23],
    licence: S,
    recalled: S,
    dataset: S,
    privacy: S,
    footer_licence: S,
    /// To the pages for those who pass figures on.
    footer_links: [S; 3],
    chooser_title: S,
    chooser_go: S,
    missing_title: S,
    missing_text: S,
    /// By [`Activity::ALL`].
    activity_details: [S; 10],
    /// By [`Evidence::ALL`].
    evidence_details: [S; 7],
} text: Text
}

#[cfg(not(target_arch = "wasm32"))]
impl core::ops::Deref for PageText {
    type Target = Text;
    fn deref(&self) -> &Text {
        self.text
    }
}

impl Text {
    /// An activity's name.
    pub fn activity(&self, activity: Activity) -> S {
        self.activities[activity as usize]
    }

    /// A piece of evidence.
    pub fn evidence(&self, evidence: Evidence) -> S {
        self.evidence[evidence as usize]
    }

    /// A scope of water.
    pub fn water_scope(&self, scope: WaterScope) -> S {
        self.water_scopes[scope as usize]
    }

    /// A period.
    pub fn period(&self, period: Period) -> S {
        self.periods[period as usize]
    }

    /// The heading of a result over a period.
    pub fn result_title(&self, period: Period) -> S {
        self.result_titles[period as usize]
    }

    /// A metric.
    pub fn metric(&self, metric: Metric) -> S {
        self.metrics[metric as usize]
    }

    /// A factor.
    pub fn factor(&self, factor: Factor) -> S {
        self.factors[factor as usize]
    }
}
