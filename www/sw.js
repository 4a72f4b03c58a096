// Keeps the site for when there is no network: each page that was visited, with all that
// it needs, and a whole language where somebody asked for it. It lies un-hashed at the
// site's root. The build writes `SITE` above it: what belongs to this edition. While the
// site is developed, and to be rid of it, sw.off.js stands in its place.
//
// Everything of an edition is in one cache, and only caches of this very site are touched:
// others may lie beside it at the same host.

const ROOT = new URL("./", location.href);
const PREFIX = `per-prompt:${ROOT.pathname}:`;
const NAME = PREFIX + SITE.edition;

// How long a page waits for the network before the kept one is shown.
const PATIENCE = 2500;
// A page that was opened is kept when it has loaded: nothing is asked for twice.
const REST = 2000;

const TYPES = {
  html: "text/html; charset=utf-8",
  css: "text/css",
  js: "text/javascript",
  wasm: "application/wasm",
  svg: "image/svg+xml",
  png: "image/png",
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  webmanifest: "application/manifest+json",
  txt: "text/plain; charset=utf-8",
};
const typeOf = (path) => TYPES[/[^./]*$/.exec(path)[0]] || TYPES.html;

const address = (path) => ROOT.href + path;
// An address as a path from the root: without query, place and "index.html".
const pathOf = (url) => {
  const { origin, pathname } = new URL(url);
  const isOwn = origin === ROOT.origin && pathname.startsWith(ROOT.pathname);
  return isOwn ? pathname.slice(ROOT.pathname.length).replace(/(^|\/)index\.html$/, "$1") : undefined;
};

const pause = (time) => new Promise((done) => setTimeout(done, time));
const current = () => caches.open(NAME);
const held = async (path) => (await current()).match(address(path));

// Entries of the worker's own.
const BEGAN = "offline/!began";
const keptNote = (lang) => `offline/!kept/${lang}`;
const note = async (cache, path) => {
  const entry = await cache.match(address(path));
  return entry && entry.json();
};
const write = async (path, value) => (await current()).put(address(path), new Response(JSON.stringify(value)));

const languages = Object.keys(SITE.languages);
const languageOf = (path) => languages.find((lang) => path.startsWith(`${lang}/`));
const isKept = async (lang) => !!lang && !!(await note(await current(), keptNote(lang)));

// ---- What other editions hold.

const others = async () => (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== NAME);

// The edition at work before this one: the last that began.
const previous = async () => {
  let [last, time] = [undefined, 0];
  for (const name of await others()) {
    const began = (await note(await caches.open(name), BEGAN)) || 0;
    if (began > time) [last, time] = [name, began];
  }
  return last;
};

// A name of an asset has its hash: whichever edition holds it, it is the same. A page of
// the last edition that is still open finds its own.
const asset = async (path) => {
  for (const name of [NAME, ...(await others())]) {
    const entry = await (await caches.open(name)).match(address(path));
    if (entry) return entry;
  }
};

// ---- Keeping.

const load = async (path) => {
  const response = await fetch(address(path), { cache: path.startsWith("assets/") ? "default" : "no-cache" });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
};

// One asset into this edition.
const take = async (path) => {
  if (await held(path)) return;
  await (await current()).put(address(path), (await asset(path)) || (await load(path)));
};

// Whether a page names what this edition's page needs. If not, it is of a later one.
const fits = (path, html) => SITE.needs[path].every((file) => html.includes(file.replace(/\.(js|wasm)$/, "")));

// A page into this edition, after everything that it needs. It is written anew, because
// an answer that was redirected could not be given for an address later.
const keepPage = async (path, html) => {
  if (!fits(path, html)) throw new Error(`${path} is of another edition`);
  await Promise.all(SITE.needs[path].map(take));
  await (await current()).put(address(path), new Response(html, { headers: { "content-type": TYPES.html } }));
};

const visitPage = async (path) => {
  if (!(await isKept(languageOf(path)))) await keepPage(path, await (await load(path)).text());
};

// The pages that are open.
const keepOpen = async () => {
  const open = await clients.matchAll({ type: "window", includeUncontrolled: true });
  const paths = new Set(open.map((client) => pathOf(client.url)).filter((path) => path in SITE.needs));
  await Promise.all([...paths].map((path) => visitPage(path).catch(() => {})));
};

const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, "0")).join("");

// A whole language: one file with all of its files, so that it is there or is not. Its first
// line has their names and lengths.
const keep = async (lang, tell) => {
  const { bundle, size, sha256 } = SITE.languages[lang];
  const response = await fetch(address(bundle), { cache: "no-store" });
  if (!response.ok) throw new Error(`${response.status} for ${bundle}`);
  const bytes = new Uint8Array(size);
  const reader = response.body.getReader();
  let [at, percent] = [0, 0];
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (at + value.length > size) throw new Error("the file is too long");
    bytes.set(value, at);
    at += value.length;
    if (Math.floor((at / size) * 100) > percent) tell((percent = Math.floor((at / size) * 100)));
  }
  if (at !== size || hex(await crypto.subtle.digest("SHA-256", bytes)) !== sha256) throw new Error("not the file");
  let from = bytes.indexOf(10) + 1;
  const files = JSON.parse(new TextDecoder().decode(bytes.subarray(0, from))).map(([path, length]) => {
    const body = bytes.subarray(from, (from += length));
    return { path: pathOf(address(path)), body, type: typeOf(path) };
  });
  const cache = await current();
  const put = ({ path, body, type }) => cache.put(address(path), new Response(body, { headers: { "content-type": type } }));
  // Pages last: one that is there has what it needs, wherever this stops.
  await Promise.all(files.filter(({ type }) => type !== TYPES.html).map(put));
  await Promise.all(files.filter(({ type }) => type === TYPES.html).map(put));
  await write(keptNote(lang), { edition: SITE.edition, data: SITE.data, paths: files.map(({ path }) => path) });
};

