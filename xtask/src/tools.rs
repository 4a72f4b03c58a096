//! Programs that are not libraries: the two Node tools of `dist`, the validator of
//! Data Packages, Lighthouse, and the two Rust programs of the browser tests. All
//! land in `target/tools`, all at versions that the project pins; nothing is
//! installed system-wide.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use anyhow::{Context, Result, anyhow, bail};

use crate::project::{cargo, fresh_dir, output, read, root, run, step, target, write};

fn npm_dir() -> Result<PathBuf> {
    Ok(target()?.join("tools/node"))
}

/// Installs what `xtask/tools/package-lock.json` pins; `bench` adds Lighthouse.
pub(crate) fn ensure_npm(bench: bool) -> Result<()> {
    if output(Command::new("node").arg("--version")).is_err() || output(&mut npm(["--version"])).is_err() {
        bail!(
            "this command needs Node 18.16 or newer with npm, for wasm-opt and esbuild: install them from your \
             system's packages (Debian: `apt-get install nodejs npm`) or from nodejs.org. \
             `cargo xtask serve` works without Node"
        );
    }
    let (dir, source) = (npm_dir()?, root()?.join("xtask/tools"));
    let lock = read(&source.join("package-lock.json"))?;
    // Written last, so that an interrupted installation is done again.
    let (stamp, full) = (dir.join("installed"), dir.join("node_modules/lighthouse"));
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) && (!bench || full.exists()) {
        return Ok(());
    }
    fresh_dir(&dir)?;
    for name in ["package.json", "package-lock.json", "h2.mjs", "datapackage.mjs"] {
        write(&dir.join(name), read(&source.join(name))?)?;
    }
    // No package's own install script runs: none of these needs one.
    let mut install = npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]);
    if !bench {
        install.arg("--omit=dev");
    }
    run(install.current_dir(&dir))?;
    write(&stamp, lock)
}

fn npm<'a>(arguments: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command.args(arguments);
    command
}

/// `node` with a script out of the installed packages, or of our own beside them.
pub(crate) fn node(script: &str) -> Result<Command> {
    let dir = npm_dir()?;
    let own = dir.join(script);
    let script = if own.exists() { own } else { dir.join("node_modules").join(script) };
    if !script.exists() {
        bail!("{} is missing: remove target/tools and start again", script.display());
    }
    let mut command = Command::new("node");
    command.arg(script);
    Ok(command)
}

/// A module script without what a browser does not need.
pub(crate) fn minify_js(code: &str) -> Result<String> {
    let mut child = node("esbuild/bin/esbuild")?
        .args(["--minify", "--loader=js", "--charset=utf8", "--target=es2020", "--legal-comments=none"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("cannot start esbuild")?;
    child.stdin.take().context("esbuild takes no input")?.write_all(code.as_bytes())?;
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("esbuild failed ({})", output.status);
    }
    Ok(String::from_utf8(output.stdout)?)
}

/// A program out of the Cargo registry, built into `target/tools` once per version.
pub(crate) fn cargo_program(package: &str, program: &str, version: &str) -> Result<PathBuf> {
    let tools = target()?.join("tools");
    let path = tools.join("bin").join(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    if path.exists() && output(Command::new(&path).arg("--version"))?.contains(version) {
        return Ok(path);
    }
    step(&format!("building {package} {version} (once)"), || {
        run(cargo(["install", package, "--version", version, "--root"])?.arg(&tools).args(["--force", "--quiet"]))
            .with_context(|| format!("`cargo install {package} --version {version}` brings {program}"))
    })?;
    Ok(path)
}

/// The version of a package in Cargo.lock, so that tools follow the libraries they belong to.
pub(crate) fn locked_version(package: &str) -> Result<String> {
    #[derive(serde::Deserialize)]
    struct Lock {
        package: Vec<Package>,
    }
    #[derive(serde::Deserialize)]
    struct Package {
        name: String,
        version: String,
    }
    let lock: Lock = toml::from_str(&fs::read_to_string(root()?.join("Cargo.lock")).context("Cargo.lock")?)?;
    let found = lock.package.into_iter().find(|entry| entry.name == package);
    found.map(|entry| entry.version).ok_or_else(|| anyhow!("{package} is not in Cargo.lock"))
}

/// A program on the search path.
pub(crate) fn on_path(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|dir| dir.join(program)).find(|file| is_file(file))
}

fn is_file(path: &Path) -> bool {
    path.metadata().is_ok_and(|data| data.is_file())
}
