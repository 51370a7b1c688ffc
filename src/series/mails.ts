// The mail to a series' hosts: the next evening lies there as a draft.
import type { Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { sayIn } from '../language/translate.ts';
import type { Writer } from '../mail/delivery.ts';
import { plain } from '../mail/letter.ts';
import { greetingTo } from '../rsvps/letters.ts';
import { ownTweetup } from '../tweetups/letters.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import { clockNote } from './clock-change.ts';
import { holidaysOn } from './holidays.ts';
import { selfPublishing } from './publishing.ts';
import { tweetupOfSeries } from './looking-up.ts';
import { addressOfSeries } from './series.ts';

export function draftWaitsMail({ siteName: site }: Config): Writer {
  return async (db, now, { facts, language, recipient }) => {
    const found = await tweetupOfSeries(db, facts['tweetup'] ?? '');
    // Deleted, or gone its own way.
    if (!found || found.tweetup.cancelledAt || now >= found.tweetup.startsAt) return null;
    const { tweetup, city, series } = found;
    const byItself = series.publishing === 'by-itself';
    const isPublished = tweetup.announcedAt !== null;
    // Whoever has published it by hand needs no mail about it.
    if (isPublished && !byItself) return null;
    const say = sayIn(language);
    const evening = await ownTweetup(db, now, { tweetup, city, language });
    const signedIn = (path: Path): Path => `/sign-in?next=${encodeURIComponent(path)}`;
    const holiday = (await holidaysOn([tweetup.seriesDate ?? ''], city, language)).get(
      tweetup.seriesDate ?? '',
    );
    const clock = clockNote(series, { date: tweetup.seriesDate ?? '', tweetup }, say);
    const isStuck = facts['what'] === 'stuck' && !isPublished;
    const day = longDay(selfPublishing(series, tweetup), tweetup.zone, language);
    const words = isStuck
      ? say('series.draftStuckWords', { hashtag: tweetup.hashtag })
      : isPublished
        ? say('series.draftPublishedWords')
        : byItself
          ? say('series.draftPublishesWords', { day })
          : say('series.draftWaitsWords');
    return {
      ...plain(language),
      subject: say(isPublished ? 'series.draftPublishedSubject' : 'series.draftWaitsSubject', {
        name: series.name,
      }),
      preview: evening.when,
      heading: say(isPublished ? 'series.draftPublishedHeading' : 'series.draftWaitsHeading'),
      blocks: [
        ...(await greetingTo(db, recipient, say)),
        { words },
        { evening: { ...evening, path: signedIn(addressOf(tweetup)) } },
        ...(holiday ? [{ words: say('series.onHoliday', { holiday }) }] : []),
        ...(clock ? [{ words: clock }] : []),
        {
          buttons: [
            {
              label: say(isPublished ? 'series.draftSee' : 'series.draftSeeAndPublish'),
              path: signedIn(addressOf(tweetup)),
            },
          ],
        },
        ...(isPublished ? [] : [{ words: say('series.draftLeaveOutWords') }]),
      ],
      why: say('series.draftWaitsWhy', { name: series.name, site }),
      stop: {
        label: say('series.draftWaitsStop'),
        path: signedIn(`${addressOfSeries(series)}/edit`),
        isOneClick: false,
      },
    };
  };
}
