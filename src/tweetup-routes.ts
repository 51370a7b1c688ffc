// The addresses of one evening: its guests' and its hosts', room by room, as in routes.ts, where they stand in their place.
import * as met from './circles/met-page.ts';
import * as circles from './circles/pages.ts';
import * as checkIn from './door/check-in-pages.ts';
import * as here from './door/here-pages.ts';
import * as door from './door/pages.ts';
import * as people from './guest-list/pages.ts';
import * as adding from './hosting/adding-pages.ts';
import * as again from './hosting/again-pages.ts';
import * as bluesky from './hosting/bluesky-pages.ts';
import * as cancelling from './hosting/cancel-pages.ts';
import * as cohost from './hosting/cohost-pages.ts';
import * as edit from './hosting/edit-pages.ts';
import * as guest from './hosting/guest-pages.ts';
import * as nextSteps from './hosting/guiding/step-pages.ts';
import * as seriesHosts from './hosting/series-hosts-pages.ts';
import * as unsure from './hosting/unsure-pages.ts';
import * as conversation from './messages/conversation-pages.ts';
import * as hostTalk from './messages/host-conversation-pages.ts';
import * as messageToGuests from './messages/message-pages.ts';
import * as news from './messages/news-pages.ts';
import * as introducing from './rsvps/introducing-pages.ts';
import * as asking from './rsvps/inviting/asking-pages.ts';
import * as personal from './rsvps/inviting/for-pages.ts';
import * as invite from './rsvps/invite-pages.ts';
import * as nextTweetup from './rsvps/next-page.ts';
import * as answers from './rsvps/pages.ts';
import * as wallFeeds from './wall/feed-pages.ts';
import * as liveWall from './wall/live-pages.ts';
import * as offTheWall from './wall/off-pages.ts';
import * as wall from './wall/pages.ts';
import * as recap from './wall/recap-page.ts';
import * as takeaway from './wall/takeaway-pages.ts';
import * as tending from './wall/tending-pages.ts';
import { below, form, get, post, type Route } from './web/routing.ts';

export const tweetupRoutes: readonly Route[] = [
  // rsvps
  get('/me/next', nextTweetup.showNext),
  form('/:city/:slug/rsvp', answers.showAnswer, answers.answerFromPage),
  form('/rsvp/:token', answers.showAnswerByLink, answers.answerByLink),
  get('/:city/:slug/introduce', introducing.showIntroducing),
  form('/:city/:slug/mastodon', introducing.showHomeServer, introducing.openHomeServer),
  form('/:city/:slug/invite', invite.showInvite, invite.sendInvitations),
  post('/:city/:slug/invite/one', asking.askOne),
  post('/:city/:slug/invite/again', asking.askOnceMore),
  post('/:city/:slug/invite/last', asking.inviteLastGuests),
  get('/:city/:slug/invite/cards', personal.showCards),
  get('/:city/:slug/for/:asked', personal.showFor),
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
  form('/:city/:slug/edit', edit.showEdit, edit.saveEdit),
  post('/:city/:slug/publish', edit.publishDraft),
  post('/:city/:slug/delete', edit.discardDraft),
  form('/:city/:slug/cancel', cancelling.showCancel, cancelling.cancelTweetup),
  form('/:city/:slug/bluesky', bluesky.showStarterPack, bluesky.changeStarterPack),
  form('/:city/:slug/again', again.showAgain, again.prepareAgain),
  post('/:city/:slug/invite-again', again.inviteGuestsAgain),
  form('/:city/:slug/guests', guest.showGuests, guest.changeGuests),
  get('/:city/:slug/guests.csv', guest.downloadGuests),
  form('/:city/:slug/hosts', cohost.showHosts, cohost.changeHosts),
  form('/hosts/:token', cohost.showHostInvitation, cohost.answerHostInvitation),
  get('/:city/:slug/unsure', unsure.showUnsure),
  form('/:city/:slug/guests/add', adding.showAdding, adding.addGuestByHand),
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
  form('/circles/:token', circles.showMembership, circles.changeMembership),
  form('/:city/:slug/circles', circles.showCircles, circles.drawCircles),
].flat();
