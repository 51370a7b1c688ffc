// A course as people set it up and join it.
import { expect } from 'vitest';
import { lastMail } from './evenings.ts';
import { linkIn } from './post-office.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

export const courseFields = {
  title: 'Laut denken lernen',
  city: 'Rostock',
  venue: 'Stadtbibliothek',
  starts: '18:00',
  ends: '20:00',
  date_1: '2026-12-01',
  date_2: '2026-12-08',
  date_3: '2026-12-15',
};

/** @returns the host's page of the course */
export async function setUpCourse(host: Visitor, fields: Record<string, string> = {}): Promise<string> {
  const done = await host.post('/me/courses', { ...courseFields, ...fields });
  expect(done.location).toMatch(/^\/me\/courses\/\w+\?said=made$/);
  return done.location.replace(/\?.*/, '');
}

export async function joinLinkOf(host: Visitor, course: string): Promise<string> {
  return /\/courses\/join\/[\w-]+/.exec((await host.get(course)).text)?.[0] ?? '';
}

/** Asks with the course's link. @returns the link of the mail */
export async function asksToJoin(site: Site, join: string, email: string): Promise<string> {
  expect((await site.visitor('de').post(join, { email })).location).toBe(`${join}?said=sent`);
  return linkIn(await lastMail(site, email, /^Einladung/), '/courses/');
}

/** Asks with the course's link and says yes by the mail. @returns their link */
export async function joinsCourse(
  site: Site,
  { host, course, name }: { host: Visitor; course: string; name: string },
): Promise<string> {
  const email = `${name.toLowerCase()}@example.org`;
  const link = await asksToJoin(site, await joinLinkOf(host, course), email);
  const yes = { deed: 'yes', name, working_on: `Werk von ${name}` };
  expect((await site.visitor('de').post(link, yes)).location).toBe(`${link}?said=joined`);
  return link;
}

/** Those that can be changed, the first first. */
export async function eveningsToCome(host: Visitor, course: string): Promise<string[]> {
  const page = (await host.get(course)).text;
  return [...page.matchAll(/href="(\/rostock\/laut-denken[^"/]+)\/edit"/g)].map(
    ([, address = '']) => address,
  );
}

/** By hosting one of its evenings. */
export async function givesToo(
  site: Site,
  { host, evening, name }: { host: Visitor; evening: string; name: string },
): Promise<void> {
  const email = `${name.toLowerCase()}@example.org`;
  await host.post(`${evening}/hosts`, { email });
  await site.visitor('de').post(linkIn(await site.mailTo(email), '/hosts/'), { name, answer: 'yes' });
}
