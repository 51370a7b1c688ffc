// A guest whose device is remembered: answered there, confirmed there.
import { lastMail } from './evenings.ts';
import { linkIn } from './post-office.ts';
import type { Site } from './site.ts';
import type { Visitor } from './visitor.ts';

/** Answers on the page and wishes to be remembered. @returns the path of the mail's link */
export async function askedToBeRemembered(
  site: Site,
  visitor: Visitor,
  path: string,
  email = 'ben@example.org',
): Promise<string> {
  const form = { name: 'Ben', email, answer: 'yes', remember: 'yes' };
  const sent = await visitor.post(`${path}/rsvp`, form);
  if (sent.status !== 303) throw new Error(`the answer was refused: ${sent.status}\n${sent.text}`);
  const mail = await lastMail(site, email, /^(Bestätige deine Antwort|Nur noch bestätigen|Confirm your)/);
  return linkIn(mail, '/rsvp/').replace(/\?.*/, '');
}

/** @returns the browser, in which the address has been confirmed, and the answer's link */
export async function remembered(
  site: Site,
  path: string,
  email = 'ben@example.org',
): Promise<{ device: Visitor; link: string }> {
  const device = site.visitor('de');
  const link = await askedToBeRemembered(site, device, path, email);
  const pressed = await device.post(link, { answer: 'yes' });
  if (pressed.status !== 303) throw new Error(`confirming failed: ${pressed.status}\n${pressed.text}`);
  return { device, link };
}
