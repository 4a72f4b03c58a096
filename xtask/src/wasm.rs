//! From Rust to `app.js`, `app.wasm` and their like: the target, cargo, wasm-bindgen, wasm-opt.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD as STANDARD;
use wasm_bindgen_cli_support::Bindgen;

use crate::assets::gzip;
use crate::project::{cargo, output, read, run, step, target, write};
use crate::tools;

/// The languages: directories of their pages, and features of the program.
pub(crate) const LANGUAGES: [&str; 2] = ["en", "zh-hans"];

/// The programs of the site, each of the page that it is named after; `app` is the
/// calculator's, and `archive` the calculator's for old links.
pub(crate) const PROGRAMS: [&str; 10] =
    ["app", "survey", "evidence", "models", "claims", "classroom", "method", "embed", WIDGET, ARCHIVE];

/// The program of the widgets: one classic script with the Wasm inside, because a frame
/// without an origin may neither import a module nor fetch. It answers to frozen
/// embeds with their own figures, so it is built as the one for old links is.
const WIDGET: &str = "widget";

/// The program for old links, and its feature. Cargo joins the features of what it
/// builds at once, so it is built after the others, which would grow by it.
const ARCHIVE: &str = "archive";

/// What `bench` measures beside the site.
const BASELINE: &str = "baseline";

/// The compilation target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The features that rustc 1.95 uses, one by one. Never `--all-features`: such
/// a file ran in Chromium but did not compile in Firefox ESR or WebKitGTK. And
/// never `--traps-never-happen`: Rust's panics are traps, and a panic must not
/// become a wrong number.
const WASM_OPT: [&str; 14] = [
    "-Oz",
    "--converge",
    // Large functions with one caller stay apart: half a kilobyte less after brotli.
    "-ocimfs",
    "100",
    "--strip-debug",
    "--strip-producers",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-multivalue",
    "--enable-reference-types",
    "--enable-call-indirect-overlong",
];

/// How the Wasm is built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Profile {
    /// Quick to compile, for `serve`.
    Dev,
    /// As small as it gets, for `dist`.
    Small,
}

impl Profile {
    /// Cargo's name of the profile and of its directory.
    fn names(self) -> (&'static str, &'static str) {
        match self {
            Profile::Dev => ("dev", "debug"),
            Profile::Small => ("wasm", "wasm"),
        }
    }
}

/// A program with its glue code, as text and bytes.
#[derive(Debug)]
pub(crate) struct Bound {
    /// `app.en`: its name and the language of its texts, or `all`.
    pub(crate) name: String,
    pub(crate) js: String,
    pub(crate) wasm: Vec<u8>,
}

/// Adds the Wasm target when the toolchain lacks it.
pub(crate) fn ensure_target() -> Result<()> {
    let libraries = output(Command::new("rustc").args(["--print", "target-libdir", "--target", TARGET]))?;
    if Path::new(libraries.trim()).exists() {
        return Ok(());
    }
    step("adding the Wasm target", || {
        run(Command::new("rustup").args(["target", "add", TARGET])).with_context(|| {
            format!(
                "the Rust toolchain has no standard library for {TARGET}. With rustup: `rustup target add {TARGET}`. \
                 Without rustup: install the package of your system that carries it (Fedora: \
                 rust-std-static-{TARGET}; Debian: libstd-rust-dev-wasm32)"
            )
        })
    })
}

/// Which programs are compiled to Wasm.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Program {
    /// Those of the site, with the texts of all languages.
    Site,
    /// The same with the texts of one language, by its feature.
    Language(&'static str),
    /// What `bench` measures beside it: xtask/examples/baseline.rs.
    Baseline,
}

/// Compiles programs to Wasm and returns their names and where they are.
pub(crate) fn compile(profile: Profile, program: Program) -> Result<Vec<(String, PathBuf)>> {
    match program {
        Program::Site => build(profile, &PROGRAMS, None),
        Program::Language(language) => {
            let (old, lean): (Vec<&str>, Vec<&str>) =
                PROGRAMS.into_iter().partition(|name| [WIDGET, ARCHIVE].contains(name));
            let mut built = build(profile, &lean, Some((language, language)))?;
            built.extend(build(profile, &old, Some((language, &format!("{language},{ARCHIVE}"))))?);
            Ok(built)
        }
        Program::Baseline => build(profile, &[BASELINE], None),
    }
}

/// Compiles some programs at once: with the texts of one language, by the features
/// given, or with all there are.
fn build(profile: Profile, names: &[&str], only: Option<(&str, &str)>) -> Result<Vec<(String, PathBuf)>> {
    let (profile_name, directory) = profile.names();
    let (package, kind, folder) =
        if names == [BASELINE] { ("xtask", "--example", "examples") } else { ("per-prompt", "--bin", "") };
    let mut command = cargo(["build", "--target", TARGET, "--profile", profile_name, "--package", package])?;
    for name in names {
        command.args([kind, name]);
    }
    let mut out = target()?;
    let mut language = "all";
    if let Some((one, features)) = only {
        command.args(["--no-default-features", "--features", features]);
        language = one;
    }
    if profile == Profile::Small && lean::available()? {
        // A directory of its own: the flags would have everything rebuilt.
        out = out.join("lean");
        lean::flags(command.arg("--target-dir").arg(&out));
    }
    run(&mut command)?;
    let built = out.join(TARGET).join(directory).join(folder);
    let keep = |name: &&str| {
        let from = built.join(format!("{name}.wasm"));
        // The next language is built to the same place.
        let kept = module(name, language)?;
        write(&kept, read(&from)?)?;
        Ok((format!("{name}.{language}"), kept))
    };
    names.iter().map(keep).collect()
}

