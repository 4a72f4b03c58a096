//! Writes the site's pages as complete HTML files.
//!
//! `prerender --out DIR --assets FILE.json [--site-url URL] [--contact ADDRESS]`; the assets file
//! maps logical names (`style.css`, `boot.js` …) to paths from the site's root. With `--at VERSION`
//! only the embeds that stay at an earlier dataset; it calls itself so for each.

#[cfg(target_arch = "wasm32")]
fn main() {}

#[cfg(not(target_arch = "wasm32"))]
mod offline;
#[cfg(not(target_arch = "wasm32"))]
mod pages;
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
    use per_prompt::page::{self, Page};
    use per_prompt::text::Lang;
    use yew::prelude::*;

    use super::pages::{head, sheet, shell};

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
        pub(super) contact: Option<String>,
    }

    pub(super) fn main() -> Result<()> {
        let options = options()?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        if let Some(version) = &options.at {
            return runtime.block_on(super::widgets::write_at(&options, version));
        }
        for lang in Lang::ALL {
            for page in Page::ALL {
                let html = runtime.block_on(super::pages::whole(&options, lang, page))?;
                write(&options, &format!("{}/{}", lang.path(), page.file()), &html)?;
            }
            let report = format!("{}/{}", lang.path(), Page::Report.path());
            let address = options.site_url.as_ref().map(|url| format!("{url}{report}"));
            for (name, content) in page::survey_files(lang, address.as_deref()) {
                write(&options, &format!("{report}{name}"), &content)?;
            }
        }
        runtime.block_on(super::widgets::write_all(&options))?;
        runtime.block_on(super::offline::write_all(&options))?;
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

    async fn chooser(options: &Options) -> Result<String> {
        let body = render(page::chooser).await;
        let text = Lang::En.page();
        let mut head = head(options, "")? + &sheet(options, "", "chooser.css")?;
        for script in ["chooser.js", "boot.js"] {
            head.push_str(&format!("<script src=\"{}\" defer></script>", options.assets.path(script)?));
        }
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
