// A task for the class: the calculator with parts locked or hidden, as the link says
// behind its `#`, and a task from a file. Runs before the boot script, so the static page
// that comes back if the program fails is locked as well.
(() => {
  "use strict";
  const id = (name) => document.getElementById(name);
  // The parts as `PARTS` of src/view/classroom/mod.rs names them.
  const PARTS = {
    evidence: "#evidence",
    activities: "#calculator > [data-side]",
    place: "#calculator > .sets[data-side]",
    people: "#calculator > .sets:not([data-side])",
    doubt: "#doubt",
    compare: "#compare-panel",
    working: "#working, #share",
  };
  const place = location.hash;
  const said = new URLSearchParams(place.slice(1));
  const named = (state) =>
    (said.get(state) || "").split(",").filter((part) => Object.hasOwn(PARTS, part));
  const within = (part) =>
    [...document.querySelectorAll(PARTS[part])].filter(
      (element) => part !== "activities" || !element.classList.contains("sets"),
    );

  for (const part of named("hide")) for (const element of within(part)) element.hidden = true;
  for (const part of named("lock")) {
    for (const element of within(part)) {
      element.classList.add("locked");
      for (const control of element.querySelectorAll("input, select, button")) control.disabled = true;
    }
  }

  // The calculator writes its state into the address, which would lose the task's part.
  if (place) {
    const write = history.replaceState.bind(history);
    history.replaceState = (state, title, address) => write(state, title, address && address + place);
  }
  // An address that differs behind `#` alone is not loaded anew by itself.
  const open = (address) => {
    const to = new URL(address, location.href);
    const stays = to.pathname + to.search === location.pathname + location.search;
    location.assign(to);
    if (stays) location.reload();
  };

  if (location.search) {
    const again = id("task-again");
    again.href = location.search + place;
    again.hidden = false;
    again.addEventListener("click", (event) => {
      event.preventDefault();
      open(again.href);
    });
  }

  id("task-file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    const text = file && file.size < 100_000 ? await file.text() : "";
    const found = /\/task\.html(\?v=[^\s#]*)(#\S*)?/.exec(text);
    id("task-problem").hidden = Boolean(found);
    event.target.value = "";
    if (!found) return;
    open(found[1] + (found[2] || ""));
  });
})();
