// The mail that signs somebody in, and the one that tells of a new passkey.
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { mintLink } from '../mail/links.ts';
import { after, minute } from '../time/clock.ts';
import { attemptMinutes, openAttempt } from './signing-in.ts';

export function signInMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const attempt = facts['attempt'] ?? '';
    const open = await openAttempt(db, now, attempt);
    // Whoever is signed in by now, or waited too long, needs no mail any more.
    if (!open) return null;
    const { code } = open;
    const token = await mintLink(db, now, {
      purpose: 'sign-in',
      target: attempt,
      until: after(now, attemptMinutes * minute),
    });
    const say = sayIn(language);
    return {
      ...plain(language),
      subject: code ? say('people.signInSubject', { code, site }) : say('people.signInHeading', { site }),
      preview: say('people.signInPreview'),
      heading: say('people.signInHeading', { site }),
      blocks: [
        { words: say('people.signInWords') },
        { buttons: [{ label: say('people.signInButton'), path: `/sign-in/${token}` }] },
        ...(code ? [{ words: say('people.signInCode') }, { code }] : [{ words: say('people.signInNoCode') }]),
        { words: say('people.signInLasts') },
      ],
      why: say('people.signInWhy', { site }),
    };
  };
}

export function passkeyAddedMail({ siteName: site, operator }: Config): Writer {
  return async (_db, _now, { facts, language }) => {
    const say = sayIn(language);
    const words = say('people.passkeyAddedWords', { name: facts['name'] ?? '', site });
    return {
      ...plain(language),
      subject: say('people.passkeyAddedSubject'),
      preview: words,
      heading: say('people.passkeyAddedSubject'),
      blocks: [
        { words },
        { buttons: [{ label: say('people.passkeyAddedLook'), path: `/me/passkeys` }] },
        { words: say('people.passkeyAddedNotYou', { operator: operator.name, email: operator.email }) },
      ],
      why: say('people.passkeyAddedWhy', { site }),
    };
  };
}
