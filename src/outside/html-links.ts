// Finds the links of a page: what its head says of it, and which of its links are said to be the same person's.

export interface PageLink {
  /** Absolute. */
  readonly address: string;
  /** In lower case. */
  readonly rel: readonly string[];
  readonly type: string;
  readonly title: string;
}

const most = 5000;

/** @param base where the page was, for addresses that are relative */
export function linksIn(html: string, base: string): PageLink[] {
  // Neither pattern goes back over what it has read, however wild the page is.
  const visible = html
    .replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '')
    .replaceAll(/<(script|style|template)\b[\s\S]*?(?:<\/\1|$)/gi, '');
  const links: PageLink[] = [];
  for (const [, inside = ''] of visible.matchAll(/<(?:a|link)\s([^<>]*)/gi)) {
    const { href, rel = '', type = '', title = '' } = attributesIn(inside.slice(0, 4000));
    const address = href === undefined ? null : URL.parse(href.trim(), base);
    if (address === null) continue;
    links.push({
      address: address.href,
      rel: rel.toLowerCase().split(/\s+/),
      type: type.toLowerCase().trim(),
      title,
    });
    if (links.length === most) break;
  }
  return links;
}

function attributesIn(inside: string): Record<string, string | undefined> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single, bare] of inside.matchAll(
    /(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"']+))/gi,
  ))
    attributes[name.toLowerCase()] ??= unescaped(double ?? single ?? bare ?? '');
  return attributes;
}

const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>' };

/** The character references that stand in addresses. */
function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:(amp|quot|apos|lt|gt)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi,
    (whole, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole;
      const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    },
  );
}
