// Every address of the site, its method and its handler, room by room, in the order in which they are asked: those of one evening in tweetup-routes.ts. `form` is a page (GET) whose form is sent to the page's own address (POST).
import * as blogFeeds from './blogs/feed-pages.ts';
import * as ownBlog from './blogs/own-blog-pages.ts';
import * as blogs from './blogs/pages.ts';
import * as metBlogs from './blogs/reading-pages.ts';
import * as archive from './cities/archive-page.ts';
import * as cities from './cities/pages.ts';
import * as map from './finding/map-pages.ts';
import * as near from './finding/near-pages.ts';
import * as search from './finding/search-pages.ts';
import * as devMail from './mail/dev-pages.ts';
import * as unsubscribing from './mail/pages.ts';
import * as mentions from './mentions/pages.ts';
import * as admin from './operating/admin-pages.ts';
import * as adminEvenings from './operating/lists/evenings-pages.ts';
import * as adminPeople from './operating/lists/people-pages.ts';
import * as installable from './operating/installable-pages.ts';
import * as longTexts from './operating/pages.ts';
import * as report from './operating/report-pages.ts';
import * as me from './people/me-page.ts';
import * as ownPage from './people/own-page.ts';
import * as passkey from './people/passkey-pages.ts';
import * as person from './people/person-page.ts';
import * as signIn from './people/sign-in-pages.ts';
import * as address from './personal-data/address-pages.ts';
import * as ownData from './personal-data/own-data-pages.ts';
import * as security from './personal-data/security-pages.ts';
import * as cover from './pictures/cover-pages.ts';
import * as pictures from './pictures/pages.ts';
import * as portrait from './pictures/portrait-pages.ts';
import * as share from './pictures/share-page.ts';
import * as seriesOfTweetup from './series/tweetup-pages.ts';
import * as series from './series/pages.ts';
import * as seriesEdit from './series/edit-pages.ts';
import * as seriesSetup from './series/setup-pages.ts';
import * as api from './subscribing/api/pages.ts';
import * as embed from './subscribing/embed-pages.ts';
import * as follow from './subscribing/follow-pages.ts';
import * as forMachines from './subscribing/search-engine-pages.ts';
import * as ownCalendar from './subscribing/own-calendar-pages.ts';
import * as feeds from './subscribing/pages.ts';
import * as announce from './tweetups/announce-pages.ts';
import * as confirm from './tweetups/confirm-pages.ts';
import * as sign from './tweetups/sign-pages.ts';
import * as tweetup from './tweetups/tweetup-page.ts';
import * as upcoming from './upcoming/pages.ts';
import { tweetupRoutes } from './tweetup-routes.ts';
import { below, form, get, post, type Route } from './web/routing.ts';

