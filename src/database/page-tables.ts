// Which tables pages show to people who are not signed in: a change of one of them is a change of what is kept rendered.
import { is } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { toSnakeCase } from 'drizzle-orm/casing';
import * as schema from './schema.ts';

type Named = keyof typeof schema;

/** Shown, but for these columns: when something was or will be tried says nothing to anybody. */
export const shownOnPages: Partial<Record<Named, readonly string[]>> = {
  addedGuests: [],
  albumPictures: ['since'],
  openAlbums: ['since'],
  authorWishes: ['failures', 'dueAt'],
  blueskyPacks: ['sealedPassword', 'publishedHash', 'failures', 'dueAt'],
  cities: [],
  cityBlogs: ['email', 'wording', 'agreedAt', 'etag', 'lastModified', 'failures', 'since', 'lookAt', 'dueAt'],
  covers: [],
  tweetupPacks: ['failures', 'dueAt'],
  followings: [],
  formerAddresses: [],
  formerPageNames: [],
  formerSeriesAddresses: [],
  handleChecks: ['failures', 'since', 'dueAt'],
  hiddenAuthors: [],
  hosts: ['putAway'],
  knownWords: [],
  leftOutDates: [],
  monthQuestions: [],
  questionAnswers: [],
  personBlogs: ['etag', 'lastModified', 'failures', 'since', 'readAt', 'dueAt'],
  // Who hosts is read with whatever they are reached by.
  personActors: ['actor', 'since', 'goneAt'],
  personHandles: [],
  personPages: ['askAt'],
  persons: ['email', 'since'],
  portraits: ['fetchedFrom', 'failures', 'since', 'dueAt'],
  postPictures: ['failures', 'dueAt'],
  posts: [],
  rsvpHandles: [],
  rsvps: ['passedByAt'],
  series: ['lookAt'],
  seriesHosts: [],
  tweetupPlaces: [],
  tweetups: ['strangersClosedAt', 'movesUpSince', 'remindedOf', 'thankedAt'],
  tweetupWords: [],
  walkIns: [],
  walls: [],
  wallSources: ['dueAt', 'answeredAt', 'failures'],
};

/** On no page that is the same for everybody, each with its reason. */
export const shownOnNoPage: Partial<Record<Named, string>> = {
  accessNeeds: 'what hosts alone see, and sealed',
  askedByMail: 'whom a mail has asked',
  luggage: 'about one person, behind their session',
  hostQuestions: 'behind the link of an answer',
  questionReplies: 'what hosts and guests see',
  actorHandles: 'names that are told to other servers',
  blockedActors: 'what the operator alone sees',
  cityNotes: 'what other servers are told',
  deliveries: 'what is on its way to other servers',
  tweetupWishes: 'what hosts wish',
  federatedSite: 'the key of the site',
  heardActivities: 'what other servers said',
  remoteActors: 'what other servers said',
  remoteFollowers: 'who follows from elsewhere: nobody counts them',
  remoteHosts: 'how other servers are',
  polls: 'what other servers are asked',
  pollVotes: 'who has voted: what they said is an answer',
  seriesWishes: 'what hosts wish',
  tellings: 'what other servers are told',
  toldTweetups: 'what other servers were told',
  addressChanges: 'about one person, behind their session or link',
  announcedTo: 'whom a mail has told',
  askedBlogs: 'whom a mail has asked',
  blockedAddresses: 'what the operator alone sees',
  blockedGuests: 'what a host alone sees',
  circulars: 'mails',
  circleHours: 'behind the link of a circle',
  circleTicks: 'behind the link of a circle',
  circleWords: 'behind the link of a circle, and sealed',
  cityCircleWishes: 'about one person, behind their session or link',
  circleMembers: 'behind the link of a circle',
  circleRounds: 'what hosts see',
  circles: 'behind the link of a circle',
  circleWishes: 'behind the link of an answer',
  conversationLetters: 'between a guest and the hosts',
  conversations: 'between a guest and the hosts',
  formMails: 'counts mails',
  guestMessages: 'what hosts see',
  hostInvitations: 'behind the link of a mail, or seen by hosts',
  hostNews: 'what hosts wish',
  hostOffers: 'what hosts see',
  saidHere: 'what hosts see, until they tap it',
  hostPermits: 'what the operator alone sees',
  invitationRounds: 'what hosts see',
  invitations: 'behind the link of a mail, or seen by hosts',
  keptOut: 'said to nobody but who answers',
  mailLinks: 'behind a link, whose page nobody keeps',
  meetingConsents: 'about one person, behind their session',
  mentions: 'what hosts see: what became of one is an answer or a post',
  messageCopies: 'what hosts see',
  newsWishes: 'what hosts wish',
  operatorLog: 'what the operator alone sees',
  operatorLooks: 'what the operator alone sees',
  outbox: 'mails',
  ownCalendars: 'behind a secret address',
  passedOn: 'whom a mail has told',
  passkeyChallenges: 'signing in',
  passkeys: 'signing in',
  questionsAsked: 'whom a mail has asked',
  yearWords: 'about one person, behind their session or link, and sealed',
  courseAnswers: 'behind the link of a course',
  courseInvitations: 'behind the link of a mail',
  courseMembers: 'behind the link of a course',
  courses: 'behind the link of a course',
  courseTweetups: 'behind the link of a course',
  rememberedAnswers: 'about one browser, behind its cookie',
  rememberedDevices: 'about one browser, behind its cookie',
  followInvited: 'whom a mail has invited, by hash',
  personalInvitations: 'behind a link that nobody keeps, or seen by hosts',
  reports: 'what the operator alone sees',
  returned: 'counts mails',
  sessions: 'signing in',
  shortReminders: 'behind the link of an answer',
  signInAttempts: 'signing in',
  jobLeases: 'between processes',
  networkCounts: 'between processes',
  restingServers: 'between processes',
  siteFacts: 'between processes, and by /health',
  stoppedMails: 'who wants no mail',
  unconfirmedAnnouncements: 'nothing until its address is proved',
  unconfirmedAnswers: 'nothing until its address is proved',
  unconfirmedFollowings: 'nothing until its address is proved',
  unconfirmedQuestions: 'nothing until its address is proved',
};

export interface PageTable {
  readonly name: string;
  /** Those whose change is to be seen. */
  readonly columns: readonly string[];
}

export const pageTables: readonly PageTable[] = Object.entries(schema).flatMap(([named, table]) => {
  const unseen = shownOnPages[named as Named];
  if (!unseen || !is(table, PgTable)) return [];
  const { name, columns } = getTableConfig(table);
  const seen = columns.filter((column) => !unseen.includes(column.name));
  return { name, columns: seen.map((column) => toSnakeCase(column.name)) };
});
