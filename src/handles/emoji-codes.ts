// Codes like :blobcat: that a fediverse server shows as its own little pictures: elsewhere they are only in the way of the words.
import { list, property } from './finding.ts';

/** @param emojis as a server tells them beside a post or an account: with `shortcode`, or as tags of ActivityPub */
export function withoutEmojiCodes(words: string, emojis: unknown): string {
  let bare = words;
  for (const emoji of list(emojis).slice(0, 100)) {
    const said =
      property(emoji, 'shortcode') ?? (property(emoji, 'type') === 'Emoji' ? property(emoji, 'name') : '');
    const code = typeof said === 'string' ? said.replaceAll(':', '') : '';
    if (/^\w{1,100}$/.test(code)) bare = bare.replaceAll(new RegExp(` ?:${code}:`, 'g'), '');
  }
  return bare;
}
