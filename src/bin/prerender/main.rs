//! Writes the site's pages as complete HTML files.
//!
//! `prerender --out DIR --assets FILE.json [--site-url URL] [--contact ADDRESS]`; the assets file
//! maps logical names (`style.css`, `boot.js` …) to paths from the site's root. With `--at VERSION`
//! only the embeds that stay at an earlier dataset; it calls itself so for each.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod widgets;

#[cfg(not(target_arch = "wasm32"))]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    native::main()
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use std::collections::BTreeMap;
    use std::error::Error;
    use std::fs;
    use std::path::PathBuf;

    use per_prompt::export::open_data;
    use per_prompt::page::{self, Content, Page};
    use per_prompt::text::Lang;
    use per_prompt::text::claims::claims_page;
    use per_prompt::text::embed::embed_page;
    use per_prompt::text::evidence::evidence as evidence_text;
    use per_prompt::text::method::method as method_text;
    use per_prompt::text::models::models_page;
    use per_prompt::text::press::press as press_text;
    use per_prompt::text::survey::survey_page;
    use yew::prelude::*;

    pub(super) type Result<T> = std::result::Result<T, Box<dyn Error>>;

    /// Where each asset lies, from the site's root.
    #[derive(serde::Deserialize)]
    pub(super) struct Assets(BTreeMap<String, String>);

    impl Assets {
        pub(super) fn path(&self, name: &str) -> Result<&str> {
            self.0.get(name).map(String::as_str).ok_or_else(|| format!("the assets file has no `{name}`").into())
        }
    }

    impl Assets {
        /// A program, as the stem of its two files: of this language, or for all.
        pub(super) fn program(&self, program: &str, lang: Lang) -> Result<&str> {
            self.path(&format!("{program}.{}", lang.path())).or_else(|_| self.path(&format!("{program}.all")))
        }
    }

    pub(super) struct Options {
        out: PathBuf,
        pub(super) assets: Assets,
        pub(super) site_url: Option<String>,
        at: Option<String>,
        contact: Option<String>,
    }

    pub(super) fn main() -> Result<()> {
        let options = options()?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        if let Some(version) = &options.at {
            return runtime.block_on(super::widgets::write_at(&options, version));
        }
        for lang in Lang::ALL {
            for page in Page::ALL {
                let html = runtime.block_on(whole(&options, lang, page))?;
                write(&options, &format!("{}/{}index.html", lang.path(), page.path()), &html)?;
            }
            let report = format!("{}/{}", lang.path(), Page::Report.path());
            let address = options.site_url.as_ref().map(|url| format!("{url}{report}"));
            for (name, content) in page::survey_files(lang, address.as_deref()) {
                write(&options, &format!("{report}{name}"), &content)?;
            }
        }
        runtime.block_on(super::widgets::write_all(&options))?;
        // Each in a process of its own, which reads the tables of that dataset.
        for archived in &footprint::data::ARCHIVE {
            let mut again = std::process::Command::new(std::env::current_exe()?);
            if !again.args(std::env::args().skip(1)).args(["--at", archived.version]).status()?.success() {
                return Err(format!("the embeds of {} could not be written", archived.version).into());
            }
        }
        for table in &footprint::data::TABLES {
            write(&options, &format!("data/{}.json", table.name()), &open_data::json(table))?;
        }
        write(&options, "data/datapackage.json", &open_data::descriptor(options.site_url.as_deref()))?;
        write(&options, "index.html", &runtime.block_on(chooser(&options))?)?;
        write(&options, "404.html", &runtime.block_on(missing(&options))?)?;
        if let Some(url) = &options.site_url {
            write(&options, "sitemap.xml", &sitemap(url))?;
            write(&options, "robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"))?;
        }
        Ok(())
    }

    fn options() -> Result<Options> {
        let (mut out, mut assets, mut site_url, mut at, mut contact) = (None, None, None, None, None);
        let mut arguments = std::env::args().skip(1);
        while let Some(flag) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{flag} needs a value"))?;
            match flag.as_str() {
                "--out" => out = Some(PathBuf::from(value)),
                "--assets" => assets = Some(Assets(serde_json::from_str(&fs::read_to_string(value)?)?)),
                "--site-url" => site_url = Some(format!("{}/", value.trim_end_matches('/'))),
                "--at" => at = Some(value),
                "--contact" => contact = Some(value),
                _ => return Err(format!("unknown flag {flag}").into()),
            }
        }
        Ok(Options {
            out: out.ok_or("--out is missing")?,
            assets: assets.ok_or("--assets is missing")?,
            site_url,
            at,
            contact,
        })
    }

    pub(super) fn write(options: &Options, path: &str, content: &str) -> Result<()> {
        let file = options.out.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, content)?;
        Ok(())
    }

    #[derive(PartialEq, Properties)]
    struct Whole {
        content: Html,
    }

    #[component]
    fn Fragment(props: &Whole) -> Html {
        props.content.clone()
    }

    pub(super) async fn render(content: impl FnOnce() -> Html + Send + 'static) -> String {
        yew::ServerRenderer::<Fragment>::with_props(move || Whole { content: content() })
            .hydratable(false)
            .render()
            .await
    }

    /// A page of a language.
    async fn whole(options: &Options, lang: Lang, page: Page) -> Result<String> {
        let text = lang.page();
        let (title, main) = match page {
            Page::Calculator => (text.title.to_owned(), calculator(lang).await?),
            Page::Report => (format!("{} · {}", survey_page(lang).title, text.brand), survey(lang).await),
            Page::Evidence => {
                let title = format!("{} · {}", evidence_text(lang).title, text.brand);
                let parts =
                    (render(move || page::evidence_hero(lang)).await, render(move || page::evidence(lang)).await);
                (title, worked("evidence", text.page_failed, text.page_no_script, parts))
            }
            Page::Models => {
                let title = format!("{} · {}", models_page(lang).title, text.brand);
                let parts = (render(move || page::models_hero(lang)).await, render(move || page::models(lang)).await);
                (title, worked("models", text.page_failed, text.page_no_script, parts))
            }
            Page::Claims => {
                let title = format!("{} · {}", claims_page(lang).title, text.brand);
                let parts = (render(move || page::claims_hero(lang)).await, render(move || page::claims(lang)).await);
                (title, worked("claims-page", text.page_failed, text.page_no_script, parts))
            }
            Page::Method => {
                let title = format!("{} · {}", method_text(lang).title, text.brand);
                (title, {
                    let contact = options.contact.clone();
                    render(move || page::method(lang, contact.as_deref())).await
                })
            }
            Page::Embed => (format!("{} · {}", embed_page(lang).title, text.brand), embed(options, lang).await),
            Page::Press => (format!("{} · {}", press_text(lang).title, text.brand), {
                let contact = options.contact.clone();
                render(move || page::press(lang, contact.as_deref())).await
            }),
            Page::Sources => {
                (format!("{} · {}", text.sources_page, text.brand), render(move || page::sources(lang)).await)
            }
        };
        let above = render(move || page::masthead(lang, page)).await;
        let below = render(move || page::footer(lang, page)).await;
        let mut head = head(options, page.root())?;
        if let Some(url) = &options.site_url {
            let address = |lang: Lang| format!("{url}{}/{}", lang.path(), page.path());
            head.push_str(&format!("<link rel=\"canonical\" href=\"{}\">\n", address(lang)));
            for other in Lang::ALL {
                let (tag, address) = (other.tag(), address(other));
                head.push_str(&format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{address}\">\n"));
            }
            let default = if page == Page::Calculator { url.clone() } else { address(Lang::En) };
            head.push_str(&format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{default}\">\n"));
        }
        if let Some(name) = page.sheet() {
            head.push_str(&sheet(options, page.root(), name)?);
        }
        if let Some(program) = page.program() {
            let (root, assets) = (page.root(), &options.assets);
            head.push_str(&format!(
                "<script src=\"{root}{}\" defer data-app=\"{root}{}\"{}></script>",
                assets.path("boot.js")?,
                assets.program(program, lang)?,
                if page == Page::Calculator { archive(options, lang)? } else { String::new() }
            ));
        }
        let description = match page {
            Page::Calculator => text.description,
            Page::Report => survey_page(lang).description,
            Page::Evidence => evidence_text(lang).pair,
            Page::Models => models_page(lang).description,
            Page::Claims => claims_page(lang).try_hint,
            Page::Method => method_text(lang).lead,
            Page::Sources => text.sources_lead,
            Page::Embed => embed_page(lang).description,
            Page::Press => press_text(lang).description,
        };
        let whole = shell(lang.tag(), &title, description, &head, &format!("{above}\n{main}\n{below}"));
        // The previews are frames of this site.
        Ok(if page == Page::Embed { whole.replacen("; font-src", "; frame-src 'self'; font-src", 1) } else { whole })
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
        worked("survey", text.failed, text.no_script, parts)
    }

    /// The page of embeds: below the builder stands what needs no program.
    async fn embed(options: &Options, lang: Lang) -> String {
        let text = lang.page();
        let parts = (render(move || page::embed_hero(lang)).await, render(move || page::builder(lang)).await);
        let site = options.site_url.clone();
        let below = render(move || page::embed_below(lang, site.as_deref())).await;
        let site = options.site_url.as_ref().map_or_else(String::new, |url| format!(" data-site=\"{url}\""));
        worked("embed", text.page_failed, text.page_no_script, parts)
            .replacen("<div id=\"app\">", &format!("<div id=\"app\"{site}>"), 1)
            .replace("\n</main>", &format!("\n{below}\n</main>"))
    }

    /// A page whose part inside `#app` a program takes over.
    fn worked(class: &str, failed: &str, no_script: &str, (hero, island): (String, String)) -> String {
        format!(
            "<main id=\"main\" class=\"{class}\">\n{hero}\n<div class=\"wrap\">\
             <p class=\"msg\" id=\"failed\" role=\"alert\" hidden>{failed}</p>\n<p class=\"msg no-script\">{no_script}</p>\n\
             <div id=\"app\">{island}</div></div>\n</main>"
        )
    }

    async fn chooser(options: &Options) -> Result<String> {
        let body = render(page::chooser).await;
        let text = Lang::En.page();
        let mut head = head(options, "")? + &sheet(options, "", "chooser.css")?;
        head.push_str(&format!("<script src=\"{}\" defer></script>", options.assets.path("boot.js")?));
        Ok(shell("en", text.chooser_title, text.description, &head, &body))
    }

    async fn missing(options: &Options) -> Result<String> {
        let root = options.site_url.clone();
        let body = render(move || page::missing(root.as_deref())).await;
        let text = Lang::En.page();
        let head = match &options.site_url {
            Some(url) => head(options, url)? + &sheet(options, url, "chooser.css")?,
            None => String::new(),
        };
        Ok(shell(
            "en",
            text.missing_title,
            text.description,
            &(head + "<meta name=\"robots\" content=\"noindex\">"),
            &body,
        ))
    }

    fn head(options: &Options, root: &str) -> Result<String> {
        Ok(format!(
            "<link rel=\"stylesheet\" href=\"{root}{}\">\n<link rel=\"icon\" href=\"{root}{}\" type=\"image/png\">\n",
            options.assets.path("style.css")?,
            options.assets.path("icon.png")?
        ))
    }

    /// A style sheet beside the one of all pages.
    fn sheet(options: &Options, root: &str, name: &str) -> Result<String> {
        Ok(format!("<link rel=\"stylesheet\" href=\"{root}{}\">\n", options.assets.path(name)?))
    }

    fn shell(lang: &str, title: &str, description: &str, head: &str, body: &str) -> String {
        include_str!("../../../index.html")
            .replace("{{lang}}", lang)
            .replace("{{title}}", title)
            .replace("{{description}}", description)
            .replace("{{head}}", head)
            .replace("{{body}}", body)
    }

    fn sitemap(url: &str) -> String {
        let addresses = Lang::ALL.into_iter().flat_map(|lang| {
            Page::ALL.map(|page| format!("<url><loc>{url}{}/{}</loc></url>", lang.path(), page.path()))
        });
        let pages: String = addresses.collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{pages}</urlset>\n"
        )
    }
}
