// Reads lists of feeds strictly by XML 1.0 and OPML 2.0 (opml.org/spec2.opml): whatever those do not allow is an error, so that a file made here is taken elsewhere.

export interface Outline {
  readonly text: string;
  readonly type: string;
  readonly xmlUrl: string;
  readonly htmlUrl: string;
  readonly inside: readonly Outline[];
}

interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly elements: Element[];
  words: string;
}

/** XML 1.0, 2.2: what may stand in a document at all. */
const allowed = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;
const opening = /<([A-Za-z][\w.-]*)((?:\s+[A-Za-z][\w:.-]*="[^"<]*")*)\s*(\/?)>/y;
const closing = /<\/([A-Za-z][\w.-]*)\s*>/y;
const words = /[^<]+/y;
const asItIs = /<!\[CDATA\[((?:(?!\]\]>)[^])*)\]\]>/y;
const references: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** @throws at whatever an importer might stumble over */
export function readOpml(file: Uint8Array): { title: string; outlines: readonly Outline[] } {
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(file);
  const root = documentIn(text);
  if (root.name !== 'opml' || root.attributes.get('version') !== '2.0') throw new Error('no OPML 2.0');
  const [head, body, ...more] = root.elements;
  if (head?.name !== 'head' || body?.name !== 'body' || more.length > 0)
    throw new Error('a head and a body, in this order, and nothing else');
  if (body.elements.length === 0) throw new Error('a body has at least one outline');
  const title = head.elements.find(({ name }) => name === 'title')?.words.trim() ?? '';
  return { title, outlines: body.elements.map(outlineOf) };
}

function outlineOf({ name, attributes, elements }: Element): Outline {
  if (name !== 'outline') throw new Error(`within a body stands <${name}>`);
  const said = (attribute: string) => attributes.get(attribute) ?? '';
  if (!attributes.has('text')) throw new Error('every outline has its text');
  const [type, xmlUrl, htmlUrl] = [said('type'), said('xmlUrl'), said('htmlUrl')];
  if (type === 'rss' && !/^https?:\/\//.test(xmlUrl))
    throw new Error('a subscription has the address of its feed');
  for (const address of [xmlUrl, htmlUrl])
    if (address !== '' && (!URL.canParse(address) || /\s/.test(address)))
      throw new Error(`no address: ${address}`);
  return { text: said('text'), type, xmlUrl, htmlUrl, inside: elements.map(outlineOf) };
}

/** Well-formed, without a document type: nothing that an importer would have to look up. */
function documentIn(text: string): Element {
  if (!allowed.test(text)) throw new Error('a character that XML does not have');
  const declaration = /^<\?xml version="1\.0"(?: encoding="(?:utf|UTF)-8")?\?>\s*/.exec(text)?.[0] ?? '';
  const outside: Element = { name: '', attributes: new Map(), elements: [], words: '' };
  const open = [outside];
  let at = declaration.length;
  const next = (pattern: RegExp) => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match) at += match[0].length;
    return match;
  };
  while (at < text.length) {
    const inside = open.at(-1) ?? outside;
    const end = next(closing);
    const begin = end ? null : next(opening);
    const literal = end || begin ? null : next(asItIs);
    const between = end || begin || literal ? null : next(words);
    if (end) {
      if (end[1] !== inside.name) throw new Error(`</${end[1]}> closes <${inside.name}>`);
      open.pop();
    } else if (begin) {
      const [, name = '', typed = '', isEmpty] = begin;
      const element: Element = { name, attributes: attributesIn(typed), elements: [], words: '' };
      inside.elements.push(element);
      if (!isEmpty) open.push(element);
    } else if (literal) inside.words += literal[1] ?? '';
    else if (between) inside.words += unescaped(between[0]);
    else throw new Error(`no XML: ${text.slice(at, at + 60)}`);
  }
  const [root, ...more] = outside.elements;
  if (!root || more.length > 0 || open.length > 1 || outside.words.trim() !== '')
    throw new Error('exactly one root, closed');
  return root;
}

function attributesIn(typed: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = '', value = ''] of typed.matchAll(/([A-Za-z][\w:.-]*)="([^"<]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} stands twice`);
    attributes.set(name, unescaped(value));
  }
  return attributes;
}

function unescaped(text: string): string {
  return text.replaceAll(/&([^;]*;?)/g, (whole, name: string) => {
    const [, ten, sixteen] = /^#(?:(\d+)|x([\da-f]+));$/i.exec(name) ?? [];
    if (ten !== undefined || sixteen !== undefined)
      return String.fromCodePoint(Number.parseInt(ten ?? sixteen ?? '', ten === undefined ? 16 : 10));
    const meant = name.endsWith(';') ? references[name.slice(0, -1)] : undefined;
    if (meant === undefined) throw new Error(`no reference: ${whole}`);
    return meant;
  });
}
