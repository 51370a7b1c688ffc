// A form's fields for handles and for the audience of each: what is in them, and how they are shown again.
import type { MessageKey } from '../language/translate.ts';
import { choice, line, type Kind } from '../forms/kinds.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { KeptHandle } from './checks.ts';
import {
  readHandle,
  shownHandle,
  type Handles,
  type HandleAudiences,
  type HandleAudience,
} from './handle.ts';
import { networks, type Network } from './networks.ts';

export type AudienceField = `${Network}_listed`;
export type HandleField = Network | AudienceField;

export const audienceField = (network: Network): AudienceField => `${network}_listed`;
export const handleFields: readonly HandleField[] = [...networks, ...networks.map(audienceField)];

/** What a handle may be is said by its network's reader: see `readHandles`. */
export const handleForm = Object.fromEntries([
  ...networks.map((network) => [network, line({ most: 500 })] as const),
  ...networks.map(
    (network) => [audienceField(network), choice(['nobody', 'guests'], { otherwise: null })] as const,
  ),
]) as Record<Network, Kind<string>> & Record<AudienceField, Kind<HandleAudience>>;

/** An empty field is no handle. Its audience is the person's, unless fewer may see it. */
export function readHandles(typed: Submitted<HandleField>): {
  handles: Handles;
  handleAudiences: HandleAudiences;
  refused: Partial<Record<Network, MessageKey>>;
} {
  const handles: Handles = {};
  const handleAudiences: HandleAudiences = {};
  const refused: Partial<Record<Network, MessageKey>> = {};
  for (const network of networks) {
    if (!typed[network]) continue;
    const read = readHandle(network, typed[network]);
    if ('handle' in read) handles[network] = read.handle;
    else refused[network] = read.refused;
    const audience = readAudience(typed[audienceField(network)]);
    if (audience !== null) handleAudiences[network] = audience;
  }
  return { handles, handleAudiences, refused };
}

/** In their proper form, so that people see what became of what they pasted. */
export function shownHandles(kept: readonly KeptHandle[]): Submitted<HandleField> {
  const fields = Object.fromEntries(handleFields.map((field) => [field, ''])) as Submitted<HandleField>;
  for (const { network, handle, audience } of kept) {
    fields[network] = shownHandle(network, handle);
    fields[audienceField(network)] = audience ?? '';
  }
  return fields;
}

function readAudience(typed: string): HandleAudience {
  return typed === 'nobody' || typed === 'guests' ? typed : null;
}
