// The files of the people page as it offers them: whom each holds, and three steps of what to do with it.
import type { Say } from '../language/translate.ts';
import { networkNames } from '../people/networks.ts';
import type { Attendee } from './people.ts';
import { peopleIn, takeAlongFiles } from './taking-along.ts';

/** Only files that hold somebody are offered. */
export function fileViews(people: readonly Attendee[], address: string, guest: unknown, say: Say) {
  const sight = typeof guest === 'string' ? `?guest=${encodeURIComponent(guest)}` : '';
  return takeAlongFiles.flatMap((file) => {
    const count = peopleIn(file, people).length;
    if (count === 0) return [];
    const { symbol, label, steps } = fileWords(file.file, say);
    return [
      {
        symbol,
        label,
        steps,
        address: `${address}/people/${file.file}${sight}`,
        count,
        people: say('rsvps.holdPeople', { count }),
      },
    ];
  });
}

function fileWords(file: string, say: Say) {
  const words = {
    'mastodon.csv': { symbol: 'mastodon', label: networkNames.mastodon, key: 'mastodon' },
    'bluesky.txt': { symbol: 'bluesky', label: networkNames.bluesky, key: 'bluesky' },
    'blogs.opml': { symbol: 'blog', label: say('rsvps.fileBlogs'), key: 'blogs' },
    'contacts.vcf': { symbol: 'person', label: say('rsvps.fileContacts'), key: 'contacts' },
    'list.csv': { symbol: 'download', label: say('rsvps.fileTable'), key: 'table' },
    'list.json': { symbol: 'download', label: say('rsvps.fileJson'), key: 'json' },
  } as const;
  const { symbol, label, key } = words[file as keyof typeof words];
  return { symbol, label, steps: ([1, 2, 3] as const).map((step) => say(`rsvps.${key}Step${step}`)) };
}
