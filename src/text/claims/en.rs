//! The page of claims in English.

#[cfg(not(target_arch = "wasm32"))]
use super::ClaimsPage;
use super::ClaimsText;

pub(super) const TEXT: ClaimsText = ClaimsText {
    prompts: [
        "Short text prompt, the report’s figure (2023)",
        "The report’s figure, cooling and power losses added",
        "Short text prompt, newer evidence (2025–26)",
        "Short text prompt, Google’s measured median (2025)",
        "Short text prompt, Epoch AI’s model (2025)",
        "Short text prompt, Oviedo and others’ model (2026)",
        "Short text prompt, OpenAI’s statement (2025)",
        "Short prompt to a small model",
        "Prompt to a reasoning model",
        "Prompt about a long document",
    ],
    scopes: [
        "water on site",
        "water on site and at power plants",
        "water on site, at power plants and from reservoirs",
        "water on site and WRI’s national value",
    ],
    unit: ["Wh", "g CO₂e", "mL"],
    value_label: "Claimed for one prompt",
    everywhere: "{0}, wherever it runs",
    in_places: "in {0} of {1} places; closest: {2}, {3}",
    one_place: "in one of {1} places: {2}, {3}",
    off: ["nearest {0}{1}, {2} times the claim", "nearest {0}{1}; the claim is {2} times that"],
    edge: ", at the edge of the range",
    published: "{0}: {1}",
    unpublished: "No published figure of one prompt gives it.",
    count: "Combinations that give {2}: {0} of {1}",
    none: "None of {0} combinations gives {1}. The closest ones stand first below.",
    working: "Asking every place …",
    bad_link: "In this link, ",
    kept: "The last value is kept.",
};

#[cfg(not(target_arch = "wasm32"))]
pub(super) const PAGE: ClaimsPage = ClaimsPage {
    title: "Claims",
    h1: "What would have to be true",
    lead: "{0} claims that circulate about the electricity, carbon and water of AI, each with who published it and when, what would have to be true for it to hold, what evidence gives today, and a verdict from one scale. Claims without a named publisher and date are left out, however often they are shared.",
    scale_title: "The scale",
    scale: [
        ("Holds", "for what it counts"),
        ("Dated", "held for its time; newer evidence differs"),
        ("Stretched", "its source says something narrower"),
        ("Unsupported", "no method or inputs are published, so it cannot be checked"),
        ("Wrong", "an error of units, arithmetic or boundary"),
        ("Open", "evidence does not decide today"),
    ],
    try_title: "Try a number",
    try_hint: "Seen a number for one prompt? Type it, and see which combinations of evidence, boundary, place and water give it. Inside the 90% range counts as given; a figure without a range must be met within 1%.",
    metric_label: "What is claimed",
    gives: "These give it",
    published_title: "Published figures that give it",
    published_hint: "By what they count. Between the published ends, or within a tenth of the central value.",
    published_all: "Every published figure",
    misses: "Combinations that do not, the nearest first",
    open: "Open in the calculator",
    copy: "Copy link",
    groups: [
        "Electricity of one prompt",
        "Water of one prompt",
        "Carbon of one prompt",
        "Images, video, searches, agents",
        "Training",
        "Totals and ratios",
    ],
    said_by: "{0}, {1}, {2}",
    needs: "What would have to be true",
    today: "What evidence gives today",
    settings: ["Open comparable settings", "Open settings that give it"],
    settings_give: "They give {0}.",
    checked: "Record checked: {0}.",
    read: "Where it can be read",
    wrong_claim: "Missing a claim with a named publisher and date? The table is open: data/claims.csv.",
};
