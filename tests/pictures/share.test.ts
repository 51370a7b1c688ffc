// The drawn picture of an evening: whatever its title is, lines stay apart, nothing is a box, and what cannot be drawn leaves no scraps.
import { expect, test } from 'vitest';
import { drawShared, svgOf, type Shared } from '../../src/pictures/share-drawing.ts';

const usual: Shared = {
  title: 'Am großen Küchentisch',
  day: 'Donnerstag, 3. Dezember 2026, 19:00',
  place: 'Café Größenwahn, Rostock',
  hashtag: 'WOLRostock',
  siteName: 'Work Out Loud',
  cancelled: '',
};

interface Line {
  readonly y: number;
  readonly size: number;
  readonly words: string;
}

function linesOf(some: Partial<Shared>): Line[] {
  const svg = svgOf({ ...usual, ...some });
  return Array.from(
    svg.matchAll(/<text x="80" y="(\d+)".*?font-size="([\d.]+)"[^>]*>([^<]*)</g),
    ([, y, size, words]) => ({
      y: Number(y),
      size: Number(size),
      words: words ?? '',
    }),
  );
}

const titles = [
  'Ä',
  usual.title,
  'Möwen, Äpfel & „Zweifel“ – ein Abend, an dem alle etwas mitbringen',
  'Supercalifragilisticexpialidociousantidisestablishmentarianism',
  'W'.repeat(120),
  'Ein Abend mit sehr vielen kleinen Worten, die zusammen viel zu lang sind für ein Bild, und noch ein paar mehr davon, damit es sicher reicht',
];

test.each(titles)('lines stay apart, and inside: %s', (title) => {
  const lines = linesOf({ title });
  // A line's letters reach about three quarters of its size up, and a tenth down where nothing hangs.
  const gaps = lines.slice(1).map(({ y, size }, before) => {
    const above = lines[before];
    return y - 0.75 * size - (above ? above.y + 0.1 * above.size : 0);
  });
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(615);
  expect(
    drawShared({ ...usual, title })
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});

test('emoji are left out, and scripts that the letters have not give way to the hashtag', () => {
  expect(linesOf({ title: '🌊 Möwen 👩🏽‍💻' }).map(({ words }) => words)).toContain('Möwen');
  const foreign = linesOf({ title: 'שלום עולם: ערב', place: 'مقهى, Rostock' }).map(({ words }) => words);
  expect(foreign).toEqual([usual.day, '#WOLRostock', 'Rostock', 'Work Out Loud']);
  expect(linesOf({ title: '🌊' }).filter(({ words }) => words === '#WOLRostock')).toHaveLength(1);
});

test('a cancelled evening says so first', () => {
  expect(linesOf({ cancelled: 'Fällt aus' })[0]?.words).toBe(`Fällt aus · ${usual.day}`);
});
