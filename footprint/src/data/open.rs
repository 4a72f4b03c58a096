//! The tables as open data: which files there are, what their columns hold.
//! Everything that leaves the site as CSV, JSON or a descriptor follows this list.

use super::csv::cells;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A text.
    Text,
    /// A decimal.
    Number,
    /// A whole number.
    Whole,
}

/// A column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field {
    /// Its name in the header.
    pub name: &'static str,
    /// What it holds; an empty cell means: not published.
    pub kind: Kind,
    /// What that means.
    pub description: &'static str,
}

/// A table under `data/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its file.
    pub file: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Its licence (SPDX).
    pub licence: &'static str,
    /// Columns that tell its rows apart.
    pub key: &'static [&'static str],
    /// Its columns.
    pub fields: &'static [Field],
    text: &'static str,
}

impl Table {
    /// Its name: the file's without `.csv`.
    pub fn name(&self) -> &'static str {
        self.file.trim_end_matches(".csv")
    }

    /// Its rows without the header.
    pub fn rows(&self) -> impl Iterator<Item = Vec<&'static str>> {
        self.text.lines().skip(1).filter(|line| !line.is_empty()).map(cells)
    }

    /// Its header.
    pub fn header(&self) -> Vec<&'static str> {
        self.text.lines().next().map(cells).unwrap_or_default()
    }
}

const fn text(name: &'static str, description: &'static str) -> Field {
    Field { name, kind: Kind::Text, description }
}

const fn number(name: &'static str, description: &'static str) -> Field {
    Field { name, kind: Kind::Number, description }
}

const fn whole(name: &'static str, description: &'static str) -> Field {
    Field { name, kind: Kind::Whole, description }
}

const LOW: Field = number("low", "Lower end of the published range, in the unit");
const CENTRAL: Field = number("central", "Central value, in the unit");
const HIGH: Field = number("high", "Upper end of the published range, in the unit");
const RANGE: Field = text("range", "Kind of the ends: 5-95, iqr, scenarios, min-max, sd, judgement");
const BOUNDARY: Field = text("boundary", "How far the figure reaches: accelerator, server, facility, not-stated, none");
const METHOD: Field = text("method", "measured, disclosed, modelled, estimated or claimed");
const YEAR: Field = whole("year", "Latest year the figure speaks of");
const SOURCE: Field = text("source", "Id of the source in sources.csv");
const VERIFIED: Field =
    text("verified", "A: original read; B: original quoted by others; C: second-hand; D: derived here");

const FIGURE: &[Field] = &[
    text("id", "Stable id"),
    text("unit", "Unit of the values"),
    LOW,
    CENTRAL,
    HIGH,
    RANGE,
    BOUNDARY,
    METHOD,
    YEAR,
    text("low_source", "Id of the lower end's source, where it is another"),
    SOURCE,
    text("high_source", "Id of the upper end's source, where it is another"),
    VERIFIED,
];

const NAMES: &[Field] = &[text("place", "Code of the place in places.csv"), text("name", "Its name")];

const CC_BY: &str = "CC-BY-4.0";
const MPL: &str = "MPL-2.0";
const UNICODE: &str = "Unicode-3.0";

macro_rules! table {
    ($file:literal, $title:literal, $licence:expr, $key:expr, $fields:expr) => {
        Table {
            file: $file,
            title: $title,
            licence: $licence,
            key: $key,
            fields: $fields,
            text: include_str!(concat!("../../data/", $file)),
        }
    };
}

