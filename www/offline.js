// The part of a page where a language is kept for offline use: says what is stored, and
// asks the worker to store or remove it. Its words stand in the page.
(() => {
  "use strict";
  const section = document.getElementById("offline");
  if (!section) return;
  const { lang } = section.dataset;
  const find = (name) => section.querySelector(`[data-part="${name}"]`);
  const [keep, forget, progress, status] = ["keep", "forget", "progress", "status"].map(find);
  const label = keep.textContent;

  const words = (name, ...values) => section.dataset[name].replace(/\{(\d)\}/g, (_, at) => values[at]);
  const say = (text) => {
    if (status.textContent !== text) status.textContent = text;
  };
  const show = (shown) => [keep, forget, progress].forEach((part) => (part.hidden = !shown.includes(part)));

  // Longer than the slowest part of the work takes to show itself.
  const SILENCE = 60000;
  const READY = 10000;

  const within = (time, promise) =>
    new Promise((done, fail) => {
      promise.then(done, fail);
      setTimeout(() => fail(new Error("no answer")), time);
    });

  // The worker's answer; what it says on the way shows how far it is.
  const send = (worker, ask) =>
    new Promise((done, fail) => {
      const { port1, port2 } = new MessageChannel();
      let timer;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => fail(new Error("no answer")), SILENCE);
      };
      port1.onmessage = ({ data }) => {
        wait();
        if ("percent" in data) progress.value = data.percent;
        else {
          clearTimeout(timer);
          done(data);
        }
      };
      wait();
      worker.postMessage({ ask, lang }, [port2]);
    });

  // The edition that this page came with: another one later is a newer one.
  let edition;

  const tell = (answer) => {
    if (answer.failed) {
      keep.textContent = section.dataset.again;
      show([keep]);
      return say(words(`failed${answer.failed}`));
    }
    edition = edition || answer.edition;
    const { kept, packed } = answer;
    const size = (Math.max(packed, 50000) / 1e6).toFixed(1);
    keep.textContent = label.replace("{0}", size);
    show([kept ? forget : keep]);
    if (!kept) return say(words("absent"));
    const text = words("kept", kept.data, kept.edition);
    say(edition === answer.edition ? text : [text, words("newer")].join(section.dataset.space));
  };

  const unavailable = () => {
    show([]);
    say(words("unavailable"));
  };

  const active = async () => (await within(READY, navigator.serviceWorker.ready)).active;

  // After a deploy the newest worker alone knows which file to ask for.
  const newest = async () => {
    const registration = await within(READY, navigator.serviceWorker.ready);
    await registration.update().catch(() => {});
    const next = registration.installing || registration.waiting;
    if (next) {
      const settled = () => ["activated", "redundant"].includes(next.state);
      await new Promise((done) => {
        next.addEventListener("statechange", () => settled() && done());
        setTimeout(done, READY);
        if (settled()) done();
      });
    }
    return registration.active;
  };

  keep.addEventListener("click", async () => {
    const hadFocus = document.activeElement === keep;
    show([progress]);
    progress.removeAttribute("value");
    say(words("keeping"));
    // So that the browser does not remove it when the device is full. It may say no.
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist().catch(() => {});
    let answer;
    try {
      answer = await send(await newest(), "keep");
    } catch {
      answer = { failed: "network" };
    }
    tell(answer);
    // The button that was pressed is gone; its place has another.
    if (hadFocus) (forget.hidden ? keep : forget).focus();
  });

  forget.addEventListener("click", async () => {
    const hadFocus = document.activeElement === forget;
    try {
      tell(await send(await active(), "forget"));
      if (hadFocus) keep.focus();
    } catch {
      unavailable();
    }
  });

  const ask = async () => {
    try {
      tell(await send(await active(), "state"));
    } catch {
      unavailable();
    }
  };

  // Where the browser does not let pages be stored, asking for it may already fail.
  say(words("looking"));
  try {
    if (!navigator.serviceWorker) throw new Error("none");
    navigator.serviceWorker.addEventListener("controllerchange", () => progress.hidden && ask());
    ask();
  } catch {
    unavailable();
  }
})();
