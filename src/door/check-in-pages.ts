// For hosts, on a phone at the door: the list to tap on, and the guest whose QR code was just read.
import { Router, type Request } from 'express';
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
import { submittedFields } from '../forms/submitted.ts';
import { addressOf, isHost, tweetupAt, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { protectTokenPage, seeOther } from '../web/show.ts';
import { doorOf } from './door.ts';
import { photosWord } from '../hosting/guests-csv.ts';
import { hostedHere } from '../hosting/hosted.ts';

/** More than that is searched, not scrolled through. */
const mostRows = 300;
const longestName = 80;

export function checkInPages({ db, clock, show }: Dependencies): Router {
  const pages = Router();

  pages.get('/:city/:slug/check-in', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say } = req.visit;
    const search = searchedFor(req);
    const door = await doorOf(db, tweetup.id, search, say.language);
    const isOpen = isDoorOpen(tweetup, clock());
    const time = (moment: Date) => clockTime(moment, tweetup.zone, say.language);
    show(
      req,
      res,
      'door/check-in',
      { title: say('door.checkInTitle', { title: tweetup.title }), isPrivate: true },
      {
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
        newWalkIn: newId(clock()),
        nameError: {
          name: 'walk_in',
          error: req.query['said'] === 'nameless' ? say('door.walkInNameMissing') : '',
        },
      },
    );
  });

  pages.post('/:city/:slug/check-in', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { here, away, walk_in, walk_in_id, gone } = submittedFields(req.body, [
      'here',
      'away',
      'walk_in',
      'walk_in_id',
      'gone',
    ]);
    const now = clock();
    const isNew = !here && !away && !gone;
    const name = walk_in.replaceAll(/\s+/g, ' ').slice(0, longestName);
    if (isDoorOpen(tweetup, now)) {
      if (here || away) await notePresence(db, now, tweetup.id, here || away, here ? 'here' : 'not-here');
      if (gone) await takeBackWalkIn(db, tweetup.id, gone);
      if (isNew && name && /^[a-z0-9]{20,40}$/.test(walk_in_id))
        await addWalkIn(db, now, tweetup.id, { id: walk_in_id, name });
    }
    if (req.accepts(['html', 'json']) === 'json') {
      const { here: count } = await doorOf(db, tweetup.id, '', req.visit.language);
      res.status(isDoorOpen(tweetup, now) ? 200 : 409);
      res.json({ here: req.visit.say('door.doorNumbers', { count }) });
      return;
    }
    const query = new URLSearchParams();
    if (searchedFor(req)) query.set('q', searchedFor(req));
    if (isNew && !name) query.set('said', 'nameless');
    const asked = query.size > 0 ? `?${query.toString()}` : '';
    const row = here || away;
    seeOther(res, `${addressOf(tweetup)}/check-in${asked}${row ? `#guest-${row}` : '#walk-ins'}`);
  });

  // What a guest's QR code says. Anybody else than a host sees the evening, whether there is such a guest or not.
  pages.get('/:city/:slug/check-in/:guest', async (req, res) => {
    protectTokenPage(res);
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    if (!(await isHost(db, tweetup, req.visit.viewer))) return seeOther(res, addressOf(tweetup));
    const { say } = req.visit;
    const guest = await guestExpected(db, tweetup.id, req.params.guest);
    const time = (moment: Date) => clockTime(moment, tweetup.zone, say.language);
    const name = guest?.name || say('rsvps.nameless');
    show(
      req,
      res,
      'door/check-in-guest',
      { title: say('door.guestAtDoor', { name }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        guest: guest ? rowView(guest, time, say) : null,
        isOpen: isDoorOpen(tweetup, clock()),
        closed: closedText(tweetup, time, say),
      },
      guest ? 200 : 404,
    );
  });

  pages.post('/:city/:slug/check-in/:guest', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const presence: Presence = submittedFields(req.body, ['away']).away ? 'not-here' : 'here';
    const now = clock();
    if (isDoorOpen(tweetup, now)) await notePresence(db, now, tweetup.id, req.params.guest, presence);
    seeOther(res, `${addressOf(tweetup)}/check-in/${encodeURIComponent(req.params.guest)}`);
  });

  return pages;
}

function searchedFor(req: Request): string {
  const { q } = req.query;
  return typeof q === 'string' ? q.trim().slice(0, 100) : '';
}

function closedText(tweetup: Tweetup, time: (moment: Date) => string, say: Say): string {
  return tweetup.cancelledAt
    ? say('door.doorIsCancelled')
    : say('door.doorOpensAt', { time: time(after(tweetup.startsAt, -3 * hour)) });
}

function rowView(rsvp: Expected, time: (moment: Date) => string, say: Say) {
  const facts = [
    rsvp.answer === 'maybe' ? say('rsvps.mayCome') : rsvp.place === 'waiting' ? say('rsvps.waits') : '',
    rsvp.brings > 0 ? say('rsvps.bringsAlong', { count: rsvp.brings }) : '',
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
