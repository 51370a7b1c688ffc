// The drawn picture of an evening: whatever its title is, lines stay apart, nothing is a box, and what cannot be drawn leaves no scraps.
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { draw } from '../../src/pictures/drawing.ts';
import { drawForMail, drawShared, svgOf, type Shared } from '../../src/pictures/share-drawing.ts';

const usual: Shared = {
  title: 'Am großen Küchentisch',
  day: 'Donnerstag, 3. Dezember 2026, 19:00',
  place: 'Café Größenwahn, Rostock',
  hashtag: 'WOLRostock',
  siteName: 'Work Out Loud',
  cancelled: '',
  colour: 1,
  cover: '',
  faces: [{ initials: 'A', file: '' }],
  invites: 'Ana lädt ein',
  words: [],
};
const nothing = async () => undefined;

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

test.each(titles)('lines stay apart, and inside: %s', async (title) => {
  const lines = linesOf({ title });
  // A line's letters reach about three quarters of its size up, and a tenth down where nothing hangs.
  const gaps = lines.slice(1).map(({ y, size }, before) => {
    const above = lines[before];
    return y - 0.75 * size - (above ? above.y + 0.1 * above.size : 0);
  });
  expect(Math.min(...gaps)).toBeGreaterThan(0);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(615);
  const drawn = await drawShared({ ...usual, title }, nothing);
  expect(drawn.subarray(1, 4).toString()).toBe('PNG');
});

test('emoji are left out, and scripts that the letters have not give way to the hashtag', () => {
  expect(linesOf({ title: '🌊 Möwen 👩🏽‍💻' }).map(({ words }) => words)).toContain('Möwen');
  const foreign = linesOf({ title: 'שלום עולם: ערב', place: 'مقهى, Rostock' }).map(({ words }) => words);
  expect(foreign).toEqual([usual.day, '#WOLRostock', 'Rostock']);
  expect(linesOf({ title: '🌊' }).filter(({ words }) => words === '#WOLRostock')).toHaveLength(1);
});

test('a cancelled evening says so first', () => {
  expect(linesOf({ cancelled: 'Fällt aus' })[0]?.words).toBe(`Fällt aus · ${usual.day}`);
});

test('a mail’s picture is light, also with a photograph; a cover that has gone leaves the people', async () => {
  const noise = Buffer.from(
    Array.from({ length: 960 * 640 * 3 }, (_, at) => (at * 7919 + (at >> 8) * 104_729) % 251),
  );
  const photograph = await sharp(noise, { raw: { width: 960, height: 640, channels: 3 } })
    .jpeg()
    .toBuffer();
  const shared = { ...usual, cover: 'cover.jpg', words: ['Ana arbeitet an: Ein Chor'] };
  expect((await drawForMail(shared, async () => photograph)).length).toBeLessThanOrEqual(25_000);
  expect(svgOf(shared, new Map([['cover.jpg', 'data:image/jpeg;base64,']]))).not.toContain('Ein Chor');
  expect(svgOf(shared)).toContain('Ein Chor');
});

test('what cannot be drawn says so, and the next one is drawn', async () => {
  await expect(draw({ svg: '<svg', as: 'png' })).rejects.toThrow(/could not be drawn/);
  // Told by the file's head: where other files' tests have run, reading pictures is barred in this process.
  const png = await draw({ svg: svgOf(usual), as: 'png' });
  expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
    'PNG',
    1200,
    630,
  ]);
});
