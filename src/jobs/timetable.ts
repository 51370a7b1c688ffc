// Everything that happens by itself, in one list; forgetting.ts and federating.ts beside it are part of it. Every job may run twice, late, or on two machines at once.
import { lookAtBlogs } from '../writing/looking.ts';
import { readCityBlogs } from '../writing/reading.ts';
import { proposeCircles, introduceDueCircles } from '../circles/circle.ts';
import { askToIntroduce } from '../circles/city-wishes.ts';
import { writeCircleLetters } from '../circles/living.ts';
import { wordsFromMail } from '../circles/replies.ts';
import { joinTwos } from '../circles/twos.ts';
import { type Delivery } from '../mail/delivery.ts';
import { imapInbox } from '../mail/inbox.ts';
import { readInbox } from '../mail/reading.ts';
import { answerFromCalendar } from '../rsvps/calendar-answers.ts';
import { retryWhatWasRefusedTogether } from '../mail/refused-together.ts';
import type { Database } from '../database/database.ts';
import { cancellation, move } from '../hosting/notifying.ts';
import { letRemovedGuestsGo } from '../hosting/removing.ts';
import { messageToGuests } from '../messages/message.ts';
import { tellHosts } from '../messages/news.ts';
import { lookAtMentions } from '../mentions/looking.ts';
import { noteWhatBecameOfMessages } from '../messages/delivered.ts';
import { askWhetherStillThem } from '../people/page-asking.ts';
import type { Config } from '../config.ts';
import { welcomeNow } from '../operating/announcing.ts';
import { noteOlderPasskeys } from '../operating/older-passkeys.ts';
import { backUpDaily } from '../operating/backups.ts';
import { askBetween, endCourses } from '../course/timing.ts';
import { askInJanuary } from '../january/january.ts';
import { proposeQuestions } from '../question/question.ts';
import { askedOnce } from '../asking/questions.ts';
import { checkHandles } from '../rsvps/handle-checking.ts';
import { writeCirculars } from '../rsvps/crowd/circular.ts';
import { moveUpWhoIsLeft } from '../rsvps/crowd/moving-up.ts';
import { remindGuests, reminder } from '../rsvps/reminding.ts';
import { remindShortly } from '../rsvps/shortly/shortly.ts';
import { thankGuests, thanks } from '../rsvps/thanking.ts';
import { lookForProofs } from '../wall/author-wishes.ts';
import { collectPosts } from '../wall/collecting.ts';
import { fetchPictures, putAwayPictures } from '../wall/fetching-pictures.ts';
import { lookWhetherStillThere } from '../wall/still-there.ts';
import { searchesBluesky } from '../wall/sources/bluesky-search.ts';
import { readBlogs } from '../wall/blogs-of-persons.ts';
import { planSources } from '../wall/wall-sources.ts';
import type { Outside } from '../outside/outside.ts';
import type { Sealing } from '../secrets/sealing.ts';
import { operatorAccount } from '../handles/operator-account.ts';
import { updateStarterPacks } from '../hosting/bluesky.ts';
import { updateTweetupPacks } from '../hosting/tweetup-packs.ts';
import { fetchPortraits } from '../pictures/fetching-portraits.ts';
import { type PictureStore } from '../pictures/store.ts';
import { hour, minute, second, type Clock } from '../time/clock.ts';
import { passOnAtOnce } from '../subscribing/passing-on.ts';
import { writeWeeklyLetters } from '../subscribing/weekly.ts';
import { proposeTweetups } from '../series/proposing.ts';
import { publishProposed } from '../series/publishing.ts';
import { federatingJobs } from './federating.ts';
import { forgettingJobs } from './forgetting.ts';
import type { Job } from './job.ts';

/** What the jobs work with. */
interface Ground {
  readonly db: Database;
  readonly clock: Clock;
  readonly delivery: Delivery;
  readonly outside: Outside;
  readonly sealing: Sealing;
  readonly pictures: PictureStore;
}

/** What goes to all guests of an evening. */
const tellings = [cancellation, move, reminder, thanks, messageToGuests, askedOnce];

