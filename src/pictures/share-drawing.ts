// The picture by which networks show a link to a tweetup: 1200 by 630, title, date, city and hashtag, drawn here.
import { join } from 'node:path';
import type * as Resvg from '@resvg/resvg-js';
import { lazily } from '../lazily.ts';
import { escaped } from '../xml.ts';

const resvg = lazily<typeof Resvg>('@resvg/resvg-js');

export interface Shared {
  readonly title: string;
  readonly day: string;
  readonly place: string;
  readonly hashtag: string;
  readonly siteName: string;
  /** In the language of the page; empty: it takes place. */
  readonly cancelled: string;
}

/** The whole face in one file: what browsers get is cut in parts, from which the drawing library picks letters wrongly. */
const face = join(import.meta.dirname, '../../public/fonts/grandstander.ttf');

const [paper, ink, brick, sea] = ['#faf6ef', '#12303c', '#a93a24', '#1f6f78'];
const width = 1040;
/** Of a title, and how many lines it may have then. */
const sizes = [
  [84, 2],
  [72, 3],
  [62, 3],
  [54, 4],
] as const;

/** @returns a PNG */
export function drawShared(shared: Shared): Buffer {
  return new (resvg().Resvg)(svgOf(shared), {
    font: { loadSystemFonts: false, fontFiles: [face], defaultFontFamily: 'Grandstander' },
  })
    .render()
    .asPng();
}

export function svgOf({ title, day, place, hashtag, siteName, cancelled }: Shared): string {
  const tag = `#${hashtag}`;
  const tagSize = Math.min(76, Math.floor((width / widthOf(tag)) * 0.97));
  const words = isMostlyDrawable(title) ? drawable(title) : '';
  const { lines, size } = fitted(words || tag);
  const lineHeight = Math.round(size * 1.12);
  const titleEnd = 150 + lines.length * lineHeight;
  const rows = lines.map((line, index) =>
    text(line, { y: 150 + size * 0.8 + index * lineHeight, size, colour: ink }),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">`,
    `<rect width="1200" height="630" fill="${paper}"/><rect width="1200" height="16" fill="${brick}"/><rect y="22" width="1200" height="4" fill="${brick}"/>`,
    text(cancelled ? `${cancelled} · ${day}` : day, { y: 110, size: 40, colour: cancelled ? brick : sea }),
    ...rows,
    text(drawable(place).replace(/^[ ,]+/, ''), { y: titleEnd + 44, size: 36, colour: ink }),
    ...(words ? [text(tag, { y: 548, size: tagSize, colour: brick })] : []),
    text(siteName, { y: 600, size: 24, colour: ink }),
    `</svg>`,
  ].join('');
}

function text(
  words: string,
  { y, size, colour }: { y: number; size: number; colour: string | undefined },
): string {
  return `<text x="80" y="${Math.round(y)}" font-family="Grandstander" font-weight="800" font-size="${size}" fill="${colour}">${escaped(words)}</text>`;
}

/** The largest size at which the title leaves room for what stands below it; a longer one ends with three dots. */
function fitted(title: string): { lines: string[]; size: number } {
  for (const [size, most] of sizes) {
    const lines = wrapped(title, width / size);
    if (lines.length <= most) return { lines, size };
  }
  const [first = '', second = '', third = '', last = ''] = wrapped(title, width / 54 - 0.6);
  return { lines: [first, second, third, `${last.replace(/[\s,;:–-]+$/, '')} …`], size: 54 };
}

/** @param most in widths of the letter m's square */
function wrapped(words: string, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of words.split(/\s+/).flatMap((one) => pieces(one, most))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && widthOf(longer) > most) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line ? [...lines, line] : lines;
}

/** A word that is wider than the picture is broken. */
function pieces(word: string, most: number): string[] {
  const found: string[] = [];
  let rest = word;
  while (widthOf(rest) > most) {
    let end = rest.length - 1;
    while (end > 1 && widthOf(rest.slice(0, end)) > most - 0.5) end -= 1;
    found.push(`${rest.slice(0, end)}-`);
    rest = rest.slice(end);
  }
  return [...found, rest];
}

/** Roughly, in widths of the font's size: the font is round and even. */
function widthOf(words: string): number {
  let sum = 0;
  for (const letter of words)
    sum += /[iIjlt.,:;'’|!()]/.test(letter)
      ? 0.34
      : /[mwMWÄÖÜ@%&]/.test(letter)
        ? 0.86
        : /[A-Z#0-9]/.test(letter)
          ? 0.68
          : 0.57;
  return sum;
}

/** What the font has: Latin letters and their signs. Emoji and other scripts are left out rather than drawn as boxes. */
function drawable(words: string): string {
  return words
    .normalize('NFC')
    .replaceAll(/[^\u0020-\u007e\u00a0-\u024f\u2010-\u2027\u2030-\u203a\u20ac\u2122]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Half a title would say something else. A title in another script gives its place to the hashtag, large. */
function isMostlyDrawable(words: string): boolean {
  const letters = (of: string) => of.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return letters(drawable(words)) * 2 > letters(words.normalize('NFC'));
}
