// The pages that explain why no answer was taken: the evening is over or cancelled, it is too late, the guest was kept out.
import { addressOf } from '../tweetups/tweetup.ts';
import type { Dependencies } from '../web/dependencies.ts';
import type { Exchange } from '../web/request.ts';
import type { TweetupAsked } from './tweetup-asked.ts';

type Closing = Pick<TweetupAsked, 'city' | 'slug' | 'endsAt' | 'cancelledAt'>;

export function isClosed({ clock }: Dependencies, tweetup: Closing): boolean {
  return clock() >= tweetup.endsAt || tweetup.cancelledAt !== null;
}

export function showClosed({ show }: Dependencies, { req, res }: Exchange, tweetup: Closing): void {
  const { say } = req.visit;
  const isCancelled = tweetup.cancelledAt !== null;
  const page = { title: say(isCancelled ? 'rsvps.cancelledTitle' : 'rsvps.overTitle'), isPrivate: true };
  const text = say(isCancelled ? 'rsvps.cancelledText' : 'rsvps.overText');
  show(req, res, { template: 'rsvps/over', page, view: { text, back: addressOf(tweetup) }, status: 409 });
}

export function showRefused(
  { show }: Dependencies,
  { req, res }: Exchange,
  { tweetup, why }: { tweetup: Pick<Closing, 'city' | 'slug'>; why: 'keptOut' | 'onlyInvited' | 'tooLate' },
): void {
  const { say } = req.visit;
  const page = { title: say(`rsvps.${why}Title`), isPrivate: true };
  show(req, res, {
    template: 'rsvps/over',
    page,
    view: { text: say(`rsvps.${why}Text`), back: addressOf(tweetup) },
    status: 409,
  });
}
