// A figure in somebody else's page: its looks, its height, its links, and its program
// when someone touches a control. A classic script, which also runs where the frame has
// no origin of its own. Nothing is stored, and nothing asked of any server but files of
// this site. Without this script the page is complete, but for the controls.
(() => {
  "use strict";
  const { program, tables, fields = "" } = document.currentScript.dataset;
  const html = document.documentElement;
  const query = new URLSearchParams(location.search);
  const field = (name, form) => (form.exec(query.get(name) || "") || [""])[0];

  // Before the first paint.
  html.classList.add("js");
  const theme = field("theme", /^(light|dark)$/);
  if (theme) {
    html.dataset.theme = html.style.colorScheme = theme;
    const dark = document.getElementById("dark");
    if (dark) dark.media = theme === "dark" ? "all" : "not all";
  }
  const accent = field("accent", /^[\da-f]{6}$/i);
  if (accent) html.style.setProperty("--accent", "#" + accent);
  const isLocked = query.get("controls") === "off";
  if (isLocked) html.classList.add("locked");

  const isFramed = parent !== window;
  const tell = (message) => parent.postMessage(message, "*");
  const secret = (/^#\?secret=([\w-]{1,64})$/.exec(location.hash) || [])[1];
  const pym = field("childId", /^[\w-]{1,99}$/);

  // The height, in every form that a page around this one may know. It is not secret.
  let told = 0;
  const tellHeight = (again) => {
    // The root is as high as what it holds, whatever the height of the frame.
    const height = Math.ceil(html.getBoundingClientRect().height);
    // A pixel too many does not matter, one too few scrolls.
    if (!height || (!again && height <= told && height >= told - 1)) return;
    told = height;
    tell({ type: "per-prompt:height", version: 1, height });
    tell({ "datawrapper-height": { "per-prompt": height } });
    tell({ sentinel: "amp", type: "embed-size", height });
    tell(JSON.stringify({ subject: "lti.frameResize", height }));
    if (pym) tell(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
    if (secret) tell({ message: "height", value: height, secret });
  };

  const tellHeights = () => {
    tellHeight();
    if (window.ResizeObserver) new ResizeObserver(() => tellHeight()).observe(html);
    // A page around that listens late gets it again, and when it asks.
    addEventListener("load", () => tellHeight(true));
    setTimeout(tellHeight, 2000, true);
    addEventListener("message", ({ data, source }) => {
      if (source === parent && data === "per-prompt:ask") tellHeight(true);
    });
  };

  // A sandbox without an origin blocks new windows, unless it says otherwise: then the
  // page around opens the link if it can (WordPress does), else it opens in the frame.
  const follow = (event) => {
    const link = event.target.closest && event.target.closest("a[target=_blank]");
    if (!link || self.origin !== "null") return;
    event.preventDefault();
    const address = link.href;
    try {
      if (open(address, "_blank")) return;
    } catch {
      // Where others return nothing, Firefox throws.
    }
    if (secret) tell({ message: "link", value: address, secret });
    setTimeout(() => location.assign(address), secret ? 1000 : 0);
  };

  // The program: at once if the address holds a state, else when somebody acts.
  const isState = (key) => key === "b" || key.startsWith("b.") || fields.split(" ").includes(key);
  const hasState = [...query.keys()].some(isState);
  let still;
  let hasChanged = false;
  let begun = false;
  let over = false;

  // The static page stays or comes back, without controls. It says so to whom it matters.
  const fail = () => {
    if (over) return;
    over = true;
    if (still) document.getElementById("widget").replaceWith(still);
    html.classList.add("no-app");
    const failed = document.getElementById("failed");
    if (failed && (hasState || hasChanged)) failed.hidden = false;
  };

  // Only files of the page's own site become scripts.
  const createScriptURL = (name) => {
    const address = new URL(name, document.baseURI);
    if (address.origin !== location.origin) throw new TypeError(name);
    return address.href;
  };

  const load = (policy, name) =>
    new Promise((done, fail) => {
      const element = document.createElement("script");
      element.onload = done;
      element.onerror = () => fail(new Error(name));
      element.src = policy.createScriptURL(name);
      document.head.append(element);
    });

  const start = async () => {
    try {
      const own = { createScriptURL };
      const policy = window.trustedTypes ? trustedTypes.createPolicy("per-prompt", own) : own;
      await Promise.all([program, tables].filter(Boolean).map((name) => load(policy, name)));
      // Neither a module nor a request: a frame without an origin may have neither.
      const packed = atob(window.perPromptWasm);
      window.perPromptWasm = "";
      const bytes = new Uint8Array(packed.length);
      for (let i = 0; i < bytes.length; i++) bytes[i] = packed.charCodeAt(i);
      const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
      await wasm_bindgen({ module_or_path: await new Response(unpacked).arrayBuffer() });
      const [version, ...figures] = window.perPromptTables || [""];
      const widget = document.getElementById("widget");
      still = widget.cloneNode(true);
      wasm_bindgen.start(widget, version, figures);
    } catch (error) {
      console.warn("Per Prompt: the static page stays.", String(error));
      fail();
    }
  };

  const begin = () => {
    if (begun) return;
    begun = true;
    start();
  };

  const act = ({ type, target }) => {
    if (type === "input" || type === "change") hasChanged = true;
    // Who leaves by a link needs no program.
    if (!target.closest || !target.closest("a")) begin();
  };

  const isTrap = (error) =>
    typeof WebAssembly === "object" && WebAssembly.RuntimeError && error instanceof WebAssembly.RuntimeError;

  addEventListener("DOMContentLoaded", () => {
    if (isFramed) {
      tellHeights();
      addEventListener("click", follow);
    }
    if (!program) return;
    addEventListener("error", (event) => isTrap(event.error) && fail());
    addEventListener("unhandledrejection", (event) => isTrap(event.reason) && fail());
    // There is nothing to send: "Enter" in a field is no reason to leave.
    addEventListener("submit", (event) => event.preventDefault());
    if (!isLocked) {
      for (const type of ["pointerdown", "focusin", "keydown", "input", "change"]) addEventListener(type, act);
    }
    if (!hasState) return;
    // After the first paint: on a slow line the ready-made figure comes before the program.
    try {
      new PerformanceObserver(begin).observe({ type: "paint", buffered: true });
    } catch {
      begin();
    }
    setTimeout(begin, 1000);
  });
})();
