// Letters carry paths, and are made whole where they are written: whoever reads a mail is not on the site.
import { afterAll, beforeAll, expect, expectTypeOf, test, vi } from 'vitest';
import type { Elsewhere, Path } from '../../src/addresses.ts';
import type { LinkElsewhere, LinkToUs, TweetupBlock } from '../../src/mail/letter.ts';
import { everyMail } from '../support/every-mail.ts';
import type { Arrived } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 120_000 });

let site: Site;
/** All of the story, the subject of each, since which of two guests gets the latest of a kind is left to chance. */
let mails: [string, Arrived][];
beforeAll(async () => {
  site = await openSite();
  await everyMail(site, 'en');
  mails = site.postOffice.arrived.map((mail) => [mail.subject ?? '', mail]);
});
afterAll(() => site.close());

test('each link of every kind of mail is whole, and leads to the site, to an account somebody named, to a map or a calendar', () => {
  const leads = new Set<string>();
  for (const [subject, { html = '' }] of mails)
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]*)"/g)) {
      const [start] = /^(?:https?:\/\/[^/]+|mailto:|cid:)/.exec(address) ?? [`${subject}: ${address}`];
      leads.add(start);
    }
  expect([...leads].toSorted()).toEqual(
    [
      site.origin,
      'https://example.social',
      'mailto:',
      'cid:',
      // A map, and calendars on the web.
      'https://www.openstreetmap.org',
      'https://calendar.google.com',
      'https://outlook.live.com',
    ].toSorted(),
  );
});

test('the text part names no bare path and has every address that the HTML has', () => {
  for (const [subject, { text = '', html = '' }] of mails) {
    expect([subject, /(?<=^|[\s:<])\/[\w-].*/m.exec(text)?.[0]]).toEqual([subject, undefined]);
    expect(text).not.toMatch(/https?:\/\/[^\s]*https?:|undefined/);
    const shown = [...html.matchAll(/href="([^"]*)"/g)].map(([, address = '']) =>
      address.replaceAll('&#x3D;', '=').replaceAll('&amp;', '&'),
    );
    expect([subject, shown.filter((address) => !text.includes(address.replace(/^mailto:/, '')))]).toEqual([
      subject,
      [],
    ]);
  }
});

test('what stops a mail is a whole address in its header too', () => {
  const headers = mails.flatMap(([subject, { headers }]) =>
    headers.filter(({ key }) => key === 'list-unsubscribe').map(({ value }) => [subject, value]),
  );
  expect(headers.length).toBeGreaterThan(8);
  expect(headers.filter(([, value = '']) => !value.startsWith(`<${site.origin}/`))).toEqual([]);
});

test('the calendar that comes along leads to the site, and is named after it', () => {
  const files = mails.flatMap(([, { attachments }]) =>
    attachments.filter(({ mimeType }) => mimeType === 'text/calendar'),
  );
  expect(files.length).toBeGreaterThan(2);
  for (const { content } of files) {
    const file = textOf(content).replaceAll(/\r\n /g, '');
    expect(/^URL[^:]*:(.*)$/m.exec(file)?.[1]).toMatch(
      new RegExp(`^${site.origin}/(?:rostock/[\\w-]+|me/circles)`),
    );
    expect(/^UID:(.*)$/m.exec(file)?.[1]).toMatch(/^\w+@localhost/);
  }
});

test('words that HTML would escape stand in the text part as they were written', () => {
  for (const [subject, { text = '' }] of mails)
    expect([subject, /&(?:#\w+|amp|lt|gt|quot);/.exec(text)]).toEqual([subject, null]);
});

/** Forgotten ones are found by the compiler: these are no assertions at run time. */
test('what nobody has said to be a path cannot be put into a letter', () => {
  expectTypeOf<string>().not.toExtend<Path>();
  expectTypeOf<string>().not.toExtend<Elsewhere>();
  expectTypeOf<Path>().not.toExtend<LinkElsewhere['address']>();
  expectTypeOf<Elsewhere>().not.toExtend<LinkToUs['path']>();
  expectTypeOf<TweetupBlock['path']>().toEqualTypeOf<Path>();
});

function textOf(content: Arrived['attachments'][number]['content']): string {
  return typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8');
}
