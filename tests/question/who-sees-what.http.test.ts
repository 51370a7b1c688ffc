// Between the evenings: who sees a sentence, a blog, a circle's words and a course, on every output; nothing more and nothing less.
import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { circles } from '../../src/circles/tables.ts';
import { cityBlogs } from '../../src/writing/tables.ts';
import { announced, answered, lastMail, signIn } from '../support/evenings.ts';
import { linkIn } from '../support/post-office.ts';
import { openSite, type Site } from '../support/site.ts';
import type { Visitor } from '../support/visitor.ts';

let site: Site;
let ana: Visitor;
let path: string;
beforeEach(async () => {
  site = await openSite({ ADMIN_EMAILS: 'ops@example.org' });
  ({ host: ana, path } = await announced(site));
});
afterEach(() => site.close());

const stranger = () => site.visitor('de');
const emailOf = (name: string) => `${name.toLowerCase()}@example.org`;

/** Each is a word that stands nowhere else. */
const marks = ['SForHosts', 'SForGuests', 'SForAll', 'BHere', 'BFeeds', 'CWord', 'CGoal', 'KCourse', 'KWord'];

/** All that can be asked for without a link of one's own. */
function outputs(evening: string): Record<string, string> {
  return {
    home: '/',
    city: '/rostock',
    year: '/rostock/2026',
    question: '/rostock/question',
    round_up: '/rostock/question/2026-12',
    blogs: '/rostock/blogs',
    blogs_opml: '/rostock/blogs/blogs.opml',
    blogs_atom: '/rostock/blogs/feed.atom',
    blogs_json: '/rostock/blogs/feed.json',
    circles: '/rostock/circles',
    evening: path,
    people: `${path}/people`,
    wall: `${path}/wall`,
    screen: `${path}/wall?screen`,
    sign: `${path}/sign`,
    course_evening: evening,
    course_people: `${evening}/people`,
    hosts_circles: `${path}/circles`,
    hosts_guests: `${path}/guests`,
    calendar: '/rostock/calendar.ics',
    feed: '/rostock/feed.atom',
    api: '/api/v1/tweetups',
    search: '/search?q=KCours',
    sitemap: '/sitemap/1.xml',
    me: '/me',
    my_circles: '/me/circles',
    my_courses: '/me/courses',
    my_reading: '/me/reading',
    my_data: '/me/data.json',
    admin: '/admin',
    admin_people: '/admin/people?q=ben@example.org',
    admin_hide: '/admin/reports',
    metrics: '/health',
  };
}

async function answersWith(name: string, audience: string, words: string): Promise<void> {
  const link = await answered(site, path, emailOf(name), 'yes', name);
  await stranger().post(`${link}/question`, { deed: 'answer', words, name, audience });
  await stranger().post(link, { name, working_on: '', listed: 'guests' });
  await stranger().post(`${link}/circle`, { speaks_de: 'yes' });
}

async function showsBlog(name: string, audience: string, title: string): Promise<void> {
  const visitor = await signIn(site, emailOf(name));
  await visitor.post('/me/profile', { name, blog: `${name.toLowerCase()}.example` });
  await visitor.post('/me/blog', { city: 'Rostock', audience });
  const post = {
    title,
    address: `https://${name}.example/1`,
    words: '',
    postedAt: Date.parse('2026-11-20T00:00:00Z'),
  };
  await site.db
    .update(cityBlogs)
    .set({ posts: [post], latestAt: new Date(post.postedAt), feed: `https://${name}.example/feed` })
    .where(eq(cityBlogs.address, `https://${name.toLowerCase()}.example/`));
}

/** @returns the address of one of its evenings, and what its member and its host see at their own */
async function aCourse(): Promise<{ evening: string; member: string; hosted: string }> {
  const made = await ana.post('/me/courses', {
    title: 'KCourse',
    city: 'Rostock',
    venue: 'Bibliothek',
    starts: '18:00',
    ends: '20:00',
    date_1: '2026-11-24',
    date_2: '2026-12-08',
  });
  const hosted = made.location.replace(/\?.*/, '');
  const page = (await ana.get(hosted)).text;
  const join = /\/courses\/join\/[\w-]+/.exec(page)?.[0] ?? '';
  await stranger().post(join, { email: 'ben@example.org' });
  const member = linkIn(await lastMail(site, 'ben@example.org', /KCourse/), '/courses/');
  await stranger().post(member, { deed: 'yes', name: 'Ben', working_on: '' });
  const tweetup = /name="tweetup" value="(\w+)"/.exec(page)?.[1] ?? '';
  await ana.post(hosted, { deed: 'question', tweetup, question: 'Was war neu?' });
  const evening = /href="(\/rostock\/kcourse-1[^"/]+)"/.exec(page)?.[1] ?? '';
  site.setClock('2026-11-27T09:00:00Z');
  await site.run('ask between evenings of courses');
  await stranger().post(member, { deed: 'answer', tweetup, words: 'KWord' });
  return { evening, member, hosted };
}

