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
    if (!taken.some((attendee) => file.holds?.(attendee) ?? true)) return [];
    return [
      {
        ...fileWords(file.file, say),
        address: `${address}/people/${file.file}${sight}`,
      },
    ];
  });
}

/** By language and file. */
const wordsMade = new Map<string, ReturnType<typeof wordsOf>>();

function fileWords(file: string, say: Say) {
  const key = `${say.language} ${file}`;
  const words = wordsMade.get(key) ?? wordsOf(file, say);
  wordsMade.set(key, words);
  return words;
}

function wordsOf(file: string, say: Say) {
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
