// The people of the demo: first names, an address at example.org, and what they would type about themselves.
import { readFile } from 'node:fs/promises';
import { isLanguage, type Language } from '../../language/translate.ts';
import { readSelf } from '../../rsvps/ticket/self-form.ts';
import type { SelfDescription } from '../../rsvps/ticket/describing.ts';
import { slugOf } from '../../tweetups/slug.ts';
import { networks, type Network } from '../../handles/networks.ts';

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  readonly self: SelfDescription;
}

/** By name, from the table beside this file. */
export async function demoPeople(): Promise<ReadonlyMap<string, DemoPerson>> {
  const table = await readFile(new URL('people.tsv', import.meta.url), 'utf8');
  const [, ...lines] = table.trimEnd().split('\n');
  return new Map(lines.map(personIn).map((person) => [person.name, person]));
}

function personIn(line: string): DemoPerson {
  const [name = '', language, listed = '', photos = '', on = '', working_on = '', unsure_about = ''] =
    line.split('\t');
  const key = slugOf(name);
  const isOn = (network: Network) => on.split(' ').includes(network);
  const handles = networks.filter(isOn).map((network) => [network, handleOn[network](key)]);
  const read = readSelf({ name, listed, photos, working_on, unsure_about, ...Object.fromEntries(handles) });
  if (read.outcome === 'refused')
    throw new Error(`people.tsv: ${name} would be refused: ${JSON.stringify(read.errors)}`);
  return {
    name,
    email: `${key}@example.org`,
    language: isLanguage(language) ? language : 'de',
    self: { ...nothingSaid, ...read.self },
  };
}

const nothingSaid: SelfDescription = {
  name: '',
  workingOn: '',
  unsureAbout: '',
  handles: {},
  handleAudiences: {},
  listed: 'nobody',
  photos: null,
  mayInvite: false,
  blueskyPack: 'no',
  isNewHere: false,
  showsHow: false,
};

const handleOn: Readonly<Record<Network, (key: string) => string>> = {
  mastodon: (key) => `@${key}@example.social`,
  bluesky: (key) => `@${key}.example.org`,
  x: (key) => `@${key}_example`,
  linkedin: (key) => `in/${key}-example`,
  threads: (key) => `@${key}.example`,
  blog: (key) => `https://${key}.example.org/`,
  other: (key) => `Pixelfed https://pixelfed.example.org/${key}`,
};
