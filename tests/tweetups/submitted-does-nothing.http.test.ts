// Whatever people type is shown as they typed it and does nothing: on pages, in mails, in calendars, in files.
import { parseFeed } from '@rowanmanning/feed-parser';
import ICAL from 'ical.js';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { advent, announced, answered, described, invited, lastMail, signIn } from '../support/evenings.ts';
import { unescaped } from '../support/forms.ts';
import { harmIn } from '../support/harmless.ts';
import { openSite, type Site } from '../support/site.ts';

/** Each is at home somewhere: HTML, attributes, templates, our own placeholders, spreadsheets, calendars, headers of mails. */
const wild = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</title></textarea></style><svg onload=alert(1)>`,
  `{{constructor}} {{{title}}} {title} {count} $& $1 \${7*7}`,
  `&lt;b&gt; &amp; &#60;i&#62; %3Cu%3E`,
  `=HYPERLINK("https://evil.example";"x")`,
  `a,b;c\\n d\\,e:f`,
  `END:VEVENT X-EVIL:1`,
  `]]><script>alert(1)</script>`,
  `Bcc: evil@evil.example`,
  `javascript:alert(1)`,
  `Ä̈́ 🌊👩‍👩‍👧 \u202Eedoc\u202C ﷽`,
  "`${alert(1)}` -- /* */ '; drop table rsvps; --",
];