export const routes: readonly Route[] = [
  // operating
  get('/about', longTexts.showAbout),
  get('/guide', longTexts.showGuide),
  get('/imprint', longTexts.showImprint),
  get('/privacy', longTexts.showPrivacy),
  get('/health', longTexts.showHealth),
  form('/report', report.showReportForm, report.takeReport),
  form('/report/:token', report.showObjection, report.takeObjection),
  form('/admin', admin.showAdmin, admin.moderate),
  form('/admin/evenings', adminEvenings.showEvenings, adminEvenings.decideOnEvenings),
  form('/admin/people', adminPeople.showPeople, adminPeople.decideOnPeople),
  form('/admin/reports/:id', admin.showReport, admin.decideReport),
  get('/manifest.webmanifest', installable.sendManifest),
  get('/offline', installable.showOffline),
  // people: persons, whoever they are and wherever they were
  post('/sign-in/passkey/options', passkey.offerPasskeySignIn),
  post('/sign-in/passkey', passkey.signInWithPasskey),
  form('/me/passkeys', passkey.showPasskeys, passkey.changePasskeys),
  post('/me/passkeys/options', passkey.offerPasskey),
  form('/sign-in', signIn.showSignIn, signIn.takeSignIn),
  form('/sign-in/:token', signIn.showSignInLink, signIn.finishSignIn),
  post('/sign-out', signIn.signOut),
  post('/forget', signIn.forgetThisDevice),
  form('/me', me.showMe, me.saveDetails),
  post('/me/take-over', me.takeOver),
  form('/me/page', ownPage.showOwnPage, ownPage.saveOwnPage),
  get('/people/:id', person.showPerson),
  // personal-data
  get('/me/data', ownData.showOwnData),
  get('/me/data.json', ownData.downloadOwnData),
  get('/me/security', security.showSecurity),
  post('/me/sessions', security.endSessions),
  form('/me/leave', ownData.showLeave, ownData.leaveSite),
  form('/me/address', address.showAddressChange, address.askAddressChange),
  form('/me/address/:token', address.showAddressQuestion, address.answerAddressQuestion),
  // mail
  form('/unsubscribe/:token', unsubscribing.askToUnsubscribe, unsubscribing.unsubscribe),
  get('/dev/mail', devMail.showDevMails),
  get('/dev/mail/:name', devMail.showDevMail),
  get('/dev/mail/:name/html', devMail.showDevMailHtml),
  get('/dev/mail/:name/file', devMail.downloadDevMail),
  // subscribing
  post('/following', follow.followFromPage),
  get('/following/sent', follow.showFollowSent),
  form('/following/:token', follow.showFollowing, follow.confirmFollow),
  post('/me/following', follow.changeFollowing),
  post('/me/calendar', ownCalendar.changeOwnCalendar),
  get('/me/calendar/:secret.ics', ownCalendar.sendOwnCalendar),
  get('/calendar.ics', feeds.sendCalendarOfAll),
  get('/hashtag/:tag/calendar.ics', feeds.sendCalendarOfHashtag),
  get('/people/:id/calendar.ics', feeds.sendCalendarOfPerson),
  get('/:city/calendar.ics', feeds.sendCalendarOfCity),
  get('/:city/series/:series/calendar.ics', feeds.sendCalendarOfSeries),
  get(['/feed.atom', '/feed.rss', '/feed.json'], feeds.sendFeedOfAll),
  get(below('/:city', 'feed.atom', 'feed.rss', 'feed.json'), feeds.sendFeedOfCity),
  get(below('/:city/series/:series', 'feed.atom', 'feed.rss', 'feed.json'), feeds.sendFeedOfSeries),
  get('/robots.txt', forMachines.sendRobots),
  get('/sitemap.xml', forMachines.sendSitemapIndex),
  get('/sitemap/places.xml', forMachines.sendPlacesSitemap),
  get('/sitemap/:number.xml', forMachines.sendSitemap),
  get('/embed', embed.showEmbedding),
  get('/embed/colours.css', embed.sendColours),
  get('/embed/:city', embed.showEmbeddedCity),
  get('/embed/:city/:slug', embed.showEmbeddedTweetup),
  get('/api/oembed', embed.sendOembed),
  get(['/api', '/api/v1'], api.redirectToDescription),
  get('/api/v1/openapi.json', api.sendDescription),
  get('/api/v1/tweetups', api.sendTweetups),
  get('/api/v1/search', api.sendSearch),
  get('/api/v1/near', api.sendNear),
  get('/api/v1/tweetups/:city/:slug', api.sendTweetup),
  get('/api/v1/cities/:city', api.sendCity),
  // series
  form('/new/series', seriesSetup.showNewSeries, seriesSetup.setUpSeries),
  post('/:city/:slug/series', seriesSetup.makeSeriesOf),
  get('/:city/:slug/series/new', seriesSetup.showSeriesFrom),
  form('/:city/series/:series/edit', seriesEdit.showSeriesEdit, seriesEdit.saveSeries),
  get('/:city/series/:series', series.showSeries),
  post('/:city/series/:series/leave-out', series.leaveOutDay),
  post('/:city/series/:series/put-back', series.putBackDay),
  post('/:city/series/:series/end', series.stopSeries),
  get('/:city/:slug/series', seriesOfTweetup.showSeriesOfTweetup),
  post('/:city/:slug/series/leave', seriesOfTweetup.takeOutOfSeries),
  post('/:city/:slug/series/leave-out', seriesOfTweetup.leaveOutTweetup),
  post('/:city/:slug/series/join', seriesOfTweetup.putIntoSeries),
  // tweetups
  form('/new', announce.showAnnouncing, announce.announceFromPage),
  get('/new/sent', announce.showAnnouncementSent),
  form('/new/:token', confirm.showAnnouncement, confirm.confirmAnnouncementByLink),
  // upcoming
  get('/', upcoming.showHome),
  get('/hashtag/:tag', upcoming.showHashtag),
  // what is below one evening’s address, and with whom it has to do
  ...tweetupRoutes,
  // pictures
  get('/pictures/:file', pictures.sendPicture),
  form('/me/picture', portrait.showPortrait, portrait.changePortrait),
  form('/:city/:slug/picture', cover.showCover, cover.changeCover),
  get('/:city/:slug/share.png', share.sendShareImage),
  // finding
  get('/search', search.showSearch),
  form('/near', near.showNear, near.rememberNear),
  get('/map', map.showMap),
  // mentions
  form('/webmention', mentions.showMentionForm, mentions.receiveMention),
  // blogs: who writes in a city
  get('/:city/blogs', blogs.showBlogs),
  get('/:city/blogs/blogs.opml', blogFeeds.sendBlogsOpml),
  get(below('/:city/blogs', 'feed.atom', 'feed.json'), blogFeeds.sendBlogsFeed),
  form('/:city/blogs/suggest', blogs.showSuggesting, blogs.takeSuggestion),
  form('/blogs/:token', blogs.showDecision, blogs.decide),
  form('/me/blog', ownBlog.showOwnBlog, ownBlog.chooseOwnBlog),
  get('/me/reading', metBlogs.showReading),
  get('/me/reading.opml', metBlogs.sendReadingOpml),
  // Last, since a city may be called almost anything.
  get('/cities', cities.completeCityNames),
  get('/:city', cities.showCity),
  get('/:city/:year', archive.showYear),
  get('/:city/:slug', tweetup.showTweetup),
  get('/:city/:slug/tweetup.ics', tweetup.sendCalendarEntry),
  get('/:city/:slug/sign', sign.showSign),
  get('/:city/:slug/sign.svg', sign.sendSignCode),
].flat();
