// A form that is sent after its session ended: nothing that was typed is lost, and after signing in it is sent again.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const day = 24 * 60 * 60_000;
const typed = { emails: 'ben@example.org, caro@example.org', word: 'Es gibt "Suppe" & <Brot>.\nKommt ihr?' };

test('what a host had typed stands on the page that asks them to sign in, and is sent again from there', async () => {
  const { host, path } = await announced(site);
  await host.post('/sign-out', {});
  const refused = await host.post(`${path}/invite`, typed);
  expect(refused.status).toBe(403);
  expect(refused.headers.get('cache-control')).toContain('no-store');
  expect(refused.text).toContain('Du bist nicht mehr angemeldet');
  expect(refused.text).toContain('href="/sign-in"');
  expect(refused.text).toContain(`<form action="${path}/invite" method="post">`);
  expect(fieldsIn(refused.text)).toEqual(typed);
  expect(await site.mailsTo('ben@example.org')).toEqual([]);

  await signIn(site, 'ana@example.org', host);
  const taken = await host.post(`${path}/invite`, fieldsIn(refused.text));
  expect(taken.location).toContain(`${path}/invite?round=`);
  expect((await site.mailTo('ben@example.org')).text).toContain('Es gibt "Suppe" & <Brot>.');
});

test('so it is with every form that needs somebody who is signed in', async () => {
  const { host, path } = await announced(site);
  site.advance(91 * day);
  for (const form of ['edit', 'cancel', 'guests', 'again', 'publish', 'delete', 'invite', 'invite-again']) {
    const refused = await host.post(`${path}/${form}`, { word: 'Nicht verloren' });
    expect([form, refused.status]).toEqual([form, 403]);
    expect(refused.text).toContain('Nicht verloren');
  }
  expect((await host.post('/me', { name: 'Ana A.' })).text).toContain('Ana A.');
});

test('what another site sends is not repeated', async () => {
  const { path } = await announced(site);
  const refused = await fetch(`${site.origin}${path}/invite`, {
    method: 'POST',
    headers: { Origin: 'https://elsewhere.example.org' },
    body: new URLSearchParams(typed),
  });
  expect(refused.status).toBe(403);
  expect(await refused.text()).not.toContain('Suppe');
});

function fieldsIn(html: string): Record<string, string> {
  const found = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return Object.fromEntries([...found].map(([, name = '', value = '']) => [name, unescaped(value)]));
}

function unescaped(html: string): string {
  const characters: Record<string, string> = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    '#x27': "'",
    '#x3D': '=',
  };
  return html.replaceAll(/&([^;]+);/g, (_, name: string) => characters[name] ?? '?');
}
