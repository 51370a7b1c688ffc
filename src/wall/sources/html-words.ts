// The words of somebody's HTML, and where its links lead: nothing else of it comes along.
import type { Marked } from './found.ts';

/** Lines end where paragraphs and breaks do; what is in scripts and styles is no text. */
export function wordsOfHtml(html: string): { written: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let written = '';
  let open: { from: number; address: string; isMention: boolean } | null = null;
  const bounded = html
    .slice(0, 100_000)
    // One that never ends takes the rest with it, so that nothing is looked for again and again.
    .replaceAll(/<(script|style|template)\b[\s\S]*?(?:<\/\1[^<>]*>?|$)/gi, '');
  for (const piece of bounded.split(/(<[^<>]*>)/)) {
    if (!/^<[^<>]*>$/.test(piece)) {
      written += decoded(piece.replaceAll(/[\r\n\t]+/g, ' '));
      continue;
    }
    const [, end, name = ''] = /^<(\/?)([a-z][a-z0-9]*)/i.exec(piece) ?? [];
    const tag = name.toLowerCase();
    if (tag === 'br') written += '\n';
    else if (end && /^(?:p|div|blockquote|h[1-6]|ul|ol|pre)$/.test(tag)) written += '\n\n';
    else if (end && tag === 'li') written += '\n';
    else if (tag === 'a' && !end)
      open = {
        from: written.length,
        address: attribute(piece, 'href'),
        isMention: /\b(?:mention|u-url)\b/.test(attribute(piece, 'class')),
      };
    else if (tag === 'a' && open) {
      const text = written.slice(open.from);
      const isTag = /^[#＃]/.test(text);
      marks.push({
        text,
        kind: isTag ? 'hashtag' : open.isMention ? 'mention' : 'link',
        address: isTag ? '' : open.address,
      });
      open = null;
    }
  }
  return { written, marks };
}

/** What it shows, and in whose words. */
export function imagesOfHtml(html: string): { address: string; description: string }[] {
  return Array.from(html.slice(0, 100_000).matchAll(/<img\s[^<>]*>/gi), ([tag]) => ({
    address: attribute(tag, 'src'),
    description: attribute(tag, 'alt'),
  })).slice(0, 8);
}

function attribute(tag: string, name: string): string {
  const [, double, single] = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? [];
  return decoded(double ?? single ?? '');
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
};

function decoded(text: string): string {
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten, sixteen, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const point = Number.parseInt(String(ten ?? sixteen), ten === undefined ? 16 : 10);
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '';
  });
}
