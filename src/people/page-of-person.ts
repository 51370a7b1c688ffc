// A person's page: what they say of themselves beyond one tweetup, at an address of their own, if they want one.
import type { Path } from '../addresses.ts';
import { and, eq, inArray, ne } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { preparedForMany } from '../database/prepared.ts';
import type { Language } from '../language/translate.ts';
import { after, day } from '../time/clock.ts';
import { wantNoPosts, wantPosts } from './blogs.ts';
import type { PageAudience } from './page-words.ts';
import { personColumns } from './contact.ts';
import type { Person } from './person.ts';
import { formerPageNames, personPages, persons } from './tables.ts';

export type PersonPage = typeof personPages.$inferSelect;

export interface WrittenPage {
  readonly visible: PageAudience;
  /** Null: the address is the person's id. */
  readonly chosenName: string | null;
  readonly pronouns: string;
  readonly languages: string;
  readonly workingOn: string;
  readonly unsureAbout: string;
  readonly writingAbout: string;
  readonly language: Language;
  /** Whether they want to be asked every year. */
  readonly asking: 'yearly' | 'never';
  /** Whether the latest posts of their blog stand there, too. */
  readonly blogPosts: 'shown' | 'not-shown';
}

export const aYear = 365 * day;

export async function writePage(
  db: Database,
  now: Date,
  { person, written: { asking, blogPosts, ...written } }: { person: Person; written: WrittenPage },
): Promise<'written' | 'name-taken'> {
  return db.transaction(async (tx) => {
    const { chosenName } = written;
    await tx.hold(persons, person.id);
    if (chosenName !== null && (await isTaken(tx, chosenName, person.id))) return 'name-taken';
    const before = await pageOf(tx, person.id);
    if (before?.chosenName && before.chosenName !== chosenName)
      await keepName(tx, before.chosenName, person.id);
    if (chosenName !== null) await tx.delete(formerPageNames).where(eq(formerPageNames.name, chosenName));
    // Whoever has just said who they are need not be asked before another year.
    // What the operator hides stays hidden, whatever is written.
    const isHidden = before !== undefined && before.wasVisible !== null;
    const seen = isHidden ? { visible: 'nobody' as const, wasVisible: written.visible } : {};
    const page = {
      ...written,
      ...seen,
      askAt: asking === 'yearly' ? after(now, aYear) : null,
      changedAt: now,
    };
    await tx
      .insert(personPages)
      .values({ personId: person.id, ...page })
      .onConflictDoUpdate({ target: personPages.personId, set: page });
    if (blogPosts === 'shown') await wantPosts(tx, now, person.id);
    else await wantNoPosts(tx, person.id);
    return 'written';
  });
}

/** A name that somebody had leads to them for ever, so nobody else gets it. */
async function isTaken(tx: Transaction, name: string, personId: string): Promise<boolean> {
  await tx.holdName(`page ${name}`);
  const [now] = await tx
    .select({ personId: personPages.personId })
    .from(personPages)
    .where(and(eq(personPages.chosenName, name), ne(personPages.personId, personId)));
  const [formerly] = await tx
    .select({ personId: formerPageNames.personId })
    .from(formerPageNames)
    .where(and(eq(formerPageNames.name, name), ne(formerPageNames.personId, personId)));
  return now !== undefined || formerly !== undefined;
}

/** With everything that stood there. Its names stay nobody else's: accounts elsewhere may still link to them as this person's. */
export async function removePage(db: Database, person: Person): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(persons, person.id);
    const its = eq(personPages.personId, person.id);
    const page = await pageOf(tx, person.id);
    if (page?.chosenName) await keepName(tx, page.chosenName, person.id);
    // Hidden by the operator it is emptied, and not begun again.
    if (page?.wasVisible) await tx.update(personPages).set(nothingWritten).where(its);
    else await tx.delete(personPages).where(its);
  });
}

const nothingWritten = {
  wasVisible: 'nobody',
  chosenName: null,
  pronouns: '',
  languages: '',
  workingOn: '',
  unsureAbout: '',
  writingAbout: '',
  askAt: null,
} as const;

async function keepName(tx: Transaction, name: string, personId: string): Promise<void> {
  await tx.insert(formerPageNames).values({ name, personId }).onConflictDoNothing();
}

export async function pageOf(db: Queries, personId: string): Promise<PersonPage | undefined> {
  return (await pagesOf(db, [personId])).get(personId);
}

/** By person; people who have none are not among them. */
export async function pagesOf(db: Queries, personIds: readonly string[]): Promise<Map<string, PersonPage>> {
  const found = new Map<string, PersonPage>();
  for (let start = 0; start < personIds.length; start += 500) {
    const pages = await ofPersons(db, personIds.slice(start, start + 500));
    for (const page of pages) found.set(page.personId, page);
  }
  return found;
}

const ofPersons = preparedForMany((db, personIds) =>
  db
    .select()
    .from(personPages)
    .where(inArray(personPages.personId, [...personIds])),
);

/** @param address the id, the chosen name, or one that was chosen before; in lower case */
export async function pageAt(
  db: Queries,
  address: string,
): Promise<{ person: Person; page: PersonPage } | undefined> {
  const former = db
    .select({ personId: formerPageNames.personId })
    .from(formerPageNames)
    .where(eq(formerPageNames.name, address));
  // No chosen name looks like an id, and no name is both somebody's and somebody else's former one.
  for (const which of [
    eq(personPages.chosenName, address),
    eq(personPages.personId, address),
    inArray(personPages.personId, former),
  ]) {
    const [found] = await db
      .select({ person: personColumns, page: personPages })
      .from(personPages)
      .innerJoin(persons, eq(persons.id, personPages.personId))
      .where(which);
    if (found) return found;
  }
  return undefined;
}

export function addressOfPage(page: Pick<PersonPage, 'personId' | 'chosenName'>): Path {
  return `/people/${page.chosenName ?? page.personId}`;
}
