// Looks at the pages that mention a tweetup: what answers counts as its person's answer, anything else may stand on the wall.
import { eq } from 'drizzle-orm';
import type { Database } from '../database/database.ts';
import { until, type Fetched } from '../outside/outside.ts';
import { textIn } from '../outside/reading.ts';
import type { Looking } from '../handles/finding.ts';
import { after, day, hour, minute } from '../time/clock.ts';
import { tweetups } from '../tweetups/tables.ts';
import type { Tweetup } from '../tweetups/tweetup.ts';
import { countAnswer } from './answering.ts';
import { note, takeDueMentions, type Mention } from './mention.ts';
import { putUp } from './putting-up.ts';
import { readApart } from './reading-apart.ts';
import { takeAnswerBack, takeDown } from './taking-back.ts';
import { targetOf } from './target.ts';
import { personOfSite } from './whose.ts';

/** Each is read in a process of its own. */
const atOnce = 4;
const pauses = [minute, 10 * minute, hour, 6 * hour, day];

/** On the timetable. @returns how many were looked at */
export async function lookAtMentions(
  db: Database,
  now: Date,
  { looking, stopping }: { looking: Looking; stopping?: AbortSignal | undefined },
): Promise<number> {
  const due = await takeDueMentions(db, now, atOnce);
  const patient = { ...looking, outside: until(stopping, looking.outside) };
  await Promise.all(
    due.map(async (mention) => {
      if (!stopping?.aborted) await look(db, now, { looking: patient, mention, stopping });
    }),
  );
  return due.length;
}

async function look(
  db: Database,
  now: Date,
  { looking, mention, stopping }: { looking: Looking; mention: Mention; stopping: AbortSignal | undefined },
): Promise<void> {
  const [tweetup] = await db.select().from(tweetups).where(eq(tweetups.id, mention.tweetupId));
  if (!tweetup) return;
  const fetched = await looking.outside.fetch({ address: mention.source, accept: 'text/html, */*;q=0.1' });
  // What was broken off says nothing: it is looked at again when its turn comes.
  if (stopping?.aborted) return;
  if (fetched.outcome !== 'fetched') {
    if (isGone(fetched)) return vanish(db, now, { mention, tweetup });
    return tryAgain(db, now, { mention, notBefore: fetched.outcome === 'later' ? fetched.until : undefined });
  }
  const { address } = fetched;
  const target = await targetOf(db, looking.baseUrl, tweetup);
  const page = await readApart({ html: textIn(fetched), address, target });
  if (!page) return vanish(db, now, { mention, tweetup });
  if (page.answer) {
    const whose = await personOfSite(db, now, { looking, address, author: page.author });
    if (stopping?.aborted) return;
    if (whose.outcome === 'unanswered') return tryAgain(db, now, { mention });
    const { author, answer } = page;
    if (whose.outcome === 'somebody')
      return countAnswer(db, now, {
        mention,
        tweetup,
        person: whose.person,
        said: { answer, name: author.name },
      });
  }
  await putUp(db, now, { mention, tweetup, page, address });
}

/** Refused for good, or an address that nobody may ask. */
function isGone(fetched: Exclude<Fetched, { outcome: 'fetched' }>): boolean {
  if (fetched.outcome === 'forbidden') return true;
  return fetched.outcome === 'refused' && [404, 410].includes(fetched.status);
}

/** What it was goes with it: its answer becomes a no, its post comes off the wall. */
async function vanish(
  db: Database,
  now: Date,
  { mention, tweetup }: { mention: Mention; tweetup: Tweetup },
): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.hold(tweetups, tweetup.id);
    await takeAnswerBack(tx, now, mention);
    await takeDown(tx, mention);
    await note(tx, now, {
      mention,
      became: { state: 'gone', personId: null, said: null, postKey: '', dueAt: null },
    });
  });
}

/** What stands on the wall is asked about as long as that is looked after; anything else is given up after two days. */
async function tryAgain(
  db: Database,
  now: Date,
  { mention, notBefore }: { mention: Mention; notBefore?: Date | undefined },
): Promise<void> {
  const failures = mention.failures + 1;
  const pause = pauses[failures - 1] ?? (mention.state === 'on-wall' ? day : null);
  const next = pause === null ? null : after(now, pause);
  await note(db, now, {
    mention,
    became: {
      state: mention.state === 'waiting' ? 'unanswered' : mention.state,
      failures,
      dueAt: next && notBefore && notBefore > next ? notBefore : next,
    },
  });
}
