// A form's six fields for handles: what is in them, and how they are shown again.
import type { MessageKey } from '../language/translate.ts';
import type { Typed } from '../typed.ts';
import { networks, readHandle, shownHandle, type Network } from './handles.ts';
import type { Handles } from './person.ts';

/** An empty field is no handle. */
export function readHandles(typed: Typed<Network>): {
  handles: Handles;
  refused: Partial<Record<Network, MessageKey>>;
} {
  const handles: Handles = {};
  const refused: Partial<Record<Network, MessageKey>> = {};
  for (const network of networks) {
    if (!typed[network]) continue;
    const read = readHandle(network, typed[network]);
    if ('handle' in read) handles[network] = read.handle;
    else refused[network] = read.refused;
  }
  return { handles, refused };
}

/** In their proper form, so that people see what became of what they pasted. */
export function shownHandles(handles: Handles): Typed<Network> {
  return Object.fromEntries(
    networks.map((network) => {
      const handle = handles[network];
      return [network, handle === undefined ? '' : shownHandle(network, handle)];
    }),
  ) as Typed<Network>;
}
