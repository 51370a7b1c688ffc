// The files of the people page as it offers them: whom each holds, and three steps of what to do with it.
import type { Say } from '../language/translate.ts';
import { networkNames } from '../handles/networks.ts';
import type { Attendee } from './guest-list.ts';
import { peopleToTake, takeAlongFiles } from './taking-along.ts';

/** Only files that hold somebody are offered. */
export function fileViews(
  people: readonly Attendee[],
  { address, guest }: { address: string; guest: unknown },
  say: Say,
) {
  const sight = typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : '';
  const taken = peopleToTake(people);
  return takeAlongFiles.flatMap((file) => {
    const count = taken.filter((attendee) => file.holds?.(attendee) ?? true).length;
    if (count === 0) return [];
    const { symbol, label, steps } = fileWords(file.file, say);
    return [
      {
        symbol,
        label,
        steps,
        address: `${address}/people/${file.file}${sight}`,
        count,
        people: say('guestList.holdPeople', { count }),
      },
    ];
  });
}

function fileWords(file: string, say: Say) {
  const words = {
    'mastodon.csv': { symbol: 'mastodon', label: networkNames.mastodon, key: 'mastodon' },
    'bluesky.txt': { symbol: 'bluesky', label: networkNames.bluesky, key: 'bluesky' },
    'blogs.opml': { symbol: 'blog', label: say('guestList.fileBlogs'), key: 'blogs' },
    'contacts.vcf': { symbol: 'person', label: say('guestList.fileContacts'), key: 'contacts' },
    'list.csv': { symbol: 'download', label: say('guestList.fileTable'), key: 'table' },
    'list.json': { symbol: 'download', label: say('guestList.fileJson'), key: 'json' },
  } as const;
  const { symbol, label, key } = words[file as keyof typeof words];
  return { symbol, label, steps: ([1, 2, 3] as const).map((step) => say(`guestList.${key}Step${step}`)) };
}
