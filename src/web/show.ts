// Sends a page, or leads on after a form.
import type { Request, Response } from 'express';
import type { Config } from '../config.ts';
import type { Render } from '../rendering/templates.ts';
import type { Template, Views } from '../rendering/views.ts';
import { bringsOurCookies } from './asking.ts';
import { packTogether } from './packed-pages.ts';
import { frames, type Frame, type InFrame } from './frames.ts';
import { forEverybody } from './watching.ts';

export interface PageView extends InFrame {
  /** What the page as a whole is to readers of microformats (https://microformats.org/wiki/h-event). */
  readonly microformat?: 'h-feed' | 'h-event' | 'h-entry';
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
  /** The view stays the same object until something changes, and the page has no bar: with the same frame it is the same words. */
  readonly isShared?: boolean;
  /** Whatever is secret about the page is not in its address. So it is with one that is shared. */
  readonly hasOpenAddress?: boolean;
  /** 200 if it is left out. */
  readonly status?: number;
}

export type Show = <Name extends Template>(req: Request, res: Response, shown: Shown<Name>) => void;

export function shows(config: Config, render: Render): Show {
  const site = {
    name: config.siteName,
    baseUrl: config.baseUrl,
    operator: config.operator,
    isPlaceholder: config.operator.isPlaceholder,
  };
  const frameOf = frames(config);
  /** By view: with the frame around it. */
  const renderedLately = new WeakMap<object, { readonly frame: Frame; readonly words: string }>();
  return (req, res, { template, page, view, isShared = false, hasOpenAddress = isShared, status = 200 }) => {
    const { language } = req.visit;
    if (!res.get('Cache-Control')) res.set('Cache-Control', askedAboutEachTime(req));
    res.vary('Accept-Language').vary('Cookie');
    res.set('Content-Language', language);
    res.status(status).type('html');
    const frame = frameOf(req, res, page, hasOpenAddress);
    if (isShared) packTogether(res);
    const lately = isShared ? renderedLately.get(view) : undefined;
    if (lately?.frame === frame) return void res.send(lately.words);
    const { title, canonical } = frame;
    const { microformat = '', bar = null } = page;
    const words = render(template, {
      ...view,
      language,
      site,
      page: { title, canonical, microformat, bar, frame },
    });
    if (isShared) renderedLately.set(view, { frame, words });
    res.send(words);
  };
}

/** Kept, but not shown again without asking: by nobody else where it may be somebody's own. */
export function askedAboutEachTime(req: Request): string {
  return bringsOurCookies(req.headers.cookie) ? 'private, no-cache' : forEverybody;
}

/** A page with a token in its address: it is kept by nobody, and its address is told to no other site. */
export function protectTokenPage(res: Response): void {
  res.set('Cache-Control', 'private, no-store');
  res.set('Referrer-Policy', 'same-origin');
  res.set('X-Robots-Tag', 'noindex');
}

/** What a form did is said by the page it leads to: `?said=sent`. */
export function seeOther(res: Response, address: string): void {
  // Without the few words that Express chooses by what a client takes: nobody sees them.
  res.status(303).location(address).end();
}
