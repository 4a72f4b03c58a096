//! The three browser engines of the tests and their WebDriver programs:
//! installed where that can be done, started on free ports, ended when dropped.

use std::io::{BufRead, BufReader};
use std::net::{Ipv4Addr, TcpListener};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::str::FromStr;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::project::{output, run, step, target};
use crate::tools::{cargo_program, on_path};
use crate::webdriver;

/// geckodriver comes from the Cargo registry: Debian has no package of it.
const GECKODRIVER: &str = "0.37.1";

/// What the three engines need on Debian.
const DEBIAN: [&str; 6] = ["chromium", "chromium-driver", "firefox-esr", "webkit2gtk-driver", "xvfb", "fonts-noto-cjk"];

/// How the tests start Chromium; the last two keep it from calling home.
pub(crate) const CHROMIUM_ARGUMENTS: [&str; 8] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-sync",
    "--disable-background-networking",
    "--disable-component-update",
];

/// A browser engine that the site is tested in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    pub(crate) const ALL: [Engine; 3] = [Engine::Chromium, Engine::Firefox, Engine::WebKit];

    /// As `--browser` and the tests call it.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Engine::Chromium => "chromium",
            Engine::Firefox => "firefox",
            Engine::WebKit => "webkit",
        }
    }

    /// The programs that must be on the search path; each line one need, any of its names will do.
    fn programs(self) -> &'static [&'static [&'static str]] {
        match self {
            Engine::Chromium => &[&["chromium", "chromium-browser", "google-chrome"], &["chromedriver"]],
            Engine::Firefox => &[&["firefox-esr", "firefox"]],
            Engine::WebKit => &[&["WebKitWebDriver"], &["Xvfb"]],
        }
    }

    fn missing(self) -> Vec<&'static str> {
        let absent = |names: &&&[&'static str]| names.iter().all(|name| on_path(name).is_none());
        let mut missing: Vec<_> =
            self.programs().iter().filter(absent).filter_map(|names| names.first().copied()).collect();
        if self == Engine::WebKit && mini_browser().is_none() {
            missing.push("MiniBrowser (of webkit2gtk 4.1)");
        }
        missing
    }
}

impl FromStr for Engine {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let found = Engine::ALL.into_iter().find(|engine| engine.name() == text);
        found.ok_or_else(|| format!("{text:?} is none of chromium, firefox, webkit"))
    }
}

/// WebKitGTK's test browser is installed beside the library, not on the search path.
pub(crate) fn mini_browser() -> Option<PathBuf> {
    let places =
        std::fs::read_dir("/usr/lib").ok()?.chain(std::fs::read_dir("/usr/libexec").ok().into_iter().flatten());
    let folders = places.filter_map(|entry| Some(entry.ok()?.path()));
    let direct = ["/usr/lib", "/usr/libexec", "/usr/lib64"].map(PathBuf::from);
    folders.chain(direct).map(|folder| folder.join("webkit2gtk-4.1/MiniBrowser")).find(|file| file.exists())
}

/// Installs what is missing where that can be done, else says what to install.
pub(crate) fn ensure(engines: &[Engine]) -> Result<()> {
    let missing = |engines: &[Engine]| engines.iter().flat_map(|engine| engine.missing()).collect::<Vec<_>>();
    let absent = missing(engines);
    if absent.is_empty() {
        return Ok(());
    }
    let advice = format!(
        "the browser tests need {}. On Debian or Ubuntu: `apt-get install {}`. Elsewhere install Chromium with \
         chromedriver, Firefox ESR, WebKitGTK with WebKitWebDriver and MiniBrowser, and Xvfb. \
         `cargo xtask test --browser NAME` tests one engine, `--native` none",
        absent.join(", "),
        DEBIAN.join(" "),
    );
    let root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if on_path("apt-get").is_none() || !root {
        bail!(advice);
    }
    step(&format!("installing {} with apt-get", DEBIAN.join(" ")), || {
        let apt = || {
            let mut command = Command::new("apt-get");
            command.env("DEBIAN_FRONTEND", "noninteractive").arg("-qq").stdin(Stdio::null()).stdout(Stdio::null());
            command
        };
        run(apt().arg("update"))?;
        run(apt().args(["install", "-y", "--no-install-recommends"]).args(DEBIAN)).context(advice)
    })?;
    match missing(engines) {
        rest if rest.is_empty() => Ok(()),
        rest => bail!("still missing after apt-get: {}", rest.join(", ")),
    }
}

/// A port that nobody listens on.
fn free_port() -> Result<u16> {
    Ok(TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?.local_addr()?.port())
}

/// A running WebDriver program, and the display it draws on.
#[derive(Debug)]
pub(crate) struct Driver {
    /// Ended in this order.
    programs: Vec<Child>,
    pub(crate) url: String,
}

impl Driver {
    pub(crate) fn start(engine: Engine) -> Result<Self> {
        let port = free_port()?;
        let mut display = None;
        let mut command = match engine {
            Engine::Chromium => Command::new("chromedriver"),
            Engine::Firefox => {
                let mut command = Command::new(cargo_program("geckodriver", "geckodriver", GECKODRIVER)?);
                command.args(["--log", "error", "--websocket-port", &free_port()?.to_string()]);
                command
            }
            Engine::WebKit => {
                let (xvfb, name) = start_display()?;
                display = Some(xvfb);
                let mut command = Command::new("WebKitWebDriver");
                // Its sandbox needs user namespaces, which root in a container often lacks.
                command.env("DISPLAY", name).env("WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS", "1");
                command
            }
        };
        let log_path = target()?.join(format!("{}-driver.log", engine.name()));
        let log = std::fs::File::create(&log_path)?;
        command.arg(format!("--port={port}")).stdin(Stdio::null()).stdout(log.try_clone()?).stderr(log);
        let program = command.spawn().with_context(|| format!("cannot start the driver of {}", engine.name()))?;
        let programs = std::iter::once(program).chain(display).collect();
        let driver = Driver { programs, url: format!("http://127.0.0.1:{port}") };
        let start = Instant::now();
        while !webdriver::is_up(&driver.url) {
            if start.elapsed() > Duration::from_secs(30) {
                bail!("the driver of {} does not answer: see {}", engine.name(), log_path.display());
            }
            sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }
}

/// A display that nobody sees, for WebKitGTK, which has no headless mode.
fn start_display() -> Result<(Child, String)> {
    // Without -noreset the server starts anew when a browser, its last client, has
    // ended, and refuses the next one for that moment.
    let mut xvfb = Command::new("Xvfb")
        .args(["-displayfd", "1", "-screen", "0", "1280x1024x24", "-nolisten", "tcp", "-noreset"])
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .context("cannot start Xvfb")?;
    let mut number = String::new();
    // Printed once the display is ready.
    BufReader::new(xvfb.stdout.take().context("Xvfb's output")?).read_line(&mut number)?;
    if number.trim().is_empty() {
        bail!("Xvfb ended at once ({})", xvfb.wait()?);
    }
    Ok((xvfb, format!(":{}", number.trim())))
}

impl Drop for Driver {
    fn drop(&mut self) {
        for program in &mut self.programs {
            // Asked to end first, so that it can end its browsers; then ended.
            let _ = Command::new("kill").arg(program.id().to_string()).status();
            let start = Instant::now();
            while matches!(program.try_wait(), Ok(None)) {
                if start.elapsed() > Duration::from_secs(5) {
                    let _ = program.kill();
                }
                sleep(Duration::from_millis(20));
            }
        }
    }
}
