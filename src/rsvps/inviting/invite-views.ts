// What the page for inviting shows, section by section; one of them stands open.
import type { Dependencies } from '../../web/dependencies.ts';
import type { Say } from '../../language/translate.ts';
import { guestsToInvite } from '../../hosting/again.ts';
import { fieldsView, type Filled } from '../../forms/field-views.ts';
import type { FieldOf } from '../../forms/form.ts';
import type { Person } from '../../people/person.ts';
import { qrCode } from '../../rendering/qr-code.ts';
import { clockTime, longDay, onTheClock, shortDay, timeSpan } from '../../time/phrases.ts';
import { mayBePassedOn } from '../../tweetups/sharing.ts';
import { addressOf, type InItsCity } from '../../tweetups/tweetup.ts';
import { invitationForm } from '../form.ts';
import { isNewHost, mostOfNewHost } from '../invitation-limits.ts';
import { invitationsOf } from '../invitation.ts';
import { askedJustNow, unansweredOf, type Unanswered } from './asking-again.ts';
import { againForm, oneForm } from './form.ts';
import { linkForAll } from './by-invitation.ts';
import { askedBy, mostAsked } from './ten.ts';

export const sections = ['ten', 'again', 'last', 'list'] as const;
export type Section = (typeof sections)[number];

export interface Shown extends InItsCity {
  readonly host: Person;
  readonly open: Section;
  /** What was sent by the form of the open section, if it was refused. */
  readonly refused?: Filled<
    FieldOf<typeof oneForm> | FieldOf<typeof againForm> | FieldOf<typeof invitationForm>
  >;
  /** To one alone, by the invitation, as it was typed. */
  readonly ownWords?: ReadonlyMap<string, string>;
  readonly notice: string;
  readonly say: Say;
}

export async function inviteView(site: Dependencies, shown: Shown) {
  const { db, clock, absolute } = site;
  const { tweetup, city, host, open, refused = {}, notice, say } = shown;
  const now = clock();
  const address = addressOf(tweetup);
  const isClosed = !mayBePassedOn(tweetup);
  const forAll = isClosed ? await linkForAll(db, { tweetupId: tweetup.id, hostId: host.id }) : undefined;
  const link = isClosed && !forAll ? '' : absolute(forAll ? `${address}/for/${forAll}` : address);
  const filledIn = (section: Section) => (section === open ? refused : {});
  const newHost = (await isNewHost(db, now, host.id))
    ? say('rsvps.inviteNewHost', { most: mostOfNewHost })
    : '';
  const { startsAt, zone } = tweetup;
  const invited = await invitationsOf(db, tweetup.id);
  const unanswered = await unansweredOf(db, now, tweetup);
  const justNow = await askedJustNow(db, now, tweetup.id);
  const time = justNow ? onTheClock(clockTime(justNow.until, zone, say.language), say.language) : '';
  return {
    address,
    title: tweetup.title,
    facts: say('rsvps.inviteTo', {
      title: tweetup.title,
      day: shortDay(startsAt, zone, say.language),
      city: city.name,
    }),
    notice,
    undo: justNow ? say('rsvps.againSaid', { count: justNow.count, time }) : '',
    newHost,
    closed: tweetup.cancelledAt
      ? say('rsvps.inviteCancelled')
      : now >= tweetup.endsAt
        ? say('rsvps.inviteOver')
        : '',
    ten: { ...(await tenView(site, shown)), form: fieldsView(oneForm, filledIn('ten'), say) },
    again: {
      isOpen: open === 'again',
      byName: unanswered.length <= mostByName,
      people: againViews(unanswered, shown),
      form: fieldsView(againForm, filledIn('again'), say),
    },
    last: {
      isOpen: open === 'last',
      people: (await guestsToInvite(db, { host, tweetup })).map(({ id, name }) => ({
        id,
        shownAs: name || say('rsvps.nameless'),
      })),
    },
    list: {
      isOpen: open === 'list',
      form: fieldsView(invitationForm, filledIn('list'), say),
      invited: invited.map(({ shownAs, hasAnswered }) => ({
        shownAs: shownAs || say('rsvps.nameless'),
        state: say(hasAnswered ? 'rsvps.hasAnswered' : 'rsvps.hasNotAnswered'),
      })),
    },
    share: {
      isClosed,
      mayRenew: forAll !== undefined,
      link,
      code: link ? await qrCode(link) : '',
      codeWords: say('tweetups.qrAlt', { address: link }),
      landlord: say('rsvps.landlordText', {
        day: longDay(startsAt, zone, say.language),
        time: timeSpan(tweetup, say.language),
        venue: tweetup.venue,
        address: link,
        host: host.name,
        cost: (tweetup.cost || say('tweetups.costsNothing')).replace(/\.$/, ''),
      }),
    },
  };
}

/** Each in words of their own: a list longer than this is no longer written to by name. */
const mostByName = 30;
/** Their lines stand open. */
const fewByName = 3;

function againViews(people: readonly Unanswered[], { ownWords, say }: Shown) {
  return people.map(({ id, shownAs }) => {
    const own = ownWords?.get(id) ?? '';
    const name = shownAs || say('rsvps.nameless');
    return {
      id,
      shownAs: name,
      toThem: people.length > mostByName ? '' : say('rsvps.againTo', { name }),
      own,
      isOpen: people.length <= fewByName || own !== '',
    };
  });
}

async function tenView({ db, absolute }: Dependencies, { tweetup, host, open, say }: Shown) {
  const asked = await askedBy(db, tweetup.id, host.id);
  const answered = new Set(
    (await invitationsOf(db, tweetup.id)).flatMap(({ id, hasAnswered }) => (hasAnswered ? [id] : [])),
  );
  const left = mostAsked - asked.length;
  return {
    isOpen: open === 'ten',
    lines: asked.map(({ id, name, words, invitationId, rsvpId }) => ({
      id,
      name,
      words,
      state:
        rsvpId !== null || (invitationId !== null && answered.has(invitationId))
          ? say('rsvps.tenHasAnswered')
          : invitationId === null
            ? ''
            : say('rsvps.tenWentByMail'),
      link: invitationId === null ? absolute(`${addressOf(tweetup)}/for/${id}`) : '',
      linkLabel: say('rsvps.tenLinkFor', { name }),
    })),
    hasCards: asked.some(({ invitationId }) => invitationId === null),
    left: left > 0 ? say('rsvps.tenLeft', { count: left }) : '',
    next: asked.length + 1,
  };
}
