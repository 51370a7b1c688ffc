// A blog in a city: suggested by anybody, asked about once, shown when its owner agrees, and gone at their word.
import { and, desc, eq, isNotNull, isNull, lt, ne, or, type SQL } from 'drizzle-orm';
import type { Database, Queries, Transaction } from '../database/database.ts';
import { newId } from '../database/ids.ts';
import { prepared } from '../database/prepared.ts';
import { readHandle } from '../handles/handle.ts';
import type { Language } from '../language/translate.ts';
import { whenAskedFor } from '../mail/allowance.ts';
import { queueMail } from '../mail/outbox.ts';
import { personHandles, persons } from '../people/tables.ts';
import { after, day } from '../time/clock.ts';
import { askedBlogs, cityBlogs } from './tables.ts';

export type CityBlog = typeof cityBlogs.$inferSelect;
export type BlogAudience = CityBlog['audience'];

export interface InCity {
  readonly city: string;
  readonly cityName: string;
}

export interface Shown {
  readonly blog: CityBlog;
  /** Null: its owner is nobody here. */
  readonly name: string | null;
}

/** How long an owner has to agree. */
const daysToAgree = 14;
const askedKeptDays = 730;
/** So many may wait for their owners in a city. */
const mostWaiting = 200;

export const never = new Date(0);

/** By its newest post. Of a person's blog only as long as it is on their profile, for whoever sees them. */
export async function blogsIn(
  db: Queries,
  city: string,
  { page, most }: { page: number; most: number },
): Promise<{ shown: Shown[]; hasMore: boolean }> {
  const rows = await shownIn(db, { city, most: most + 1, before: (page - 1) * most });
  return { shown: rows.slice(0, most), hasMore: rows.length > most };
}

const stillTheirs = and(
  eq(cityBlogs.state, 'shown'),
  isNull(cityBlogs.hiddenAt),
  or(
    isNull(cityBlogs.personId),
    and(eq(personHandles.handle, cityBlogs.address), isNull(personHandles.audience)),
  ),
);
const theirHandle = and(eq(personHandles.personId, cityBlogs.personId), eq(personHandles.network, 'blog'));

const shownIn = prepared((db, given: { city: string; most: number; before: number }) =>
  db
    .select({ blog: cityBlogs, name: persons.name })
    .from(cityBlogs)
    .leftJoin(persons, eq(persons.id, cityBlogs.personId))
    .leftJoin(personHandles, theirHandle)
    .where(and(eq(cityBlogs.city, given.city), stillTheirs))
    .orderBy(desc(cityBlogs.latestAt), desc(cityBlogs.id))
    .limit(given.most)
    .offset(given.before),
);

/** Those that may be taken along, with their posts: in the feeds. */
export async function blogsToTake(db: Queries, city: string, most: number): Promise<Shown[]> {
  return db
    .select({ blog: cityBlogs, name: persons.name })
    .from(cityBlogs)
    .leftJoin(persons, eq(persons.id, cityBlogs.personId))
    .leftJoin(personHandles, theirHandle)
    .where(mayBeTaken(city))
    .orderBy(desc(cityBlogs.latestAt), desc(cityBlogs.id))
    .limit(most);
}

/** What a list of them says, without their posts: a city may have thousands. */
export const blogsToList = prepared((db, given: { city: string; most: number }) =>
  db
    .select({
      blogName: cityBlogs.name,
      address: cityBlogs.address,
      feed: cityBlogs.feed,
      name: persons.name,
    })
    .from(cityBlogs)
    .leftJoin(persons, eq(persons.id, cityBlogs.personId))
    .leftJoin(personHandles, theirHandle)
    .where(mayBeTaken(given.city))
    .orderBy(desc(cityBlogs.latestAt), desc(cityBlogs.id))
    .limit(given.most),
);

function mayBeTaken(city: string): SQL | undefined {
  return and(eq(cityBlogs.city, city), stillTheirs, eq(cityBlogs.audience, 'feeds'), ne(cityBlogs.feed, ''));
}

export async function blogById(db: Queries, id: string): Promise<CityBlog | undefined> {
  const [blog] = await db.select().from(cityBlogs).where(eq(cityBlogs.id, id));
  return blog;
}

export async function blogOfPerson(db: Queries, personId: string): Promise<CityBlog | undefined> {
  const [blog] = await db.select().from(cityBlogs).where(eq(cityBlogs.personId, personId));
  return blog;
}

/** By anybody. What became of it is told to nobody; of a blog that is shown already, its owner gets a link to decide again. */
export async function suggest(
  db: Database,
  now: Date,
  { city, cityName, address, language }: InCity & { address: string; language: Language },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.holdName(`blogs ${city}`);
    const [known] = await tx
      .select()
      .from(cityBlogs)
      .where(and(eq(cityBlogs.city, city), eq(cityBlogs.address, address)));
    if (known?.state === 'shown' && known.email && !known.personId) return sendLink(tx, now, known);
    if (known || (await waitingIn(tx, city)) >= mostWaiting) return;
    await tx
      .insert(cityBlogs)
      .values({ ...nothingRead, id: newId(now), city, cityName, address, language, since: now, lookAt: now });
  });
}

