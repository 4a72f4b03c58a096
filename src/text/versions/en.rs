//! Old links: English.

use super::VersionsText;

pub(super) const TEXT: VersionsText = VersionsText {
    made: "This link was made with the figures of {0}. Newer figures exist ({1}).",
    uses: "Results, files and links of the calculator use those of {0}; the page around it is today’s.",
    show_both: "Show both",
    today: "Open with today’s figures",
    title: "The same inputs with old and new figures",
    head: ["Result", "Figures of {0}, as in the link", "Figures of {0}, the newest"],
    same: "Both give the same: nothing behind this result has changed.",
    failed: "The figures of {0}, with which this link was made, could not be loaded. What stands here is a sample day with today’s figures.",
};
