// The only place that mounts every room's pages.
import { join } from 'node:path';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { metPages } from './circles/met-page.ts';
import { circlePages } from './circles/pages.ts';
import { archivePages } from './cities/archive-page.ts';
import { cityPages } from './cities/pages.ts';
import { reservedSegments } from './cities/reserved.ts';
import { NotFound } from './errors.ts';
import { mapPages } from './finding/map-pages.ts';
import { nearPages } from './finding/near-pages.ts';
import { searchPages } from './finding/search-pages.ts';
import { takeawayPages } from './hashtag/takeaway-pages.ts';
import { tendingPages } from './hashtag/tending-pages.ts';
import { wallFeedPages } from './hashtag/feed-pages.ts';
import { offPages } from './hashtag/off-pages.ts';
import { recapPages } from './hashtag/recap-page.ts';
import { livePages } from './hashtag/live-pages.ts';
import { wallPages } from './hashtag/wall-pages.ts';
import { guestPages } from './hosting/guest-pages.ts';
import { seriesHostsPages } from './hosting/series-hosts-pages.ts';
import { checkInPages } from './hosting/check-in-pages.ts';
import { herePages } from './hosting/here-pages.ts';
import { doorPages } from './hosting/door-pages.ts';
import { addingPages } from './hosting/adding-pages.ts';
import { againPages } from './hosting/again-pages.ts';
import { cohostPages } from './hosting/cohost-pages.ts';
import { blueskyPages } from './hosting/bluesky-pages.ts';
import { unsurePages } from './hosting/unsure-pages.ts';
import { editPages } from './hosting/edit-pages.ts';
import type { Log } from './log.ts';
import { devMailPages } from './mail/dev-pages.ts';
import { unsubscribePages } from './mail/pages.ts';
import { mentionPages } from './mentions/pages.ts';
import { conversationPages } from './messages/conversation-pages.ts';
import { hostConversationPages } from './messages/host-conversation-pages.ts';
import { newsPages } from './messages/news-pages.ts';
import { messagePages } from './messages/message-pages.ts';
import { addressPages } from './operating/address-pages.ts';
import { adminPages } from './operating/admin-pages.ts';
import { reportPages } from './operating/report-pages.ts';
import { installablePages } from './operating/installable-pages.ts';
import { ownDataPages } from './operating/own-data-pages.ts';
import { operatingPages } from './operating/pages.ts';
import { ownPagePages } from './people/own-page.ts';
import { passkeyPages } from './people/passkey-pages.ts';
import { personPages } from './people/person-page.ts';
import { mePages } from './people/me-page.ts';
import { signInPages } from './people/sign-in-pages.ts';
import type { Render } from './rendering/templates.ts';
import { introducingPages } from './rsvps/introducing-pages.ts';
import { invitePages } from './rsvps/invite-pages.ts';
import { rsvpPages } from './rsvps/pages.ts';
import { nextEveningPages } from './rsvps/next-page.ts';
import { peoplePages } from './rsvps/people-page.ts';
import { apiPages } from './subscribing/api/pages.ts';
import { embedPages } from './subscribing/embed-pages.ts';
import { coverPages } from './pictures/cover-pages.ts';
import { portraitPages } from './pictures/portrait-pages.ts';
import { picturePages } from './pictures/pages.ts';
import { sharePages } from './pictures/share-page.ts';
import { machinePages } from './subscribing/for-machines.ts';
import { endOfFollowing, followPages } from './subscribing/follow-pages.ts';
import { ownCalendarPages } from './subscribing/own-calendar-pages.ts';
import { subscribingPages } from './subscribing/pages.ts';
import { announcePages } from './tweetups/announce-pages.ts';
import { leadOnFromFormerAddresses } from './tweetups/former-addresses.ts';
import { tweetupListPages } from './tweetups/pages.ts';
import { seriesOfEveningPages } from './tweetups/series/evening-pages.ts';
import { seriesPages } from './tweetups/series/pages.ts';
import { seriesSetupPages } from './tweetups/series/setup-pages.ts';
import { signPages } from './tweetups/sign-pages.ts';
import { tweetupPages } from './tweetups/tweetup-page.ts';
import { canonicalAddresses } from './web/canonical.ts';
import { errorPages } from './web/errors.ts';
import { networkLimits } from './web/limits.ts';
import { keepPagesInFrontOf } from './web/front.ts';
import { logRequests } from './web/log.ts';
import type { Parts } from './web/parts.ts';
import { refuseCrossSite, securityHeaders } from './web/security.ts';
import { shows } from './web/show.ts';
import { visits } from './web/visit.ts';

