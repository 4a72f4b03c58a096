//! From Rust to `app.js` and `app.wasm`: the target, cargo, wasm-bindgen, wasm-opt.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::{cargo, output, read, run, step, target, write};
use crate::tools;

/// The compilation target of the page.
pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// The features that rustc 1.95 uses, one by one. Never `--all-features`: such
/// a file ran in Chromium but did not compile in Firefox ESR or WebKitGTK. And
/// never `--traps-never-happen`: Rust's panics are traps, and a panic must not
/// become a wrong number.
const WASM_OPT: [&str; 12] = [
    "-Oz",
    "--converge",
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

/// The glue code and the module, as text and bytes.
#[derive(Debug)]
pub(crate) struct Page {
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

/// What is compiled to Wasm.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Program {
    /// The page's `app`.
    Site,
    /// What `bench` measures beside it: xtask/examples/baseline.rs.
    Baseline,
}

/// Compiles a program to Wasm and returns where it is.
pub(crate) fn compile(profile: Profile, program: Program) -> Result<PathBuf> {
    let (profile_name, directory) = profile.names();
    let (package, kind, name, folder) = match program {
        Program::Site => ("per-prompt", "--bin", "app", ""),
        Program::Baseline => ("xtask", "--example", "baseline", "examples"),
    };
    run(&mut cargo(["build", "--target", TARGET, "--profile", profile_name, "--package", package, kind, name])?)?;
    Ok(target()?.join(TARGET).join(directory).join(folder).join(format!("{name}.wasm")))
}

/// Writes the glue for a compiled module and, for `Small`, shrinks both.
pub(crate) fn bind(profile: Profile, module: &Path) -> Result<Page> {
    let small = profile == Profile::Small;
    let mut bindgen = Bindgen::new();
    bindgen.input_path(module).out_name("app").typescript(false).web(true)?;
    // The page tells the module's (hashed) address; the glue must not guess it.
    bindgen.omit_default_module_path(true).remove_name_section(small).remove_producers_section(small);
    let mut output = bindgen.generate_output().context("wasm-bindgen")?;
    // A dependency may carry such files (js-sys has one for threads) without the glue using them.
    if output.js().contains("snippets/") {
        bail!("a dependency brings JavaScript files of its own, which the site's hashed names do not cover");
    }
    let (js, wasm) = (output.js().to_owned(), output.wasm_mut().emit_wasm());
    if small {
        return Ok(Page { js: tools::minify_js(&js)?, wasm: optimise(&wasm)? });
    }
    Ok(Page { js, wasm })
}

fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    let dir = target()?.join("wasm-opt");
    let (before, after) = (dir.join("before.wasm"), dir.join("after.wasm"));
    write(&before, wasm)?;
    run(tools::node("binaryen/bin/wasm-opt")?.args(WASM_OPT).arg(&before).arg("-o").arg(&after))?;
    read(&after)
}
