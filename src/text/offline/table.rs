//! The texts about use without a network.

use super::super::table::{Flat, texts};

type S = &'static str;

texts! {
/// The texts about use without a network.
OfflineText {
    title: S,
    lead: S,
    stored: S,
    /// The button, with the size in megabytes.
    keep: S,
    forget: S,
    again: S,
    progress: S,
    /// Where scripts do not run.
    script: S,
    looking: S,
    unavailable: S,
    absent: S,
    keeping: S,
    /// With the version of the figures and the edition of the site.
    kept: S,
    newer: S,
    failed_network: S,
    failed_full: S,
    failed_changed: S,
    zip: S,
    zip_how: S,
    /// The page that stands for one that is not kept.
    page_title: S,
    page_h1: S,
    page_text: S,
    page_how: S,
    page_home: S,
    page_keep: S,
    /// In a copy on a disk, where the program could not start.
    disk: S,
    /// The file that explains such a copy.
    readme: [S; 6],
}
}
