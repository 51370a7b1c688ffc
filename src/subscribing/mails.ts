// The mails to followers: confirm, new evenings at once, new evenings on Mondays.
import { leadsElsewhere } from '../addresses.ts';
import { blogsIn } from '../writing/blog.ts';
import { newestLines } from '../writing/newest.ts';
import { asc, eq, inArray, and, gt, isNull } from 'drizzle-orm';
import { cities } from '../cities/tables.ts';
import type { Config } from '../config.ts';
import type { Queries } from '../database/database.ts';
import { sayIn, type Language, type Say } from '../language/translate.ts';
import type { Writer, Writers } from '../mail/delivery.ts';
import { mintLink } from '../mail/links.ts';
import { plain, type Block, type LinkToUs } from '../mail/letter.ts';
import { greetingTo } from '../rsvps/letters.ts';
import { hostedTweetup, tweetupBlock } from '../tweetups/letters.ts';
import { after, day } from '../time/clock.ts';
import { shortDay } from '../time/phrases.ts';
import { questionBlocks } from '../question/asking.ts';
import { questionNow } from '../question/question.ts';
import { seriesById } from '../series/looking-up.ts';
import { addressOfSeries } from '../series/series.ts';
import { tweetups } from '../tweetups/tables.ts';
import { isAnnounced, type InItsCity } from '../tweetups/tweetup.ts';
import {
  followedBy,
  idsIn,
  keptDays,
  linkDays,
  unconfirmedFollowingById,
  type Followed,
  type Rhythm,
} from './following.ts';
import { allInWords, inWords } from './naming.ts';
import { isAbout } from './weekly.ts';
import { wishesTogether } from './wish-mail.ts';

type FollowerMails = Pick<
  Writers,
  'confirm-following' | 'new-evenings' | 'weekly-evenings' | 'wishes-together'
>;

export function followerMails(config: Config): FollowerMails {
  return {
    'confirm-following': confirmFollowing(config),
    'new-evenings': newTweetups(config, 'as-it-comes'),
    'weekly-evenings': newTweetups(config, 'weekly'),
    'wishes-together': wishesTogether(config),
  };
}

function confirmFollowing({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language }) => {
    const asked = await unconfirmedFollowingById(db, facts['unconfirmed'] ?? '');
    if (!asked) return null;
    const series = asked.seriesId === null ? null : ((await seriesById(db, asked.seriesId)) ?? null);
    const until = after(asked.askedAt, keptDays * day);
    const token = await mintLink(db, now, { purpose: 'unconfirmed-following', target: asked.id, until });
    const say = sayIn(language);
    const what = inWords(asked.cityName, series?.name, say);
    return {
      ...plain(language),
      subject: say('subscribing.confirmSubject', { what }),
      preview: say('subscribing.confirmPreview'),
      heading: say('subscribing.confirmHeading'),
      blocks: [
        { words: say('subscribing.confirmWords', { what }) },
        {
          buttons: [{ label: say('subscribing.confirmButton'), path: `/following/${token}` }],
        },
        { words: say('subscribing.confirmLasts') },
      ],
      why: say('subscribing.confirmWhy', { site }),
    };
  };
}

function newTweetups({ siteName: site }: Config, rhythm: Rhythm): Writer {
  return async (db, now, { id: mail, facts, language, recipient }) => {
    const mine = (await followedBy(db, facts['person'] ?? '')).filter(
      ({ following }) => following.rhythm === rhythm,
    );
    const found = await stillNews(db, now, idsIn(facts['evenings'] ?? ''));
    const news = found.filter(({ tweetup }) => mine.some((one) => isAbout(one, tweetup)));
    const [first] = news;
    // Cancelled meanwhile, or followed no more.
    if (!first) return null;
    const about = mine.filter((one) => news.some(({ tweetup }) => isAbout(one, tweetup)));
    const say = sayIn(language);
    // On Mondays there is one letter: whoever wants no more of it wants none.
    const ended = rhythm === 'weekly' ? mine : about;
    const subject = ended.map(({ following }) => following.id).join(',');
    const token = await mintLink(db, now, {
      purpose: 'following',
      target: subject,
      until: after(now, linkDays * day),
    });
    const what = allInWords(about, say);
    return {
      ...plain(language),
      subject: subjectOf(news, what, say),
      preview: news.map(({ tweetup }) => tweetup.title).join(' · '),
      heading: say('subscribing.newHeading', { what }),
      blocks: [
        ...(await greetingTo(db, recipient, say)),
        ...(await evenings(db, now, { news, language })),
        { buttons: about.slice(0, 3).map((one) => pageOf(one, say)) },
        ...(rhythm === 'weekly' ? await freshlyWritten(db, now, mine, say) : []),
        ...(rhythm === 'weekly' ? await monthsQuestion(db, now, { mine, mail, say }) : []),
        { link: { label: say('subscribing.howOften'), path: `/following/${token}` } },
      ],
      why: say(rhythm === 'weekly' ? 'subscribing.weeklyWhy' : 'subscribing.atOnceWhy', {
        what: allInWords(ended, say),
        site,
      }),
      stop: {
        label: say('subscribing.stopThis', { what: allInWords(ended, say) }),
        path: `/unsubscribe/${token}`,
        isOneClick: true,
      },
    };
  };
}

