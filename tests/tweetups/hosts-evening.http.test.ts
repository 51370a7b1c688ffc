// An evening’s page as its host sees it, whom nobody asks whether they come, and as somebody sees it who reads another language.
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

test('whoever reads another language is told which one is spoken, on the page and where they answer', async () => {
  const { path } = await announced(site);
  for (const page of [path, `${path}/rsvp?answer=yes`]) {
    expect((await site.visitor('en').get(page)).text).toContain('in German');
    expect((await site.visitor('de').get(page)).text).not.toContain('auf Deutsch');
  }
});
