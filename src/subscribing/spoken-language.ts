// In which language somebody is written to who never chose one: that in which they last said something here.
import { desc, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { defaultLanguage, type Language } from '../language/translate.ts';
import { personByContact, type Person } from '../people/person.ts';
import { personPages } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { hosts, tweetups } from '../tweetups/tables.ts';
import { followings } from './tables.ts';

/** Their latest answer, evening, city or page; only for mails that no visit of theirs is at hand for. */
export async function languageOf(
  db: Queries,
  { id, language }: Pick<Person, 'id' | 'language'>,
): Promise<Language> {
  if (language) return language;
  const said = [
    await db
      .select({ language: rsvps.language, at: rsvps.changedAt })
      .from(rsvps)
      .where(eq(rsvps.personId, id))
      .orderBy(desc(rsvps.changedAt))
      .limit(1),
    await db
      .select({ language: tweetups.language, at: hosts.since })
      .from(hosts)
      .innerJoin(tweetups, eq(tweetups.id, hosts.tweetupId))
      .where(eq(hosts.personId, id))
      .orderBy(desc(hosts.since))
      .limit(1),
    await db
      .select({ language: followings.language, at: followings.askedAt })
      .from(followings)
      .where(eq(followings.personId, id))
      .orderBy(desc(followings.askedAt))
      .limit(1),
    await db
      .select({ language: personPages.language, at: personPages.changedAt })
      .from(personPages)
      .where(eq(personPages.personId, id)),
  ].flat();
  const [latest] = said.toSorted((one, other) => +other.at - +one.at);
  return latest?.language ?? defaultLanguage;
}

/** The same of an address, or an account, that nobody may have yet. */
export async function languageOfContact(db: Queries, contact: string): Promise<Language> {
  const person = await personByContact(db, contact);
  return person ? languageOf(db, person) : defaultLanguage;
}
