// The poster as one drawn picture, by which networks show a link and mails an evening: 1200 by 630, its people or its cover, title, day, place and hashtag.
import { escaped } from '../xml.ts';
import { draw } from './drawing.ts';
import { drawable, fitted, isMostlyDrawable, widthOf } from './lettering.ts';
import { posterColours } from './poster.ts';

export interface Shared {
  readonly title: string;
  readonly day: string;
  readonly place: string;
  /** Empty for the site's own, which belongs to no evening. */
  readonly hashtag: string;
  readonly siteName: string;
  /** In the language of the page; empty: it takes place. */
  readonly cancelled: string;
  /** Of the pairs of colours, from 1. */
  readonly colour: number;
  /** Of the cover, among the stored pictures; empty: there is none. */
  readonly cover: string;
  /** Without a picture: initials. */
  readonly faces: readonly { readonly initials: string; readonly file: string }[];
  readonly invites: string;
  /** Each a sentence, with who says it. */
  readonly words: readonly string[];
}

/** A JPEG's bytes, by the name of its file; undefined where there is none any more. */
export type ReadPicture = (file: string) => Promise<Buffer | undefined>;

const left = 80;
const coverLeft = 680;
const columns = { beside: coverLeft - left - 50, whole: 1040 } as const;
/** Of a title, and how many lines it may have then. */
const sizes = {
  beside: [
    [66, 3],
    [56, 4],
    [46, 5],
  ],
  whole: [
    [80, 1],
    [70, 2],
    [56, 3],
    [48, 3],
  ],
} as const;

/** @returns a PNG */
export async function drawShared(shared: Shared, read: ReadPicture): Promise<Buffer> {
  const hasPhotographs = shared.cover !== '' || shared.faces.some(({ file }) => file !== '');
  const svg = svgOf(shared, await filesOf(shared, read));
  return draw({ svg, as: hasPhotographs ? 'png with photographs' : 'png' });
}

/** @returns a JPEG of 800 by 420 that is light enough for a mail */
export async function drawForMail(shared: Shared, read: ReadPicture): Promise<Buffer> {
  return draw({ svg: svgOf(shared, await filesOf(shared, read)), as: 'jpeg for mails' });
}

type Files = ReadonlyMap<string, string>;

/** As addresses that carry their bytes: the drawing loads nothing. */
async function filesOf({ cover, faces }: Shared, read: ReadPicture): Promise<Files> {
  const files = new Map<string, string>();
  for (const file of [cover, ...faces.map((one) => one.file)]) {
    const bytes = file ? await read(file) : undefined;
    if (bytes) files.set(file, `data:image/jpeg;base64,${bytes.toString('base64')}`);
  }
  return files;
}

export function svgOf(shared: Shared, files: Files = new Map()): string {
  const { ground, type } = posterColours[shared.colour - 1] ?? posterColours[0];
  const cover = files.get(shared.cover);
  const column = cover ? 'beside' : 'whole';
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630" fill="${type}">`,
    `<rect width="1200" height="630" fill="${ground}"/>`,
    cover
      ? `<image href="${cover}" x="${coverLeft}" width="${1200 - coverLeft}" height="630" preserveAspectRatio="xMidYMid slice"/>`
      : `<rect y="18" width="1200" height="4"/><rect y="28" width="1200" height="14"/>`,
    ...heading(shared, column),
    ...(cover
      ? text(shared.invites, { y: 500, most: 30, width: columns.beside })
      : people(shared, type, files)),
    ...(titleOf(shared) && shared.hashtag
      ? text(`#${shared.hashtag}`, { y: 578, most: 66, width: columns[column] * 0.78 })
      : []),
    ...(cover
      ? text(shared.siteName, { y: 612, most: 20, width: columns.beside })
      : [
          `<text x="1120" y="578" text-anchor="end" ${hand(24)}>${escaped(drawable(shared.siteName))}</text>`,
        ]),
    `</svg>`,
  ].join('');
}

/** Day, title and place, from the top. */
function heading(shared: Shared, column: keyof typeof columns): string[] {
  const { day, cancelled } = shared;
  const width = columns[column];
  const { lines, size } = fitted(titleOf(shared) || `#${shared.hashtag}`, width, sizes[column]);
  const lineHeight = Math.round(size * 1.12);
  const end = 128 + lines.length * lineHeight;
  return [
    ...text(cancelled ? `${cancelled} · ${day}` : day, { y: 104, most: 36, width }),
    ...lines.flatMap((line, index) =>
      text(line, { y: 128 + size * 0.8 + index * lineHeight, most: size, width: 1200 }),
    ),
    ...text(drawable(shared.place).replace(/^[ ,]+/, ''), { y: end + 36, most: 34, width }),
  ];
}

/** Faces, and beside them what their owners say. */
function people({ faces, words, invites }: Shared, type: string, files: Files): string[] {
  const [middle, radius, step] = [434, 62, 92];
  const circles = faces.map(({ initials, file }, index) => {
    const x = left + radius + index * step;
    const portrait = files.get(file);
    const inside = portrait
      ? `<clipPath id="face${index}"><circle cx="${x}" cy="${middle}" r="${radius}"/></clipPath><image href="${portrait}" x="${x - radius}" y="${middle - radius}" width="${2 * radius}" height="${2 * radius}" clip-path="url(#face${index})"/>`
      : `<circle cx="${x}" cy="${middle}" r="${radius}" fill="#fffaf3"/><text x="${x}" y="${middle + 16}" text-anchor="middle" fill="#12303c" ${hand(44)}>${escaped(drawable(initials))}</text>`;
    return `${inside}<circle cx="${x}" cy="${middle}" r="${radius}" fill="none" stroke="${type}" stroke-width="5"/>`;
  });
  const beside = left + (faces.length > 0 ? 2 * radius + (faces.length - 1) * step + 30 : 0);
  const sayings = words.length > 0 ? words : [invites];
  const most = sayings.length > 1 ? 2 : 3;
  const rows = sayings
    .map((one) => drawable(one))
    .filter(Boolean)
    .flatMap((one) => fitted(one, 1120 - beside, [[28, most]]).lines);
  const top = middle - (rows.length * 34) / 2 + 26;
  return [
    ...circles,
    ...rows.map(
      (row, index) =>
        `<text x="${beside}" y="${Math.round(top + index * 34)}" ${hand(28)}>${escaped(row)}</text>`,
    ),
  ];
}

/** Empty: it cannot be drawn. */
function titleOf({ title }: Shared): string {
  return isMostlyDrawable(title) ? drawable(title) : '';
}

/** One line, as large as it fits; nothing where there are no words. */
function text(words: string, { y, most, width }: { y: number; most: number; width: number }): string[] {
  const line = drawable(words);
  if (!line) return [];
  const size = Math.min(most, Math.floor((width / widthOf(line)) * 0.97));
  return [`<text x="${left}" y="${Math.round(y)}" ${hand(size)}>${escaped(line)}</text>`];
}

function hand(size: number): string {
  return `font-family="Grandstander" font-weight="800" font-size="${size}"`;
}
