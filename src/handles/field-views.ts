// The fields for handles as a form shows them, and beside them who may see each.
import type { Say } from '../language/translate.ts';
import { choices, type Field } from '../forms/field-views.ts';
import { audienceField, type HandleField } from './fields.ts';
import type { HandleNote } from './notes-views.ts';
import { networkNames, networks, type Network } from './networks.ts';

const examples: Record<Network, string> = {
  mastodon: '@ana@example.social',
  bluesky: 'ana.example.org',
  x: '@ana',
  linkedin: 'linkedin.com/in/ana',
  threads: '@ana',
  blog: 'https://ana.example.org',
  other: 'Codeberg https://codeberg.org/ana',
};

const audiences = ['', 'guests', 'nobody'] as const;

/** A field for each network, with an example of how people write it. */
export function handleFieldViews(
  fields: Record<HandleField, Field>,
  notes: Partial<Record<Network, HandleNote>>,
  say: Say,
) {
  const words = {
    '': 'handles.handleAsMe',
    guests: 'handles.handleForGuests',
    nobody: 'handles.handleForNobody',
  } as const;
  const networkFields = networks.map((network) => ({
    ...fields[network],
    field: fields[network],
    label: network === 'other' ? say('handles.elsewhere') : networkNames[network],
    example: examples[network],
    note: notes[network] ?? null,
    audience: {
      name: audienceField(network),
      choices: choices(audiences, fields[audienceField(network)].value, (value) => say(words[value])),
    },
  }));
  // Chosen once, it is seen without opening anything.
  const isOpen = networks.some((network) => fields[audienceField(network)].value !== '');
  return { networks: networkFields, isOpen };
}
