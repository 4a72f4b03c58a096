//! Somebody else's site: one page from memory, on an origin of its own.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::Duration;

pub struct Host {
    pub address: String,
}

impl Host {
    pub fn new(page: &str) -> Self {
        Self::with("", page)
    }

    /// With lines of its own in the head of its answer, each ended by `\r\n`. It
    /// answers until the tests end.
    pub fn with(headers: &str, page: &str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let port = listener.local_addr().expect("its address").port();
        let answer = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: {}\r\nConnection: close\r\n\
             {headers}\r\n{page}",
            page.len()
        );
        std::thread::spawn(move || {
            for visitor in listener.incoming().flatten() {
                let answer = answer.clone();
                // One thread each: browsers also connect in advance and say nothing.
                std::thread::spawn(move || serve(visitor, &answer));
            }
        });
        // Another site than 127.0.0.1, not only another origin.
        Self { address: format!("http://localhost:{port}/article?secret=reader-7") }
    }
}

fn serve(mut visitor: TcpStream, answer: &str) {
    let _ = visitor.set_read_timeout(Some(Duration::from_secs(10)));
    let (mut request, mut part) = (Vec::new(), [0; 4096]);
    while !request.windows(4).any(|end| end == b"\r\n\r\n") {
        match visitor.read(&mut part) {
            Ok(read) if read > 0 => request.extend_from_slice(&part[..read]),
            _ => return,
        }
    }
    let _ = visitor.write_all(answer.as_bytes());
}
