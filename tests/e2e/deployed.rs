//! A host whose network can fail: folders at paths of one origin, replaced, broken and
//! switched off while a browser looks on.

use std::fs;
use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The built site.
pub fn dist() -> PathBuf {
    folder("PER_PROMPT_DIST", "dist")
}

/// The next deployment, which `cargo xtask test` makes: the heading of the page for the
/// press says more, and its style sheet has another name.
pub fn next() -> PathBuf {
    folder("PER_PROMPT_NEXT", "target/next")
}

fn folder(variable: &str, usual: &str) -> PathBuf {
    let set = std::env::var_os(variable).map(PathBuf::from);
    let folder = set.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join(usual));
    assert!(folder.join("sw.js").exists(), "no site in {}: run `cargo xtask test`", folder.display());
    folder
}

#[derive(Default)]
struct State {
    /// Path and folder.
    mounts: Vec<(String, PathBuf)>,
    /// What is said in place of a file whose path ends so.
    changed: Vec<(String, Vec<u8>)>,
    /// Paths that fail when they contain this.
    broken: Option<String>,
    is_off: bool,
    asked: Vec<String>,
}

pub struct Server {
    pub address: String,
    state: Arc<Mutex<State>>,
}

impl Server {
    /// Serves a folder at a path: `/` or `/a/`.
    pub fn new(path: &str, folder: &Path) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let address = format!("http://{}", listener.local_addr().expect("its address"));
        let state = Arc::new(Mutex::new(State::default()));
        let server = Self { address, state: state.clone() };
        server.deploy(path, folder);
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let state = state.clone();
                std::thread::spawn(move || serve(visitor, &state));
            }
        });
        server
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Puts a folder at a path, in place of what was there.
    pub fn deploy(&self, path: &str, folder: &Path) {
        let mut state = self.state();
        state.mounts.retain(|(at, _)| at != path);
        state.mounts.push((path.into(), folder.into()));
    }

    pub fn switch_off(&self) {
        self.state().is_off = true;
    }

    pub fn fail(&self, part: &str) {
        self.state().broken = Some(part.into());
    }

    pub fn say(&self, end: &str, bytes: Vec<u8>) {
        self.state().changed.push((end.into(), bytes));
    }

    pub fn was_asked_for(&self, part: &str) -> bool {
        self.state().asked.iter().any(|path| path.contains(part))
    }
}

fn serve(mut visitor: TcpStream, state: &Mutex<State>) {
    let _ = visitor.set_read_timeout(Some(Duration::from_secs(10)));
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match visitor.read(&mut part) {
            Ok(read) if read > 0 => request.extend_from_slice(&part[..read]),
            _ => return,
        }
    }
    let request = String::from_utf8_lossy(&request).into_owned();
    let path = request.split(' ').nth(1).and_then(|target| target.split('?').next()).unwrap_or_default().to_owned();
    let (status, more, kind, body) = {
        let mut state = state.lock().unwrap_or_else(PoisonError::into_inner);
        if state.is_off {
            return; // As if nobody were there: the connection ends without a word.
        }
        state.asked.push(path.clone());
        answer(&state, &path)
    };
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nCache-Control: no-cache\r\n{more}\
         Connection: close\r\n\r\n",
        body.len()
    );
    let _ = visitor.write_all(head.as_bytes());
    let _ = visitor.write_all(&body);
}

fn answer(state: &State, path: &str) -> (&'static str, String, &'static str, Vec<u8>) {
    let missing = ("404 Not Found", String::new(), "text/plain", b"nothing here".to_vec());
    if state.broken.as_ref().is_some_and(|part| path.contains(&**part)) {
        return ("500 Internal Server Error", String::new(), "text/plain", b"broken".to_vec());
    }
    if let Some((_, bytes)) = state.changed.iter().find(|(end, _)| path.ends_with(&**end)) {
        return ("200 OK", String::new(), kind(Path::new(path)), bytes.clone());
    }
    let mount = state.mounts.iter().find(|(at, _)| path.starts_with(&**at));
    let Some((at, folder)) = mount else { return missing };
    let mut file = folder.join(&path[at.len()..]);
    if file.is_dir() {
        if !path.ends_with('/') {
            return ("301 Moved Permanently", format!("Location: {path}/\r\n"), "text/plain", Vec::new());
        }
        file.push("index.html");
    }
    fs::read(&file).map_or(missing, |bytes| ("200 OK", String::new(), kind(&file), bytes))
}

fn kind(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    }
}
