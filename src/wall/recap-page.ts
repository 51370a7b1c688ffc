// The page of a recap: the hosts' words, what tweetup it was, and where its people and posts are.
import type { Response } from 'express';
import { stripView } from '../album/views.ts';
import { NotFound } from '../errors.ts';
import { viewerAt } from '../guest-list/guest-list.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { facesOfTweetup } from '../pictures/faces-of-hosts.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { shareImage } from '../pictures/share-image.ts';
import { htmlOf, wordsOf } from '../rendering/markdown.ts';
import { longDay } from '../time/phrases.ts';
import { hostedBy } from '../tweetups/hosted-by.ts';
import { inTweetupLanguage } from '../tweetups/tweetup-language.ts';
import { addressOf, tweetupAt } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { plainLine } from './plain-words.ts';
import { addressOfRecap, recapOf } from './recap.ts';

export async function showRecap(
  { config, db, clock, show, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city } = await tweetupAt(db, req.params);
  const recap = await recapOf(db, tweetup, clock());
  if (!recap) throw new NotFound('nobody has told how it was');
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, language, viewer } = req.visit;
  const faces = await facesOfTweetup(db, tweetup.id);
  const hosts = faces.hosts.map(({ name }) => name);
  const { cover } = faces;
  const { role } = await viewerAt(db, tweetup, { viewer, through: undefined });
  const album = await stripView(db, clock(), { tweetup, role }, say);
  const image = shareImage({ tweetup, city, ...faces, phase: 'after' }, config.siteName, language);
  const isUnlisted = tweetup.visibility !== 'public';
  const day = longDay(tweetup.startsAt, tweetup.zone, language);
  const title = say('wall.recapTitle', { title: tweetup.title });
  const words = plainLine(wordsOf(recap.words), 160);
  const here = absolute(addressOfRecap(tweetup));
  show(req, res, {
    template: 'wall/recap',
    page: { title, description: words, isPrivate: isUnlisted, microformat: 'h-entry', image },
    view: {
      title: tweetup.title,
      address: addressOf(tweetup),
      day,
      startsMachine: tweetup.startsAt.toISOString(),
      place: `${tweetup.venue}, ${city.name}`,
      hosts: hosts.length > 0 ? hostedBy(hosts, say) : '',
      words: htmlOf(recap.words),
      wordsLanguage: tweetup.language === language ? '' : tweetup.language,
      cover: cover ? pictureView(cover, cover.alt, 'cover') : null,
      toldMachine: recap.toldAt.toISOString(),
      told: say('wall.recapTold', { day: longDay(recap.toldAt, tweetup.zone, language) }),
      archive: `/${city.slug}/${tweetup.startsAt.getUTCFullYear()}`,
      archiveName: say('cities.archiveTitle', {
        city: city.label,
        year: String(tweetup.startsAt.getUTCFullYear()),
      }),
      isHost: role === 'host',
      album,
      structuredData: isUnlisted
        ? ''
        : JSON.stringify({
            '@context': 'https://schema.org',
            '@type': 'BlogPosting',
            '@id': here,
            url: here,
            headline: plainLine(title, 110),
            description: words,
            datePublished: recap.toldAt.toISOString(),
            dateModified: recap.toldAt.toISOString(),
            inLanguage: tweetup.language,
            author: hosts.map((name) => ({ '@type': 'Person', name })),
            image: [...(cover ? [jpegOf(cover)] : []), image.address].map((path) => absolute(path)),
            about: { '@type': 'Event', '@id': absolute(addressOf(tweetup)), name: tweetup.title },
            keywords: tweetup.hashtag,
          }).replaceAll('<', '\\u003c'),
    },
  });
}
