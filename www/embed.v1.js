// Per Prompt: frames as high as their figures, and <per-prompt widget="one/text">.
// Apache-2.0 or MIT.
(() => {
  const home = new URL("w/", document.currentScript.src);
  const own = new Set();

  const each = (act) => {
    for (const frame of [...document.querySelectorAll("iframe"), ...own]) {
      if (frame.src.startsWith(home)) act(frame);
    }
  };

  const fit = (frame, wanted) => {
    let height = Math.min(6000, Math.max(80, Math.ceil(wanted)));
    if (getComputedStyle(frame).boxSizing === "border-box") height += frame.offsetHeight - frame.clientHeight;
    const now = parseFloat(frame.style.height);
    // One pixel more is fine, one less scrolls.
    if (!(now >= height && now <= height + 1)) frame.style.height = height + "px";
  };

  addEventListener("message", ({ data, origin, source }) => {
    // A sandboxed frame has the origin "null".
    if (!data || ![home.origin, "null"].includes(origin)) return;
    if (data.type !== "per-prompt:height" || data.version !== 1 || !Number.isFinite(data.height)) return;
    each((frame) => frame.contentWindow === source && fit(frame, data.height));
  });

  // Heights said too early are said again.
  each((frame) => frame.contentWindow.postMessage("per-prompt:ask", "*"));

  if (!window.customElements || customElements.get("per-prompt")) return;

  const looks = ["theme", "accent", "controls"];

  customElements.define("per-prompt", class extends HTMLElement {
    static get observedAttributes() { return [...looks, "widget", "lang", "data", "query", "title"]; }

    connectedCallback() {
      const get = (name) => this.getAttribute(name) || "";
      const { lang } = this.closest("[lang]") || {};
      const folder = (get("data") + "/").replace(/^(live)?\//, "") + (/^zh\b/i.test(lang) ? "zh-hans/" : "en/");
      const path = folder + get("widget") + "/";
      // What makes no sense changes nothing.
      if (!/^(\d{4}-\d\d\.\d+\/)?(en|zh-hans)\/[a-z0-9-]+\/[a-z0-9.-]+\/$/.test(path)) return;
      const query = new URLSearchParams(get("query"));
      for (const name of looks) if (get(name)) query.set(name, get(name));
      const address = home + path + "?" + query;

      let { frame } = this;
      if (!frame || frame.src !== address) {
        own.delete(frame);
        // A new address of the old frame would be a step of "back".
        this.frame = frame = document.createElement("iframe");
        frame.loading = "lazy";
        frame.referrerPolicy = "no-referrer";
        frame.style = "display:block;width:100%;border:0";
        frame.src = address;
        fit(frame, +get("height") || 420);
        // The shadow hides the fallback.
        (this.shadowRoot || this.attachShadow({ mode: "open" })).replaceChildren(frame);
      }
      frame.title = get("title") || "Per Prompt";
      own.add(frame);
    }

    attributeChangedCallback() { if (this.isConnected) this.connectedCallback(); }

    disconnectedCallback() { own.delete(this.frame); }
  });
})();
