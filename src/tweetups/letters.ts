// What a mail says of an evening: its title, when and where it is, and who hosts it.
import type { Queries } from '../database/database.ts';
import { sayIn, type Language } from '../language/translate.ts';
import type { TweetupBlock } from '../mail/letter.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import { hostedBy } from './hosted-by.ts';
import { addressOf, hostsOf, type InItsCity } from './tweetup.ts';

export function tweetupBlock({ tweetup, city }: InItsCity, language: Language): TweetupBlock {
  const { startsAt, endsAt, zone } = tweetup;
  return {
    title: tweetup.title,
    path: addressOf(tweetup),
    when: `${longDay(startsAt, zone, language)}, ${timeSpan({ startsAt, endsAt, zone }, language)}`,
    where: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    hosts: '',
  };
}

/** The same, with the names of its hosts. */
export async function hostedTweetup(
  db: Queries,
  { tweetup, city }: InItsCity,
  language: Language,
): Promise<TweetupBlock> {
  const names = (await hostsOf(db, tweetup.id)).map(({ name }) => name).filter(Boolean);
  const hosts = names.length > 0 ? hostedBy(names, sayIn(language)) : '';
  return { ...tweetupBlock({ tweetup, city }, language), hosts };
}
