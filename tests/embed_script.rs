//! The script that other sites load: it must not change, grow or learn to watch anybody.

#![cfg(not(target_arch = "wasm32"))]

/// What stands in the pages of others: `<script async src=".../embed.v1.js"></script>`.
const V1: &str = include_str!("../www/embed.v1.js");

/// FNV-1a: enough to notice a change that nobody meant.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// Pages of years ago run it. What is new or mended goes into a next version, which
/// `embed.js` then is; this one stays.
#[test]
fn the_first_version_never_changes() {
    assert_eq!((V1.len(), fingerprint(V1)), (2976, 0xc05b_cd5a_c80d_e10d), "www/embed.v1.js was changed");
}

#[test]
fn it_is_small_and_readable() {
    assert!(V1.len() <= 3000, "{} bytes", V1.len());
    assert!(V1.lines().all(|line| line.len() <= 120) && V1.lines().count() > 50, "it is not minified");
}

#[test]
fn it_writes_no_markup_runs_no_text_and_watches_nobody() {
    let scripts = [V1, include_str!("../www/widget.js")];
    for word in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "srcdoc",
        "eval",
        "Function(",
        "import(",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "caches",
        "cookie",
        "document.referrer",
        "fetch(",
        "XMLHttpRequest",
        "sendBeacon",
        "WebSocket",
        "serviceWorker",
        "navigator",
        "http:",
        "https:",
    ] {
        assert!(scripts.iter().all(|script| !script.contains(word)), "{word}");
    }
}
