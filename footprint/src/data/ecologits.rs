//! Parameters of EcoLogits 0.11.3 (MPL-2.0): models, electricity, providers.
//!
//! The files stay under that licence; the notice is
//! `footprint/data/LICENSE-MPL-2.0.txt`. They are written by
//! `footprint/scripts/from_ecologits.py`.

use std::sync::OnceLock;

use crate::Error;
use crate::quantity::{
    Kilograms, KilogramsAntimony, KilogramsAntimonyPerKilowattHour, KilogramsPerKilowattHour, Kilowatts,
    LitresPerKilowattHour, Megajoules, MegajoulesPerKilowattHour,
};

use super::csv::{Row, rows};
use super::ends::Ends;

/// A language model.
#[derive(Clone, Debug, PartialEq)]
pub struct TextModel<'a> {
    /// Who offers it.
    pub provider: &'a str,
    /// Its name there.
    pub model: &'a str,
    /// Billions of parameters that each token uses.
    pub active: Ends<f64>,
    /// Billions of parameters in all.
    pub total: Ends<f64>,
    /// Tokens a second, where the provider's speed is known.
    pub tokens_per_second: Option<f64>,
    /// Seconds to the first token, where known.
    pub first_token: Option<f64>,
    /// Whether the numbers of parameters are EcoLogits' guess.
    pub guessed: bool,
}

/// What making a piece of hardware took.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Made {
    /// Carbon.
    pub gwp: Kilograms,
    /// Minerals and metals.
    pub adpe: KilogramsAntimony,
    /// Primary energy.
    pub pe: Megajoules,
}

/// A video model with the hardware that it is taken to run on.
#[derive(Clone, Debug, PartialEq)]
pub struct VideoModel<'a> {
    /// Who offers it.
    pub provider: &'a str,
    /// Its name.
    pub model: &'a str,
    /// Coefficients of the seconds that a clip takes: n, m, n1, m1, n2, m2, g.
    pub seconds: [f64; 7],
    /// Factor of a clip without sound.
    pub silent: f64,
    /// Power of the server with its accelerators.
    pub power: Ends<Kilowatts>,
    /// Making the server.
    pub server: Made,
    /// Making one accelerator.
    pub accelerator: Made,
    /// How many accelerators the server has.
    pub accelerators: f64,
    /// Sizes that it offers: `1280x720 1920x1080`.
    pub resolutions: &'a str,
    /// Whether it makes sound.
    pub audio: bool,
}

/// Electricity of a zone.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Zone<'a> {
    /// ISO 3166-1 alpha-3 code, or `WOR`.
    pub zone: &'a str,
    /// Carbon.
    pub gwp: KilogramsPerKilowattHour,
    /// Minerals and metals.
    pub adpe: KilogramsAntimonyPerKilowattHour,
    /// Primary energy.
    pub pe: MegajoulesPerKilowattHour,
    /// Water of generating it.
    pub wue: LitresPerKilowattHour,
    /// Which of them are the world's for want of its own: `adpe pe wue`.
    pub world_values: &'a str,
}

/// Where and how a provider runs its data centres.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Provider<'a> {
    /// Its name.
    pub provider: &'a str,
    /// Its zone.
    pub zone: &'a str,
    /// Power usage effectiveness.
    pub pue: Ends<f64>,
    /// Water in the data centre.
    pub wue: Ends<LitresPerKilowattHour>,
}

/// All tables of EcoLogits.
#[derive(Debug, Default)]
pub struct EcoLogits {
    /// Language models.
    pub models: Vec<TextModel<'static>>,
    /// Video models.
    pub videos: Vec<VideoModel<'static>>,
    /// Electricity.
    pub zones: Vec<Zone<'static>>,
    /// Providers of language models.
    pub text_providers: Vec<Provider<'static>>,
    /// Providers of video models.
    pub video_providers: Vec<Provider<'static>>,
}

impl EcoLogits {
    /// The shipped tables. A test parses them; empty ones stand for a failure
    /// that cannot reach a user.
    ///
    /// ```
    /// let tables = footprint::data::EcoLogits::get();
    /// assert_eq!((tables.models.len(), tables.videos.len(), tables.zones.len()), (342, 17, 215));
    /// ```
    pub fn get() -> &'static Self {
        static TABLES: OnceLock<EcoLogits> = OnceLock::new();
        TABLES.get_or_init(|| Self::parse().unwrap_or_default())
    }

    /// Parses the shipped tables.
    ///
    /// # Errors
    /// The first cell that is not what its column holds.
    pub fn parse() -> Result<Self, Error> {
        let read = |kind: &str| -> Result<Vec<Provider<'static>>, Error> {
            let file = super::kept::text("ecologits_providers.csv", include_str!("../../data/ecologits_providers.csv"));
            let all = rows("ecologits_providers.csv", file, PROVIDERS).collect::<Result<Vec<_>, _>>()?;
            all.iter().filter(|row| row.cell("kind") == kind).map(provider).collect()
        };
        Ok(Self {
            models: table(
                "ecologits_models.csv",
                super::kept::text("ecologits_models.csv", include_str!("../../data/ecologits_models.csv")),
                MODELS,
                text_model,
            )?,
            videos: table(
                "ecologits_videos.csv",
                super::kept::text("ecologits_videos.csv", include_str!("../../data/ecologits_videos.csv")),
                VIDEOS,
                video_model,
            )?,
            zones: table(
                "ecologits_zones.csv",
                super::kept::text("ecologits_zones.csv", include_str!("../../data/ecologits_zones.csv")),
                ZONES,
                zone,
            )?,
            text_providers: read("text")?,
            video_providers: read("video")?,
        })
    }

    /// A language model by provider and name.
    pub fn model(&self, provider: &str, name: &str) -> Option<&TextModel<'static>> {
        self.models.iter().find(|model| model.provider == provider && model.model == name)
    }

    /// A zone by its code.
    pub fn zone(&self, code: &str) -> Option<&Zone<'static>> {
        self.zones.iter().find(|zone| zone.zone == code)
    }
}