/** What is escaped, and where, is the same on every engine; what an engine keeps of odd characters is not. */
const tried = inject('engine') === 'sqlite' ? wild : wild.filter((typed) => /[\u202E\\;]/.test(typed));

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(tried.map((typed, number) => [typed, number] as const))('%s', async (typed, number) => {
  // What turns words round is taken out of a line.
  const shown = typed.replaceAll(/[\u202C\u202E]/g, '');
  const email = `ana${number}@example.org`;
  const { host, path } = await announced(
    site,
    {
      title: typed,
      venue: typed,
      address: typed,
      find_us: typed,
      cost: typed,
      house_rules: typed,
      description: typed,
      hashtag: `Wild${number}`,
      may_bring: '1',
    },
    { name: typed, email },
  );
  const invitation = await invited(site, host, path, `invited${number}@example.org`);
  await host.post(`${path}/invite`, { emails: `other${number}@example.org ${typed}`, word: typed });
  const guest = `guest${number}@example.org`;
  const link = await answered(site, path, guest, 'yes', typed);
  await described(site, link, { name: typed, working_on: typed, unsure_about: typed });
  const me = await signIn(site, guest);
  await me.post('/me', { name: typed });
  const stranger = site.visitor('de');
  const refused = await stranger.post('/new', {
    ...advent,
    title: typed,
    description: typed,
    capacity: typed,
    may_bring: '0',
    name: typed,
    email: typed,
  });
  const preview = await stranger.post('/new', { description: typed, preview: 'yes' });
  const wrong = await stranger.post(`${path}/rsvp`, { name: typed, email: typed, answer: typed });
  const pages = [
    refused,
    preview,
    wrong,
    ...(await Promise.all(
      [
        '/',
        '/rostock',
        path,
        `${path}/people`,
        `${path}/rsvp`,
        `${path}/sign`,
        `${path}/mastodon?server=${encodeURIComponent(typed)}`,
        `/hashtag/Wild${number}`,
        link,
        invitation,
        `/?city=${encodeURIComponent(typed)}`,
      ].map((one) => stranger.get(one)),
    )),
    ...(await Promise.all(
      [path, `${path}/people`, `${path}/invite`, `${path}/edit`, '/me'].map((one) => host.get(one)),
    )),
    await me.get('/me'),
    await me.get(`${path}/rsvp`),
  ];
  for (const { text, status } of pages) {
    expect(status).toBeLessThan(500);
    doesNothing(text, typed);
  }
  const [, , , , , page] = pages;
  expect(textOf(page?.text ?? '')).toContain(spaced(shown));

  site.setClock('2026-12-02T10:00:00Z');
  await site.run('remind guests');
  site.setClock('2026-11-22T12:00:00Z');
  await site.mailsTo('nobody@example.org');
  const mails = site.postOffice.arrived.filter(({ recipients }) =>
    recipients.some((one) => one.includes(`${number}@`)),
  );
  expect(mails.length).toBeGreaterThanOrEqual(4);
  for (const mail of mails) {
    doesNothing(mail.html ?? '', typed);
    expect(mail.recipients).toHaveLength(1);
    expect(mail.headers.filter(({ key }) => /^(bcc|x-evil|cc)$/.test(key))).toEqual([]);
  }
  const going = await lastMail(site, guest, /^Du bist dabei/);
  expect(going.subject).toBe(`Du bist dabei: ${spaced(shown)}`);
  expect(going.text).toContain(shown);
  const asInvited = await lastMail(site, `invited${number}@example.org`, /lädt dich ein/);
  // A new host's name leads nowhere: `[.]` and the like stand in the place of what a mail program would make a link of.
  expect(asInvited.subject?.replaceAll(/\[(?:at)?([.:]?)\]/g, (_, mark: string) => mark || '@')).toContain(
    `${spaced(shown)} lädt dich ein`,
  );

  const calendar = new ICAL.Component(ICAL.parse((await stranger.get(`${path}/tweetup.ics`)).text));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  expect(events[0]?.getFirstPropertyValue('summary')).toBe(shown);
  expect(events[0]?.getFirstPropertyValue('location')).toBe(`${shown}, ${shown}, Rostock`);
  expect(events[0]?.getFirstProperty('x-evil')).toBeNull();

  for (const format of ['atom', 'rss']) {
    const { text } = await stranger.get(`/rostock/feed.${format}`);
    // This reader turns references into characters once too often: what holds some is looked at in the feed below.
    const titles = parseFeed(text).items.map(({ title }) => title?.trim());
    expect(typed.includes('&') || titles.includes(shown.trim())).toBe(true);
    const html = [...text.matchAll(/<(?:content|description)[^>]*>\s*<!\[CDATA\[([\s\S]*?)\]\]>/g)];
    expect(html.length).toBeGreaterThan(0);
    for (const [, inside = ''] of html) doesNothing(inside, typed);
  }
  const json = JSON.parse((await stranger.get('/rostock/feed.json')).text) as {
    items: { title: string; content_html: string }[];
  };
  expect(json.items.map(({ title }) => title)).toContain(shown);
  for (const { content_html: html } of json.items) doesNothing(html, typed);

  for (const file of [`${path}/people/list.csv`, `${path}/guests.csv`]) {
    const { text, headers } = await host.get(file);
    expect({ file, text }).not.toMatchObject({ text: expect.stringMatching(/(^|[,;\n])"?[=+@-](?!\d*$)/m) });
    expect(headers.get('content-disposition') ?? '').toMatch(/^(?:attachment; filename="[\w.-]+")?$/);
  }
  const cells = (await stranger.get(`${path}/people/list.csv`)).text;
  expect(cells).not.toMatch(/(^|[,;\n])"?[=+@-](?!\d*$)/m);
  const list = JSON.parse((await stranger.get(`${path}/people/list.json`)).text) as {
    people: { name: string; workingOn: string }[];
  };
  expect(list.people[0]).toMatchObject({ name: shown, workingOn: typed });
});

test('line breaks and tabs stay where they mean something, and are spaces where they do not', async () => {
  const { path } = await announced(
    site,
    { title: 'Ein\nAbend\tmit Umbruch', description: 'Zeile 1\nZeile 2\n\n- Punkt', hashtag: 'Umbruch' },
    { name: 'Ana', email: 'umbruch@example.org' },
  );
  const { text } = await site.visitor('de').get(path);
  expect(text).toContain('<h1 class="p-name">Ein Abend mit Umbruch</h1>');
  expect(text).toContain('Zeile 1<br>\nZeile 2</p>\n<ul>\n<li>Punkt</li>');
  expect(path).toBe('/rostock/ein-abend-mit-umbruch');
});

test.each([
  ['[a](javascript:alert(1))', /href="javascript/i],
  ['[a](JaVaScRiPt&colon;alert(1))', /href="javascript/i],
  ['[a](data:text/html,<script>alert(1)</script>)', /href="data:text/i],
  ['[a](vbscript:x)', /href="vbscript/i],
  ['![a](https://evil.example/x.png)', /<img[^>]*evil/],
  ['<iframe src=https://evil.example>', /<iframe/],
  ['<a href="javascript:alert(1)">a</a>', /<a href="javascript/],
  ['[a]: javascript:alert(1)\n[a]', /href="javascript/],
  ['# Titel', /<h1>Titel/],
])('Markdown does no harm: %s', async (description, harm) => {
  const { text } = await site.visitor('de').post('/new', { description, preview: 'yes' });
  expect(text).not.toMatch(harm);
});

test('links in Markdown work, and vouch for nothing', async () => {
  const { text } = await site
    .visitor('de')
    .post('/new', { description: '[hier](https://example.org) und https://example.org/x', preview: 'yes' });
  expect(text).toContain('<a href="https://example.org" rel="nofollow ugc">hier</a>');
  expect(text).toContain('<a href="https://example.org/x" rel="nofollow ugc">https://example.org/x</a>');
});

function doesNothing(html: string, typed: string): void {
  expect(harmIn(html), typed).toEqual([]);
}

/** What a reader sees, about. */
function textOf(html: string): string {
  return unescaped(html.replaceAll(/<[^>]*>/g, ''));
}

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
