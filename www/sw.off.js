// Ends what sw.js does: put in its place it removes everything that the site keeps in a
// browser, then itself. `serve` has it there, so that a page in development is never an
// old one. Of other sites at the same host it touches nothing.
addEventListener("install", () => skipWaiting());

const end = async () => {
  const prefix = `per-prompt:${new URL("./", location.href).pathname}:`;
  const own = (await caches.keys()).filter((name) => name.startsWith(prefix));
  for (const name of own) await caches.delete(name);
  const open = await clients.matchAll({ type: "window" });
  await registration.unregister();
  // Only those that the old worker answered, and once: a page loaded after this has none.
  if (own.length) for (const client of open) client.navigate(client.url);
};

addEventListener("activate", (event) => event.waitUntil(end()));
