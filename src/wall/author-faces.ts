// Whose posts these are, as far as everybody may know: people have their own colour and portrait on the wall, too.
import { and, eq, inArray, isNull, ne } from 'drizzle-orm';
import type { Queries } from '../database/database.ts';
import { preparedForMany } from '../database/prepared.ts';
import { readHandle } from '../handles/handle.ts';
import { networks } from '../handles/networks.ts';
import { isProven, provenAccounts } from '../handles/proven.ts';
import { personHandles, personPages } from '../people/tables.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import type { Picture } from '../pictures/store.ts';
import { rsvpHandles, rsvps } from '../rsvps/tables.ts';
import type { Post } from './post.ts';

export interface AuthorFace {
  readonly personId: string;
  readonly portrait: Picture | undefined;
}

type Authors = (post: Post) => string | undefined;

/**
 * An author is somebody here only where they say so to everybody: on their answer to this evening, or on their page, which the account
 * names in turn. Everybody else is the account alone.
 * @returns by the id of the post
 */
export async function authorFaces(
  db: Queries,
  posts: readonly Post[],
): Promise<ReadonlyMap<string, AuthorFace>> {
  const [ofGuests, ofAccounts] = await Promise.all([guestsIn(db, posts), accountsIn(db, posts)]);
  const persons = new Map(
    posts.flatMap((post) => {
      const personId = ofGuests(post) ?? ofAccounts(post);
      return personId === undefined ? [] : [[post.id, personId] as const];
    }),
  );
  const ids = [...new Set(persons.values())];
  const portraits = ids.length > 0 ? await portraitsOf(db, ids) : new Map<string, Picture>();
  return new Map(
    [...persons].map(([postId, personId]) => [postId, { personId, portrait: portraits.get(personId) }]),
  );
}

/** What was found of a guest, by an account that everybody sees on their answer. What they wrote here and nowhere else has no account. */
async function guestsIn(db: Queries, posts: readonly Post[]): Promise<Authors> {
  const theirs = posts.filter(({ because }) => because === 'guest');
  const ids = idsIn(theirs.map(({ personId }) => personId));
  const seen = new Set(
    ids.length === 0
      ? []
      : (await accountsOfGuests(db, ids)).map((one) => `${one.tweetupId} ${one.personId} ${one.network}`),
  );
  return ({ because, address, personId, tweetupId, network }) => {
    if (because !== 'guest' || personId === null) return undefined;
    return address === '' || seen.has(`${tweetupId} ${personId} ${network}`) ? personId : undefined;
  };
}

const isSeenByAll = and(
  eq(rsvps.listed, 'public'),
  ne(rsvps.answer, 'no'),
  isNull(rsvps.removedAt),
  isNull(rsvpHandles.audience),
);

const accountsOfGuests = preparedForMany((db, personIds) =>
  db
    .select({ tweetupId: rsvps.tweetupId, personId: rsvps.personId, network: rsvpHandles.network })
    .from(rsvps)
    .innerJoin(rsvpHandles, eq(rsvpHandles.rsvpId, rsvps.id))
    .where(and(inArray(rsvps.personId, [...personIds]), isSeenByAll)),
);

/** What somebody brought, or wrote with the hashtag: by the account's name. One that several people give is nobody's. */
async function accountsIn(db: Queries, posts: readonly Post[]): Promise<Authors> {
  const others = posts.filter(({ because }) => because !== 'guest');
  const names = idsIn(others.flatMap(namesOf));
  if (names.length === 0) return () => undefined;
  const [answers, pages] = await Promise.all([givenOnAnswers(db, names), givenOnPages(db, names)]);
  const candidates = idsIn(pages.map(({ personId }) => personId));
  const proven = candidates.length > 0 ? await provenAccounts(db, candidates) : new Map<never, never>();
  const onPages = pages.filter(({ personId, network, handle }) =>
    isProven(proven, personId, { network, kept: handle }),
  );
  return (post) => {
    const isTheirs = (one: { network: Post['network']; handle: string }) =>
      one.network === post.network && namesOf(post).includes(one.handle);
    const owners = onPages.filter(isTheirs);
    const some = owners.length > 0 ? owners : answers.filter((one) => one.tweetupId === post.tweetupId);
    const [owner, ...more] = idsIn(some.filter(isTheirs).map(({ personId }) => personId));
    return more.length === 0 ? owner : undefined;
  };
}

const givenOnAnswers = preparedForMany((db, handles) =>
  db
    .select({
      tweetupId: rsvps.tweetupId,
      personId: rsvps.personId,
      network: rsvpHandles.network,
      handle: rsvpHandles.handle,
    })
    .from(rsvpHandles)
    .innerJoin(rsvps, eq(rsvps.id, rsvpHandles.rsvpId))
    .where(
      and(
        inArray(rsvpHandles.network, [...networks]),
        inArray(rsvpHandles.handle, [...handles]),
        isSeenByAll,
      ),
    ),
);

const givenOnPages = preparedForMany((db, handles) =>
  db
    .select({
      personId: personHandles.personId,
      network: personHandles.network,
      handle: personHandles.handle,
    })
    .from(personHandles)
    .innerJoin(personPages, eq(personPages.personId, personHandles.personId))
    .where(
      and(
        inArray(personHandles.network, [...networks]),
        inArray(personHandles.handle, [...handles]),
        isNull(personHandles.audience),
        eq(personPages.visible, 'public'),
      ),
    ),
);

/** As handles are kept: by its name, which most people give in small letters, and by the identifier, where the post's address or profile tells it. */
function namesOf({ network, authorHandle, authorProfile, address }: Post): string[] {
  return [authorHandle, authorProfile, network === 'bluesky' ? address : ''].flatMap((said) => {
    const read = said === '' ? undefined : readHandle(network, said);
    return read && 'handle' in read ? [read.handle, read.handle.toLowerCase()] : [];
  });
}

function idsIn(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}
