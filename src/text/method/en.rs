//! The page of methods: English.

use super::ExampleText;
#[cfg(not(target_arch = "wasm32"))]
use super::MethodText;

pub(super) const EXAMPLE: ExampleText = ExampleText {
    steps: [
        "Electricity: {0}\u{a0}Wh, taken as that of the whole data centre",
        "Carbon: {0}\u{a0}Wh ÷ 1,000 × {1}\u{a0}g/kWh = {2}\u{a0}g of CO₂e",
        "Water, with power plants: {0}\u{a0}Wh ÷ 1,000 × ({1}\u{a0}L/kWh ÷ {2} + {3}\u{a0}L/kWh) = {4}\u{a0}mL",
    ],
    unpublished: "not published for this place",
    wh_label: "Electricity of one prompt, Wh",
    place_label: "Place of the data centre",
    bad_link: "In this link, ",
    kept: "The last value is kept.",
};

#[cfg(not(target_arch = "wasm32"))]
pub(super) const METHOD: MethodText = MethodText {
    title: "Method",
    lead: "How each number comes about: the equations, what the ranges mean, what is left out and what is known to be weak. The code does what stands here; tests hold it to it.",
    sections: [
        "The equations",
        "A worked example",
        "Boundaries",
        "From a published range to a distribution",
        "Statistics",
        "What is left out",
        "Known limits",
        "Corrections",
        "How to cite, and where to report an error",
    ],
    equations: [
        (
            "Electricity of one task",
            "e: the published figure. h: server ÷ accelerator energy. PUE: facility ÷ IT energy. Both factors are 1 where the figure includes them or does not say what it covers: PUE is never applied twice.",
        ),
        ("Electricity in all", "n: tasks of a kind for each person and day. N: people. d: days."),
        ("Carbon", "g: yearly mean carbon intensity of the place’s electricity, by location, over its life cycle."),
        (
            "Water of the electricity",
            "w with a p: what power plants evaporate, between all once-through and all cooling towers. s: hydropower’s share. w with an r: what reservoirs evaporate; counted only where you choose it.",
        ),
        (
            "Water",
            "w on site is published for each kWh of IT energy, hence the division by PUE. w off site: as above, for each kWh of the facility.",
        ),
        (
            "A share of the survey: Wilson’s interval",
            "p: the share. n: how many were asked. z: 1.96 for 95%. As if the panel were a random sample.",
        ),
        (
            "A gap between two groups: Newcombe’s interval",
            "p, l, u: share, lower and upper end of each group’s Wilson interval. Upper end of the gap; the lower one swaps the groups. Only for groups that share nobody.",
        ),
        (
            "Bottom-up, one answer: electricity",
            "T: tokens written. B: requests at once. P: billions of parameters that each token uses. G: accelerators. t: seconds. Greek letters: the regression of EcoLogits 0.11.3.",
        ),
        (
            "Bottom-up: accelerators",
            "P in all: billions of parameters. Q: bits of each. 80 GB of memory each, a fifth to spare, rounded up to a power of two.",
        ),
        ("Bottom-up: seconds of an answer", "Where the provider’s speed is known, 1 ÷ speed for each token instead."),
        (
            "Bottom-up: part of making the hardware",
            "I: carbon, metals or primary energy of making server and accelerators. L: three years, always at work.",
        ),
    ],
    in_code: "In the code",
    example: "One short text prompt, with central values alone; put in your own. It starts with the newer evidence, in a data centre on the world’s average electricity. The calculator draws from the ranges, so its medians can differ a little.",
    example_own: "The calculator adds range and source to each step:",
    example_link: "Show the working",
    boundaries: [
        (
            "Accelerator only",
            "Metered at the GPU or TPU. Multiplied by the rest of the server (1.57; 1.43–1.82) and by PUE.",
        ),
        ("Server", "The whole machine, without cooling and power losses. Multiplied by PUE (1.20; 1.09–1.56)."),
        ("Whole data centre", "Used as it is."),
        ("Not stated", "Used as it is, and said so: nobody knows whether it is too small."),
    ],
    boundary_note: "One exception, because it is the number this site starts from: the report’s 2.9 Wh covers servers alone and is used as the report gives it, unless you switch cooling and power losses on.",
    ranges_hint: "Each range becomes a log-normal distribution in two pieces: its median is the central value, and each side is as wide as its own end says. How far out an end lies depends on what it is:",
    ranges: [
        ("5th to 95th percentile", "read as such"),
        ("Middle half", "read as the 25th and 75th percentiles"),
        ("Scenarios", "read as the 5th and 95th percentiles: beyond them is unlikely, not impossible"),
        ("Smallest and largest of several", "read as the 5th and 95th percentiles"),
        ("Mean ± one standard deviation", "read as one standard deviation of the logarithm"),
        ("Our judgement", "read as the 5th and 95th percentiles; the note of the figure says what it rests on"),
    ],
    statistics: [
        (
            "Draws",
            "4,096 fixed points of a rank-1 lattice, the same on every machine. Each factor’s own percentiles are exact; medians of products are within 1% and ends within 5% of the exact ones, as a test checks.",
        ),
        (
            "What is shared",
            "A factor is drawn once for all tasks that use it, and once for both sides of a comparison: a common doubt does not widen a ratio.",
        ),
        ("PUE", "varies through PUE − 1, so no draw falls below 1."),
        (
            "Without a range",
            "a figure stays one value. The result then says what part of it has no range, and is never called firm.",
        ),
        (
            "What moves the result most",
            "one assumption goes from its 5% to its 95% point, the others stay at their medians.",
        ),
        (
            "Digits",
            "two of an own estimate, one below 0.1; published figures as published. Logarithms and powers come from one library, so results are the same in all browsers and on the command line.",
        ),
    ],
    limits: [
        (
            "Independence",
            "Factors are drawn independently of each other. Where they go together in truth, the range is too narrow.",
        ),
        (
            "One judgement at the centre",
            "The newer evidence, 0.3 Wh (0.1–1.0), is this project’s reading of the published figures, graded D.",
        ),
        (
            "Yearly means",
            "Grids and water are averages of a year and of a country or region; an hour or a site can be far from them.",
        ),
        (
            "Water at power plants",
            "rests on the mix of fuels and on medians for each; how plants are really cooled is not known for most places.",
        ),
        (
            "Commercial services",
            "for images, video and code publish no figures; theirs are modelled or come from single logs.",
        ),
        (
            "Bottom-up estimates",
            "take, as the package does, a fixed batch, 16 bits and H100 servers that never rest; the page of models lets them vary. The sizes of closed models are guesses. The batch alone, from 4 to 256, moves the answer 3.1 to 40 times, by model.",
        ),
    ],
    corrections_hint: "What was wrong and was put right, since the first draft. Versions of the figures are named in every link and file.",
    corrections_head: ["What", "Before", "After"],
    corrections: [
        [
            "Evaporation of reservoirs",
            "1,425–18,000 gal/MWh, an often quoted range that no text we could read contains",
            "5.58–17–85.9 L/kWh, each end from an abstract that was read",
        ],
        ["A search with an AI answer", "counted as fully covered by ranges", "the part without a range is counted"],
        [
            "Newer figures, heading of the strip",
            "“most lie between 0.1 and 1 Wh”",
            "four sit near 0.3 Wh; single models range from 0.01 to 9 Wh",
        ],
        [
            "Shares of the survey in time",
            "no statement",
            "now and in 12 months are one group’s answers; no test is made",
        ],
        [
            "Batch from 4 to 256, bottom-up",
            "“moves the answer 12 to 28 times”",
            "so for models of 70 and 405 billion parameters; 3.1 to 40 times over all 342",
        ],
        ["Numbers in links", "three decimals: 0.0108 Wh became 0.011", "four decimals"],
    ],
    cite_hint: "Name the version of the figures and, where you show a result, its link: it restores every choice.",
    error: "To report an error, write to whoever publishes this copy of the site. Name the link of the result or the id of the row; both lead straight to the number.",
    error_to: "To report an error, write to {0}. Name the link of the result or the id of the row; both lead straight to the number.",
};
