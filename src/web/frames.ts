// What stands around every page: head, header and footer. For an address in a language they are mostly the same, so they stay the same object.
import type { Request, Response } from 'express';
import { absoluteOn, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { isTranslatedByMachine, languages, ownNameOf } from '../language/translate.ts';
import { pathOnThisSite } from './canonical.ts';
import { Latest } from './latest.ts';
import { namesRead } from './query-read.ts';

/** What a page says of itself there. */
export interface InFrame {
  /** The page's own title, without the site's name. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  /** Kept out of search engines. */
  readonly isPrivate?: boolean;
  /** What networks show beside a link to the page; its address as a path. */
  readonly image?: {
    readonly address: Path;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  };
  /** Other sites may tell of their pages that mention this one (Webmention). */
  readonly takesMentions?: boolean;
  /** The same as feeds and calendars, for programs to find. */
  readonly feeds?: readonly { readonly type: string; readonly address: string; readonly title: string }[];
}

/** @param hasOpenAddress whatever is secret about the page, it is not in its address */
type FrameOf = (req: Request, res: Response, page: InFrame, hasOpenAddress: boolean) => Frame;

/** Its parts are rendered once for each frame (see templates.ts): so they say nothing but what is in it. */
export type Frame = ReturnType<typeof frameFrom>;

interface Framed {
  readonly page: InFrame;
  readonly language: Request['visit']['language'];
  readonly isSignedIn: boolean;
  readonly canonical: Path;
  readonly here: Path;
  /** What a report is about. A token in an address is nobody else's business. */
  readonly path: string;
}

/** So many of those that were asked for last. */
const most = 200;

const spoken = languages.map((code) => ({ code, name: ownNameOf(code) }));

export function frames({ baseUrl, siteName }: Pick<Config, 'baseUrl' | 'siteName'>): FrameOf {
  const lately = new Latest<Frame>(most);
  return (req, res, page, hasOpenAddress) => {
    const { title, description, isPrivate, image, takesMentions, feeds } = page;
    const framed: Framed = {
      page: {
        title,
        ...(description && { description }),
        ...(isPrivate && { isPrivate }),
        ...(image && { image }),
        ...(takesMentions && { takesMentions }),
        ...(feeds && { feeds }),
      },
      language: req.visit.language,
      isSignedIn: req.visit.viewer !== null,
      canonical: canonicalOf(req),
      here: withoutLanguage(req),
      path: isSecret(res) ? '' : encodeURIComponent(pathOnThisSite(req.path)),
    };
    const made = () => frameFrom(framed, { baseUrl, siteName });
    // An address with a token is kept by nobody, not even here.
    if (isSecret(res) && !hasOpenAddress) return made();
    return lately.of(JSON.stringify(framed), made);
  };
}

function frameFrom(
  { page, language, isSignedIn, canonical, here, path }: Framed,
  { baseUrl, siteName }: { baseUrl: string; siteName: string },
) {
  const absolute = absoluteOn(baseUrl);
  return {
    siteName,
    isSignedIn,
    title: page.title,
    description: page.description ?? '',
    isPrivate: page.isPrivate ?? false,
    feeds: page.feeds ?? [],
    mentions: page.takesMentions ? absolute('/webmention') : '',
    image: page.image ? { ...page.image, address: absolute(page.image.address) } : null,
    canonical: absolute(canonical),
    path,
    languageName: ownNameOf(language),
    isTranslatedByMachine: isTranslatedByMachine(language),
    languages: spoken.map((one) => ({
      ...one,
      isCurrent: one.code === language,
      canonical: absolute(inLanguage(canonical, one.code)),
      here: inLanguage(here, one.code),
    })),
  };
}

/** A further page of a list is a page of its own; whatever else is asked for is the same page. */
function canonicalOf(req: Request): Path {
  const { page } = req.query;
  const isFurther = typeof page === 'string' && /^(?!1$)[1-9]\d{0,5}$/.test(page);
  return `${pathOnThisSite(req.path)}${isFurther ? `?page=${page}` : ''}`;
}

/** The same page: also from a form that was refused, whose address can be visited. */
function withoutLanguage(req: Request): Path {
  const search = req.originalUrl.indexOf('?');
  if (search === -1) return pathOnThisSite(req.path);
  const query = new URLSearchParams(req.originalUrl.slice(search));
  const read = namesRead(req);
  // What the page has not looked at would make a page of its own.
  if (read) for (const name of new Set(query.keys())) if (!read.has(name)) query.delete(name);
  query.delete('lang');
  const rest = query.toString();
  return `${pathOnThisSite(req.path)}${rest ? `?${rest}` : ''}`;
}

function inLanguage(address: Path, language: string): Path {
  return `${address}${address.includes('?') ? '&' : '?'}lang=${language}`;
}

function isSecret(res: Response): boolean {
  return res.get('Referrer-Policy') === 'same-origin';
}
