// The file that Mastodon imports under Follows (mastodon/mastodon, app/models/form/import.rb).
import type { Attendee } from './guest-list.ts';

/** UTF-8 without a byte order mark, which Mastodon would take for a part of the first column's name. At most 20,000 rows. */
export function mastodonFollows(people: readonly Attendee[]): string {
  const header = 'Account address,Show boosts,Notify on new posts,Languages';
  const rows = people.flatMap(({ handles }) => (handles.mastodon ? `${handles.mastodon},true,false,` : []));
  return [header, ...new Set(rows)].join('\n').concat('\n');
}
