// The page of a tweetup: before, during, after. Also its calendar entry.
import { Router } from 'express';
import { eveningsWall } from '../hashtag/latest-views.ts';
import { hashtagShown } from '../hashtag/shown.ts';
import { watchView } from '../hashtag/watch-views.ts';
import { guestsToInvite } from '../hosting/again.ts';
import { pageAddresses } from '../people/page-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { readHome, writeAtHome, type Home } from '../people/home.ts';
import { answerFormView } from '../rsvps/guest-views.ts';
import { countPeople, onlookerBy, answersSeenBy } from '../rsvps/people.ts';
import { isFull, peopleCounted } from '../rsvps/places.ts';
import { answerOf } from '../rsvps/rsvp.ts';
import { htmlOf, wordsOf } from '../rendering/markdown.ts';
import type { Say } from '../language/translate.ts';
import { oembedOf } from '../subscribing/addresses.ts';
import { clockTime, dateBlock, longDay, timeSpan, zoneName } from '../time/phrases.ts';
import { homeCookie, readCookie } from '../web/cookies.ts';
import type { Parts } from '../web/parts.ts';
import { calendarEntry } from './calendar.ts';
import { inItsLanguage } from './spoken-language.ts';
import { seriesOfEvening } from './series/looking-up.ts';
import { addressOfSeries, mayBeNamedAt } from './series/series.ts';
import { coverOf } from '../pictures/covers.ts';
import { jpegOf } from '../pictures/decoding.ts';
import { pictureView } from '../pictures/picture-views.ts';
import { shareImage } from '../pictures/share-image.ts';
import { structuredData } from './structured-data.ts';
import { mailLink, shareLinks } from './sharing.ts';
import { addressOf, hostsOf, phaseOf, tweetupAt, tweetupSeenBy, type City, type Tweetup } from './tweetup.ts';
import {
  changedText,
  faceOf,
  hostingView,
  hostLinks,
  mapOf,
  othersText,
  ownHeading,
  placeView,
  postText,
  shareText,
  whoHeading,
} from './tweetup-views.ts';

const mostFaces = 12;

