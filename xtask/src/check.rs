//! `check`: what a machine can say about the sources without running them.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail};
use serde::Deserialize;

use crate::project::{self, cargo, output, read, root, step};
use crate::wasm::{self, TARGET};

pub(crate) fn run() -> Result<()> {
    wasm::ensure_target()?;
    step("formatting", || project::run(&mut cargo(["fmt", "--all", "--check"])?))?;
    step("lints", || {
        project::run(&mut cargo(["clippy", "--quiet", "--workspace", "--all-targets", "--", "-Dwarnings"])?)?;
        let page = ["clippy", "--quiet", "--package", "per-prompt", "--lib", "--bins", "--target", TARGET];
        project::run(cargo(page)?.args(["--", "-Dwarnings"]))?;
        // And as the programs without old datasets are built.
        let lean = ["--no-default-features", "--features", wasm::LANGUAGES[0], "--", "-Dwarnings"];
        project::run(cargo(page)?.args(lean))
    })?;
    step("documentation", || {
        let doc = ["doc", "--quiet", "--workspace", "--no-deps", "--document-private-items"];
        project::run(cargo(doc)?.env("RUSTDOCFLAGS", "-Dwarnings"))
    })?;
    step("licences of the dependencies", licences)
}

#[derive(Debug, Deserialize)]
struct Deny {
    licenses: Licences,
}

#[derive(Debug, Deserialize)]
struct Licences {
    allow: Vec<String>,
}

#[derive(Debug, Deserialize)]
struct Metadata {
    packages: Vec<Package>,
}

#[derive(Debug, Deserialize)]
struct Package {
    name: String,
    version: String,
    license: Option<String>,
}

/// Compares every dependency's licence with deny.toml. The file has
/// cargo-deny's format, and cargo-deny reads it too; it takes minutes to build,
/// so this does the one check that the project needs with the same SPDX library.
fn licences() -> Result<()> {
    let deny = String::from_utf8(read(&root()?.join("deny.toml"))?)?;
    let allowed = toml::from_str::<Deny>(&deny).context("deny.toml")?.licenses.allow;
    let metadata = output(&mut cargo(["metadata", "--format-version", "1", "--locked"])?)?;
    let packages = serde_json::from_str::<Metadata>(&metadata).context("cargo metadata")?.packages;
    let refused: BTreeSet<String> = packages.iter().filter_map(|package| refusal(package, &allowed)).collect();
    if refused.is_empty() {
        eprintln!("    {} packages, all under licences that deny.toml allows", packages.len());
        return Ok(());
    }
    bail!("not allowed by deny.toml:\n  {}", refused.into_iter().collect::<Vec<_>>().join("\n  "))
}

fn refusal(package: &Package, allowed: &[String]) -> Option<String> {
    let name = format!("{} {}", package.name, package.version);
    let Some(licence) = &package.license else { return Some(format!("{name}: no licence given")) };
    // Lax, because some older packages write "MIT/Apache-2.0".
    let Ok(expression) = spdx::Expression::parse_mode(licence, spdx::ParseMode::LAX) else {
        return Some(format!("{name}: {licence:?} is no SPDX expression"));
    };
    let fits = expression.evaluate(|requirement| allowed.iter().any(|one| *one == requirement.to_string()));
    (!fits).then(|| format!("{name}: {licence}"))
}

#[cfg(test)]
mod tests {
    use super::{Package, refusal};

    fn refused(licence: &str) -> bool {
        let allowed = ["MIT".to_owned(), "Apache-2.0 WITH LLVM-exception".to_owned()];
        let package = Package { name: "a".into(), version: "1.0.0".into(), license: Some(licence.into()) };
        refusal(&package, &allowed).is_some()
    }

    #[test]
    fn one_allowed_choice_is_enough_and_all_joined_ones_are_needed() {
        assert!(!refused("MIT"));
        assert!(!refused("GPL-3.0-only OR MIT"));
        assert!(!refused("MIT/Apache-2.0"));
        assert!(!refused("Apache-2.0 WITH LLVM-exception"));
        assert!(refused("GPL-3.0-only"));
        assert!(refused("MIT AND GPL-2.0-or-later"));
        assert!(refused("something"));
    }
}
