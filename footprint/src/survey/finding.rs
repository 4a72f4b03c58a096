//! Findings: an answer and every group's published share of it.

use crate::data::{Group, ReportRow, When, report};

use super::statistics::{Gap, Share, gap};

/// Groups smaller than this are not charted: their intervals would span most
/// of the axis.
pub const LEAST_BASE: u32 = 30;

/// A published share.
pub type Cell = &'static ReportRow<'static>;

/// An answer with all that the report publishes of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its shares, in the order of the table.
    pub cells: Vec<Cell>,
}

/// The survey's findings in the order of the table: shares of an answer, but
/// not what describes who answered.
///
/// ```
/// use footprint::data::Group;
/// let findings = footprint::survey::findings();
/// let policy = findings.iter().find(|f| f.cells[0].finding() == "government-policy").expect("a finding");
/// assert_eq!(policy.cells.len(), 3);
/// // Suppliers' share of this answer is not published, and never zero.
/// assert_eq!(policy.share(Group::Supplier), None);
/// ```
pub fn findings() -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    let shares = report().iter().filter(|row| row.unit == "%" && row.group != Group::Context);
    for row in shares.filter(|row| row.finding() != "profile") {
        let same = |cell: &Cell| (cell.question, cell.answer) == (row.question, row.answer);
        match findings.iter_mut().find(|finding| finding.cells.iter().any(same)) {
            Some(finding) => finding.cells.push(row),
            None => findings.push(Finding { cells: vec![row] }),
        }
    }
    findings
}

impl ReportRow<'_> {
    /// Whether the report does not say who was asked, so that the base is the
    /// most that it can be.
    ///
    /// ```
    /// let row = footprint::data::report_row("obstacle.europe").expect("a row");
    /// assert!(row.base_is_most());
    /// ```
    pub fn base_is_most(&self) -> bool {
        self.base_note.starts_with("the report does not say who was asked")
    }

    /// The share with its base, where both are published and the base is large
    /// enough to be charted.
    pub fn share(&self) -> Option<Share> {
        let base = self.base_n.filter(|base| *base >= LEAST_BASE)?;
        (self.unit == "%").then(|| Share::of_percent(self.value, base))
    }
}

impl Finding {
    /// The share that a group gave, where it is published.
    pub fn share(&self, group: Group) -> Option<Share> {
        self.cells.iter().find(|cell| cell.group == group)?.share()
    }

    /// Gaps between groups that share nobody and gave their shares of the same
    /// time: first the larger share of each pair. Now and in 12 months is one
    /// group answering twice, so there is none between those.
    pub fn gaps(&self) -> Vec<(Cell, Cell, Gap)> {
        let mut gaps = Vec::new();
        for (at, a) in self.cells.iter().enumerate() {
            for b in &self.cells[at + 1..] {
                if !a.group.is_apart_from(b.group) || a.when != b.when {
                    continue;
                }
                let (more, less) = if a.value >= b.value { (*a, *b) } else { (*b, *a) };
                if let (Some(first), Some(second)) = (more.share(), less.share()) {
                    gaps.push((more, less, gap(first, second)));
                }
            }
        }
        gaps
    }

    /// The change from now to 12 months later in percentage points: what one
    /// group said of both, without a test.
    pub fn change(&self) -> Option<f64> {
        let of = |when: When| self.cells.iter().find(|cell| cell.when == when);
        let (now, later) = (of(When::Now)?, of(When::In12Months)?);
        (now.group == later.group).then_some(later.value - now.value)
    }
}