export interface Site extends Omit<Parts, 'show'> {
  readonly log: Log;
  readonly render: Render;
  /** Holds `public`. */
  readonly root: string;
  /** Where mails lie while there is no mail server; null where they must not be read by a page. */
  readonly readableMails: string | null;
}

export function createApp(site: Site): Express {
  const { config, db, clock, log, render, root } = site;
  const secure = config.baseUrl.startsWith('https:');
  const parts: Parts = { ...site, show: shows(config, render) };
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.trustProxy);
  app.set('query parser', 'simple');

  app.use(logRequests(log));
  app.use(securityHeaders(secure));
  app.use(compression());
  app.use(publicFiles(join(root, 'public')));
  app.use(refuseCrossSite(config.baseUrl));
  app.use(networkLimits());
  app.use(canonicalAddresses(reservedSegments));
  app.use(visits(db, clock, secure));
  app.use(express.urlencoded({ extended: false, limit: '64kb', parameterLimit: 200 }));

  app.use(operatingPages(parts, log));
  app.use(reportPages(parts));
  app.use(adminPages(parts));
  app.use(passkeyPages(parts));
  app.use(signInPages(parts));
  app.use(nextEveningPages(parts));
  app.use(installablePages(parts));
  app.use(mePages(parts));
  app.use(ownPagePages(parts));
  app.use(personPages(parts));
  app.use(metPages(parts));
  app.use(ownDataPages(parts));
  app.use(addressPages(parts));
  app.use(unsubscribePages(parts, [endOfFollowing]));
  app.use(followPages(parts));
  if (site.readableMails) app.use(devMailPages(parts, site.readableMails));
  // Before whatever is below an evening: `series` is no slug of one.
  app.use(seriesSetupPages(parts));
  app.use(seriesPages(parts));
  app.use(seriesHostsPages(parts));
  app.use(seriesOfEveningPages(parts));
  app.use(announcePages(parts));
  app.use(tweetupListPages(parts));
  app.use(rsvpPages(parts));
  app.use(introducingPages(parts));
  app.use(invitePages(parts));
  app.use(peoplePages(parts));
  app.use(livePages(parts, render));
  app.use(wallPages(parts));
  app.use(offPages(parts));
  app.use(recapPages(parts));
  app.use(wallFeedPages(parts));
  app.use(tendingPages(parts));
  app.use(takeawayPages(parts));
  app.use(editPages(parts));
  app.use(blueskyPages(parts));
  app.use(againPages(parts));
  app.use(guestPages(parts));
  app.use(cohostPages(parts));
  app.use(unsurePages(parts));
  app.use(addingPages(parts));
  app.use(circlePages(parts));
  app.use(picturePages(parts));
  app.use(portraitPages(parts));
  app.use(coverPages(parts));
  app.use(sharePages(parts));
  app.use(messagePages(parts));
  app.use(searchPages(parts));
  app.use(nearPages(parts));
  app.use(mapPages(parts));
  app.use(checkInPages(parts));
  app.use(doorPages(parts));
  app.use(newsPages(parts));
  app.use(hostConversationPages(parts));
  app.use(conversationPages(parts));
  app.use(herePages(parts));
  app.use(ownCalendarPages(parts));
  app.use(subscribingPages(parts));
  app.use(machinePages(parts));
  app.use(embedPages(parts));
  app.use(apiPages(parts));
  app.use(mentionPages(parts));
  // Last, since a city may be called almost anything.
  app.use(cityPages(parts));
  app.use(archivePages(parts));
  app.use(tweetupPages(parts));
  app.use(signPages(parts));

  app.use((req) => {
    throw new NotFound(`nothing at ${req.method} of this address`);
  });
  app.use(leadOnFromFormerAddresses(db));
  app.use(errorPages(log, parts.show));
  keepPagesInFrontOf(app, { db, clock, log });
  return app;
}

/** With its fingerprint a file never changes; without, as in a style sheet's reference to a font, it is asked about after a day. */
function publicFiles(folder: string): RequestHandler {
  return express.static(folder, {
    index: false,
    redirect: false,
    setHeaders: (res) => {
      const hasPrint = (res as unknown as { req: { url: string } }).req.url.includes('?v=');
      res.setHeader(
        'Cache-Control',
        hasPrint ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
      );
    },
  });
}
