// Whoever writes to a city privately gets back what is theirs: a link for each of their answers, and one that signs them in to their data.
import type { Config } from '../../config.ts';
import type { Transaction } from '../../database/database.ts';
import { defaultLanguage, languages, sayIn } from '../../language/translate.ts';
import { whenAskedFor } from '../../mail/allowance.ts';
import type { Writer } from '../../mail/delivery.ts';
import { plain, type Block } from '../../mail/letter.ts';
import { mintLink } from '../../mail/links.ts';
import { queueMail } from '../../mail/outbox.ts';
import { personByAccount } from '../../people/person.ts';
import { attemptMinutes, beginSignInByAccount } from '../../people/signing-in.ts';
import { answersOf } from '../../rsvps/answers-of-person.ts';
import { guestOf } from '../../rsvps/letters.ts';
import { after, minute } from '../../time/clock.ts';
import { newId } from '../../database/ids.ts';
import { longDay } from '../../time/phrases.ts';
import type { ActorPath, Ids } from '../ids.ts';
import { hostIn, idOf, isObject, many, type Said } from '../reading-json.ts';
import type { RemoteActor } from '../tables.ts';

/** Of each kind: a message is no list. */
const most = 5;

/** @returns whom of us a note was written to; undefined: it is for others as well */
export function writtenTo(note: Said, ids: Ids): ActorPath | undefined {
  const readers = [...many(note['to']), ...many(note['cc'])].map((reader) => ids.actorWith(idOf(reader)));
  return readers.includes(undefined) ? undefined : readers[0];
}

/** Nothing is guessed from what it says. Programs are not answered: they might answer as well, for ever. */
export async function sendOwnLinks(
  tx: Transaction,
  now: Date,
  { note, to, actor }: { note: Said; to: ActorPath; actor: RemoteActor },
): Promise<void> {
  const id = idOf(note);
  if (actor.kind !== 'Person' || (id !== '' && hostIn(id) !== actor.host)) return;
  const dueAt = await whenAskedFor(tx, now, { email: actor.id, kind: 'own-links' });
  if (!dueAt) return;
  const person = await personByAccount(tx, actor.id);
  await queueMail(tx, now, {
    kind: 'own-links',
    dueAt,
    recipient: actor.id,
    language: person?.language ?? languageOf(note) ?? defaultLanguage,
    facts: { actor: to, account: actor.id, note: id },
    dedupeKey: `${actor.id} ${id || newId(now)}`,
  });
}

function languageOf(note: Said) {
  const said = isObject(note['contentMap']) ? Object.keys(note['contentMap'])[0] : undefined;
  return languages.find((language) => language === said?.slice(0, 2));
}

export function ownLinksMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const say = sayIn(language);
    const account = facts['account'] ?? '';
    const person = await personByAccount(db, account);
    const answers = person ? await answersOf(db, person.id) : [];
    const blocks: Block[] = [];
    for (const { rsvp, tweetup } of answers.slice(0, most)) {
      const guest = await guestOf(db, now, rsvp.id);
      const label = `${tweetup.title}, ${longDay(tweetup.startsAt, tweetup.zone, language)}`;
      if (guest) blocks.push({ link: { label, path: guest.links.answer } });
    }
    // Whoever has a mail address signs in by it.
    if (person?.email === null) {
      const target = await beginSignInByAccount(db, now, { account, goOnTo: '/me/data' });
      const until = after(now, attemptMinutes * minute);
      const token = await mintLink(db, now, { purpose: 'sign-in', target, until });
      blocks.push({ link: { label: say('federation.ownDataLink'), path: `/sign-in/${token}` } });
    }
    return {
      ...plain(language),
      subject: say('federation.ownLinksHeading', { site }),
      preview: say('federation.ownLinksWords'),
      heading: say('federation.ownLinksHeading', { site }),
      blocks: [
        { words: say(blocks.length > 0 ? 'federation.ownLinksWords' : 'federation.nothingYours') },
        ...blocks,
      ],
      why: say('federation.ownLinksWhy'),
    };
  };
}
