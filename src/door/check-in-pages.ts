// For hosts, on a phone at the door: the list to tap on, and the guest whose QR code was just read.
import type { Request, Response } from 'express';
import { beginningOf } from '../forms/words.ts';
import type { Say } from '../language/translate.ts';
import {
  guestExpected,
  isDoorOpen,
  addWalkIn,
  notePresence,
  takeBackWalkIn,
  type Expected,
  type Presence,
} from './attendance.ts';
import { newId } from '../database/ids.ts';
import { after, hour } from '../time/clock.ts';
import { clockTime } from '../time/phrases.ts';
import { fieldsView } from '../forms/field-views.ts';
import { readButtons } from '../forms/form.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf, isHost, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { walkInForm } from './form.ts';
import { dismissStranger, setStrangers, strangersAt, welcomeStranger } from './strangers.ts';
import { doorOf } from './door-list.ts';
import { photosWord } from '../hosting/guests-csv.ts';
import { hostedHere } from '../hosting/hosted.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

/** Longer lists are searched, not scrolled through. */
const mostRows = 300;

export async function showCheckIn(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  const search = searchIn(req);
  const door = await doorOf(db, tweetup.id, { search, language: say.language });
  const isOpen = isDoorOpen(tweetup, clock());
  const time = (moment: Date) => clockTime(moment, tweetup.zone, say.language);
  show(req, res, {
    template: 'door/check-in',
    page: {
      title: say('door.checkInTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'check-in'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      action: `${addressOf(tweetup)}/check-in${search ? `?q=${encodeURIComponent(search)}` : ''}`,
      search,
      isOpen,
      closed: closedText(tweetup, time, say),
      here: say('door.doorNumbers', { count: door.here }),
      expected: say('door.doorExpected', { count: door.expected }),
      guests: door.guests.slice(0, mostRows).map((guest) => rowView(guest, time, say)),
      some: door.guests.length > mostRows ? say('door.doorShowsSome', { count: mostRows }) : '',
      walkIns: door.walkIns.map(({ id, name, hereSince }) => ({ id, name, since: time(hereSince) })),
      strangers: (await strangersAt(db, tweetup.id)).map(({ id, name }) => ({ id, name })),
      areStrangersClosed: tweetup.strangersClosedAt !== null,
      newWalkIn: newId(clock()),
      walkIn: fieldsView(
        walkInForm,
        req.query['said'] === 'nameless' ? { errors: { walk_in: 'door.walkInNameMissing' } } : {},
        say,
      ).fields.walk_in,
    },
  });
}

export async function checkIn(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const pressed = submittedFields(req.body, [
    'here',
    'away',
    'walk_in_id',
    'gone',
    'welcome',
    'dismiss',
    'strangers',
  ]);
  const { here, away, walk_in_id, gone, welcome, dismiss, strangers } = pressed;
  const now = clock();
  const isNew = !here && !away && !gone && !welcome && !dismiss && !strangers;
  const name = readButtons(walkInForm, req.body).walk_in;
  if (isDoorOpen(tweetup, now)) {
    if (here || away)
      await notePresence(db, now, {
        tweetupId: tweetup.id,
        rsvpId: here || away,
        presence: here ? 'here' : 'not-here',
      });
    if (gone) await takeBackWalkIn(db, tweetup.id, gone);
    if (welcome) await welcomeStranger(db, tweetup.id, welcome);
    if (dismiss) await dismissStranger(db, tweetup.id, dismiss);
    if (strangers)
      await setStrangers(db, now, { tweetupId: tweetup.id, are: strangers === 'closed' ? 'closed' : 'open' });
    if (isNew && name && /^[a-z0-9]{20,40}$/.test(walk_in_id))
      await addWalkIn(db, now, { tweetupId: tweetup.id, id: walk_in_id, name });
  }
  if (req.accepts(['html', 'json']) === 'json') {
    const { here: count } = await doorOf(db, tweetup.id, { search: '', language: req.visit.language });
    res.status(isDoorOpen(tweetup, now) ? 200 : 409);
    res.json({ here: req.visit.say('door.doorNumbers', { count }) });
    return;
  }
  const query = new URLSearchParams();
  if (searchIn(req)) query.set('q', searchIn(req));
  if (isNew && !name) query.set('said', 'nameless');
  const asked = query.size > 0 ? `?${query.toString()}` : '';
  const row = here || away;
  seeOther(res, `${addressOf(tweetup)}/check-in${asked}${row ? `#guest-${row}` : '#walk-ins'}`);
}

/** Where a guest's QR code leads. Anybody but a host gets to the evening, whether there is such a guest or not. */
export async function showGuestAtDoor(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug' | 'guest'>,
  res: Response,
): Promise<void> {
  protectTokenPage(res);
  const { tweetup } = await tweetupAt(db, req.params);
  if (!(await isHost(db, tweetup, req.visit.viewer))) return seeOther(res, addressOf(tweetup));
  const { say } = req.visit;
  const guest = await guestExpected(db, tweetup.id, req.params.guest);
  const time = (moment: Date) => clockTime(moment, tweetup.zone, say.language);
  const name = guest?.name || say('rsvps.nameless');
  show(req, res, {
    template: 'door/check-in-guest',
    page: {
      title: say('door.guestAtDoor', { name }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'check-in'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      guest: guest ? rowView(guest, time, say) : null,
      isOpen: isDoorOpen(tweetup, clock()),
      closed: closedText(tweetup, time, say),
    },
    status: guest ? 200 : 404,
  });
}

export async function checkInGuest(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug' | 'guest'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const presence: Presence = submittedFields(req.body, ['away']).away ? 'not-here' : 'here';
  const now = clock();
  if (isDoorOpen(tweetup, now))
    await notePresence(db, now, { tweetupId: tweetup.id, rsvpId: req.params.guest, presence });
  seeOther(res, `${addressOf(tweetup)}/check-in/${encodeURIComponent(req.params.guest)}`);
}

function searchIn(req: Request): string {
  const { q } = req.query;
  return typeof q === 'string' ? beginningOf(q.trim(), 100) : '';
}

function closedText(tweetup: Tweetup, time: (moment: Date) => string, say: Say): string {
  return tweetup.cancelledAt
    ? say('door.doorIsCancelled')
    : say('door.doorOpensAt', { time: time(after(tweetup.startsAt, -3 * hour)) });
}

function rowView(rsvp: Expected, time: (moment: Date) => string, say: Say) {
  const facts = [
    rsvp.answer === 'maybe'
      ? say('guestList.mayCome')
      : rsvp.place === 'waiting'
        ? say('guestList.waits')
        : '',
    rsvp.brings > 0 ? say('guestList.bringsAlong', { count: rsvp.brings }) : '',
  ];
  return {
    id: rsvp.id,
    name: rsvp.name || say('rsvps.nameless'),
    facts: facts.filter(Boolean).join(' · '),
    photos: photosWord(rsvp, say),
    mayPhotograph: rsvp.photos === 'yes',
    isHere: rsvp.hereSince !== null,
    since: rsvp.hereSince ? say('door.hereSince', { time: time(rsvp.hereSince) }) : '',
  };
}