/** Each poster weighs up to 25 kB. */
const mostPosters = 3;

async function evenings(
  db: Queries,
  now: Date,
  { news, language }: { news: readonly InItsCity[]; language: Language },
): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const [at, one] of news.entries()) {
    const isPosted = at < mostPosters;
    blocks.push({
      evening: isPosted ? await hostedTweetup(db, now, { ...one, language }) : tweetupBlock(one, language),
    });
  }
  return blocks;
}

function subjectOf(news: readonly InItsCity[], what: string, say: Say): string {
  const [first, ...others] = news;
  if (!first || others.length > 0) return say('subscribing.newSubject', { count: news.length, what });
  const { title, startsAt, zone } = first.tweetup;
  return say('subscribing.oneSubject', { title, day: shortDay(startsAt, zone, say.language) });
}

function pageOf({ following, series }: Followed, say: Say): LinkToUs {
  return series
    ? {
        label: say('subscribing.seeSeries', { name: series.name }),
        path: addressOfSeries(series),
      }
    : {
        label: say('subscribing.seeCity', { city: following.cityName }),
        path: `/${following.city ?? ''}`,
      };
}

/** Of the first followed city that has one. */
async function monthsQuestion(
  db: Queries,
  now: Date,
  { mine, mail, say }: { mine: readonly Followed[]; mail: string; say: Say },
): Promise<Block[]> {
  for (const { following } of mine) {
    const { city, zone, personId } = following;
    const question = city === null ? undefined : await questionNow(db, now, { slug: city, zone });
    const blocks = await questionBlocks(db, now, { question, personId, mail, say });
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** Three lines at most: what people of the followed cities wrote in the last week, who agreed to be read there. */
async function freshlyWritten(
  db: Queries,
  now: Date,
  followed: readonly Followed[],
  say: Say,
): Promise<Block[]> {
  const blocks: Block[] = [];
  for (const { following } of followed.filter((one) => one.following.city !== null).slice(0, 3)) {
    const { shown } = await blogsIn(db, following.city ?? '', { page: 1, most: 3 });
    const fresh = shown.filter(({ blog }) => blog.latestAt > after(now, -7 * day));
    const links = newestLines(fresh, say).flatMap(({ name, title, language, address }) => {
      const line = language
        ? say('writing.mailLineIn', { name, title, language })
        : say('writing.mailLine', { name, title });
      return leadsElsewhere(address) ? [{ link: { label: line, address } }] : [];
    });
    if (links.length > 0)
      blocks.push({ words: say('writing.mailHeading', { city: following.cityName }) }, ...links);
  }
  return blocks;
}

/** Soonest first; what is cancelled or has begun meanwhile is announced no more. */
async function stillNews(db: Queries, now: Date, ids: readonly string[]): Promise<InItsCity[]> {
  if (ids.length === 0) return [];
  return db
    .select({ tweetup: tweetups, city: cities })
    .from(tweetups)
    .innerJoin(cities, eq(cities.slug, tweetups.city))
    .where(
      and(
        inArray(tweetups.id, [...ids]),
        isAnnounced,
        isNull(tweetups.cancelledAt),
        gt(tweetups.startsAt, now),
      ),
    )
    .orderBy(asc(tweetups.startsAt), asc(tweetups.id))
    .limit(100);
}
