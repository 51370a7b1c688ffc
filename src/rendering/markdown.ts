// A host's Markdown becomes HTML that does nothing: no HTML of theirs, no pictures from elsewhere.
import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).disable('image');

// The page has its own heading: the host's begin below it.
markdown.core.ruler.push('lower_headings', ({ tokens }) => {
  for (const token of tokens) {
    const level = /^h([1-6])$/.exec(token.tag)?.[1];
    if (level) token.tag = `h${Math.min(6, Number(level) + 2)}`;
    for (const child of token.children ?? [])
      if (child.type === 'link_open') child.attrSet('rel', 'nofollow ugc');
  }
});

export function htmlOf(written: string): string {
  return markdown.render(written);
}
