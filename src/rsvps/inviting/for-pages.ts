// The link "for Jan": it greets by name and asks for an answer as the evening's page does; and the cards to print, with the same link as a code.
import type { Response } from 'express';
import { hostedHere } from '../../hosting/hosted.ts';
import { hostBar } from '../../hosting/guiding/bar-views.ts';
import { qrCode } from '../../rendering/qr-code.ts';
import { longDay } from '../../time/phrases.ts';
import { isTooLateToAnswer } from '../../tweetups/deadline.ts';
import { inTweetupLanguage } from '../../tweetups/tweetup-language.ts';
import { addressOf, tweetupAt } from '../../tweetups/tweetup.ts';
import { ownHeading } from '../../tweetups/tweetup-views.ts';
import type { Dependencies } from '../../web/dependencies.ts';
import { deviceHere } from '../../web/device.ts';
import type { RequestAt } from '../../web/request.ts';
import { protectTokenPage, seeOther } from '../../web/show.ts';
import { answerFormView } from '../answer-views.ts';
import { isFull, peopleCounted } from '../places.ts';
import { answerGivenOn } from '../remembered/remembered.ts';
import { rememberedView } from '../remembered/views.ts';
import { askedBy, askedOne } from './ten.ts';
import { timeOf } from '../../tweetups/span.ts';

/** When the names are gone, or nothing is asked any more, the evening's own page says what there is to say. */
export async function showFor(
  site: Dependencies,
  req: RequestAt<'city' | 'slug' | 'asked'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  protectTokenPage(res);
  const { tweetup, city } = await tweetupAt(db, req.params);
  const found = await askedOne(db, tweetup.id, req.params.asked);
  if (!found || tweetup.cancelledAt || isTooLateToAnswer(tweetup, clock()) || clock() >= tweetup.endsAt)
    return seeOther(res, addressOf(tweetup));
  req.visit = inTweetupLanguage(req.visit, tweetup);
  const { say, viewer } = req.visit;
  const device = await deviceHere(site, { req, res });
  const own = device && (await answerGivenOn(db, device, tweetup.id));
  const { asked, host } = found;
  const by = host.name || say('hosting.theHosts');
  const { going } = await peopleCounted(db, tweetup.id);
  const yes = isFull(tweetup, going) ? 'waiting-list' : 'a-place';
  show(req, res, {
    template: 'rsvps/for',
    page: { title: say('rsvps.forTitle', { host: by }), isPrivate: true },
    view: {
      hello: asked.name ? say('rsvps.forHello', { name: asked.name }) : say('rsvps.forAllHello'),
      lead: say(asked.words ? 'rsvps.forQuote' : 'rsvps.forNoWords', { host: by }),
      words: asked.words,
      title: tweetup.title,
      address: addressOf(tweetup),
      when: `${longDay(tweetup.startsAt, tweetup.zone, say.language)}, ${timeOf(tweetup, say.language)}`,
      where: [tweetup.venue, tweetup.address, city.name].filter(Boolean).join(', '),
      action: `${addressOf(tweetup)}/rsvp?for=${asked.id}`,
      own: own ? { heading: ownHeading(own, 'before', say), address: `${addressOf(tweetup)}/rsvp` } : null,
      needsAddress: viewer === null && device === undefined,
      remembered: device ? rememberedView(device.person, addressOf(tweetup), say) : null,
      form: answerFormView({ submitted: { name: asked.name } }, { asked: undefined, yes }, say),
      full: yes === 'waiting-list' ? say('tweetups.full', { count: tweetup.capacity ?? 0 }) : '',
    },
  });
}

export async function showCards(
  { db, clock, show, absolute }: Dependencies,
  req: RequestAt<'city' | 'slug'>,
  res: Response,
): Promise<void> {
  const { tweetup, city, viewer } = await hostedHere(db, req, res);
  const { say, language } = req.visit;
  const { of } = req.query;
  const asked = await askedBy(db, tweetup.id, viewer.id);
  const meant = asked.filter(({ id, invitationId }) =>
    of === undefined ? invitationId === null : id === of,
  );
  show(req, res, {
    template: 'rsvps/cards',
    page: {
      title: say('rsvps.cardsTitle', { title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'invite'),
    },
    view: {
      title: tweetup.title,
      back: `${addressOf(tweetup)}/invite#ten`,
      hashtag: tweetup.hashtag,
      when: `${longDay(tweetup.startsAt, tweetup.zone, language)}, ${timeOf(tweetup, language)}`,
      where: [tweetup.venue, tweetup.address, city.name].filter(Boolean).join(', '),
      host: viewer.name,
      cards: await Promise.all(
        meant.map(async ({ id, name, words }) => ({
          name,
          words,
          code: await qrCode(absolute(`${addressOf(tweetup)}/for/${id}`)),
        })),
      ),
    },
  });
}
