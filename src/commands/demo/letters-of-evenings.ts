// Mails of the demo about what happens around an evening now and then: called off, changed, asked, taken down, at the door, from host to host.
import { and, asc, eq } from 'drizzle-orm';
import { askToTakeDown } from '../../album/album.ts';
import { albumPictures } from '../../album/tables.ts';
import { ask, askedOnce } from '../../asking/questions.ts';
import type { Database } from '../../database/database.ts';
import { cancellation } from '../../hosting/notifying.ts';
import { tellHosts } from '../../messages/news.ts';
import { writeCirculars } from '../../rsvps/crowd/circular.ts';
import { moveUp } from '../../rsvps/crowd/moving-up.ts';
import { after, day, hour } from '../../time/clock.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { askOff } from '../../wall/taking-off.ts';
import { posts } from '../../wall/tables.ts';
import { answerAt, evening, known, write } from './cast.ts';

export async function demoLettersOfEvenings(db: Database, now: Date): Promise<void> {
  await asksHerGuests(db, now);
  // Of this question, and of the evening that was called off.
  await writeCirculars(db, now, { tellings: [askedOnce, cancellation] });
  await hasLessRoom(db, now);
  await askedAway(db, now);
  await betweenHosts(db, now);
  await newsForHosts(db, now);
  const running = await evening(db, 'offene-runde-eine-frage-viele-ohren');
  const levke = await known(db, 'levke');
  const { id: rsvp } = await answerAt(db, running, levke);
  await write(db, now, { kind: 'at-the-door', to: levke, facts: { rsvp } });
  const bread = await evening(db, 'brot-und-zwischenstaende');
  const facts = { tweetup: bread.id, since: now.toISOString() };
  await write(db, now, { kind: 'removed', to: await known(db, 'malte'), facts });
}

async function asksHerGuests(db: Database, now: Date): Promise<void> {
  const words = 'Möchtest du in der zweiten Stunde etwas vorlesen?';
  await ask(db, after(now, -hour), {
    tweetup: await evening(db, 'leise-leute-laute-notizen'),
    question: { words, kind: 'yes-no', options: [], readBy: 'hosts' },
  });
}

/** The boat carries one person less than thought: who waits with three others does not fit any more. */
async function hasLessRoom(db: Database, now: Date): Promise<void> {
  const boat = await evening(db, 'fischkutter-gespraeche', 'stralsund');
  const capacity = (boat.capacity ?? 0) - 1;
  await db.transaction(async (tx) => {
    const [smaller] = await tx.update(tweetups).set({ capacity }).where(eq(tweetups.id, boat.id)).returning();
    if (smaller) await moveUp(tx, now, smaller);
  });
}

/** A post from a wall, and a picture from an album. */
async function askedAway(db: Database, now: Date): Promise<void> {
  const told = await evening(db, 'notizen-die-sonst-niemand-sieht');
  const [post] = await db
    .select({ id: posts.id })
    .from(posts)
    .where(and(eq(posts.tweetupId, told.id), eq(posts.state, 'shown')))
    .orderBy(asc(posts.postedAt), asc(posts.id))
    .limit(1);
  if (post) await askOff(db, now, { tweetup: told, postId: post.id });
  const early = await evening(db, 'fruehschicht-eine-stunde-vor-der-arbeit');
  const [picture] = await db
    .select({ id: albumPictures.id })
    .from(albumPictures)
    .where(
      and(eq(albumPictures.tweetupId, early.id), eq(albumPictures.words, 'Viertel vor acht, und alle wach')),
    );
  if (picture) await askToTakeDown(db, now, { tweetup: early, id: picture.id });
}

/** All have heard by now; which of them had to, the hour decides: Ben did. */
async function newsForHosts(db: Database, now: Date): Promise<void> {
  await tellHosts(db, now);
  const [ben, bread] = [await known(db, 'ben'), await evening(db, 'brot-und-zwischenstaende')];
  const between = { from: String(after(now, -2 * day).getTime()), to: String(now.getTime()) };
  const facts = { tweetup: bread.id, host: ben.id, ...between };
  await write(db, now, { kind: 'host-news', to: ben, facts });
}

async function betweenHosts(db: Database, now: Date): Promise<void> {
  const [ana, ben, gesa] = [await known(db, 'ana'), await known(db, 'ben'), await known(db, 'gesa')];
  const next = await evening(db, 'vier-monate-laut-gearbeitet-was-bleibt');
  const agreed = { tweetup: next.id, host: ana.id, person: ben.id };
  await write(db, now, { kind: 'next-host-agreed', to: ben, facts: agreed });
  const table = await evening(db, 'am-grossen-kuechentisch');
  const removed = { tweetup: table.id, host: ana.id, person: gesa.id };
  await write(db, now, { kind: 'host-removed', to: gesa, facts: removed });
}
