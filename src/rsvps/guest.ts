// Somebody who may answer, however they came: signed in, by the link of a mail, or on a device that remembers them.
import type { Database } from '../database/database.ts';
import type { Language } from '../language/translate.ts';
import { findLink } from '../mail/links.ts';
import { personById, type Person } from '../people/person.ts';
import { tweetupById, type City, type Tweetup } from '../tweetups/tweetup.ts';
import type { Answer } from './answer-values.ts';
import { answerInvitation, invitationById, type Invitation } from './invitation.ts';
import { answerByContact, answerOf, rsvpById, type Rsvp } from './rsvp.ts';
import { writeAnswer, type AnswerGiven, type Answered, type GuestReply } from './writing-answers.ts';
import { confirmAnswer, unconfirmedById } from './unconfirmed.ts';

export interface Guest {
  readonly tweetup: Tweetup;
  readonly city: City;
  /** An address, or an account elsewhere. */
  readonly contact: string;
  readonly name: string;
  /** Null until the first answer. */
  readonly rsvp: Rsvp | null;
  /** What is chosen already when the page opens. */
  readonly preselected: Answer | '';
  readonly invitedBy: string;
  /** The language of the mail that brought them. */
  readonly language: Language;
  /** By the device that they answer on, which they may have forgotten. */
  readonly isRemembered?: boolean;
  /** Hash of the key in the browser that asked to be remembered, until the answer counts. */
  readonly askedOn?: string | null;
  /** What their answer is written as: see answerAsGuest. */
  readonly answersAs: AnswersAs;
}

type AnswersAs =
  | { readonly by: 'person'; readonly person: Person; readonly cameBy: Rsvp['cameBy'] }
  | { readonly by: 'unconfirmed-answer'; readonly id: string; readonly token: string }
  | { readonly by: 'invitation'; readonly invitation: Invitation };

/** Takes the answer of a guest, however they came. */
export async function answerAsGuest(
  db: Database,
  now: Date,
  { guest, reply, along }: { guest: Guest; reply: GuestReply } & Pick<AnswerGiven, 'along'>,
): Promise<Answered> {
  const { tweetup, answersAs } = guest;
  switch (answersAs.by) {
    case 'person': {
      const { person, cameBy } = answersAs;
      return writeAnswer(db, now, { tweetupId: tweetup.id, person, reply: { ...reply, cameBy }, along });
    }
    case 'invitation':
      return answerInvitation(db, now, { invitation: answersAs.invitation, reply, along });
    case 'unconfirmed-answer': {
      const { id, token } = answersAs;
      const answered = await confirmAnswer(db, now, { id, reply, along });
      if (answered.outcome !== 'gone') return answered;
      // The button was pressed twice at once: by now the link opens the answer.
      const again = await guestByLink(db, now, { token, asked: undefined });
      return again ? answerAsGuest(db, now, { guest: again, reply, along }) : answered;
    }
  }
}

export async function guestSignedIn(
  db: Database,
  viewer: Person,
  { tweetup, city }: { tweetup: Tweetup; city: City },
): Promise<Guest> {
  const rsvp = await answerOf(db, tweetup.id, viewer.id);
  return {
    tweetup,
    city,
    contact: viewer.contact,
    name: rsvp?.name ?? viewer.name,
    rsvp: rsvp ?? null,
    preselected: rsvp?.answer ?? '',
    invitedBy: '',
    language: viewer.language ?? tweetup.language,
    answersAs: { by: 'person', person: viewer, cameBy: 'page' },
  };
}

/** @param asked preselects an answer and changes nothing */
export async function guestByLink(
  db: Database,
  now: Date,
  { token, asked }: { token: string; asked: Answer | undefined },
): Promise<Guest | undefined> {
  const link = await findLink(db, token, now);
  switch (link?.purpose) {
    case 'rsvp':
      return byAnswer(db, link.target, asked);
    case 'unconfirmed-answer':
      return (
        (await byUnconfirmedAnswer(db, link.target, { token, asked })) ??
        // Confirmed since the link was read, by the same button: by now it opens the answer.
        (await byLinkOfAnswer(db, now, { token, asked }))
      );
    case 'invitation':
      return byInvitation(db, link.target, asked);
    case 'sign-in':
    case 'announcement':
    case 'guest-list':
    case 'circle':
    case 'course':
    case 'course-invitation':
    case 'january':
    case 'question':
    case 'circle-wish':
    case 'circle-reply':
    case 'blog':
    case 'return':
    case 'calendar-answer':
    case 'stop':
    case 'host-invitation':
    case 'objection':
    case 'unconfirmed-following':
    case 'following':
    case 'unconfirmed-question':
    case 'conversation':
    case 'address':
    case undefined:
      return undefined;
  }
}

async function byLinkOfAnswer(
  db: Database,
  now: Date,
  { token, asked }: { token: string; asked: Answer | undefined },
): Promise<Guest | undefined> {
  const link = await findLink(db, token, now);
  return link?.purpose === 'rsvp' ? byAnswer(db, link.target, asked) : undefined;
}

async function byAnswer(db: Database, id: string, asked: Answer | undefined): Promise<Guest | undefined> {
  const rsvp = await rsvpById(db, id);
  const person = rsvp && (await personById(db, rsvp.personId));
  if (!rsvp || !person) return undefined;
  return {
    ...(await tweetupById(db, rsvp.tweetupId)),
    contact: person.contact,
    name: rsvp.name,
    rsvp,
    preselected: asked ?? rsvp.answer,
    invitedBy: '',
    language: person.language ?? rsvp.language,
    answersAs: { by: 'person', person, cameBy: rsvp.cameBy },
  };
}

async function byUnconfirmedAnswer(
  db: Database,
  id: string,
  { token, asked }: { token: string; asked: Answer | undefined },
): Promise<Guest | undefined> {
  const unconfirmed = await unconfirmedById(db, id);
  if (!unconfirmed) return undefined;
  return {
    ...(await tweetupById(db, unconfirmed.tweetupId)),
    contact: unconfirmed.email,
    name: unconfirmed.name,
    // Whether an earlier answer exists is looked up once this one counts.
    rsvp: null,
    preselected: asked ?? unconfirmed.answer,
    invitedBy: '',
    language: unconfirmed.language,
    askedOn: unconfirmed.deviceHash,
    answersAs: { by: 'unconfirmed-answer', id, token },
  };
}

async function byInvitation(db: Database, id: string, asked: Answer | undefined): Promise<Guest | undefined> {
  const invitation = await invitationById(db, id);
  if (!invitation) return undefined;
  const { tweetup, city } = await tweetupById(db, invitation.tweetupId);
  const rsvp = await answerByContact(db, invitation.tweetupId, invitation.email);
  const host = await personById(db, invitation.invitedBy);
  return {
    tweetup,
    city,
    contact: invitation.email,
    name: rsvp?.name ?? '',
    rsvp: rsvp ?? null,
    preselected: asked ?? rsvp?.answer ?? '',
    invitedBy: host?.name ?? '',
    language: rsvp?.language ?? tweetup.language,
    answersAs: { by: 'invitation', invitation },
  };
}