test('who sees what was written between two evenings', async () => {
  await ana.post('/rostock/question', { deed: 'choose', proposal: '2' });
  const { evening, member, hosted } = await aCourse();
  await answersWith('Ben', '', 'SForHosts');
  await answersWith('Caro', 'guests', 'SForGuests');
  await answersWith('Dora', 'public', 'SForAll');
  await answered(site, path, 'emil@example.org', 'yes', 'Emil');
  await showsBlog('Caro', 'here', 'BHere');
  await showsBlog('Dora', 'feeds', 'BFeeds');
  await showsBlog('Emil', 'nobody', 'BNobody');
  site.setClock('2026-12-06T21:00:00Z');
  await site.run('propose circles');
  await ana.post(`${path}/circles`, { circles: 'send' });
  const inCircle = linkIn(await lastMail(site, 'ben@example.org', /^Dein Kreis/), '/circles/');
  site.setClock('2026-12-07T08:00:00Z');
  await site.run('write letters of circles');
  await stranger().post(inCircle, { deed: 'write', words: 'CWord' });
  await stranger().post(inCircle, { deed: 'goal', goal: 'CGoal' });
  expect(await site.db.select().from(circles)).toHaveLength(1);

  const viewers: Record<string, Visitor> = {
    stranger: stranger(),
    ben: await signIn(site, 'ben@example.org'),
    emil: await signIn(site, 'emil@example.org'),
    ana: await signIn(site, 'ana@example.org'),
    operator: await signIn(site, 'ops@example.org'),
  };
  site.setClock('2026-12-03T18:30:00Z');
  const seen: Record<string, Record<string, string[]>> = {};
  for (const [output, address] of Object.entries(outputs(evening)))
    for (const [viewer, visitor] of Object.entries(viewers)) {
      const { text } = await visitor.get(address);
      for (const mark of [...marks, 'BNobody'])
        if (text.includes(mark)) ((seen[mark] ??= {})[viewer] ??= []).push(output);
    }

  const toAll = (what: string[]) => Object.fromEntries(Object.keys(viewers).map((viewer) => [viewer, what]));
  const ofSentences = ['question', 'round_up'];
  expect(seen).toEqual({
    SForAll: toAll(['city', ...ofSentences, 'evening']),
    SForGuests: {
      ben: [...ofSentences, 'evening'],
      emil: [...ofSentences, 'evening'],
      ana: [...ofSentences, 'evening'],
    },
    // What is for the hosts alone is not where others look over their shoulders; its writer has it in the form and in their file.
    SForHosts: { ben: ['question', 'my_data'], ana: ofSentences },
    BHere: toAll(['city', 'blogs']),
    BFeeds: toAll(['city', 'blogs', 'blogs_atom', 'blogs_json']),
    // The writer's own file, and nobody's page.
    CWord: { ben: ['my_data'] },
    CGoal: { ben: ['my_data'] },
    KCourse: expect.anything() as unknown,
    KWord: { ben: ['my_data'] },
  });
  // Behind the links of those who are in it, and for who gives the course.
  expect((await stranger().get(inCircle)).text).toContain('CWord');
  for (const [visitor, address] of [
    [stranger(), member],
    [viewers['ana'], hosted],
  ] as const)
    expect((await visitor?.get(address))?.text).toContain('KWord');
  const withTheAddress = ['course_evening', 'course_people'];
  expect(seen['KCourse']).toEqual({
    ...toAll(withTheAddress),
    ben: [...withTheAddress, 'me'],
    ana: [...withTheAddress, 'me', 'my_courses', 'my_data'],
    // As of every evening whose wall is looked after.
    operator: [...withTheAddress, 'admin'],
  });
}, 90_000);