export function tweetupPages({ config, db, clock, show }: Parts): Router {
  const pages = Router();
  const { baseUrl } = config;

  pages.get('/:city/:slug', async (req, res) => {
    const found = await tweetupSeenBy(db, req.visit.viewer, req.params.city, req.params.slug);
    const { tweetup, city } = found;
    const isDraft = tweetup.announcedAt === null;
    req.visit = inItsLanguage(req.visit, tweetup);
    const { say, language, viewer } = req.visit;
    const now = clock();
    const phase = isDraft ? 'before' : phaseOf(tweetup, now);
    const hosts = await hostsOf(db, tweetup.id);
    const isHost = hosts.some(({ id }) => id === viewer?.id);
    const own = viewer ? await answerOf(db, tweetup.id, viewer.id) : undefined;
    const onlooker = isHost ? 'host' : onlookerBy(tweetup, [own]);
    const people = await answersSeenBy(db, tweetup, onlooker, phase);
    const hostPages = await pageAddresses(
      db,
      hosts.map(({ id }) => id),
      onlooker,
      undefined,
    );
    const faces = people.slice(0, mostFaces);
    const portraits = await portraitsOf(
      db,
      faces.map(({ personId }) => personId),
    );
    const { going } = await peopleCounted(db, tweetup.id);
    const total = await countPeople(db, tweetup.id, phase);
    const itsSeries = await seriesOfEvening(db, tweetup);
    const series = itsSeries && mayBeNamedAt(itsSeries, tweetup) ? itsSeries : undefined;
    const cover = await coverOf(db, tweetup.id);
    const image = shareImage(tweetup, city, config.siteName, language);
    const mayInvite = isHost && viewer && phase === 'before' ? await guestsToInvite(db, viewer, tweetup) : [];
    const home = readHome(readCookie(req, homeCookie(config.baseUrl.startsWith('https:'))));
    const { zone, startsAt, endsAt } = tweetup;
    const [time, day] = [timeSpan(startsAt, endsAt, zone, language), longDay(startsAt, zone, language)];
    if (!isDraft) res.append('Link', `<${config.baseUrl}/webmention>; rel="webmention"`);
    show(
      req,
      res,
      'tweetups/tweetup',
      {
        title: tweetup.title,
        microformat: 'h-event',
        isPrivate: isDraft || tweetup.visibility === 'unlisted',
        description: say('tweetups.description160', {
          day,
          time,
          venue: tweetup.venue,
          city: city.name,
          hashtag: tweetup.hashtag,
        }),
        ...(isDraft ? {} : { image, takesMentions: true }),
        feeds: isDraft ? [] : [oembedOf(config.baseUrl, addressOf(tweetup), tweetup.title)],
      },
      {
        ...sharingView(tweetup, city, home, say),
        ...watchView(tweetup, home, say),
        introduce: own && own.answer !== 'no' ? `${addressOf(tweetup)}/introduce` : '',
        ...(await eveningsWall(db, tweetup, phase, now, say)),
        isHost: isHost && !isDraft,
        cover: cover ? pictureView(cover, cover.alt, 'cover') : null,
        isDraft,
        heldBack: tweetup.heldBack
          ? {
              heading: say(
                tweetup.heldBack === 'hidden' ? 'tweetups.hiddenHeading' : 'tweetups.waitsHeading',
              ),
              lead: say(tweetup.heldBack === 'hidden' ? 'tweetups.hiddenLead' : 'tweetups.waitsLead'),
            }
          : null,
        isOfSeries: tweetup.seriesId !== null,
        series: series ? { name: series.name, address: addressOfSeries(series) } : null,
        address: addressOf(tweetup),
        peopleAddress: `${addressOf(tweetup)}/people`,
        wasJustAnnounced: isHost && req.query['said'] === 'announced',
        inviteAgain:
          mayInvite.length > 0 && !isDraft && !tweetup.cancelledAt
            ? say('hosting.inviteAgain', { count: mayInvite.length })
            : '',
        changed: isHost && req.query['said'] === 'changed' ? changedText(req.query['told'], say) : '',
        ...hostingView(tweetup, isHost, now, say),
        ...placeView(tweetup, now, say),
        online: phase !== 'after' && own && own.answer !== 'no' ? tweetup.onlineAddress : '',
        isNow: phase === 'during' && !tweetup.cancelledAt,
        isOver: phase === 'after',
        nowText:
          now < startsAt
            ? say('tweetups.nowSoon', { start: clockTime(startsAt, zone, language) })
            : say('tweetups.nowUntil', { end: clockTime(endsAt, zone, language) }),
        title: tweetup.title,
        date: dateBlock(startsAt, zone, language),
        startsMachine: startsAt.toISOString(),
        endsMachine: endsAt.toISOString(),
        day,
        time,
        zoneNote:
          zone === 'Europe/Berlin'
            ? ''
            : say('tweetups.zoneNote', { city: city.name, zone: zoneName(startsAt, zone, language) }),
        venue: tweetup.venue,
        street: tweetup.address,
        city: city.slug,
        cityName: city.name,
        cityLabel: city.label,
        mapAddress: mapOf(tweetup, city),
        structuredData:
          tweetup.visibility === 'public' && !isDraft
            ? structuredData({
                tweetup,
                city,
                words: wordsOf(tweetup.description),
                hostNames: hosts.map(({ name }) => name),
                images: [...(cover ? [jpegOf(cover)] : []), image.address].map((path) => baseUrl + path),
                series,
                places: isFull(tweetup, going) ? 'full' : 'free',
                baseUrl,
                siteName: config.siteName,
              })
            : '',
        hosts: hostLinks(hosts, hostPages, say),
        ...hashtagShown(tweetup.hashtag),
        titleIsLong: tweetup.title.length > 60,
        // Said only where the words speak another language than the page.
        wordsLanguage: tweetup.language === language ? '' : tweetup.language,
        description: tweetup.description ? htmlOf(tweetup.description) : '',
        guestCount: say('tweetups.guestCount', { count: total }),
        whoHeading: whoHeading(phase, say),
        faces: faces.map((rsvp) => faceOf(rsvp, portraits, say)),
        othersText: othersText(people.length, total, phase, say),
        canAnswer: phase !== 'after' && !tweetup.cancelledAt && !isDraft,
        needsAddress: viewer === null,
        answerAction: `${addressOf(tweetup)}/rsvp`,
        answerForm: answerFormView({}, {}, say),
        full: isFull(tweetup, going) ? say('tweetups.full', { capacity: tweetup.capacity ?? 0 }) : '',
        own: own ? { heading: ownHeading(own, phase, say), address: `${addressOf(tweetup)}/rsvp` } : null,
      },
    );
  });

  pages.get('/:city/:slug/tweetup.ics', async (req, res) => {
    const { tweetup, city } = await tweetupAt(db, req.params.city, req.params.slug);
    res.type('text/calendar; charset=utf-8');
    res.set('Content-Disposition', `attachment; filename="${tweetup.slug}.ics"`);
    res.set('Cache-Control', 'public, no-cache');
    res.send(calendarEntry(tweetup, city, config.baseUrl));
  });

  function sharingView(tweetup: Tweetup, city: City, home: Home | null, say: Say) {
    const address = config.baseUrl + addressOf(tweetup);
    const coming = postText(tweetup, city, say);
    const fediverse = home ? (post: string) => writeAtHome(home, post) : `${addressOf(tweetup)}/mastodon`;
    return {
      postText: coming,
      posts: shareLinks(coming, address, fediverse, (network) => say('tweetups.postOn', { network })),
      passOn: mailLink(tweetup.title, shareText(tweetup, city, say), address, say),
      fullAddress: address,
    };
  }

  return pages;
}
