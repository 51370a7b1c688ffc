// A host's Markdown becomes HTML that does nothing: no HTML of theirs, no pictures from elsewhere.
import type { MarkdownIt } from 'markdown-it';
import type MarkdownItLibrary from 'markdown-it';
import { isPath, type Absolute } from '../addresses.ts';
import { lazily } from '../lazily.ts';

const markdownIt = lazily<typeof MarkdownItLibrary>('markdown-it');

interface Reader {
  readonly absolute?: Absolute | undefined;
}

let made: MarkdownIt | undefined;

function markdown(): MarkdownIt {
  return (made ??= harmless(
    new (markdownIt())({ html: false, linkify: true, breaks: true }).disable('image'),
  ));
}

function harmless(markdown: MarkdownIt): MarkdownIt {
  // Links lead to pages and to mail; any other scheme would start whatever program a reader's machine has for it.
  markdown.validateLink = (address) => {
    const [, scheme] = /^\s*([a-z][a-z\d+.-]*):/i.exec(address) ?? [];
    return scheme === undefined || ['http', 'https', 'mailto'].includes(scheme.toLowerCase());
  };

  markdown.core.ruler.push('fit_into_the_page', ({ tokens, env }) => {
    const { absolute } = env as Reader;
    // The page has its own headings: the host's begin below them, and go down one step at a time, whatever sign they begin with.
    const within: number[] = [];
    for (const token of tokens) {
      // A column's alignment would be a style, which the content policy of every page refuses.
      token.attrs &&= token.attrs.filter(([name]) => name !== 'style');
      if (token.type === 'heading_open') {
        const level = Number(token.tag.slice(1));
        while ((within.at(-1) ?? 0) >= level) within.pop();
        within.push(level);
      }
      if (token.type.startsWith('heading_')) token.tag = `h${Math.min(6, 2 + within.length)}`;
      for (const child of token.children ?? [])
        if (child.type === 'link_open') {
          child.attrSet('rel', 'nofollow ugc');
          const address = String(child.attrGet('href') ?? '');
          if (absolute && isPath(address)) child.attrSet('href', absolute(address));
        }
    }
  });
  return markdown;
}

/** An evening's words are read again with each of its pages: of so many texts it is remembered what became of them. */
const most = 100;

function remembered(make: (written: string) => string): (written: string) => string {
  const made = new Map<string, string>();
  return (written) => {
    const known = made.get(written);
    if (known !== undefined) return known;
    if (made.size >= most) made.clear();
    const fresh = make(written);
    made.set(written, fresh);
    return fresh;
  };
}

/** The words alone, for programs that read no markup. */
export const wordsOf = remembered((written) =>
  markdown()
    .parse(written, {})
    .flatMap(({ type, content, children }) =>
      type === 'inline'
        ? [(children ?? []).map((part) => (part.type.endsWith('break') ? ' ' : part.content)).join('')]
        : /^(?:fence|code_block)$/.test(type)
          ? [content.trim()]
          : [],
    )
    .join('\n'),
);

const htmlOnSite = remembered((written) => markdown().render(written, {} satisfies Reader));

/** @param absolute for people who do not read it on the site */
export function htmlOf(written: string, absolute?: Absolute): string {
  return absolute ? markdown().render(written, { absolute } satisfies Reader) : htmlOnSite(written);
}
