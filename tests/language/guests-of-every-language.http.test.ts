// Somebody who reads another language than German: home, the pages in prose, an evening, the answer, its mails and the ticket speak it, and count as it does.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isTranslatedByMachine, languages, sayIn, type Language } from '../../src/language/translate.ts';
import { advent, answered, oneOfMany } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
let path: string;
beforeAll(async () => {
  site = await openSite();
  ({ path } = await oneOfMany(site, {}));
  for (const email of ['ben@example.org', 'caro@example.org']) await answered(site, path, email);
});
afterAll(() => site.close());

const others = languages.filter((language) => language !== 'de');

test.each(others)('in %s the pages that everybody opens first are whole', async (language) => {
  const say = sayIn(language);
  const reader = site.visitor(language);
  for (const page of ['/', '/rostock', '/new', '/guide', '/about', '/privacy', '/imprint', path]) {
    const { status, headers, text } = await reader.get(page);
    expect([page, status, headers.get('content-language')]).toEqual([page, 200, language]);
    expect(text).toContain(`<html lang="${language}">`);
    expect(text.includes(say('web.translatedByMachine'))).toBe(isTranslatedByMachine(language));
  }
  const { text } = await reader.get('/');
  expect(text).toContain(say('upcoming.homeHeading'));
});

test.each(others)('in %s a guest answers, confirms, and finds the ticket', async (language) => {
  const say = sayIn(language);
  const guest = site.visitor(language);
  const email = `gast-${language}@example.org`;
  await guest.post(`${path}/rsvp`, { name: 'Gesa', email, answer: 'yes' });
  const asked = await site.mailTo(email);
  expect(asked.subject).toBe(asSubject(say('rsvps.confirmSubject', { title: advent.title })));
  const link = linkIn(asked, '/rsvp/').replace(/\?.*/, '');
  await guest.post(link, { answer: 'yes' });
  expect((await guest.get(link)).text).toContain(`<html lang="${language}">`);
  const told = await site.mailTo(email);
  expect(told.subject).toBe(asSubject(say('rsvps.goingSubject', { title: advent.title })));
});

test('each counts in its own way', () => {
  const counted = (language: Language) =>
    [1, 2, 5, 21, 22].map((count) => sayIn(language)('people.answerCount', { count }).replace(/^\d+ /, ''));
  for (const language of others) {
    const rules = new Intl.PluralRules(language);
    const forms = [1, 2, 5, 21, 22].map((count) => rules.select(count));
    const words = counted(language);
    for (const [at, form] of forms.entries())
      expect([language, words[at]]).toEqual([language, words[forms.indexOf(form)]]);
  }
});

/** Which has plain blanks where a language has its own. */
function asSubject(words: string): string {
  return words.replaceAll(/\s/g, ' ');
}
