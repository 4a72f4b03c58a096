//! The static server of `serve`, `test` and `bench`: what any static host does
//! (directory index, 404 page, compressed siblings), and nothing else, so the
//! tests see what a visitor will see.

use std::io::ErrorKind;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::path::Path;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, anyhow, bail};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderValue, Uri, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use tokio::sync::watch;
use tower_http::services::{ServeDir, ServeFile};
use tower_http::set_header::SetResponseHeaderLayer;

/// Appended to each page by `serve` alone. A script of the site's own origin,
/// since the pages' policy allows no inline script.
const RELOAD_TAG: &str = "<script src=\"/__reload.js\"></script>";

/// Tells the open pages that there is a new build.
#[derive(Clone, Debug)]
pub(crate) struct Reloader(watch::Sender<u128>);

impl Reloader {
    /// Numbers builds by the clock, so that pages of an earlier `serve` reload too.
    pub(crate) fn new() -> Self {
        Self(watch::channel(now()).0)
    }

    pub(crate) fn reload(&self) {
        self.0.send_replace(now());
    }
}

/// How a folder is served.
#[derive(Clone, Debug)]
pub(crate) enum Manner {
    /// As any static host does.
    Plain,
    /// The same, but Wasm comes two seconds late.
    SlowWasm,
    /// With a script in each page that reloads it after a build.
    Reloading(Reloader),
}

fn now() -> u128 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |age| age.as_millis())
}

/// Takes the port, or says what to do about it.
pub(crate) fn bind(port: u16) -> Result<TcpListener> {
    let listener = match TcpListener::bind((Ipv4Addr::LOCALHOST, port)) {
        Ok(listener) => listener,
        Err(error) if error.kind() == ErrorKind::AddrInUse => {
            bail!("port {port} is taken by another program: choose one with `cargo xtask serve --port N`")
        }
        Err(error) => return Err(anyhow!(error).context(format!("cannot listen on 127.0.0.1:{port}"))),
    };
    listener.set_nonblocking(true)?;
    Ok(listener)
}

/// Serves `dir` in the background, until this program ends.
pub(crate) fn start(listener: TcpListener, dir: &Path, manner: Manner) -> Result<SocketAddr> {
    let address = listener.local_addr()?;
    let router = router(dir, manner);
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    std::thread::Builder::new().name("server".into()).spawn(move || {
        let served = runtime.block_on(async {
            let listener = tokio::net::TcpListener::from_std(listener).context("listener")?;
            axum::serve(listener, router).await.context("server")
        });
        if let Err(error) = served {
            eprintln!("the server stopped: {error:#}");
        }
    })?;
    Ok(address)
}

fn router(dir: &Path, manner: Manner) -> Router {
    let not_found = ServeFile::new(dir.join("404.html")).precompressed_br().precompressed_gzip();
    let files = ServeDir::new(dir).precompressed_br().precompressed_gzip().not_found_service(not_found);
    let router = match manner {
        Manner::Plain => Router::new().fallback_service(files),
        Manner::SlowWasm => Router::new().fallback_service(files).layer(axum::middleware::map_request(hold_back_wasm)),
        Manner::Reloading(reloader) => Router::new()
            .route("/__reload.js", get(reload_script))
            .route("/__reload", get(reload_event))
            .with_state(reloader)
            .fallback_service(files)
            .layer(axum::middleware::map_response(add_reload_tag)),
    };
    let fresh = HeaderValue::from_static("no-cache");
    router.layer(SetResponseHeaderLayer::overriding(header::CACHE_CONTROL, fresh))
}

/// For tests of what happens before the program is there.
async fn hold_back_wasm(request: Request) -> Request {
    if request.uri().path().ends_with(".wasm") {
        tokio::time::sleep(Duration::from_secs(2)).await;
    }
    request
}

async fn reload_script(State(Reloader(builds)): State<Reloader>) -> impl IntoResponse {
    let build = *builds.borrow();
    let script = format!("new EventSource(\"/__reload?{build}\").onmessage = () => location.reload();\n");
    ([(header::CONTENT_TYPE, "text/javascript")], script)
}

/// Answers once there is a newer build than the one in the query.
async fn reload_event(State(Reloader(builds)): State<Reloader>, uri: Uri) -> impl IntoResponse {
    let seen: u128 = uri.query().and_then(|query| query.parse().ok()).unwrap_or_default();
    let mut builds = builds.subscribe();
    let newer = builds.wait_for(|build| *build > seen).await.is_ok();
    let event = if newer { "data: reload\n\n" } else { "" };
    ([(header::CONTENT_TYPE, "text/event-stream")], event)
}

async fn add_reload_tag(response: Response) -> Response {
    let kind = response.headers().get(header::CONTENT_TYPE);
    if !kind.is_some_and(|kind| kind.as_bytes().starts_with(b"text/html")) {
        return response;
    }
    let (mut head, body) = response.into_parts();
    let Ok(page) = to_bytes(body, usize::MAX).await else {
        return (axum::http::StatusCode::INTERNAL_SERVER_ERROR, "the page could not be read").into_response();
    };
    // A widget may connect to nothing, not even here.
    let is_widget = String::from_utf8_lossy(&page).contains("<main id=\"widget\"");
    let tag = if is_widget { "" } else { RELOAD_TAG };
    head.headers.remove(header::CONTENT_LENGTH);
    Response::from_parts(head, Body::from([&page[..], tag.as_bytes()].concat()))
}
