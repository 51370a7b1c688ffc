// Reads somebody else's HTML as browsers do, in one pass: tags with their attributes, and the text between them. Wild pages cost no more than tame ones.
import type * as Htmlparser from 'htmlparser2';
import { lazily } from '../lazily.ts';

const htmlparser = lazily<typeof Htmlparser>('htmlparser2');

export interface HtmlReader {
  /** Names in lower case. Of an attribute that is given twice the first counts. */
  opened?(name: string, attributes: ReadonlyMap<string, string>): void;
  closed?(name: string): void;
  /** @param inside of which element the text is all that it can hold (`title`, `textarea`, `script`…); empty: it is text of the page */
  text?(text: string, inside: string): void;
}

/** What stands in these is no markup, whatever it looks like: https://html.spec.whatwg.org/multipage/parsing.html */
const textOnly = new Set('script style textarea title iframe noembed noframes xmp plaintext'.split(' '));
/** More have no meaning, and would only be kept. */
const mostAttributes = 100;

/** What is in a comment or a `template` is not told. There is no tree, so nothing is looked for again. @param kind feeds are XML */
export function readHtml(html: string, reader: HtmlReader, kind: 'html' | 'xml' = 'html'): void {
  const isXml = kind === 'xml';
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  let inside = '';
  let templates = 0;

  const { Tokenizer } = htmlparser();
  const tokenizer = new Tokenizer(
    { xmlMode: isXml },
    {
      onopentagname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (codepoint) => {
        value += String.fromCodePoint(codepoint);
      },
      onattribend: () => {
        if (attributes.size < mostAttributes && !attributes.has(attribute)) attributes.set(attribute, value);
      },
      onopentagend: opened,
      onselfclosingtag: () => {
        opened();
        if (isXml) reader.closed?.(name);
      },
      onclosetag: (start, end) => {
        const closed = html.slice(start, end).toLowerCase();
        if (closed === inside) inside = '';
        if (closed === 'template') templates = Math.max(0, templates - 1);
        else if (templates === 0) reader.closed?.(closed);
      },
      ontext: (start, end) => {
        if (templates === 0) reader.text?.(html.slice(start, end), inside);
      },
      ontextentity: (codepoint) => {
        if (templates === 0) reader.text?.(String.fromCodePoint(codepoint), inside);
      },
      oncdata: (start, end, tail) => {
        if (isXml) reader.text?.(html.slice(start, end - tail), inside);
      },
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();

  function opened(): void {
    if (!isXml && textOnly.has(name)) inside = name;
    if (!isXml && name === 'template') templates += 1;
    else if (templates === 0) reader.opened?.(name, attributes);
  }
}

function nothing(): void {}
