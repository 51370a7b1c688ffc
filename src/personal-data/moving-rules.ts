// What becomes of every table's rows when somebody changes their address, or when two persons turn out to be one human.
import { eq } from 'drizzle-orm';
import { albumPictures } from '../album/tables.ts';
import { luggage } from '../moving/tables.ts';
import { cityBlogs } from '../writing/tables.ts';
import { circleMembers, circleTicks, circleWords, cityCircleWishes } from '../circles/tables.ts';
import { posts } from '../wall/tables.ts';
import { blueskyPacks, hostInvitations, hostOffers } from '../hosting/tables.ts';
import { stoppedMails } from '../mail/tables.ts';
import { mentions } from '../mentions/tables.ts';
import {
  conversationLetters,
  guestMessages,
  hostNews,
  newsWishes,
  unconfirmedQuestions,
} from '../messages/tables.ts';
import { forgetDevicesAt } from '../people/device.ts';
import {
  formerPageNames,
  passkeyChallenges,
  passkeys,
  rememberedDevices,
  sessions,
  signInAttempts,
  personActors,
} from '../people/tables.ts';
import { portraits } from '../pictures/tables.ts';
import { followInvited, personalInvitations } from '../rsvps/inviting/tables.ts';
import { monthQuestions, questionAnswers, questionsAsked } from '../question/tables.ts';
import { courseAnswers, courseInvitations, courseMembers, courses } from '../course/tables.ts';
import { yearWords } from '../january/tables.ts';
import { blockedGuests, invitations, keptOut, unconfirmedAnswers } from '../rsvps/tables.ts';
import { announcedTo, ownCalendars, unconfirmedFollowings } from '../subscribing/tables.ts';
import { seriesHosts } from '../series/tables.ts';
import { hostPermits, hosts, unconfirmedAnnouncements } from '../tweetups/tables.ts';
import { readdressComplaint, readdressMails } from './readdress-mail.ts';
import { joinAnswers } from './joining-answers.ts';
import { joinConsents, joinFollowings, joinHandles, joinPages } from './joining-choices.ts';
import { joinConversations } from './joining-conversations.ts';
import {
  countsForBoth,
  goes,
  passesOn,
  passesOnOnce,
  readdressed,
  readdressedOnce,
  type Joining,
  type Readdressing,
} from './moving.ts';

import { addressChanges, operatorLooks, reports } from '../operating/tables.ts';

export interface MovingRule {
  /** `with`: done by the rule of the table that is named. */
  readonly onJoining?: Joining | { readonly with: string };
  readonly onReaddressing?: Readdressing | 'stays';
  /** For a table in which nothing is to be done, or something is not: why. */
  readonly because?: string;
}

