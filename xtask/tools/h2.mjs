// Serves a folder over HTTP/2 with TLS, as the static hosts do, for Lighthouse:
// `node h2.mjs FOLDER`. Prints the port. The certificate is made anew each time
// and trusted by nobody; the measuring browser is told to accept it.
import { createSecureServer } from "node:http2";
import { readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import selfsigned from "selfsigned";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".csv": "text/csv; charset=utf-8",
};
const root = process.argv[2];
const pem = selfsigned.generate([{ name: "commonName", value: "localhost" }], { days: 2, keySize: 2048 });
const isFile = (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

const server = createSecureServer({ key: pem.private, cert: pem.cert }, (request, response) => {
  const { pathname } = new URL(request.url, "https://localhost");
  const file = join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  if (!isFile(file)) {
    response.writeHead(404);
    return response.end();
  }
  const packed = isFile(`${file}.br`);
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cache-control": "no-cache",
    ...(packed && { "content-encoding": "br" }),
  });
  response.end(readFileSync(packed ? `${file}.br` : file));
});
server.listen(0, "127.0.0.1", () => console.log(server.address().port));
