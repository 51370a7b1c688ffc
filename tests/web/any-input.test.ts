// Whatever is typed, 64 kB of it, is read within half a second: every kind of character, and what is known to make patterns slow.
import { expect, test, vi } from 'vitest';
import { openGazetteer } from '../../src/gazetteer/gazetteer.ts';
import { hashtagKey, readHashtag } from '../../src/hashtags/hashtag.ts';
import { readEmail } from '../../src/people/email.ts';
import { pathHere, readDetails, readSignIn } from '../../src/people/form.ts';
import { initialsOf } from '../../src/people/initials.ts';
import { htmlOf } from '../../src/rendering/markdown.ts';
import { readForm } from '../../src/forms/form.ts';
import { answerForm, readInvitations } from '../../src/rsvps/form.ts';
import { readSelf } from '../../src/rsvps/ticket/self-form.ts';
import { readAnnouncement } from '../../src/tweetups/form.ts';
import { slugOf } from '../../src/tweetups/slug.ts';
import { networks } from '../../src/handles/networks.ts';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 40_000 });

const mostBytes = 64 * 1024;
const mostMilliseconds = 500;

const visible =
  "' a 0 . , - _ / \\ : ; & = ( ) < [ * ` ~ # @ | (( []( ![ [a]( <a <a@ **a a@ @a. a. a- &amp; http:// http://a. " +
  'https://[ mailto: www. in/ did: xn-- *a_ ä İ ａ ٣ 🙂 \u0316\u0301 \u200D';
const pieces = [...visible.split(' '), ' ', '\n', '\r', '1. ', '> ', '\n- a', 'a@a.a ', '\u00A0'];
// A pattern that must match up to the end is slow when the end does not match.
const ends = ['', 'x@'];

const texts = pieces.flatMap((piece) =>
  ends.map((end) => piece.repeat(Math.floor(mostBytes / encodeURIComponent(piece).length)) + end),
);

const now = new Date('2026-11-22T12:00:00Z');
const gazetteer = openGazetteer();

const readers: Record<string, (text: string) => unknown> = {
  'mail address': readEmail,
  'where to go on': pathHere,
  'hashtag in an address': (text) => [readHashtag(text), hashtagKey(text)],
  'city, finished': (text) => gazetteer.named(text),
  'city, while typing': (text) => gazetteer.starting(text, 8),
  'city in an address': (text) => gazetteer.oldSpelling(text),
  Markdown: htmlOf,
  'title for an address': slugOf,
  'name for initials': (text) => initialsOf('ana', text),
  'signing in': (text) => readSignIn({ email: text, next: text }),
  'announcement, words': (text) => announce({ title: text, description: text }),
  'announcement, city': (text) => announce({ city: text }),
  'announcement, times': (text) => announce({ city: 'Rostock', date: text, starts: text, ends: text }),
  'announcement, hashtag': (text) => announce({ hashtag: text }),
  answer: (text) => readForm(answerForm, { answer: text, name: text, email: text }),
  invitation: (text) => readInvitations({ emails: text, word: text }),
  ...Object.fromEntries(networks.map((network) => [network, (text) => readSelf({ [network]: text })])),
  details: (text) => readDetails({ name: text, language: text }),
};

for (const [name, read] of Object.entries(readers))
  test(`${name}: any 64 kB are read in time`, () => {
    const slow = texts.filter((text) => timeToRead(read, text) > mostMilliseconds);
    expect(slow.map((text) => `${text.slice(0, 8)}…${text.slice(-3)}`)).toEqual([]);
  });

/** In milliseconds of this thread alone: the machine may be busy with something else. */
function timeToRead(read: (text: string) => unknown, text: string): number {
  const began = process.threadCpuUsage();
  read(text);
  const { user, system } = process.threadCpuUsage(began);
  return (user + system) / 1000;
}

function announce(body: Record<string, string>) {
  return readAnnouncement(body, { gazetteer, notBefore: now, asked: 'name-and-address' });
}
