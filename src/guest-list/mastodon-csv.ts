// The file that Mastodon imports under Follows (mastodon/mastodon, app/models/form/import.rb).
import type { Attendee } from './guest-list.ts';

/** UTF-8 without a byte order mark, which Mastodon would take for a part of the first column's name. At most 20,000 rows. */
export function* mastodonFollows(people: Iterable<Attendee>): Generator<string> {
  yield 'Account address,Show boosts,Notify on new posts,Languages\n';
  const written = new Set<string>();
  for (const { handles } of people) {
    if (!handles.mastodon || written.has(handles.mastodon)) continue;
    written.add(handles.mastodon);
    yield `${handles.mastodon},true,false,\n`;
  }
}
