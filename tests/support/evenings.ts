// The usual beginnings of a story: Ana hosts an evening in Rostock, Ben and Caro answer.
import { codeIn, linkIn } from './post-office.ts';
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

/** Answers on the page and presses the mail's button. @returns the path of the answer's own link */
export async function answered(
  site: Site,
  path: string,
  email: string,
  answer: 'yes' | 'maybe' | 'no' = 'yes',
  name = nameOf(email),
): Promise<string> {
  const visitor = site.visitor('de');
  await visitor.post(`${path}/rsvp`, { name, email, answer });
  const link = linkIn(await site.mailTo(email), '/rsvp/').replace(/\?.*/, '');
  const pressed = await visitor.post(link, { answer });
  if (pressed.status !== 303) throw new Error(`the answer was refused: ${pressed.status}\n${pressed.text}`);
  return link;
}

export function nameOf(email: string): string {
  const [name = ''] = email.split('@');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
