// What is cut because it is too long is never cut inside a character: not on pages, not in mails, not in what is kept.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'op@example.org' });
});
afterEach(() => site.close());

const half = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|\uFFFD|&#xFFFD;/u;

/** One of them lies across every even number of letters, the other across every odd one. */
const inside = ['🎉'.repeat(1200), `a${'🎉'.repeat(1200)}`];

test('what is looked for', async () => {
  const { host, path } = await announced(site);
  const operator = await signIn(site, 'op@example.org');
  const pages: readonly [who: typeof host, page: string][] = [
    [host, '/search?q='],
    [host, '/search?page=2&q='],
    [host, '/?city='],
    [host, '/cities?starting='],
    [host, '/near?city='],
    [host, '/following?city='],
    [host, '/me/blog?city='],
    [host, '/report?about=/'],
    [host, `${path}/check-in?q=`],
    [host, `${path}/guests?q=`],
    [host, `${path}/follow-on-the-fediverse?server=`],
    [host, '/api/search?q='],
    [operator, '/admin/evenings?q='],
    [operator, '/admin/people?q='],
  ];
  for (const [who, page] of pages)
    for (const words of inside) {
      const answer = await who.get(`${page}${encodeURIComponent(words)}`);
      expect([page, answer.status < 500, half.exec(answer.text)?.index]).toEqual([page, true, undefined]);
    }
});

test('how a mail begins', async () => {
  const { host, path } = await announced(site);
  const link = await answered(site, path, 'ben@example.org');
  for (const words of inside) {
    const few = Array.from(words).slice(0, 300).join('');
    const letter = { subject: 'An alle', words: few, replies: 'site' };
    await host.post(`${path}/message`, letter);
    await site.visitor('de').post(`${link}/write`, { words: few });
  }
  const mails = [...(await site.mailsTo('ben@example.org')), ...(await site.mailsTo('ana@example.org'))];
  expect(mails.filter(({ text = '' }) => text.includes('🎉🎉🎉'))).not.toHaveLength(0);
  for (const { subject, html = '', text = '' } of mails)
    expect([subject, half.test(html), half.test(text)]).toEqual([subject, false, false]);
});

test('the word with which an evening is cancelled', async () => {
  for (const word of inside) {
    const { host, path } = await announced(site, { title: `Abend ${word.length}` });
    await answered(site, path, 'ben@example.org');
    await host.post(`${path}/cancel`, { word });
    site.advance(11 * 60_000);
    const mail = await lastMail(site, 'ben@example.org', /^Abgesagt/);
    expect(mail.text).toContain('🎉🎉');
    expect(half.test(mail.text ?? '')).toBe(false);
    expect(half.test((await host.get(path)).text)).toBe(false);
  }
});
