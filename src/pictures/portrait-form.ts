// The form with which somebody chooses their picture.
import type { MessageKey } from '../language/translate.ts';
import { submittedFields } from '../forms/submitted.ts';
import { portraitNetworks, type PortraitNetwork } from './portraits.ts';

export const portraitFields = ['source', 'picture'] as const;
export type PortraitErrors = Partial<Record<(typeof portraitFields)[number], MessageKey>>;
export type PortraitChoice = 'none' | 'own' | PortraitNetwork;

/** @param has what is there: a file that comes along, an own picture from before, and the networks with an account */
export function portraitForm(
  body: unknown,
  has: { brings: boolean; hasOwn: boolean; networks: readonly string[] },
): { source: PortraitChoice | undefined; errors: PortraitErrors } {
  const typed = submittedFields(body, ['source']).source;
  // Whoever chooses a file and forgets the button above it means the file.
  const source = has.brings
    ? 'own'
    : (['none', 'own', ...portraitNetworks] as const).find((one) => one === typed);
  const errors: PortraitErrors = {};
  if (source === undefined) errors.source = 'pictures.portraitNotChosen';
  else if (source === 'own' && !has.brings && !has.hasOwn) errors.picture = 'pictures.isMissing';
  else if (source !== 'own' && source !== 'none' && !has.networks.includes(source))
    errors.source = 'pictures.portraitNoAccount';
  return { source, errors };
}
