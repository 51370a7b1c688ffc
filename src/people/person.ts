// A person: whoever owns an address. They may be host here and guest there.
import { and, eq } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { prepared } from '../database/prepared.ts';
import { newId } from '../database/ids.ts';
import type { Language } from '../language/translate.ts';
import { lookForBlogAgain } from './blogs.ts';
import { asCalledNow, askToCheck, keptAgain, whatIsKnown, type KeptHandle } from '../handles/checks.ts';
import { personHandles, persons } from './tables.ts';
import type { Network } from '../handles/networks.ts';
import type { Handles, HandleAudiences } from '../handles/handle.ts';
import { handleChecks } from '../handles/tables.ts';

export type Person = typeof persons.$inferSelect;

/** Only for people who have proved they own the address: this makes the person if there is none yet. */
export async function personWithProvedAddress(
  tx: Queries,
  now: Date,
  { email, name }: { email: string; name: string },
): Promise<Person> {
  const [made] = await make(tx, { id: newId(now), email, name, since: now });
  if (made) return made;
  const known = await personByEmail(tx, email);
  if (!known) throw new Error('a person vanished while being looked up');
  if (known.name || !name) return known;
  await tx.update(persons).set({ name }).where(eq(persons.id, known.id));
  return { ...known, name };
}

const make = prepared((tx, given: Pick<Person, 'id' | 'email' | 'name' | 'since'>) =>
  tx
    .insert(persons)
    .values({ id: given.id, email: given.email, name: given.name, language: null, since: given.since })
    .onConflictDoNothing()
    .returning(),
);

/** Somebody who has signed in by address alone says what they are called. */
export async function nameThemselves(db: Queries, person: Person, name: string): Promise<Person> {
  await db.update(persons).set({ name }).where(eq(persons.id, person.id));
  return { ...person, name };
}

export async function personById(db: Queries, id: string): Promise<Person | undefined> {
  const [person] = await withId(db, { id });
  return person;
}

const withId = prepared((db, given: { id: string }) =>
  db.select().from(persons).where(eq(persons.id, given.id)),
);

export async function personByEmail(db: Queries, email: string): Promise<Person | undefined> {
  const [person] = await withEmail(db, { email });
  return person;
}

const withEmail = prepared((db, given: { email: string }) =>
  db.select().from(persons).where(eq(persons.email, given.email)),
);

export async function describe(
  tx: Queries,
  now: Date,
  {
    person,
    details,
  }: {
    person: Person;
    details: { name: string; language: Language | null; handles: Handles; handleAudiences?: HandleAudiences };
  },
): Promise<void> {
  await tx
    .update(persons)
    .set({ name: details.name, language: details.language })
    .where(eq(persons.id, person.id));
  const before = await keptHandlesOf(tx, person.id);
  const handles = keptAgain(before, details.handles);
  await tx.delete(personHandles).where(eq(personHandles.personId, person.id));
  const rows = Object.entries(handles).map(([network, handle]) => ({
    personId: person.id,
    network: network as Network,
    handle,
    audience: details.handleAudiences?.[network as Network] ?? null,
  }));
  if (rows.length > 0) await tx.insert(personHandles).values(rows);
  if (before.find(({ network }) => network === 'blog')?.kept !== handles.blog)
    await lookForBlogAgain(tx, now, person.id);
  await askToCheck(tx, now, handles);
}

export async function keptHandlesOf(db: Queries, personId: string): Promise<KeptHandle[]> {
  const rows = await db
    .select({
      network: personHandles.network,
      kept: personHandles.handle,
      audience: personHandles.audience,
      ...whatIsKnown,
    })
    .from(personHandles)
    .leftJoin(
      handleChecks,
      and(eq(handleChecks.network, personHandles.network), eq(handleChecks.handle, personHandles.handle)),
    )
    .where(eq(personHandles.personId, personId));
  return rows.map(asCalledNow);
}
