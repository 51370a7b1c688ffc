// For hosts: one guest, with what they said, how they came, and their history at this host's evenings.
import type { Response } from 'express';
import { questionsOf } from '../asking/questions.ts';
import { saidTogether } from '../asking/reply-words.ts';
import { needsAt, repliesAt } from '../asking/replies.ts';
import { networkNames, networks } from '../handles/networks.ts';
import { profileAddress } from '../handles/handle.ts';
import { faceView } from '../pictures/portrait-views.ts';
import { portraitsOf } from '../pictures/portraits.ts';
import { clockTime, longDay } from '../time/phrases.ts';
import { addressOf, type Tweetup } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { RequestAt } from '../web/request.ts';
import { hostBar } from './guiding/bar-views.ts';
import { cameByWord, guestFacts } from './guest-facts-views.ts';
import { answerWord } from './guests-csv.ts';
import { hostedHere } from './hosted.ts';
import { guestOf, historyWith, invitationBehind } from './one-guest.ts';

export async function showGuest(
  site: Dependencies,
  req: RequestAt<'city' | 'slug' | 'id'>,
  res: Response,
): Promise<void> {
  const { db, clock, show } = site;
  const { tweetup, viewer } = await hostedHere(db, req, res);
  const { say, language } = req.visit;
  const { rsvp, handles } = await guestOf(db, tweetup.id, req.params.id);
  const name = rsvp.name || say('rsvps.nameless');
  const invited = await invitationBehind(db, rsvp);
  const history = await historyWith(db, viewer, rsvp);
  const day = (moment: Date) => longDay(moment, tweetup.zone, language);
  show(req, res, {
    template: 'hosting/guest',
    page: {
      title: say('hosting.guestTitle', { name, title: tweetup.title }),
      isPrivate: true,
      bar: await hostBar(db, { tweetup, now: clock(), say }, 'guests'),
    },
    view: {
      name,
      ...faceView(rsvp.personId, name, await portraitsOf(db, [rsvp.personId])),
      address: addressOf(tweetup),
      title: tweetup.title,
      facts: guestFacts(rsvp, undefined, say),
      came: rsvp.hereSince
        ? say('door.hereSince', { time: clockTime(rsvp.hereSince, tweetup.zone, language) })
        : '',
      workingOn: rsvp.workingOn,
      unsureAbout: rsvp.unsureAbout,
      replies: [
        ...saidTogether(await repliesAt(db, tweetup.id, 'hosts'), rsvp.id, say),
        ...(await needsOf(site, tweetup, rsvp.id)),
      ],
      how: invited
        ? say('hosting.guestInvited', {
            name: invited.by || say('hosting.theHosts'),
            day: day(invited.since),
          })
        : cameByWord(rsvp, say),
      since: say('hosting.guestSince', { day: day(rsvp.since) }),
      follow: networks.flatMap((network) =>
        handles[network] === undefined
          ? []
          : [{ network, label: networkNames[network], address: profileAddress(network, handles[network]) }],
      ),
      history: history.map(({ tweetup: other, rsvp: then }) => ({
        title: other.title,
        address: addressOf(other),
        day: longDay(other.startsAt, other.zone, language),
        answer: then.hereSince ? say('hosting.wasThere') : answerWord(then, say),
      })),
    },
  });
}

/** What they need to be there, until the evening is over. */
async function needsOf({ db, clock, sealing }: Dependencies, tweetup: Tweetup, rsvpId: string) {
  const questions = await questionsOf(db, tweetup.id);
  const needs = await needsAt(db, clock(), { tweetup, sealing, rsvpId });
  return needs.map(({ questionId, words }) => ({
    words: questions.find(({ id }) => id === questionId)?.words ?? '',
    reply: words,
  }));
}
