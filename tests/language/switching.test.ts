// The switch of languages counts on every page behind a link of a mail, more than the language of the mail.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { everyMail } from '../support/every-mail.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let site: Site;
let links: string[];
beforeAll(async () => {
  site = await openSite();
  const mails = [...(await everyMail(site, 'de')).values()];
  const all = mails.flatMap(({ text = '' }) => text.match(/https?:\/\/[^\s"<>]+/g) ?? []);
  links = [...new Set(all.filter((link) => link.startsWith(`${site.origin}/`)))].map((link) =>
    link.slice(site.origin.length).replace(/#.*/, ''),
  );
});
afterAll(() => site.close());

test('whoever switches reads the next page in that language as well', async () => {
  const [inGerman, deaf]: [string[], string[]] = [[], []];
  for (const link of links) {
    const visitor = site.visitor('de');
    const first = await visitor.get(link);
    if (!/<html lang="de"/.test(first.text)) continue;
    inGerman.push(link);
    const switched = await visitor.get(`${link}${link.includes('?') ? '&' : '?'}lang=fr`);
    const again = await visitor.get(link);
    for (const { text } of [switched, again]) if (!/<html lang="fr"/.test(text)) deaf.push(link);
  }
  expect(inGerman.length).toBeGreaterThan(40);
  expect(deaf).toEqual([]);
});
