// Who may open and send what. A new route fails tests/web/routes-and-roles.http.test.ts until it has its line here:
// write 'METHOD /its/:path' into the list of those who may; whatever a list does not allow is refused to everybody else. A placeholder that no line had before
// (`:thing`) gets a value at the end of this file. A form that changes something at once even when it is empty is better off with named buttons.

export type Who = keyof typeof whoMay;

export const whoMay = {
  /** Strangers, too. */
  everybody: [
    'GET /',
    'GET /about',
    'GET /guide',
    'GET /imprint',
    'GET /privacy',
    'GET /health',
    'GET /cities',
    'GET /hashtag/:tag',
    'GET /hashtag/:tag/calendar.ics',
    'GET /calendar.ics',
    'GET /feed.atom',
    'GET /feed.rss',
    'GET /feed.json',
    'GET /robots.txt',
    'GET /sitemap.xml',
    'GET /sign-in',
    'POST /sign-in',
    'POST /sign-out',
    'GET /new',
    'POST /new',
    'GET /new/sent',
    'GET /:city',
    'GET /:city/:year',
    'GET /:city/calendar.ics',
    'GET /:city/feed.atom',
    'GET /:city/feed.rss',
    'GET /:city/feed.json',
    'GET /:city/:slug',
    'GET /:city/:slug/tweetup.ics',
    'GET /:city/:slug/mastodon',
    'GET /:city/:slug/sign',
    'GET /:city/:slug/sign.svg',
    'GET /:city/:slug/rsvp',
    'POST /:city/:slug/rsvp',
    'GET /:city/:slug/people',
    'GET /:city/:slug/people/mastodon.csv',
    'GET /:city/:slug/people/bluesky.txt',
    'GET /:city/:slug/people/contacts.vcf',
    'GET /:city/:slug/people/list.csv',
    'GET /:city/:slug/people/list.json',
  ],
  /** Whoever holds the link of a mail: nobody gets anything with a made-up one. */
  holder: [
    'GET /sign-in/:token',
    'POST /sign-in/:token',
    'GET /new/:token',
    'POST /new/:token',
    'GET /rsvp/:token',
    'POST /rsvp/:token',
    'GET /unsubscribe/:token',
    'POST /unsubscribe/:token',
  ],
  signedIn: ['GET /me', 'POST /me', 'POST /me/take-over'],
  /** The hosts of this very evening. */
  hosts: [
    'GET /:city/:slug/invite',
    'POST /:city/:slug/invite',
    'GET /:city/:slug/edit',
    'POST /:city/:slug/edit',
    'POST /:city/:slug/publish',
    'POST /:city/:slug/delete',
    'GET /:city/:slug/cancel',
    'POST /:city/:slug/cancel',
    'GET /:city/:slug/again',
    'POST /:city/:slug/again',
    'POST /:city/:slug/invite-again',
    'GET /:city/:slug/guests',
    'GET /:city/:slug/guests.csv',
    'POST /:city/:slug/guests',
  ],
  /** Only on the machine of a developer. */
  developer: ['GET /dev/mail', 'GET /dev/mail/:name', 'GET /dev/mail/:name/html', 'GET /dev/mail/:name/file'],
} as const satisfies Record<string, readonly string[]>;

/** What stands for a placeholder besides the evening's own city and slug. */
export const standsFor: Readonly<Record<string, string>> = {
  year: '2026',
  tag: 'WOLRostock',
  token: 'made-up',
  name: 'made-up',
};
