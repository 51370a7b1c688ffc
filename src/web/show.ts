// Sends a page, or leads on after a form.
import type { Request, Response } from 'express';
import { absoluteOn, type Path } from '../addresses.ts';
import type { Config } from '../config.ts';
import { isTranslatedByMachine, languages, ownNameOf } from '../language/translate.ts';
import type { Render } from '../rendering/templates.ts';
import type { Template, Views } from '../rendering/views.ts';
import { bringsOurCookies } from './asking.ts';
import { pathOnThisSite } from './canonical.ts';
import { namesRead } from './query-read.ts';
import { forEverybody } from './watching.ts';

export interface PageView {
  /** The page's own title, without the site's name. */
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description?: string;
  /** Kept out of search engines. */
  readonly isPrivate?: boolean;
  /** What the page as a whole is to readers of microformats (https://microformats.org/wiki/h-event). */
  readonly microformat?: 'h-feed' | 'h-event' | 'h-entry';
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
  /** On pages for an evening's hosts: the ways between them. */
  readonly bar?: HostBar;
}

export interface BarLink {
  readonly address: string;
  readonly icon: string;
  readonly label: string;
  readonly isHere: boolean;
}

export interface HostBar {
  readonly links: readonly BarLink[];
  /** Behind "more". */
  readonly more: readonly BarLink[];
  /** The page on which it stands is one of these. */
  readonly isMoreOpen: boolean;
}

interface Shown<Name extends Template> {
  /** Below views/, without its ending. */
  readonly template: Name;
  readonly page: PageView;
  /** What the template says, beside what every page has. */
  readonly view: Views[Name];
  /** 200 if it is left out. */
  readonly status?: number;
}

export type Show = <Name extends Template>(req: Request, res: Response, shown: Shown<Name>) => void;

export function shows(config: Config, render: Render): Show {
  const absolute = absoluteOn(config.baseUrl);
  const site = {
    name: config.siteName,
    baseUrl: config.baseUrl,
    operator: config.operator,
    isPlaceholder: config.operator.isPlaceholder,
  };
  const spoken = languages.map((code) => ({ code, name: ownNameOf(code) }));
  return (req, res, { template, page, view, status = 200 }) => {
    const { language, viewer } = req.visit;
    const [canonical, here] = [canonicalOf(req), withoutLanguage(req)];
    if (!res.get('Cache-Control')) res.set('Cache-Control', askedAboutEachTime(req));
    res.vary('Accept-Language').vary('Cookie');
    res.set('Content-Language', language);
    res.status(status).type('html');
    res.send(
      render(template, {
        ...view,
        language,
        viewer,
        site,
        page: {
          title: page.title,
          description: page.description ?? '',
          isPrivate: page.isPrivate ?? false,
          microformat: page.microformat ?? '',
          feeds: page.feeds ?? [],
          bar: page.bar ?? null,
          mentions: page.takesMentions ? absolute('/webmention') : '',
          image: page.image ? { ...page.image, address: absolute(page.image.address) } : null,
          canonical: absolute(canonical),
          // What a report is about. A token in an address is nobody else's business.
          path: isSecret(res) ? '' : encodeURIComponent(pathOnThisSite(req.path)),
          languageName: ownNameOf(language),
          isTranslatedByMachine: isTranslatedByMachine(language),
          languages: spoken.map((one) => ({
            ...one,
            isCurrent: one.code === language,
            canonical: absolute(inLanguage(canonical, one.code)),
            here: inLanguage(here, one.code),
          })),
        },
      }),
    );
  };
}

/** A further page of a list is a page of its own; whatever else is asked for is the same page. */
function canonicalOf(req: Request): Path {
  const { page } = req.query;
  const isFurther = typeof page === 'string' && /^(?!1$)[1-9]\d{0,5}$/.test(page);
  return `${pathOnThisSite(req.path)}${isFurther ? `?page=${page}` : ''}`;
}

/** Kept, but not shown again without asking: by nobody else where it may be somebody's own. */
export function askedAboutEachTime(req: Request): string {
  return bringsOurCookies(req.headers.cookie) ? 'private, no-cache' : forEverybody;
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

/** A page with a token in its address: it is kept by nobody, and its address is told to no other site. */
export function protectTokenPage(res: Response): void {
  res.set('Cache-Control', 'private, no-store');
  res.set('Referrer-Policy', 'same-origin');
  res.set('X-Robots-Tag', 'noindex');
}

/** What a form did is said by the page it leads to: `?said=sent`. */
export function seeOther(res: Response, address: string): void {
  res.redirect(303, address);
}
