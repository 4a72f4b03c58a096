//! What the builder of embeds is set to: a widget, its state, its looks; as a link and
//! back. The page and its program use the same.

use footprint::model::{Activity, Scenario, Setup};
use footprint::survey::View;
use footprint::{Error, ErrorKind, link};

use super::widget::{Kind, Preset, activity, change};

/// Widths of the previews in pixels.
pub const WIDTHS: [u32; 3] = [320, 480, 720];

/// Ready-made colours: six hex digits, none for ink. Each has a contrast of 3 : 1 and
/// more with both backgrounds.
pub const ACCENTS: [&str; 6] = ["", "2F7FBF", "2A8C6E", "B97300", "C8513F", "9A5FB5"];

/// The state of a widget.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    /// A calculator's.
    Scenario(Box<Scenario>),
    /// That of the survey's what-ifs.
    WhatIf(Box<View>),
    /// None: it shows published figures.
    Fixed,
}

/// What the builder is set to.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// The widget: `one/text`.
    pub path: String,
    /// Its state.
    pub state: State,
    /// `light` or `dark`; empty: as the reader's device.
    pub theme: String,
    /// Six hex digits; empty: ink.
    pub accent: String,
    /// Whether readers cannot change its settings.
    pub is_locked: bool,
    /// Whether it stays at today's figures.
    pub is_frozen: bool,
}

/// The kind of a widget's path.
pub fn kind_of(path: &str) -> Option<Kind> {
    let (kind, _) = path.split_once('/')?;
    Kind::ALL.into_iter().find(|known| known.id() == kind)
}

/// A colour as typed: six hex digits, with or without `#`, as they stand in addresses.
///
/// ```
/// use per_prompt::view::embed::colour;
/// assert_eq!(colour(" #0a5e8c "), Some("0A5E8C".into()));
/// assert_eq!(colour("blue"), None);
/// ```
pub fn colour(typed: &str) -> Option<String> {
    let digits = typed.trim().trim_start_matches(['#', '＃']);
    let is_colour = digits.len() == 6 && digits.bytes().all(|digit| digit.is_ascii_hexdigit());
    is_colour.then(|| digits.to_ascii_uppercase())
}

