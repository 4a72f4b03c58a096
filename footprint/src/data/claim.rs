//! Claims that circulate: who said what, when, and what evidence makes of it.

use std::sync::OnceLock;

use crate::Error;

use super::csv::{Row, rows};
use super::figure::{GRADES, Grade};

/// What today's evidence makes of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Finding {
    /// It holds for what it counts.
    Holds,
    /// It held for its time; newer evidence differs.
    Dated,
    /// Its source says something narrower.
    Stretched,
    /// No method or inputs are published, so it cannot be checked.
    Unsupported,
    /// An error of units, arithmetic or boundary.
    Wrong,
    /// Evidence does not decide today.
    Open,
}

impl Finding {
    /// All of them, in the order of the scale.
    pub const ALL: [Self; 6] = [Self::Holds, Self::Dated, Self::Stretched, Self::Unsupported, Self::Wrong, Self::Open];

    /// Its word in the table.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Holds => "holds",
            Self::Dated => "dated",
            Self::Stretched => "stretched",
            Self::Unsupported => "unsupported",
            Self::Wrong => "wrong",
            Self::Open => "open",
        }
    }
}

/// One row of `claims.csv` with its texts.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim<'a> {
    /// Its id, stable for ever.
    pub id: &'a str,
    /// Who said it.
    pub publisher: &'a str,
    /// Where.
    pub publication: &'a str,
    /// When: a day, a month or a year.
    pub date: &'a str,
    /// `energy`, `carbon`, `water` or `cost`.
    pub metric: &'a str,
    /// The claimed value, or its ends, in `unit`.
    pub values: [f64; 2],
    /// Its unit.
    pub unit: &'a str,
    /// Of what.
    pub per: &'a str,
    /// `prompt`, `task`, `training`, `total` or `ratio`.
    pub scope: &'a str,
    /// Where it can be read, if anywhere.
    pub url: &'a str,
    /// How the record was checked.
    pub verified: Grade,
    /// What evidence makes of it.
    pub finding: Finding,
    /// The calculator's settings that give it, or comparable ones; empty where there
    /// are none.
    pub link: &'a str,
    /// Whether those settings give it, and do not merely come near.
    pub is_reproduced: bool,
    /// In English: claim, what would have to be true, what evidence gives today,
    /// the finding in a line.
    pub en: [&'a str; 4],
    /// The same in Simplified Chinese.
    pub zh: [&'a str; 4],
}

const COLUMNS: &[&str] = &[
    "id",
    "publisher",
    "publication",
    "date",
    "metric",
    "low",
    "high",
    "unit",
    "per",
    "scope",
    "url",
    "verified",
    "verdict",
    "link",
    "holds_with",
];

const TEXTS: &[&str] =
    &["id", "claim_en", "needs_en", "today_en", "verdict_en", "claim_zh", "needs_zh", "today_zh", "verdict_zh"];

const METRICS: [(&str, &str); 4] = [("energy", "energy"), ("carbon", "carbon"), ("water", "water"), ("cost", "cost")];

const SCOPES: [(&str, &str); 5] =
    [("prompt", "prompt"), ("task", "task"), ("training", "training"), ("total", "total"), ("ratio", "ratio")];

/// Parses claims and their texts, which stand in the same order.
///
/// # Errors
/// The first claim without publisher, date, value, unit or any of its texts; with a
/// word that is not in the tables; with ends out of order; or settings without a word
/// on what they give.
///
/// ```
/// let header = "id,publisher,publication,date,metric,low,high,unit,per,scope,url,verified,verdict,link,holds_with\n";
/// let texts = "id,claim_en,needs_en,today_en,verdict_en,claim_zh,needs_zh,today_zh,verdict_zh\nx,a,b,c,d,e,f,g,h\n";
/// let unknown = format!("{header}x,A,B,2024,training,1,1,Wh,query,prompt,,A,holds,,\n");
/// let error = footprint::data::parse_claims(&unknown, texts).unwrap_err();
/// assert_eq!(error.subject, "claims.csv:2 metric");
/// ```
pub fn parse_claims<'a>(claims: &'a str, texts: &'a str) -> Result<Vec<Claim<'a>>, Error> {
    let mut texts = rows("claim_texts.csv", texts, TEXTS);
    rows("claims.csv", claims, COLUMNS)
        .map(|row| {
            let row = row?;
            let said = texts.next().unwrap_or_else(|| Err(row.error("id", "a row in claim_texts.csv")))?;
            parse(&row, &said)
        })
        .collect()
}

fn parse<'a>(row: &Row<'a>, said: &Row<'a>) -> Result<Claim<'a>, Error> {
    if said.cell("id") != row.cell("id") {
        return Err(said.error("id", "the claims in their order"));
    }
    let number = |column| row.number(column)?.ok_or_else(|| row.error(column, "a decimal"));
    let (link, holds) = (row.cell("link"), row.cell("holds_with"));
    if link.is_empty() != holds.is_empty() {
        return Err(row.error("holds_with", "a word where there is a link, and only there"));
    }
    let values = [number("low")?, number("high")?];
    if values[0] > values[1] {
        return Err(row.error("low", "not above the upper end"));
    }
    let texts = |columns: &[&str]| -> Result<[&'a str; 4], Error> {
        let mut all = [""; 4];
        for (text, column) in all.iter_mut().zip(columns) {
            *text = said.required(column)?;
        }
        Ok(all)
    };
    Ok(Claim {
        id: row.required("id")?,
        publisher: row.required("publisher")?,
        publication: row.required("publication")?,
        date: row.required("date")?,
        metric: row.word("metric", &METRICS)?,
        values,
        unit: row.required("unit")?,
        per: row.required("per")?,
        scope: row.word("scope", &SCOPES)?,
        url: row.cell("url"),
        verified: row.word("verified", &GRADES)?,
        finding: row.word("verdict", &Finding::ALL.map(|finding| (finding.id(), finding)))?,
        link,
        is_reproduced: row.word("holds_with", &[("", false), ("comparable", false), ("reproduces", true)])?,
        en: texts(&TEXTS[1..5])?,
        zh: texts(&TEXTS[5..])?,
    })
}

/// The claims that circulate.
///
/// ```
/// let claims = footprint::data::claims();
/// let report = claims.iter().find(|claim| claim.id == "devries-2023-3wh-query").expect("de Vries");
/// assert_eq!((report.values, report.unit, report.date), ([2.9, 2.9], "Wh", "2023-10"));
/// ```
pub fn claims() -> &'static [Claim<'static>] {
    static CLAIMS: OnceLock<Vec<Claim<'static>>> = OnceLock::new();
    CLAIMS.get_or_init(|| {
        let (claims, texts) = (
            super::kept::text("claims.csv", include_str!("../../data/claims.csv")),
            super::kept::text("claim_texts.csv", include_str!("../../data/claim_texts.csv")),
        );
        parse_claims(claims, texts).unwrap_or_default()
    })
}