/** @param config also says which jobs there are */
export function timetable(
  { db, clock, delivery, outside, sealing, pictures }: Ground,
  config: Config,
): readonly Job[] {
  const { backupFolder, baseUrl, inboxUrl, keepGuestsDays } = config;
  const operator = config.bluesky && operatorAccount(config.bluesky, { db, sealing });
  const search = operator && searchesBluesky(operator, clock);
  const inbox = inboxUrl ? imapInbox(inboxUrl) : undefined;
  return [
    {
      name: 'deliver mails',
      every: second / 2,
      // Each mail has a lease of its own.
      everywhere: true,
      run: (_now, stopping) => delivery.deliverDue(stopping),
    },
    {
      name: 'write to all guests',
      every: second,
      run: (now, stopping) => writeCirculars(db, now, { tellings, stopping }),
    },
    {
      name: 'move up who is left',
      every: second,
      run: (now, stopping) => moveUpWhoIsLeft(db, now, stopping),
    },
    {
      name: 'try again what was refused for our sake',
      every: minute,
      run: (now) => retryWhatWasRefusedTogether(db, now),
    },
    { name: 'let removed guests go', every: minute, run: (now) => letRemovedGuestsGo(db, now) },
    { name: 'thank guests', every: minute, run: (now) => thankGuests(db, now) },
    { name: 'tell hosts', every: minute, run: (now) => tellHosts(db, now) },
    {
      name: 'remind shortly before',
      every: minute,
      run: (now, stopping) => remindShortly(db, now, stopping),
    },
    { name: 'remind guests', every: minute, run: (now) => remindGuests(db, now) },
    { name: 'propose evenings of series', every: 10 * minute, run: (now) => proposeTweetups(db, now) },
    {
      name: 'publish evenings of series',
      every: 10 * minute,
      run: async (now) => publishProposed(db, now, await welcomeNow(db, config)),
    },
    { name: 'tell followers', every: minute, run: (now) => passOnAtOnce(db, now) },
    { name: 'write weekly letters', every: 10 * minute, run: (now) => writeWeeklyLetters(db, now) },
    { name: 'ask whether a page is still right', every: hour, run: (now) => askWhetherStillThem(db, now) },
    {
      name: 'note older passkeys of operators',
      every: hour,
      run: (now) => noteOlderPasskeys(db, now, config),
    },
    { name: 'note what became of messages', every: hour, run: () => noteWhatBecameOfMessages(db) },
    {
      name: 'update starter packs',
      every: minute,
      run: (now, stopping) => updateStarterPacks({ db, outside, sealing, baseUrl }, now, stopping),
    },
    ...(operator
      ? [
          {
            name: 'make packs of evenings',
            every: minute,
            run: (now: Date, stopping?: AbortSignal) =>
              updateTweetupPacks(
                {
                  db,
                  outside,
                  baseUrl,
                  account: operator,
                  isOn: config.blueskyPacks,
                  keepDays: keepGuestsDays,
                },
                now,
                stopping,
              ),
          },
        ]
      : []),
    {
      name: 'check handles',
      every: 5 * second,
      run: (now, stopping) => checkHandles(db, now, { looking: { outside, baseUrl }, stopping }),
    },

    {
      name: 'read blogs of persons',
      every: 10 * second,
      run: (now, stopping) => readBlogs(db, now, { outside, stopping }),
    },
    {
      name: 'look at blogs',
      every: 10 * second,
      run: (now, stopping) => lookAtBlogs(db, now, { looking: { outside, baseUrl }, stopping }),
    },
    {
      name: 'read blogs of cities',
      every: 10 * second,
      run: (now, stopping) => readCityBlogs(db, now, { outside, stopping }),
    },
    {
      name: 'fetch portraits',
      every: 5 * second,
      run: (now, stopping) => fetchPortraits(db, now, { outside, pictures, stopping }),
    },

    {
      name: 'plan where posts come from',
      every: minute,
      run: (now) =>
        planSources(db, now, { mastodon: config.mastodonServers, blueskySearch: search?.service }),
    },
    {
      name: 'collect posts',
      every: 5 * second,
      run: (now, stopping) => collectPosts(db, now, { ways: { outside, search }, stopping }),
    },
    {
      name: 'look whether posts are still there',
      every: 10 * minute,
      run: (now, stopping) => lookWhetherStillThere(db, now, { outside, stopping }),
    },
    {
      name: 'fetch pictures of posts',
      every: 2 * second,
      run: (now, stopping) => fetchPictures(db, now, { outside, pictures, stopping }),
    },
    {
      name: 'put away pictures of posts',
      every: 15 * second,
      run: (now) => putAwayPictures(db, now, pictures),
    },

    {
      name: 'look at mentions',
      every: 5 * second,
      run: (now, stopping) => lookAtMentions(db, now, { looking: { outside, baseUrl }, stopping }),
    },
    {
      name: 'look whether authors want their posts off',
      every: 5 * second,
      run: (now, stopping) => lookForProofs(db, now, { looking: { outside, baseUrl }, stopping }),
    },

    { name: 'ask between evenings of courses', every: 10 * minute, run: (now) => askBetween(db, now) },
    { name: 'end courses', every: hour, run: (now) => endCourses(db, now) },
    { name: 'ask in January', every: 10 * minute, run: (now) => askInJanuary(db, now) },
    { name: 'propose questions of the month', every: hour, run: (now) => proposeQuestions(db, now) },
    { name: 'propose circles', every: hour, run: (now) => proposeCircles(db, now) },
    { name: 'introduce circles', every: hour, run: (now) => introduceDueCircles(db, now) },
    { name: 'write letters of circles', every: 10 * minute, run: (now) => writeCircleLetters(db, now) },
    { name: 'ask whether to introduce', every: hour, run: (now) => askToIntroduce(db, now) },
    { name: 'join circles of two', every: hour, run: (now) => joinTwos(db, now) },

    ...(config.federation ? federatingJobs({ db, clock, outside, sealing, config }) : []),
    ...forgettingJobs({ db, pictures }, keepGuestsDays),

    ...(inbox
      ? [
          {
            name: 'read the inbox',
            every: 2 * minute,
            run: (now: Date) =>
              readInbox(db, now, {
                inbox,
                takeAnswer: (token, sent) => answerFromCalendar(db, now, { token, sent }),
                takeWords: (token, words) => wordsFromMail(db, now, { token, words, sealing }),
              }),
          },
        ]
      : []),
    ...(backupFolder
      ? [{ name: 'back up', every: hour, run: (now: Date) => backUpDaily(now, backupFolder) }]
      : []),
  ];
}
