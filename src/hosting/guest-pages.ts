// For hosts: everybody who answered.
import type { Request, Response } from 'express';
import type { Say } from '../language/translate.ts';
import { profileAddress } from '../handles/handle.ts';
import { networkNames, networks } from '../handles/networks.ts';
import { faceView } from '../pictures/portrait-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import type { Picture } from '../pictures/store.ts';
import type { Attendee } from '../guest-list/guest-list.ts';
import { invitationsOf } from '../rsvps/invitation.ts';
import { peopleWhoCame } from '../door/attendance.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { submittedFields } from '../forms/submitted.ts';
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { sendInPieces } from '../web/long-files.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { guestsAddedTo } from './adding.ts';
import { answerWord, guestsCsv, photosWord } from './guests-csv.ts';
import { everyGuestOf, guestFilters, guestsOutOfReach, guestsOf, type GuestFilter } from './guests.ts';
import { hostedHere } from './hosted.ts';
import { removeGuest, undoRemoving } from './removing.ts';
import { hostBar } from './guiding/bar-views.ts';

export async function showGuests(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  const asked = askedFor(req);
  const { guests: shown, hasMore, counts, line } = await guestsOf(db, tweetup.id, asked);
  const { going } = await peopleCounted(db, tweetup.id);
  const came = await peopleWhoCame(db, tweetup.id);
  const invited = await invitationsOf(db, tweetup.id);
  const outOfReach = await guestsOutOfReach(db, shown);
  const portraits = await portraitsOf(
    db,
    shown.map(({ rsvp }) => rsvp.personId),
  );
  const here = `${addressOf(tweetup)}/guests`;
  show(req, res, {
    template: 'hosting/guests',
    page: {
      title: say('hosting.guestsTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: hostBar({ tweetup, now: clock(), say }, 'guests'),
    },
    view: {
      address: addressOf(tweetup),
      title: tweetup.title,
      search: asked.search,
      filter: asked.filter,
      filters: guestFilters.map((filter) => ({
        label: say(`hosting.filter_${filter}`, { count: counts[filter] }),
        address: filter === 'everybody' ? here : `${here}?filter=${filter}`,
        isChosen: filter === asked.filter,
      })),
      numbers: say(tweetup.capacity === null ? 'hosting.numbers' : 'hosting.numbersOf', {
        invited: invited.length,
        answered: counts.everybody,
        going,
        capacity: tweetup.capacity ?? 0,
      }),
      came: came > 0 ? say('hosting.cameCount', { count: came }) : '',
      guests: shown.map((guest) => ({
        ...guestView(guest, { inLine: line.get(guest.rsvp.id), portraits }, say),
        isOutOfReach: outOfReach.has(guest.rsvp.id),
      })),
      nobody: say(asked.search ? 'hosting.nobodyFound' : 'hosting.nobodyYet'),
      pager: {
        isNeeded: hasMore || asked.page > 1,
        earlier: asked.page > 1 ? pageAddress(here, asked, asked.page - 1) : '',
        later: hasMore ? pageAddress(here, asked, asked.page + 1) : '',
      },
    },
  });
}

export async function downloadGuests(
  { db }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const guests = await everyGuestOf(db, found.tweetup.id);
  res.set('Content-Disposition', `attachment; filename="${found.tweetup.slug}-guests.csv"`);
  const added = await guestsAddedTo(db, found.tweetup.id);
  res.type('text/csv; charset=utf-8');
  await sendInPieces(res, guestsCsv(guests, added, req.visit.say));
}

export async function changeGuests(
  { db, clock }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { remove, undo, how, keep_out } = submittedFields(req.body, ['remove', 'undo', 'how', 'keep_out']);
  if (undo)
    await undoRemoving(db, clock(), { host: found.viewer, tweetupId: found.tweetup.id, rsvpId: undo });
  if (remove)
    await removeGuest(db, clock(), {
      host: found.viewer,
      tweetupId: found.tweetup.id,
      rsvpId: remove,
      removal: {
        how: how === 'silently' ? 'silently' : 'kindly',
        keepOut:
          keep_out === 'everywhere' ? 'keep-out-everywhere' : keep_out ? 'keep-out' : 'may-answer-again',
      },
    });
  seeOther(res, `${addressOf(found.tweetup)}/guests${remove ? `#${remove}` : ''}`);
}

function askedFor(req: Request): { filter: GuestFilter; search: string; page: number } {
  const { filter, q, page } = req.query;
  return {
    filter: guestFilters.find((one) => one === filter) ?? 'everybody',
    search: typeof q === 'string' ? q.trim().slice(0, 100) : '',
    page: typeof page === 'string' && /^[1-9]\d{0,3}$/.test(page) ? Number(page) : 1,
  };
}

function pageAddress(here: string, asked: { filter: GuestFilter; search: string }, page: number): string {
  return `${here}?${new URLSearchParams({ filter: asked.filter, q: asked.search, page: String(page) }).toString()}`;
}

function guestView(
  { rsvp, handles }: Attendee,
  { inLine, portraits }: { inLine: number | undefined; portraits: ReadonlyMap<string, Picture> },
  say: Say,
) {
  const name = rsvp.name || say('rsvps.nameless');
  const cameBy = {
    page: 'hosting.cameByPage',
    invitation: 'hosting.cameByInvitation',
    'own-site': 'hosting.cameByOwnSite',
  } as const;
  const facts = [
    inLine === undefined ? answerWord(rsvp, say) : say('hosting.inLine', { place: inLine }),
    ...(rsvp.brings > 0 ? [say('guestList.bringsAlong', { count: rsvp.brings })] : []),
    rsvp.cameBy === 'fediverse'
      ? say('hosting.cameByFediverse', { handle: handles.mastodon ? `@${handles.mastodon}` : '' }).trim()
      : say(cameBy[rsvp.cameBy]),
    say('guestList.visibleFor', {
      who: say(
        rsvp.listed === 'nobody'
          ? 'guestList.visibleForYou'
          : rsvp.listed === 'guests'
            ? 'guestList.visibleForGuests'
            : 'guestList.visibleForAll',
      ),
    }),
    photosWord(rsvp, say),
  ];
  return {
    id: rsvp.id,
    name,
    ...faceView(rsvp.personId, name, portraits),
    facts: facts.join(' · '),
    workingOn: rsvp.workingOn,
    unsureAbout: rsvp.unsureAbout,
    isRemoved: rsvp.removedAt !== null,
    follow: networks.flatMap((network) =>
      handles[network] === undefined
        ? []
        : [{ network, label: networkNames[network], address: profileAddress(network, handles[network]) }],
    ),
  };
}
