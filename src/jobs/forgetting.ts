// What is forgotten by itself, and when.
import { forgetAlbums } from '../album/forgetting.ts';
import { forgetReplies } from '../asking/replies.ts';
import { forgetAskedBlogs } from '../writing/blog.ts';
import { forgetCircles } from '../circles/living.ts';
import { forgetRests } from './sharing-rests.ts';
import { forgetNetworkCounts } from '../database/counts.ts';
import { forgetAllowances } from '../mail/allowance.ts';
import { forgetOldMails } from '../mail/outbox.ts';
import { forgetDeadAddresses } from '../mail/returning.ts';
import { forgetOldLinks } from '../mail/links.ts';
import type { Database } from '../database/database.ts';
import { forgetHostInvitations } from '../hosting/cohosts.ts';
import { forgetStrangers } from '../door/strangers.ts';
import { forgetOffers } from '../hosting/handing-over/offers.ts';
import { forgetLuggage } from '../moving/unpacking.ts';
import { forgetMentions } from '../mentions/mention.ts';
import { forgetMessages } from '../messages/delivered.ts';
import { forgetAddressChanges } from '../personal-data/address-change.ts';
import { forgetReports } from '../operating/reports.ts';
import { forgetOldSessions } from '../people/session.ts';
import { forgetSignInAttempts } from '../people/signing-in.ts';
import { forgetCourses } from '../course/timing.ts';
import { forgetUnanswered } from '../january/january.ts';
import { forgetAnswersForFew } from '../question/answers.ts';
import { forgetHandleChecks } from '../rsvps/handle-checking.ts';
import { forgetGuests } from '../rsvps/forgetting.ts';
import { forgetInvitations } from '../rsvps/invitation.ts';
import { forgetConversations, forgetUnconfirmedQuestions } from '../messages/unconfirmed.ts';
import { forgetUnconfirmedAnswers } from '../rsvps/unconfirmed.ts';
import { forgetAuthorWishes } from '../wall/author-wishes.ts';
import { forgetBlueskyPasswords } from '../hosting/bluesky.ts';
import { removeOrphans, type PictureStore } from '../pictures/store.ts';
import { hour } from '../time/clock.ts';
import { endFollowingsOfDeadAddresses } from '../subscribing/dead-addresses.ts';
import { forgetFollowingsOfEndedSeries, forgetUnconfirmedFollowings } from '../subscribing/following.ts';
import { forgetWhoHeard } from '../subscribing/passing-on.ts';
import { forgetUnconfirmedAnnouncements } from '../tweetups/unconfirmed.ts';
import { forgetPasskeyChallenges } from '../people/passkey-challenges.ts';
import type { Job } from './job.ts';

/** @param keepGuestsDays days after an evening that the data of its guests is kept */
export function forgettingJobs(
  { db, pictures }: { readonly db: Database; readonly pictures: PictureStore },
  keepGuestsDays: number,
): readonly Job[] {
  return [
    { name: 'forget wishes of authors', every: hour, run: (now) => forgetAuthorWishes(db, now) },
    { name: 'forget blogs that were suggested', every: hour, run: (now) => forgetAskedBlogs(db, now) },
    {
      name: 'forget answers for few',
      every: hour,
      run: (now) => forgetAnswersForFew(db, now, keepGuestsDays),
    },
    { name: 'forget who was asked in January', every: hour, run: (now) => forgetUnanswered(db, now) },
    { name: 'forget courses', every: hour, run: (now) => forgetCourses(db, now, keepGuestsDays) },
    { name: 'forget circles', every: hour, run: (now) => forgetCircles(db, now) },
    { name: 'forget sign-in attempts', every: hour, run: (now) => forgetSignInAttempts(db, now) },
    { name: 'forget passkey challenges', every: hour, run: (now) => forgetPasskeyChallenges(db, now) },
    { name: 'forget old sessions', every: hour, run: (now) => forgetOldSessions(db, now) },
    { name: 'forget unconfirmed answers', every: hour, run: (now) => forgetUnconfirmedAnswers(db, now) },
    {
      name: 'forget unconfirmed announcements',
      every: hour,
      run: (now) => forgetUnconfirmedAnnouncements(db, now),
    },
    { name: 'forget address changes', every: hour, run: (now) => forgetAddressChanges(db, now) },
    { name: 'forget reports', every: hour, run: (now) => forgetReports(db, now) },
    { name: 'forget offers to host', every: hour, run: (now) => forgetOffers(db, now) },
    { name: 'forget host invitations', every: hour, run: (now) => forgetHostInvitations(db, now) },
    { name: 'forget invitations', every: hour, run: (now) => forgetInvitations(db, now) },
    { name: 'forget mentions', every: hour, run: (now) => forgetMentions(db, now) },
    { name: 'forget messages', every: hour, run: (now) => forgetMessages(db, now, keepGuestsDays) },
    { name: 'forget unconfirmed questions', every: hour, run: (now) => forgetUnconfirmedQuestions(db, now) },
    { name: 'forget conversations', every: hour, run: (now) => forgetConversations(db, now, keepGuestsDays) },
    { name: 'forget what was brought', every: hour, run: (now) => forgetLuggage(db, now) },
    { name: 'forget albums', every: hour, run: (now) => forgetAlbums(db, now, keepGuestsDays) },
    { name: 'forget strangers at the door', every: hour, run: (now) => forgetStrangers(db, now) },
    {
      name: 'forget what guests were asked',
      every: hour,
      run: (now) => forgetReplies(db, now, keepGuestsDays),
    },
    { name: 'forget guests', every: hour, run: (now) => forgetGuests(db, now, keepGuestsDays) },
    {
      name: 'forget Bluesky passwords',
      every: hour,
      run: (now) => forgetBlueskyPasswords(db, now, keepGuestsDays),
    },
    { name: 'forget handle checks', every: hour, run: () => forgetHandleChecks(db) },
    {
      name: 'forget unconfirmed followings',
      every: hour,
      run: (now) => forgetUnconfirmedFollowings(db, now),
    },
    { name: 'end followings of dead addresses', every: hour, run: () => endFollowingsOfDeadAddresses(db) },
    { name: 'forget who heard of evenings', every: hour, run: (now) => forgetWhoHeard(db, now) },
    {
      name: 'forget followings of ended series',
      every: hour,
      run: (now) => forgetFollowingsOfEndedSeries(db, now),
    },
    { name: 'forget old mails', every: hour, run: (now) => forgetOldMails(db, now) },
    { name: 'forget old links', every: hour, run: (now) => forgetOldLinks(db, now) },
    { name: 'forget dead addresses', every: hour, run: (now) => forgetDeadAddresses(db, now) },
    { name: 'remove orphaned pictures', every: hour, run: (now) => removeOrphans(db, now, pictures) },
    { name: 'forget servers that rested', every: hour, run: (now) => forgetRests(db, now) },
    { name: 'forget counts of networks', every: hour, run: (now) => forgetNetworkCounts(db, now) },
    { name: 'forget allowances', every: hour, run: (now) => forgetAllowances(db, now) },
  ];
}
