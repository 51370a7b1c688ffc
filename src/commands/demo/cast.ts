// Whom and what the demo's letters speak of, by name: people, evenings, and who answered to which.
import type { Database } from '../../database/database.ts';
import type { MailKind } from '../../mail/kinds.ts';
import { queueMail } from '../../mail/outbox.ts';
import { personByEmail, type Person } from '../../people/person.ts';
import { answerOf, type Rsvp } from '../../rsvps/rsvp.ts';
import { tweetupAt, type Tweetup } from '../../tweetups/tweetup.ts';

export async function known(db: Database, who: string): Promise<Person> {
  const person = await personByEmail(db, `${who}@example.org`);
  if (!person) throw new Error(`${who} is not among the people of the demo`);
  return person;
}

export async function evening(db: Database, slug: string, city = 'rostock'): Promise<Tweetup> {
  return (await tweetupAt(db, { city, slug })).tweetup;
}

export async function answerAt(db: Database, tweetup: Tweetup, person: Person): Promise<Rsvp> {
  const answer = await answerOf(db, tweetup.id, person.id);
  if (!answer) throw new Error(`${person.name} has not answered to "${tweetup.title}"`);
  return answer;
}

/** One mail that the site writes when something happens that the demo only tells of. */
export async function write(
  db: Database,
  now: Date,
  {
    kind,
    to,
    facts,
  }: {
    kind: MailKind;
    to: Pick<Person, 'contact'> & Partial<Pick<Person, 'language'>>;
    facts: Record<string, string>;
  },
): Promise<void> {
  await db.transaction((tx) =>
    queueMail(tx, now, {
      kind,
      recipient: to.contact,
      language: to.language ?? 'de',
      facts,
      dedupeKey: `demo:${Object.values(facts).join(':')}`,
    }),
  );
}
