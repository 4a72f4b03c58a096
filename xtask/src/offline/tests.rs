use super::*;

/// A site of few pages in a folder of its own.
fn site(name: &str) -> PathBuf {
    let out = std::env::temp_dir().join(format!("per-prompt-{name}-{}", std::process::id()));
    let _ = std::fs::remove_dir_all(&out);
    let page = |root: &str, more: &str| {
        format!(
            "<link href=\"{root}assets/style.0.css\"><script src=\"{root}assets/boot.1.js\" \
             data-app=\"{root}assets/app.en.2\"></script>{more}"
        )
    };
    let files: [(&str, String); 14] = [
        ("index.html", "<link href=\"assets/style.0.css\">".into()),
        ("en/index.html", page("../", "<a href=\"report/\">x</a>")),
        (
            "en/report/index.html",
            page("../../", "<img src=\"../../w/en/one/text/picture.svg\"><a href=\"a.csv\">x</a>"),
        ),
        ("en/report/a.csv", "a\n1\n".into()),
        ("zh-hans/index.html", page("../", "").replace("app.en", "app.zh-hans")),
        ("offline/en.html", "<link href=\"../assets/style.0.css\">".into()),
        ("assets/style.0.css", "a{}".into()),
        ("assets/boot.1.js", "1".into()),
        ("assets/app.en.2.js", "2".into()),
        ("assets/app.en.2.wasm", "\u{0}\n\u{1}".into()),
        ("assets/app.zh-hans.2.js", "2".into()),
        ("assets/app.zh-hans.2.wasm", "3".into()),
        ("w/en/one/text/picture.svg", "<svg/>".into()),
        ("w/en/one/text/picture.png", "png".into()),
    ];
    for (name, text) in files {
        write(&out.join(name), text).expect("written");
    }
    out
}

#[test]
fn a_language_is_kept_with_all_that_its_pages_name_and_nothing_of_another() {
    let out = site("kept");
    let names = kept(&out, "en").expect("a list");
    assert_eq!(
        names,
        [
            "assets/style.0.css",
            "en/report/a.csv",
            "en/index.html",
            "en/report/index.html",
            "index.html",
            "assets/app.en.2.js",
            "assets/boot.1.js",
            "w/en/one/text/picture.svg",
            "assets/app.en.2.wasm",
        ]
    );
    is_complete(&out, "en", &names).expect("complete");
    let without: Vec<String> = names.iter().filter(|name| !name.ends_with(".csv")).cloned().collect();
    let error = is_complete(&out, "en", &without).expect_err("a file is missing");
    assert!(error.to_string().contains("en/report/a.csv"), "{error}");
    std::fs::remove_dir_all(out).expect("removed");
}

#[test]
fn a_file_to_keep_can_be_read_by_its_first_line() {
    let out = site("packed");
    let names = kept(&out, "en").expect("a list");
    let bytes = pack(&out, &names).expect("packed");
    assert!(bytes == pack(&out, &names).expect("packed again"));
    let cut = bytes.iter().position(|byte| *byte == b'\n').expect("a first line") + 1;
    let index: Vec<(String, usize)> = serde_json::from_slice(&bytes[..cut]).expect("names and lengths");
    let mut at = cut;
    for (name, length) in &index {
        assert!(bytes[at..at + length] == read(&out.join(name)).expect("the file"), "{name}");
        at += length;
    }
    assert_eq!((at, index.len()), (bytes.len(), names.len()));
    std::fs::remove_dir_all(out).expect("removed");
}

#[test]
fn pages_need_the_files_that_they_name_and_these_must_be_there() {
    let out = site("needs");
    let needs = needs(&out).expect("all there");
    assert_eq!(needs[""], ["assets/style.0.css"]);
    let program = ["assets/app.en.2.js", "assets/app.en.2.wasm", "assets/boot.1.js", "assets/style.0.css"];
    assert_eq!(needs["en/report/"], program);
    assert!(needs.contains_key("offline/en.html") && !needs.contains_key("w/en/one/text/"));
    std::fs::remove_file(out.join("assets/boot.1.js")).expect("removed");
    assert!(super::needs(&out).is_err());
    std::fs::remove_dir_all(out).expect("removed");
}

#[test]
fn the_size_is_filled_in_again_and_again() {
    let html = "<p>(<span data-size=\"zip\">?</span> MB)</p>";
    let once = with_size(html, 1_640_000).expect("a place");
    assert_eq!(once, "<p>(<span data-size=\"zip\">1.6</span> MB)</p>");
    assert_eq!(with_size(&once, 2_000_000).expect("a place"), "<p>(<span data-size=\"zip\">2.0</span> MB)</p>");
}
