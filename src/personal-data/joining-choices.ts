// What two persons of one human have chosen, put together: accounts, their pages, whether they are remembered, what they follow.
import { eq, inArray } from 'drizzle-orm';
import { meetingConsents } from '../circles/tables.ts';
import type { Transaction } from '../database/database.ts';
import { blogOf, wantPosts } from '../people/blogs.ts';
import { pageAudiences } from '../people/page-words.ts';
import { formerPageNames, personHandles, personPages } from '../people/tables.ts';
import { rsvps } from '../rsvps/tables.ts';
import { followings } from '../subscribing/tables.ts';
import { hosts } from '../tweetups/tables.ts';
import { handlesIn, withFewerSeeing } from './joining-handles.ts';
import { redirectLinks, type Two } from './moving.ts';

export async function joinHandles(tx: Transaction, _now: Date, { from, to }: Two): Promise<void> {
  const ids = [from.id, to.id];
  const both = await tx.select().from(personHandles).where(inArray(personHandles.personId, ids));
  await tx.delete(personHandles).where(inArray(personHandles.personId, ids));
  const joined = withFewerSeeing(
    handlesIn(both, ({ personId }) => personId === to.id),
    handlesIn(both, ({ personId }) => personId === from.id),
  );
  if (joined.length > 0)
    await tx.insert(personHandles).values(joined.map((one) => ({ ...one, personId: to.id })));
}

/** Both addresses of the two pages lead to the one. */
export async function joinPages(tx: Transaction, now: Date, { from, to }: Two): Promise<void> {
  const [theirs] = await tx.select().from(personPages).where(eq(personPages.personId, from.id));
  if (!theirs) return;
  const [own] = await tx.select().from(personPages).where(eq(personPages.personId, to.id));
  const wantsPosts = (await blogOf(tx, (own ?? theirs).personId)) !== undefined;
  await tx.delete(personPages).where(inArray(personPages.personId, [from.id, to.id]));
  const chosenName = own?.chosenName ?? theirs.chosenName;
  const visible = pageAudiences.find((few) => few === own?.visible || few === theirs.visible) ?? 'nobody';
  await tx.insert(personPages).values({
    ...(own ?? theirs),
    personId: to.id,
    visible,
    wasVisible: own?.wasVisible ?? theirs.wasVisible,
    chosenName,
    pronouns: own?.pronouns || theirs.pronouns,
    languages: own?.languages || theirs.languages,
    workingOn: own?.workingOn || theirs.workingOn,
    unsureAbout: own?.unsureAbout || theirs.unsureAbout,
    writingAbout: own?.writingAbout || theirs.writingAbout,
    changedAt: now,
  });
  if (wantsPosts) await wantPosts(tx, now, to.id);
  const names = [from.id, theirs.chosenName].filter((name) => name !== null && name !== chosenName);
  await tx
    .insert(formerPageNames)
    .values(names.map((name) => ({ name: name as string, personId: to.id })))
    .onConflictDoNothing();
}

/** Said of the evenings of one, it is not said of the other’s: whoever has any has to have agreed. */
export async function joinConsents(tx: Transaction, now: Date, { from, to }: Two): Promise<void> {
  const both = [from.id, to.id];
  const theirs = inArray(meetingConsents.personId, both);
  const agreed = (await tx.select().from(meetingConsents).where(theirs)).map(({ personId }) => personId);
  const found = await tx
    .select({ personId: rsvps.personId })
    .from(rsvps)
    .where(inArray(rsvps.personId, both));
  const hosted = await tx
    .select({ personId: hosts.personId })
    .from(hosts)
    .where(inArray(hosts.personId, both));
  await tx.delete(meetingConsents).where(theirs);
  const isMissing = [...found, ...hosted].some(({ personId }) => !agreed.includes(personId));
  if (agreed.length > 0 && !isMissing)
    await tx.insert(meetingConsents).values({ personId: to.id, since: now });
}

/** Anyone who follows the same with both addresses gets one mail, as often as they chose where they stay. */
export async function joinFollowings(tx: Transaction, _now: Date, { from, to }: Two): Promise<void> {
  const theirs = await tx.select().from(followings).where(eq(followings.personId, from.id));
  const own = await tx.select().from(followings).where(eq(followings.personId, to.id));
  for (const other of theirs) {
    const kept = own.find(({ what }) => what === other.what);
    if (!kept) {
      await tx.update(followings).set({ personId: to.id }).where(eq(followings.id, other.id));
      continue;
    }
    await redirectLinks(tx, other.id, kept.id);
    await tx.delete(followings).where(eq(followings.id, other.id));
  }
}
