// Fills an empty database with the demo: everything happens in its order, by the rules, each thing at its own time.
import { demoAlbum } from './albums.ts';
import { and, asc, eq, inArray, notInArray } from 'drizzle-orm';
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import type { Database } from '../../database/database.ts';
import { outbox } from '../../mail/tables.ts';
import { keepFinding } from '../../handles/checks.ts';
import type { PictureStore } from '../../pictures/store.ts';
import type { Sealing } from '../../secrets/sealing.ts';
import { remindGuests } from '../../rsvps/reminding.ts';
import { demoBroughtAlong } from './brought-along.ts';
import { demoCircles } from './circles.ts';
import { demoCourses } from './courses.ts';
import { demoCovers } from './covers.ts';
import { elsewhere } from './elsewhere.ts';
import { happeningsOf } from './happenings.ts';
import { demoWishes, nearby } from './nearby.ts';
import { demoBlogPosts, demoOwnPages } from './own-pages.ts';
import { demoPeople } from './people.ts';
import { demoLetters } from './letters.ts';
import { demoLettersOfEvenings } from './letters-of-evenings.ts';
import { demoLettersToPeople } from './letters-to-people.ts';
import { demoOperating } from './operators-letters.ts';
import { demoPastWalls } from './past-walls.ts';
import { demoPosts } from './posts.ts';
import { rostock } from './rostock.ts';
import { rostockPast } from './rostock-past.ts';
import { demoQuestions } from './questions.ts';
import { demoSeries } from './series.ts';
import { handleChecks } from '../../handles/tables.ts';

export const demoTweetups = [...rostockPast, ...rostock, ...elsewhere, ...nearby];

export async function fillWithDemo(
  db: Database,
  now: Date,
  { gazetteer, pictures, sealing }: { gazetteer: Gazetteer; pictures: PictureStore; sealing: Sealing },
): Promise<void> {
  const people = await demoPeople();
  const happenings = demoTweetups.flatMap((tweetup) => happeningsOf(tweetup, { db, gazetteer, now, people }));
  for (const { at, happens } of happenings.toSorted((one, other) => one.at.getTime() - other.at.getTime()))
    await happens(at);
  await demoSeries(db, now, { gazetteer, tweetups: demoTweetups });
  await demoWishes(db, now);
  await demoPosts(db, now, 'Offene Runde: eine Frage, viele Ohren');
  await demoPastWalls(db, now, pictures);
  await demoCovers(db, now, pictures);
  await demoAlbum(db, pictures);
  await demoQuestions(db, now, sealing);
  await demoBroughtAlong(db, now, { gazetteer });
  await demoOwnPages(db, now, { pictures, people });
  await remindGuests(db, now);
  await demoLetters(db, now);
  await demoLettersOfEvenings(db, now);
  await demoLettersToPeople(db, now);
  await demoCircles(db, now, sealing);
  await demoCourses(db, now, { gazetteer, sealing });
  await demoOperating(db, now);
  await takeAllMailsAsSent(db, now);
  await takeHandlesAsFound(db, now);
  await demoBlogPosts(db, now);
}

/** Nobody waits for mails of a past that never was; the rows stay, so that none is written again. The latest of each kind goes out: there is something to read. */
async function takeAllMailsAsSent(db: Database, now: Date): Promise<void> {
  const waiting = await db
    .select({ id: outbox.id, kind: outbox.kind })
    .from(outbox)
    .where(eq(outbox.state, 'waiting'))
    .orderBy(asc(outbox.id));
  const latest = new Map(waiting.map(({ kind, id }) => [kind, id]));
  await db
    .update(outbox)
    .set({ dueAt: now })
    .where(inArray(outbox.id, [...latest.values()]));
  await db
    .update(outbox)
    .set({ state: 'sent', recipient: '', facts: {}, endedAt: now })
    .where(and(eq(outbox.state, 'waiting'), notInArray(outbox.id, [...latest.values()])));
}

/** Nobody is there to be asked about made-up handles. One is left as a typo, so that it can be seen what then is said. */
async function takeHandlesAsFound(db: Database, now: Date): Promise<void> {
  const checks = await db.select().from(handleChecks).orderBy(asc(handleChecks.handle));
  for (const [number, check] of checks.entries()) {
    const found = check.network === 'blog' ? { feed: `${check.handle}feed.xml` } : {};
    await keepFinding(db, now, {
      check,
      finding: number === 0 ? { outcome: 'missing' } : { outcome: 'found', found },
    });
  }
}
