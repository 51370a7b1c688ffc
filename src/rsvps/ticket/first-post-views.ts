// The first sentence is the first post: ready for one's own networks, and for the wall without any.
import type { Absolute } from '../../addresses.ts';
import type { KeptHandle } from '../../handles/checks.ts';
import type { Say } from '../../language/translate.ts';
import { shareLinks } from '../../tweetups/sharing.ts';
import { addressOf, type InItsCity } from '../../tweetups/tweetup.ts';
import { agreesToBeRead } from '../../wall/sentence.ts';
import { introduction } from '../introducing.ts';
import type { Rsvp } from '../rsvp.ts';

interface FirstPost extends InItsCity {
  readonly rsvp: Rsvp;
  readonly kept: readonly KeptHandle[];
  /** Where somebody's home server is asked for; where that is known, how one writes there. */
  readonly fediverse: Parameters<typeof shareLinks>[1];
  readonly wallAddress: string;
  readonly isPinned: boolean;
}

export function firstPostView(
  { tweetup, city, rsvp, kept, fediverse, wallAddress, isPinned }: FirstPost,
  absolute: Absolute,
  say: Say,
) {
  if (!rsvp.workingOn) return null;
  const address = absolute(addressOf(tweetup));
  const words = introduction({ tweetup, city, rsvp, address }, say);
  const posts = shareLinks({ text: words, address }, fediverse, (network) =>
    say('tweetups.postOn', { network }),
  );
  const isTheirs = (network: string) => kept.some((one) => one.network === network);
  const theirs = posts.filter(({ network }) => isTheirs(network));
  return {
    words,
    whole: `${words} ${address}`,
    theirs,
    others: posts.filter(({ network }) => !isTheirs(network)),
    othersLabel: say(theirs.length > 0 ? 'rsvps.otherNetworks' : 'rsvps.someNetwork'),
    wall: isPinned ? wallAddress : '',
    mayPin: !isPinned && agreesToBeRead(rsvp),
    asksToBeRead: !isPinned && !agreesToBeRead(rsvp),
  };
}
