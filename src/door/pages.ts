// What is shown or printed at the door: the code with which guests say that they are here, the door list, and badges.
import type { Response } from 'express';
import { repliesInOrder } from '../asking/reply-words.ts';
import { repliesAt } from '../asking/replies.ts';
import { NotFound } from '../errors.ts';
import { qrCode } from '../rendering/qr-code.ts';
import { followAddress, shownHandle } from '../handles/handle.ts';
import { networkNames } from '../handles/networks.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import { pageAsked, pagerView } from '../web/pager.ts';
import type { RequestAt } from '../web/request.ts';
import { badgesOf, doorOf, emptyBadges, networksByUse } from './door-list.ts';
import { answerWord, photosWord } from '../hosting/guests-csv.ts';
import { hostedHere } from '../hosting/hosted.ts';
import { hostBar } from '../hosting/guiding/bar-views.ts';

/** A few sheets of paper, and no page that a phone cannot open. */
const listedAtOnce = 500;
const badgesAtOnce = 200;

/** A guest's own QR code: it leads a host to where they note that the guest is here, and opens nothing for anybody else. */
export async function showGuestCode(
  { db, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug' | 'guest'>,
  res: Response,
): Promise<void> {
  const { guest } = req.params;
  if (!/^[0-9a-z]{1,40}$/.test(guest)) throw new NotFound('no guest has such an id');
  const { tweetup } = await tweetupAt(db, req.params);
  const address = absolute(`${addressOf(tweetup)}/check-in/${guest}`);
  res.set('Cache-Control', 'private, no-store');
  res.type('image/svg+xml').send(await qrCode(address));
}

export async function showDoorSign(
  { db, show, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say } = req.visit;
  show(req, res, {
    template: 'door/door',
    page: { title: say('door.doorSignTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      title: tweetup.title,
      hashtag: tweetup.hashtag,
      address: addressOf(tweetup),
      hereAddress: absolute(`${addressOf(tweetup)}/here`),
    },
  });
}

export async function showDoorCode(
  { db, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup } = await tweetupAt(db, req.params);
  const address = absolute(`${addressOf(tweetup)}/here`);
  res.set('Cache-Control', 'public, no-cache');
  res.type('image/svg+xml').send(await qrCode(address));
}

export async function showDoorList(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup, city } = found;
  const { say, language } = req.visit;
  const door = await doorOf(db, tweetup.id, { search: '', language });
  const replies = await repliesAt(db, tweetup.id, 'hosts');
  const page = pageAsked(req.query['page']);
  const listed = door.guests.slice((page - 1) * listedAtOnce, page * listedAtOnce);
  const hasMore = door.guests.length > page * listedAtOnce;
  show(req, res, {
    template: 'door/door-list',
    page: {
      title: say('door.doorListTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'check-in'),
    },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      facts: `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
      count: say('door.doorExpected', { count: door.expected }),
      questions: replies.questions.map(({ words }) => words),
      guests: listed.map((rsvp) => ({
        name: rsvp.name || say('rsvps.nameless'),
        answer: answerWord(rsvp, say),
        brings: rsvp.brings > 0 ? `+${rsvp.brings}` : '',
        photos: photosWord(rsvp, say),
        replies: repliesInOrder(replies, rsvp.id, say),
        isHere: rsvp.hereSince !== null,
      })),
      columns: 3 + replies.questions.length,
      empty: hasMore ? [] : Array.from({ length: 4 }, (_, line) => line),
      pager: pagerView(`${addressOf(tweetup)}/door-list`, page, hasMore),
    },
  });
}

export async function showBadges(
  { db, clock, show }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const found = await hostedHere(db, req, res);
  const { tweetup } = found;
  const { say, language } = req.visit;
  const badges = await badgesOf(db, tweetup.id, language);
  const { going } = await peopleCounted(db, tweetup.id);
  const page = pageAsked(req.query['page']);
  const named = badges.slice((page - 1) * badgesAtOnce, page * badgesAtOnce);
  const hasMore = badges.length > page * badgesAtOnce;
  const empty = hasMore ? 0 : Math.min(emptyBadges(badges.length, going), badgesAtOnce);
  const byUse = networksByUse(badges);
  show(req, res, {
    template: 'door/badges',
    page: {
      title: say('door.badgesTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'badges'),
    },
    view: {
      title: tweetup.title,
      hashtag: tweetup.hashtag,
      hashtagIsLong: tweetup.hashtag.length > 24,
      address: addressOf(tweetup),
      count: say('door.badgesCount', { count: badges.length }),
      emptyCount: say('door.badgesEmpty', { count: empty }),
      pager: pagerView(`${addressOf(tweetup)}/badges`, page, hasMore),
      empty: Array.from({ length: empty }, (_, place) => place),
      badges: named.map(({ rsvp, handles }) => {
        const network = byUse.find((one) => handles[one] !== undefined);
        const handle = network && handles[network];
        return {
          name: rsvp.name,
          isLong: rsvp.name.length > 22,
          network: network ? networkNames[network] : '',
          symbol: network ?? '',
          handle: network && handle ? shownHandle(network, handle) : '',
          profile: network && handle ? followAddress(network, handle) : '',
          mayPhotograph: rsvp.photos === 'yes',
        };
      }),
    },
  });
}
