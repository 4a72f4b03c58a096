//! What stands around every page: masthead and footer.

use footprint::data::DATASET;
use yew::prelude::*;

use crate::text::{Lang, fill};

/// A page of a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// The calculator.
    Calculator,
    /// The report's survey, explorable.
    Report,
    /// Every published figure beside the others.
    Evidence,
    /// One model's answer, bottom-up.
    Models,
    /// Claims that circulate, and what they need.
    Claims,
    /// Questions to guess at, and what teachers need.
    Classroom,
    /// How numbers come about.
    Method,
    /// Every figure with its note and source.
    Sources,
    /// Figures for other sites.
    Embed,
    /// Figures for the press.
    Press,
    /// The guesses of a class on one ruler.
    Tally,
    /// A task for the class: what is set, shown and locked.
    Prepare,
    /// The calculator as a task sets it. A file beside the calculator, whose links from
    /// there it shares.
    Task,
    /// One of the lessons, by [`footprint::data::lessons`]: its plan or a sheet to print.
    Lesson(usize, Sheet),
}

/// What is printed of a lesson.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sheet {
    /// The plan, for the teacher.
    Plan,
    /// The worksheet.
    Worksheet,
    /// The worksheet with its answers.
    Answers,
}

/// Folders of the lessons' pages, named by their ids.
const LESSONS: [[&str; 3]; 3] = [
    ["classroom/first-guess/", "classroom/first-guess/worksheet/", "classroom/first-guess/answers/"],
    ["classroom/two-figures/", "classroom/two-figures/worksheet/", "classroom/two-figures/answers/"],
    ["classroom/what-depends/", "classroom/what-depends/worksheet/", "classroom/what-depends/answers/"],
];

impl Page {
    /// All of them: first those of the masthead, then those of the footer.
    pub const ALL: [Self; 22] = [
        Self::Calculator,
        Self::Report,
        Self::Evidence,
        Self::Models,
        Self::Claims,
        Self::Classroom,
        Self::Method,
        Self::Sources,
        Self::Embed,
        Self::Press,
        Self::Tally,
        Self::Prepare,
        Self::Task,
        Self::Lesson(0, Sheet::Plan),
        Self::Lesson(0, Sheet::Worksheet),
        Self::Lesson(0, Sheet::Answers),
        Self::Lesson(1, Sheet::Plan),
        Self::Lesson(1, Sheet::Worksheet),
        Self::Lesson(1, Sheet::Answers),
        Self::Lesson(2, Sheet::Plan),
        Self::Lesson(2, Sheet::Worksheet),
        Self::Lesson(2, Sheet::Answers),
    ];

