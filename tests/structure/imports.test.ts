// Who may import whom (DESIGN.md): main knows the rooms, the rooms what lies below them, and between rooms the nouns point one way.
import { expect, test, vi } from 'vitest';
import { roomOf, sources, type Source } from './sources.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const all = sources();

/** Who answers for everything may see everything. */
const allRooms = (
  'album asking circles cities course door federation finding gazetteer guest-list handles hashtags ' +
  'hosting january mentions messages moving operating people personal-data pictures question rsvps series ' +
  'subscribing tweetups upcoming wall writing'
).split(' ');

/** Whose nouns a room's own nouns may know. */
const nouns: Record<string, readonly string[]> = {
  hosting: [
    'asking',
    'course',
    'guest-list',
    'rsvps',
    'series',
    'tweetups',
    'people',
    'handles',
    'cities',
    'gazetteer',
    'hashtags',
  ],
  door: ['pictures', 'hosting', 'guest-list', 'rsvps', 'series', 'tweetups', 'people', 'handles', 'cities'],
  asking: ['rsvps', 'tweetups', 'people'],
  moving: [
    'album',
    'asking',
    'hosting',
    'pictures',
    'wall',
    'tweetups',
    'people',
    'cities',
    'gazetteer',
    'hashtags',
  ],
  album: ['guest-list', 'rsvps', 'tweetups', 'people', 'pictures'],
  'guest-list': ['rsvps', 'tweetups', 'people', 'handles', 'cities', 'hashtags'],
  rsvps: ['series', 'tweetups', 'people', 'handles', 'cities'],
  series: ['tweetups', 'hashtags', 'people', 'cities', 'gazetteer'],
  tweetups: ['people', 'handles', 'cities', 'gazetteer', 'hashtags'],
  pictures: ['tweetups', 'people', 'handles', 'cities'],
  course: ['circles', 'rsvps', 'tweetups', 'people', 'cities'],
  january: ['rsvps', 'tweetups', 'people', 'cities'],
  question: ['rsvps', 'tweetups', 'people', 'cities'],
  writing: ['wall', 'rsvps', 'tweetups', 'people', 'handles', 'cities'],
  circles: ['guest-list', 'rsvps', 'tweetups', 'people', 'handles', 'cities'],
  wall: ['people', 'handles', 'hashtags', 'tweetups', 'rsvps', 'pictures'],
  subscribing: ['people', 'series', 'tweetups', 'rsvps', 'cities', 'gazetteer', 'hashtags'],
  mentions: ['wall', 'rsvps', 'tweetups', 'people', 'handles', 'hashtags'],
  messages: ['hosting', 'rsvps', 'tweetups', 'people'],
  // A list shows its evenings' faces.
  upcoming: ['pictures', 'rsvps', 'series', 'tweetups', 'people', 'cities', 'gazetteer'],
  federation: ['wall', 'rsvps', 'series', 'tweetups', 'people', 'handles', 'cities', 'pictures'],
  finding: ['upcoming', 'series', 'tweetups', 'people', 'cities', 'gazetteer', 'hashtags'],
  people: ['handles'],
  handles: [],
  hashtags: [],
  gazetteer: [],
  cities: ['gazetteer'],
  operating: allRooms,
  'personal-data': allRooms,
};
const rooms = new Set(Object.keys(nouns));

/** What every room stands on, and what it may itself stand on. */
const ground: Record<string, readonly string[]> = {
  database: [],
  language: [],
  secrets: [],
  forms: ['language', 'time', 'web', 'secrets'],
  time: ['language'],
  outside: ['time'],
  rendering: ['language'],
  mail: ['database', 'language', 'time', 'rendering', 'secrets', 'web', 'forms'],
  web: ['database', 'language', 'time', 'rendering', 'outside', 'secrets', 'forms'],
  jobs: ['database', 'mail', 'outside', 'time'],
};

/** Files above the rooms that say what everybody needs to know. */
const everybodys = new Set([
  'addresses.ts',
  'config.ts',
  'csv.ts',
  'errors.ts',
  'lazily.ts',
  'log.ts',
  'settings.ts',
  'xml.ts',
  'zip.ts',
]);

