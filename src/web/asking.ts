// What a request asks for, as far as a kept page differs by it; read from the bare headers, before anything else has looked at them.
import type { BareRequest } from './bare.ts';
import { ourCookies } from './cookies.ts';
import { packingFor, type Packing } from './taken.ts';
import { wishedByBrowser } from './visit.ts';

export interface Asking {
  /** The address without its query, in a language, under a name of this site. */
  readonly page: string;
  /** Without the question mark. */
  readonly query: string;
  readonly packing: Packing;
}

/** @returns undefined for what is never kept: whatever changes something, is somebody's own, or speaks to a program */
export function askingOf(req: BareRequest): Asking | undefined {
  const { method, url = '', headers } = req;
  if ((method !== 'GET' && method !== 'HEAD') || url.charCodeAt(0) !== slash) return undefined;
  if (headers.authorization !== undefined || headers['transfer-encoding'] !== undefined) return undefined;
  if (headers['content-length'] !== undefined || bringsOurCookies(headers.cookie)) return undefined;
  if (!takesPages(headers.accept)) return undefined;
  const packing = packingFor(headers['accept-encoding']);
  if (!packing) return undefined;
  const question = url.indexOf('?');
  const path = question === -1 ? url : url.slice(0, question);
  return {
    page: nameOfPage(path, languageOf(headers['accept-language']), headers.host),
    query: question === -1 ? '' : url.slice(question + 1),
    packing,
  };
}

const slash = 47;

let latest = { path: '', language: '', host: undefined as string | undefined, name: '' };

/** Many ask for the same page one after the other, and the very same string is looked up much faster than one that reads the same. */
function nameOfPage(path: string, language: string, host: string | undefined): string {
  if (path !== latest.path || language !== latest.language || host !== latest.host)
    latest = { path, language, host, name: `${path} ${language} ${host}` };
  return latest.name;
}

export function bringsOurCookies(header: string | undefined): boolean {
  return header !== undefined && ourCookies.test(header);
}

/** A server of the fediverse asks for the same addresses, and is answered with something else. */
function takesPages(accept: string | undefined): boolean {
  return accept === undefined || !/(?:activity|ld)\+json/i.test(accept) || /text\/html/i.test(accept);
}

/** Every browser of a kind sends the same. */
const languages = new Map<string, string>();
const mostLanguages = 1000;

function languageOf(header: string | undefined): string {
  if (header === undefined) return '-';
  const known = languages.get(header);
  if (known !== undefined) return known;
  if (languages.size >= mostLanguages) languages.clear();
  const wished = wishedByBrowser(header) ?? '-';
  languages.set(header, wished);
  return wished;
}