/// Every table, in the order of the page of sources.
pub const TABLES: [Table; 23] = [
    table!("figures.csv", "Energy of tasks, and factors of data centres", CC_BY, &["id"], FIGURE),
    table!("equivalents.csv", "Everyday things to compare with", CC_BY, &["id"], FIGURE),
    table!("macro.csv", "Electricity of all the world's data centres", CC_BY, &["id"], FIGURE),
    table!(
        "places.csv",
        "Carbon and water of electricity by place",
        CC_BY,
        &["place"],
        &[
            text("place", "ISO 3166-1 alpha-2 code, world, or a region"),
            number("g_per_kwh", "Carbon intensity, g CO2e per kWh generated"),
            whole("grid_year", "Its year"),
            text("grid_source", "Id of its source"),
            number("once_through", "Water at power plants if all were cooled once-through, L/kWh"),
            number("tower", "The same if all had cooling towers, L/kWh"),
            number("hydro_share", "Hydropower in the mix, %"),
            whole("mix_year", "Year of the mix"),
            text("water_source", "Id of the source of the water columns"),
            number("wri", "WRI's own national value, L/kWh"),
            text("wri_source", "Id of its source"),
        ]
    ),
    table!(
        "evidence.csv",
        "Every published figure for one task: energy, carbon, water",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id"),
            text("origin", "published, or synthesis: Per Prompt's own reading of the published rows"),
            text(
                "activity",
                "What is done: text, reasoning, document, vision, image, video, agent, completion, other, search, everyday, training"
            ),
            text("model", "Family of the model; empty where there are several or none"),
            text("item", "What was asked of what"),
            text("conditions", "Under which conditions"),
            text("hardware", "On which accelerators"),
            whole("tokens_in", "Tokens read"),
            whole("tokens_out", "Tokens written"),
            whole("settings", "Settings that were measured"),
            text("metric", "energy, carbon, water or tokens"),
            text("unit", "Unit of the values"),
            text("per", "For one of what"),
            LOW,
            CENTRAL,
            HIGH,
            text("range", "Kind of the ends: 5-95, iqr, scenarios, min-max, sd, judgement, other-boundary"),
            text("boundary", "accelerator, server, facility, network, life-cycle, on-site, plants, not-stated, none"),
            METHOD,
            YEAR,
            SOURCE,
            VERIFIED,
            text("note", "Id of the note in evidence_notes.csv"),
        ]
    ),
    table!(
        "evidence_notes.csv",
        "What to know about rows of the evidence",
        CC_BY,
        &["id"],
        &[text("id", "Id in the column note"), text("en", "The note"), text("zh", "The same in Simplified Chinese")]
    ),
    table!(
        "evidence_words.zh-hans.csv",
        "Texts of the evidence in Simplified Chinese",
        CC_BY,
        &["en"],
        &[text("en", "A text of evidence.csv"), text("zh", "The same in Simplified Chinese")]
    ),
    table!(
        "claims.csv",
        "Claims that circulate, with their publisher and date",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id"),
            text("publisher", "Who said it"),
            text("publication", "Where"),
            text("date", "When: a day, a month or a year"),
            text("metric", "energy, carbon, water, or cost"),
            number("low", "The claimed value, or its lower end, in the unit"),
            number("high", "The same value, or its upper end"),
            text("unit", "Its unit"),
            text("per", "Of what"),
            text("scope", "prompt, task, training, total or ratio"),
            text("url", "Where it can be read"),
            VERIFIED,
            text("verdict", "holds, dated, stretched, unsupported, wrong or open"),
            text("link", "Settings of the calculator that give it, or comparable ones"),
            text("holds_with", "reproduces, or comparable"),
        ]
    ),
    table!(
        "claim_texts.csv",
        "What the claims need, and what evidence gives",
        CC_BY,
        &["id"],
        &[
            text("id", "Id in claims.csv"),
            text("claim_en", "The claim as it circulates"),
            text("needs_en", "What would have to be true"),
            text("today_en", "What today's evidence gives"),
            text("verdict_en", "The verdict in a line"),
            text("claim_zh", "The claim, in Simplified Chinese"),
            text("needs_zh", "What would have to be true, in Simplified Chinese"),
            text("today_zh", "What today's evidence gives, in Simplified Chinese"),
            text("verdict_zh", "The verdict in a line, in Simplified Chinese"),
        ]
    ),
    table!(
        "report.csv",
        "Every figure of the report “Green AI in progress”",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id: the finding, a point, what tells the row from others"),
            text("question", "What was asked, paraphrased, and whether the report prints it"),
            text("answer", "The answer given, or what is counted"),
            text("group", "Whose answer: all, a region, supplier, adopter; context for cited figures"),
            text("when", "now, 12m (expected 12 months later), a year, or empty where the report does not say"),
            number("value", "The value as published, in the unit"),
            text("unit", "Its unit"),
            whole("base_n", "How many were asked; of a region, its share of the 608, rounded"),
            text("base_note", "Who was asked, or who says so"),
            text("section", "Chapter of the report with its page"),
        ]
    ),
    table!(
        "report_words.zh-hans.csv",
        "Its texts in Simplified Chinese",
        CC_BY,
        &["en"],
        &[text("en", "A text of report.csv"), text("zh", "The same in Simplified Chinese")]
    ),
    table!(
        "questions.csv",
        "Questions for the classroom, each with where its answer comes from",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id"),
            whole("level", "1: one thing against another; 2: one number with its range; 3: what depends on what"),
            text("kind", "ladder: guessed on the logarithmic ruler; share: guessed from 0 to 100 %"),
            text("metric", "energy, carbon or water"),
            text("link", "Settings of the calculator that give the answer; a second set-up is shown beside it"),
            text("row", "Id in report.csv of the share that is the answer"),
            text("beside", "What the question compares with: id in equivalents.csv, figures.csv or report.csv"),
            whole("from", "Lower end of the ruler, as a power of ten of Wh, g or mL"),
            whole("to", "Upper end of the ruler, the same"),
        ]
    ),
    table!(
        "presets.csv",
        "Settings of the calculator for the classroom",
        CC_BY,
        &["id"],
        &[text("id", "Stable id"), text("link", "Settings of the calculator; a second set-up to compare with")]
    ),
    table!(
        "lessons.csv",
        "Lesson plans: times, questions, presets",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id"),
            whole("minutes", "How long it takes"),
            whole("from_age", "For pupils from this age"),
            whole("to_age", "To this age; empty where there is no end"),
            text("steps", "Minutes of the steps in their order, parted by spaces"),
            text("questions", "Ids in questions.csv in their order, parted by spaces"),
            text("presets", "Ids in presets.csv, parted by spaces"),
        ]
    ),
    table!("place_names.en.csv", "Names of places in English (Unicode CLDR)", UNICODE, &["place"], NAMES),
    table!(
        "place_names.zh-hans.csv",
        "Names of places in Simplified Chinese (Unicode CLDR)",
        UNICODE,
        &["place"],
        NAMES
    ),
    table!(
        "notes.csv",
        "What figures cover and leave out",
        CC_BY,
        &["id"],
        &[text("id", "Id of the figure"), text("en", "The note"), text("zh", "The same in Simplified Chinese")]
    ),
    table!(
        "sources.csv",
        "Every source",
        CC_BY,
        &["id"],
        &[
            text("id", "Stable id"),
            text("title", "Its title"),
            text("publisher", "Who published it"),
            text("year", "When"),
            text("url", "Where"),
            text("licence", "Its licence, or “facts cited”"),
            text("licence_status", "seen: read with the source; recalled: to be confirmed"),
        ]
    ),
    table!(
        "ecologits_models.csv",
        "Language models of EcoLogits 0.11.3",
        MPL,
        &["provider", "model"],
        &[
            text("provider", "Who offers the model"),
            text("model", "Its name there"),
            number("active_low", "Parameters that each token uses, billions: lower end"),
            number("active_high", "The same: upper end"),
            number("total_low", "Parameters in all, billions: lower end"),
            number("total_high", "The same: upper end"),
            number("tokens_per_second", "Speed of the provider, where known"),
            number("first_token", "Seconds to the first token, where known"),
            text("architecture", "released by the maker, or guessed by EcoLogits"),
        ]
    ),
    table!(
        "ecologits_videos.csv",
        "Video models of EcoLogits 0.11.3",
        MPL,
        &["provider", "model"],
        &[
            text("provider", "Who offers the model"),
            text("model", "Its name"),
            number("n_e15", "Coefficient of the seconds a clip takes, times 1e15: frames × pixels²"),
            number("m", "Coefficient: frames × pixels ÷ 1000"),
            number("n1", "Coefficient: frames²"),
            number("m1", "Coefficient: frames"),
            number("n2_e12", "Coefficient, times 1e12: (frames × pixels ÷ 1000)²"),
            number("m2", "Coefficient: pixels²"),
            number("g", "Coefficient: constant"),
            number("silent", "Factor of a clip without sound"),
            number("power_low", "Power of the server, W: 2.5th percentile"),
            number("power_high", "The same: 97.5th percentile"),
            number("server_gwp", "Making the server, kg CO2e"),
            number("server_adpe", "Making the server, kg Sb-eq."),
            number("server_pe", "Making the server, MJ"),
            number("accelerator_gwp", "Making one accelerator, kg CO2e"),
            number("accelerator_adpe", "Making one accelerator, kg Sb-eq."),
            number("accelerator_pe", "Making one accelerator, MJ"),
            whole("accelerators", "Accelerators of the server"),
            text("resolutions", "Sizes that the model offers"),
            text("audio", "“audio” where it makes sound"),
        ]
    ),
    table!(
        "ecologits_zones.csv",
        "Electricity of EcoLogits 0.11.3",
        MPL,
        &["zone"],
        &[
            text("zone", "ISO 3166-1 alpha-3 code, or WOR"),
            number("gwp", "kg CO2e/kWh"),
            number("adpe", "kg Sb-eq./kWh"),
            number("pe", "Primary energy, MJ/kWh"),
            number("wue", "Water of generating it, L/kWh"),
            text("world_values", "Columns that hold the world's value for want of the zone's own"),
        ]
    ),
    table!(
        "ecologits_providers.csv",
        "Data centres of EcoLogits 0.11.3",
        MPL,
        &["kind", "provider"],
        &[
            text("kind", "text or video"),
            text("provider", "Its name"),
            text("zone", "Its zone"),
            number("pue_low", "Power usage effectiveness: lower end"),
            number("pue_high", "The same: upper end"),
            number("wue_low", "Water in the data centre, L/kWh: lower end"),
            number("wue_high", "The same: upper end"),
        ]
    ),
    table!(
        "measured.csv",
        "Measured energy of open models that EcoLogits has, Wh",
        CC_BY,
        &["provider", "model", "evidence"],
        &[
            text("provider", "Who offers the model, in ecologits_models.csv"),
            text("model", "Its name there"),
            text("hardware", "Accelerator that was metered"),
            whole("tokens", "Tokens of the mean answer"),
            number("low", "Energy of a request at the accelerator, Wh: the thriftiest setting"),
            number("central", "The same: the middle setting"),
            number("high", "The same: the most wasteful setting"),
            text("same", "yes: this very model; variant: not tuned for instructions, or weights of another width"),
            text("evidence", "Id of the measurement"),
        ]
    ),
];
