// First path segments that no city may take: the site's own, and words it keeps free for later.

const words = `
about abuse account ads admin announce anmelden antwort ap api app apple-touch-icon.png archive archiv assets atom auth
blog blogs bluesky browserconfig.xml calendar calendar.ics change circles cities city code config contact contact-us courses css
dashboard data datenschutz de demo dev docs download edit email embed en error events export faq favicon.ico favicon.svg
follow following feed feed.atom feed.json feed.rss feeds fonts forget forum gast guest guests guide hashtag health help hilfe home host hosts
icons imprint impressum index index.html info invitations invite january js kontakt language legal link links list lists login
logout mail mails manifest.json manifest.webmanifest map mastodon me media messages metrics mine near new news newsletter nodeinfo
oauth off offline people person pictures places preview privacy profile public qr question report reports reset robots.txt rss rsvp scripts
search security security.txt series share.png service-worker.js settings sign-in sign-out sign-up sitemap sitemap.xml site
static stadt staedte status styles subscribe subscribing support suche sw.js tag tags terms test token tweetup tweetups
unsubscribe upload uploads us user users wall webfinger webhook webhooks webmention well-known .well-known www
`;

export const reservedSegments: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

export function isReserved(segment: string): boolean {
  return reservedSegments.has(segment) || segment.startsWith('feed.');
}
