// Thirty guests' blogs give feeds that are made to be slow: pages stay quick meanwhile, and memory stays small.
import { afterAll, expect, test } from 'vitest';
import { announced, answered, described } from '../support/evenings.ts';
import { openNet, type Net } from '../support/net.ts';
import { openSite, type Site } from '../support/site.ts';
import { say } from './say.ts';

const blogs = 30;
const size = 924_000;
let site: Site | undefined;
let net: Net | undefined;
afterAll(async () => {
  await site?.close();
  await net?.close();
});

/** Elements in elements, entities, attributes, and very many entries. */
const hostile = [
  (bytes: number) => `<rss version="2.0"><channel>${'<a>'.repeat(bytes / 3)}`,
  (bytes: number) =>
    `<rss version="2.0"><channel><item><description>${'&lt;p&gt;&amp;amp;'.repeat(bytes / 18)}</description></item></channel></rss>`,
  (bytes: number) =>
    `<rss version="2.0"><channel>${'<item><link>/1</link><pubDate>Mon, 23 Nov 2026 18:00:00 GMT</pubDate></item>'.repeat(bytes / 76)}</channel></rss>`,
  (bytes: number) =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><entry ${'a="b" '.repeat(bytes / 6)}/></feed>`,
  (bytes: number) =>
    `{"version":"https://jsonfeed.org/version/1.1","title":"x","items":${'['.repeat(bytes - 200)}`,
];

test(`${blogs} hostile feeds of ${size / 1000} kB`, async () => {
  net = await openNet(() => site?.now() ?? new Date());
  site = await openSite({}, net.outside);
  const { path } = await announced(site, { date: '2026-11-23' });
  site.setClock('2026-11-23T19:00:00Z');
  for (let number = 0; number < blogs; number += 1) {
    const host = `blog-${number}.example.org`;
    net.answer(host, '/', '<link rel="alternate" type="application/rss+xml" href="/feed.xml">');
    net.answer(host, '/feed.xml', '<rss version="2.0"><channel><title>Blog</title></channel></rss>');
    const link = await answered(site, path, `guest-${number}@example.org`);
    await described(site, link, { name: `Gast ${number}`, listed: 'public', blog: `https://${host}` });
  }
  for (let round = 0; round < 3; round += 1) await site.run('check handles');
  await site.run('plan where posts come from');
  for (let number = 0; number < blogs; number += 1)
    net.answer(`blog-${number}.example.org`, '/feed.xml', hostile[number % hostile.length]?.(size) ?? '');
  const before = process.memoryUsage.rss();
  const waits: number[] = [];
  let highest = before;
  const over = new AbortController();
  const looking = (async () => {
    while (!over.signal.aborted) {
      const began = performance.now();
      await (await fetch(`${site?.origin}/`)).text();
      waits.push(performance.now() - began);
      highest = Math.max(highest, process.memoryUsage.rss());
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const began = performance.now();
  for (let round = 0; round < 3; round += 1) {
    site.advance(30_000);
    await site.run('collect posts');
  }
  const took = performance.now() - began;
  over.abort();
  await looking;
  waits.sort((one, other) => one - other);
  const ninetieth = Math.round(waits[Math.floor(waits.length * 0.9)] ?? 0);
  const more = Math.round((highest - before) / 1024 / 1024);
  say(
    `${blogs} hostile feeds of ${size / 1000} kB, read in ${Math.round(took)} ms: the home page took ${ninetieth} ms at the 90th percentile ` +
      `(${Math.round(waits.at(-1) ?? 0)} ms at most, ${waits.length} times), memory ${more} MB more`,
  );
  expect(ninetieth).toBeLessThan(200);
  expect(more).toBeLessThan(250);
});
