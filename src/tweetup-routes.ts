// The addresses of one evening: its guests' and its hosts', room by room, as in routes.ts, where they stand in their place.
import { below, form, get, later, post, type Route } from './web/routing.ts';

const album = later(() => import('./album/pages.ts'));
const hostQuestions = later(() => import('./asking/pages.ts'));
const met = later(() => import('./circles/met-page.ts'));
const circles = later(() => import('./circles/pages.ts'));
const circleLife = later(() => import('./circles/life-pages.ts'));
const cityCircles = later(() => import('./circles/city-pages.ts'));
const checkIn = later(() => import('./door/check-in-pages.ts'));
const here = later(() => import('./door/here-pages.ts'));
const door = later(() => import('./door/pages.ts'));
const people = later(() => import('./guest-list/pages.ts'));
const adding = later(() => import('./hosting/adding-pages.ts'));
const again = later(() => import('./hosting/again-pages.ts'));
const elsewhere = later(() => import('./federation/host-pages.ts'));
const bluesky = later(() => import('./hosting/bluesky-pages.ts'));
const cancelling = later(() => import('./hosting/cancel-pages.ts'));
const nextHost = later(() => import('./hosting/handing-over/pages.ts'));
const cohost = later(() => import('./hosting/cohost-pages.ts'));
const edit = later(() => import('./hosting/edit-pages.ts'));
const guest = later(() => import('./hosting/guest-pages.ts'));
const nextSteps = later(() => import('./hosting/guiding/step-pages.ts'));
const oneGuest = later(() => import('./hosting/one-guest-pages.ts'));
const seriesHosts = later(() => import('./hosting/series-hosts-pages.ts'));
const unsure = later(() => import('./hosting/unsure-pages.ts'));
const conversation = later(() => import('./messages/conversation-pages.ts'));
const hostTalk = later(() => import('./messages/host-conversation-pages.ts'));
const messageToGuests = later(() => import('./messages/message-pages.ts'));
const news = later(() => import('./messages/news-pages.ts'));
const givingAddress = later(() => import('./personal-data/giving-address-pages.ts'));
const introducing = later(() => import('./rsvps/introducing-pages.ts'));
const asking = later(() => import('./rsvps/inviting/asking-pages.ts'));
const personal = later(() => import('./rsvps/inviting/for-pages.ts'));
const invite = later(() => import('./rsvps/invite-pages.ts'));
const nextTweetup = later(() => import('./rsvps/next-page.ts'));
const answers = later(() => import('./rsvps/pages.ts'));
const wallFeeds = later(() => import('./wall/feed-pages.ts'));
const liveWall = later(() => import('./wall/live-pages.ts'));
const offTheWall = later(() => import('./wall/off-pages.ts'));
const wall = later(() => import('./wall/pages.ts'));
const recap = later(() => import('./wall/recap-page.ts'));
const takeaway = later(() => import('./wall/takeaway-pages.ts'));
const tending = later(() => import('./wall/tending-pages.ts'));

