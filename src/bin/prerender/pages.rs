//! Each page of a language as a whole file: title, description, what it loads, body.

use per_prompt::page::{self, Content, Page};
use per_prompt::text::claims::claims_page;
use per_prompt::text::classroom::class_pages;
use per_prompt::text::embed::embed_page;
use per_prompt::text::evidence::evidence as evidence_text;
use per_prompt::text::method::method as method_text;
use per_prompt::text::models::models_page;
use per_prompt::text::press::press as press_text;
use per_prompt::text::survey::survey_page;
use per_prompt::text::{Lang, PageText};

use super::native::{Options, Result, render};
use super::offline::manifest_name;

/// A page of a language.
pub(super) async fn whole(options: &Options, lang: Lang, page: Page) -> Result<String> {
    let text = lang.page();
    let (name, description) = said(lang, page);
    let name = if let Page::Lesson(at, sheet) = page { page::lesson_name(lang, at, sheet) } else { name.to_owned() };
    let title = if page == Page::Calculator { name } else { format!("{name} · {}", text.brand) };
    let main = main(options, lang, page).await?;
    let above = render(move || page::masthead(lang, page)).await;
    let below = render(move || page::footer(lang, page)).await;
    let head = [head(options, page.root())?, addresses(options, lang, page), loads(options, lang, page)?].concat();
    let whole = shell(lang.tag(), &title, description, &head, &format!("{above}\n{main}\n{below}"));
    // The previews are frames of this site.
    Ok(if page == Page::Embed { whole.replacen("; font-src", "; frame-src 'self'; font-src", 1) } else { whole })
}

/// Title and description.
fn said(lang: Lang, page: Page) -> (&'static str, &'static str) {
    let text = lang.page();
    let class = class_pages(lang);
    match page {
        Page::Calculator => (text.title, text.description),
        Page::Report => (survey_page(lang).title, survey_page(lang).description),
        Page::Evidence => (evidence_text(lang).title, evidence_text(lang).pair),
        Page::Models => (models_page(lang).title, models_page(lang).description),
        Page::Claims => (claims_page(lang).title, claims_page(lang).try_hint),
        Page::Method => (method_text(lang).title, method_text(lang).lead),
        Page::Sources => (text.sources_page, text.sources_lead),
        Page::Embed => (embed_page(lang).title, embed_page(lang).description),
        Page::Press => (press_text(lang).title, press_text(lang).description),
        Page::Classroom => (class.guess_title, class.guess_description),
        Page::Tally => (class.tally_title, class.tally_lead),
        Page::Prepare => (class.prepare_title, class.prepare_lead),
        Page::Task => (class.task_title, class.task_lead),
        Page::Lesson(_, sheet) => ("", page::lesson_description(lang, sheet)),
    }
}

/// What stands between masthead and footer.
async fn main(options: &Options, lang: Lang, page: Page) -> Result<String> {
    let text = lang.page();
    let contact = options.contact.clone();
    Ok(match page {
        Page::Calculator => calculator(lang).await?,
        Page::Report => survey(lang).await,
        Page::Evidence => {
            let parts = (render(move || page::evidence_hero(lang)).await, render(move || page::evidence(lang)).await);
            worked("evidence", text, parts)
        }
        Page::Models => {
            let parts = (render(move || page::models_hero(lang)).await, render(move || page::models(lang)).await);
            worked("models", text, parts)
        }
        Page::Claims => {
            let parts = (render(move || page::claims_hero(lang)).await, render(move || page::claims(lang)).await);
            worked("claims-page", text, parts)
        }
        Page::Method => render(move || page::method(lang, contact.as_deref())).await,
        Page::Embed => embed(options, lang).await,
        Page::Press => render(move || page::press(lang, contact.as_deref())).await,
        Page::Sources => render(move || page::sources(lang)).await,
        Page::Classroom => {
            let parts = (render(move || page::class_hero(lang)).await, render(move || page::guess(lang)).await);
            let below = render(move || page::class_below(lang)).await;
            let keep = render(move || page::keep(lang, page.root())).await;
            worked("classroom", text, parts).replace("\n</main>", &format!("\n{below}\n{keep}\n</main>"))
        }
        Page::Tally => {
            let parts = (render(move || page::tally_hero(lang)).await, render(move || page::tally(lang)).await);
            filled("classroom", text.page_failed, class_pages(lang).tally_none, parts)
        }
        Page::Prepare => {
            let parts = (render(move || page::prepare_hero(lang)).await, render(move || page::prepare(lang)).await);
            filled("classroom", text.page_failed, class_pages(lang).prepare_none, parts)
        }
        Page::Task => {
            let hero = render(move || page::task_hero(lang)).await;
            let island = render(move || page::calculator(&Content::of(lang))).await;
            worked("classroom task", text, (hero, island))
        }
        Page::Lesson(at, sheet) => {
            let site_url = options.site_url.clone();
            render(move || page::lesson(lang, at, sheet, site_url.as_deref())).await
        }
    })
}

/// Where the page is found, and in other languages, for search engines.
fn addresses(options: &Options, lang: Lang, page: Page) -> String {
    let Some(url) = &options.site_url else { return String::new() };
    let address = |lang: Lang| format!("{url}{}/{}", lang.path(), page.path());
    let mut links = format!("<link rel=\"canonical\" href=\"{}\">\n", address(lang));
    for other in Lang::ALL {
        let (tag, address) = (other.tag(), address(other));
        links.push_str(&format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">\n"));
    }
    let default = if page == Page::Calculator { url.clone() } else { address(Lang::En) };
    links + &format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{default}\">\n")
}

