// What guests of the demo have written with the hashtag: before, during and after.
import { eq } from 'drizzle-orm';
import type { Database } from '../../database/database.ts';
import { bringPost } from '../../wall/by-hand.ts';
import { readPostAddress } from '../../wall/post-address.ts';
import { tweetups } from '../../tweetups/tables.ts';
import { rsvps } from '../../rsvps/tables.ts';
import { after, minute } from '../../time/clock.ts';

/** Minutes before now, who, where, and what; of the evening that runs. */
const running: readonly (readonly [number, string, string, string])[] = [
  [
    4100,
    'Wiebke',
    'https://example.social/@wiebke/100401',
    'Donnerstag sitze ich in der Offenen Runde und frage, wie man eine Gruppe übergibt, ohne sie zu verlieren. #WOLRostock',
  ],
  [
    1500,
    'Yasin',
    'https://bsky.app/profile/yasin.example.org/post/3kdemo1',
    'Ich komme zu #WOLRostock und bringe ein Brot mit, das nicht aufgegangen ist. Beides ist eine Frage.',
  ],
  [
    52,
    'Gesa',
    'https://www.linkedin.com/posts/gesa-example_wol-activity-7100000000000000042',
    'Angekommen. Der lange Tisch ist voll, und niemand hat gefragt, was ich von Beruf bin. #WOLRostock',
  ],
  [
    38,
    'Emil',
    'https://x.com/emil_example/status/1700000000000000001',
    'Die erste Frage der Runde: Woran merkst du, dass du fertig bist? 🌊 #WOLRostock',
  ],
  [
    24,
    'Nele',
    'https://www.threads.com/@nele.example/post/Demo24',
    'Laut gesagt: Ich habe die Abrechnung seit drei Monaten nicht gemacht. Drei Leute haben genickt.',
  ],
  [
    9,
    'Sönke',
    'https://example.social/@soenke/100409',
    'Merken: „Ich weiß es nicht“ ist ein vollständiger Satz. #WOLRostock',
  ],
];

export async function demoPosts(db: Database, now: Date, title: string): Promise<void> {
  const [evening] = await db.select({ id: tweetups.id }).from(tweetups).where(eq(tweetups.title, title));
  if (!evening) throw new Error(`the demo has no evening "${title}"`);
  const guests = await db
    .select({ name: rsvps.name, personId: rsvps.personId })
    .from(rsvps)
    .where(eq(rsvps.tweetupId, evening.id));
  for (const [ago, name, address, words] of running) {
    const at = readPostAddress(address);
    const personId = guests.find((guest) => guest.name === name)?.personId;
    if (!at || !personId) throw new Error(`${name} cannot post in the demo`);
    await bringPost(db, after(now, -ago * minute), {
      tweetupId: evening.id,
      bringer: { personId, name },
      post: { at, name, words },
    });
  }
}
