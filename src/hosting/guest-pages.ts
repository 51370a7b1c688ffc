// For hosts: everybody who answered.
import type { Request, Response } from 'express';
import { saidTogether } from '../asking/reply-words.ts';
import { repliesAt } from '../asking/replies.ts';
import { beginningOf } from '../forms/words.ts';
import type { Say } from '../language/translate.ts';
import { profileAddress } from '../handles/handle.ts';
import { networkNames, networks } from '../handles/networks.ts';
import { faceView } from '../pictures/portrait-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import type { Picture } from '../pictures/store.ts';
import type { Attendee } from '../guest-list/guest-list.ts';
import { invitationsOf } from '../rsvps/invitation.ts';
import { addedExpected, peopleWhoCame, walkInsOf } from '../door/attendance.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { submittedFields } from '../forms/submitted.ts';
import type { Queries } from '../database/database.ts';
import { conjunctions } from '../tweetups/hosted-by.ts';
import { addressOf, phaseOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { sendInPieces } from '../web/long-files.ts';
import type { RequestAt } from '../web/request.ts';
import { seeOther } from '../web/show.ts';
import { guestFacts } from './guest-facts-views.ts';
import { guestsTable } from './guests-csv.ts';
import { guestFilters, guestsOutOfReach, guestsOf, type GuestFilter } from './guests.ts';
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
  const asked = await withFilter(db, req, tweetup, clock());
  const { guests: shown, hasMore, counts, line } = await guestsOf(db, tweetup.id, asked);
  const { going } = await peopleCounted(db, tweetup.id);
  const came = await peopleWhoCame(db, tweetup.id);
  const invited = await invitationsOf(db, tweetup.id);
  const outOfReach = await guestsOutOfReach(db, shown);
  const replies = await repliesAt(db, tweetup.id, 'hosts');
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
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'guests'),
    },
    view: {
      address: addressOf(tweetup),
      title: tweetup.title,
      search: asked.search,
      filter: asked.filter,
      filters: guestFilters
        .filter((one) => one !== 'came' || counts.came > 0)
        .map((filter) => ({
          label: say(`hosting.filter_${filter}`, { count: counts[filter] }),
          address: `${here}?filter=${filter}`,
          isChosen: filter === asked.filter,
        })),
      numbers: say(tweetup.capacity === null ? 'hosting.numbers' : 'hosting.numbersOf', {
        invited: invited.length,
        answered: counts.everybody,
        going,
        capacity: tweetup.capacity ?? 0,
      }),
      came: came > 0 ? say('hosting.cameCount', { count: came }) : '',
      alsoThere: asked.filter === 'came' ? await alsoThereText(db, tweetup, say) : '',
      guests: shown.map((guest) => ({
        ...guestView(guest, { inLine: line.get(guest.rsvp.id), portraits }, say),
        isOutOfReach: outOfReach.has(guest.rsvp.id),
        replies: saidTogether(replies, guest.rsvp.id, say),
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
  const table = await guestsTable(db, found.tweetup.id, req.visit.say);
  res.set('Content-Disposition', `attachment; filename="${found.tweetup.slug}-guests.csv"`);
  res.type('text/csv; charset=utf-8');
  await sendInPieces(res, table);
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

/** Afterwards it is about who came, where that is known. */
async function withFilter(db: Queries, req: Request, tweetup: Tweetup, now: Date) {
  const asked = askedFor(req);
  if (asked.filter) return { ...asked, filter: asked.filter };
  const isOver = phaseOf(tweetup, now) === 'after' && !asked.search;
  const came = isOver ? await peopleWhoCame(db, tweetup.id) : 0;
  return { ...asked, filter: came > 0 ? ('came' as const) : ('everybody' as const) };
}

/** By name alone: put on the list by hand, or come without an answer. */
async function alsoThereText(db: Queries, tweetup: Tweetup, say: Say): Promise<string> {
  const added = await addedExpected(db, tweetup.id);
  const here = added.filter(({ hereSince }) => hereSince !== null);
  const names = [...here, ...(await walkInsOf(db, tweetup.id))].map(({ name }) => name);
  return names.length > 0
    ? say('hosting.alsoThere', { names: conjunctions[say.language].format(names) })
    : '';
}

function askedFor(req: Request): {
  filter: GuestFilter | undefined;
  search: string;
  page: number;
} {
  const { filter, q, page } = req.query;
  return {
    filter: guestFilters.find((one) => one === filter),
    search: typeof q === 'string' ? beginningOf(q.trim(), 100) : '',
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
  return {
    id: rsvp.id,
    name,
    ...faceView(rsvp.personId, name, portraits),
    facts: guestFacts(rsvp, inLine, say),
    came: rsvp.hereSince && !rsvp.missedAt ? say('hosting.wasThere') : '',
    workingOn: rsvp.workingOn,
    unsureAbout: rsvp.unsureAbout,
    isRemoved: rsvp.removedAt !== null,
    follow: networks.flatMap((network) =>
      handles[network] === undefined
        ? []
        : [
            {
              network,
              // Of whom nothing else is known, the account says where they are from.
              label:
                network === 'mastodon' && rsvp.cameBy === 'fediverse'
                  ? `@${handles[network]}`
                  : networkNames[network],
              address: profileAddress(network, handles[network]),
            },
          ],
    ),
  };
}
