// Starts the calculator, and brings the readable page back if it cannot go on.
// A classic script: it also runs where module scripts may not (sandboxed
// frames); there the import fails and the static page simply stays.
(() => {
  "use strict";
  const data = document.currentScript.dataset;
  const still = document.getElementById("app");

  // The chooser has no calculator: mark the language that fits.
  if (!still) {
    for (const tag of navigator.languages || []) {
      const link = document.querySelector(`[data-lang^="${tag.slice(0, 2).toLowerCase()}"]`);
      if (link) {
        link.classList.add("suggested");
        break;
      }
    }
    return;
  }

  const live = still.cloneNode(false);
  live.classList.add("live");
  let over = false;

  // The static page comes back with what was typed, and says so once.
  const fail = () => {
    if (over) return;
    over = true;
    if (live.isConnected) {
      for (const input of live.querySelectorAll("input[type=text]")) {
        const old = still.querySelector(`[name="${CSS.escape(input.name)}"]`);
        if (old) old.value = input.value;
      }
      live.replaceWith(still);
    }
    document.documentElement.classList.add("no-app");
    document.getElementById("failed").hidden = false;
  };

  const isTrap = (error) =>
    typeof WebAssembly === "object" && WebAssembly.RuntimeError && error instanceof WebAssembly.RuntimeError;
  addEventListener("error", (event) => isTrap(event.error) && fail());
  addEventListener("unhandledrejection", (event) => isTrap(event.reason) && fail());

  const start = async () => {
    if (typeof WebAssembly !== "object") return fail();
    try {
      const at = (path) => new URL(path, document.baseURI);
      const app = await import(at(data.app));
      await app.default({ module_or_path: fetch(at(data.wasm)) });
      app.start(live, still);
    } catch (error) {
      console.warn("Per Prompt: the static page stays.", String(error));
      fail();
    }
  };
  start();
})();
