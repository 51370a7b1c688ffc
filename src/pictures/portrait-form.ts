// The form with which somebody chooses their picture.
import { readForm, type Errors, type FieldOf } from '../forms/form.ts';
import { choice, file } from '../forms/kinds.ts';
import { portraitNetworks, type PortraitNetwork } from './portraits.ts';

export const portraitForm = {
  source: choice(['none', 'own', ...portraitNetworks], { missing: 'pictures.portraitNotChosen' }),
  picture: file(),
} as const;
export type PortraitErrors = Errors<FieldOf<typeof portraitForm>>;
export type PortraitChoice = 'none' | 'own' | PortraitNetwork;

/** @param has what is there: a file that comes along, an own picture from before, and the networks with an account */
export function readPortraitChoice(
  body: unknown,
  has: { brings: boolean; hasOwn: boolean; networks: readonly string[] },
): { source: PortraitChoice | undefined; errors: PortraitErrors } {
  // Whoever chooses a file and forgets the button above it means the file.
  if (has.brings) return { source: 'own', errors: {} };
  const { values, errors } = readForm(portraitForm, body);
  const { source } = values;
  if (source === 'own' && !has.hasOwn) errors.picture = 'pictures.isMissing';
  else if (source && source !== 'own' && source !== 'none' && !has.networks.includes(source))
    errors.source = 'pictures.portraitNoAccount';
  return { source, errors };
}
