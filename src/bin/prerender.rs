//! Writes the site's pages as complete HTML files.
//!
//! `prerender --out DIR --assets FILE.json [--site-url URL]`; the assets file
//! maps logical names (`style.css`, `boot.js` …) to paths from the site's root.

#[cfg(target_arch = "wasm32")]
fn main() {}

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
    use std::rc::Rc;

    use footprint::data;
    use per_prompt::text::{Lang, Text};
    use per_prompt::ui::{Calculator, CalculatorProps, Cited, Library, Shelf, page, strip_chart};
    use yew::prelude::*;

    type Result<T> = std::result::Result<T, Box<dyn Error>>;

    /// Where each asset lies, from the site's root.
    #[derive(serde::Deserialize)]
    struct Assets(BTreeMap<String, String>);

    impl Assets {
        fn path(&self, name: &str) -> Result<&str> {
            self.0.get(name).map(String::as_str).ok_or_else(|| format!("the assets file has no `{name}`").into())
        }
    }

    struct Options {
        out: PathBuf,
        assets: Assets,
        site_url: Option<String>,
    }

    pub(super) fn main() -> Result<()> {
        let options = options()?;
        let runtime = tokio::runtime::Builder::new_current_thread().build()?;
        for lang in Lang::ALL {
            let html = runtime.block_on(calculator(&options, lang))?;
            write(&options, &format!("{}/index.html", lang.path()), &html)?;
        }
        write(&options, "index.html", &runtime.block_on(chooser(&options))?)?;
        write(&options, "404.html", &runtime.block_on(missing(&options))?)?;
        if let Some(url) = &options.site_url {
            write(&options, "sitemap.xml", &sitemap(url))?;
            write(&options, "robots.txt", &format!("User-agent: *\nAllow: /\nSitemap: {url}sitemap.xml\n"))?;
        }
        Ok(())
    }

    fn options() -> Result<Options> {
        let (mut out, mut assets, mut site_url) = (None, None, None);
        let mut arguments = std::env::args().skip(1);
        while let Some(flag) = arguments.next() {
            let value = arguments.next().ok_or_else(|| format!("{flag} needs a value"))?;
            match flag.as_str() {
                "--out" => out = Some(PathBuf::from(value)),
                "--assets" => assets = Some(Assets(serde_json::from_str(&fs::read_to_string(value)?)?)),
                "--site-url" => site_url = Some(format!("{}/", value.trim_end_matches('/'))),
                _ => return Err(format!("unknown flag {flag}").into()),
            }
        }
        Ok(Options { out: out.ok_or("--out is missing")?, assets: assets.ok_or("--assets is missing")?, site_url })
    }

    fn write(options: &Options, path: &str, content: &str) -> Result<()> {
        let file = options.out.join(path);
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&file, content)?;
        Ok(())
    }

    /// What the page says of places, sources and figures.
    fn library(lang: Lang) -> Result<Library> {
        let name = |[code, en, zh]: [&str; 3]| {
            (
                code.to_owned(),
                match lang {
                    Lang::En => en,
                    Lang::ZhHans => zh,
                }
                .to_owned(),
            )
        };
        let note = |note: data::Note<'_>| {
            (
                note.id.to_owned(),
                match lang {
                    Lang::En => note.en,
                    Lang::ZhHans => note.zh,
                }
                .to_owned(),
            )
        };
        let cited = |source: data::Source<'_>| Cited {
            id: source.id.into(),
            title: source.title.into(),
            url: source.url.into(),
        };
        Ok(Library {
            places: data::place_names()?.into_iter().map(name).collect(),
            sources: data::sources()?.into_iter().map(cited).collect(),
            notes: data::notes()?.into_iter().map(note).collect(),
            strip: Some(strip_chart(lang)),
        })
    }

    #[derive(PartialEq, Properties)]
    struct Whole {
        content: Html,
    }

    #[component]
    fn Fragment(props: &Whole) -> Html {
        props.content.clone()
    }

    async fn render(content: impl FnOnce() -> Html + Send + 'static) -> String {
        yew::ServerRenderer::<Fragment>::with_props(move || Whole { content: content() })
            .hydratable(false)
            .render()
            .await
    }

    async fn calculator(options: &Options, lang: Lang) -> Result<String> {
        let shelf = library(lang)?;
        let above = render(move || page::above(lang)).await;
        let below = render(move || page::below(lang)).await;
        let island = {
            // The library holds nodes, which cannot cross threads: it is made inside.
            drop(shelf);
            yew::ServerRenderer::<Calculator>::with_props(move || CalculatorProps {
                lang,
                shelf: Shelf(Rc::new(library(lang).unwrap_or_default())),
                scenario: Default::default(),
                problems: Vec::new(),
                live: false,
                on_ready: Callback::noop(),
            })
            .hydratable(false)
            .render()
            .await
        };
        let text = lang.text();
        let body = format!(
            "{above}\n<main class=\"wrap\">\n<p class=\"msg\" id=\"failed\" role=\"alert\" hidden>{}</p>\n\
             <p class=\"msg no-script\">{}</p>\n<div id=\"app\" translate=\"no\">{island}</div>\n</main>\n{below}",
            text.failed, text.no_script
        );
        let mut head = head(options, "../")?;
        if let Some(url) = &options.site_url {
            head.push_str(&format!("<link rel=\"canonical\" href=\"{url}{}/\">\n", lang.path()));
            for other in Lang::ALL {
                head.push_str(&format!(
                    "<link rel=\"alternate\" hreflang=\"{}\" href=\"{url}{}/\">\n",
                    other.tag(),
                    other.path()
                ));
            }
            head.push_str(&format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{url}\">\n"));
        }
        let assets = &options.assets;
        head.push_str(&format!(
            "<script src=\"../{}\" defer data-app=\"../{}\" data-wasm=\"../{}\"></script>",
            assets.path("boot.js")?,
            assets.path("app.js")?,
            assets.path("app.wasm")?
        ));
        Ok(shell(lang.tag(), text.title, text, &head, &body))
    }

    async fn chooser(options: &Options) -> Result<String> {
        let body = render(page::chooser).await;
        let text = Lang::En.text();
        let mut head = head(options, "")?;
        head.push_str(&format!("<script src=\"{}\" defer></script>", options.assets.path("boot.js")?));
        Ok(shell("en", text.chooser_title, text, &head, &body))
    }

    async fn missing(options: &Options) -> Result<String> {
        let root = options.site_url.clone();
        let body = render(move || page::missing(root.as_deref())).await;
        let text = Lang::En.text();
        let head = match &options.site_url {
            Some(url) => head(options, url)?,
            None => String::new(),
        };
        Ok(shell("en", text.missing_title, text, &(head + "<meta name=\"robots\" content=\"noindex\">"), &body))
    }

    fn head(options: &Options, root: &str) -> Result<String> {
        Ok(format!(
            "<link rel=\"stylesheet\" href=\"{root}{}\">\n<link rel=\"icon\" href=\"{root}{}\" type=\"image/svg+xml\">\n",
            options.assets.path("style.css")?,
            options.assets.path("icon.svg")?
        ))
    }

    fn shell(lang: &str, title: &str, text: &Text, head: &str, body: &str) -> String {
        include_str!("../../index.html")
            .replace("{{lang}}", lang)
            .replace("{{title}}", title)
            .replace("{{description}}", text.description)
            .replace("{{head}}", head)
            .replace("{{body}}", body)
    }

    fn sitemap(url: &str) -> String {
        let pages: String =
            Lang::ALL.iter().map(|lang| format!("<url><loc>{url}{}/</loc></url>", lang.path())).collect();
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">{pages}</urlset>\n"
        )
    }
}
