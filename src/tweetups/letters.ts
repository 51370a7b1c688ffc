// What a mail says of an evening: its poster, its title, when and where it is, and who hosts it.
import type { Queries } from '../database/database.ts';
import { sayIn, type Language } from '../language/translate.ts';
import type { TweetupBlock } from '../mail/letter.ts';
import { facesOfTweetup } from '../pictures/faces-of-hosts.ts';
import { posterForMail } from '../pictures/mail-poster.ts';
import { isNewHost } from '../rsvps/invitation-limits.ts';
import { dateBlock, longDay } from '../time/phrases.ts';
import { hostedBy } from './hosted-by.ts';
import { mapOf } from './pin.ts';
import { addressOf, type InItsCity } from './tweetup.ts';
import { timeOf } from './span.ts';

export function tweetupBlock({ tweetup, city }: InItsCity, language: Language): TweetupBlock {
  const { startsAt, zone } = tweetup;
  return {
    title: tweetup.title,
    path: addressOf(tweetup),
    when: `${longDay(startsAt, zone, language)}, ${timeOf(tweetup, language)}`,
    where: [tweetup.venue, tweetup.address, city.label].filter(Boolean).join(', '),
    hosts: '',
    date: dateBlock(startsAt, zone, language),
    map: { label: sayIn(language)('tweetups.map'), address: mapOf(tweetup, city) },
    was: [],
    calendars: null,
    poster: null,
  };
}

/** For its hosts, who know who hosts it. */
export async function ownTweetup(
  db: Queries,
  now: Date,
  evening: InItsCity & { readonly language: Language },
): Promise<TweetupBlock> {
  return { ...(await hostedTweetup(db, now, evening)), hosts: '' };
}

/** The same, with its poster and the names of its hosts. A cover comes along only once an evening of its host has taken place. */
export async function hostedTweetup(
  db: Queries,
  now: Date,
  { tweetup, city, language }: InItsCity & { readonly language: Language },
): Promise<TweetupBlock> {
  const { cover, hosts } = await facesOfTweetup(db, tweetup.id);
  const names = hosts.flatMap(({ name }) => name || []);
  const [first] = hosts;
  const isNew = cover !== null && (!first || (await isNewHost(db, now, first.personId)));
  return {
    ...tweetupBlock({ tweetup, city }, language),
    hosts: names.length > 0 ? hostedBy(names, sayIn(language)) : '',
    poster: posterForMail({ tweetup, city, cover: isNew ? null : cover, hosts }, language),
  };
}