/** What breaks a rule for a good reason, each in one sentence. */
const exceptions: Record<string, string> = {
  'handles/proven.ts → people/tables.ts': 'Handles of pages lie beside the persons whose pages they are.',
  'series/form.ts → tweetups/form.ts':
    'What all evenings of a series have in common is asked with the fields of an evening.',
  'tweetups/drafts.ts → series/tables.ts': 'An evening knows the series it belongs to.',
  'tweetups/findable.ts → series/tables.ts': 'An evening knows the series it belongs to.',
  'tweetups/former-addresses.ts → series/series.ts': 'A series that moved leads on as an evening does.',
  'tweetups/former-addresses.ts → series/slug.ts': 'A series that moved leads on as an evening does.',
  'tweetups/tables.ts → series/tables.ts': 'An evening knows the series it belongs to.',
  'tweetups/tweetup.ts → series/holding.ts': 'A series holds its hashtag, so whoever announces has to ask.',
  'web/bare.ts → node:http': 'Only types: of a request before Express has it.',
  'web/closing.ts → node:http': 'Only a type: the server that it closes.',
  'forms/kinds.ts → people/email.ts': 'What a mail address is stands in one place, and forms ask for some.',
  'mail/allowance.ts → people/tables.ts':
    'When forms let the site write to ever more strangers, whoever is known may still sign in.',
  'mail/transport.ts → people/email.ts':
    'What a mail address is stands in one place, and the last look is taken here.',
  'web/visit.ts → people/person.ts': 'Who visits is known to every page.',
  'web/visit.ts → people/session.ts': 'Who visits is known to every page.',
  'web/device.ts → people/device.ts':
    'A browser’s cookie and what it is remembered for begin and end together.',
  'web/session.ts → people/session.ts': 'A browser’s cookie and its session begin and end together.',
  'pictures/uses.ts → album/album.ts': 'What removes pictures has to ask everybody who may show one.',
  'pictures/uses.ts → wall/post-pictures.ts': 'What removes pictures has to ask everybody who may show one.',
  'web/dependencies.ts → pictures/store.ts':
    'Every page is handed the pictures’ folder, as it is handed the database.',
  'web/dependencies.ts → gazetteer/gazetteer.ts':
    'Every page is handed the gazetteer, as it is handed the database.',
  'hosting/edit-pages.ts → tweetups/form.ts':
    'An evening is changed with the form with which it was announced.',
  'hosting/hosted.ts → web/signed-in.ts':
    'The look-up that all pages for hosts begin with: it reads who asks.',
  'web/dependencies.ts → mail/ending.ts':
    'Every handler is handed what can be stopped, as it is handed the database.',
  'web/dependencies.ts → wall/live.ts':
    'Every handler is handed the live walls, as it is handed the database.',
  'web/signed-in.ts → people/person.ts': 'Who visits is known to every page.',
  'hosting/hosted.ts → express': 'The look-up that all pages for hosts begin with: it reads who asks.',
  'federation/event-object.ts → rendering/markdown.ts': 'Other servers show a host’s words as the page does.',
  'subscribing/feeds.ts → rendering/markdown.ts': 'A feed carries a host’s words as the page shows them.',
  'rsvps/forgetting.ts → subscribing/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/forgetting.ts → messages/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'course/own-pages.ts → tweetups/form.ts':
    'The evenings of a course are read with the fields of an evening.',
  'course/adding.ts → tweetups/form.ts': 'The evenings of a course are read with the fields of an evening.',
  'course/adding.ts → tweetups/form-views.ts':
    'One more evening of a course is filled in as the last one was.',
  'rsvps/invitation-limits.ts → course/tables.ts':
    'A host’s day counts all that goes to addresses which never asked.',
  'rsvps/standing.ts → course/tables.ts': 'An evening of a course is closed to everybody who is not in it.',
  'rsvps/forgetting.ts → course/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/forgetting.ts → january/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/forgetting.ts → question/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/forgetting.ts → writing/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/forgetting.ts → circles/tables.ts':
    'Whether somebody is still anybody to us is asked of every room that knows persons.',
  'rsvps/writing-answers.ts → wall/sentence.ts':
    'A no takes the guest’s own sentence off the wall, in the transaction that writes it.',
  'rsvps/writing-answers.ts → asking/replies.ts':
    'A no takes back what the guest said to the hosts’ questions, in the transaction that writes it.',
  'tweetups/drafts.ts → asking/copying.ts': 'An evening that is held again asks what the last one asked.',
  'series/proposing.ts → asking/copying.ts': 'The next evening of a series asks what the last one asked.',
  'rsvps/ticket/company-views.ts → tweetups/tweetup-on-page.ts':
    'Who comes is asked on the ticket with the query of the evening’s page: it is no page itself.',
  'rsvps/letters.ts → tweetups/tweetup-on-page.ts':
    'Who comes is asked for mails with the query of the evening’s page: it is no page itself.',
  'tweetups/former-addresses.ts → express': 'A redirect for what no page has answered.',
};

const used = new Set<string>();

test('everything stands on what lies below it', () => {
  expect(broken((from, to) => whatIsWrongWith(from, to))).toEqual([]);
});

test('only pages know of requests and of the web', () => {
  const maySee = (from: string) => isPage(from) || ['web', 'forms', ''].includes(roomOf(from));
  expect(
    broken((from, to) =>
      (to === 'express' || roomOf(to) === 'web') && !to.endsWith('texts.ts') && !maySee(from)
        ? 'the domain never sees a request'
        : '',
    ),
  ).toEqual([]);
});

