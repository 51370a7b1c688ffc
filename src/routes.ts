// Every address of the site, its method and its handler, room by room, in the order in which they are asked: those of one evening in tweetup-routes.ts. `form` is a page (GET) whose form is sent to the page's own address (POST).
import { tweetupRoutes } from './tweetup-routes.ts';
import { below, form, get, later, post, type Route } from './web/routing.ts';

const archive = later(() => import('./cities/archive-page.ts'));
const cities = later(() => import('./cities/pages.ts'));
const fediverse = later(() => import('./federation/follow-pages.ts'));
const hostsElsewhere = later(() => import('./federation/host-pages.ts'));
const federation = later(() => import('./federation/pages.ts'));
const map = later(() => import('./finding/map-pages.ts'));
const near = later(() => import('./finding/near-pages.ts'));
const search = later(() => import('./finding/search-pages.ts'));
const devMail = later(() => import('./mail/dev-pages.ts'));
const unsubscribing = later(() => import('./mail/pages.ts'));
const mentions = later(() => import('./mentions/pages.ts'));
const admin = later(() => import('./operating/admin-pages.ts'));
const adminTweetups = later(() => import('./operating/lists/tweetups-pages.ts'));
const adminPeople = later(() => import('./operating/lists/people-pages.ts'));
const adminFediverse = later(() => import('./operating/fediverse-pages.ts'));
const installable = later(() => import('./operating/installable-pages.ts'));
const longTexts = later(() => import('./operating/pages.ts'));
const report = later(() => import('./operating/report-pages.ts'));
const emails = later(() => import('./people/emails-page.ts'));
const profile = later(() => import('./people/profile-page.ts'));
const me = later(() => import('./people/me-page.ts'));
const ownPage = later(() => import('./people/own-page.ts'));
const passkey = later(() => import('./people/passkey-pages.ts'));
const person = later(() => import('./people/person-page.ts'));
const signIn = later(() => import('./people/sign-in-pages.ts'));
const movingIn = later(() => import('./moving/pages.ts'));
const peopleElsewhere = later(() => import('./moving/people-pages.ts'));
const movingOut = later(() => import('./moving/out-pages.ts'));
const address = later(() => import('./personal-data/address-pages.ts'));
const ownData = later(() => import('./personal-data/own-data-pages.ts'));
const security = later(() => import('./personal-data/security-pages.ts'));
const cover = later(() => import('./pictures/cover-pages.ts'));
const pictures = later(() => import('./pictures/pages.ts'));
const portrait = later(() => import('./pictures/portrait-pages.ts'));
const share = later(() => import('./pictures/share-page.ts'));
const seriesOfTweetup = later(() => import('./series/tweetup-pages.ts'));
const nextHost = later(() => import('./hosting/handing-over/pages.ts'));
const thrice = later(() => import('./series/thrice-pages.ts'));
const series = later(() => import('./series/pages.ts'));
const seriesEdit = later(() => import('./series/edit-pages.ts'));
const seriesSetup = later(() => import('./series/setup-pages.ts'));
const api = later(() => import('./subscribing/api/pages.ts'));
const embed = later(() => import('./subscribing/embed-pages.ts'));
const follow = later(() => import('./subscribing/follow-pages.ts'));
const forMachines = later(() => import('./subscribing/search-engine-pages.ts'));
const ownCalendar = later(() => import('./subscribing/own-calendar-pages.ts'));
const feeds = later(() => import('./subscribing/pages.ts'));
const announce = later(() => import('./tweetups/announce-pages.ts'));
const confirm = later(() => import('./tweetups/confirm-pages.ts'));
const sign = later(() => import('./tweetups/sign-pages.ts'));
const tweetup = later(() => import('./tweetups/tweetup-page.ts'));
const upcoming = later(() => import('./upcoming/pages.ts'));
const blogFeeds = later(() => import('./writing/feed-pages.ts'));
const question = later(() => import('./question/pages.ts'));
const course = later(() => import('./course/pages.ts'));
const joining = later(() => import('./course/joining-pages.ts'));
const ownCourses = later(() => import('./course/own-pages.ts'));
const hostedCourses = later(() => import('./course/hosted-pages.ts'));
const january = later(() => import('./january/pages.ts'));
const questionLink = later(() => import('./question/link-pages.ts'));
const ownBlog = later(() => import('./writing/own-blog-pages.ts'));
const blogs = later(() => import('./writing/pages.ts'));
const metBlogs = later(() => import('./writing/reading-pages.ts'));

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
  form('/admin/evenings', adminTweetups.showTweetups, adminTweetups.decideOnTweetups),
  form('/admin/people', adminPeople.showPeople, adminPeople.decideOnPeople),
  form('/admin/fediverse', adminFediverse.showServers, adminFediverse.decideOnServers),
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
  get('/me', me.showMe),
  post('/me', profile.saveDetails),
  form('/me/profile', profile.showProfile, profile.saveDetails),
  get('/me/emails', emails.showEmails),
  post('/me/take-over', profile.takeOver),
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
  // moving: in and out
  form('/me/moving', movingIn.showMoving, movingIn.readLuggage),
  get('/me/moving/everything.zip', movingOut.sendEverything),
  form('/me/moving/people', peopleElsewhere.showInvitingToFollow, peopleElsewhere.inviteToFollowFromPage),
  form('/me/moving/:luggage', movingIn.showChoosing, movingIn.takeChosen),
  // mail
  form('/unsubscribe/:token', unsubscribing.askToUnsubscribe, unsubscribing.unsubscribe),
  get('/dev/mail', devMail.showDevMails),
  get('/dev/mail/:name', devMail.showDevMail),
  get('/dev/mail/:name/html', devMail.showDevMailHtml),
  get('/dev/mail/:name/file', devMail.downloadDevMail),
  // subscribing
  post('/following', follow.followFromPage),
  get('/following/sent', follow.showFollowSent),
  form('/following/fediverse', fediverse.showFollowing, fediverse.openHomeServer),
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
  post('/:city/:slug/thrice', thrice.hostThrice),
  post('/:city/:slug/series', seriesSetup.makeSeriesOf),
  get('/:city/:slug/series/new', seriesSetup.showSeriesFrom),
  form('/:city/series/:series/edit', seriesEdit.showSeriesEdit, seriesEdit.saveSeries),
  form(
    '/:city/series/:series/fediverse',
    hostsElsewhere.showSeriesElsewhere,
    hostsElsewhere.changeSeriesElsewhere,
  ),
  get('/:city/series/:series', series.showSeries),
  post('/:city/series/:series/leave-out', series.leaveOutDay),
  post('/:city/series/:series/put-back', series.putBackDay),
  post('/:city/series/:series/tired', nextHost.sayTired),
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
  get('/share.png', share.sendSiteImage),
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
  // course: closed evenings for the same people
  form('/me/courses', ownCourses.showCourses, ownCourses.takeSettingUp),
  form('/me/courses/:course', hostedCourses.showOwnCourse, hostedCourses.changeCourse),
  form('/courses/join/:token', joining.showJoining, joining.takeJoining),
  form('/courses/:token', course.showCourse, course.takeCourse),
  // january: one question a year
  form('/january/:token', january.showJanuary, january.takeJanuary),
  form('/me/years', january.showYears, january.takeYear),
  // question: of the month
  form('/:city/question', question.showQuestion, question.takeQuestion),
  get('/:city/question/:month', question.showMonth),
  form('/question/:token', questionLink.showQuestionByLink, questionLink.takeQuestionByLink),
  form('/rsvp/:token/question', questionLink.showQuestionOfAnswer, questionLink.takeQuestionOfAnswer),
  // writing: who writes in a city
  get('/:city/blogs', blogs.showBlogs),
  get('/:city/blogs/blogs.opml', blogFeeds.sendBlogsOpml),
  get(below('/:city/blogs', 'feed.atom', 'feed.json'), blogFeeds.sendBlogsFeed),
  form('/:city/blogs/suggest', blogs.showSuggesting, blogs.takeSuggestion),
  form('/blogs/:token', blogs.showDecision, blogs.decide),
  form('/me/blog', ownBlog.showOwnBlog, ownBlog.chooseOwnBlog),
  get('/me/reading', metBlogs.showReading),
  get('/me/reading.opml', metBlogs.sendReadingOpml),
  // federation
  get('/.well-known/webfinger', federation.answerWebFinger),
  get('/.well-known/nodeinfo', federation.showNodeInfoLinks),
  get('/nodeinfo/2.1', federation.showNodeInfo),
  post('/ap/inbox', federation.takeActivity),
  get('/ap/site', federation.showSiteActor),
  get('/ap/site/:part', federation.showSiteCollection),
  get('/ap/cities/:city', federation.showCityActor),
  get('/ap/cities/:city/:part', federation.showCityCollection),
  get('/ap/series/:id', federation.showSeriesActor),
  get('/ap/series/:id/:part', federation.showSeriesCollection),
  get('/ap/evenings/:evening', federation.showEvent),
  get('/ap/evenings/:evening/:generation', federation.showEvent),
  get('/ap/replies/:evening/:generation', federation.showReplies),
  get('/ap/quotes/:ours/:theirs', federation.showQuote),
  get('/ap/notes/:note', federation.showNote),
  get('/ap/questions/:poll', federation.showPoll),
  // Last, since a city may be called almost anything.
  get('/cities', cities.completeCityNames),
  get('/:city', cities.showCity),
  get('/:city/:year', archive.showYear),
  get('/:city/:slug', tweetup.showTweetup),
  get('/:city/:slug/tweetup.ics', tweetup.sendCalendarEntry),
  get('/:city/:slug/sign', sign.showSign),
  get('/:city/:slug/sign.svg', sign.sendSignCode),
].flat();
