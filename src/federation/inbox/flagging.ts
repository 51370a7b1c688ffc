// A report from another server becomes a report here: about the page that it means, with the words that came along.
import type { Queries, Transaction } from '../../database/database.ts';
import { beginningOf } from '../../forms/words.ts';
import { addressOf, tweetupById } from '../../tweetups/tweetup.ts';
import { posts } from '../../wall/tables.ts';
import { idsOf } from '../ground.ts';
import type { Ids } from '../ids.ts';
import { idOf, many, words } from '../reading-json.ts';
import { tweetupBehind } from '../told-things.ts';
import { isIt } from '../talking/replies.ts';
import { actorAt } from '../actors.ts';
import type { Taking } from './taken.ts';

const mostWords = 4000;
/** A report names an account and some of its posts. */
const mostThings = 20;

export async function flag(tx: Transaction, now: Date, taking: Taking): Promise<void> {
  const { federating, activity, actor, otherRooms } = taking;
  const said = beginningOf(words(activity['content']), mostWords);
  const about = new Set<string>();
  for (const thing of many(activity['object']).slice(0, mostThings)) {
    const page = await pageOf(tx, idOf(thing), { ids: idsOf(federating), now });
    if (page) about.add(page);
  }
  // What stands on a page of its own is more exact than the account that all of it is by.
  const [exact] = [...about].filter((page) => page.split('/').length > 2);
  const meant = exact ?? [...about][0];
  if (meant)
    await otherRooms.report(tx, now, { about: meant, words: [said, `(${actor.host})`].join(' ').trim() });
}

async function pageOf(
  tx: Queries,
  id: string,
  { ids, now }: { ids: Ids; now: Date },
): Promise<string | undefined> {
  const path = ids.actorWith(id);
  if (path) return (await actorAt(tx, path, { siteName: '', now }))?.page;
  const tweetupId = await tweetupBehind(tx, ids, id);
  if (tweetupId) return addressOf((await tweetupById(tx, tweetupId)).tweetup);
  const [post] = await tx
    .select({ id: posts.id, tweetupId: posts.tweetupId })
    .from(posts)
    .where(isIt(id))
    .orderBy(posts.id)
    .limit(1);
  return post && `${addressOf((await tweetupById(tx, post.tweetupId)).tweetup)}/wall?post=${post.id}`;
}
