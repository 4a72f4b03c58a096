//! The tables of an earlier dataset in place of the shipped ones, for a whole process:
//! what stays at it (embeds that promised to) is written by a process of its own. What
//! computes under several datasets at once uses a [`Dataset`](super::Dataset).

/// The text of a table.
#[cfg(any(target_arch = "wasm32", not(feature = "archive")))]
pub(super) const fn text(_: &str, shipped: &'static str) -> &'static str {
    shipped
}

#[cfg(all(feature = "archive", not(target_arch = "wasm32")))]
pub use native::stay_at;
#[cfg(all(feature = "archive", not(target_arch = "wasm32")))]
pub(super) use native::text;

#[cfg(all(feature = "archive", not(target_arch = "wasm32")))]
mod native {
    use std::sync::OnceLock;

    static KEPT: OnceLock<Vec<(String, String)>> = OnceLock::new();

    /// Has this process read these tables, by the names of their files, instead of the
    /// shipped ones. To be called before any table is read.
    ///
    /// # Errors
    /// When it was called before.
    ///
    /// ```
    /// let old = "id,group\n".to_owned();
    /// assert!(footprint::data::stay_at(vec![("report.csv".into(), old)]).is_ok());
    /// assert!(footprint::data::report().is_empty());
    /// assert!(footprint::data::stay_at(Vec::new()).is_err());
    /// ```
    pub fn stay_at(tables: Vec<(String, String)>) -> Result<(), Vec<(String, String)>> {
        KEPT.set(tables)
    }

    /// The text of a table.
    pub(in crate::data) fn text(name: &str, shipped: &'static str) -> &'static str {
        let kept = KEPT.get().and_then(|kept| kept.iter().find(|(known, _)| known == name));
        kept.map_or(shipped, |(_, text)| text.as_str())
    }
}
