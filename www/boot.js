// Starts the page's program, and brings the readable page back if it cannot go on.
// A classic script: it also runs where module scripts may not (sandboxed
// frames); there the import fails and the static page simply stays. And it registers
// the worker that keeps pages for when there is no network.
(() => {
  "use strict";
  const { dataset: data, src } = document.currentScript;
  const app = document.getElementById("app");

  // Once the page is there, and never inside another's page. Where it may not be, pages
  // are not kept, and that is all. The policy makes one address: no other becomes a worker.
  addEventListener("load", async () => {
    try {
      if (self !== top) return;
      const own = { createScriptURL: () => new URL("../sw.js", src).href };
      const policy = self.trustedTypes ? trustedTypes.createPolicy("sw", own) : own;
      await navigator.serviceWorker.register(policy.createScriptURL(""), { updateViaCache: "none" });
    } catch {}
  });

  // A page without a program is done.
  if (!app) return;

  const still = app.cloneNode(true);
  let over = false;

  // The static page comes back, and says so once.
  const fail = () => {
    if (over) return;
    over = true;
    app.replaceWith(still);
    document.documentElement.classList.add("no-app");
    document.getElementById("failed").hidden = false;
  };

  const isTrap = (error) =>
    typeof WebAssembly === "object" && WebAssembly.RuntimeError && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => isTrap(event.error) && fail());
  addEventListener("unhandledrejection", (event) => isTrap(event.reason) && fail());

  // A link made with earlier figures that are kept has a program of its own; the
  // page names it and the versions. Of a program's two files it names the stem.
  const [archive, ...kept] = (data.archive || "").split(" ");
  const isOld = kept.includes(new URLSearchParams(location.search).get("data"));

  const start = async () => {
    if (typeof WebAssembly !== "object") return fail();
    try {
      const at = (end) => new URL((isOld ? archive : data.app) + end, document.baseURI);
      // Both at once; and neither before the page has been painted (below).
      const wasm = fetch(at(".wasm"));
      const module = await import(at(".js"));
      await module.default({ module_or_path: wasm });
      module.start(app);
    } catch (error) {
      console.warn("Per Prompt: the static page stays.", String(error));
      fail();
    }
  };

  // After the first paint: on a slow line the answer comes before the program.
  let begun = false;
  const begin = () => {
    if (begun) return;
    begun = true;
    start();
  };
  try {
    new PerformanceObserver(begin).observe({ type: "paint", buffered: true });
  } catch {
    begin();
  }
  setTimeout(begin, 1000);
})();
