//! What others put on their pages to show a widget: frame, frame and script, element.
//! The same natively, for the ready-made ones, and in the builder's program.

use crate::text::Lang;

/// What stands for the site's address where nobody knows it.
pub const UNKNOWN_SITE: &str = "https://THIS-SITE/";

/// A widget on somebody else's page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Embed<'a> {
    /// The site's address, with a `/` at its end.
    pub site: &'a str,
    /// The widget's language.
    pub lang: Lang,
    /// Which one: `one/text`.
    pub path: &'a str,
    /// The dataset that it stays at; none: it follows the figures.
    pub frozen: Option<&'a str>,
    /// Its state upon that of the ready-made one, as a query; empty where it is that.
    pub query: &'a str,
    /// `light` or `dark`; empty: as the reader's device.
    pub theme: &'a str,
    /// Six hex digits; empty: ink.
    pub accent: &'a str,
    /// Whether readers cannot change its settings.
    pub is_locked: bool,
    /// What it is called.
    pub title: &'a str,
    /// Its height in pixels.
    pub height: u32,
}

impl Embed<'_> {
    /// Its folder from the site's root.
    pub fn folder(&self) -> String {
        let version = self.frozen.map_or_else(String::new, |version| [version, "/"].concat());
        ["w/", &version, self.lang.path(), "/", self.path, "/"].concat()
    }

    /// How it looks, as fields of its address.
    fn looks(&self) -> [(&'static str, &str); 3] {
        [("theme", self.theme), ("accent", self.accent), ("controls", if self.is_locked { "off" } else { "" })]
    }

    /// Its state and looks, as a query with its `?`; empty where there is nothing to say.
    /// Nothing is said behind `#`: WordPress puts words of its own there.
    pub fn whole_query(&self) -> String {
        let mut parts: Vec<String> = self.query.split('&').filter(|part| !part.is_empty()).map(String::from).collect();
        let looks = self.looks().into_iter().filter(|(_, value)| !value.is_empty());
        parts.extend(looks.map(|(name, value)| [name, "=", value].concat()));
        if parts.is_empty() { String::new() } else { ["?", &parts.join("&")].concat() }
    }

    /// Its address.
    pub fn address(&self) -> String {
        [self.site, &self.folder(), &self.whole_query()].concat()
    }

    /// A frame alone.
    pub fn frame(&self) -> String {
        [
            "<iframe src=\"",
            &escaped(&self.address()),
            "\" title=\"",
            &escaped(self.title),
            "\" width=\"100%\" height=\"",
            &self.height.to_string(),
            "\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>",
        ]
        .concat()
    }

    /// The script that fits heights.
    fn script(&self) -> String {
        ["<script src=\"", &escaped(self.site), "embed.js\" async></script>"].concat()
    }

    /// A frame, and the script.
    pub fn frame_and_script(&self) -> String {
        [&*self.frame(), "\n", &self.script()].concat()
    }

    /// The element of the script, with a link for readers without it.
    pub fn element(&self, credit: &str) -> String {
        let (lang, height) = (self.lang.tag(), self.height.to_string());
        let [theme, accent, controls] = self.looks();
        let attributes = [
            ("widget", self.path),
            ("lang", lang),
            ("data", self.frozen.unwrap_or_default()),
            ("query", self.query),
            theme,
            accent,
            controls,
            ("height", &height),
            ("title", self.title),
        ];
        let said = attributes.into_iter().filter(|(_, value)| !value.is_empty());
        let said: Vec<String> = said.map(|(name, value)| [" ", name, "=\"", &escaped(value), "\""].concat()).collect();
        [
            "<per-prompt",
            &said.concat(),
            "><a href=\"",
            &escaped(&self.address()),
            "\">",
            &escaped(credit),
            "</a></per-prompt>\n",
            &self.script(),
        ]
        .concat()
    }
}

/// A text inside an attribute or an element.
fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAIN: Embed<'static> = Embed {
        site: "https://example.org/ai/",
        lang: Lang::En,
        path: "one/text",
        frozen: None,
        query: "",
        theme: "",
        accent: "",
        is_locked: false,
        title: "One text prompt",
        height: 480,
    };

    #[test]
    fn a_ready_made_one_has_a_short_address() {
        assert_eq!(PLAIN.address(), "https://example.org/ai/w/en/one/text/");
        assert_eq!(
            PLAIN.frame(),
            "<iframe src=\"https://example.org/ai/w/en/one/text/\" title=\"One text prompt\" width=\"100%\" \
             height=\"480\" loading=\"lazy\" referrerpolicy=\"no-referrer\" style=\"border:0\"></iframe>"
        );
        assert_eq!(
            PLAIN.element("One text prompt (Per Prompt)"),
            "<per-prompt widget=\"one/text\" lang=\"en\" height=\"480\" title=\"One text prompt\">\
             <a href=\"https://example.org/ai/w/en/one/text/\">One text prompt (Per Prompt)</a></per-prompt>\n\
             <script src=\"https://example.org/ai/embed.js\" async></script>"
        );
    }

    #[test]
    fn state_and_looks_stand_in_the_query_and_are_escaped() {
        let embed = Embed {
            lang: Lang::ZhHans,
            frozen: Some("2026-11.2"),
            query: "v=1&text=5",
            theme: "dark",
            accent: "0A5E8C",
            is_locked: true,
            title: "“A” & \"B\" <3",
            ..PLAIN
        };
        let address =
            "https://example.org/ai/w/2026-11.2/zh-hans/one/text/?v=1&text=5&theme=dark&accent=0A5E8C&controls=off";
        assert_eq!(embed.address(), address);
        let frame = embed.frame();
        assert!(frame.contains("?v=1&amp;text=5&amp;theme=dark") && !frame.contains("&text"), "{frame}");
        assert!(frame.contains("title=\"“A” &amp; &quot;B&quot; &lt;3\""), "{frame}");
        assert!(!frame.contains('#'));
        let element = embed.element("x");
        assert!(
            element.contains(" lang=\"zh-Hans\" data=\"2026-11.2\" query=\"v=1&amp;text=5\" theme=\"dark\""),
            "{element}"
        );
    }
}