/// The contrast of a colour with the light and the dark background.
///
/// ```
/// use per_prompt::view::embed::{ACCENTS, contrasts};
/// assert!(ACCENTS.iter().skip(1).all(|accent| contrasts(accent).iter().all(|contrast| *contrast >= 3.0)));
/// ```
pub fn contrasts(hex: &str) -> [f64; 2] {
    let luminance = |hex: &str| {
        let channel = |at: usize| {
            let value = hex.get(at..at + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or(0);
            let value = f64::from(value) / 255.0;
            if value <= 0.040_45 { value / 12.92 } else { libm::pow((value + 0.055) / 1.055, 2.4) }
        };
        0.2126 * channel(0) + 0.7152 * channel(2) + 0.0722 * channel(4)
    };
    // The tokens `--paper`.
    ["FBFAF7", "171614"].map(|paper| {
        let [one, other] = [luminance(hex), luminance(paper)];
        (one.max(other) + 0.05) / (one.min(other) + 0.05)
    })
}

/// Fields of the builder itself; all others are the widget's.
const OWN: [&str; 5] = ["widget", "theme", "accent", "controls", "figures"];

impl Chosen {
    /// A ready-made widget as it is.
    pub fn of(path: &str) -> Self {
        Self {
            path: path.into(),
            state: Self::ready(path),
            theme: String::new(),
            accent: String::new(),
            is_locked: false,
            is_frozen: false,
        }
    }

    /// The state of a ready-made widget.
    fn ready(path: &str) -> State {
        match (kind_of(path), Preset::find_live(path)) {
            (Some(Kind::WhatIf), _) => State::WhatIf(Box::default()),
            (_, Some(preset)) => State::Scenario(Box::new(preset.scenario())),
            _ => State::Fixed,
        }
    }

    /// Reads a link of [`Self::write`]; `is_known` says whether there is such a widget.
    /// What cannot be read is reported and stays at its usual value.
    pub fn parse(query: &str, is_known: impl Fn(&str) -> bool) -> (Self, Vec<Error>) {
        let pairs = query.trim_start_matches('?').split('&').filter(|pair| !pair.is_empty());
        let (own, rest): (Vec<&str>, Vec<&str>) =
            pairs.partition(|pair| OWN.contains(&pair.split('=').next().unwrap_or_default()));
        let mut chosen = Self::of("one/text");
        let mut problems = Vec::new();
        for pair in own {
            let (field, value) = pair.split_once('=').unwrap_or((pair, ""));
            // Forms write these so.
            let value = value.replace("%2F", "/").replace("%2f", "/").replace("%23", "#");
            if let Err(allowed) = chosen.read(field, &value, &is_known) {
                problems.push(Error::new(ErrorKind::UnknownChoice, field, allowed, &value));
            }
        }
        let rest = rest.join("&");
        let more = match &mut chosen.state {
            State::Scenario(scenario) => {
                let (read, problems) = link::parse_from(scenario, &rest);
                **scenario = read;
                problems
            }
            State::WhatIf(view) => {
                let (read, problems) = View::parse(&rest);
                **view = read;
                problems
            }
            State::Fixed => Vec::new(),
        };
        // What others add to an address is not ours.
        problems.extend(more.into_iter().filter(|problem| problem.kind != ErrorKind::UnknownField));
        (chosen, problems)
    }

    /// Reads a field of the builder's own; what is allowed, where it is none of it.
    fn read(&mut self, field: &str, value: &str, is_known: impl Fn(&str) -> bool) -> Result<(), &'static str> {
        match (field, value) {
            ("widget", path) if is_known(path) => (self.path, self.state) = (path.into(), Self::ready(path)),
            ("widget", _) => return Err("one/text …"),
            ("theme", "auto" | "light" | "dark") => self.theme = value.trim_start_matches("auto").into(),
            ("theme", _) => return Err("light, dark, auto"),
            ("accent", _) => self.accent = colour(value).ok_or("000000 … FFFFFF")?,
            ("controls", "off" | "on") => self.is_locked = value == "off",
            ("controls", _) => return Err("off, on"),
            (_, "frozen" | "live") => self.is_frozen = value == "frozen",
            _ => return Err("live, frozen"),
        }
        Ok(())
    }

    /// The state upon that of the ready-made widget, as the query of an embed; empty where
    /// it is that. A live embed follows the figures and a frozen one names them in its
    /// address, so the query does not.
    pub fn query(&self) -> String {
        let query = match (&self.state, Preset::find_live(&self.path)) {
            (State::Scenario(scenario), Some(preset)) => link::write_from(&preset.scenario(), scenario),
            (State::WhatIf(view), _) => view.write(),
            _ => String::new(),
        };
        let said: Vec<&str> = query.split('&').filter(|pair| !pair.starts_with("data=")).collect();
        if said.len() > 1 { said.join("&") } else { String::new() }
    }

    /// The builder's own link, without `?`.
    pub fn write(&self) -> String {
        let mut query = ["widget=", &self.path].concat();
        let mut put = |text: &str, is_said: bool| {
            if is_said {
                query.push('&');
                query.push_str(text);
            }
        };
        let state = self.query();
        put(&state, !state.is_empty());
        put(&["theme=", &self.theme].concat(), !self.theme.is_empty());
        put(&["accent=", &self.accent].concat(), !self.accent.is_empty());
        put("controls=off", self.is_locked);
        put("figures=frozen", self.is_frozen);
        query
    }

    /// Whether it shows what the ready-made widget shows.
    pub fn is_ready_made(&self) -> bool {
        self.query().is_empty()
    }

    /// The fields that can be set, in the order of the page.
    pub fn fields(&self) -> &'static [&'static str] {
        match kind_of(&self.path) {
            Some(Kind::One | Kind::Calculator) => {
                &["activity", "count", "evidence", "place", "metric", "people", "period"]
            }
            Some(Kind::Compare) => &["activity", "evidence", "b.activity", "b.evidence", "place", "metric"],
            Some(Kind::Ladder | Kind::Chart) => &["evidence", "place", "metric", "people", "period"],
            Some(Kind::WhatIf) => self.path.split_once('/').map_or(&[], |(_, id)| super::widget::inputs(id)),
            _ => &[],
        }
    }

    /// Whether a field can change what is shown: the evidence is that for a text prompt.
    ///
    /// ```
    /// use per_prompt::view::embed::Chosen;
    /// let pair = Chosen::of("compare/text-image");
    /// assert!(pair.matters("evidence") && !pair.matters("b.evidence"));
    /// ```
    pub fn matters(&self, field: &str) -> bool {
        let State::Scenario(scenario) = &self.state else { return true };
        let has_text =
            |setup: &Setup| [Activity::Text, Activity::AiSearch].iter().any(|activity| setup.count(*activity) > 0.0);
        match field {
            "evidence" => has_text(&scenario.a),
            "b.evidence" => scenario.b.as_ref().is_some_and(has_text),
            _ => true,
        }
    }

    /// What a field shows.
    pub fn value(&self, field: &str) -> String {
        match &self.state {
            State::WhatIf(view) => crate::view::survey::input_value(view, field),
            State::Scenario(scenario) => {
                let counted = activity(&scenario.a);
                let other = scenario.b.as_ref().and_then(activity);
                match field {
                    "activity" => counted.map_or("", Activity::id).into(),
                    "b.activity" => other.map_or("", Activity::id).into(),
                    "count" => {
                        counted.map_or_else(String::new, |one| crate::text::number::count(scenario.a.count(one)))
                    }
                    _ => match field.strip_prefix("b.") {
                        Some(field) => scenario.b.as_ref().map_or_else(String::new, |b| link::setup_value(b, field)),
                        None => link::value(scenario, field),
                    },
                }
            }
            State::Fixed => String::new(),
        }
    }

    /// Sets a field as it is chosen or typed.
    ///
    /// # Errors
    /// What is wrong with it; the state then stays as it was.
    pub fn set(&mut self, field: &str, value: &str, is_typed: bool) -> Result<(), Error> {
        match &mut self.state {
            State::Fixed => Ok(()),
            State::WhatIf(view) if is_typed => view.apply_typed(field, value),
            State::WhatIf(view) => view.apply(field, value),
            State::Scenario(scenario) => change(scenario, field, value, is_typed),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(path: &str) -> bool {
        Preset::all().iter().any(|preset| preset.path() == path)
    }

    #[test]
    fn every_ready_made_one_is_its_own_short_link() {
        for preset in Preset::all() {
            let (path, link) = (preset.path(), ["widget=", &preset.path()].concat());
            assert_eq!(Chosen::of(&path).write(), link);
            assert_eq!(Chosen::parse(&link, known), (Chosen::of(&path), vec![]));
            assert!(Chosen::of(&path).is_ready_made());
        }
    }

    #[test]
    fn a_link_restores_state_and_looks() {
        let link =
            "widget=calculator/text&v=1&text=7&place=FR&people=30&theme=dark&accent=2F7FBF&controls=off&figures=frozen";
        let (chosen, problems) = Chosen::parse(link, known);
        assert_eq!(problems, []);
        assert_eq!(chosen.write(), link);
        assert_eq!(chosen.query(), "v=1&text=7&place=FR&people=30");
        let link = "widget=what-if/rack&v=1&rack=400";
        assert_eq!(Chosen::parse(link, known).0.write(), link);
    }

    #[test]
    fn what_cannot_be_read_is_reported_and_the_rest_stands() {
        let link = "widget=one/nothing&theme=pink&accent=blue&controls=none&figures=old&text=-1&place=DE&utm_source=x";
        let (chosen, problems) = Chosen::parse(link, known);
        let subjects: Vec<&str> = problems.iter().map(|problem| &*problem.subject).collect();
        assert_eq!(subjects, ["widget", "theme", "accent", "controls", "figures", "text"]);
        assert_eq!(chosen.write(), "widget=one/text&v=1&place=DE");
    }

    #[test]
    fn every_field_of_every_live_one_can_be_set() {
        for preset in Preset::all().into_iter().filter(|preset| preset.kind.is_live()) {
            let ready = Chosen::of(&preset.path());
            for field in ready.fields() {
                let mut chosen = ready.clone();
                let value = match *field {
                    "activity" | "b.activity" => "agent",
                    "evidence" | "b.evidence" if preset.kind == Kind::WhatIf => "report",
                    "evidence" | "b.evidence" => "google",
                    "place" => "europe",
                    "metric" if ready.value("metric") == "water" => "carbon",
                    "metric" => "water",
                    "period" => "month",
                    _ => "7",
                };
                let is_typed = value == "7";
                assert!(chosen.set(field, value, is_typed).is_ok(), "{} {field}", preset.path());
                assert!(
                    !chosen.query().is_empty() || *field == "activity" && preset.id == "agent",
                    "{} {field}",
                    preset.path()
                );
                assert_eq!(Chosen::parse(&chosen.write(), known), (chosen, vec![]), "{} {field}", preset.path());
                let mut kept = ready.clone();
                if is_typed {
                    assert!(kept.set(field, "many", true).is_err() && kept == ready);
                }
            }
        }
    }
}
