// What the guests are unsure about, for their hosts to read before the evening, and for nobody else.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite();
});
afterEach(() => site.close());

test('a host reads what the guests who come are unsure about and work on, whoever else may see it', async () => {
  const { host, path } = await announced(site);
  const ben = await answered(site, path, 'ben@example.org');
  const words = {
    name: 'Ben',
    working_on: 'Ein Hochbeet',
    unsure_about: 'Wann <b>gießen</b>?',
    listed: 'nobody',
  };
  await site.visitor('de').post(ben, words);
  await answered(site, path, 'caro@example.org', 'maybe');
  const dora = await answered(site, path, 'dora@example.org');
  await site.visitor('de').post(dora, { ...words, name: 'Dora', unsure_about: 'Ob ich bleibe' });
  await site.visitor('de').post(dora, { answer: 'no' });
  const { text } = await host.get(`${path}/unsure`);
  expect(text).toContain('Wann &lt;b&gt;gießen&lt;/b&gt;?');
  expect(text).toContain('Ein Hochbeet');
  expect(text).toContain('Eine weitere Person kommt und hat noch nichts erzählt.');
  expect(text).not.toContain('Ob ich bleibe');
  expect((await host.get(`${path}/guests`)).text).toContain(`href="${path}/unsure"`);
  expect((await site.visitor('de').get(`${path}/unsure`)).location).toContain('/sign-in');
});
