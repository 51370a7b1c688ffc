// The words of somebody's HTML, where its links lead, and what its pictures show: nothing else of it comes along.
import { readHtml } from '../../outside/html.ts';
import type { Marked } from './found.ts';

/** More than a wall shows of any post. */
const mostRead = 100_000;
const mostImages = 8;

/** Lines end where paragraphs and breaks do. */
export function wordsOfHtml(html: string): { written: string; marks: Marked[] } {
  const marks: Marked[] = [];
  let written = '';
  let link: { from: number; address: string; isMention: boolean } | null = null;
  readHtml(html.slice(0, mostRead), {
    text: (text, inside) => {
      if (!inside) written += text.replaceAll(/[\r\n\t]+/g, ' ');
    },
    opened: (tag, attributes) => {
      if (tag === 'br') written += '\n';
      // Its end may be left out.
      else if (tag === 'p' && written && !written.endsWith('\n')) written += '\n\n';
      else if (tag === 'a') {
        const isMention = /\b(?:mention|u-url)\b/.test(attributes.get('class') ?? '');
        link = { from: written.length, address: attributes.get('href') ?? '', isMention };
      }
    },
    closed: (tag) => {
      if (isBlock(tag)) written += '\n\n';
      else if (tag === 'li') written += '\n';
      else if (tag === 'a' && link) {
        marks.push(markOf(written.slice(link.from), link));
        link = null;
      }
    },
  });
  return { written, marks };
}

function markOf(text: string, { address, isMention }: { address: string; isMention: boolean }): Marked {
  const isTag = /^[#＃]/.test(text);
  return {
    text,
    kind: isTag ? 'hashtag' : isMention ? 'mention' : 'link',
    address: isTag ? '' : address,
  };
}

function isBlock(tag: string): boolean {
  return /^(?:p|div|blockquote|h[1-6]|ul|ol|pre)$/.test(tag);
}

/** Each picture's address, and what it shows in its author's words. */
export function imagesOfHtml(html: string): { address: string; description: string }[] {
  const images: { address: string; description: string }[] = [];
  readHtml(html.slice(0, mostRead), {
    opened: (tag, attributes) => {
      if (tag !== 'img' || images.length === mostImages) return;
      images.push({ address: attributes.get('src') ?? '', description: attributes.get('alt') ?? '' });
    },
  });
  return images;
}

/** Empty: it has none. */
export function titleOfHtml(html: string): string {
  let title = '';
  let isOver = false;
  readHtml(html.slice(0, mostRead), {
    text: (text, inside) => {
      if (inside === 'title' && !isOver) title += text;
    },
    closed: (tag) => {
      if (tag === 'title') isOver = true;
    },
  });
  return title.trim();
}
