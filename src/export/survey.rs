//! Shares of the survey as files: CSV and SVG, each with its citation inside.

use footprint::data::DATASET;
use footprint::survey::Cell;

use super::quoted;
use crate::chart::{Scene, folded};
use crate::text::fill;
use crate::text::number::exact;
use crate::view::survey::{Words, interval};

/// Width in pixels of a chart in a file.
pub const FILE_WIDTH: i32 = 960;

/// Where the figures come from.
pub fn source(words: &Words) -> String {
    fill(words.survey.source, &[DATASET])
}

/// Rows of the report as CSV, in the columns of `report.csv` with the texts of a
/// language, the ends of the interval, and source and address in every row:
/// UTF-8 with a byte order mark and CRLF, as spreadsheets want it.
pub fn csv(words: &Words, cells: &[Cell], address: &str) -> String {
    let mut file = String::from(
        "\u{feff}id,question,answer,group,when,value,unit,low_95,high_95,base_n,base_note,section,source,link\r\n",
    );
    let source = source(words);
    for cell in cells {
        let ends =
            interval(cell).map_or_else(<[String; 2]>::default, |(low, high)| [low, high].map(|end| exact(end * 100.0)));
        let n = cell.base_n.map_or_else(String::new, |n| n.to_string());
        let line = [
            cell.id,
            words.say(cell.question),
            words.say(cell.answer),
            words.group(cell.group),
            &words.when(cell.when),
            &exact(cell.value),
            cell.unit,
            &ends[0],
            &ends[1],
            &n,
            words.say(cell.base_note),
            words.say(cell.section),
            &source,
            address,
        ];
        file.push_str(&line.map(quoted).join(","));
        file.push_str("\r\n");
    }
    file
}

/// A picture as a document of its own: title, remarks, source and address inside.
pub fn svg(words: &Words, title: &str, scene: &Scene, remarks: &[&str], address: &str) -> String {
    let most = f64::from(scene.width) - 8.0;
    let source = source(words);
    let lines = remarks.iter().copied().chain([&*source, address]).filter(|line| !line.is_empty());
    let lines: Vec<String> = lines.flat_map(|line| folded(line, 13.0, most)).collect();
    scene.to_svg(&folded(title, 18.0, most), &lines)
}
