//! The build tool: `cargo xtask serve | dist | seal | test | check | bench`.
//!
//! It is a Rust program of the workspace rather than a set of scripts, so a
//! machine with Rust alone can build and serve the site, and the versions of
//! wasm-bindgen and of the CSS bundler are pinned by the same Cargo.lock.

#![allow(clippy::disallowed_methods, reason = "a native tool: no number of it is shown on the site")]

mod assets;
mod bench;
mod browsers;
mod budget;
mod check;
mod copy;
mod css;
mod dist;
mod lighthouse;
mod named;
mod offline;
mod project;
mod serve;
mod server;
mod taps;
mod test;
mod tools;
mod wasm;
mod webdriver;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use lexopt::{Arg, Parser, ValueExt};

const HELP: &str = "\
cargo xtask <command>

  serve [--port N]          build, serve on 127.0.0.1 (port 8080), rebuild on change
  dist [--site-url URL]     the optimised site in dist/ (needs Node; SITE_URL works too)
  seal FOLDER               worker, offline files and compression anew, after a change to dist by hand
  test [--native]           every test; --native leaves the browsers out
       [--browser NAME]     the end-to-end tests in chromium, firefox or webkit only
  check                     formatting, lints, documentation, licences
  bench                     speed and size beside the limits of budget.toml (needs Node)
";

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<()> {
    let mut options = Parser::from_env();
    let command = match options.next()? {
        Some(Arg::Value(name)) => name.string()?,
        None | Some(Arg::Long("help") | Arg::Short('h')) => {
            print!("{HELP}");
            return Ok(());
        }
        Some(other) => return Err(other.unexpected().into()),
    };
    let (mut port, mut native, mut engine) = (8080_u16, false, None);
    let mut folder = None;
    let mut site_url = std::env::var("SITE_URL").ok().filter(|url| !url.is_empty());
    while let Some(option) = options.next()? {
        match (command.as_str(), option) {
            (_, Arg::Long("help") | Arg::Short('h')) => {
                print!("{HELP}");
                return Ok(());
            }
            ("serve", Arg::Long("port")) => port = options.value()?.parse()?,
            ("dist", Arg::Long("site-url")) => site_url = Some(options.value()?.string()?),
            ("seal", Arg::Value(path)) if folder.is_none() => folder = Some(PathBuf::from(path)),
            ("test", Arg::Long("native")) => native = true,
            ("test", Arg::Long("browser")) => engine = Some(options.value()?.parse()?),
            (_, other) => return Err(other.unexpected().into()),
        }
    }
    match command.as_str() {
        "serve" => serve::run(port),
        "dist" => dist::run(site_url.as_deref()),
        "seal" => offline::run(&folder.context("which folder? `cargo xtask seal dist`")?),
        "test" => test::run(native, engine),
        "check" => check::run(),
        "bench" => bench::run(),
        other => bail!("there is no command {other:?}\n\n{HELP}"),
    }
}