/** In this order: consents are about the evenings of each, so they come first; the person comes last. */
export const movingRules: Readonly<Record<string, MovingRule>> = {
  meetingConsents: { onJoining: joinConsents },
  personActors: { onJoining: passesOn(personActors, 'personId') },
  hosts: { onJoining: passesOnOnce(hosts, 'personId', 'tweetupId') },
  seriesHosts: { onJoining: passesOnOnce(seriesHosts, 'personId', 'seriesId') },
  hostNews: { onJoining: passesOnOnce(hostNews, 'personId', 'tweetupId') },
  newsWishes: { onJoining: passesOnOnce(newsWishes, 'personId') },
  hostInvitations: {
    onJoining: async (tx, now, two) => {
      await passesOn(hostInvitations, 'invitedBy')(tx, now, two);
      await passesOn(hostInvitations, 'replaces')(tx, now, two);
    },
    onReaddressing: readdressedOnce(hostInvitations, 'email', 'tweetupId'),
  },
  invitations: {
    onJoining: passesOn(invitations, 'invitedBy'),
    onReaddressing: readdressedOnce(invitations, 'email', 'tweetupId'),
  },
  followInvited: {
    onJoining: passesOn(followInvited, 'invitedBy'),
    onReaddressing: 'stays',
    because: 'that address was invited once, whoever it belongs to now',
  },
  personalInvitations: { onJoining: passesOn(personalInvitations, 'invitedBy') },
  hostOffers: { onJoining: passesOnOnce(hostOffers, 'personId', 'tweetupId') },
  blockedGuests: {
    onJoining: passesOnOnce(blockedGuests, 'hostId', 'addressHash'),
    onReaddressing: countsForBoth(blockedGuests),
  },
  keptOut: { onReaddressing: countsForBoth(keptOut) },
  hostPermits: { onReaddressing: countsForBoth(hostPermits) },
  unconfirmedAnnouncements: { onReaddressing: readdressed(unconfirmedAnnouncements, 'email') },
  blueskyPacks: { onJoining: passesOn(blueskyPacks, 'personId') },

  rememberedDevices: {
    onJoining: goes(rememberedDevices, 'personId'),
    onReaddressing: (tx, from, to) => forgetDevicesAt(tx, [from, to]),
    because: 'a device is remembered for the address that was proved on it',
  },
  rememberedAnswers: { onJoining: { with: 'rememberedDevices' } },
  rsvps: { onJoining: joinAnswers },
  rsvpHandles: { onJoining: { with: 'rsvps' } },
  messageCopies: { onJoining: { with: 'rsvps' } },
  circleWishes: { onJoining: { with: 'rsvps' } },
  shortReminders: { onJoining: { with: 'rsvps' } },
  questionReplies: { onJoining: { with: 'rsvps' } },
  accessNeeds: { onJoining: { with: 'rsvps' } },
  unconfirmedAnswers: { onReaddressing: readdressed(unconfirmedAnswers, 'email') },

  luggage: { onJoining: goes(luggage, 'personId'), because: 'it is kept for a day, and can be read again' },
  albumPictures: { onJoining: passesOn(albumPictures, 'personId') },
  guestMessages: { onJoining: passesOn(guestMessages, 'writtenBy') },
  conversations: { onJoining: joinConversations },
  conversationLetters: { onJoining: passesOn(conversationLetters, 'writtenBy') },
  unconfirmedQuestions: { onReaddressing: readdressed(unconfirmedQuestions, 'email') },

  circleMembers: { onJoining: passesOnOnce(circleMembers, 'personId', 'circleId') },
  monthQuestions: { onJoining: passesOn(monthQuestions, 'chosenBy') },
  questionAnswers: { onJoining: passesOnOnce(questionAnswers, 'personId', 'questionId') },
  questionsAsked: { onJoining: passesOnOnce(questionsAsked, 'personId', 'questionId') },
  courses: { onJoining: passesOn(courses, 'hostId') },
  courseMembers: { onJoining: passesOnOnce(courseMembers, 'personId', 'courseId') },
  courseAnswers: { onJoining: passesOnOnce(courseAnswers, 'personId', 'tweetupId') },
  courseInvitations: {
    onJoining: passesOn(courseInvitations, 'invitedBy'),
    onReaddressing: readdressedOnce(courseInvitations, 'email', 'courseId'),
  },
  yearWords: { onJoining: passesOnOnce(yearWords, 'personId', 'year') },
  circleWords: { onJoining: passesOn(circleWords, 'personId') },
  circleTicks: { onJoining: passesOnOnce(circleTicks, 'personId', 'hourId') },
  cityCircleWishes: { onJoining: passesOnOnce(cityCircleWishes, 'personId') },
  posts: { onJoining: passesOn(posts, 'personId') },
  postPictures: { onJoining: { with: 'posts' } },
  mentions: { onJoining: passesOn(mentions, 'personId') },

  cityBlogs: {
    onJoining: passesOnOnce(cityBlogs, 'personId'),
    onReaddressing: 'stays',
    because: 'the address is the one that their site names, which they change there',
  },
  followings: { onJoining: joinFollowings },
  unconfirmedFollowings: { onReaddressing: readdressed(unconfirmedFollowings, 'email') },
  ownCalendars: { onJoining: passesOnOnce(ownCalendars, 'personId') },
  announcedTo: { onJoining: passesOnOnce(announcedTo, 'personId', 'tweetupId') },

  outbox: { onReaddressing: readdressMails },
  stoppedMails: { onReaddressing: countsForBoth(stoppedMails) },
  returned: { onReaddressing: readdressComplaint },
  formMails: { onReaddressing: 'stays', because: 'counts mails to a mailbox, for a day' },
  blockedAddresses: { onReaddressing: 'stays', because: 'who is blocked can change nothing' },
  reports: { onReaddressing: readdressed(reports, 'email') },
  operatorLog: { onReaddressing: 'stays', because: 'nothing in it is ever changed' },

  operatorLooks: { onJoining: passesOnOnce(operatorLooks, 'personId', 'list') },

  personHandles: { onJoining: joinHandles },
  personPages: { onJoining: joinPages },
  personBlogs: { onJoining: { with: 'personPages' } },
  portraits: { onJoining: passesOnOnce(portraits, 'personId') },
  formerPageNames: { onJoining: passesOn(formerPageNames, 'personId') },
  sessions: {
    onJoining: goes(sessions, 'personId'),
    because: 'a browser is signed in as who they were then',
  },
  passkeys: {
    onJoining: goes(passkeys, 'personId'),
    because: 'a device answers for the person that it knows: it is added anew',
  },
  passkeyChallenges: { onJoining: goes(passkeyChallenges, 'personId') },
  signInAttempts: {
    // A link on its way to the old mailbox would make its person again.
    onReaddressing: async (tx, from) => {
      await tx.delete(signInAttempts).where(eq(signInAttempts.email, from));
    },
  },
  addressChanges: {
    onJoining: goes(addressChanges, 'personId'),
    onReaddressing: 'stays',
    because: 'somebody else may be about to take this address: their links decide',
  },
  persons: { onJoining: { with: 'itself' }, onReaddressing: 'stays', because: 'done at the very end' },
};