/// Its style sheet, what makes the site installable, and the scripts that start its
/// program, register the worker and keep a language.
fn loads(options: &Options, lang: Lang, page: Page) -> Result<String> {
    let (root, assets) = (page.root(), &options.assets);
    let mut tags = format!("<link rel=\"manifest\" href=\"{root}{}\">\n", manifest_name(lang));
    if let Some(name) = page.sheet() {
        tags.push_str(&sheet(options, root, name)?);
    }
    if page == Page::Task {
        // Before the calculator's program, which then meets what is locked.
        tags.push_str(&format!("<script src=\"{root}{}\" defer></script>\n", assets.path("task.js")?));
    }
    tags.push_str(&format!("<script src=\"{root}{}\" defer", assets.path("boot.js")?));
    if let Some(program) = page.program() {
        tags.push_str(&format!(" data-app=\"{root}{}\"", assets.program(program, lang)?));
    }
    if page == Page::Calculator {
        tags.push_str(&archive(options, lang)?);
    }
    tags.push_str("></script>");
    if page == Page::Classroom {
        tags.push_str(&format!("<script src=\"{root}{}\" defer></script>", assets.path("offline.js")?));
    }
    Ok(tags)
}

/// For the boot script: the program for old links, and the datasets that are kept.
fn archive(options: &Options, lang: Lang) -> Result<String> {
    let program = [Page::Calculator.root(), options.assets.program("archive", lang)?].concat();
    let kept = footprint::data::ARCHIVE.iter().map(|archived| archived.version);
    let words: Vec<&str> = [&*program].into_iter().chain(kept).collect();
    Ok(format!(" data-archive=\"{}\"", words.join(" ")))
}

/// The calculator's own part of its page.
async fn calculator(lang: Lang) -> Result<String> {
    let hero = render(move || page::hero(lang)).await;
    // Nodes cannot cross threads: the content is made inside.
    let island = render(move || page::calculator(&Content::of(lang))).await;
    let sources = render(move || page::below(lang)).await;
    let text = lang.page();
    Ok(format!(
        "<main id=\"main\">\n{hero}\n<div class=\"wrap\"><p class=\"msg\" id=\"failed\" role=\"alert\" hidden>{}</p>\n\
         <p class=\"msg no-script\">{}</p>\n<div id=\"app\" translate=\"no\">{island}</div></div>\n{sources}\n</main>",
        text.failed, text.no_script
    ))
}

/// The survey's own part of its page.
async fn survey(lang: Lang) -> String {
    let text = survey_page(lang);
    let parts = (render(move || page::survey_hero(lang)).await, render(move || page::survey(lang)).await);
    filled("survey", text.failed, text.no_script, parts)
}

/// The page of embeds: below the builder stands what needs no program.
async fn embed(options: &Options, lang: Lang) -> String {
    let text = lang.page();
    let parts = (render(move || page::embed_hero(lang)).await, render(move || page::builder(lang)).await);
    let site = options.site_url.clone();
    let below = render(move || page::embed_below(lang, site.as_deref())).await;
    let site = options.site_url.as_ref().map_or_else(String::new, |url| format!(" data-site=\"{url}\""));
    worked("embed", text, parts)
        .replacen("<div id=\"app\">", &format!("<div id=\"app\"{site}>"), 1)
        .replace("\n</main>", &format!("\n{below}\n</main>"))
}

/// A page whose part inside `#app` a program takes over.
fn worked(class: &str, text: &PageText, parts: (String, String)) -> String {
    filled(class, text.page_failed, text.page_no_script, parts)
}

/// The same with sentences of its own for when the program fails or cannot run.
fn filled(class: &str, failed: &str, no_script: &str, (hero, island): (String, String)) -> String {
    format!(
        "<main id=\"main\" class=\"{class}\">\n{hero}\n<div class=\"wrap\">\
         <p class=\"msg\" id=\"failed\" role=\"alert\" hidden>{failed}</p>\n<p class=\"msg no-script\">{no_script}</p>\n\
         <div id=\"app\">{island}</div></div>\n</main>"
    )
}

pub(super) fn head(options: &Options, root: &str) -> Result<String> {
    Ok(format!(
        "<link rel=\"stylesheet\" href=\"{root}{}\">\n<link rel=\"icon\" href=\"{root}{}\" type=\"image/png\">\n",
        options.assets.path("style.css")?,
        options.assets.path("icon.png")?
    ))
}

/// A style sheet beside the one of all pages.
pub(super) fn sheet(options: &Options, root: &str, name: &str) -> Result<String> {
    Ok(format!("<link rel=\"stylesheet\" href=\"{root}{}\">\n", options.assets.path(name)?))
}

pub(super) fn shell(lang: &str, title: &str, description: &str, head: &str, body: &str) -> String {
    include_str!("../../../index.html")
        .replace("{{lang}}", lang)
        .replace("{{title}}", title)
        .replace("{{description}}", description)
        .replace("{{head}}", head)
        .replace("{{body}}", body)
}