/// Where a compiled program with the texts of a language is kept.
fn module(name: &str, language: &str) -> Result<PathBuf> {
    Ok(target()?.join("modules").join(format!("{name}.{language}.wasm")))
}

/// The compiled programs of the site, by language.
pub(crate) fn modules() -> Result<Vec<(String, PathBuf)>> {
    let all = LANGUAGES.iter().flat_map(|language| PROGRAMS.map(|name| (name, language)));
    all.map(|(name, language)| Ok((format!("{name}.{language}"), module(name, language)?))).collect()
}

/// A standard library rebuilt for size: no panic messages (a panic stops the
/// program, and the page's boot script brings the static page back), and the
/// smaller of two algorithms where it has both. About 20 kB brotli of the site.
mod lean {
    use super::{Command, Path, Result, TARGET, output, run, step};

    /// A panic stops the program at once and says nothing, so it needs no places in the source.
    const PANIC: [&str; 3] = ["-Zunstable-options", "-Cpanic=immediate-abort", "-Zlocation-detail=none"];

    /// Whether this toolchain can. One that cannot still builds the site.
    pub(super) fn available() -> Result<bool> {
        let understands = Command::new("rustc")
            .env("RUSTC_BOOTSTRAP", "1")
            .args(PANIC)
            .args(["--print", "cfg", "--target", TARGET])
            .output()
            .is_ok_and(|answer| answer.status.success());
        let sysroot = output(Command::new("rustc").args(["--print", "sysroot"]))?;
        let sources = Path::new(sysroot.trim()).join("lib/rustlib/src/rust/library/std");
        if understands && !sources.exists() {
            let add = || run(Command::new("rustup").args(["component", "add", "rust-src"]));
            // Without it the message below says what is missing.
            let _ = step("adding the standard library's sources", add);
        }
        let can = understands && sources.exists();
        if !can {
            eprintln!(
                "note: built with the ordinary standard library, about 20 kB larger: the small one needs rustc 1.95 \
                 and its sources (`rustup component add rust-src`; Debian: rust-src)"
            );
        }
        Ok(can)
    }

    /// The flags are unstable, hence the variable; the release of the compiler is the ordinary one.
    pub(super) fn flags(command: &mut Command) {
        command.env("RUSTC_BOOTSTRAP", "1");
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", PANIC.join(" "));
        command.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    }
}

/// Writes the glue for a compiled module and, for `Small`, shrinks both.
pub(crate) fn bind(profile: Profile, (name, module): &(String, PathBuf)) -> Result<Bound> {
    let small = profile == Profile::Small;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("app").typescript(false);
    let is_widget = name.starts_with(WIDGET);
    if is_widget {
        bindgen.no_modules(true)?
    } else {
        bindgen.web(true)?
    };
    // The page tells the module's (hashed) address; the glue must not guess it.
    bindgen.omit_default_module_path(true).remove_name_section(small).remove_producers_section(small);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    // A dependency may carry such files (js-sys has one for threads) without the glue using them.
    if output.js().contains("snippets/") {
        bail!("a dependency brings JavaScript files of its own, which the site's hashed names do not cover");
    }
    let mut js = output.js().to_owned();
    if small {
        // The names carry hashes that no compression shortens: 3 kB of the site.
        for (at, import) in output.wasm_mut().imports.iter_mut().enumerate() {
            let short = format!("i{at}");
            if !js.contains(&format!("{}:", import.name)) {
                bail!("the glue has no import `{}`: has wasm-bindgen changed its form?", import.name);
            }
            js = js.replace(&format!("{}:", import.name), &format!("{short}:"));
            import.name = short;
        }
        for (at, export) in output.wasm_mut().exports.iter_mut().enumerate() {
            let call = format!("wasm.{}(", export.name);
            if export.name.starts_with("wasm_bindgen_") && js.contains(&call) {
                export.name = format!("e{at}");
                js = js.replace(&call, &format!("wasm.{}(", export.name));
            }
        }
    }
    let mut wasm = output.wasm_mut().emit_wasm();
    let name = name.clone();
    if small {
        (js, wasm) = (tools::minify_js(&js)?, optimise(&wasm)?);
    }
    if is_widget {
        js.push_str(&format!("\nperPromptWasm=\"{}\";\n", STANDARD.encode(gzip(&wasm)?)));
        wasm = Vec::new();
    }
    Ok(Bound { name, js, wasm })
}

fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    let dir = target()?.join("wasm-opt");
    let (before, after) = (dir.join("before.wasm"), dir.join("after.wasm"));
    write(&before, wasm)?;
    run(tools::node("binaryen/bin/wasm-opt")?.args(WASM_OPT).arg(&before).arg("-o").arg(&after))?;
    read(&after)
}