export const tweetupRoutes: readonly Route[] = [
  // rsvps
  get('/me/next', nextTweetup.showNext),
  form('/:city/:slug/rsvp', answers.showAnswer, answers.answerFromPage),
  form('/rsvp/:token', answers.showAnswerByLink, answers.answerByLink),
  form('/rsvp/:token/address', givingAddress.showGiving, givingAddress.giveAddress),
  get('/:city/:slug/introduce', introducing.showIntroducing),
  form('/:city/:slug/mastodon', introducing.showHomeServer, introducing.openHomeServer),
  form('/:city/:slug/invite', invite.showInvite, invite.sendInvitations),
  post('/:city/:slug/invite/one', asking.askOne),
  post('/:city/:slug/invite/again', asking.askOnceMore),
  post('/:city/:slug/invite/last', asking.inviteLastGuests),
  get('/:city/:slug/invite/cards', personal.showCards),
  get('/:city/:slug/for/:asked', personal.showFor),
  // album
  form('/rsvp/:token/album', album.showAlbumByLink, album.changeAlbumByLink),
  form('/:city/:slug/album', album.showAlbum, album.changeAlbum),
  get('/:city/:slug/album/pictures.zip', album.downloadPictures),
  // asking: a host’s own questions
  form('/:city/:slug/questions', hostQuestions.showQuestions, hostQuestions.changeQuestions),
  // guest-list: the people of an evening, at its /people
  form('/:city/:slug/people', people.showPeople, people.tryPeopleForm),
  get(below('/:city/:slug/people', 'mastodon.csv', 'blogs.opml', 'contacts.vcf'), people.sendTakeAlongFile),
  get(below('/:city/:slug/people', 'bluesky.txt', 'list.csv', 'list.json'), people.sendTakeAlongFile),
  // door
  form('/:city/:slug/check-in', checkIn.showCheckIn, checkIn.checkIn),
  form('/:city/:slug/check-in/:guest', checkIn.showGuestAtDoor, checkIn.checkInGuest),
  get('/:city/:slug/check-in/:guest/code.svg', door.showGuestCode),
  get('/:city/:slug/door', door.showDoorSign),
  get('/:city/:slug/door.svg', door.showDoorCode),
  get('/:city/:slug/door-list', door.showDoorList),
  get('/:city/:slug/badges', door.showBadges),
  form('/:city/:slug/here', here.showHere, here.sayHere),
  // wall
  get('/:city/:slug/wall/live', liveWall.sendLive),
  get('/:city/:slug/wall', liveWall.showScreen),
  get('/:city/:slug/wall/here', liveWall.sendWhoIsHere),
  form('/:city/:slug/wall', wall.showWall, wall.pinPost),
  form('/:city/:slug/wall/off', wall.showTakeOff, wall.takePostOff),
  form('/off/:author', offTheWall.showOff, offTheWall.takeOffAll),
  get('/:city/:slug/recap', recap.showRecap),
  get(['/hashtag/:tag/wall.atom', '/hashtag/:tag/wall.json'], wallFeeds.sendHashtagFeed),
  get(['/:city/:slug/wall.atom', '/:city/:slug/wall.json'], wallFeeds.sendWallFeed),
  form('/:city/:slug/wall/host', tending.showTending, tending.tend),
  get('/:city/:slug/wall/all.html', takeaway.downloadWall),
  get('/:city/:slug/wall/all.json', takeaway.downloadWallJson),
  // hosting
  post('/:city/series/:series/hosts', seriesHosts.changeSeriesHosts),
  post('/:city/:slug/next-steps', nextSteps.putAway),
  form('/rsvp/:token/next-host', nextHost.showOfferByLink, nextHost.offerByLink),
  form('/:city/:slug/rsvp/next-host', nextHost.showOffer, nextHost.makeOffer),
  post('/:city/:slug/next-host', nextHost.agreeToNextHost),
  form('/:city/:slug/edit', edit.showEdit, edit.saveEdit),
  post('/:city/:slug/publish', edit.publishDraft),
  post('/:city/:slug/delete', edit.discardDraft),
  form('/:city/:slug/cancel', cancelling.showCancel, cancelling.cancelTweetup),
  form('/:city/:slug/bluesky', bluesky.showStarterPack, bluesky.changeStarterPack),
  form('/:city/:slug/fediverse', elsewhere.showTweetupElsewhere, elsewhere.changeTweetupElsewhere),
  form('/:city/:slug/again', again.showAgain, again.prepareAgain),
  post('/:city/:slug/invite-again', again.inviteGuestsAgain),
  form('/:city/:slug/guests', guest.showGuests, guest.changeGuests),
  get('/:city/:slug/guests.csv', guest.downloadGuests),
  form('/:city/:slug/hosts', cohost.showHosts, cohost.changeHosts),
  form('/hosts/:token', cohost.showHostInvitation, cohost.answerHostInvitation),
  get('/:city/:slug/unsure', unsure.showUnsure),
  form('/:city/:slug/guests/add', adding.showAdding, adding.addGuestByHand),
  get('/:city/:slug/guests/:id', oneGuest.showGuest),
  form('/me/blocked', adding.showBlocked, adding.unblockGuest),
  // messages
  form('/:city/:slug/message', messageToGuests.showMessage, messageToGuests.sendMessage),
  form('/:city/:slug/news', news.showNews, news.changeNews),
  form('/:city/:slug/message/:conversation', hostTalk.showConversation, hostTalk.answerConversation),
  form('/rsvp/:token/write', conversation.showThreadByLink, conversation.writeByLink),
  form('/:city/:slug/write', conversation.showWriting, conversation.write),
  form('/messages/:token', conversation.showQuestionByLink, conversation.confirmQuestionByLink),
  // circles
  form('/me/met', met.showMet, met.rememberChoice),
  form('/rsvp/:token/circle', circles.showWishByLink, circles.takeWishByLink),
  form('/:city/:slug/rsvp/circle', circles.showWish, circles.takeWish),
  form('/circles/wish/:token', cityCircles.showIntroduction, cityCircles.answerIntroduction),
  form('/circles/:token', circleLife.showCircle, circleLife.changeCircle),
  get('/circles/:token/hour.ics', circleLife.sendHourCalendar),
  get('/circles/:token/words.txt', circleLife.sendOwnWords),
  form('/me/circles', cityCircles.showOwnCircles, cityCircles.openOwnCircle),
  form('/:city/circles', cityCircles.showCityCircles, cityCircles.wishForCityCircle),
  form('/:city/:slug/circles', circles.showCircles, circles.drawCircles),
].flat();
