//! The copy of a language to unpack on a disk: a ZIP file whose pages link to files, not
//! folders, so that they can be read without any server.

use std::collections::BTreeSet;
use std::io::{Cursor, Write};
use std::path::Path;

use anyhow::{Context, Result};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use crate::named;
use crate::project::{read, root, write};

/// Writes `per-prompt.<language>.zip`, and returns its size.
pub(crate) fn write_zip(dist: &Path, language: &str, names: &[String]) -> Result<usize> {
    let text = |kind: &str| named::page(&dist.join(format!("offline/{kind}.{language}.txt")));
    let disk = text("disk")?;
    let have: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let mut entries = Vec::new();
    for name in names.iter().filter(|name| *name != "index.html") {
        let bytes = read(&dist.join(name))?;
        let bytes = match name.ends_with(".html") {
            true => page(&String::from_utf8(bytes)?, name, &disk, &have)?.into_bytes(),
            false => bytes,
        };
        entries.push((name.clone(), bytes));
    }
    let home = format!("{language}/index.html");
    entries.push(("index.html".into(), entrance(&named::page(&dist.join(&home))?, &home)?.into_bytes()));
    entries.push(("README.txt".into(), text("readme")?.into_bytes()));
    // The pages ask for a worker, which a copy does not need: this one goes at once.
    entries.push(("sw.js".into(), read(&root()?.join("www/sw.off.js"))?));
    entries.sort();
    let bytes = zip(language, &entries)?;
    write(&dist.join(format!("per-prompt.{language}.zip")), &bytes)?;
    Ok(bytes.len())
}

/// One folder in it, so that unpacking fills no other. Times are the format's first one.
fn zip(language: &str, entries: &[(String, Vec<u8>)]) -> Result<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .compression_level(Some(9))
        .last_modified_time(DateTime::default())
        .unix_permissions(0o644);
    for (name, bytes) in entries {
        zip.start_file(format!("per-prompt.{language}/{name}"), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

/// A page as the copy has it: links to folders lead to their pages, what the copy does not
/// hold is not offered, and a program that cannot start is explained.
fn page(html: &str, name: &str, disk: &str, have: &BTreeSet<&str>) -> Result<String> {
    let folder = name.rsplit_once('/').map_or("", |(folder, _)| folder);
    let html = without(html, " class=\"lang\"", "</a>");
    let html = without(&html, " id=\"offline\"", "</section>");
    let mut parts = html.split(" href=\"");
    let mut out = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (address, rest) = part.split_once('"').context("an address does not end")?;
        out.push_str(" href=\"");
        out.push_str(&linked(address, folder, have)?);
        out.push('"');
        out.push_str(rest);
    }
    Ok(explained(&out, disk))
}

/// The address of a page by its file's name. What is to be copied from a page stands in
/// text, where quotes are written otherwise, and stays.
fn linked(address: &str, folder: &str, have: &BTreeSet<&str>) -> Result<String> {
    let Some((path, rest)) = named::parts(address) else { return Ok(address.to_owned()) };
    let file = named::resolve(folder, path)?;
    if !file.ends_with("index.html") || path.ends_with("index.html") || !have.contains(&*file) {
        return Ok(address.to_owned());
    }
    let slash = if path.ends_with('/') { "" } else { "/" };
    Ok(format!("{path}{slash}index.html{rest}"))
}

/// The sentence for a program that cannot start.
fn explained(html: &str, disk: &str) -> String {
    let Some((before, rest)) = html.split_once(" id=\"failed\"") else { return html.to_owned() };
    let (Some((tag, rest)), true) = (rest.split_once('>'), rest.contains("</p>")) else { return html.to_owned() };
    let behind = rest.split_once("</p>").map_or(rest, |(_, behind)| behind);
    format!("{before} id=\"failed\"{tag}>{disk}</p>{behind}")
}

/// Without the element that has an attribute.
fn without(html: &str, attribute: &str, end: &str) -> String {
    let cut = || {
        let (before, rest) = html.split_once(attribute)?;
        Some([&before[..before.rfind('<')?], rest.split_once(end)?.1].concat())
    };
    cut().unwrap_or_else(|| html.to_owned())
}

/// The page that leads to the language's first one, whose title it has.
fn entrance(home: &str, address: &str) -> Result<String> {
    let title = home.split_once("<title>").and_then(|(_, rest)| rest.split_once("</title>"));
    let (title, _) = title.context("a page without a title")?;
    let lang = home.split_once("<html lang=\"").and_then(|(_, rest)| rest.split_once('"'));
    let (lang, _) = lang.context("a page without a language")?;
    Ok(format!(
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n<title>{title}</title>\n\
         <meta http-equiv=\"refresh\" content=\"0; url={address}\">\n<p><a href=\"{address}\">{title}</a></p>\n</html>\n"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_lead_to_files_and_the_rest_stays() {
        let html = "<a href=\"../../zh-hans/report/\" class=\"lang\">x</a><a href=\"../evidence/?a=1#b\">e</a>\
                    <a href=\"./\">r</a><a href=\"..\">h</a><a href=\"../evidence/index.html\">e</a>\
                    <a href=\"../gone/\">g</a><a href=\"https://example.org/x/\">o</a><a href=\"#c\">c</a>\
                    <p class=\"msg\" id=\"failed\" role=\"alert\" hidden>Stopped</p>";
        let have = ["en/index.html", "en/evidence/index.html", "en/report/index.html"].into();
        let page = page(html, "en/report/index.html", "Disk", &have).expect("a page");
        assert_eq!(
            page,
            "<a href=\"../evidence/index.html?a=1#b\">e</a><a href=\"./index.html\">r</a>\
             <a href=\"../index.html\">h</a><a href=\"../evidence/index.html\">e</a><a href=\"../gone/\">g</a>\
             <a href=\"https://example.org/x/\">o</a><a href=\"#c\">c</a>\
             <p class=\"msg\" id=\"failed\" role=\"alert\" hidden>Disk</p>"
        );
    }

    #[test]
    fn packing_twice_gives_equal_bytes() {
        let entries = [("a.txt".to_owned(), b"a".repeat(9000)), ("b/c.txt".to_owned(), Vec::new())];
        assert!(zip("en", &entries).expect("packed") == zip("en", &entries).expect("packed again"));
    }
}
