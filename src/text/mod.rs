//! Every word of the site, one struct, one value per language.
//!
//! A missing text does not compile. `{0}`, `{1}` … are filled by [`fill`].

mod en;
mod message;
pub mod number;
mod zh_hans;

pub use message::{label, message};

use footprint::model::{Activity, Evidence, Factor, Metric, Period, WaterScope};

/// A language of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lang {
    /// English.
    En,
    /// Simplified Chinese.
    ZhHans,
}

impl Lang {
    /// All of them, in the order of the chooser.
    pub const ALL: [Self; 2] = [Self::En, Self::ZhHans];

    /// Its folder in the site's addresses.
    pub const fn path(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-hans",
        }
    }

    /// Its BCP 47 tag, as in `<html lang>`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::ZhHans => "zh-Hans",
        }
    }

    /// The language of a tag; English when there is none.
    pub fn of_tag(tag: &str) -> Self {
        Self::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag)).unwrap_or(Self::En)
    }

    /// Its texts.
    pub const fn text(self) -> &'static Text {
        match self {
            Self::En => &en::TEXT,
            Self::ZhHans => &zh_hans::TEXT,
        }
    }
}

macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident: $kind:ty,)*) => {
        /// All texts of one language.
        #[derive(Debug)]
        #[allow(missing_docs, reason = "each name says which text it is")]
        pub struct Text { $($(#[$doc])* pub $name: $kind,)* }

        impl Text {
            /// Every plain text with its name, for tests over all of them.
            pub fn plain(&self) -> Vec<(&'static str, Vec<&'static str>)> {
                vec![$((stringify!($name), Flat::flat(&self.$name)),)*]
            }
        }
    };
}

/// Texts as a list, whatever their arrangement.
trait Flat {
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
    // Page and masthead.
    brand: S, title: S, description: S, skip: S, nav_label: S, nav: [S; 4], other_language: S,
    independent: S, no_script: S, failed: S,
    // Hero.
    h1: S, hero_report: S, hero_report_note: S, hero_newer: S, hero_newer_note: S, hero_search: S,
    hero_search_note: S, hero_why: S,
    // Evidence.
    strip_title: S, strip_caption: S, strip_unit: S, strip_band: S, strip_led: S, led_steps: [S; 5],
    strip_sentence: S, strip_head: [S; 4], cursor_label: S, you_use: S, choose_evidence: S,
    /// By [`Evidence::ALL`]: name and detail.
    evidence: [(S, S); 7],
    own_label: S, add_pue: S, add_pue_note: S, figure_covers: S,
    /// Families of the strip: name and method.
    groups: [(S, S); 11],
    models: S,
    // Activities.
    day_title: S, day_hint: S, more_kinds: S, each: S, per_day: S,
    /// By [`Activity::ALL`]: name and description.
    activities: [(S, S); 10],
    less: S, more: S, count_of: S, custom_wh: S, subtotal: S, no_range: S,
    // Settings.
    place_title: S, place_groups: [S; 2], place_note: S, place_none: S, water_title: S,
    /// By [`WaterScope::ALL`].
    water_scopes: [S; 4],
    water_none: S, wri_none: S, people_title: S, people_presets: [S; 3], people_label: S, period_title: S,
    /// By [`Period::ALL`].
    periods: [S; 6],
    /// The same inside a sentence.
    periods_within: [S; 6],
    school_days: S, reset: S,
    // Results.
    result_titles: [S; 6], result_for: S, person: S, people: S,
    /// By [`Metric::ALL`].
    metrics: [S; 3],
    range_90: S, not_published: S, with_newer: S, with_report: S, mixed: S, use_newer: S, about: S, equals: S, or: S,
    empty_day: S,
    // How sure.
    sure: [S; 4], sure_none: S, within: S, times: S, partly: S,
    // Rulers.
    ladder_caption: S, ladder_sentence: S, table: S, ladder_head: [S; 2], rows_low: S, rows_quarter: S,
    rows_median: S, rows_three: S, rows_high: S, newer_mark: S,
    // Breakdown, drivers, cloud.
    bars_title: S, bars_title_none: S, bars_caption: S, bars_head: [S; 4], drivers_title: S, drivers_caption: S,
    drivers_head: [S; 3], drivers_none: S, metric_choice: S, driver_evidence: S,
    /// By [`Factor::ALL`].
    factors: [S; 15],
    cloud_title: S, cloud_caption: S, cloud_sentence: S, cloud_x: S,
    // Compare.
    compare_title: S, compare_hint: S, compare_start: S, compare_stop: S, compare_swap: S, side: [S; 2],
    compare_more: S, compare_less: S, compare_equal: S, compare_none: S, compare_head: [S; 4],
    compare_newer: S, pair_caption: S, custom_short: S,
    // Working.
    working_title: S, working_hint: S, step_energy: S, step_raise: S, step_sum: S, step_carbon: S, step_water: S,
    step_doubt: S, factor_head: [S; 6], boundaries: [S; 5], methods: [S; 5], kinds: [S; 6], grades: [S; 4],
    grid_row: S, cooling_row: S, wri_row: S, hydro_row: S, water_total: S,
    // Share.
    share_title: S, copy_link: S, copy_sentence: S, copied: S, copy_failed: S, print: S, sentence: S, downloads: S,
    card_source: S,
    // Messages.
    link_problem: S, link_kept: S, other_data: S, bad_number: S, out_of_range: S, whole_number: S, unknown_field: S,
    unknown_place: S, unknown_choice: S, repeated: S, unknown_version: S, too_long: S,
    // Figures, sources, footer.
    figures_title: S, figures_hint: S, figures_head: [S; 6], sources_title: S, limits_title: S, limits: [S; 5],
    licence: S, seen: S, recalled: S, dataset: S, privacy: S, footer_licence: S,
    /// Everyday things, by the order of `equivalents.csv`: name for a ruler, and
    /// a phrase with the number `{0}`.
    equivalents: [(S, S); 22],
    // Chooser and 404.
    chooser_title: S, chooser_go: S, missing_title: S, missing_text: S,
    comma: S, colon: S, stop: S, open: S, close: S,
}

/// Where a value stands in its own list of all.
fn at<T: PartialEq>(all: &[T], value: &T) -> usize {
    all.iter().position(|other| other == value).unwrap_or(0)
}

impl Text {
    /// An activity's name and description.
    pub fn activity(&self, activity: Activity) -> (S, S) {
        self.activities[at(&Activity::ALL, &activity)]
    }

    /// A piece of evidence: name and detail.
    pub fn evidence(&self, evidence: Evidence) -> (S, S) {
        self.evidence[at(&Evidence::ALL, &evidence)]
    }

    /// A scope of water.
    pub fn water_scope(&self, scope: WaterScope) -> S {
        self.water_scopes[at(&WaterScope::ALL, &scope)]
    }

    /// A period.
    pub fn period(&self, period: Period) -> S {
        self.periods[at(&Period::ALL, &period)]
    }

    /// The heading of a result over a period.
    pub fn result_title(&self, period: Period) -> S {
        self.result_titles[at(&Period::ALL, &period)]
    }

    /// A metric.
    pub fn metric(&self, metric: Metric) -> S {
        self.metrics[at(&Metric::ALL, &metric)]
    }

    /// A factor.
    pub fn factor(&self, factor: Factor) -> S {
        self.factors[at(&Factor::ALL, &factor)]
    }
}

/// Fills `{0}`, `{1}` … with texts.
///
/// ```
/// assert_eq!(per_prompt::text::fill("{1} of {0}", &["b", "a"]), "a of b");
/// ```
pub fn fill(template: &str, values: &[&str]) -> String {
    let mut filled = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        match after.split_once('}') {
            Some((number, behind)) => {
                let value = number.bytes().next().and_then(|digit| values.get(usize::from(digit.wrapping_sub(b'0'))));
                filled.push_str(value.copied().unwrap_or(""));
                rest = behind;
            }
            None => rest = after,
        }
    }
    filled.push_str(rest);
    filled
}
