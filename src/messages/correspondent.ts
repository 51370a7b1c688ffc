// Somebody who may write to the hosts: their address is proved, by a session or by a link.
import type { Queries } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import { personById, type Person } from '../people/person.ts';
import { rsvpById } from '../rsvps/rsvp.ts';
import { tweetupById, type Tweetup } from '../tweetups/tweetup.ts';
import { conversationById } from './thread.ts';

export interface Correspondent {
  readonly tweetup: Tweetup;
  readonly person: Person;
  /** What they call themselves to these hosts. */
  readonly name: string;
  readonly language: Language;
}

export function correspondentSignedIn(tweetup: Tweetup, viewer: Person): Correspondent {
  return { tweetup, person: viewer, name: viewer.name, language: viewer.language ?? tweetup.language };
}

/** By the link of an answer, or of a conversation. An invitation, or an answer that nobody confirmed, has nobody behind it yet. */
export async function correspondentByLink(
  db: Queries,
  now: Date,
  { token, by }: { token: string; by: 'rsvp' | 'conversation' },
): Promise<Correspondent | undefined> {
  const link = await findLink(db, token, now);
  if (link?.purpose !== by) return undefined;
  const found = await (by === 'rsvp' ? rsvpById(db, link.target) : conversationById(db, link.target));
  const person = found && (await personById(db, found.personId));
  if (!found || !person) return undefined;
  const { tweetup } = await tweetupById(db, found.tweetupId);
  return { tweetup, person, name: found.name, language: person.language ?? found.language };
}