test('only pages and mails render', () => {
  const mayRender = (from: string) =>
    isPage(from) || isMail(from) || ['rendering', 'web', 'mail', ''].includes(roomOf(from));
  expect(
    broken((from, to) =>
      roomOf(to) === 'rendering' && !mayRender(from) ? 'only pages and mails render' : '',
    ),
  ).toEqual([]);
});

test('sources of the wall know neither the database nor Express', () => {
  expect(
    broken((from, to) =>
      from.includes('/sources/') && (to === 'express' || roomOf(to) === 'database')
        ? 'address in, posts out'
        : '',
    ),
  ).toEqual([]);
});

test('the database’s packages are known to the database alone, but for the words of queries', () => {
  const packages = /^(?:better-sqlite3|pg|drizzle-orm\/.+)$/;
  expect(
    broken((from, to) =>
      packages.test(to) && roomOf(from) !== 'database' ? 'one room knows the engines' : '',
    ),
  ).toEqual([]);
});

test('only one room fetches from the net', () => {
  const ways = /^(?:undici|node:(?:https?|http2|tls|dgram|dns(?:\/promises)?))$/;
  expect(
    broken((from, to) =>
      ways.test(to) && !['outside', ''].includes(roomOf(from)) ? 'one way out, one door' : '',
    ),
  ).toEqual([]);
  const fetching = all.filter(
    ({ path, text }) => !path.startsWith('outside/') && /(?<![.\w])fetch\(/.test(text),
  );
  expect(fetching.map(({ path }) => path)).toEqual([]);
});

test('only what starts the site reads the environment and the arguments of the process', () => {
  const readers = all.filter(({ text }) => /process\.(?:env|argv)/.test(text)).map(({ path }) => path);
  expect(readers.toSorted()).toEqual([
    'commands/backup.ts',
    'commands/demo.ts',
    'commands/dkim.ts',
    'commands/forget-sealed.ts',
    'commands/pictures-move.ts',
    'commands/restore.ts',
    'main.ts',
    'start.js',
  ]);
});

test('no files import each other in a circle, not even types', () => {
  const importing = new Map(all.map(({ path, imports }) => [path, imports]));
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of importing.get(path) ?? []) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of importing.keys()) follow(path, []);
  expect(circles).toEqual([]);
});

test('every exception is still needed', () => {
  expect(Object.keys(exceptions).filter((one) => !used.has(one))).toEqual([]);
});

/** @param wrong the reason, or nothing */
function broken(wrong: (from: string, to: string) => string): string[] {
  return all.flatMap(({ path, imports }: Source) =>
    imports.flatMap((to) => {
      const why = wrong(path, to);
      if (!why) return [];
      const rule = `${path} → ${to}`;
      used.add(rule);
      return rule in exceptions ? [] : [`${rule}: ${why}`];
    }),
  );
}

function whatIsWrongWith(from: string, to: string): string {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (!all.some(({ path }) => path === to) || here === there) return '';
  // Above the rooms, and those who put together what the rooms declare.
  if (here.startsWith('commands') || (here === '' && !everybodys.has(from))) return '';
  if (/^language\/\w\w\.ts$/.test(from) && to.endsWith('texts.ts')) return '';
  if (from === 'database/schema.ts' && to.endsWith('/tables.ts')) return '';
  if (/^jobs\/(?:timetable|forgetting|federating)\.ts$/.test(from))
    return isPage(to) || isForm(to) ? 'the timetable knows nouns' : '';
  if (there === '') return everybodys.has(to) ? '' : 'what stands above the rooms is not theirs to know';
  if (here in ground)
    return ground[here]?.includes(there) ? '' : 'what lies below does not know what stands on it';
  if (here === '') return there in ground ? '' : 'what everybody knows knows nobody';
  if (there in ground) return '';
  if (!rooms.has(there)) return `there is no room ${there}`;
  if (isPage(to) || isForm(to))
    return isView(to) && isPage(from) ? '' : 'a room takes another’s noun, never its form or pages';
  if (isPage(from) || isMail(from) || to.endsWith('texts.ts')) return '';
  return nouns[here]?.includes(there) ? '' : `the nouns of ${here} do not know those of ${there}`;
}

function isPage(path: string): boolean {
  return /(?:^|[/-])pages?\.ts$/.test(path) || isView(path);
}

function isView(path: string): boolean {
  return /[/-]views\.ts$/.test(path);
}

function isForm(path: string): boolean {
  return path.endsWith('/form.ts');
}

function isMail(path: string): boolean {
  return /(?:^|[/-])(?:mails?|letters)\.ts$/.test(path);
}
