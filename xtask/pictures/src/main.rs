//! Draws every `picture.svg` below a folder as `picture.png` beside it, without a
//! browser: the pictures that messengers and other sites show of a widget. And one icon:
//! a square drawing in any size.

mod packed;
mod render;

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{fs, thread};

use anyhow::{Context, Result, anyhow};

use render::Renderer;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args_os().skip(1).collect();
    let done = match &*arguments {
        [folder] => run(Path::new(folder)).map(|(count, size)| println!("    {count} pictures, {} kB", size / 1000)),
        [flag, svg, png, size] if flag == "--icon" => icon(Path::new(svg), Path::new(png), size),
        _ => {
            eprintln!(
                "pictures FOLDER: draws every picture.svg below it as picture.png\n\
                 pictures --icon SVG PNG PIXELS: draws a square one in a size"
            );
            return ExitCode::FAILURE;
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// Draws one square document in a size.
fn icon(svg: &Path, png: &Path, size: &OsStr) -> Result<()> {
    let size: u32 = size.to_str().and_then(|size| size.parse().ok()).context("PIXELS is no number")?;
    let text = fs::read_to_string(svg).with_context(|| svg.display().to_string())?;
    let pixels = Renderer::new()?.render_wide(&text, size)?;
    fs::create_dir_all(png.parent().context("no folder")?)?;
    Ok(fs::write(png, packed::packed(&pixels)?)?)
}

/// Draws them all; how many, and how large together.
fn run(folder: &Path) -> Result<(usize, usize)> {
    let (files, renderer) = (pictures(folder)?, Renderer::new()?);
    let next = AtomicUsize::new(0);
    let work = || -> Result<usize> {
        let mut size = 0;
        while let Some(file) = files.get(next.fetch_add(1, Ordering::Relaxed)) {
            size += draw(&renderer, file).with_context(|| file.display().to_string())?;
        }
        Ok(size)
    };
    let threads = thread::available_parallelism().map_or(1, usize::from).min(8);
    let sizes: Result<Vec<usize>> = thread::scope(|scope| {
        let started: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        let result = |thread: thread::ScopedJoinHandle<'_, Result<usize>>| {
            thread.join().map_err(|_| anyhow!("a thread panicked"))?
        };
        started.into_iter().map(result).collect()
    });
    Ok((files.len(), sizes?.into_iter().sum()))
}

/// Draws one; its size.
fn draw(renderer: &Renderer, file: &Path) -> Result<usize> {
    let png = packed::packed(&renderer.render(&fs::read_to_string(file)?)?)?;
    fs::write(file.with_extension("png"), &png)?;
    Ok(png.len())
}

/// Every `picture.svg` below a folder.
fn pictures(folder: &Path) -> Result<Vec<PathBuf>> {
    let (mut found, mut open) = (Vec::new(), vec![folder.to_path_buf()]);
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(&folder).with_context(|| format!("cannot list {}", folder.display()))? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if path.file_name() == Some(OsStr::new("picture.svg")) {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn drawing_twice_gives_equal_bytes() {
        let folder = std::env::temp_dir().join(format!("pictures-{}", std::process::id()));
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"200\" height=\"80\"><rect width=\"200\" \
                   height=\"80\" fill=\"#FFF\"/><text x=\"9\" y=\"50\" font-size=\"30\">每问 0.3 Wh</text></svg>";
        for name in ["a", "b/c"] {
            fs::create_dir_all(folder.join(name)).expect("folder");
            fs::write(folder.join(name).join("picture.svg"), svg).expect("file");
        }
        assert_eq!(run(&folder).expect("drawn").0, 2);
        let read = |name: &str| fs::read(folder.join(name).join("picture.png")).expect("drawn");
        let first = read("a");
        assert!(first.starts_with(b"\x89PNG") && first == read("b/c"));
        run(&folder).expect("drawn again");
        assert!(first == read("a"));
        fs::remove_dir_all(&folder).expect("removed");
    }
}
