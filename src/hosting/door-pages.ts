// What is shown or printed at the door: the code with which guests say that they are here, the door list, and badges.
import { Router } from 'express';
import QRCode from 'qrcode';
import { followAddress, shownHandle } from '../people/handles.ts';
import { networkNames } from '../people/networks.ts';
import { peopleCounted } from '../rsvps/places.ts';
import { longDay } from '../time/phrases.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Parts } from '../web/parts.ts';
import { badgesOf, doorOf, emptyBadges, networksByUse } from './door.ts';
import { answerWord, photosWord } from './guests-csv.ts';
import { hostedHere } from './hosted.ts';

export function doorPages({ config, db, show }: Parts): Router {
  const pages = Router();

  // A guest's own code: it says where a host notes that they are here, and opens nothing to anybody else.
  pages.get('/:city/:slug/check-in/:guest/code.svg', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    const address = `${config.baseUrl}${addressOf(tweetup)}/check-in/${encodeURIComponent(req.params.guest)}`;
    res.set('Cache-Control', 'private, no-store');
    res.type('image/svg+xml').send(await QRCode.toString(address, { type: 'svg', margin: 2 }));
  });

  pages.get('/:city/:slug/door', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say } = req.visit;
    show(
      req,
      res,
      'hosting/door',
      { title: say('hosting.doorSignTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        hashtag: tweetup.hashtag,
        address: addressOf(tweetup),
        hereAddress: `${config.baseUrl}${addressOf(tweetup)}/here`,
      },
    );
  });

  pages.get('/:city/:slug/door.svg', async (req, res) => {
    const { tweetup } = await tweetupAt(db, req.params.city, req.params.slug);
    const address = `${config.baseUrl}${addressOf(tweetup)}/here`;
    res.set('Cache-Control', 'public, no-cache');
    res.type('image/svg+xml').send(await QRCode.toString(address, { type: 'svg', margin: 2 }));
  });

  pages.get('/:city/:slug/door-list', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup, city } = found;
    const { say, language } = req.visit;
    const door = await doorOf(db, tweetup.id, '', language);
    show(
      req,
      res,
      'hosting/door-list',
      { title: say('hosting.doorListTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        address: addressOf(tweetup),
        facts: `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${city.name}`,
        count: say('hosting.doorExpected', { count: door.expected }),
        guests: door.guests.map((rsvp) => ({
          name: rsvp.name || say('rsvps.nameless'),
          answer: answerWord(rsvp, say),
          brings: rsvp.brings > 0 ? `+${rsvp.brings}` : '',
          photos: photosWord(rsvp, say),
          isHere: rsvp.hereSince !== null,
        })),
        empty: Array.from({ length: 4 }, (_, line) => line),
      },
    );
  });

  pages.get('/:city/:slug/badges', async (req, res) => {
    const found = await hostedHere(db, req, res);
    if (!found) return;
    const { tweetup } = found;
    const { say, language } = req.visit;
    const badges = await badgesOf(db, tweetup.id, language);
    const { going } = await peopleCounted(db, tweetup.id);
    const empty = emptyBadges(badges.length, going);
    const byUse = networksByUse(badges);
    show(
      req,
      res,
      'hosting/badges',
      { title: say('hosting.badgesTitle', { title: tweetup.title }), isPrivate: true },
      {
        title: tweetup.title,
        hashtag: tweetup.hashtag,
        hashtagIsLong: tweetup.hashtag.length > 24,
        address: addressOf(tweetup),
        count: say('hosting.badgesCount', { count: badges.length }),
        emptyCount: say('hosting.badgesEmpty', { count: empty }),
        empty: Array.from({ length: empty }, (_, place) => place),
        badges: badges.map(({ rsvp, handles }) => {
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
    );
  });

  return pages;
}
