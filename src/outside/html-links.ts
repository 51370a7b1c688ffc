// Finds the links of a page: what its head says of it, and which of its links are said to be the same person's.
import { readHtml } from './html.ts';

export interface PageLink {
  /** Absolute. */
  readonly address: string;
  /** In lower case. */
  readonly rel: readonly string[];
  readonly type: string;
  readonly title: string;
}

const most = 5000;

/** @param page where it was, for addresses that are relative */
export function linksIn(html: string, page: string): PageLink[] {
  const links: PageLink[] = [];
  let base: string | undefined;
  readHtml(html, {
    opened: (name, attributes) => {
      const href = attributes.get('href')?.trim();
      if (href === undefined) return;
      // The first that a page says counts, if it is an address at all.
      if (name === 'base') base ??= URL.parse(href, page)?.href;
      if (!isLink(name) || links.length === most) return;
      const address = URL.parse(href, base ?? page);
      if (address === null) return;
      links.push({
        address: address.href,
        rel: (attributes.get('rel') ?? '').toLowerCase().split(/\s+/),
        type: (attributes.get('type') ?? '').toLowerCase().trim(),
        title: attributes.get('title') ?? '',
      });
    },
  });
  return links;
}

function isLink(name: string): boolean {
  return name === 'a' || name === 'link' || name === 'area';
}
