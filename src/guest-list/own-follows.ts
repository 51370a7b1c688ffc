// Whom a visitor follows already, as Mastodon exports it: compared within the request, and kept nowhere.
import { readHandle } from '../handles/handle.ts';
import type { Attendee } from './guest-list.ts';

/** Mastodon lets nobody follow more without being followed; its own importer takes as many. */
const mostRows = 50_000;

/** The accounts in the first column, in lower case. Null: there is none in it, so it is some other file. */
export function followedIn(file: Uint8Array): ReadonlySet<string> | null {
  const accounts = new Set<string>();
  for (const line of new TextDecoder().decode(file).split(/\r?\n/, mostRows)) {
    const [, quoted, plain = ''] = /^(?:"([^"]*)"|([^,;\t]*))/.exec(line) ?? [];
    const reading = readHandle('mastodon', quoted ?? plain);
    if ('handle' in reading) accounts.add(reading.handle.toLowerCase());
  }
  return accounts.size === 0 ? null : accounts;
}

/** The people on Mastodon whom the visitor does not follow yet. */
export function notYetFollowed(people: readonly Attendee[], followed: ReadonlySet<string>): Attendee[] {
  return people.filter(
    ({ handles: { mastodon } }) => mastodon !== undefined && !followed.has(mastodon.toLowerCase()),
  );
}