    /// Its folder below the language's.
    pub const fn path(self) -> &'static str {
        match self {
            Self::Calculator => "",
            Self::Report => "report/",
            Self::Evidence => "evidence/",
            Self::Models => "models/",
            Self::Claims => "claims/",
            Self::Method => "method/",
            Self::Sources => "sources/",
            Self::Embed => "embed/",
            Self::Press => "press/",
            Self::Classroom => "classroom/",
            Self::Tally => "classroom/tally/",
            Self::Prepare => "classroom/prepare/",
            Self::Task => "task.html",
            Self::Lesson(at, sheet) => LESSONS[at][sheet as usize],
        }
    }

    /// Its file below the language's folder.
    ///
    /// ```
    /// use per_prompt::page::Page;
    /// assert_eq!([Page::Press.file(), Page::Task.file()], ["press/index.html", "task.html"]);
    /// ```
    pub fn file(self) -> String {
        let path = self.path();
        if path.ends_with(".html") { path.into() } else { [path, "index.html"].concat() }
    }

    /// The program that works on it, if any.
    pub const fn program(self) -> Option<&'static str> {
        match self {
            Self::Calculator | Self::Task => Some("app"),
            Self::Report => Some("survey"),
            Self::Evidence => Some("evidence"),
            Self::Models => Some("models"),
            Self::Claims => Some("claims"),
            Self::Method => Some("method"),
            Self::Embed => Some("embed"),
            Self::Classroom | Self::Tally | Self::Prepare => Some("classroom"),
            Self::Sources | Self::Press | Self::Lesson(..) => None,
        }
    }

    /// Its style sheet beside the one of all pages, if any.
    pub const fn sheet(self) -> Option<&'static str> {
        match self {
            Self::Report => Some("survey.css"),
            Self::Evidence => Some("evidence.css"),
            Self::Models => Some("models.css"),
            Self::Claims => Some("claims.css"),
            Self::Method => Some("method.css"),
            Self::Sources => Some("sources.css"),
            Self::Embed => Some("embed.css"),
            Self::Press => Some("press.css"),
            Self::Classroom | Self::Tally | Self::Prepare | Self::Task => Some("classroom.css"),
            Self::Lesson(..) => Some("lessons.css"),
            Self::Calculator => None,
        }
    }

    /// From the page to its language's folder.
    pub const fn home(self) -> &'static str {
        ["", "../", "../../", "../../../"][self.depth()]
    }

    /// From the page to the site's root.
    pub const fn root(self) -> &'static str {
        ["../", "../../", "../../../", "../../../../"][self.depth()]
    }

    /// How many folders below the language's.
    const fn depth(self) -> usize {
        match self {
            Self::Calculator | Self::Task => 0,
            Self::Tally | Self::Prepare | Self::Lesson(_, Sheet::Plan) => 2,
            Self::Lesson(..) => 3,
            _ => 1,
        }
    }
}

/// The logo: a slide rule.
fn logo() -> Html {
    html! {
        <svg class="logo" width="34" height="20" viewBox="0 0 34 20" aria-hidden="true" focusable="false">
            <path d="M1 2h32v12H1z" fill="none" stroke="currentColor" stroke-width="1.5" />
            <path d="M6 2v5M11 2v3.5M16 2v5M21 2v3.5M26 2v5M30 2v3.5" stroke="currentColor" stroke-width="1.2" />
            <path class="logo-mark" d="M19 0v20" stroke-width="2.5" />
        </svg>
    }
}

/// Brand, navigation, the other language.
pub fn masthead(lang: Lang, page: Page) -> Html {
    let text = lang.page();
    let other = if lang == Lang::En { Lang::ZhHans } else { Lang::En };
    let link = |(target, name): (&str, &'static str)| {
        let current = page != Page::Calculator && target == page.path();
        html! { <a href={[page.home(), target].concat()} aria-current={current.then_some("page")}>{ name }</a> }
    };
    let targets = Page::ALL.map(|target| if target == Page::Calculator { "#calculator" } else { target.path() });
    html! {
        <>
            <a class="skip" href="#main">{ text.skip }</a>
            <header class="mast"><div class="wrap">
                <a class="brand" href={if page.home().is_empty() { "./" } else { page.home() }}>{ logo() }{ text.brand }</a>
                <nav class="nav" aria-label={text.nav_label}>{ for targets.into_iter().zip(text.nav).map(link) }</nav>
                <a class="lang" href={[page.root(), other.path(), "/", page.path()].concat()} lang={other.tag()} hreflang={other.tag()}>{ text.other_language }</a>
            </div></header>
        </>
    }
}

/// Independence, privacy, version and licence, and the pages for those who pass figures on.
pub fn footer(lang: Lang, page: Page) -> Html {
    let text = lang.page();
    let link = |(target, name): (Page, &'static str)| {
        html! { <>{ " · " }<a href={[page.home(), target.path()].concat()} aria-current={(target == page).then_some("page")}>{ name }</a></> }
    };
    let links = [Page::Sources, Page::Embed, Page::Press].into_iter().zip(text.footer_links).map(link);
    html! {
        <footer class="foot"><div class="wrap">
            <p>{ text.independent }</p>
            <p>{ text.privacy }</p>
            <p>{ fill(text.dataset, &[DATASET]) }{ " · " }{ text.footer_licence }{ for links }</p>
        </div></footer>
    }
}
