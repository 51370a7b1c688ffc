// The usual beginnings of a story: Ana hosts an evening in Rostock, Ben and Caro answer.
import type { Announcement } from '../../src/tweetups/announcement.ts';
import { codeIn, linkIn, type Arrived } from './post-office.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

export const advent = {
  title: 'WOL im Advent',
  city: 'Rostock',
  venue: 'Café Hafenkante',
  address: 'Am Strande 4',
  date: '2026-12-03',
  starts: '19:00',
  ends: '22:00',
  hashtag: 'WOLRostock',
  description: 'Ein langer Tisch und **drei Minuten** für jede Person.',
  capacity: '',
  language: 'de',
};

/** The same as the app keeps it. */
export const adventAnnounced: Announcement = {
  ...advent,
  city: 'rostock',
  latitude: null,
  longitude: null,
  capacity: null,
  findUs: '',
  stepFree: 'unknown',
  quietCorner: 'unknown',
  cost: '',
  onlineAddress: '',
  houseRules: '',
  answerBy: '',
  visibility: 'public',
  mayBring: 0,
  language: 'de',
};

/** Signs in by the code of the mail. */
export async function signIn(site: Site, email: string, visitor = site.visitor('de')): Promise<Visitor> {
  const sent = await visitor.post('/sign-in', { email });
  const attempt = new URL(sent.location, site.origin).searchParams.get('attempt') ?? '';
  // A sign-in mail overtakes others, so it need not be the last that arrived.
  const mail = (await site.mailsTo(email)).findLast(({ text }) => /\/sign-in\//.test(text ?? ''));
  if (!mail) throw new Error(`no sign-in mail for ${email}`);
  const code = codeIn(mail);
  const signedIn = await visitor.post('/sign-in', { attempt, code });
  if (signedIn.status !== 303) throw new Error(`signing in failed: ${signedIn.status}`);
  return visitor;
}

/** The last mail to the address with such a subject: several may arrive at once, the more urgent first. */
export async function lastMail(site: Site, email: string, subject: RegExp): Promise<Arrived> {
  const found = (await site.mailsTo(email)).findLast((mail) => subject.test(mail.subject ?? ''));
  if (!found) throw new Error(`no mail for ${email} with the subject ${subject}`);
  return found;
}

/** Ana announces and confirms. @returns her browser, signed in, and the tweetup's path */
export async function announced(
  site: Site,
  fields: Partial<typeof advent> & Record<string, string> = {},
  host = { name: 'Ana', email: 'ana@example.org' },
): Promise<{ host: Visitor; path: string }> {
  const visitor = site.visitor('de');
  const sent = await visitor.post('/new', { ...advent, ...host, ...fields });
  if (sent.status !== 303) throw new Error(`announcing was refused: ${sent.status}\n${sent.text}`);
  const confirmed = await visitor.post(linkIn(await site.mailTo(host.email), '/new/'), {});
  if (confirmed.status !== 303) throw new Error(`confirming failed: ${confirmed.status}`);
  return { host: visitor, path: confirmed.location.replace(/\?.*/, '') };
}

/** One of many evenings, with a host and a hashtag of its own: no address gets more than three mails at once. */
export function oneOfMany(site: Site, fields: Partial<typeof advent> & Record<string, string>) {
  hostsSoFar += 1;
  const own = { hashtag: `WOLTisch${hostsSoFar}`, ...fields };
  return announced(site, own, { name: 'Ana', email: `ana${hostsSoFar}@example.org` });
}

let hostsSoFar = 0;

/** Answers on the page and presses the mail's button. @returns the path of the answer's own link */
export async function answered(
  site: Site,
  path: string,
  email: string,
  answer: 'yes' | 'maybe' | 'no' = 'yes',
  name = nameOf(email),
): Promise<string> {
  const visitor = site.visitor('de');
  const link = (await asked(site, path, email, answer, name)).replace(/\?.*/, '');
  const pressed = await visitor.post(link, { answer });
  if (pressed.status !== 303) throw new Error(`the answer was refused: ${pressed.status}\n${pressed.text}`);
  return link;
}

/** Answers on the page and opens the mail, no more. @returns the path of its link, with what it preselects */
export async function asked(
  site: Site,
  path: string,
  email: string,
  answer: 'yes' | 'maybe' | 'no' = 'yes',
  name = nameOf(email),
): Promise<string> {
  await site.visitor('de').post(`${path}/rsvp`, { name, email, answer });
  return linkIn(
    await lastMail(site, email.trim().toLowerCase(), /^(Bestätige deine Antwort|Confirm your reply)/),
    '/rsvp/',
  );
}

function nameOf(email: string): string {
  const [name = ''] = email.split('@');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Invites one address and reads the mail. @returns the path of the invitation's link, which proves the address */
export async function invited(site: Site, host: Visitor, path: string, email: string): Promise<string> {
  const sent = await host.post(`${path}/invite`, { emails: email });
  if (sent.status !== 303) throw new Error(`inviting was refused: ${sent.status}\n${sent.text}`);
  return linkIn(await site.mailTo(email), '/rsvp/').replace(/\?.*/, '');
}

/** What a guest says of themselves by their own link, visible to all unless it is said otherwise. */
export async function described(
  site: Site,
  link: string,
  fields: Record<string, string> = {},
): Promise<void> {
  const saved = await site.visitor('de').post(link, { name: 'Gast', listed: 'public', ...fields });
  if (saved.status !== 303) throw new Error(`this was refused: ${saved.status}\n${saved.text}`);
}
