// A form's fields for handles, and for who may see each: what is in them, and how they are shown again.
import type { MessageKey } from '../language/translate.ts';
import type { Submitted } from '../forms/submitted.ts';
import type { HandleAudience, KeptHandle } from './checks.ts';
import { networks, readHandle, shownHandle, type Network } from './handle.ts';
import type { Handles, HandleAudiences } from '../people/person.ts';

export type AudienceField = `${Network}_listed`;
export type HandleField = Network | AudienceField;

export const audienceField = (network: Network): AudienceField => `${network}_listed`;
export const handleFields: readonly HandleField[] = [...networks, ...networks.map(audienceField)];

/** An empty field is no handle. Who may see it is as with the person, unless it is fewer. */
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