async function sendLink(tx: Transaction, now: Date, blog: CityBlog): Promise<void> {
  const { id, email, language } = blog;
  const dueAt = await whenAskedFor(tx, now, { email, kind: 'blog-suggested' });
  if (!dueAt) return;
  const facts = { blog: id };
  const dedupeKey = `${id}:${now.getTime()}`;
  await queueMail(tx, now, { kind: 'blog-suggested', dueAt, recipient: email, language, facts, dedupeKey });
}

async function waitingIn(db: Queries, city: string): Promise<number> {
  const rows = await db
    .select({ id: cityBlogs.id })
    .from(cityBlogs)
    .where(and(eq(cityBlogs.city, city), ne(cityBlogs.state, 'shown')))
    .limit(mostWaiting);
  return rows.length;
}

const nothingRead = {
  personId: null,
  state: 'suggested',
  agreedBy: null,
  audience: 'here',
  wording: '',
  agreedAt: null,
  name: '',
  writtenIn: '',
  email: '',
  feed: '',
  posts: [],
  latestAt: never,
  etag: null,
  lastModified: null,
  failures: 0,
  dueAt: never,
} as const;

/** The owner said yes, by the mail or by a link of the site. */
export async function agree(
  db: Queries,
  now: Date,
  given: { id: string; by: 'mail' | 'rel-me'; audience: BlogAudience; wording: string },
): Promise<void> {
  const { id, by, audience, wording } = given;
  await db
    .update(cityBlogs)
    .set({ state: 'shown', agreedBy: by, audience, wording, agreedAt: now })
    .where(eq(cityBlogs.id, id));
}

/** The owner said no, or no more: nothing stays but that they were asked. Of one that the operator has hidden its address stays, so that it is not back with the next suggestion. */
export async function forgetBlog(db: Queries, id: string): Promise<void> {
  await db.delete(cityBlogs).where(and(eq(cityBlogs.id, id), isNull(cityBlogs.hiddenAt)));
  await db
    .update(cityBlogs)
    .set({ ...nothingRead, posts: [], state: 'suggested', agreedBy: null, agreedAt: null })
    .where(and(eq(cityBlogs.id, id), isNotNull(cityBlogs.hiddenAt)));
}

export type OwnChoice = InCity & {
  readonly personId: string;
  /** Theirs: whoever agreed by it may go on with an account. */
  readonly email: string;
  /** As it is on their profile. */
  readonly address: string;
  readonly audience: BlogAudience;
  readonly wording: string;
  readonly language: Language;
};

/** @returns whether it is theirs: of two people who call a blog their own in a city, the first has it */
export async function showOwnBlog(
  db: Database,
  now: Date,
  { email, ...choice }: OwnChoice,
): Promise<'shown' | 'taken' | 'hidden'> {
  const { personId, city, address } = choice;
  return db.transaction(async (tx) => {
    await tx.holdName(`blogs ${city}`);
    const [there] = await tx
      .select()
      .from(cityBlogs)
      .where(and(eq(cityBlogs.city, city), eq(cityBlogs.address, address)));
    if (there?.hiddenAt) return there.personId === personId ? 'hidden' : 'taken';
    if (there?.personId && there.personId !== personId) return 'taken';
    // Its owner agreed by mail or on the site itself: nobody takes it by naming it.
    if (there?.state === 'shown' && !there.personId && there.email !== email) return 'taken';
    const before = await blogOfPerson(tx, personId);
    // In another city, or of another blog, it begins again.
    if (before && before.id !== there?.id) await forgetBlog(tx, before.id);
    const agreed = { ...choice, state: 'shown', agreedBy: 'person', agreedAt: now } as const;
    if (there) await tx.update(cityBlogs).set(agreed).where(eq(cityBlogs.id, there.id));
    else
      await tx
        .insert(cityBlogs)
        .values({ ...nothingRead, id: newId(now), since: now, lookAt: now, ...agreed });
    return 'shown';
  });
}

export async function hideOwnBlog(db: Queries, personId: string): Promise<void> {
  const own = await blogOfPerson(db, personId);
  if (own) await forgetBlog(db, own.id);
}

/** On the timetable: owners who said nothing. */
export async function forgetAskedBlogs(db: Queries, now: Date): Promise<void> {
  await db
    .delete(cityBlogs)
    .where(and(ne(cityBlogs.state, 'shown'), lt(cityBlogs.since, after(now, -daysToAgree * day))));
  await db.delete(askedBlogs).where(lt(askedBlogs.since, after(now, -askedKeptDays * day)));
}

/** @returns undefined for what is no address of a site */
export function readBlogAddress(typed: string): string | undefined {
  const read = readHandle('blog', typed);
  return 'handle' in read ? read.handle : undefined;
}
