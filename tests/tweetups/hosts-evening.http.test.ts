// An evening's page as its host sees it: nobody asks them whether they come, and what they post invites.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('the host is not asked whether they come, is the first face, and finds words that invite', async () => {
  const { host, path } = await announced(site);
  const { text } = await host.get(path);
  expect(text).not.toContain('Kommst du?</h2>');
  expect(text).not.toMatch(/class="thumb-bar"|name="answer"/);
  expect(text).toContain('Du lädst ein');
  expect(text).toContain('Am Do., 3. Dez. lade ich zu „WOL im Advent“ in Rostock ein. Kommst du?');
  const who = text.slice(text.indexOf('id="who"'));
  expect(who).toMatch(/^[^]{0,900}Ana ist da\./);
  expect((await host.get(`${path}/mastodon`)).text).toContain('lade ich zu');

  const stranger = (await site.visitor('de').get(path)).text;
  expect(stranger).toContain('Kommst du?</h2>');
  expect(stranger).toContain('bin ich bei „WOL im Advent“');
});

test('a host who wants to be on the list answers like everybody, and is asked no more either', async () => {
  const { host, path } = await announced(site);
  await host.post(`${path}/rsvp`, { answer: 'yes' });
  expect((await host.get(path)).text).toContain('Du bist dabei');
});
