// A person as pages show them: their picture, or their initials; and what the form says of looking for a picture.
import type { Say } from '../language/translate.ts';
import { initialsOf } from '../people/initials.ts';
import { pictureView, type PictureView } from './picture-views.ts';
import type { Portrait } from './portraits.ts';
import type { Picture } from './store.ts';

export interface FaceView {
  readonly initials: string;
  readonly colour: number;
  readonly portrait: PictureView | null;
}

/** Beside a name, which says who it is. */
export function faceView(id: string, name: string, portraits: ReadonlyMap<string, Picture>): FaceView {
  return faceOfOne(id, name, portraits.get(id));
}

/** @param id whose, on all pages alike: a person's id */
export function faceOfOne(id: string, name: string, portrait: Picture | undefined): FaceView {
  return { ...initialsOf(id, name), portrait: portraitView(portrait) };
}

export function portraitView(picture: Picture | undefined): PictureView | null {
  return picture ? pictureView(picture, '', 'portrait') : null;
}

/** What became of it. */
export function portraitState({ source, state, hiddenAt }: Portrait, say: Say) {
  if (hiddenAt) return { symbol: 'hidden', text: say('operating.hiddenPortrait') };
  if (source === 'own') return null;
  const words = {
    waiting: { symbol: 'clock', key: 'pictures.portraitWaiting' },
    there: { symbol: 'done', key: 'pictures.portraitThere' },
    missing: { symbol: 'warning', key: 'pictures.portraitMissing' },
    unanswered: { symbol: 'clock', key: 'pictures.portraitUnanswered' },
    unusable: { symbol: 'warning', key: 'pictures.portraitUnusable' },
  } as const;
  const { symbol, key } = words[state];
  return { symbol, text: say(key) };
}

/** What can be chosen. */
export function portraitSources(
  accounts: readonly { network: string; label: string; handle: string }[],
  chosen: string,
  say: Say,
) {
  return [
    { value: 'none', label: say('pictures.portraitNone') },
    ...accounts.map(({ network, label, handle }) => ({
      value: network,
      label: say('pictures.portraitOfAccount', { network: label, handle }),
    })),
    { value: 'own', label: say('pictures.portraitOwn') },
  ].map((source) => ({ ...source, chosen: source.value === chosen }));
}
