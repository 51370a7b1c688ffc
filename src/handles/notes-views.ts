// What is said beside a handle about looking for it: the form shows it, and nobody has waited for it.
import type { Say } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { KeptHandle } from './checks.ts';
import { shownHandle } from './handle.ts';
import type { Network } from './networks.ts';

export interface HandleNote {
  readonly symbol: 'done' | 'clock' | 'warning';
  readonly text: string;
  readonly isProblem: boolean;
}

/** @param typed what stands in the form: of something else nothing is known yet */
export function handleNotes(
  kept: readonly KeptHandle[],
  typed: Submitted<Network>,
  say: Say,
): Partial<Record<Network, HandleNote>> {
  const same = kept.filter(({ network, handle }) => typed[network] === shownHandle(network, handle));
  return Object.fromEntries(
    same.flatMap((one) => {
      const note = noteOn(one, say);
      return note === null ? [] : [[one.network, note]];
    }),
  );
}

function noteOn({ network, state, found }: KeptHandle, say: Say): HandleNote | null {
  switch (state) {
    case 'found': {
      const name = found.name ?? '';
      if (network === 'blog')
        return found.feed === undefined
          ? note('done', say('handles.checkNoFeed'))
          : note('done', say('handles.checkFeed', { feed: name || found.feed }));
      return note('done', name ? say('handles.checkFoundAs', { name }) : say('handles.checkFound'));
    }
    case 'missing':
      return {
        ...note('warning', say(network === 'blog' ? 'handles.checkNoBlog' : 'handles.checkMissing')),
        isProblem: true,
      };
    case 'unanswered':
      return note('clock', say('handles.checkUnanswered'));
    case 'waiting':
      return note('clock', say('handles.checkWaiting'));
    case null:
      return null;
  }
}

function note(symbol: HandleNote['symbol'], text: string): HandleNote {
  return { symbol, text, isProblem: false };
}
