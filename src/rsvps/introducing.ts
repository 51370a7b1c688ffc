// A post with which guests introduce themselves, made from their own answer.
import { beginningOf } from '../forms/words.ts';
import type { Say } from '../language/translate.ts';
import { shortDay } from '../time/phrases.ts';
import type { City, Tweetup } from '../tweetups/tweetup.ts';
import type { Rsvp } from './rsvp.ts';

/** The strictest network takes 280 characters, including the address of the evening. */
const most = 280;

/** @param address follows the words and counts towards the limit */
export function introduction(
  { tweetup, city, rsvp, address }: { tweetup: Tweetup; city: City; rsvp: Rsvp; address: string },
  say: Say,
): string {
  const facts = {
    day: shortDay(tweetup.startsAt, tweetup.zone, say.language),
    hashtag: tweetup.hashtag,
    city: city.name,
  };
  const coming = say(rsvp.answer === 'maybe' ? 'rsvps.introMaybe' : 'rsvps.introYes', facts);
  let left = most - address.length - 1 - coming.length;
  const said = [coming];
  for (const [key, words] of [
    ['rsvps.introWorking', rsvp.workingOn],
    ['rsvps.introUnsure', rsvp.unsureAbout],
  ] as const) {
    if (!words) continue;
    const room = left - 1 - say(key, { words: '' }).length;
    // Three words cut off from a sentence say nothing.
    if (room < 30) break;
    const told = shortened(words.replaceAll(/\s+/g, ' ').trim(), room - 1);
    const sentence = say(key, { words: /[.!?…]$/.test(told) ? told : `${told}.` });
    said.push(sentence);
    left -= sentence.length + 1;
  }
  return said.join(' ');
}

function shortened(words: string, room: number): string {
  if (words.length <= room) return words;
  let cut = beginningOf(words, room - 1);
  // A network counts an emoji twice, as here.
  for (let most = room - 2; cut.length >= room; most -= 1) cut = beginningOf(words, most);
  const end = cut.lastIndexOf(' ');
  return `${end > room / 2 ? cut.slice(0, end) : cut}…`;
}
