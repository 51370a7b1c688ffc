// The six fields for handles as a form shows them.
import type { HandleNote } from './handle-notes-views.ts';
import { networks, type Network } from './handles.ts';
import { networkNames } from './networks.ts';

/** A field for each network, with an example of how people write it. */
export function handleFieldViews(
  fields: Record<Network, { name: string; value: string; error: string }>,
  notes: Partial<Record<Network, HandleNote>>,
) {
  const examples: Record<Network, string> = {
    mastodon: '@ana@example.social',
    bluesky: 'ana.example.org',
    x: '@ana',
    linkedin: 'linkedin.com/in/ana',
    threads: '@ana',
    blog: 'https://ana.example.org',
  };
  return networks.map((network) => ({
    ...fields[network],
    field: fields[network],
    label: networkNames[network],
    example: examples[network],
    note: notes[network] ?? null,
  }));
}
