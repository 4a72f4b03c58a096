//! Writes the widgets: for each language and preset a page that follows the figures,
//! and one for every dataset that stays at it.

use std::fs;
use std::path::Path;

use footprint::data::{self, Archived};
use per_prompt::page::Widget;
use per_prompt::text::Lang;
use per_prompt::view::widget::Preset;

use super::native::{Options, Result, render, write};

/// All pages with today's figures: those that follow them, and those that stay.
pub(super) async fn write_all(options: &Options) -> Result<()> {
    for lang in Lang::ALL {
        for preset in Preset::all() {
            for is_frozen in [false, true] {
                put(options, Widget::of(lang, preset, is_frozen), None).await?;
            }
        }
    }
    Ok(())
}

/// The pages that stay at an earlier dataset, with all the tables that are kept of it.
pub(super) async fn write_at(options: &Options, version: &str) -> Result<()> {
    let archived = Archived::find(version).ok_or("no such dataset is kept")?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("footprint/data/archive").join(version);
    let mut kept = Vec::new();
    for file in fs::read_dir(&folder)? {
        let file = file?;
        kept.push((file.file_name().to_string_lossy().into_owned(), fs::read_to_string(file.path())?));
    }
    // The first dataset is older than embeds: it kept the calculator's tables alone.
    let has_all = kept.iter().any(|(name, _)| name == "report.csv");
    data::stay_at(kept).map_err(|_| "tables were read before")?;
    archived.dataset()?.install();
    let tables = tables(version);
    write(options, &tables, &script(archived.version, archived.files))?;
    for lang in Lang::ALL {
        for preset in Preset::all().into_iter().filter(|preset| has_all || preset.kind.is_scenario()) {
            put(options, Widget::of(lang, preset, true), Some(&tables)).await?;
        }
    }
    Ok(())
}

/// Where the tables of an earlier dataset lie as a script: a frame without an origin
/// may not fetch.
fn tables(version: &str) -> String {
    ["w/", version, "/tables.js"].concat()
}

fn script(version: &str, files: [&str; 3]) -> String {
    let words: Vec<String> =
        [version].into_iter().chain(files).map(|text| serde_json::json!(text).to_string()).collect();
    format!("perPromptTables=[{}];\n", words.join(","))
}

/// A page, and what stands beside it.
async fn put(options: &Options, widget: Widget, tables: Option<&str>) -> Result<()> {
    let folder = widget.folder();
    let mut head = head(options, &widget, tables)?;
    if let Some(url) = &options.site_url {
        head.push_str(&tags(&widget, url));
        write(options, &[&*folder, "oembed.json"].concat(), &oembed(&widget, url))?;
    }
    let address = options.site_url.as_ref().map_or_else(String::new, |url| [&**url, &folder].concat());
    let picture = widget.shown.poster(widget.lang.page().brand, &address).document(&widget.shown.sentence);
    write(options, &[&*folder, "picture.svg"].concat(), &picture)?;
    let (lang, title, description) = (widget.lang, widget.shown.title.clone(), widget.shown.sentence.clone());
    let body = render(move || widget.body()).await;
    let page = include_str!("../../../www/widget.html")
        .replace("{{hash}}", options.assets.path("widget.sha256")?)
        .replace("{{lang}}", lang.tag())
        .replace("{{title}}", &escape(&[&title, lang.page().brand].join(" · ")))
        .replace("{{description}}", &escape(&description))
        .replace("{{head}}", &head)
        .replace("{{body}}", &body);
    write(options, &[&*folder, "index.html"].concat(), &page)
}

/// Style and script, so that a frame without an origin has them in every browser: to
/// WebKit nothing there is of `'self'`. So the policy names the script by its hash and
/// trusts what that one loads, and the sheets by a nonce, which guards no secret.
fn head(options: &Options, widget: &Widget, tables: Option<&str>) -> Result<String> {
    let (root, assets) = (widget.root(), &options.assets);
    let mut head = format!(
        "<link rel=\"stylesheet\" nonce=\"sheet\" href=\"{root}{}\">\n\
         <link rel=\"stylesheet\" nonce=\"sheet\" href=\"{root}{}\" id=\"dark\" media=\"(prefers-color-scheme:dark)\">\n\
         <link rel=\"icon\" href=\"{root}{}\" type=\"image/png\">\n<script",
        assets.path("widget.css")?,
        assets.path("widget-dark.css")?,
        assets.path("icon.png")?,
    );
    if widget.has_controls() {
        let program = assets.program("widget", widget.lang)?;
        head.push_str(&format!(
            " data-program=\"{root}{program}.js\" data-fields=\"{}\"",
            widget.preset.kind.fields(widget.preset.id)
        ));
        if let Some(tables) = tables {
            head.push_str(&format!(" data-tables=\"{root}{tables}\""));
        }
    }
    head.push_str(&format!(">{}</script>", assets.path("widget.js")?));
    Ok(head)
}

/// What chat programs and editors read: the picture, and where the description for
/// editors lies. Their addresses must be whole, so the site's must be known.
fn tags(widget: &Widget, url: &str) -> String {
    let address = [url, &widget.folder()].concat();
    let (title, brand) = (escape(&widget.shown.title), widget.lang.page().brand);
    let property = |name: &str, content: &str| format!("\n<meta property=\"og:{name}\" content=\"{content}\">");
    [
        format!(
            "\n<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{address}oembed.json\" title=\"{title}\">"
        ),
        property("type", "website"),
        property("site_name", brand),
        property("title", &title),
        property("description", &escape(&widget.shown.sentence)),
        property("url", &address),
        property("image", &[&*address, PICTURE].concat()),
        property("image:width", "1200"),
        property("image:height", "630"),
        property("image:alt", &escape(&widget.shown.sentence)),
        "\n<meta name=\"twitter:card\" content=\"summary_large_image\">".into(),
    ]
    .concat()
}

/// The picture beside each page, made of its `picture.svg` when the site is packaged.
const PICTURE: &str = "picture.png";

/// How an editor embeds the page whose address was pasted: <https://oembed.com>.
fn oembed(widget: &Widget, url: &str) -> String {
    let address = [url, &widget.folder()].concat();
    let (title, brand) = (widget.shown.title.as_str(), widget.lang.page().brand);
    let (width, height) = (600, widget.height(600));
    // No blockquote beside it: WordPress would hide the frame until it says its height.
    let html = format!(
        "<iframe src=\"{address}\" title=\"{}\" width=\"{width}\" height=\"{height}\" loading=\"lazy\" \
         referrerpolicy=\"no-referrer\" frameborder=\"0\"></iframe>",
        escape(&[brand, ": ", title].concat())
    );
    let said = serde_json::json!({
        "version": "1.0",
        "type": "rich",
        "title": title,
        "provider_name": brand,
        "provider_url": url,
        "author_name": brand,
        "cache_age": 86400,
        "width": width,
        "height": height,
        "html": html,
        "thumbnail_url": format!("{address}{PICTURE}"),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    });
    [said.to_string(), "\n".into()].concat()
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
