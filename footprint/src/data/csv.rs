//! Comma-separated rows, read strictly.

use crate::{Error, ErrorKind};

/// One row with the means to say where it stands.
#[derive(Debug)]
pub(super) struct Row<'a> {
    file: &'static str,
    line: usize,
    columns: &'static [&'static str],
    cells: Vec<&'a str>,
}

impl<'a> Row<'a> {
    /// The cell under this header.
    pub(super) fn cell(&self, column: &str) -> &'a str {
        self.columns.iter().position(|c| *c == column).and_then(|at| self.cells.get(at)).copied().unwrap_or("")
    }

    /// The cell, which must not be empty.
    pub(super) fn required(&self, column: &str) -> Result<&'a str, Error> {
        match self.cell(column) {
            "" => Err(self.error(column, "not empty")),
            cell => Ok(cell),
        }
    }

    /// The cell as a decimal, or `None` when it is empty: not published.
    pub(super) fn number(&self, column: &str) -> Result<Option<f64>, Error> {
        match self.cell(column) {
            "" => Ok(None),
            cell => match crate::decimal::parse(cell) {
                Some(value) if value >= 0.0 => Ok(Some(value)),
                _ => Err(self.error(column, "a decimal, not negative")),
            },
        }
    }

    /// The cell as one of the words of a table.
    pub(super) fn word<T: Copy>(&self, column: &str, words: &[(&str, T)]) -> Result<T, Error> {
        let cell = self.cell(column);
        words
            .iter()
            .find(|(word, _)| *word == cell)
            .map(|(_, value)| *value)
            .ok_or_else(|| self.error(column, "a listed word"))
    }

    /// An error about this cell, naming file, line and column.
    pub(super) fn error(&self, column: &str, allowed: &str) -> Error {
        Error::new(
            ErrorKind::BadFigure,
            [self.file, ":", &self.line.to_string(), " ", column].concat(),
            allowed,
            self.cell(column),
        )
    }
}

/// Splits a file into rows; its first line must be exactly `columns`.
pub(super) fn rows<'a>(
    file: &'static str,
    text: &'a str,
    columns: &'static [&'static str],
) -> impl Iterator<Item = Result<Row<'a>, Error>> {
    text.lines().enumerate().filter(|(_, line)| !line.is_empty()).filter_map(move |(at, line)| {
        let cells = cells(line);
        let row = Row { file, line: at + 1, columns, cells };
        if at == 0 {
            return (row.cells != columns).then(|| Err(row.error("", "the documented header")));
        }
        Some(if row.cells.len() == columns.len() { Ok(row) } else { Err(row.error("", "as many cells as the header")) })
    })
}

/// Cells of one line; a cell in double quotes may hold commas. A doubled quote
/// inside a quoted cell is not supported: the files use typographic quotes.
pub(super) fn cells(mut line: &str) -> Vec<&str> {
    let mut cells = Vec::new();
    loop {
        let (cell, rest) = match line.strip_prefix('"').and_then(|quoted| quoted.split_once('"')) {
            Some((cell, rest)) => (cell, rest.strip_prefix(',')),
            None => line.split_once(',').map_or((line, None), |(cell, rest)| (cell, Some(rest))),
        };
        cells.push(cell);
        match rest {
            Some(rest) => line = rest,
            None => return cells,
        }
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn quoted_cells_keep_their_commas() {
        assert_eq!(super::cells(r#"a,"b, c",,d"#), ["a", "b, c", "", "d"]);
        assert_eq!(super::cells("a,"), ["a", ""]);
    }
}
