// Strangers at the door: by name alone, on the page behind the door's code, until a host taps it.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { everythingIn } from '../support/everything.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

const during = '2026-12-03T18:30:00Z';

test('a stranger says their name, a host taps it, and they are a walk-in', async () => {
  const { host, path } = await announced(site, { capacity: '1' });
  site.setClock(during);
  const stranger = site.visitor('de');
  expect((await stranger.get(`${path}/here`)).text).toContain('Ich bin hier');
  const said = await stranger.submit(`${path}/here`, { by: 'name', name: 'Pia' });
  expect(said.text).toContain('Willkommen! Wer einlädt, weiß Bescheid.');
  await stranger.post(`${path}/here`, { by: 'name', name: 'Pia' });

  const door = (await host.get(`${path}/check-in`)).text;
  expect(door).toContain('Sagt: ist hier');
  const waiting = [...door.matchAll(/name="welcome"\s+value="([^"]+)"/g)].map(([, id = '']) => id);
  expect(waiting).toHaveLength(1);
  expect(door).toContain('0 Menschen sind da');
  expect((await site.visitor('de').get(path)).text).not.toContain('Pia');
  await host.post(`${path}/check-in`, { welcome: waiting[0] ?? '' });
  const after = (await host.get(`${path}/check-in`)).text;
  expect(after).toContain('Ein Mensch ist da');
  expect(after).not.toContain('Sagt: ist hier</h2>\n  <p');
  expect((await site.visitor('de').get(path)).text).not.toContain('Pia');
});

test('a host says no, or closes it; and it is open from an hour before to the end alone', async () => {
  const { host, path } = await announced(site);
  const stranger = site.visitor('de');
  await stranger.post(`${path}/here`, { by: 'name', name: 'Zu früh' });
  expect((await host.get(`${path}/check-in`)).text).not.toContain('Zu früh');
  site.setClock(during);
  expect((await stranger.post(`${path}/here`, { by: 'name', name: '' })).status).toBe(422);
  await stranger.post(`${path}/here`, { by: 'name', name: 'Pia' });
  const [, id = ''] =
    /name="dismiss"\s+value="([^"]+)"/.exec((await host.get(`${path}/check-in`)).text) ?? [];
  await host.post(`${path}/check-in`, { dismiss: id });
  expect((await host.get(`${path}/check-in`)).text).not.toContain('Pia');
  await host.post(`${path}/check-in`, { strangers: 'closed' });
  expect((await stranger.get(`${path}/here`)).text).not.toContain('name="name"');
  await stranger.post(`${path}/here`, { by: 'name', name: 'Ole' });
  expect((await host.get(`${path}/check-in`)).text).not.toContain('Ole');
  await host.post(`${path}/check-in`, { strangers: 'open' });
  expect((await stranger.get(`${path}/here`)).text).toContain('name="name"');
});

test('whom nobody has tapped is forgotten a day after', async () => {
  const { path } = await announced(site);
  site.setClock(during);
  await site.visitor('de').post(`${path}/here`, { by: 'name', name: 'Pia' });
  site.setClock('2026-12-05T12:00:00Z');
  await site.run('forget strangers at the door');
  expect((await everythingIn(site))['said_here']).toEqual([]);
});
