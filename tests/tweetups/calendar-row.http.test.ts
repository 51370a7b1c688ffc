// One evening into one's calendar: the file first, and pages of Google and Outlook that carry only what is public.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { oneOfMany } from '../support/evenings.ts';
import { openSite, type Site } from '../support/site.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

const rowOn = (html: string) =>
  /<ul class="links calendar-row" aria-label="In den Kalender">([\s\S]*?)<\/ul>/.exec(html)?.[1];
const linksIn = (html = '') =>
  [...html.matchAll(/<a href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'),
  );

test('the page of an evening puts the file first, then Google and Outlook with title, time, place and address', async () => {
  const given = { title: 'Tee & Zweifel', date: '2027-01-14', online: 'https://meet.example/geheim' };
  const { path: address } = await oneOfMany(site, given);
  const [file, google = '', outlook = '', ...others] = linksIn(
    rowOn((await site.visitor('de').get(address)).text),
  );
  expect([file, others]).toEqual([`${address}/tweetup.ics`, []]);
  const asked = new URL(google);
  expect(asked.origin + asked.pathname).toBe('https://calendar.google.com/calendar/render');
  expect(Object.fromEntries(asked.searchParams)).toMatchObject({
    action: 'TEMPLATE',
    text: 'Tee & Zweifel',
    dates: '20270114T180000Z/20270114T210000Z',
    location: expect.stringContaining('Rostock') as string,
    details: expect.stringContaining(address) as string,
  });
  const composed = new URL(outlook);
  expect(composed.origin).toBe('https://outlook.live.com');
  expect(composed.searchParams.get('subject')).toBe('Tee & Zweifel');
  expect(outlook).not.toContain('+');
  for (const link of [google, outlook]) expect(decodeURIComponent(link)).not.toMatch(/geheim|guest=|token/);
});

test('of an evening that only its link finds, others’ calendars hear nothing', async () => {
  const { path: address } = await oneOfMany(site, { title: 'Unter uns', visibility: 'unlisted' });
  expect(linksIn(rowOn((await site.visitor('de').get(address)).text))).toEqual([`${address}/tweetup.ics`]);
});
