// Without a net: one's own next evening where there is one, else a calm page. Nothing else of what is visited is ever kept.

const shell = 'shell-2';
const own = 'own';

self.addEventListener('install', (event) => {
  event.waitUntil(keepShell().then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOthers().then(() => self.clients.claim()));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  if (request.mode === 'navigate') event.respondWith(fetch(request).catch(() => withoutNet()));
  // Only what the page without a net is made of; everything else goes its way.
  else if (new URL(request.url).pathname.match(/^\/(?:styles|fonts|icons)\//))
    event.respondWith(fetch(request).catch(() => keptFile(request)));
});

/** The page, and the styles and pictures that it names. */
async function keepShell() {
  const cache = await caches.open(shell);
  const page = await fetch('/offline', { credentials: 'omit' });
  const html = await page.clone().text();
  await cache.put('/offline', page);
  const named = [...html.matchAll(/(?:href|src)="(\/(?:styles|icons|fonts)\/[^"#]+)/g)];
  const files = new Set(named.map(([, address]) => address.replaceAll('&#x3D;', '=')));
  await Promise.all([...files].map((file) => cache.add(file).catch(() => undefined)));
}

async function forgetOthers() {
  for (const name of await caches.keys()) if (name !== shell && name !== own) await caches.delete(name);
}

async function withoutNet() {
  const mine = await (await caches.open(own)).match('/me/next');
  return mine ?? (await caches.match('/offline')) ?? Response.error();
}

async function keptFile(request) {
  return (await caches.match(request, { ignoreSearch: true })) ?? Response.error();
}
