// The sign of a tweetup to print, for the window or the table, and its QR code.
import type { Response } from 'express';
import { qrCode } from '../rendering/qr-code.ts';
import { inWords, questionOfTweetup } from '../question/question.ts';
import { longDay, timeSpan } from '../time/phrases.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import type { Queries } from '../database/database.ts';
import type { Say } from '../language/translate.ts';
import { facesOfTweetup } from '../pictures/faces-of-hosts.ts';
import { posterView } from '../pictures/poster-views.ts';
import { inTweetupLanguage } from './tweetup-language.ts';
import { conjunctions } from './hosted-by.ts';
import { addressOf, tweetupAt, type InItsCity } from './tweetup.ts';

export async function showSign(
  { db, show, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city } = await tweetupAt(db, req.params);
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language } = req.visit;
  const question = await questionOfTweetup(db, { tweetup, city });
  show(req, res, {
    template: 'tweetups/sign',
    page: { title: say('tweetups.signTitle', { title: tweetup.title }), isPrivate: true },
    view: {
      isSmall: req.query['size'] === 'a6',
      // For people who know no hashtag: in the window of a café or a library.
      window: req.query['for'] === 'window' ? await windowView(db, { tweetup, city }, say) : null,
      title: tweetup.title,
      hashtag: tweetup.hashtag,
      question: question ? inWords(question, say) : '',
      day: longDay(tweetup.startsAt, tweetup.zone, language),
      time: timeSpan(tweetup, language),
      venue: tweetup.venue,
      cityName: city.name,
      address: addressOf(tweetup),
      fullAddress: absolute(addressOf(tweetup)),
      shortAddress: absolute(addressOf(tweetup)).replace(/^https?:\/\//, ''),
    },
  });
}

export async function sendSignCode(
  { db, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup } = await tweetupAt(db, req.params);
  res.set('Cache-Control', 'public, no-cache');
  const svg = await qrCode(absolute(addressOf(tweetup)));
  res.type('image/svg+xml').send(svg);
}

/** "Komm einfach. Eintritt frei. Anke sitzt am langen Tisch." */
async function windowView(db: Queries, { tweetup, city }: InItsCity, say: Say) {
  const faces = await facesOfTweetup(db, tweetup.id);
  const names = faces.hosts.flatMap(({ name }) => name || []);
  const hosts = conjunctions[say.language].format(names);
  const poster = posterView({ tweetup, city, ...faces }, say);
  return {
    poster,
    fullness: fullnessOf([
      tweetup.title,
      tweetup.venue,
      tweetup.findUs,
      tweetup.cost,
      ...poster.words.flatMap(({ worksOn, unsureAbout }) => [worksOn, unsureAbout]),
    ]),
    cost: tweetup.cost || say('tweetups.costsNothing'),
    who: names.length > 0 ? say('tweetups.signWho', { count: names.length, names: hosts }) : '',
    findUs: tweetup.findUs,
  };
}

/** Letters that one sheet holds in large type, and in smaller. */
const room = { ample: 240, full: 460 } as const;

function fullnessOf(words: readonly string[]): '' | 'full' | 'crowded' {
  const letters = words.join(' ').length;
  if (letters <= room.ample) return '';
  return letters <= room.full ? 'full' : 'crowded';
}