const MODELS: &[&str] = &[
    "provider",
    "model",
    "active_low",
    "active_high",
    "total_low",
    "total_high",
    "tokens_per_second",
    "first_token",
    "architecture",
];
const ZONES: &[&str] = &["zone", "gwp", "adpe", "pe", "wue", "world_values"];
const PROVIDERS: &[&str] = &["kind", "provider", "zone", "pue_low", "pue_high", "wue_low", "wue_high"];
const VIDEOS: &[&str] = &[
    "provider",
    "model",
    "n_e15",
    "m",
    "n1",
    "m1",
    "n2_e12",
    "m2",
    "g",
    "silent",
    "power_low",
    "power_high",
    "server_gwp",
    "server_adpe",
    "server_pe",
    "accelerator_gwp",
    "accelerator_adpe",
    "accelerator_pe",
    "accelerators",
    "resolutions",
    "audio",
];

fn table<T>(
    file: &'static str,
    text: &'static str,
    columns: &'static [&'static str],
    read: fn(&Row<'static>) -> Result<T, Error>,
) -> Result<Vec<T>, Error> {
    rows(file, text, columns).map(|row| read(&row?)).collect()
}

fn number(row: &Row<'_>, column: &str) -> Result<f64, Error> {
    row.number(column)?.ok_or_else(|| row.error(column, "a decimal"))
}

fn ends(row: &Row<'_>, low: &str, high: &str) -> Result<Ends<f64>, Error> {
    let ends = Ends::new(number(row, low)?, number(row, high)?);
    if ends.low > ends.high { Err(row.error(high, "at least the low end")) } else { Ok(ends) }
}

fn text_model(row: &Row<'static>) -> Result<TextModel<'static>, Error> {
    Ok(TextModel {
        provider: row.required("provider")?,
        model: row.required("model")?,
        active: ends(row, "active_low", "active_high")?,
        total: ends(row, "total_low", "total_high")?,
        tokens_per_second: row.number("tokens_per_second")?,
        first_token: row.number("first_token")?,
        guessed: row.word("architecture", &[("guessed", true), ("released", false)])?,
    })
}

fn made(row: &Row<'_>, columns: [&str; 3]) -> Result<Made, Error> {
    Ok(Made {
        gwp: Kilograms::new(number(row, columns[0])?),
        adpe: KilogramsAntimony::new(number(row, columns[1])?),
        pe: Megajoules::new(number(row, columns[2])?),
    })
}

fn video_model(row: &Row<'static>) -> Result<VideoModel<'static>, Error> {
    let of = |column| number(row, column);
    Ok(VideoModel {
        provider: row.required("provider")?,
        model: row.required("model")?,
        seconds: [of("n_e15")? / 1e15, of("m")?, of("n1")?, of("m1")?, of("n2_e12")? / 1e12, of("m2")?, of("g")?],
        silent: of("silent")?,
        // The file has watts.
        power: ends(row, "power_low", "power_high")?.map(|watts| Kilowatts::new(watts / 1000.0)),
        server: made(row, ["server_gwp", "server_adpe", "server_pe"])?,
        accelerator: made(row, ["accelerator_gwp", "accelerator_adpe", "accelerator_pe"])?,
        accelerators: of("accelerators")?,
        resolutions: row.required("resolutions")?,
        audio: row.cell("audio") == "audio",
    })
}

fn zone(row: &Row<'static>) -> Result<Zone<'static>, Error> {
    Ok(Zone {
        zone: row.required("zone")?,
        gwp: KilogramsPerKilowattHour::new(number(row, "gwp")?),
        adpe: KilogramsAntimonyPerKilowattHour::new(number(row, "adpe")?),
        pe: MegajoulesPerKilowattHour::new(number(row, "pe")?),
        wue: LitresPerKilowattHour::new(number(row, "wue")?),
        world_values: row.cell("world_values"),
    })
}

fn provider(row: &Row<'static>) -> Result<Provider<'static>, Error> {
    Ok(Provider {
        provider: row.required("provider")?,
        zone: row.required("zone")?,
        pue: ends(row, "pue_low", "pue_high")?,
        wue: ends(row, "wue_low", "wue_high")?.map(LitresPerKilowattHour::new),
    })
}