const forget = async (lang) => {
  const cache = await current();
  const { paths } = (await note(cache, keptNote(lang))) || { paths: [] };
  await cache.delete(address(keptNote(lang)));
  const still = new Set(offlinePages.flatMap((path) => [path, ...SITE.needs[path]]));
  for (const other of languages) {
    for (const path of ((await note(cache, keptNote(other))) || { paths: [] }).paths) still.add(path);
  }
  // Pages first: one that is there has what it needs.
  const gone = paths.filter((path) => !still.has(path)).sort((a, b) => (b in SITE.needs) - (a in SITE.needs));
  for (const path of gone) await cache.delete(address(path));
  await keepOpen();
};

// ---- From one edition to the next.

const offlinePages = languages.map((lang) => `offline/${lang}.html`);

// All that the last edition held, as this one has it, or nothing: then the last one stays.
const install = async () => {
  const last = await previous();
  try {
    // Of an edition that comes back, nothing is left over.
    if (last) await caches.delete(NAME);
    await Promise.all(offlinePages.map(visitPage));
    // The first page is open already, and was answered by no worker.
    await keepOpen();
    if (!last) return;
    const cache = await caches.open(last);
    for (const lang of languages) if (await note(cache, keptNote(lang))) await keep(lang, () => {});
    const paths = (await cache.keys()).map(({ url }) => pathOf(url));
    await Promise.all(paths.filter((path) => path in SITE.needs).map(visitPage));
  } catch (error) {
    if (last) await caches.delete(NAME);
    throw error;
  }
};

const activate = async () => {
  const last = await previous();
  await write(BEGAN, Date.now());
  for (const name of await others()) if (name !== last) await caches.delete(name);
  await clients.claim();
};

addEventListener("install", (event) => event.waitUntil(install().then(() => skipWaiting())));
addEventListener("activate", (event) => event.waitUntil(activate()));

// ---- Answering.

// Where there is neither network nor page: a page that says so. Its links begin where it
// lies, so they are made whole for wherever it is shown.
const absent = async (path) => {
  const page = await held(`offline/${languageOf(path) || languages[0]}.html`);
  if (!page) return Response.error();
  const html = (await page.text()).replaceAll('="../', `="${ROOT.pathname}`);
  return new Response(html, { status: 503, headers: { "content-type": TYPES.html } });
};

const answerPage = async (path, network) => {
  const late = Symbol("late");
  let response;
  try {
    response = await Promise.race([network, pause(PATIENCE).then(() => late)]);
    if (response !== late && response.status < 500) return response;
    return (await held(path)) || (await network);
  } catch {
    if (`${path}/` in SITE.needs) return Response.redirect(address(`${path}/`));
    return (await held(path)) || absent(path);
  }
};

const visit = (event, path) => {
  let copy;
  const network = fetch(event.request).then((response) => {
    if (response.ok && path in SITE.needs) copy = response.clone();
    return response;
  });
  event.respondWith(answerPage(path, network));
  const later = async () => {
    await network;
    if (!copy) return;
    const html = await copy.text();
    if (!fits(path, html)) return registration.update();
    await pause(REST);
    // A kept language stays of one piece.
    if (!(await isKept(languageOf(path)))) await keepPage(path, html);
  };
  event.waitUntil(later().catch(() => {}));
};

const named = new Set(Object.values(SITE.needs).flat());

// What is part of a page: hashed, so the kept one is right.
const part = async (event, path) => {
  const entry = await asset(path);
  if (entry) return entry;
  const response = await fetch(event.request);
  if (response.ok && named.has(path)) {
    const copy = response.clone();
    event.waitUntil(current().then((cache) => cache.put(address(path), copy)).catch(() => {}));
  }
  return response;
};

// Tables, charts, pictures: from the network, or as they were last seen.
const file = async (event, path) => {
  try {
    const response = await fetch(event.request);
    if (response.status === 200 && /\.(csv|json|svg)$/.test(path) && !(await held(path))) {
      const copy = response.clone();
      event.waitUntil(current().then((cache) => cache.put(address(path), copy)).catch(() => {}));
    }
    return response;
  } catch (error) {
    const entry = await held(path);
    if (entry) return entry;
    throw error;
  }
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const path = pathOf(request.url);
  if (path === undefined || request.method !== "GET" || request.headers.has("range")) return;
  // Below the root other things may lie, with workers of their own.
  const folder = path.split("/")[0];
  const isOwn = path in SITE.needs || ["assets", "data", "w", ...languages].includes(folder);
  if (!isOwn) return;
  if (request.mode === "navigate") visit(event, path);
  else if (folder === "assets") event.respondWith(part(event, path));
  else event.respondWith(file(event, path));
});

// ---- What the page asks, each through a port of its own.

const state = async (lang) => {
  const { packed } = SITE.languages[lang];
  const { edition, data } = (await note(await current(), keptNote(lang))) || {};
  return { edition: SITE.edition, packed, kept: edition && { edition, data } };
};

const reason = (error) => {
  if (error.name === "QuotaExceededError") return "full";
  return error instanceof TypeError ? "network" : "changed";
};

addEventListener("message", (event) => {
  const { ask, lang } = event.data || {};
  const port = event.ports[0];
  if (!port || !languages.includes(lang)) return;
  const work = async () => {
    try {
      if (ask === "keep") await keep(lang, (percent) => port.postMessage({ percent }));
      if (ask === "forget") await forget(lang);
      port.postMessage(await state(lang));
    } catch (error) {
      port.postMessage({ failed: reason(error) });
    }
  };
  event.waitUntil(work());
});
