//! The tables for others: JSON beside each CSV, and the descriptor of a Data
//! Package (specs.frictionlessdata.io). Natively alone.

use footprint::data::{DATASET, Field, Kind, TABLES, Table};
use serde_json::{Value, json};

/// Name and address of a licence.
pub fn licence(spdx: &str) -> (&'static str, &'static str) {
    match spdx {
        "MPL-2.0" => ("Mozilla Public License 2.0", "https://www.mozilla.org/MPL/2.0/"),
        "Unicode-3.0" => ("Unicode License v3", "https://www.unicode.org/license.txt"),
        _ => ("Creative Commons Attribution 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    }
}

/// A cell as JSON: what is not published is `null`.
fn value(field: &Field, cell: &str) -> Value {
    match field.kind {
        _ if cell.is_empty() => Value::Null,
        Kind::Text => Value::from(cell),
        // As written in the table: no digit is added or lost.
        Kind::Number | Kind::Whole => serde_json::from_str(cell).unwrap_or_else(|_| Value::from(cell)),
    }
}

/// A table as JSON: a list of objects, one for each row.
pub fn json(table: &Table) -> String {
    let row = |cells: Vec<&str>| {
        let pair = |(field, cell): (&Field, &str)| format!("{}: {}", Value::from(field.name), value(field, cell));
        let pairs: Vec<String> = table.fields.iter().zip(cells).map(|(field, cell)| pair((field, cell))).collect();
        ["{", &pairs.join(", "), "}"].concat()
    };
    // One row to a line, so that versions can be compared.
    let rows: Vec<String> = table.rows().map(row).collect();
    ["[\n", &rows.join(",\n"), "\n]\n"].concat()
}

fn resource(table: &Table) -> Value {
    let field = |field: &Field| {
        let kind = match field.kind {
            Kind::Text => "string",
            Kind::Number => "number",
            Kind::Whole => "integer",
        };
        json!({ "name": field.name, "type": kind, "description": field.description })
    };
    let (title, path) = licence(table.licence);
    json!({
        "name": table.name(),
        "path": table.file,
        "profile": "tabular-data-resource",
        "title": table.title,
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "licenses": [{ "name": table.licence, "title": title, "path": path }],
        "schema": {
            "fields": table.fields.iter().map(field).collect::<Vec<_>>(),
            "primaryKey": table.key,
            "missingValues": [""],
        },
    })
}

/// `datapackage.json`.
pub fn descriptor(site_url: Option<&str>) -> String {
    let (title, path) = licence("CC-BY-4.0");
    let mut package = json!({
        "name": "per-prompt",
        "title": "Per Prompt: electricity, carbon and water of AI use",
        "description": "Published figures of the electricity of AI tasks, of data centres, grids and everyday things, \
                        each with range, boundary, method, year, source and how the source was checked.",
        "version": DATASET,
        "profile": "tabular-data-package",
        "licenses": [{ "name": "CC-BY-4.0", "title": title, "path": path }],
        "resources": TABLES.iter().map(resource).collect::<Vec<_>>(),
    });
    if let (Some(url), Some(package)) = (site_url, package.as_object_mut()) {
        package.insert("homepage".into(), Value::from(url));
    }
    serde_json::to_string_pretty(&package).unwrap_or_default() + "\n"
}
