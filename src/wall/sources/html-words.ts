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
  /** What is left out, and how many of its tag stand in each other there. */
  let quote: { tag: string; depth: number } | null = null;
  readHtml(html.slice(0, mostRead), {
    text: (text, inside) => {
      if (!inside && !quote) written += text.replaceAll(/[\r\n\t]+/g, ' ');
    },
    opened: (tag, attributes) => {
      if (!quote && isQuote(attributes.get('class'))) quote = { tag, depth: 0 };
      // The end of a paragraph may be left out.
      if (tag === 'p' && quote?.tag === 'p' && quote.depth === 1) quote = null;
      if (quote) return void (quote.depth += tag === quote.tag ? 1 : 0);
      if (tag === 'br') written += '\n';
      // Its end may be left out.
      else if (tag === 'p' && written && !written.endsWith('\n')) written += '\n\n';
      else if (tag === 'a') {
        const isMention = /\b(?:mention|u-url)\b/.test(attributes.get('class') ?? '');
        link = { from: written.length, address: attributes.get('href') ?? '', isMention };
      }
    },
    closed: (tag) => {
      if (quote) {
        quote.depth -= tag === quote.tag ? 1 : 0;
        if (quote.depth === 0) quote = null;
        return;
      }
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

/** "RE: …", which Mastodon and Akkoma put into a quote for servers that know none (FEP-044f): its author did not write it. */
function isQuote(classes: string | undefined): boolean {
  return /(?:^|\s)quote-inline(?:\s|$)/.test(classes ?? '');
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
