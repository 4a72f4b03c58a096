//! What the site needs to be installed and to work without a network: a manifest, the page
//! for what is not kept, and the texts of a copy on a disk.

use per_prompt::page;
use per_prompt::text::Lang;
use per_prompt::text::offline::offline;
use serde_json::json;

use super::native::{Options, Result, render, write};
use super::pages::{head, sheet, shell};

/// The file that makes the site installable in a language, at the root.
pub(super) fn manifest_name(lang: Lang) -> String {
    ["app.", lang.path(), ".webmanifest"].concat()
}

/// The files of every language. The build of `dist` makes the rest of them.
pub(super) async fn write_all(options: &Options) -> Result<()> {
    for lang in Lang::ALL {
        let (text, path) = (offline(lang), lang.path());
        write(options, &manifest_name(lang), &manifest(lang))?;
        // Without its own address in it: it stands for pages anywhere.
        let body = render(move || page::absent(lang)).await;
        let head =
            head(options, ROOT)? + &sheet(options, ROOT, "chooser.css")? + "<meta name=\"robots\" content=\"noindex\">";
        let html = shell(lang.tag(), text.page_title, text.page_text, &head, &body);
        write(options, &format!("offline/{path}.html"), &html)?;
        write(options, &format!("offline/readme.{path}.txt"), &(text.readme.join("\n\n") + "\n"))?;
        write(options, &format!("offline/disk.{path}.txt"), text.disk)?;
    }
    Ok(())
}

/// From the pages in `offline/` to the site's root; the worker looks for these letters.
const ROOT: &str = "../";

/// Every address is relative, so it works below any path. It names no `id`: that is then
/// the address it starts at.
fn manifest(lang: Lang) -> String {
    let text = lang.page();
    let icon = |file: &str, size: &str, purpose: &str| json!({ "src": format!("icons/{file}.png"), "sizes": size, "type": "image/png", "purpose": purpose });
    let manifest = json!({
        "name": text.brand,
        "short_name": text.brand,
        "description": text.description,
        "lang": lang.tag(),
        "dir": "ltr",
        "start_url": format!("./{}/", lang.path()),
        "scope": "./",
        // With the ways back and forward that the pages themselves do not have.
        "display": "minimal-ui",
        "background_color": "#FBFAF7",
        "theme_color": "#FBFAF7",
        "icons": [
            icon("192", "192x192", "any"),
            icon("512", "512x512", "any"),
            icon("maskable-512", "512x512", "maskable"),
        ],
    });
    manifest.to_string() + "\n"
}
